package graphtest

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/query"
)

// valuesOf returns the values that a verdict has of a dimension, [""] when it has none: by trying
// every filter, where there is one.
func (w world) valuesOf(v verdict, d query.ObligationDimension, day graph.Date, assumptions bool) (values []string) {
	kept := func(f query.ObligationFilter) bool { return len(w.keep([]verdict{v}, f, day, assumptions)) > 0 }
	respondent := lineOf(w.nodes[v.RespondentID])
	property := func(name string) string {
		text, _ := respondent["properties"].(map[string]any)[name].(string)
		return text
	}
	switch d {
	case query.ByTheme:
		for _, id := range w.idsWith("theme:") {
			if kept(query.ObligationFilter{Theme: &id}) {
				values = append(values, id)
			}
		}
	case query.ByWorkingGroup:
		for _, id := range w.idsWith("working-group:") {
			if kept(query.ObligationFilter{WorkingGroup: &id}) {
				values = append(values, id)
			}
		}
	case query.ByState:
		return []string{string(v.State)}
	case query.ByRound:
		return []string{v.Round}
	case query.BySubject:
		return []string{v.SubjectID}
	case query.ByRespondent:
		return []string{v.RespondentID}
	case query.ByProgress:
		if v.Progress != nil {
			return []string{string(v.Progress.Status)}
		}
	case query.ByAssessment:
		if v.Assessment != nil {
			return []string{string(v.Assessment.Status)}
		}
	case query.ByDueOn:
		if v.DueOn != 0 {
			return []string{v.DueOn.Time().Format("2006-01-02")}
		}
	case query.ByMonthDue:
		if v.DueOn != 0 {
			return []string{v.DueOn.Time().Format("2006-01")}
		}
	case query.ByCountry:
		return []string{property("country")}
	case query.ByRespondentKind:
		switch prefix, _, _ := strings.Cut(v.RespondentID, ":"); prefix {
		case "organization":
			return []string{property("kind")}
		default:
			return []string{strings.ToUpper(strings.ReplaceAll(prefix, "-", "_"))}
		}
	}
	if values == nil {
		return []string{""}
	}
	return values
}

// idsWith returns the ids with a prefix, sorted.
func (w world) idsWith(prefix string) []string {
	ids := slices.Sorted(maps.Keys(w.nodes))
	return slices.DeleteFunc(ids, func(id string) bool { return !strings.HasPrefix(id, prefix) })
}

// inOrder is how states and kinds are ordered. Everything else is ordered as text, and none is last.
var inOrder = strings.Fields(`OPEN OVERDUE ANSWERED ANSWERED_LATE WITHDRAWN NOT_REQUIRED
	GOVERNMENT MINISTRY POLICE MULTILATERAL CIVIL_SOCIETY RESEARCH NETWORK OTHER PERSON STAKEHOLDER_GROUP WORKING_GROUP
	NOT_STARTED IN_PROGRESS PARTLY_IMPLEMENTED IMPLEMENTED DISCONTINUED`)

