package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
)

// resolvedFilter is what the filter of a ledger comes to.
type resolvedFilter struct {
	filter   *ObligationFilter
	subjects *idset.Set      // that it walks to; nil for all
	debtors  map[string]bool // nil for all
	// themes are the ways from the filter's theme to itself and its parts; nil without a theme.
	themes map[string][]*graph.Relationship
	// debtorsKept and subjectsKept are those whom and what the filter's own filters keep; nil for all.
	debtorsKept, subjectsKept map[string]bool
	without                   []facet // of which an obligation has no value

	and, or []*resolvedFilter
	not     *resolvedFilter
}

// keeps reports whether the obligation is in the scope.
func (s *resolvedFilter) keeps(o *Obligation) bool {
	holds := func(part *resolvedFilter) bool { return part.keeps(o) }
	fails := func(part *resolvedFilter) bool { return !part.keeps(o) }
	has := func(values facet) bool {
		return slices.ContainsFunc(values(o), func(value string) bool { return value != "" })
	}
	return s.filter.keeps(o) &&
		(s.subjects == nil || s.subjects.Contains(o.SubjectID)) &&
		(s.debtors == nil || s.debtors[o.DebtorID]) &&
		(s.subjectsKept == nil || s.subjectsKept[o.SubjectID]) &&
		(s.debtorsKept == nil || s.debtorsKept[o.DebtorID]) &&
		!slices.ContainsFunc(s.without, has) &&
		!slices.ContainsFunc(s.and, fails) &&
		(s.filter.Or == nil || slices.ContainsFunc(s.or, holds)) &&
		(s.not == nil || !s.not.keeps(o))
}

// tree returns the scope and all scopes inside it.
func (s *resolvedFilter) tree() []*resolvedFilter {
	all := []*resolvedFilter{s}
	for _, part := range slices.Concat(s.and, s.or) {
		all = append(all, part.tree()...)
	}
	if s.not != nil {
		all = append(all, s.not.tree()...)
	}
	return all
}

// asksParties reports whether it asks more of debtors and subjects, once it is known who they are.
func (s *resolvedFilter) asksParties() bool {
	return slices.ContainsFunc(s.tree(), func(s *resolvedFilter) bool {
		return s.filter.Debtors != nil || s.filter.Subjects != nil || len(s.filter.Without) > 0
	})
}

// candidates returns the subjects among which are those of all obligations in the scope, or nil for all.
func (s *resolvedFilter) candidates() *idset.Set {
	within := s.subjects
	for _, part := range s.and {
		within = idset.Intersect(within, part.candidates())
	}
	if s.filter.Or == nil {
		return within
	}
	some := idset.New()
	for _, part := range s.or {
		reached := part.candidates()
		if reached == nil {
			return within
		}
		some.AddAll(reached)
	}
	return idset.Intersect(within, some)
}

// startsOf returns the subjects of all the scopes, or nil when one of them has all subjects.
func startsOf(scopes []*resolvedFilter) []graph.Start {
	all := idset.New()
	for _, s := range scopes {
		reached := s.candidates()
		if reached == nil {
			return nil
		}
		all.AddAll(reached)
	}
	return []graph.Start{{IDs: all.IDs}}
}

// start returns the way from the theme where the path to an obligation begins to the subject: the
// filter's theme, else the subject's first theme by id; nil when it has none.
func (s *resolvedFilter) start(v *View, c *ledger.SubjectFacts, day graph.Date) []*graph.Relationship {
	var first *graph.Relationship
	for _, r := range c.About {
		_, inScope := s.themes[r.To]
		if (s.themes == nil || inScope) && v.traversable(r, day) && (first == nil || r.To < first.To) {
			first = r
		}
	}
	if first == nil {
		return nil
	}
	return append(slices.Clip(s.themes[first.To]), first)
}

// traversable reports whether a filter may walk the relationship.
func (v *View) traversable(r *graph.Relationship, day graph.Date) bool {
	return r.Validity().Holds(day) && (v.assumptions || !ledger.Assumed(r))
}

