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
	themePaths map[string][]*graph.Relationship
	// debtorsKept and subjectsKept are those whom and what the filter's own filters keep; nil for all.
	debtorsKept, subjectsKept map[string]bool
	without                   []facet // of which an obligation has no value

	and, or []*resolvedFilter
	not     *resolvedFilter
}

// keeps reports whether the obligation is in the scope.
func (f *resolvedFilter) keeps(o *Obligation) bool {
	keepsIt := func(part *resolvedFilter) bool { return part.keeps(o) }
	dropsIt := func(part *resolvedFilter) bool { return !part.keeps(o) }
	hasValue := func(values facet) bool {
		return slices.ContainsFunc(values(o), func(value string) bool { return value != "" })
	}
	return f.filter.keeps(o) &&
		(f.subjects == nil || f.subjects.Contains(o.SubjectID)) &&
		(f.debtors == nil || f.debtors[o.DebtorID]) &&
		(f.subjectsKept == nil || f.subjectsKept[o.SubjectID]) &&
		(f.debtorsKept == nil || f.debtorsKept[o.DebtorID]) &&
		!slices.ContainsFunc(f.without, hasValue) &&
		!slices.ContainsFunc(f.and, dropsIt) &&
		(f.filter.Or == nil || slices.ContainsFunc(f.or, keepsIt)) &&
		(f.not == nil || !f.not.keeps(o))
}

// tree returns the scope and all scopes inside it.
func (f *resolvedFilter) tree() []*resolvedFilter {
	all := []*resolvedFilter{f}
	for _, part := range slices.Concat(f.and, f.or) {
		all = append(all, part.tree()...)
	}
	if f.not != nil {
		all = append(all, f.not.tree()...)
	}
	return all
}

// asksParties reports whether it asks more of debtors and subjects, once it is known who they are.
func (f *resolvedFilter) filtersParties() bool {
	return slices.ContainsFunc(f.tree(), func(f *resolvedFilter) bool {
		return f.filter.Debtors != nil || f.filter.Subjects != nil || len(f.filter.Without) > 0
	})
}

// candidates returns the subjects among which are those of all obligations in the scope, or nil for all.
func (f *resolvedFilter) candidateSubjects() *idset.Set {
	within := f.subjects
	for _, part := range f.and {
		within = idset.Intersect(within, part.candidateSubjects())
	}
	if f.filter.Or == nil {
		return within
	}
	union := idset.New()
	for _, part := range f.or {
		reached := part.candidateSubjects()
		if reached == nil {
			return within
		}
		union.AddAll(reached)
	}
	return idset.Intersect(within, union)
}

// startsOf returns the subjects of all the scopes, or nil when one of them has all subjects.
func candidateStarts(filters []*resolvedFilter) []graph.Start {
	all := idset.New()
	for _, f := range filters {
		reached := f.candidateSubjects()
		if reached == nil {
			return nil
		}
		all.AddAll(reached)
	}
	return []graph.Start{{IDs: all.IDs}}
}

// start returns the way from the theme where the path to an obligation begins to the subject: the
// filter's theme, else the subject's first theme by id; nil when it has none.
func (f *resolvedFilter) pathToSubject(v *View, c *ledger.SubjectFacts, day graph.Date) []*graph.Relationship {
	var first *graph.Relationship
	for _, r := range c.About {
		_, inScope := f.themePaths[r.To]
		if (f.themePaths == nil || inScope) && v.traversable(r, day) && (first == nil || r.To < first.To) {
			first = r
		}
	}
	if first == nil {
		return nil
	}
	return append(slices.Clip(f.themePaths[first.To]), first)
}

// traversable reports whether a filter may walk the relationship.
func (v *View) traversable(r *graph.Relationship, day graph.Date) bool {
	return r.Validity().Holds(day) && (v.assumptions || !ledger.Assumed(r))
}

