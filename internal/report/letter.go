package report

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/query"
)

// LetterRequest says to whom a letter is, and about what.
type LetterRequest struct {
	Stakeholder  string
	WorkingGroup string     // only what is in the scope of this working group; "" is all
	To           graph.Date // the day of the ledger; 0 is today
	Language     string
	Assumptions  bool   // whether what rests on an assumption may stand in the letter
	ReplyTo      string // where answers go, in the sender's words; may be empty
}

// letter is a letter under way.
type letter struct {
	*builder
	request LetterRequest
	to      graph.Stakeholder
	rows    []row // what it owes, owed or was asked, by due date
}

// loadLetter reads the ledger of the stakeholder. A row of which what was asked, the review that fixes its due date, or
// the answer that decides is an assumption that is not to be said is left out: not even that it is owed is said.
func loadLetter(ctx context.Context, v *query.View, today graph.Date, request LetterRequest) (*letter, error) {
	b, err := newBuilder(ctx, request.Language)
	if err != nil {
		return nil, err
	}
	l := &letter{builder: b, request: request}
	l.firm = !request.Assumptions
	if l.request.To == 0 {
		l.request.To = today
	}
	n, err := v.Node(ctx, request.Stakeholder)
	if err != nil {
		return nil, err
	}
	to, ok := n.(graph.Stakeholder)
	if !ok {
		return nil, graph.NotFound("stakeholder", request.Stakeholder)
	}
	l.to = to
	filter := &query.ObligationFilter{Respondent: &request.Stakeholder}
	if request.WorkingGroup != "" {
		filter.WorkingGroup = &request.WorkingGroup
	}
	l.rows = l.ledger(v.AsOf(&l.request.To).Assumptions(request.Assumptions), filter)
	l.rows = slices.DeleteFunc(l.rows, func(o row) bool {
		return l.unsaid(o.subject) || o.Answer != nil && l.unsaid(o.Answer) || o.Deadline != nil && o.Deadline.Meeting != nil && l.unsaid(o.Deadline.Meeting)
	})
	return l, l.err
}

// Letter writes what a stakeholder was asked, by when and why, what it answered, and how to answer. Without
// assumptions, nothing that rests on one stands in it.
func Letter(ctx context.Context, v *query.View, today graph.Date, request LetterRequest) (*Document, error) {
	l, err := loadLetter(ctx, v, today, request)
	if err != nil {
		return nil, err
	}
	l.document.Title = l.line("letter.title", args{"who": l.name(l.to)})
	l.document.Lead = append(l.document.Lead, l.line("letter.day", args{"to": l.date(l.request.To)}))
	if people := l.focalPoints(); people != nil {
		l.document.Lead = append(l.document.Lead, people)
	}
	owed := slices.DeleteFunc(slices.Clone(l.rows), func(o row) bool { return !o.State.Owing() })
	l.document.Lead = append(l.document.Lead, l.line("letter.summary", args{"n": len(owed)}))
	l.owed(owed)
	l.answered()
	l.howFarSection()
	l.howToAnswer(len(owed))
	if l.err != nil {
		return nil, l.err
	}
	return l.document, nil
}

// focalPoints returns the people to whom the letter goes, or nil.
func (l *letter) focalPoints() Line {
	if len(l.rows) == 0 {
		return nil
	}
	people, err := l.rows[0].FocalPoints(l.ctx)
	if l.failed(err) {
		return nil
	}
	var names []Line
	for _, p := range people {
		if l.unsaid(p) || plainName(p) == "" {
			continue
		}
		names = append(names, l.name(p))
	}
	if len(names) == 0 {
		return nil
	}
	return l.line("letter.attention", args{"who": l.list(names)})
}

