package telemetry

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"answerable/graph"
)

// logSlow logs a slow operation: every pattern and statement, with how often it was called and how long that
// took, the longest first. It adds the plan of the longest one, unless the store is unavailable: the request
// for a plan would make the client wait again.
func (w *operationTrace) logSlow(ctx context.Context, operation *graphql.OperationContext, name, code string, took time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	type sum struct {
		what    string
		n       int
		took    time.Duration
		longest storeCall
	}
	var sums []*sum
	byName := map[string]*sum{}
	for _, s := range w.steps {
		what := s.call + " " + s.name
		if byName[what] == nil {
			byName[what] = &sum{what: what}
			sums = append(sums, byName[what])
		}
		in := byName[what]
		in.n++
		in.took += s.took
		if s.took >= in.longest.took {
			in.longest = s
		}
	}
	slices.SortStableFunc(sums, func(a, b *sum) int { return int(b.took - a.took) })
	var steps []string
	plan := ""
	for _, s := range sums {
		steps = append(steps, fmt.Sprintf("%s: %d in %s", s.what, s.n, s.took.Round(time.Microsecond)))
	}
	// A statement is more specific than its pattern, which takes as long.
	for _, cypher := range []bool{true, false} {
		for _, s := range sums {
			if plan == "" && code != string(graph.CodeUnavailable) && s.longest.plan != nil && (s.longest.call == "cypher") == cypher {
				within, cancel := context.WithTimeout(ctx, planTime)
				plan = s.what + ": " + s.longest.plan(within)
				cancel()
			}
		}
	}
	w.observer.Log.Warn("slow operation", "id", RequestID(ctx), "operation", name, "document", DocumentHash(operation.RawQuery),
		"code", code, "ms", took.Milliseconds(), "steps", strings.Join(steps, "; "), "plan", plan)
}

// planTime is the time limit for a plan.
const planTime = 2 * time.Second
