package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// facet returns the values that an obligation has of a dimension, in order; nil for none. It is for one
// goroutine.
type facet func(*Obligation) []string

// facet loads what a dimension needs, once for all the lists of the set, in a number of calls of the
// store that does not depend on what they hold.
func (b *ledgerBatch) facet(ctx context.Context, d ObligationDimension) (facet, error) {
	switch d {
	case ByState:
		return single(func(o *Obligation) string { return string(o.State) }), nil
	case ByMonthDue:
		return single(func(o *Obligation) string {
			if o.DueOn == 0 {
				return ""
			}
			return o.DueOn.String()[:len("2017-03")]
		}), nil
	case ByDebtorKind, ByCountry:
		debtors, err := b.debtors(ctx)
		return single(func(o *Obligation) string {
			if d == ByDebtorKind {
				return debtorKind(debtors[o.DebtorID])
			}
			if organization, ok := debtors[o.DebtorID].(*graph.Organization); ok {
				return organization.Country
			}
			return ""
		}), err
	default:
		groups, err := b.subjectGroups(ctx, d)
		return func(o *Obligation) []string { return groups[o.SubjectID] }, err
	}
}

// single returns the facet of a dimension of which an obligation has one value, or "".
func single(value func(*Obligation) string) facet {
	lists := map[string][]string{"": nil}
	return func(o *Obligation) []string {
		v := value(o)
		list, known := lists[v]
		if !known {
			list = []string{v}
			lists[v] = list
		}
		return list
	}
}

// debtors loads the debtors of all the lists.
func (b *ledgerBatch) debtors(ctx context.Context) (map[string]graph.Node, error) {
	return b.byID(ctx, "counted debtors", func(add func(string)) {
		for _, list := range b.lists {
			for _, o := range list {
				add(o.DebtorID)
			}
		}
	})
}

// subjects returns the subjects of all the lists.
func (b *ledgerBatch) subjects() *idset.Set {
	all := idset.New()
	for _, list := range b.lists {
		for _, o := range list {
			all.Add(o.SubjectID)
		}
	}
	return all
}

// subjectGroups are the themes, or the working groups, whose filter would keep what is owed to a subject,
// sorted, by its id.
type cachedSubjectGroups struct {
	groups map[string][]string
	ledger []*Obligation // of whose subjects they are
}

// memberships finds those of the subjects of the lists, and keeps what it found for a single list in
// the memo, for as long as the list is the same.
func (b *ledgerBatch) subjectGroups(ctx context.Context, d ObligationDimension) (map[string][]string, error) {
	return loadShared(b.batch, "counts by "+string(d), func() (map[string][]string, error) {
		if b.ledgerKey == "" {
			return b.findSubjectGroups(ctx, b.view, d)
		}
		v, key := b.view, graph.CacheKey("counts", d, b.ledgerKey)
		entry, stale := v.ledgerCache.Get(ctx, v.snapshot.Snapshot, key)
		if entry != nil && len(stale) == 0 && sameSlice(entry.Value.(cachedSubjectGroups).ledger, b.lists[0]) {
			return entry.Value.(cachedSubjectGroups).groups, nil
		}
		tracked, tracker := v.tracked()
		groups, err := b.findSubjectGroups(ctx, tracked, d)
		if err == nil {
			v.ledgerCache.Put(key, v.snapshot, cachedSubjectGroups{groups, b.lists[0]}, 15*len(groups), tracker.Dependencies(), false)
		}
		return groups, err
	})
}

// sameSlice reports whether two lists are one.
func sameSlice(a, b []*Obligation) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

// findMemberships leaves to the walk of the filter which themes and working groups those are.
func (b *ledgerBatch) findSubjectGroups(ctx context.Context, v *View, d ObligationDimension) (map[string][]string, error) {
	resolver := v.newFilterResolver(b.day)
	themes := b.seedThemes(&resolver)
	var ids []string
	var err error
	if d == ByTheme {
		ids, err = resolver.loadWholes(ctx, themes)
	} else {
		ids, err = resolver.loadAllGroups(ctx, themes)
	}
	if err != nil {
		return nil, err
	}
	slices.Sort(ids)
	subjects, groups := b.subjects(), map[string][]string{}
	for _, id := range ids {
		f := ObligationFilter{Theme: &id}
		if d == ByWorkingGroup {
			f = ObligationFilter{WorkingGroup: &id}
		}
		for _, subject := range resolver.resolve(&f).subjects.All() {
			if subjects.Contains(subject) {
				groups[subject] = append(groups[subject], id)
			}
		}
	}
	return groups, nil
}

// aboutThemes tells the walk what the subjects of the lists are about, which came with them, and
// returns those themes.
func (b *ledgerBatch) seedThemes(resolver *filterResolver) *idset.Set {
	themes := idset.New()
	for _, list := range b.lists {
		for _, o := range list {
			for _, r := range o.About {
				if !b.view.traversable(r, b.day) {
					continue
				}
				if themes.Add(r.To); resolver.themeSubjects[r.To] == nil {
					resolver.themeSubjects[r.To] = idset.New()
				}
				resolver.themeSubjects[r.To].Add(o.SubjectID)
			}
		}
	}
	return themes
}

// loadAbove finds all that the themes are part of. What lies between the themes and anything above
// them is all that a walk down to them can meet.
func (resolver *filterResolver) loadWholes(ctx context.Context, themes *idset.Set) (ids []string, err error) {
	if len(themes.IDs) > 0 {
		resolver.wholes, err = resolver.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger wholes", Stamp: resolver.v.anyTime(), IDs: themes.IDs, Hop: graph.Out(graph.PartOf)})
	}
	for _, r := range resolver.wholes {
		themes.Add(r.To)
	}
	resolver.parts = resolver.wholes
	return themes.IDs, err
}

// loadAllGroups finds all working groups, with their subjects and themes, and all that those themes
// and the given ones are part of.
func (resolver *filterResolver) loadAllGroups(ctx context.Context, themes *idset.Set) ([]string, error) {
	rows, err := resolver.v.snapshot.Match(ctx, graph.Pattern{
		Name: "counted groups", Stamp: resolver.v.anyTime(), Start: []graph.Start{{Label: graph.LabelWorkingGroup}},
	})
	if err != nil {
		return nil, err
	}
	groups := idset.New()
	for _, row := range rows.Rows {
		groups.Add(graph.BaseOf(row.Node).ID)
	}
	err = resolver.loadGroups(ctx, groups, themes)
	resolver.parts = resolver.wholes
	return groups.IDs, err
}
