package graphtest

import (
	"context"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// The ledger is what the oracle says, on every day, for every clearance and every filter, with and
// without assumptions; its totals and those who owe follow from it.
func lawLedger(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	steps := a.steps
	refill(t, s, steps)
	for range 8 {
		clearance, assumptions, day := pick(a.draw, graph.Secretariat, a.level()), !a.oneIn(3), a.day()
		seen := worldOf(cut(elementsOf(steps), clearance))
		ledger := seen.ledger(day, assumptions)
		ask := a.filters(seen)
		for _, f := range []query.ObligationFilter{{}, a.filter(seen), *ask.obligations(2), *ask.obligations(3)} {
			want := seen.keep(ledger, f, day, assumptions)
			read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
				v = v.AsOf(&day).Assumptions(assumptions)
				all := everyObligation(t, v, &f)
				foundByID(t, v, all)
				if f.Key() == (query.ObligationFilter{}).Key() {
					scanned(t, v, all)
				}
				if got := writeAll(all); got != write(want) {
					t.Fatalf("on %s at %s, assumptions %t, filter %s, the ledger is\n%s\nand should be\n%s\non the graph\n%s",
						day, clearance, assumptions, f, got, write(want), fileOf(elementsOf(steps)))
				}
			})
		}
	}
}

// scanned checks that a scan finds the ledger, subject by subject.
func scanned(t *rapid.T, v *query.View, ledger []*query.Obligation) {
	var found []*query.Obligation
	must(t, v.ScanObligations(context.Background(), func(o *query.Obligation) error {
		found = append(found, o)
		return nil
	}))
	bySubject := func(a, b *query.Obligation) int { return strings.Compare(a.SubjectID, b.SubjectID) }
	if got, want := writeAll(found), writeAll(slices.SortedStableFunc(slices.Values(ledger), bySubject)); got != want {
		t.Fatalf("a scan finds\n%s\nand should find\n%s", got, want)
	}
}

// foundByID checks that each of the obligations is what its id finds, and others' ids find nothing.
func foundByID(t *rapid.T, v *query.View, all []*query.Obligation) {
	ids := []string{"obligation:", "obligation:recommendation:nobody~organization:none", "recommendation:nobody"}
	for _, o := range all {
		ids = append(ids, o.ID())
	}
	ids = ids[:min(len(ids), query.MaxPage)]
	found, err := v.Find(context.Background(), ids)
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range found {
		if i < 3 {
			if o != nil {
				t.Fatalf("%s finds %v", ids[i], o)
			}
		} else if got := writeAll([]*query.Obligation{o.(*query.Obligation)}); got != writeAll(all[i-3:i-2]) {
			t.Fatalf("%s finds\n%s\nand should find\n%s", ids[i], got, writeAll(all[i-3:i-2]))
		}
	}
}

// filter returns a random filter by what is there to be seen.
func (a asker) filter(seen world) (f query.ObligationFilter) {
	id := func(labels ...graph.Label) *string {
		for range 3 {
			if id := pick(a.draw, a.ids[pick(a.draw, labels...)]...); seen.nodes[id] != nil {
				return &id
			}
		}
		return nil
	}
	switch a.upTo(6) {
	case 1:
		f.Theme = id(graph.LabelTheme)
	case 2:
		f.WorkingGroup = id(graph.LabelWorkingGroup)
	case 3:
		f.Respondent = id(graph.LabelOrganization, graph.LabelPerson, graph.LabelStakeholderGroup, graph.LabelWorkingGroup)
		parts := a.oneIn(2)
		f.IncludeParts = &parts
	case 4:
		f.Theme, f.Respondent = id(graph.LabelTheme), id(graph.LabelOrganization)
	case 5:
		f.Subject, f.WorkingGroup = id(graph.SubjectLabels()...), id(graph.LabelWorkingGroup)
	case 6:
		f.Subject = id(graph.LabelActionPoint)
	}
	ids := func(labels ...graph.Label) []string {
		list := []string{} // an empty list selects nothing
		for range a.upTo(3) {
			if id := id(labels...); id != nil {
				list = append(list, *id)
			}
		}
		return list
	}
	switch a.upTo(12) {
	case 1:
		f.ThemeIn = ids(graph.LabelTheme)
	case 2:
		parts := a.oneIn(2)
		f.RespondentIn, f.IncludeParts = ids(graph.StakeholderLabels()...), &parts
	case 3:
		f.SubjectIn = ids(graph.SubjectLabels()...)
	}
	if a.oneIn(3) {
		f.DueOn = a.dates()
	}
	if a.oneIn(6) {
		f.Missing = someOf(a, query.ObligationDimensions()...)
	}
	if a.oneIn(6) {
		f.Round = someOf(a, rounds...)
	}
	statuses := []graph.ProgressStatus{"NOT_STARTED", "IN_PROGRESS", "PARTLY_IMPLEMENTED", "IMPLEMENTED", "DISCONTINUED"}
	if a.oneIn(6) {
		f.Progress = someOf(a, statuses...)
	}
	if a.oneIn(6) {
		f.Assessment = someOf(a, statuses...)
	}
	if a.oneIn(6) {
		if f.Answered = (&query.AnsweredFilter{}); a.oneIn(2) {
			f.Answered.Kinds = someOf[graph.ResponseKind](a, "ACCEPTED", "REJECTED", "HOLDING")
		}
	}
	if a.oneIn(4) {
		f.States = someOf(a, graph.ObligationStates()...)
	}
	return f
}

// everyObligation returns all obligations that a filter keeps.
func everyObligation(t failer, v *query.View, f *query.ObligationFilter) []*query.Obligation {
	most := int32(query.MaxPage)
	c, err := v.Obligations(context.Background(), f, query.PageArgs{First: &most})
	must(t, err)
	if c.PageInfo.HasNextPage {
		t.Fatalf("there are more obligations than a page can have")
	}
	return c.Nodes()
}

// writeAll writes obligations as write writes verdicts.
func writeAll(obligations []*query.Obligation) string {
	var lines []string
	for _, o := range obligations {
		line := undisputed(writeObligation(o.Obligation))
		for _, r := range o.Responses {
			line += ", answered by " + r.ID
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// undisputed leaves out what other sources say, which the oracle does not know.
func undisputed(line string) string {
	before, _, _ := strings.Cut(line, ", disputed")
	return before
}