// scopes walks the filters, all in the same calls.
func (v *View) scopes(ctx context.Context, filters []ObligationFilter, day graph.Date) ([]*resolvedFilter, error) {
	w := v.newWalk(day)
	themes, groups, wholes := idset.New(), idset.New(), idset.New()
	for i := range filters {
		for _, f := range filters[i].tree() {
			themes.Add(value(f.Theme))
			groups.Add(value(f.WorkingGroup))
			if value(f.IncludeParts) {
				wholes.Add(value(f.Debtor))
			}
		}
	}
	if err := w.loadGroups(ctx, groups, themes); err != nil {
		return nil, err
	}
	if err := w.loadParts(ctx, slices.Concat(themes.IDs, wholes.IDs)); err != nil {
		return nil, err
	}
	if err := w.loadAbout(ctx, themes); err != nil {
		return nil, err
	}
	scopes := make([]*resolvedFilter, len(filters))
	for i := range filters {
		scopes[i] = w.scope(&filters[i])
	}
	return scopes, nil
}

// filterResolver holds what the filters need, for all of them.
type filterResolver struct {
	v           *View
	day         graph.Date
	parts       []*graph.Relationship // PART_OF below the themes and debtors
	wholes      []*graph.Relationship // PART_OF above the themes of the groups
	groups      map[string]*idset.Set // the subjects that a working group issued or agreed
	groupThemes map[string]*idset.Set // the themes that it is about
	about       map[string]*idset.Set // the subjects that are about a theme itself
	next        map[bool]map[string][]*graph.Relationship
}

func (v *View) newWalk(day graph.Date) filterResolver {
	return filterResolver{
		v: v, day: day, groups: map[string]*idset.Set{}, about: map[string]*idset.Set{}, groupThemes: map[string]*idset.Set{},
		next: map[bool]map[string][]*graph.Relationship{},
	}
}

// loadGroups finds what working groups issued and agreed, and their themes, which it adds to themes.
func (w *filterResolver) loadGroups(ctx context.Context, groups, themes *idset.Set) error {
	if len(groups.IDs) == 0 {
		return nil
	}
	rows, err := w.v.snapshot.Match(ctx, graph.Pattern{
		Name: "ledger groups", Stamp: w.v.anyTime(), Start: []graph.Start{{IDs: groups.IDs}},
		Fetch: []graph.Fetch{
			{Hop: graph.In(graph.IssuedBy, graph.LabelRecommendation)},
			{Hop: graph.In(graph.HeldBy), Fetch: []graph.Fetch{{Hop: graph.In(graph.AgreedAt)}}},
			{Hop: graph.Out(graph.About)},
		},
	})
	if err != nil {
		return err
	}
	for _, row := range rows.Rows {
		subjects, about := idset.New(), idset.New()
		for _, issued := range row.Fetched[0].Rows {
			w.follow(issued, func() { subjects.Add(issued.Relationship.From) })
		}
		for _, held := range row.Fetched[1].Rows {
			for _, agreed := range held.Fetched[0].Rows {
				w.follow(held, func() { w.follow(agreed, func() { subjects.Add(agreed.Relationship.From) }) })
			}
		}
		for _, theme := range row.Fetched[2].Rows {
			w.follow(theme, func() { about.Add(theme.Relationship.To) })
		}
		id := graph.BaseOf(row.Node).ID
		w.groups[id], w.groupThemes[id] = subjects, about
		for _, theme := range about.IDs {
			themes.Add(theme)
		}
	}
	if len(themes.IDs) > 0 {
		w.wholes, err = w.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger wholes", Stamp: w.v.anyTime(), IDs: themes.IDs, Hop: graph.Out(graph.PartOf, graph.LabelTheme)})
		for _, r := range w.wholes {
			themes.Add(r.To)
		}
	}
	return err
}

func (w *filterResolver) follow(row graph.Row, do func()) {
	if w.v.traversable(row.Relationship, w.day) {
		do()
	}
}

func (w *filterResolver) loadParts(ctx context.Context, of []string) (err error) {
	if len(of) > 0 {
		w.parts, err = w.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger parts", Stamp: w.v.anyTime(), IDs: of, Hop: graph.In(graph.PartOf)})
	}
	return err
}

