package graphtest

import (
	"strings"

	"answerable/graph"
	"answerable/graph/query"
)

// ledgers asks for what is owed in every way.
func (r *rendering) ledgers(nodes []graph.Node, q questions) {
	for _, f := range filtersOf(q) {
		r.say("obligations %s", f)
		r.obligations(r.v.Obligations(r.ctx, f, query.PageArgs{}))
		r.say("owing %s", f)
		r.owing(f, q)
	}
	for _, f := range q.ledgers {
		r.say("obligations %s by %v", f, len(q.order))
		r.obligations(r.v.Obligations(r.ctx, f, query.PageArgs{First: &q.page}, q.order...))
		r.owing(f, q)
	}
	r.say("obligations in pages")
	args := query.PageArgs{Last: &q.page}
	for range 3 {
		c, err := r.v.Obligations(r.ctx, nil, args)
		r.obligations(c, err)
		if err != nil || !c.PageInfo.HasPreviousPage {
			break
		}
		args.Before = new(c.PageInfo.StartCursor())
	}
	r.byID(q)
	r.courses(q)
	for _, n := range nodes {
		switch n.(type) {
		case graph.Stakeholder, graph.Subject, *graph.Theme:
			r.say("obligations of %s", idOf(n))
			r.obligations(query.ObligationsOf(r.ctx, n, nil, r.asOf, r.assumptions, query.PageArgs{First: &q.page}))
		}
		if g, ok := n.(*graph.WorkingGroup); ok {
			r.say("obligations in the scope of %s", idOf(n))
			r.obligations(query.ObligationsInScope(r.ctx, g, nil, r.asOf, r.assumptions, query.PageArgs{First: &q.page}))
		}
	}
}

// courses asks for what became of ledgers from day to day.
func (r *rendering) courses(q questions) {
	for _, f := range append(filtersOf(q)[5:7], q.ledgers...) {
		r.say("series %s", f)
		points, err := r.v.LedgerSeries(r.ctx, f, q.day-400, q.day, query.EveryQuarter)
		r.problem(err)
		for _, p := range points {
			r.say("%s", writePoint(p))
		}
		r.say("difference %s", f)
		c, err := r.v.LedgerDiff(r.ctx, f, q.day-200, q.day, query.PageArgs{First: &q.page})
		if r.problem(err) {
			continue
		}
		r.info(c.PageInfo)
		for _, e := range c.Edges {
			r.say("%s %s of %d", e.Cursor(), e.Node.ObligationID, c.TotalCount)
			if o := e.Node.Obligation; o != nil {
				r.obligation(o)
			}
		}
	}
}

// byID asks for the obligations of some subjects and respondents by their ids, whether they are there or not.
func (r *rendering) byID(q questions) {
	var ids []string
	parts := []string{"", "~asOf=" + q.day.String(), "~firm", "~round=2030", "~round=2030~asOf=" + q.day.String() + "~firm"}
	for _, subject := range q.ids {
		for _, respondent := range q.ids {
			if strings.HasPrefix(subject, "recommendation:") || strings.HasPrefix(subject, "action-point:") {
				part := parts[len(ids)%len(parts)]
				ids = append(ids, "obligation:"+subject+"~"+respondent+part)
			}
		}
	}
	ids = ids[:min(len(ids), query.MaxPage)]
	found, err := r.v.Find(r.ctx, ids)
	r.problem(err)
	for i, o := range found {
		if o != nil {
			r.say("found %s", ids[i])
			r.obligation(o.(*query.Obligation))
		}
	}
}

// filtersOf returns a filter for every id, whatever its label, and some without an id.
func filtersOf(q questions) []*query.ObligationFilter {
	yes := true
	filters := []*query.ObligationFilter{
		nil,
		{States: []graph.ObligationState{graph.StateOverdue, graph.StateAnswered}},
		{Answered: &query.AnsweredFilter{Kinds: []graph.ResponseKind{"ACCEPTED"}}, Progress: []graph.ProgressStatus{"IN_PROGRESS", "DISCONTINUED"}},
		{Missing: []query.ObligationDimension{query.ByProgress, query.ByAssessment}},
		{DueOn: &query.DateFilter{To: &q.day}},
		{DueOn: &query.DateFilter{From: &q.day}},
	}
	asked := map[string]bool{}
	for _, id := range q.ids {
		prefix, _, _ := strings.Cut(id, ":")
		if asked[prefix] && !q.all {
			continue
		}
		asked[prefix] = true
		switch prefix {
		case "theme":
			filters = append(filters, &query.ObligationFilter{Theme: &id})
		case "working-group":
			filters = append(filters, &query.ObligationFilter{WorkingGroup: &id}, &query.ObligationFilter{Respondent: &id})
		case "recommendation", "action-point":
			filters = append(filters, &query.ObligationFilter{Subject: &id})
		case "organization":
			filters = append(filters, &query.ObligationFilter{Respondent: &id, IncludeParts: &yes})
		case "person", "stakeholder-group":
			filters = append(filters, &query.ObligationFilter{Respondent: &id})
		default:
			filters = append(filters, &query.ObligationFilter{Theme: &id}) // which is an error
		}
	}
	return filters
}

