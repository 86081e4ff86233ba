package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// ObligationFilter selects obligations of a day. The zero filter keeps all; all conditions that are
// set must hold. Relationships that the filter follows must hold on the day; the validity of respondents
// and subjects themselves does not matter.
type ObligationFilter struct {
	// Theme keeps obligations whose subject is about the theme or a part of it, at any depth.
	Theme *string
	// WorkingGroup keeps obligations whose subject the group issued, agreed at one of its meetings, or
	// shares a theme with. Of two themes one may be part of the other, at any depth.
	WorkingGroup *string
	// Respondent keeps obligations of one stakeholder. IncludeParts keeps also those of the parts of Respondent
	// and of each of RespondentIn.
	Respondent   *string
	IncludeParts *bool
	Subject      *string
	// Each of these keeps obligations with one of the values; an empty list keeps none.
	ThemeIn, RespondentIn, SubjectIn []string
	// Respondents and Subjects keep obligations whose respondent or subject passes the filter.
	Respondents, Subjects *Filter
	States                []graph.ObligationState
	Answered              *AnsweredFilter
	Round                 []string // selects obligations of one of these rounds
	// Progress and Assessment keep obligations whose progress or assessment is one of these.
	Progress, Assessment []graph.ProgressStatus
	// Missing keeps obligations that have no value in each of the dimensions. Counts put these under
	// "none".
	Missing []ObligationDimension
	DueOn   *DateFilter // the due date, or its absence
	// DaysOverdue bounds the days from the due date to the day, or to a late answer; they are 0 when
	// it is not late.
	DaysOverdue *IntFilter
	Assumed     *bool

	And, Or []*ObligationFilter // an empty Or keeps none
	Not     *ObligationFilter
}

// AnsweredFilter keeps obligations that an answer decides, of one of the kinds; of any kind when they are nil.
type AnsweredFilter struct{ Kinds []graph.ResponseKind }

// keeps reports whether the answer that decides passes the filter. A nil filter keeps all.
func (f *AnsweredFilter) keeps(answer *graph.Response) bool {
	return f == nil || answer != nil && (f.Kinds == nil || slices.Contains(f.Kinds, answer.Kind))
}

// String returns the filter as text. It leaves out what is not set.
func (f ObligationFilter) String() string { return describe(&f) }

// Key returns a text that two filters share only when they select the same obligations.
func (f ObligationFilter) Key() string {
	f.States, f.Round = graph.SortedCopy(f.States), graph.SortedCopy(f.Round)
	f.Progress, f.Assessment = graph.SortedCopy(f.Progress), graph.SortedCopy(f.Assessment)
	f.ThemeIn, f.RespondentIn, f.SubjectIn = graph.SortedCopy(f.ThemeIn), graph.SortedCopy(f.RespondentIn), graph.SortedCopy(f.SubjectIn)
	return graph.CacheKey(f)
}

// keeps reports whether the obligation meets the filter's conditions on its own values: state, dates
// and assumption.
func (f *ObligationFilter) keeps(o *Obligation) bool {
	return (f.States == nil || slices.Contains(f.States, o.State)) &&
		f.Answered.keeps(o.Answer) &&
		(f.Round == nil || slices.Contains(f.Round, o.Round)) &&
		hasStatus(f.Progress, o.Progress) && hasStatus(f.Assessment, o.Assessment) &&
		f.DueOn.keeps(o.DueOn) && f.DaysOverdue.keeps(o.DaysOverdue) &&
		(f.Assumed == nil || o.Assumed == *f.Assumed)
}

// split returns the filter without its conditions on an obligation's own values, and one with these alone.
func (f ObligationFilter) split() (base, own ObligationFilter) {
	base = f
	own.States, base.States = f.States, nil
	own.Answered, base.Answered = f.Answered, nil
	own.Round, base.Round = f.Round, nil
	own.Progress, base.Progress = f.Progress, nil
	own.Assessment, base.Assessment = f.Assessment, nil
	own.DueOn, base.DueOn = f.DueOn, nil
	own.DaysOverdue, base.DaysOverdue = f.DaysOverdue, nil
	own.Assumed, base.Assumed = f.Assumed, nil
	return base, own
}

// hasStatus reports whether the report has one of the statuses. Nil statuses accept any report, and none.
func hasStatus(statuses []graph.ProgressStatus, r *graph.ProgressReport) bool {
	return statuses == nil || r != nil && slices.Contains(statuses, r.Status)
}

// parts returns the filters of which the filter is made.
func (f *ObligationFilter) parts() []*ObligationFilter { return filterParts(f.And, f.Or, f.Not) }

// filterByParties finds which respondents and subjects of the derived obligations the filters Respondents and
// Subjects keep, and loads the dimensions that Missing names. It sets both in the resolved filters.
func (v *View) filterByParties(ctx context.Context, filters []*resolvedFilter, obligations [][]*Obligation, day graph.Date) error {
	if !slices.ContainsFunc(filters, func(f *resolvedFilter) bool { return f.filtersParties() }) {
		return nil
	}
	respondents, subjects := idset.New(), idset.New()
	for _, o := range slices.Concat(obligations...) {
		respondents.Add(o.RespondentID)
		subjects.Add(o.SubjectID)
	}
	batch := v.newLedgerBatch(day)
	batch.lists = obligations
	cached := map[*Filter]map[string]bool{}
	matching := func(f *Filter, of *idset.Set) (map[string]bool, error) {
		if f == nil || cached[f] != nil {
			return cached[f], nil
		}
		kept, err := v.matchingParties(ctx, f, of.IDs, day)
		cached[f] = kept
		return kept, err
	}
	for _, root := range filters {
		for _, f := range filterTree(root, (*resolvedFilter).parts) {
			var err error
			if f.respondentsKept, err = matching(f.filter.Respondents, respondents); err != nil {
				return err
			}
			if f.subjectsKept, err = matching(f.filter.Subjects, subjects); err != nil {
				return err
			}
			for _, d := range f.filter.Missing {
				values, err := batch.facet(ctx, d)
				if err != nil {
					return err
				}
				f.missing = append(f.missing, values)
			}
		}
	}
	return nil
}

// matchingParties returns which parties of a day's ledger the filter keeps.
func (v *View) matchingParties(ctx context.Context, f *Filter, ids []string, day graph.Date) (map[string]bool, error) {
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
	rows, err := v.snapshot.Match(ctx, graph.Pattern{Name: "ledger parties kept", Scope: v.anyTime(), Start: []graph.Start{{IDs: ids}}, Where: where})
	for _, row := range rows.Rows {
		kept[graph.BaseOf(row.Node).ID] = true
	}
	return kept, err
}

// ledgerSide says by which id the obligations of a ledger are grouped.
type ledgerSide int8

const (
	byRespondent ledgerSide = iota + 1
	bySubject               // of the recommendation or action point
	byTheme                 // of a theme with its parts, as by ObligationFilter.Theme
	byScope                 // of a working group, as by ObligationFilter.WorkingGroup
)

// ledgersBy returns the obligations of a day that the filter keeps, grouped by id. Ids without
// obligations are left out.
func (v *View) ledgersBy(ctx context.Context, f ObligationFilter, by ledgerSide, day graph.Date) (map[string][]*Obligation, error) {
	byID := map[string][]*Obligation{}
	if by == byRespondent || by == bySubject {
		ledger, err := v.ledger(ctx, f, day)
		for _, o := range ledger {
			id := o.RespondentID
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
	rows, err := v.snapshot.Match(ctx, graph.Pattern{Name: "ledger anchors", Scope: v.anyTime(), Start: []graph.Start{start}})
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
