package report

import (
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/query"
)

// meeting is a meeting that concerns the group, with what says that it does.
type meeting struct {
	*graph.Meeting
	concerns []func(*proof) // adds what says that it concerns the group
}

// last returns the last day that the meeting's date may mean.
func (m *meeting) last() graph.Date { return m.On.Last() }

// readings returns the dates that sources give for the meeting, the preferred one first.
func (m *meeting) readings() []graph.PartialDate {
	dates := []graph.PartialDate{m.On}
	for _, other := range m.Fact.AlternativeValues {
		if on, err := graph.ParsePartialDate(other.Value); other.Property == "on" && err == nil {
			dates = append(dates, on)
		}
	}
	return dates
}

// loadMeetings loads the meetings of the group, of what it is part of, and at which its subjects are reviewed, by date.
func (r *review) loadMeetings() {
	byID := map[string]*meeting{}
	add := func(e query.RelatedEdge[*graph.Meeting], through ...func(*proof)) {
		if byID[e.Node.ID] == nil {
			m := &meeting{e.Node, append(through, func(p *proof) { edge(p, e) })}
			byID[e.Node.ID] = m
			r.meetings = append(r.meetings, m)
		}
	}
	for _, e := range related[*graph.Meeting](r.builder, r.group, graph.In(graph.HeldBy)) {
		add(e)
	}
	for _, whole := range related[graph.Body](r.builder, r.group, graph.Out(graph.PartOf)) {
		for _, e := range related[*graph.Meeting](r.builder, whole.Node, graph.In(graph.HeldBy)) {
			add(e, func(p *proof) { edge(p, whole) })
		}
	}
	for _, s := range r.subjects {
		for _, e := range related[*graph.Meeting](r.builder, s, graph.Out(graph.ReviewedAt)) {
			add(e)
		}
	}
	slices.SortFunc(r.meetings, func(a, b *meeting) int {
		return slices.Compare([]string{a.On.First().String(), a.ID}, []string{b.On.First().String(), b.ID})
	})
}

// lastReview returns the latest review that was not cancelled and ended before the last day, or nil.
func (r *review) lastReview() (last *meeting) {
	for _, m := range r.meetings {
		if m.Kind == "REVIEW" && m.Status != graph.MeetingCancelled && m.last() != 0 && m.last() < r.request.To && (last == nil || m.last() > last.last()) {
			last = m
		}
	}
	return last
}

// reviewReading returns by which reading of its date a review ended on the first day of the report: 0 is the preferred
// one, and -1 that none did.
func (r *review) reviewReading() int {
	best := -1
	for _, m := range r.meetings {
		if m.Kind != "REVIEW" || m.Status == graph.MeetingCancelled {
			continue
		}
		for i, on := range m.readings() {
			if on.Last() != 0 && on.Last() == r.request.From && (best < 0 || i < best) {
				best = i
			}
		}
	}
	return best
}

// came lists the meetings of the days of the report, with who was expected and who came.
func (r *review) came() {
	s := Section{Title: r.word("came.title")}
	for _, m := range r.meetings {
		if slices.ContainsFunc(m.readings(), r.within) {
			s.Items = append(s.Items, r.meeting(m))
		}
	}
	if len(s.Items) == 0 {
		s.Before = append(s.Before, r.words("came.none"))
	}
	r.add(s)
}

// meeting returns the item of a meeting: its date with other readings, its status, place and hosts, its agenda, and
// its participants by status.
func (r *review) meeting(m *meeting) (item Item) {
	p := r.proof().node(m.Meeting)
	line := r.line("came.line", args{"on": r.partial(m.On), "name": r.name(m.Meeting)})
	var details []Line
	if m.Status != "" {
		details = append(details, r.words("meeting."+string(m.Status)))
	}
	if m.Place != "" {
		details = append(details, datum(m.Place))
	}
	var hosts []Line
	for _, e := range related[*graph.Organization](r.builder, m.Meeting, graph.Out(graph.HostedBy)) {
		hosts = append(hosts, r.name(e.Node))
		edge(p, e)
	}
	if len(hosts) > 0 {
		details = append(details, r.line("came.hosts", args{"who": r.list(hosts)}))
	}
	if len(details) > 0 {
		line = r.line("came.details", args{"meeting": line, "details": join(r.word("list.semicolon"), details)})
	}
	for _, cite := range m.concerns {
		cite(p)
	}
	item.Line = p.with(line)
	item.Sub = r.otherReadings(m.Meeting.AlternativeValues(), "on", "days", "place")
	if agenda := r.agenda(m); agenda != nil {
		item.Sub = append(item.Sub, agenda)
	}
	item.Sub = append(item.Sub, r.participants(m)...)
	return item
}

