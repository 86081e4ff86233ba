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
func (s *ledgerBatch) facet(ctx context.Context, d ObligationDimension) (facet, error) {
	switch d {
	case ByState:
		return single(func(o *Obligation) string { return string(o.State) }), nil
	case ByRound:
		return single(func(o *Obligation) string { return o.Round }), nil
	case ByMonthDue:
		return single(func(o *Obligation) string {
			if o.DueOn == 0 {
				return ""
			}
			return o.DueOn.String()[:len("2017-03")]
		}), nil
	case ByDebtorKind, ByCountry:
		debtors, err := s.debtors(ctx)
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
		of, err := s.memberships(ctx, d)
		return func(o *Obligation) []string { return of[o.SubjectID] }, err
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
func (s *ledgerBatch) debtors(ctx context.Context) (map[string]graph.Node, error) {
	return s.byID(ctx, "counted debtors", func(add func(string)) {
		for _, list := range s.lists {
			for _, o := range list {
				add(o.DebtorID)
			}
		}
	})
}

// subjects returns the subjects of all the lists.
func (s *ledgerBatch) subjects() *idset.Set {
	all := idset.New()
	for _, list := range s.lists {
		for _, o := range list {
			all.Add(o.SubjectID)
		}
	}
	return all
}

// subjectGroups are the themes, or the working groups, whose filter would keep what is owed to a subject,
// sorted, by its id.
type subjectGroups struct {
	of map[string][]string
	in []*Obligation // of whose subjects they are
}

// memberships finds those of the subjects of the lists, and keeps what it found for a single list in
// the memo, for as long as the list is the same.
func (s *ledgerBatch) memberships(ctx context.Context, d ObligationDimension) (map[string][]string, error) {
	return loadShared(s.Batch, "counts by "+string(d), func() (map[string][]string, error) {
		if s.key == "" {
			return s.findMemberships(ctx, s.view, d)
		}
		v, key := s.view, graph.CacheKey("counts", d, s.key)
		k, stale := v.memo.Get(ctx, v.snapshot.Snapshot, key)
		if k != nil && len(stale) == 0 && sameSlice(k.Value.(subjectGroups).in, s.lists[0]) {
			return k.Value.(subjectGroups).of, nil
		}
		w, tracker := v.tracked()
		of, err := s.findMemberships(ctx, w, d)
		if err == nil {
			v.memo.Put(key, v.snapshot, subjectGroups{of, s.lists[0]}, 15*len(of), tracker.Dependencies(), false)
		}
		return of, err
	})
}

// sameSlice reports whether two lists are one.
func sameSlice(a, b []*Obligation) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

// findMemberships leaves to the walk of the filter which themes and working groups those are.
func (s *ledgerBatch) findMemberships(ctx context.Context, v *View, d ObligationDimension) (map[string][]string, error) {
	w := v.newWalk(s.day)
	themes := s.aboutThemes(&w)
	var ids []string
	var err error
	if d == ByTheme {
		ids, err = w.loadAbove(ctx, themes)
	} else {
		ids, err = w.loadAllGroups(ctx, themes)
	}
	if err != nil {
		return nil, err
	}
	slices.Sort(ids)
	mine, of := s.subjects(), map[string][]string{}
	for _, id := range ids {
		f := ObligationFilter{Theme: &id}
		if d == ByWorkingGroup {
			f = ObligationFilter{WorkingGroup: &id}
		}
		for _, subject := range w.scope(&f).subjects.All() {
			if mine.Contains(subject) {
				of[subject] = append(of[subject], id)
			}
		}
	}
	return of, nil
}

// aboutThemes tells the walk what the subjects of the lists are about, which came with them, and
// returns those themes.
func (s *ledgerBatch) aboutThemes(w *filterResolver) *idset.Set {
	themes := idset.New()
	for _, list := range s.lists {
		for _, o := range list {
			for _, r := range o.About {
				if !s.view.traversable(r, s.day) {
					continue
				}
				if themes.Add(r.To); w.about[r.To] == nil {
					w.about[r.To] = idset.New()
				}
				w.about[r.To].Add(o.SubjectID)
			}
		}
	}
	return themes
}

// loadAbove finds all that the themes are part of. What lies between the themes and anything above
// them is all that a walk down to them can meet.
func (w *filterResolver) loadAbove(ctx context.Context, themes *idset.Set) (ids []string, err error) {
	if len(themes.IDs) > 0 {
		w.wholes, err = w.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger wholes", Stamp: w.v.anyTime(), IDs: themes.IDs, Hop: graph.Out(graph.PartOf)})
	}
	for _, r := range w.wholes {
		themes.Add(r.To)
	}
	w.parts = w.wholes
	return themes.IDs, err
}

// loadAllGroups finds all working groups, with their subjects and themes, and all that those themes
// and the given ones are part of.
func (w *filterResolver) loadAllGroups(ctx context.Context, themes *idset.Set) ([]string, error) {
	rows, err := w.v.snapshot.Match(ctx, graph.Pattern{
		Name: "counted groups", Stamp: w.v.anyTime(), Start: []graph.Start{{Label: graph.LabelWorkingGroup}},
	})
	if err != nil {
		return nil, err
	}
	groups := idset.New()
	for _, row := range rows.Rows {
		groups.Add(graph.BaseOf(row.Node).ID)
	}
	err = w.loadGroups(ctx, groups, themes)
	w.parts = w.wholes
	return groups.IDs, err
}
