package neo4j

import (
	"context"
	"fmt"
	"reflect"
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

// write writes a plan after those that it takes rows from.
func write(b *strings.Builder, plan driver.Plan) {
	kept := reflect.Indirect(reflect.ValueOf(plan)).FieldByName("plan")
	writeKept(b, reflect.Indirect(kept))
}

// writeKept writes a plan as the driver keeps it. The Children that the driver gives are the last child
// in place of each, because there a loop has one variable for all its rounds.
func writeKept(b *strings.Builder, plan reflect.Value) {
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
			writeKept(&child, children.Index(i))
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