// agenda returns the sessions of the meeting in their order, or nil.
func (r *review) agenda(m *meeting) Line {
	sessions := related[*graph.Meeting](r.builder, m.Meeting, graph.In(graph.PartOf, graph.LabelMeeting))
	if len(sessions) == 0 {
		return nil
	}
	slices.SortStableFunc(sessions, func(a, b query.RelatedEdge[*graph.Meeting]) int {
		order := func(e query.RelatedEdge[*graph.Meeting]) int { // those without a position last
			if e.Position() == 0 {
				return 1 << 30
			}
			return int(e.Position())
		}
		return order(a) - order(b)
	})
	p := r.proof()
	var names []Line
	for _, e := range sessions {
		name := r.name(e.Node)
		if e.Node.Status != "" && e.Node.Status != m.Status {
			name = r.line("came.details", args{"meeting": name, "details": r.words("meeting." + string(e.Node.Status))})
		}
		names = append(names, name)
		edge(p, e).node(e.Node)
	}
	return p.with(r.line("came.agenda", args{"sessions": join(r.word("list.semicolon"), names)}))
}

// participants returns a line for each status of participants, those who came first. Of a meeting that was held it
// says so when nobody is recorded as having come.
func (r *review) participants(m *meeting) (lines []Line) {
	all := related[graph.Stakeholder](r.builder, m.Meeting, graph.In(graph.ParticipatesIn))
	for _, status := range []string{"ATTENDED", "CONFIRMED", "INVITED", "PROPOSED", "DECLINED", ""} {
		var who []Line
		p := r.proof()
		for _, e := range all {
			if string(e.Status()) != status {
				continue
			}
			name := r.name(e.Node)
			if e.RepresentingID() != "" {
				body, err := e.Representing(r.ctx)
				if r.failed(err) {
					return nil
				}
				name = r.line("came.for", args{"who": name, "body": r.name(node(body))})
			}
			if e.Role() != "" {
				name = r.line("came.role", args{"who": name, "role": datum(e.Role())})
			}
			who = append(who, name)
			edge(p, e)
		}
		switch {
		case len(who) > 0:
			key := "participants." + status
			if status == "" {
				key = "participants.unknown"
			}
			lines = append(lines, p.with(r.line(key, args{"n": len(who), "who": join(r.word("list.semicolon"), who)})))
		case status == "ATTENDED" && m.Status == "HELD":
			lines = append(lines, r.words("came.nobody"))
		}
	}
	return lines
}

// node returns the organization as a node, nil for nil.
func node(o *graph.Organization) graph.Node {
	if o == nil {
		return nil
	}
	return o
}

// progress lists what was reported within the days, in the respondent's own word and in that of others.
func (r *review) progress() {
	s, counts := Section{Title: r.word("progress.title")}, map[graph.ProgressStatus]int{}
	rows, listed := slices.Clone(r.all), map[string]bool{}
	slices.SortFunc(rows, bySubject)
	for _, o := range rows {
		if o.Progress != nil {
			listed[o.SubjectID+o.Progress.ID] = true
			if !o.Assumed {
				counts[o.Progress.Status]++
			}
		}
	}
	for _, o := range rows {
		if o.Progress == nil && o.Assessment != nil { // one line for all that it is about, unless it is there already
			report := o.SubjectID + o.Assessment.ID
			if listed[report] {
				continue
			}
			listed[report] = true
		}
		if r.reported(o) {
			s.Items = append(s.Items, Item{Line: r.howFar(o, nil)})
		}
	}
	var totals []Line
	for _, status := range graph.EnumValues[graph.ProgressStatus]() {
		if n := counts[graph.ProgressStatus(status)]; n > 0 {
			totals = append(totals, r.line("progress.count", args{"status": r.words("progress." + status), "n": n}))
		}
	}
	if len(totals) > 0 {
		s.Before = append(s.Before, r.line("progress.counts", args{"to": r.date(r.request.To), "counts": r.list(totals)}))
	}
	if len(s.Items) == 0 {
		s.Before = append(s.Before, r.words("progress.none"))
	}
	r.add(s)
}

