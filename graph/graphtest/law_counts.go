package graphtest

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// The numbers of every list, by every one or two dimensions, are what the oracle counts; whatever the
// page is. Each row counts what the list has with the row's keys in its filter.
func lawCounts(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	a.made = map[graph.Ref]bool{}
	for _, step := range a.steps {
		a.made[step.Ref()] = true
	}
	themes := []graph.Label{graph.LabelTheme}
	about := []graph.Label{graph.LabelRecommendation, graph.LabelActionPoint, graph.LabelWorkingGroup}
	for range 6 - a.upTo(6) { // the random graph has few
		a.relationship(graph.TypeSpec{Type: graph.About, Ends: []graph.Ends{{From: about, To: themes}}})
		a.relationship(graph.TypeSpec{Type: graph.PartOf, Ends: []graph.Ends{{From: themes, To: themes}}})
	}
	refill(t, s, a.steps)
	c := counted{a, !a.oneIn(3), a.day(), world{}, nil, []query.ObligationDimension{pick(a.draw, query.ObligationDimensions()...)}}
	clearance := pick(a.draw, graph.Secretariat, a.level())
	c.seen = worldOf(cut(elementsOf(a.steps), clearance))
	c.ledger = c.seen.ledger(c.day, c.assumptions)
	if second := pick(a.draw, query.ObligationDimensions()...); second != c.by[0] {
		c.by = append(c.by, second)
	}
	filters, one, most := []query.ObligationFilter{{}, a.filter(c.seen)}, int32(1), int32(query.MaxPage)
	page, row := pick(a.draw, query.PageArgs{First: &one}, query.PageArgs{Last: &one}, query.PageArgs{First: &most}, query.PageArgs{}), a.upTo(50)
	read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
		v = v.AsOf(&c.day).Assumptions(c.assumptions)
		for _, f := range filters {
			c.lists(t, v, f, page, row)
		}
		c.nested(t, v)
	})
}

// counted is a ledger as the oracle derives it, and dimensions to count it by.
type counted struct {
	asker
	assumptions bool
	day         graph.Date
	seen        world
	ledger      []verdict
	by          []query.ObligationDimension
}

// lists checks the list of a filter by everything, another page of it, and the list of one of the rows.
func (c counted) lists(t failer, v *query.View, f query.ObligationFilter, page query.PageArgs, row int) {
	list := func(f query.ObligationFilter, args query.PageArgs) *query.ObligationConnection {
		l, err := v.Obligations(context.Background(), &f, args)
		must(t, err)
		return l
	}
	none := int32(0)
	l := list(f, query.PageArgs{First: &none})
	for _, first := range query.ObligationDimensions() {
		c.compare(t, l, f, first)
		for _, second := range query.ObligationDimensions() {
			if second != first {
				c.compare(t, l, f, first, second)
			}
		}
	}
	c.compare(t, list(f, page), f, c.by...)
	rows := countsOf(t, l, c.by...).Rows
	if len(rows) == 0 {
		return
	}
	one := rows[row%len(rows)]
	if g := narrowed(f, one.Keys); list(g, query.PageArgs{First: &none}).TotalCount() != one.Count() {
		t.Fatalf("%v counts %d, and the filter %s keeps %d", one.Keys, one.Count(), g, list(g, query.PageArgs{}).TotalCount())
	}
}

// nested checks the lists that nodes have.
func (c counted) nested(t failer, v *query.View) {
	ctx, none := context.Background(), int32(0)
	var ids []string
	for _, of := range c.ids {
		ids = append(ids, of...)
	}
	nodes, err := v.Nodes(ctx, ids)
	must(t, err)
	for _, n := range nodes {
		if n == nil {
			continue
		}
		id := idOf(n)
		f, ok := map[graph.Label]query.ObligationFilter{
			graph.LabelTheme: {Theme: &id}, graph.LabelRecommendation: {Subject: &id}, graph.LabelActionPoint: {Subject: &id},
			graph.LabelOrganization: {Respondent: &id}, graph.LabelPerson: {Respondent: &id}, graph.LabelStakeholderGroup: {Respondent: &id},
			graph.LabelWorkingGroup: {Respondent: &id},
		}[n.Label()]
		if ok {
			l, err := query.ObligationsOf(ctx, n, nil, &c.day, c.assumptions, query.PageArgs{First: &none})
			must(t, err)
			c.compare(t, l, f, c.by...)
		}
		if group, ok := n.(*graph.WorkingGroup); ok {
			l, err := query.ObligationsInScope(ctx, group, nil, &c.day, c.assumptions, query.PageArgs{First: &none})
			must(t, err)
			c.compare(t, l, query.ObligationFilter{WorkingGroup: &id}, c.by...)
		}
	}
	owing, err := v.StakeholdersOwing(ctx, nil, query.PageArgs{})
	must(t, err)
	for _, o := range owing.Nodes() {
		l, err := o.Obligations(query.PageArgs{First: &none})
		must(t, err)
		owed := []graph.ObligationState{graph.StateOpen, graph.StateOverdue}
		c.compare(t, l, query.ObligationFilter{Respondent: &o.StakeholderID, States: owed}, c.by...)
	}
}

