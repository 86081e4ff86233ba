package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// ObligationFilter says which obligations of the day are asked for. The zero filter keeps all; what is
// set must hold together. Relationships that the filters walk must hold on the day; the validity of
// debtors and subjects themselves is not read.
type ObligationFilter struct {
	// Theme keeps those whose subject is about the theme or a part of it, at any depth.
	Theme *string
	// WorkingGroup keeps those whose subject the group issued, agreed at one of its meetings, or
	// shares a theme with; of two themes one may be part of the other, at any depth.
	WorkingGroup *string
	// Debtor keeps those of one stakeholder; with IncludeParts, also of what is part of it.
	Debtor         *string
	IncludeParts   *bool
	Recommendation *string
	ActionPoint    *string
	// Debtors and Subjects keep those of whom and to what the filter keeps.
	Debtors, Subjects *Filter
	States            []graph.ObligationState
	Round             []string // keeps those of one of these rounds
	// Without keeps those that have no value of each of the dimensions, which counts put under none.
	Without []ObligationDimension
	DueOn   *DateFilter // which is one day, or none
	// DaysOverdue bounds the days from the due date to the day or to a late answer; 0 when not late.
	DaysOverdue *IntFilter
	Assumed     *bool

	And, Or []*ObligationFilter // an empty Or keeps none
	Not     *ObligationFilter
}

// String writes the filter so that it says what it asks: what is not set is left out.
func (f ObligationFilter) String() string { return written(&f) }

// Key tells what the filter asks from what any other asks.
func (f ObligationFilter) Key() string {
	f.States, f.Round = graph.SortedCopy(f.States), graph.SortedCopy(f.Round)
	return graph.CacheKey(f)
}

// keeps reports whether the obligation passes the parts of the filter that are its own.
func (f *ObligationFilter) keeps(o *Obligation) bool {
	return (f.States == nil || slices.Contains(f.States, o.State)) &&
		(f.Round == nil || slices.Contains(f.Round, o.Round)) &&
		f.DueOn.keeps(o.DueOn) && f.DaysOverdue.keeps(o.DaysOverdue) &&
		(f.Assumed == nil || o.Assumed == *f.Assumed)
}

// tree returns the filter and all filters inside it that are of the same obligations.
func (f *ObligationFilter) tree() []*ObligationFilter {
	all := []*ObligationFilter{f}
	for _, g := range slices.Concat(f.And, f.Or) {
		all = append(all, g.tree()...)
	}
	if f.Not != nil {
		all = append(all, f.Not.tree()...)
	}
	return all
}

// readParties asks which of the debtors and subjects of a day's obligations the scopes keep, and what
// the scopes need to know of the values that these have.
func (v *View) readParties(ctx context.Context, scopes []*resolvedFilter, obligations [][]*Obligation, day graph.Date) error {
	if !slices.ContainsFunc(scopes, func(s *resolvedFilter) bool { return s.asksParties() }) {
		return nil
	}
	debtors, subjects := idset.New(), idset.New()
	for _, o := range slices.Concat(obligations...) {
		debtors.Add(o.DebtorID)
		subjects.Add(o.SubjectID)
	}
	all := v.newLedgerBatch(day)
	all.lists = obligations
	asked := map[*Filter]map[string]bool{}
	ask := func(f *Filter, of *idset.Set) (map[string]bool, error) {
		if f == nil || asked[f] != nil {
			return asked[f], nil
		}
		kept, err := v.matching(ctx, f, of.IDs, day)
		asked[f] = kept
		return kept, err
	}
	for _, root := range scopes {
		for _, s := range root.tree() {
			var err error
			if s.debtorsKept, err = ask(s.filter.Debtors, debtors); err != nil {
				return err
			}
			if s.subjectsKept, err = ask(s.filter.Subjects, subjects); err != nil {
				return err
			}
			for _, d := range s.filter.Without {
				values, err := all.facet(ctx, d)
				if err != nil {
					return err
				}
				s.without = append(s.without, values)
			}
		}
	}
	return nil
}

// matching returns which of the parties of a day's ledger a filter keeps.
func (v *View) matching(ctx context.Context, f *Filter, ids []string, day graph.Date) (map[string]bool, error) {
	kept := map[string]bool{}
	if len(ids) == 0 {
		return kept, nil
	}
	var labels []graph.Label
	for _, id := range ids {
		if l, _, _ := graph.SplitID(id); !slices.Contains(labels, l) {
			labels = append(labels, l)
		}
	}
	where, err := filterCompiler{v, day, ids}.nodes(ctx, f, labels)
	if err != nil {
		return nil, err
	}
	rows, err := v.snapshot.Match(ctx, graph.Pattern{Name: "ledger parties kept", Stamp: v.anyTime(), Start: []graph.Start{{IDs: ids}}, Where: where})
	for _, row := range rows.Rows {
		kept[graph.BaseOf(row.Node).ID] = true
	}
	return kept, err
}

// ledgerSide is what the obligations of a ledger are counted by.
type ledgerSide int8

const (
	byDebtor  ledgerSide = iota + 1
	bySubject            // the recommendation or action point
	byTheme              // and its parts, as by ObligationFilter.Theme
	byScope              // of a working group, as by ObligationFilter.WorkingGroup
)

// ledgersBy returns the obligations of a day that a filter keeps, by the id of whatever has some.
func (v *View) ledgersBy(ctx context.Context, f ObligationFilter, by ledgerSide, day graph.Date) (map[string][]*Obligation, error) {
	byID := map[string][]*Obligation{}
	if by == byDebtor || by == bySubject {
		ledger, err := v.ledger(ctx, f, day)
		for _, o := range ledger {
			id := o.DebtorID
			if by == bySubject {
				id = o.SubjectID
			}
			byID[id] = append(byID[id], o)
		}
		return byID, err
	}
	start := graph.Start{Label: graph.LabelTheme}
	if by == byScope {
		start = graph.Start{Label: graph.LabelWorkingGroup}
	}
	rows, err := v.snapshot.Match(ctx, graph.Pattern{Name: "ledger anchors", Stamp: v.anyTime(), Start: []graph.Start{start}})
	if err != nil {
		return nil, err
	}
	ids := idsOf(rows)
	filters := make([]ObligationFilter, len(ids))
	for i := range ids {
		if filters[i].And = []*ObligationFilter{&f}; by == byScope {
			filters[i].WorkingGroup = &ids[i]
		} else {
			filters[i].Theme = &ids[i]
		}
	}
	ledgers, err := v.ledgers(ctx, filters, day)
	for i, ledger := range ledgers {
		if len(ledger) > 0 {
			byID[ids[i]] = ledger
		}
	}
	return byID, err
}
