package operation

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
)

// ledger counts a ledger: one for each recommendation and action point that the viewer sees, or a twentieth when the
// filter names what it is about. The first ledger of an operation costs nothing, since every question about
// obligations needs it, and it is kept for the next. Two fields with the same day and filter share one. A series
// costs a twentieth of a ledger for each of its days.
func (c *counter) ledger(path string, objects float64, arguments map[string]any, filter any, f *ast.Field) {
	key := fmt.Sprint(arguments["asOf"], arguments["from"], arguments["to"], arguments["includeAssumptions"], filter)
	days := 0.0
	switch {
	case f == nil:
		path, key = path+" (a ledger)", "counted "+key
	case f.Definition.Type.Name() == "LedgerPoint":
		days = float64(daysOf(arguments))
	case objects > 1:
		key = path + key
	}
	if c.ledgers[key] {
		return
	}
	first := len(c.ledgers) == 0
	c.ledgers[key] = true
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
	c.add(path, min(cost, unknown))
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