// scopes walks the filters, all in the same calls.
func (v *View) resolveFilters(ctx context.Context, filters []ObligationFilter, day graph.Date) ([]*resolvedFilter, error) {
	resolver := v.newFilterResolver(day)
	themes, groups, wholes := idset.New(), idset.New(), idset.New()
	for i := range filters {
		for _, f := range filters[i].tree() {
			themes.Add(valueOrZero(f.Theme))
			groups.Add(valueOrZero(f.WorkingGroup))
			if valueOrZero(f.IncludeParts) {
				wholes.Add(valueOrZero(f.Debtor))
			}
		}
	}
	if err := resolver.loadGroups(ctx, groups, themes); err != nil {
		return nil, err
	}
	if err := resolver.loadParts(ctx, slices.Concat(themes.IDs, wholes.IDs)); err != nil {
		return nil, err
	}
	if err := resolver.loadThemeSubjects(ctx, themes); err != nil {
		return nil, err
	}
	resolved := make([]*resolvedFilter, len(filters))
	for i := range filters {
		resolved[i] = resolver.resolve(&filters[i])
	}
	return resolved, nil
}

// filterResolver holds what the filters need, for all of them.
type filterResolver struct {
	v             *View
	day           graph.Date
	parts         []*graph.Relationship // PART_OF below the themes and debtors
	wholes        []*graph.Relationship // PART_OF above the themes of the groups
	groupSubjects map[string]*idset.Set // the subjects that a working group issued or agreed
	groupThemes   map[string]*idset.Set // the themes that it is about
	themeSubjects map[string]*idset.Set // the subjects that are about a theme itself
	adjacent      map[bool]map[string][]*graph.Relationship
}

func (v *View) newFilterResolver(day graph.Date) filterResolver {
	return filterResolver{
		v: v, day: day, groupSubjects: map[string]*idset.Set{}, themeSubjects: map[string]*idset.Set{}, groupThemes: map[string]*idset.Set{},
		adjacent: map[bool]map[string][]*graph.Relationship{},
	}
}

// loadGroups finds what working groups issued and agreed, and their themes, which it adds to themes.
func (resolver *filterResolver) loadGroups(ctx context.Context, groups, themes *idset.Set) error {
	if len(groups.IDs) == 0 {
		return nil
	}
	rows, err := resolver.v.snapshot.Match(ctx, graph.Pattern{
		Name: "ledger groups", Stamp: resolver.v.anyTime(), Start: []graph.Start{{IDs: groups.IDs}},
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
			resolver.ifTraversable(issued, func() { subjects.Add(issued.Relationship.From) })
		}
		for _, held := range row.Fetched[1].Rows {
			for _, agreed := range held.Fetched[0].Rows {
				resolver.ifTraversable(held, func() { resolver.ifTraversable(agreed, func() { subjects.Add(agreed.Relationship.From) }) })
			}
		}
		for _, theme := range row.Fetched[2].Rows {
			resolver.ifTraversable(theme, func() { about.Add(theme.Relationship.To) })
		}
		id := graph.BaseOf(row.Node).ID
		resolver.groupSubjects[id], resolver.groupThemes[id] = subjects, about
		for _, theme := range about.IDs {
			themes.Add(theme)
		}
	}
	if len(themes.IDs) > 0 {
		resolver.wholes, err = resolver.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger wholes", Stamp: resolver.v.anyTime(), IDs: themes.IDs, Hop: graph.Out(graph.PartOf)})
		for _, r := range resolver.wholes {
			themes.Add(r.To)
		}
	}
	return err
}

func (resolver *filterResolver) ifTraversable(row graph.Row, do func()) {
	if resolver.v.traversable(row.Relationship, resolver.day) {
		do()
	}
}

func (resolver *filterResolver) loadParts(ctx context.Context, of []string) (err error) {
	if len(of) > 0 {
		resolver.parts, err = resolver.v.snapshot.Reach(ctx, graph.Reach{Name: "ledger parts", Stamp: resolver.v.anyTime(), IDs: of, Hop: graph.In(graph.PartOf)})
	}
	return err
}