// compare checks the numbers of the list of a filter.
func (c counted) compare(t failer, l *query.ObligationConnection, f query.ObligationFilter, by ...query.ObligationDimension) {
	want := c.seen.keep(c.ledger, f, c.day, c.assumptions)
	if got := writeNumbers(l.ResponseRate(), l.MedianDaysLate()); got != numbersOf(want) {
		t.Fatalf("on %s, assumptions %t, the list %s has %s and should have %s\non the graph\n%s",
			c.day, c.assumptions, f, got, numbersOf(want), fileOf(elementsOf(c.steps)))
	}
	for _, empty := range []bool{false, true} {
		var possible func(query.ObligationDimension) []string
		if empty {
			if len(by) > 1 && !slices.Equal(by, c.by) {
				continue // all pairs would be slow
			}
			possible = func(d query.ObligationDimension) []string { return c.seen.possible(want, d, f, c.day, c.assumptions) }
		}
		counts, err := l.Counts(context.Background(), by, empty)
		must(t, err)
		if got, want := writeCounts(counts), c.seen.counts(want, by, c.day, c.assumptions, possible); got != want {
			t.Fatalf("on %s, assumptions %t, the counts of the list %s by %v, empty rows %t, are\n%s\nand should be\n%s\non the graph\n%s",
				c.day, c.assumptions, f, by, empty, got, want, fileOf(elementsOf(c.steps)))
		}
	}
}

func countsOf(t failer, l *query.ObligationConnection, by ...query.ObligationDimension) *query.ObligationCounts {
	counts, err := l.Counts(context.Background(), by, false)
	must(t, err)
	return counts
}

// narrowed adds the keys of a row to a filter.
func narrowed(f query.ObligationFilter, keys []query.CountKey) query.ObligationFilter {
	all := []*query.ObligationFilter{&f}
	for _, k := range keys {
		g := &query.ObligationFilter{}
		switch {
		case k.Value == "":
			g.Missing = []query.ObligationDimension{k.Dimension}
		case k.Dimension == query.ByTheme:
			g.Theme = &k.Value
		case k.Dimension == query.ByWorkingGroup:
			g.WorkingGroup = &k.Value
		case k.Dimension == query.ByState:
			g.States = []graph.ObligationState{graph.ObligationState(k.Value)}
		case k.Dimension == query.BySubject:
			g.Subject = &k.Value
		case k.Dimension == query.ByRespondent:
			g.Respondent = &k.Value
		case k.Dimension == query.ByRound:
			g.Round = []string{k.Value}
		case k.Dimension == query.ByProgress:
			g.Progress = []graph.ProgressStatus{graph.ProgressStatus(k.Value)}
		case k.Dimension == query.ByAssessment:
			g.Assessment = []graph.ProgressStatus{graph.ProgressStatus(k.Value)}
		case k.Dimension == query.ByDueOn:
			day, err := graph.ParseDate(k.Value)
			if err != nil {
				panic(err)
			}
			g.DueOn = &query.DateFilter{From: &day, To: &day}
		case k.Dimension == query.ByMonthDue:
			month, err := graph.ParsePartialDate(k.Value)
			if err != nil {
				panic(err)
			}
			first, last := month.First(), month.Last()
			g.DueOn = &query.DateFilter{From: &first, To: &last}
		case k.Dimension == query.ByCountry:
			g.Respondents = &query.Filter{Country: []string{k.Value}}
		default:
			g.Respondents = &query.Filter{OrganizationKind: []graph.OrganizationKind{graph.OrganizationKind(k.Value)}}
			for _, spec := range graph.Labels() {
				if strings.ToUpper(strings.ReplaceAll(spec.Prefix, "-", "_")) == k.Value {
					g.Respondents = &query.Filter{Labels: []graph.Label{spec.Label}}
				}
			}
		}
		all = append(all, g)
	}
	return query.ObligationFilter{And: all}
}

// writeCounts writes counts, a row a line.
func writeCounts(counts *query.ObligationCounts) string {
	var b strings.Builder
	for _, d := range counts.Overlapping {
		fmt.Fprintf(&b, "%s overlaps\n", d)
	}
	for _, row := range counts.Rows {
		for _, k := range row.Keys {
			fmt.Fprintf(&b, "%q ", k.Value)
		}
		fmt.Fprintf(&b, "%d, %s\n", row.Count(), writeNumbers(row.ResponseRate(), row.MedianDaysLate()))
	}
	return b.String()
}

func writeNumbers(rate, median *float64) string {
	text := []string{"none", "none"}
	for i, n := range []*float64{rate, median} {
		if n != nil {
			text[i] = fmt.Sprint(*n)
		}
	}
	return "rate " + text[0] + ", median " + text[1]
}

// counts asks for the numbers of a list in every way.
func (r *rendering) counts(c *query.ObligationConnection) {
	r.say("%s", writeNumbers(c.ResponseRate(), c.MedianDaysLate()))
	dimensions := query.ObligationDimensions()
	for i, first := range dimensions {
		for _, by := range [][]query.ObligationDimension{{first}, {first, dimensions[(i+1)%len(dimensions)]}} {
			counts, err := c.Counts(r.ctx, by, i%2 == 0)
			if r.problem(err) {
				continue
			}
			r.say("counts by %v\n%s", by, writeCounts(counts))
			for _, row := range counts.Rows {
				for _, k := range row.Keys {
					label, err := k.Label(r.ctx)
					r.problem(err)
					r.say("%s %q", k.Dimension, label)
					if n, err := k.Node(r.ctx); !r.problem(err) && n != nil {
						r.node(n)
					}
				}
			}
		}
	}
}
