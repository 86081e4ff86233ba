package graphtest

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"answerable/graph"
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
	GOVERNMENT MINISTRY POLICE MULTILATERAL CIVIL_SOCIETY RESEARCH NETWORK OTHER PERSON STAKEHOLDER_GROUP WORKING_GROUP`)

// counts writes how many of the verdicts there are by dimensions, as writeCounts writes counts.
func (w world) counts(verdicts []verdict, by []query.ObligationDimension, day graph.Date, assumptions bool) string {
	cells, overlapping := map[string][]verdict{}, map[query.ObligationDimension]bool{}
	for _, v := range verdicts {
		keys := []string{""}
		for _, d := range by {
			var longer []string
			values := w.valuesOf(v, d, day, assumptions)
			overlapping[d] = overlapping[d] || len(values) > 1
			for _, key := range keys {
				for _, value := range values {
					place := value
					if i := slices.Index(inOrder, value); i >= 0 {
						place = strconv.Itoa(100 + i)
					} else if value == "" {
						place = "~"
					}
					longer = append(longer, key+place+"\x00"+value+"\x00")
				}
			}
			keys = longer
		}
		for _, key := range keys {
			cells[key] = append(cells[key], v)
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
