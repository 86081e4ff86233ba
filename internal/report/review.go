package report

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/query"
)

// ReviewRequest says of which working group a report is, and over which days.
type ReviewRequest struct {
	WorkingGroup string
	// From is the last review, or the first day of the report. 0 is the last day of the latest review that ended
	// before To; when there is none, the report begins with the first thing that is known.
	From     graph.Date
	To       graph.Date // the day of the ledger; 0 is today
	Language string
}

// review is a report under way.
type review struct {
	*builder
	request  ReviewRequest
	group    *graph.WorkingGroup
	meetings []*meeting // of the group and of what it is part of, and the reviews of what it asked, by date
	subjects []graph.Subject
	view     *query.View // of the last day
	all      []row       // the ledger of the last day, assumptions included
	firm     []row       // the same without assumptions
	apart    []row       // those of all that firm has not, or has otherwise
}

// Review writes the report of a working group for a review meeting: what was agreed, who answered and how, who owes,
// progress and assessment, outcomes, what changed since the last review, and who came.
func Review(ctx context.Context, v *query.View, today graph.Date, request ReviewRequest) (*Document, error) {
	b, err := newBuilder(ctx, request.Language)
	if err != nil {
		return nil, err
	}
	r := &review{builder: b, request: request}
	if r.request.To == 0 {
		r.request.To = today
	}
	if err := r.load(v); err != nil {
		return nil, err
	}
	r.lead()
	for _, write := range []func(){r.agreed, r.answered, r.owing, r.progress, r.outcomes, r.changes, r.came} {
		if write(); b.err != nil {
			return nil, b.err
		}
	}
	return b.document, b.err
}

// load reads all from which the sections are made.
func (r *review) load(v *query.View) error {
	n, err := v.Node(r.ctx, r.request.WorkingGroup)
	if err != nil {
		return err
	}
	group, ok := n.(*graph.WorkingGroup)
	if !ok {
		return graph.NotFound("workingGroup", r.request.WorkingGroup)
	}
	r.group = group
	if r.subjects, err = v.SubjectsInScope(r.ctx, group.ID, r.request.To); err != nil {
		return err
	}
	r.loadMeetings()
	if r.err != nil {
		return r.err
	}
	if last := r.lastReview(); last != nil && r.request.From == 0 {
		r.request.From = last.last()
	}
	if r.request.From > r.request.To {
		return graph.Invalid("from is %s, after to, %s; write the earlier day as from", r.request.From, r.request.To)
	}
	r.view = v.AsOf(&r.request.To)
	filter := &query.ObligationFilter{WorkingGroup: &group.ID}
	r.all, r.firm = r.ledger(r.view, filter), r.ledger(r.view.Assumptions(false), filter)
	r.apart = apart(r.all, r.firm)
	return r.err
}

// apart returns the obligations of a ledger with assumptions that the one without has not, or has in another state
// or with another due date.
func apart(all, firm []row) (rows []row) {
	known := map[string]*query.Obligation{}
	for _, o := range firm {
		known[o.Key().String()] = o.Obligation
	}
	for _, o := range all {
		if same := known[o.Key().String()]; same == nil || same.State != o.State || same.DueOn != o.DueOn {
			rows = append(rows, o)
		}
	}
	return rows
}

// within reports whether one of the days that a date may mean is one of the report's.
func (r *review) within(p graph.PartialDate) bool {
	return !p.IsZero() && p.Last() >= r.request.From && p.First() <= r.request.To
}

// lead says of what the report is, and how it stands.
func (r *review) lead() {
	to := r.date(r.request.To)
	r.document.Title = r.line("review.title", args{"group": r.name(r.group)})
	period := "review.period"
	switch reading := r.reviewReading(); {
	case r.request.From == 0:
		period = "review.until"
	case reading == 0:
		period = "review.since"
	case reading > 0:
		period = "review.sinceReading"
	}
	r.document.Lead = append(r.document.Lead, r.proof().node(r.group).with(r.line(period, args{"from": r.date(r.request.From), "to": to})), r.standing(r.firm))
	if late, open := count(r.apart, graph.StateOverdue), count(r.apart, graph.StateOpen); late+open > 0 {
		r.document.Lead = append(r.document.Lead, r.line("review.apart", args{
			"late": r.line("count.late", args{"n": late}), "open": r.line("count.open", args{"n": open}),
		}))
	}
}