func (r *rendering) obligations(c *query.ObligationConnection, err error) {
	if r.problem(err) {
		return
	}
	r.info(c.PageInfo)
	r.say("as of %s, total %d, %v", c.AsOf, c.TotalCount(), c.CountsByState())
	r.counts(c)
	for _, e := range c.Edges {
		r.say("%s", e.Cursor())
		r.obligation(e.Node)
	}
}

func (r *rendering) obligation(o *query.Obligation) {
	r.say("%s: %s", o.ID(), writeObligation(o.Obligation))
	if respondent, err := o.Respondent(r.ctx); !r.problem(err) {
		r.node(respondent)
	}
	if subject, err := o.Subject(r.ctx); !r.problem(err) {
		r.node(subject)
	}
	people, err := o.FocalPoints(r.ctx)
	r.problem(err)
	for _, p := range people {
		r.node(p)
	}
	for _, answer := range o.Answered() {
		r.node(answer)
	}
	for _, one := range []*graph.Response{o.HoldingResponse(), o.DecidingAnswer()} {
		if one != nil {
			r.node(one)
		}
	}
	for _, p := range []*query.Progress{o.ReportedProgress(), o.ReportedAssessment()} {
		if p != nil {
			r.say("%s on %s", p.Status, p.ReportedOn)
			r.node(p.Report())
		}
	}
	r.derivation(o.CitedDeadline())
	for _, b := range o.CitedReasons() {
		r.say("because %s %t", b.Responsibility, b.Withdrawn)
		r.derivation(b.CitedDeadline())
		for _, theme := range r.themes {
			r.steps(b.Steps(r.ctx, theme))
		}
	}
}

func (r *rendering) steps(steps []query.Relationship, err error) {
	r.problem(err)
	for _, step := range steps {
		relationship(r, step.RelatedEdge)
		if from, err := step.FromNode(r.ctx); !r.problem(err) {
			r.node(from)
		}
		if to, err := step.ToNode(r.ctx); !r.problem(err) {
			r.node(to)
		}
	}
}

func (r *rendering) derivation(d *query.Deadline) {
	if d == nil {
		return
	}
	r.say("%s %s %s %s", d.Basis, d.AddressedOn(), d.RespondWithin(), d.Explanation())
	if meeting := d.Review(); meeting != nil {
		r.node(meeting)
	}
	r.disputes(d.AlternativeValues())
}

func (r *rendering) owing(f *query.ObligationFilter, q questions) {
	args := query.PageArgs{First: &q.page}
	for range 3 {
		c, err := r.v.StakeholdersOwing(r.ctx, f, args, q.owing...)
		if r.problem(err) {
			return
		}
		r.info(c.PageInfo)
		r.say("as of %s, total %d", c.AsOf, c.TotalCount())
		for _, e := range c.Edges {
			r.say("%s %s", e.Cursor(), writeOwing(e.Node))
			who, err := e.Node.Stakeholder(r.ctx)
			if !r.problem(err) {
				r.node(who)
			}
			owed, err := e.Node.Obligations(query.PageArgs{})
			if r.problem(err) {
				continue
			}
			for _, o := range owed.Nodes() {
				r.say("%s", writeObligation(o.Obligation))
			}
		}
		if args.After = new(c.PageInfo.EndCursor()); !c.PageInfo.HasNextPage {
			return
		}
	}
}

// timelines asks for what happened: of everything, of some days, and of a few ids.
func (r *rendering) timelines(q questions) {
	asked := []query.TimelineArgs{{}, {Of: []string{}}, {From: &q.day}, {To: &q.day, Kinds: query.TimelineKinds()[:6]}}
	for i := 0; i < len(q.ids); i += len(q.ids)/3 + 1 {
		asked = append(asked, query.TimelineArgs{Of: q.ids[i : i+1]})
	}
	for _, asked := range asked {
		r.say("timeline %v", asked.Of)
		c, err := r.v.Timeline(r.ctx, asked, query.PageArgs{})
		if r.problem(err) {
			continue
		}
		r.info(c.PageInfo)
		r.say("total %d", c.TotalCount)
		for _, e := range c.Edges {
			r.say("%s %s", e.Cursor(), writeEntry(e.Node))
			r.node(e.Node.Node)
			if e.Node.Relationship != nil {
				r.steps([]query.Relationship{*e.Node.Relationship}, nil)
			}
		}
	}
}