// owed lists what is owed: what was asked, since when, how it concerns the stakeholder, by when and why.
func (l *letter) owed(rows []row) {
	s := Section{Title: l.word("letter.owed")}
	for _, o := range rows {
		item := Item{Line: l.proof().node(o.subject).with(l.wholeSubject(o.subject))}
		for _, reason := range o.CitedReasons() {
			if reason.Withdrawn || reason.Responsibility == graph.NotRequired {
				continue
			}
			item.Sub = append(item.Sub, l.reason(o, reason))
		}
		if d := o.CitedDeadline(); d != nil {
			item.Sub = append(item.Sub, l.deadline(o, d))
			item.Sub = append(item.Sub, l.otherReadings(d.AlternativeValues(), "on", "days", "dueOn", "respondWithin", "addressedOn")...)
		} else {
			item.Sub = append(item.Sub, l.words("letter.noDeadline"))
		}
		if o.State == graph.StateOverdue {
			item.Sub = append(item.Sub, l.line("letter.late", args{"n": o.DaysOverdue}))
		}
		if holding := o.HoldingResponse(); holding != nil && !l.unsaid(holding) {
			item.Sub = append(item.Sub, l.proof().node(holding).with(l.line("letter.holding", args{"on": l.partial(holding.SubmittedOn)})))
		}
		s.Items = append(s.Items, item)
	}
	l.add(s)
}

// reason returns when it was asked, of whom, and how that concerns the stakeholder.
func (l *letter) reason(o row, reason query.Reason) Line {
	steps, err := reason.Steps(l.ctx, nil)
	if l.failed(err) {
		return nil
	}
	p := l.proof()
	var through []Line
	for i, step := range steps {
		p.cite(step.Sources(), step.Assumption)
		if i == 0 {
			continue
		}
		of, err := step.ToNode(l.ctx)
		if step.Type == graph.SucceededBy {
			of, err = step.FromNode(l.ctx)
		}
		if l.failed(err) {
			return nil
		}
		key := "letter.memberOf"
		if step.Type == graph.SucceededBy {
			key = "letter.successorOf"
		}
		through = append(through, l.line(key, args{"of": l.name(of)}))
	}
	line := l.line("letter.asked", args{"on": l.partial(reason.Addressing.AddressedOn())})
	if o.Round != "" {
		line = l.line("letter.round", args{"asked": line, "round": datum(o.Round)})
	}
	if len(through) > 0 {
		line = l.line("letter.through", args{"asked": line, "through": l.list(through)})
	}
	return p.with(line)
}

// answered lists what the stakeholder answered, by date.
func (l *letter) answered() {
	s := Section{Title: l.word("letter.answered")}
	if s.Items, _ = l.answers(l.rows, l.to, func(graph.PartialDate) bool { return true }); len(s.Items) == 0 {
		s.Before = append(s.Before, l.words("letter.noAnswer"))
	}
	l.add(s)
}

// howFarSection lists how far what was asked has come, in the words of the stakeholder and of others.
func (l *letter) howFarSection() {
	s := Section{Title: l.word("progress.title")}
	rows := slices.Clone(l.rows)
	slices.SortFunc(rows, bySubject)
	for _, o := range rows {
		for _, report := range []*graph.ProgressReport{o.Progress, o.Assessment} {
			if report != nil && !l.unsaid(report) {
				s.Items = append(s.Items, Item{Line: l.howFar(o, l.to)})
				break
			}
		}
	}
	l.add(s)
}

// howToAnswer says how to answer, when something is owed.
func (l *letter) howToAnswer(owed int) {
	if owed == 0 {
		return
	}
	s := Section{Title: l.word("letter.how"), Before: []Line{l.words("letter.howPoints")}}
	for _, kind := range []string{"ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "NOTED"} {
		s.Items = append(s.Items, Item{Line: l.words("letter.how." + kind)})
	}
	s.After = append(s.After, l.words("letter.howSource"), l.words("letter.howHolding"))
	if reply := datum(l.request.ReplyTo); reply != nil {
		s.After = append(s.After, l.line("letter.replyTo", args{"where": reply}))
	}
	l.add(s)
}

// Owing returns the ids of those who owe an answer on a day, by id: of what is in the scope of the working group,
// or of all with "". Without assumptions, who owes by an assumption alone is left out.
func Owing(ctx context.Context, v *query.View, group string, day graph.Date, assumptions bool) (ids []string, err error) {
	filter := &query.ObligationFilter{}
	if group != "" {
		filter.WorkingGroup = &group
	}
	page := query.PageArgs{First: new(int32(query.MaxPage))}
	for {
		c, err := v.AsOf(&day).Assumptions(assumptions).StakeholdersOwing(ctx, filter, page)
		if err != nil {
			return nil, err
		}
		for _, o := range c.Nodes() {
			ids = append(ids, o.StakeholderID)
		}
		if !c.PageInfo.HasNextPage {
			slices.Sort(ids)
			return ids, nil
		}
		page.After = new(c.PageInfo.EndCursor())
	}
}
