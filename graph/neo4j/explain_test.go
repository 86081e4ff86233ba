package neo4j_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/neo4j"
	"answerable/graph/query"
)

// An observer gets every statement by its name, and its plan without a parameter.
func TestObservedStatementsHaveNamesAndPlans(t *testing.T) {
	c := config(t)
	wipe(t, c)
	var names, plans []string
	var explains []func(context.Context) (string, error)
	c.Observed = func(ctx context.Context, name string, explain func(context.Context) (string, error)) (context.Context, func(error)) {
		names = append(names, name)
		explains = append(explains, explain)
		return ctx, func(error) {}
	}
	g := query.New(openAgain(t, c), time.Now)
	steps, err := ndjson.ReadFile("themes", strings.NewReader(`{"label":"Theme","id":"theme:a","properties":{"name":"A"}}`))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
		t.Fatal(err)
	}
	names, explains = nil, nil
	err = g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
		_, err := query.List[*graph.Theme](t.Context(), v, nil, nil, query.PageArgs{})
		return err
	})
	if err != nil || !slices.Contains(names, "head") || !slices.Contains(names, "list Theme") {
		t.Fatalf("the statements were %q, %v", names, err)
	}
	for i, explain := range explains {
		plan, err := explain(t.Context())
		if err != nil || !strings.HasSuffix(plan, "ProduceResults(1)") && !strings.Contains(plan, " > ProduceResults(") {
			t.Errorf("the plan of %s is %q, %v", names[i], plan, err)
		}
		plans = append(plans, plan)
	}
	t.Log(plans)
}

// A plan that takes rows from several others shows each of them.
func TestAPlanHasAllBranches(t *testing.T) {
	s := open(t).(*neo4j.Store)
	plan, err := s.Explain(t.Context(), "MATCH (n:Theme {id: 'theme:a'}) RETURN n UNION ALL MATCH (n:Organization) RETURN n")
	seek, scan := strings.Index(plan, "NodeUniqueIndexSeek("), strings.Index(plan, "NodeByLabelScan(")
	if err != nil || seek < 0 || scan < seek {
		t.Errorf("the plan is %q, %v", plan, err)
	}
}