// loadAbout finds the subjects that are about the themes and their parts.
func (resolver *filterResolver) loadThemeSubjects(ctx context.Context, themes *idset.Set) error {
	if len(themes.IDs) == 0 {
		return nil
	}
	for _, r := range resolver.parts {
		if label, _, _ := graph.SplitID(r.From); label == graph.LabelTheme {
			themes.Add(r.From)
		}
	}
	rows, err := resolver.v.snapshot.Match(ctx, graph.Pattern{
		Name: "ledger subjects", Stamp: resolver.v.anyTime(), Start: []graph.Start{{IDs: themes.IDs}},
		Fetch: []graph.Fetch{{Hop: graph.In(graph.About, graph.SubjectLabels()...)}},
	})
	for _, row := range rows.Rows {
		about := idset.New()
		for _, subject := range row.Fetched[0].Rows {
			resolver.ifTraversable(subject, func() { about.Add(subject.Relationship.From) })
		}
		resolver.themeSubjects[graph.BaseOf(row.Node).ID] = about
	}
	return err
}

// paths returns the shortest way from an id to itself and to all that is reached over the
// relationships that may be walked: with in, against their direction.
func (resolver *filterResolver) paths(from string, over []*graph.Relationship, in bool) map[string][]*graph.Relationship {
	adjacent := resolver.adjacency(over, in)
	paths := map[string][]*graph.Relationship{from: nil}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		for _, r := range adjacent[queue[0]] {
			to := r.To
			if in {
				to = r.From
			}
			if _, visited := paths[to]; !visited {
				paths[to] = append(slices.Clip(paths[queue[0]]), r)
				queue = append(queue, to)
			}
		}
	}
	return paths
}

// nextOver returns the relationships that may be walked by where they begin. Over is always the
// walk's parts with in, and its wholes without.
func (resolver *filterResolver) adjacency(over []*graph.Relationship, in bool) map[string][]*graph.Relationship {
	if resolver.adjacent[in] != nil {
		return resolver.adjacent[in]
	}
	adjacent := map[string][]*graph.Relationship{}
	for _, r := range over {
		at := r.From
		if in {
			at = r.To
		}
		if resolver.v.traversable(r, resolver.day) {
			adjacent[at] = append(adjacent[at], r)
		}
	}
	resolver.adjacent[in] = adjacent
	return adjacent
}

// scope puts together what one filter means.
func (resolver *filterResolver) resolve(f *ObligationFilter) *resolvedFilter {
	resolved := &resolvedFilter{filter: f}
	if f.Debtor != nil {
		resolved.debtors = map[string]bool{*f.Debtor: true}
		if valueOrZero(f.IncludeParts) {
			for id := range resolver.paths(*f.Debtor, resolver.parts, true) {
				resolved.debtors[id] = true
			}
		}
	}
	if f.Theme != nil {
		resolved.themePaths = resolver.paths(*f.Theme, resolver.parts, true)
		about := idset.New()
		for theme := range resolved.themePaths {
			about.AddAll(resolver.themeSubjects[theme])
		}
		resolved.restrictTo(about)
	}
	if f.WorkingGroup != nil {
		subjects := idset.New()
		subjects.AddAll(resolver.groupSubjects[*f.WorkingGroup])
		for _, theme := range resolver.groupThemes[*f.WorkingGroup].All() {
			for related := range resolver.paths(theme, resolver.parts, true) {
				subjects.AddAll(resolver.themeSubjects[related])
			}
			for related := range resolver.paths(theme, resolver.wholes, false) {
				subjects.AddAll(resolver.themeSubjects[related])
			}
		}
		resolved.restrictTo(subjects)
	}
	for _, id := range []*string{f.Recommendation, f.ActionPoint} {
		if id != nil {
			one := idset.New()
			one.Add(*id)
			resolved.restrictTo(one)
		}
	}
	for _, g := range f.And {
		resolved.and = append(resolved.and, resolver.resolve(g))
	}
	for _, g := range f.Or {
		resolved.or = append(resolved.or, resolver.resolve(g))
	}
	if f.Not != nil {
		resolved.not = resolver.resolve(f.Not)
	}
	return resolved
}

// within narrows the scope to the subjects.
func (f *resolvedFilter) restrictTo(subjects *idset.Set) {
	f.subjects = idset.Intersect(f.subjects, subjects)
}