// standing counts a ledger in words.
func (r *review) standing(rows []row) Line {
	if len(rows) == 0 {
		return r.line("review.nothing", args{"to": r.date(r.request.To)})
	}
	answered, late := count(rows, graph.StateAnswered), count(rows, graph.StateAnsweredLate)
	return r.line("review.standing", args{
		"to":       r.date(r.request.To),
		"late":     r.line("count.late", args{"n": count(rows, graph.StateOverdue)}),
		"open":     r.line("count.open", args{"n": count(rows, graph.StateOpen)}),
		"answered": r.line("count.answered", args{"n": answered + late}),
		"tardy":    r.line("count.tardy", args{"n": late}),
	})
}

func count(rows []row, states ...graph.ObligationState) (n int) {
	for _, o := range rows {
		if slices.Contains(states, o.State) {
			n++
		}
	}
	return n
}

// agreed lists what the group agreed and asked, as far as it concerns the days of the report.
func (r *review) agreed() {
	s, left := Section{Title: r.word("agreed.title")}, 0
	for _, label := range []graph.Label{graph.LabelActionPoint, graph.LabelRecommendation} {
		points := 0
		for _, subject := range r.subjects {
			if subject.Label() != label {
				continue
			}
			if !r.concerns(subject) {
				left++
				continue
			}
			points++
			s.Items = append(s.Items, Item{Line: r.asked(subject)})
		}
		if label == graph.LabelActionPoint && points == 0 {
			s.Before = append(s.Before, r.words("agreed.noActionPoint"))
		}
	}
	if left > 0 {
		s.After = append(s.After, r.line("agreed.left", args{"n": left}))
	}
	r.add(s)
}

// concerns reports whether a subject is of the days of the report: issued, agreed, asked, answered or reported on
// within them, or still owed. What nobody was asked is always a finding.
func (r *review) concerns(subject graph.Subject) bool {
	switch s := subject.(type) {
	case *graph.Recommendation:
		if r.within(s.IssuedOn) {
			return true
		}
	case *graph.ActionPoint:
		if r.within(s.AgreedOn) {
			return true
		}
	}
	asked := false
	for _, o := range r.all {
		if o.SubjectID != graph.BaseOf(subject).ID {
			continue
		}
		asked = true
		if o.State.Owing() || o.Answer != nil && r.within(o.Answer.SubmittedOn) || r.reported(o) {
			return true
		}
		for _, reason := range o.Reasons {
			if r.within(reason.Addressing.AddressedOn()) {
				return true
			}
		}
	}
	return !asked
}

// asked returns the line of a subject: its text, and of whom it was asked.
func (r *review) asked(subject graph.Subject) Line {
	text := r.proof().node(subject).with(r.wholeSubject(subject))
	var to []Line
	p := r.proof()
	for _, e := range related[graph.Stakeholder](r.builder, subject, graph.Out(graph.AddressedTo)) {
		if e.AddressedOn().First() <= r.request.To {
			to = append(to, r.name(e.Node))
			edge(p, e)
		}
	}
	if len(to) == 0 {
		return r.line("agreed.unasked", args{"subject": text})
	}
	return r.line("agreed.asked", args{"subject": text, "who": p.with(r.list(to))})
}

// answered lists the responses of the days of the report, by date.
func (r *review) answered() {
	s := Section{Title: r.word("answered.title")}
	items, earlier := r.answers(r.all, nil, r.within)
	if s.Items = items; len(items) == 0 {
		s.Before = append(s.Before, r.words("answered.none"))
	}
	if earlier > 0 {
		s.After = append(s.After, r.line("answered.earlier", args{"n": earlier, "from": r.date(r.request.From)}))
	}
	r.add(s)
}

