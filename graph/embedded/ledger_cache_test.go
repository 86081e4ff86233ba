package embedded_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// TestWhatIsKeptIsRightForAReadThatOthersOvertook shows a response to everybody, and then takes away
// what it answers; a read of the revision between is asked
// last, when somebody else has asked already.
func TestWhatIsKeptIsRightForAReadThatOthersOvertook(t *testing.T) {
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	g := query.New(store, func() time.Time { return time.Date(2031, 1, 1, 12, 0, 0, 0, time.UTC) })
	ctx := context.Background()
	lines := func(text string) []graph.Op {
		steps, err := ndjson.ReadFile("test", strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		return steps
	}
	apply := func(steps []graph.Op) {
		t.Helper()
		if _, err := store.Apply(ctx, graph.FixedWrite(graph.Change{At: time.Now(), Steps: steps}, nil)); err != nil {
			t.Fatal(err)
		}
	}
	stateOn := func(v *query.View) graph.ObligationState {
		t.Helper()
		c, err := v.Obligations(ctx, nil, query.PageArgs{})
		if err != nil || len(c.Nodes()) != 1 {
			t.Fatal(c, err)
		}
		return c.Nodes()[0].State
	}
	state := func(clearance graph.Clearance) (state graph.ObligationState) {
		t.Helper()
		if err := g.Read(ctx, graph.Viewer{Clearance: clearance}, func(v *query.View) error { state = stateOn(v); return nil }); err != nil {
			t.Fatal(err)
		}
		return state
	}
	response := `{"label":"Response","id":"response:a","properties":{"kind":"ACCEPTED","submittedOn":"2030-06-01","text":"We will."},"visibility":"SECRETARIAT"}` + "\n"
	answers := lines(`{"type":"ANSWERS","from":"response:a","to":"recommendation:r"}` + "\n")
	apply(append(lines(`{"label":"Organization","id":"organization:o","properties":{"name":"O"}}
{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R"}}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","properties":{"addressedOn":"2030","dueOn":"2032"}}
`+response+`{"type":"SUBMITTED_BY","from":"response:a","to":"organization:o"}
`), answers...))
	for _, clearance := range []graph.Clearance{graph.Public, graph.Member} {
		if got := state(clearance); got != graph.StateOpen {
			t.Fatalf("while the response is hidden: %s", got)
		}
	}
	apply(lines(strings.Replace(response, "SECRETARIAT", "PUBLIC", 1)))
	err = g.Read(ctx, graph.Viewer{}, func(v *query.View) error {
		apply([]graph.Op{{Remove: answers[0].Ref()}})
		if got := state(graph.Member); got != graph.StateOpen {
			t.Errorf("once the response answers nothing: %s", got)
		}
		if got := stateOn(v); got != graph.StateAnswered {
			t.Errorf("between the two: %s", got)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
