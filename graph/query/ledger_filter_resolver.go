package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
)

// filterResolver turns ObligationFilters into resolvedFilters. It loads what all the filters of a
// request name in a fixed number of calls to the store, and then resolves each of them in memory.
type filterResolver struct {
	v             *View
	day           graph.Date
	parts         []*graph.Relationship                     // PART_OF relationships below the themes and respondents
	wholes        []*graph.Relationship                     // PART_OF relationships above the themes of the working groups
	groupSubjects map[string]*idset.Set                     // the subjects that a working group issued or agreed, by its id
	groupThemes   map[string]*idset.Set                     // the themes that a working group is about, by its id
	themeSubjects map[string]*idset.Set                     // the subjects that are about a theme itself, by its id
	adjacent      map[bool]map[string][]*graph.Relationship // see adjacency; true is against the direction
}

func (v *View) newFilterResolver(day graph.Date) filterResolver {
	return filterResolver{
		v: v, day: day, groupSubjects: map[string]*idset.Set{}, themeSubjects: map[string]*idset.Set{}, groupThemes: map[string]*idset.Set{},
		adjacent: map[bool]map[string][]*graph.Relationship{},
	}
}

// resolveFilters resolves the filters for a day. The number of calls to the store does not depend on
// how many filters there are.
func (v *View) resolveFilters(ctx context.Context, filters []ObligationFilter, day graph.Date) ([]*resolvedFilter, error) {
	resolver := v.newFilterResolver(day)
	themes, groups, respondents := idset.New(), idset.New(), idset.New()
	for i := range filters {
		for _, f := range filterTree(&filters[i], (*ObligationFilter).parts) {
			themes.Add(valueOrZero(f.Theme))
			groups.Add(valueOrZero(f.WorkingGroup))
			for _, id := range f.ThemeIn {
				themes.Add(id)
			}
			if valueOrZero(f.IncludeParts) {
				respondents.Add(valueOrZero(f.Respondent))
				for _, id := range f.RespondentIn {
					respondents.Add(id)
				}
			}
		}
	}
	if err := resolver.loadGroups(ctx, groups, themes); err != nil {
		return nil, err
	}
	if err := resolver.loadParts(ctx, slices.Concat(themes.IDs, respondents.IDs)); err != nil {
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

// resolve resolves one filter, whose ids must be loaded.
func (resolver *filterResolver) resolve(f *ObligationFilter) *resolvedFilter {
	resolved := &resolvedFilter{filter: f}
	if f.Respondent != nil {
		resolved.respondents = resolver.withParts(f.IncludeParts, *f.Respondent)
	}
	if f.RespondentIn != nil {
		resolved.respondents = idset.Intersect(resolved.respondents, resolver.withParts(f.IncludeParts, f.RespondentIn...))
	}
	if f.Theme != nil {
		resolved.themes = resolver.partsOf(*f.Theme)
		resolved.restrictTo(resolver.about(resolved.themes))
	}
	if f.ThemeIn != nil {
		parts := resolver.partsOf(f.ThemeIn...)
		resolved.themes = idset.Intersect(resolved.themes, parts)
		resolved.restrictTo(resolver.about(parts))
	}
	if f.WorkingGroup != nil {
		subjects := idset.New()
		subjects.AddAll(resolver.groupSubjects[*f.WorkingGroup])
		parts := resolver.partsOf(resolver.groupThemes[*f.WorkingGroup].All()...)
		subjects.AddAll(resolver.about(parts))
		for _, theme := range resolver.groupThemes[*f.WorkingGroup].All() {
			for related := range resolver.paths(theme, resolver.wholes, false) {
				subjects.AddAll(resolver.themeSubjects[related])
			}
		}
		resolved.restrictTo(subjects)
		resolved.themes = idset.Intersect(resolved.themes, parts)
	}
	if f.Subject != nil {
		resolved.restrictTo(idset.New(*f.Subject))
	}
	if f.SubjectIn != nil {
		resolved.restrictTo(idset.New(f.SubjectIn...))
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

// withParts returns the ids, and those of their parts when these count too.
func (resolver *filterResolver) withParts(count *bool, ids ...string) *idset.Set {
	if valueOrZero(count) {
		return resolver.partsOf(ids...)
	}
	return idset.New(ids...)
}

// partsOf returns the ids with those of their parts, at any depth.
func (resolver *filterResolver) partsOf(ids ...string) *idset.Set {
	all := idset.New(ids...)
	for _, id := range ids {
		for part := range resolver.paths(id, resolver.parts, true) {
			all.Add(part)
		}
	}
	return all
}

// about returns the subjects that are about one of the themes itself.
func (resolver *filterResolver) about(themes *idset.Set) *idset.Set {
	subjects := idset.New()
	for _, theme := range themes.IDs {
		subjects.AddAll(resolver.themeSubjects[theme])
	}
	return subjects
}

// paths returns the shortest path from an id to itself and to every node that the relationships reach,
// by node id. With in, it follows the relationships against their direction.
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

// adjacency returns the traversable relationships by the node at which they begin; with in, by the
// node at which they end. It computes that once: over is always the resolver's parts with in, and its
// wholes without.
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

// ifTraversable calls do when a filter may follow the row's relationship on the resolver's day.
func (resolver *filterResolver) ifTraversable(row graph.Row, do func()) {
	if resolver.v.traversable(row.Relationship, resolver.day) {
		do()
	}
}

// traversable reports whether a filter may follow the relationship on the day: it holds then, and it
// is not an assumption, or the view includes assumptions.
func (v *View) traversable(r *graph.Relationship, day graph.Date) bool {
	return r.Validity().Holds(day) && (v.assumptions || !ledger.Assumed(r))
}
