package report

import (
	"slices"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/query"
)

// row is an obligation with its parties.
type row struct {
	*query.Obligation
	respondent graph.Stakeholder
	subject    graph.Subject
}

// ledger returns the whole ledger of the view's day, by due date.
func (b *builder) ledger(v *query.View, filter *query.ObligationFilter) (rows []row) {
	page := query.PageArgs{First: new(int32(query.MaxPage))}
	for b.err == nil {
		c, err := v.Obligations(b.ctx, filter, page)
		if b.failed(err) {
			return nil
		}
		for _, o := range c.Nodes() {
			rows = append(rows, b.row(o))
		}
		if !c.PageInfo.HasNextPage {
			break
		}
		page.After = new(c.PageInfo.EndCursor())
	}
	return rows
}

func (b *builder) row(o *query.Obligation) row {
	respondent, err := o.Respondent(b.ctx)
	b.failed(err)
	subject, err := o.Subject(b.ctx)
	b.failed(err)
	return row{o, respondent, subject}
}

// proofOf returns what the obligation and its due date rest on.
func (b *builder) proofOf(r row) *proof {
	p := b.proof()
	for _, reason := range r.CitedReasons() {
		steps, err := reason.Steps(b.ctx, nil)
		if b.failed(err) {
			return p
		}
		for _, step := range steps {
			p.cite(step.Sources(), step.Assumption)
		}
	}
	if d := r.CitedDeadline(); d != nil {
		b.reviewed(p, r, d)
	}
	return p
}

// reviewed adds what says that the subject is reviewed at the meeting of its deadline.
func (b *builder) reviewed(p *proof, r row, d *query.Deadline) *proof {
	if d.Basis == ledger.BasisReviewedAt {
		for _, review := range related[*graph.Meeting](b, r.subject, graph.Out(graph.ReviewedAt)) {
			if review.Node.ID == d.Meeting.ID {
				edge(p, review)
			}
		}
	}
	return p
}

// deadline returns how the due date of a row follows, in a sentence with what it rests on.
func (b *builder) deadline(r row, d *query.Deadline) Line {
	switch d.Basis {
	case ledger.BasisDueOn:
		return b.line("deadline.agreed", args{"due": b.date(d.DueOn), "agreed": b.partial(d.Addressing.DueOn())})
	case ledger.BasisRespondWithin:
		return b.line("deadline.within", args{"due": b.date(d.DueOn), "period": b.period(d.RespondWithin()), "asked": b.partial(d.AddressedOn())})
	}
	review := d.Review()
	p := b.reviewed(b.proof().node(review), r, d)
	if d.DueOn != review.On.Last() {
		return p.with(b.line("deadline.reviewDays", args{
			"due": b.date(d.DueOn), "review": b.name(review), "on": b.partial(review.On), "n": int(review.Days),
		}))
	}
	return p.with(b.line("deadline.review", args{"due": b.date(d.DueOn), "review": b.name(review), "on": b.partial(review.On)}))
}

// otherReadings returns a line for each value of a date that another passage gives.
func (b *builder) otherReadings(others []graph.CitedAlternative, properties ...string) (lines []Line) {
	for _, other := range others {
		if !slices.Contains(properties, other.Property) {
			continue
		}
		value := datum(other.Value)
		if on, err := graph.ParsePartialDate(other.Value); err == nil {
			value = b.partial(on)
		}
		line := b.proof().cite(other.Sources(), "").with(b.line("other.value", args{"value": value}))
		if other.Reason != "" {
			line = slices.Concat(line, Line{{Text: " "}}, datum(other.Reason))
		}
		lines = append(lines, line)
	}
	return lines
}

// submitters returns the names of those for whom a response or a report was submitted, or else of those who submitted it, and adds what says so to the proof.
func (b *builder) submitters(p *proof, n graph.Node) Line {
	var names []Line
	for _, hop := range []graph.RelationshipType{graph.OnBehalfOf, graph.SubmittedBy} {
		for _, e := range related[graph.Stakeholder](b, n, graph.Out(hop)) {
			if !b.unsaid(e.Relationship) {
				edge(p, e)
				names = append(names, b.name(e.Node))
			}
		}
		if len(names) > 0 {
			break // who submitted for others is of no interest here
		}
	}
	if len(names) == 0 {
		return b.words("name.missing")
	}
	return b.list(names)
}

// named returns the reference of the subject, with the round when it has one.
func (b *builder) named(r row) Line {
	if r.Round == "" {
		return b.subject(r.subject)
	}
	return b.line("subject.round", args{"subject": b.subject(r.subject), "round": datum(r.Round)})
}

// bySubject sorts rows by what was asked, as people count.
func bySubject(a, b row) int {
	return slices.Compare(subjectKey(a), subjectKey(b))
}

func subjectKey(r row) []string {
	reference := "~" // after every reference
	if s, ok := r.subject.(*graph.Recommendation); ok && s.Reference != "" {
		reference = graph.NaturalKey(graph.Fold(s.Reference))
	}
	return []string{reference, r.SubjectID, graph.Fold(plainName(r.respondent)), r.RespondentID, r.Round}
}
