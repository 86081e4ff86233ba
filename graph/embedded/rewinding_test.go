package embedded_test

import (
	"context"
	"testing"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/graphtest"
)

// recorded is a store as a server somewhere else keeps it: it does not hold the past, and its log says
// what each change replaced, but for those that were written before it did.
type recorded struct {
	*embedded.Store
	silent map[graph.Revision]bool
}

func (r recorded) History(ctx context.Context, after, to graph.Revision, f func(graph.Change) error) error {
	there := map[graph.Ref]graph.Element{}
	return r.Changes(ctx, 0, func(c graph.Change) error {
		c.Was = nil
		for _, op := range c.Steps {
			c.Was = append(c.Was, there[op.Ref()])
		}
		for _, op := range c.Steps {
			there[op.Ref()] = op.Put
		}
		if r.silent[c.Revision] {
			c.Was = nil
		}
		if c.Revision <= after || c.Revision > to {
			return nil
		}
		return f(c)
	})
}

func rewinding(t testing.TB) graph.Store {
	return embedded.Rewind(recorded{Store: open(t, t.TempDir())})
}

func TestRewinding(t *testing.T) { graphtest.TestStore(t, rewinding) }