// loadAbout finds the subjects that are about the themes and their parts.
func (w *filterResolver) loadAbout(ctx context.Context, themes *idset.Set) error {
	if len(themes.IDs) == 0 {
		return nil
	}
	for _, r := range w.parts {
		if label, _, _ := graph.SplitID(r.From); label == graph.LabelTheme {
			themes.Add(r.From)
		}
	}
	rows, err := w.v.snapshot.Match(ctx, graph.Pattern{
		Name: "ledger subjects", Stamp: w.v.anyTime(), Start: []graph.Start{{IDs: themes.IDs}},
		Fetch: []graph.Fetch{{Hop: graph.In(graph.About, graph.SubjectLabels()...)}},
	})
	for _, row := range rows.Rows {
		about := idset.New()
		for _, subject := range row.Fetched[0].Rows {
			w.follow(subject, func() { about.Add(subject.Relationship.From) })
		}
		w.about[graph.BaseOf(row.Node).ID] = about
	}
	return err
}

// paths returns the shortest way from an id to itself and to all that is reached over the
// relationships that may be walked: with in, against their direction.
func (w *filterResolver) paths(from string, over []*graph.Relationship, in bool) map[string][]*graph.Relationship {
	next := w.nextOver(over, in)
	ways := map[string][]*graph.Relationship{from: nil}
	for open := []string{from}; len(open) > 0; open = open[1:] {
		for _, r := range next[open[0]] {
			to := r.To
			if in {
				to = r.From
			}
			if _, met := ways[to]; !met {
				ways[to] = append(slices.Clip(ways[open[0]]), r)
				open = append(open, to)
			}
		}
	}
	return ways
}

// nextOver returns the relationships that may be walked by where they begin. Over is always the
// walk's parts with in, and its wholes without.
func (w *filterResolver) nextOver(over []*graph.Relationship, in bool) map[string][]*graph.Relationship {
	if w.next[in] != nil {
		return w.next[in]
	}
	next := map[string][]*graph.Relationship{}
	for _, r := range over {
		at := r.From
		if in {
			at = r.To
		}
		if w.v.traversable(r, w.day) {
			next[at] = append(next[at], r)
		}
	}
	w.next[in] = next
	return next
}

// scope puts together what one filter means.
func (w *filterResolver) scope(f *ObligationFilter) *resolvedFilter {
	s := &resolvedFilter{filter: f}
	if f.Debtor != nil {
		s.debtors = map[string]bool{*f.Debtor: true}
		if value(f.IncludeParts) {
			for id := range w.paths(*f.Debtor, w.parts, true) {
				s.debtors[id] = true
			}
		}
	}
	if f.Theme != nil {
		s.themes = w.paths(*f.Theme, w.parts, true)
		about := idset.New()
		for theme := range s.themes {
			about.AddAll(w.about[theme])
		}
		s.within(about)
	}
	if f.WorkingGroup != nil {
		subjects := idset.New()
		subjects.AddAll(w.groups[*f.WorkingGroup])
		for _, theme := range w.groupThemes[*f.WorkingGroup].All() {
			for related := range w.paths(theme, w.parts, true) {
				subjects.AddAll(w.about[related])
			}
			for related := range w.paths(theme, w.wholes, false) {
				subjects.AddAll(w.about[related])
			}
		}
		s.within(subjects)
	}
	for _, id := range []*string{f.Recommendation, f.ActionPoint} {
		if id != nil {
			one := idset.New()
			one.Add(*id)
			s.within(one)
		}
	}
	for _, g := range f.And {
		s.and = append(s.and, w.scope(g))
	}
	for _, g := range f.Or {
		s.or = append(s.or, w.scope(g))
	}
	if f.Not != nil {
		s.not = w.scope(f.Not)
	}
	return s
}

// within narrows the scope to the subjects.
func (s *resolvedFilter) within(subjects *idset.Set) {
	s.subjects = idset.Intersect(s.subjects, subjects)
}