// answers returns an item for each response to the rows whose date is kept, by date, and how many others there are. It
// does not say who answered when that is the reader.
func (b *builder) answers(rows []row, reader graph.Stakeholder, keep func(graph.PartialDate) bool) (items []Item, others int) {
	type answer struct {
		*graph.Response
		rows []row
	}
	var all []*answer
	byID := map[string]*answer{}
	for _, o := range rows {
		for _, response := range o.Answered() {
			if b.unsaid(response) {
				continue
			}
			a := byID[response.ID]
			if a == nil {
				a = &answer{Response: response}
				byID[response.ID] = a
				all = append(all, a)
			}
			a.rows = append(a.rows, o)
		}
	}
	slices.SortFunc(all, func(x, y *answer) int {
		return slices.Compare([]string{x.SubmittedOn.First().String(), x.ID}, []string{y.SubmittedOn.First().String(), y.ID})
	})
	for _, a := range all {
		if !keep(a.SubmittedOn) {
			others++
			continue
		}
		p := b.proof().node(a.Response)
		who := b.submitters(p, a.Response)
		slices.SortFunc(a.rows, bySubject)
		var what []Line
		late := 0
		for _, o := range a.rows {
			what = append(what, b.named(o))
			if o.Answer != nil && o.Answer.ID == a.ID && o.State == graph.StateAnsweredLate {
				late = max(late, o.DaysOverdue)
			}
			if o.Assumed {
				assumption := b.proofOf(o)
				p.assumptions = append(p.assumptions, assumption.assumptions...)
			}
		}
		slices.Sort(p.assumptions)
		p.assumptions = slices.Compact(p.assumptions)
		line := b.line("answered.what", args{"kind": b.words("response." + string(a.Kind)), "what": b.list(what)})
		if reader == nil || !slices.Equal(who, b.name(reader)) {
			line = b.line("answered.who", args{"who": who, "answer": line})
		}
		line = b.line("answered.line", args{"day": b.partial(a.SubmittedOn), "answer": line})
		if late > 0 {
			line = b.line("answered.late", args{"answer": line, "n": late})
		}
		item := Item{Line: p.with(line)}
		if a.Text != "" {
			item.Sub = append(item.Sub, b.line("quoted", args{"text": datum(shortened(a.Text, 240))}))
		}
		items = append(items, item)
	}
	return items, others
}

// owing lists who owes, the late first; apart, who owes if what is assumed is right.
func (r *review) owing() {
	firm := Section{Title: r.word("owing.title")}
	if firm.Items, firm.After = r.owed(r.firm); len(firm.Items) == 0 {
		firm.Before = append(firm.Before, r.words("owing.none"))
	}
	r.add(firm)
	assumed := Section{Title: r.word("owing.apart"), Assumed: true}
	if assumed.Items, assumed.After = r.owed(r.apart); len(assumed.Items) > 0 {
		assumed.Before = append(assumed.Before, r.words("owing.apartNote"))
		r.add(assumed)
	}
}

// owed returns an item for each respondent and due date, and a line for each review that fixes one.
func (r *review) owed(rows []row) (items []Item, reviews []Line) {
	type owing struct {
		first row
		rows  []row
	}
	var all []*owing
	byKey := map[string]*owing{}
	noted := map[string]bool{}
	for _, o := range rows {
		if !o.State.Owing() {
			continue
		}
		key := fmt.Sprint(o.RespondentID, " ", o.DueOn)
		if byKey[key] == nil {
			byKey[key] = &owing{first: o}
			all = append(all, byKey[key])
		}
		byKey[key].rows = append(byKey[key].rows, o)
		if d := o.CitedDeadline(); d != nil && d.Meeting != nil && !noted[d.Meeting.ID] {
			noted[d.Meeting.ID] = true
			reviews = append(reviews, r.deadline(o, d))
			reviews = append(reviews, r.otherReadings(d.AlternativeValues(), "on", "days")...)
		}
	}
	slices.SortStableFunc(all, func(a, b *owing) int {
		return slices.Compare(owingKey(a.first), owingKey(b.first))
	})
	for _, o := range all {
		slices.SortFunc(o.rows, bySubject)
		p := r.proof()
		var what []Line
		for _, of := range o.rows {
			what = append(what, r.named(of))
			own := r.proofOf(of)
			p.merge(own)
		}
		a := args{"who": r.name(o.first.respondent), "what": r.list(what), "due": r.date(o.first.DueOn), "n": o.first.DaysOverdue}
		key := "owing.open"
		switch {
		case o.first.State == graph.StateOverdue:
			key = "owing.late"
		case o.first.DueOn == 0:
			key = "owing.undated"
		}
		items = append(items, Item{Line: p.with(r.line(key, a))})
	}
	return items, reviews
}

// merge adds what the other proof has.
func (p *proof) merge(other *proof) {
	for _, n := range other.sources {
		if !slices.Contains(p.sources, n) {
			p.sources = append(p.sources, n)
		}
		for _, page := range other.pages[n] {
			if !slices.Contains(p.pages[n], page) {
				p.pages[n] = append(p.pages[n], page)
			}
		}
	}
	for _, n := range other.assumptions {
		if !slices.Contains(p.assumptions, n) {
			p.assumptions = append(p.assumptions, n)
		}
	}
}

// owingKey sorts the late first, each by due date, those without one last, then by name.
func owingKey(o row) []string {
	late := "1"
	if o.State == graph.StateOverdue {
		late = "0"
	}
	due := o.DueOn.String()
	if due == "" {
		due = "~"
	}
	return []string{late, due, graph.Fold(plainName(o.respondent)), o.RespondentID}
}
