package query

import (
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// resolvedFilter is an ObligationFilter for one day whose ids are looked up: the theme is a set of
// subjects, the respondent with parts is a set of respondents. It decides about an obligation without a call
// to the store.
type resolvedFilter struct {
	filter      *ObligationFilter
	subjects    *idset.Set // whose obligations pass; nil for all
	respondents *idset.Set // whose obligations pass; nil for all
	themes      *idset.Set // the themes that the filter names, with their parts, and those of its working group; nil for all
	// respondentsKept and subjectsKept are the ids that the filters Respondents and Subjects keep; nil for
	// all. filterByParties sets them, after the obligations are derived.
	respondentsKept, subjectsKept map[string]bool
	missing                       []facet // the dimensions of which an obligation must have no value

	and, or []*resolvedFilter
	not     *resolvedFilter
}

// keeps reports whether the obligation passes the filter.
func (f *resolvedFilter) keeps(o *Obligation) bool {
	keepsIt := func(part *resolvedFilter) bool { return part.keeps(o) }
	dropsIt := func(part *resolvedFilter) bool { return !part.keeps(o) }
	hasValue := func(values facet) bool {
		return slices.ContainsFunc(values(o), func(value string) bool { return value != "" })
	}
	return f.filter.keeps(o) &&
		(f.subjects == nil || f.subjects.Contains(o.SubjectID)) &&
		(f.respondents == nil || f.respondents.Contains(o.RespondentID)) &&
		(f.subjectsKept == nil || f.subjectsKept[o.SubjectID]) &&
		(f.respondentsKept == nil || f.respondentsKept[o.RespondentID]) &&
		!slices.ContainsFunc(f.missing, hasValue) &&
		!slices.ContainsFunc(f.and, dropsIt) &&
		(f.filter.Or == nil || slices.ContainsFunc(f.or, keepsIt)) &&
		(f.not == nil || !f.not.keeps(o))
}

// parts returns the filters of which the filter is made.
func (f *resolvedFilter) parts() []*resolvedFilter { return filterParts(f.and, f.or, f.not) }

func filterParts[F any](and, or []*F, not *F) []*F {
	parts := slices.Concat(and, or)
	if not != nil {
		parts = append(parts, not)
	}
	return parts
}

// filterTree returns the filter and all filters inside it.
func filterTree[F any](f F, parts func(F) []F) []F {
	all := []F{f}
	for _, part := range parts(f) {
		all = append(all, filterTree(part, parts)...)
	}
	return all
}

// filtersParties reports whether the filter asks for properties of respondents or subjects. These can be
// checked only after the obligations are derived.
func (f *resolvedFilter) filtersParties() bool {
	return slices.ContainsFunc(filterTree(f, (*resolvedFilter).parts), func(f *resolvedFilter) bool {
		return f.filter.Respondents != nil || f.filter.Subjects != nil || len(f.filter.Missing) > 0
	})
}

// candidateSubjects returns a set that holds the subject of every obligation that passes the filter,
// or nil for all subjects.
func (f *resolvedFilter) candidateSubjects() *idset.Set {
	return f.candidates(func(f *resolvedFilter) *idset.Set { return f.subjects })
}

// candidates combines what every part of the filter, but not of its negations, allows: nil for everything.
func (f *resolvedFilter) candidates(allowed func(*resolvedFilter) *idset.Set) *idset.Set {
	within := allowed(f)
	for _, part := range f.and {
		within = idset.Intersect(within, part.candidates(allowed))
	}
	if f.filter.Or == nil {
		return within
	}
	union := idset.New()
	for _, part := range f.or {
		reached := part.candidates(allowed)
		if reached == nil {
			return within
		}
		union.AddAll(reached)
	}
	return idset.Intersect(within, union)
}

// candidateStarts returns the candidate subjects of all the filters, or nil when one of them has no
// bound.
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

// restrictTo keeps only obligations of the subjects.
func (f *resolvedFilter) restrictTo(subjects *idset.Set) {
	f.subjects = idset.Intersect(f.subjects, subjects)
}
