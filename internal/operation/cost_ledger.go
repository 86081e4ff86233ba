package operation

import (
	"reflect"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
)

// countedLedger is what distinguishes the ledgers of an operation.
type countedLedger struct {
	arguments [4]any
	filter    any
	isCounted bool   // for a filter or an order by numbers of obligations
	at        string // of a ledger for each of several objects
}

// ledger counts a ledger: one for each recommendation and action point that the viewer sees, or a twentieth when the
// filter names what it is about. The first ledger of an operation costs nothing, since every question about
// obligations needs it, and it is kept for the next. Two fields with the same day and filter share one. A series
// costs a twentieth of a ledger for each of its days.
func (c *counter) ledger(at *place, objects float64, arguments map[string]any, filter any, f *ast.Field) {
	asked := countedLedger{filter: filter, isCounted: f == nil}
	for i, name := range [...]string{"asOf", "from", "to", "includeAssumptions"} {
		asked.arguments[i] = arguments[name]
	}
	days := 0.0
	switch {
	case f == nil:
		at = &place{at, "count"}
	case f.Definition.Type.Name() == "LedgerPoint":
		days = float64(daysOf(arguments))
	case objects > 1:
		asked.at = at.String()
	}
	if slices.ContainsFunc(c.ledgers, func(known countedLedger) bool { return reflect.DeepEqual(known, asked) }) {
		return
	}
	first := len(c.ledgers) == 0
	c.ledgers = append(c.ledgers, asked)
	if first && days == 0 {
		return
	}
	subjects := c.nodes([]graph.Label{graph.LabelRecommendation, graph.LabelActionPoint})
	if isNarrow(filter) && objects <= 1 {
		subjects /= stepsPerNode
	}
	cost := days * subjects / stepsPerNode
	if !first {
		cost += subjects
	}
	c.add(at, min(cost, unknown))
}

// isNarrow reports whether a filter names what the ledger is about, or who owes it.
func isNarrow(filter any) bool {
	parts, _ := filter.(map[string]any)
	for _, part := range []string{"theme", "themeIn", "subject", "subjectIn", "respondent", "respondentIn", "workingGroup"} {
		if parts[part] != nil {
			return true
		}
	}
	return false
}
