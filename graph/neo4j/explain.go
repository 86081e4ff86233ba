package neo4j

import (
	"context"
	"fmt"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// begin tells Config.Observed that a statement begins.
func (s *Store) begin(ctx context.Context, st statement) (context.Context, func(error)) {
	if s.observed == nil {
		return ctx, func(error) {}
	}
	return s.observed(ctx, st.name, func(ctx context.Context) (string, error) { return s.explain(ctx, st.text) })
}

// explain returns the plan that the server has for a statement: its operators, each after those that
// it takes rows from, with how many rows the server expects. It needs and sends no parameters.
func (s *Store) explain(ctx context.Context, text string) (string, error) {
	within, cancel := bounded(ctx, readyTime)
	defer cancel()
	result, err := driver.ExecuteQuery(within, s.driver, "EXPLAIN "+text, nil, driver.EagerResultTransformer,
		driver.ExecuteQueryWithDatabase(s.database),
		driver.ExecuteQueryWithTransactionConfig(described("explain", readyTime)...))
	if err != nil {
		return "", failed(err)
	}
	var b strings.Builder
	if plan := result.Summary.Plan(); plan != nil {
		write(&b, plan)
	}
	return b.String(), nil
}

func write(b *strings.Builder, plan driver.Plan) {
	for i, child := range plan.Children() {
		if i > 0 {
			b.WriteString(" + ")
		}
		write(b, child)
	}
	name, _, _ := strings.Cut(plan.Operator(), "@")
	if b.Len() > 0 {
		b.WriteString(" > ")
	}
	b.WriteString(name)
	if rows, known := plan.Arguments()["EstimatedRows"].(float64); known {
		fmt.Fprintf(b, "(%.0f)", rows)
	}
}