// reported reports whether the last word of the respondent, or of others, is of the days of the report.
func (r *review) reported(o row) bool {
	return o.Progress != nil && r.within(o.Progress.ReportedOn) || o.Assessment != nil && r.within(o.Assessment.ReportedOn)
}

// howFar returns the line of what was reported on an obligation. It does not name the respondent when that is the
// reader, or when only others have reported.
func (b *builder) howFar(o row, reader graph.Stakeholder) Line {
	p := b.proof()
	if o.Assumed {
		p.merge(b.proofOf(o))
	}
	var words []Line
	if report := o.ReportedProgress(); report != nil && !b.unsaid(o.Progress) {
		p.node(report.Report())
		words = append(words, b.line("progress.own", args{"status": b.words("progress." + string(report.Status)), "on": b.partial(report.ReportedOn)}))
	}
	if report := o.ReportedAssessment(); report != nil && !b.unsaid(o.Assessment) {
		p.node(report.Report())
		who := b.submitters(p, report.Report())
		words = append(words, b.line("progress.other", args{"who": who, "status": b.words("progress." + string(report.Status)), "on": b.partial(report.ReportedOn)}))
	}
	what := b.named(o)
	if reader == nil && o.Progress != nil {
		what = b.line("progress.of", args{"what": what, "who": b.name(o.respondent)})
	}
	line := b.line("progress.line", args{"what": what, "words": join(b.word("list.semicolon"), words)})
	if o.ProgressDisputed && len(words) == 2 {
		line = b.line("progress.disputed", args{"line": line})
	}
	return p.with(line)
}

// outcomes lists what the group aims at, with the last report on each that had come by the last day.
func (r *review) outcomes() {
	s, reported := Section{Title: r.word("outcomes.title")}, 0
	for _, e := range related[*graph.Outcome](r.builder, r.group, graph.Out(graph.AimsAt)) {
		item := Item{Line: edge(r.proof().node(e.Node), e).with(r.name(e.Node))}
		var last *query.RelatedEdge[*graph.ProgressReport]
		for _, report := range related[*graph.ProgressReport](r.builder, e.Node, graph.In(graph.ReportsOn)) {
			if graph.StateOf(report.Node, r.request.To) == graph.ResponseSubmitted && (last == nil || last.Node.ReportedOn.First() <= report.Node.ReportedOn.First()) {
				last = &report
			}
		}
		if last != nil {
			reported++
			p := edge(r.proof().node(last.Node), *last)
			who := r.submitters(p, last.Node)
			item.Sub = append(item.Sub, p.with(r.line("outcomes.report", args{
				"status": r.words("progress." + string(last.Node.Status)), "who": who, "on": r.partial(last.Node.ReportedOn),
				"text": quotedOrNone(r.builder, last.Node.Text),
			})))
		}
		s.Items = append(s.Items, item)
	}
	switch {
	case len(s.Items) == 0:
		s.Before = append(s.Before, r.words("outcomes.none"))
	case reported < len(s.Items):
		s.After = append(s.After, r.line("outcomes.unreported", args{"n": len(s.Items) - reported}))
	}
	r.add(s)
}

func quotedOrNone(b *builder, text string) Line {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	return append(Line{{Text: " "}}, b.line("quoted", args{"text": datum(shortened(text, 240))})...)
}
