package neo4j

import (
	"context"
	"fmt"
	"reflect"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// begin calls Config.Observed for a statement.
func (s *Store) begin(ctx context.Context, st statement) (context.Context, func(error)) {
	if s.observed == nil {
		return ctx, func(error) {}
	}
	return s.observed(ctx, st.name, func(ctx context.Context) (string, error) { return s.explain(ctx, st.text) })
}

// explain returns the server's plan of a statement: each operator after those that it reads from, with the
// estimated number of rows. It sends no parameters.
func (s *Store) explain(ctx context.Context, text string) (string, error) {
	within, cancel := bounded(ctx, readyTime)
	defer cancel()
	result, err := driver.ExecuteQuery(within, s.driver, "EXPLAIN "+text, nil, driver.EagerResultTransformer,
		driver.ExecuteQueryWithDatabase(s.database),
		driver.ExecuteQueryWithTransactionConfig(transactionConfig("explain", readyTime)...))
	if err != nil {
		return "", failed(err)
	}
	var b strings.Builder
	if plan := result.Summary.Plan(); plan != nil {
		write(&b, plan)
	}
	return b.String(), nil
}

// write writes a plan after the plans that it reads from.
func write(b *strings.Builder, plan driver.Plan) {
	kept := reflect.Indirect(reflect.ValueOf(plan)).FieldByName("plan")
	writeCachedPlan(b, reflect.Indirect(kept))
}

// writeCachedPlan writes a plan from the driver's private fields. The driver's Children method returns the
// last child in place of each, since its loop shares one variable.
func writeCachedPlan(b *strings.Builder, plan reflect.Value) {
	field := func(name string, kind reflect.Kind) (reflect.Value, bool) {
		if plan.Kind() != reflect.Struct {
			return plan, false
		}
		f := plan.FieldByName(name)
		return f, f.Kind() == kind
	}
	if children, ok := field("Children", reflect.Slice); ok {
		for i := range children.Len() {
			if i > 0 {
				b.WriteString(" + ")
			}
			var child strings.Builder
			writeCachedPlan(&child, children.Index(i))
			if children.Len() > 1 {
				b.WriteString("(" + child.String() + ")")
			} else {
				b.WriteString(child.String())
			}
		}
		if children.Len() > 0 {
			b.WriteString(" > ")
		}
	}
	if operator, ok := field("Operator", reflect.String); ok {
		name, _, _ := strings.Cut(operator.String(), "@")
		b.WriteString(name)
	}
	if arguments, ok := field("Arguments", reflect.Map); ok {
		rows := arguments.MapIndex(reflect.ValueOf("EstimatedRows"))
		if rows.IsValid() && rows.Elem().CanFloat() {
			fmt.Fprintf(b, "(%.0f)", rows.Elem().Float())
		}
	}
}
