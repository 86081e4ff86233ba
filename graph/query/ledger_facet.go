package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// facet returns the values of an obligation in a dimension, in order; nil when it has none. It is not
// safe for concurrent use.
type facet func(*Obligation) []string

// facet loads what a dimension needs, once for all lists of the batch. The number of calls to the
// store does not depend on the lists.
func (b *ledgerBatch) facet(ctx context.Context, d ObligationDimension) (facet, error) {
	switch d {
	case ByState:
		return single(func(o *Obligation) string { return string(o.State) }), nil
	case BySubject:
		return single(func(o *Obligation) string { return o.SubjectID }), nil
	case ByRespondent:
		return single(func(o *Obligation) string { return o.RespondentID }), nil
	case ByDueOn:
		return single(func(o *Obligation) string { return o.DueOn.String() }), nil
	case ByProgress:
		return single(func(o *Obligation) string { return statusOf(o.Progress) }), nil
	case ByAssessment:
		return single(func(o *Obligation) string { return statusOf(o.Assessment) }), nil
	case ByRound:
		return single(func(o *Obligation) string { return o.Round }), nil
	case ByMonthDue:
		return single(func(o *Obligation) string {
			if o.DueOn == 0 {
				return ""
			}
			return o.DueOn.String()[:len("2017-03")]
		}), nil
	case ByRespondentKind, ByCountry:
		respondents, err := b.countedParties(ctx, false)
		return single(func(o *Obligation) string {
			if d == ByRespondentKind {
				return respondentKind(respondents[o.RespondentID])
			}
			if organization, ok := respondents[o.RespondentID].(*graph.Organization); ok {
				return organization.Country
			}
			return ""
		}), err
	default:
		groups, err := b.subjectGroups(ctx, d)
		return func(o *Obligation) []string { return groups[o.SubjectID] }, err
	}
}

// statusOf returns the status of a report, or "" without one.
func statusOf(r *graph.ProgressReport) string {
	if r == nil {
		return ""
	}
	return string(r.Status)
}

// single returns the facet of a dimension in which an obligation has at most one value; "" means no
// value.
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

// countedParties loads the subjects, or else the respondents, of all lists, by id.
func (b *ledgerBatch) countedParties(ctx context.Context, subjects bool) (map[string]graph.Node, error) {
	if subjects {
		return b.byID(ctx, "counted subjects", func(add func(string)) {
			for _, id := range b.subjects().IDs {
				add(id)
			}
		})
	}
	return b.byID(ctx, "counted respondents", func(add func(string)) {
		for _, list := range b.lists {
			for _, o := range list {
				add(o.RespondentID)
			}
		}
	})
}

// subjects returns the ids of the subjects of all lists.
func (b *ledgerBatch) subjects() *idset.Set {
	all := idset.New()
	for _, list := range b.lists {
		for _, o := range list {
			all.Add(o.SubjectID)
		}
	}
	return all
}

// cachedSubjectGroups is a cached result of findSubjectGroups.
type cachedSubjectGroups struct {
	groups map[string][]string // ids by subject id, sorted
	ledger []*Obligation       // of whose subjects they are
}

// subjectGroups returns, for each subject of the lists, the themes or working groups whose filter
// keeps its obligations. For a single list it caches the result in the ledger cache, for as long as
// the list is the same.
func (b *ledgerBatch) subjectGroups(ctx context.Context, d ObligationDimension) (map[string][]string, error) {
	return loadShared(b.batch, graph.CacheKey("subject groups", d), func() (map[string][]string, error) {
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
			v.ledgerCache.Put(ctx, key, v.snapshot, cachedSubjectGroups{groups, b.lists[0]}, 15*len(groups), tracker.Dependencies(), false)
		}
		return groups, err
	})
}

// sameSlice reports whether two lists are the same slice.
func sameSlice(a, b []*Obligation) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

// findSubjectGroups resolves a filter for each theme or working group, so that counts and filters
// agree.
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

// seedThemes gives the resolver the themes of the lists' subjects, which came with the obligations,
// and returns those themes.
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