// counts writes how many of the verdicts there are by dimensions, as writeCounts writes counts. With possible, which
// says what values there may be, it writes those of which there are none too.
func (w world) counts(
	verdicts []verdict, by []query.ObligationDimension, day graph.Date, assumptions bool, possible func(query.ObligationDimension) []string,
) string {
	cells, overlapping := map[string][]verdict{}, map[query.ObligationDimension]bool{}
	for _, v := range verdicts {
		keys := []string{""}
		for _, d := range by {
			var longer []string
			values := w.valuesOf(v, d, day, assumptions)
			overlapping[d] = overlapping[d] || len(values) > 1
			for _, key := range keys {
				for _, value := range values {
					longer = append(longer, key+placed(value))
				}
			}
			keys = longer
		}
		for _, key := range keys {
			cells[key] = append(cells[key], v)
		}
	}
	if possible != nil {
		for _, key := range w.combinations(verdicts, by, day, assumptions, possible) {
			cells[key] = append(cells[key], nil...)
		}
	}
	var b strings.Builder
	for _, d := range by {
		if overlapping[d] {
			fmt.Fprintf(&b, "%s overlaps\n", d)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(cells)) {
		for i, part := range strings.Split(key, "\x00") {
			if i%2 == 1 {
				fmt.Fprintf(&b, "%q ", part)
			}
		}
		fmt.Fprintf(&b, "%d, %s\n", len(cells[key]), numbersOf(cells[key]))
	}
	return b.String()
}

// placed writes a value of a row so that rows sort by it.
func placed(value string) string {
	place := value
	if i := slices.Index(inOrder, value); i >= 0 {
		place = strconv.Itoa(100 + i)
	} else if value == "" {
		place = "~"
	}
	return place + "\x00" + value + "\x00"
}

// combinations returns the keys of every row of values that occur or are possible.
func (w world) combinations(
	verdicts []verdict, by []query.ObligationDimension, day graph.Date, assumptions bool, possible func(query.ObligationDimension) []string,
) []string {
	keys := []string{""}
	for _, d := range by {
		values := possible(d)
		for _, v := range verdicts {
			values = append(values, w.valuesOf(v, d, day, assumptions)...)
		}
		slices.Sort(values)
		var longer []string
		for _, key := range keys {
			for _, value := range slices.Compact(values) {
				longer = append(longer, key+placed(value))
			}
		}
		keys = longer
	}
	return keys
}

// possible returns the values that the obligations of a filter could have of a dimension: beside those that occur.
func (w world) possible(verdicts []verdict, d query.ObligationDimension, f query.ObligationFilter, day graph.Date, assumptions bool) (values []string) {
	switch d {
	case query.ByState:
		return strings.Fields("OPEN OVERDUE ANSWERED ANSWERED_LATE WITHDRAWN NOT_REQUIRED")
	case query.ByProgress, query.ByAssessment:
		return strings.Fields("NOT_STARTED IN_PROGRESS PARTLY_IMPLEMENTED IMPLEMENTED DISCONTINUED")
	case query.ByRespondentKind:
		return strings.Fields("GOVERNMENT MINISTRY POLICE MULTILATERAL CIVIL_SOCIETY RESEARCH NETWORK OTHER PERSON STAKEHOLDER_GROUP WORKING_GROUP")
	case query.ByMonthDue:
		var first, last graph.Date
		for _, v := range verdicts {
			if v.DueOn != 0 {
				first, last = min(cmp.Or(first, v.DueOn), v.DueOn), max(last, v.DueOn)
			}
		}
		for day := first; day != 0 && day <= last; day++ {
			values = append(values, day.Time().Format("2006-01"))
		}
		return slices.Compact(values)
	}
	prefixes := map[query.ObligationDimension][]string{
		query.ByTheme: {"theme:"}, query.ByWorkingGroup: {"working-group:"}, query.BySubject: {"recommendation:", "action-point:"},
		query.ByRespondent: {"organization:", "person:", "stakeholder-group:", "working-group:"},
	}[d]
	for id := range w.asked(day, day, assumptions).nodes {
		if slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(id, p) }) && w.allows(f, d, id, day, assumptions) {
			values = append(values, id)
		}
	}
	return values
}

// allows reports whether the ids that a filter names leave a value of a dimension possible.
func (w world) allows(f query.ObligationFilter, d query.ObligationDimension, id string, day graph.Date, assumptions bool) bool {
	holding, itself := w.holding(day, assumptions), true
	isPart := func(of string) bool { return slices.Contains(holding.parts(of), id) }
	switch d {
	case query.ByTheme:
		itself = (f.Theme == nil || isPart(*f.Theme)) && (f.ThemeIn == nil || slices.ContainsFunc(f.ThemeIn, isPart)) &&
			(f.WorkingGroup == nil || slices.ContainsFunc(holding.of(graph.About), func(r *graph.Relationship) bool { return r.From == *f.WorkingGroup && isPart(r.To) }))
	case query.ByWorkingGroup:
		itself = f.WorkingGroup == nil || id == *f.WorkingGroup
	case query.BySubject:
		itself = w.keeps(verdict{Obligation: ledger.Obligation{SubjectID: id}},
			query.ObligationFilter{Theme: f.Theme, ThemeIn: f.ThemeIn, WorkingGroup: f.WorkingGroup, Subject: f.Subject, SubjectIn: f.SubjectIn}, day, assumptions)
	default:
		itself = w.keeps(verdict{Obligation: ledger.Obligation{RespondentID: id}},
			query.ObligationFilter{Respondent: f.Respondent, RespondentIn: f.RespondentIn, IncludeParts: f.IncludeParts}, day, assumptions)
	}
	part := func(g *query.ObligationFilter) bool { return w.allows(*g, d, id, day, assumptions) }
	return itself && !slices.ContainsFunc(f.And, func(g *query.ObligationFilter) bool { return !part(g) }) && (f.Or == nil || slices.ContainsFunc(f.Or, part))
}

// numbersOf writes the response rate and the median of the days late as writeNumbers does.
func numbersOf(verdicts []verdict) string {
	n := map[graph.ObligationState]int{}
	var late []int
	for _, v := range verdicts {
		n[v.State]++
		if v.DaysOverdue > 0 {
			late = append(late, v.DaysOverdue)
		}
	}
	answered := n["ANSWERED"] + n["ANSWERED_LATE"]
	rate, median := "none", "none"
	if asked := answered + n["OPEN"] + n["OVERDUE"]; asked > 0 {
		rate = fmt.Sprint(float64(answered) / float64(asked))
	}
	slices.Sort(late)
	if half := len(late) / 2; len(late)%2 == 1 {
		median = fmt.Sprint(late[half])
	} else if len(late) > 0 {
		median = fmt.Sprint(float64(late[half-1]+late[half]) / 2)
	}
	return "rate " + rate + ", median " + median
}
