package mutation

import (
	"context"
	"maps"
	"slices"
	"time"

	"answerable/graph"
	"answerable/graph/integrity"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// Graph writes a graph. It enforces the rules that every write obeys.
type Graph struct{ reads *query.Graph }

// New returns the writer of the graph that reads gives access to.
func New(reads *query.Graph) *Graph { return &Graph{reads} }

// Apply writes the steps as one change. It leaves out steps that change nothing; when no step is left,
// it writes nothing and returns a Change with revision 0. When the resulting graph would break a rule,
// it writes nothing and returns all problems that package integrity finds, as Problems.
func (g *Graph) Apply(ctx context.Context, by graph.Viewer, reason string, steps []graph.Op) (graph.Change, error) {
	return g.reads.Store().Apply(ctx, g.changeWrite(by, graph.Change{Reason: reason, Steps: steps}))
}

// ApplyOnce is Apply with an idempotency key: a second call of the same viewer with the same key
// writes nothing, and returns the first change. A change with a key is logged even when it changes
// nothing.
func (g *Graph) ApplyOnce(ctx context.Context, by graph.Viewer, key, reason string, steps []graph.Op) (graph.Change, error) {
	return g.reads.Store().Apply(ctx, g.changeWrite(by, graph.Change{Key: key, Reason: reason, Steps: steps}))
}

// changeWrite returns the write of a change whose steps are known.
func (g *Graph) changeWrite(by graph.Viewer, c graph.Change) graph.Write {
	return graph.Write{
		By: by.Name, Key: c.Key,
		Plan: func(ctx context.Context, newest graph.WriteSnapshot) (graph.Change, error) {
			return g.finalize(ctx, newest, c)
		},
		Verify: func(ctx context.Context, after graph.Snapshot, c *graph.Change) error {
			return integrity.Verify(ctx, after, *c)
		},
	}
}

// finalize completes a change for the log: it sets the time and what the change modified, and drops
// steps that change nothing. It refuses steps with broken references.
func (g *Graph) finalize(ctx context.Context, s graph.Snapshot, c graph.Change) (graph.Change, error) {
	c.At = g.reads.Clock().Now().UTC().Truncate(time.Millisecond)
	old, err := graph.Elements(ctx, s, c.Steps)
	if err != nil {
		return c, err
	}
	c.Steps = dropNoOps(old, c.Steps)
	if err := integrity.CheckReferences(ctx, s, c.Steps); err != nil {
		return c, err
	}
	c.SetPrevious(old)
	c.Modified, err = modifiedSubjects(ctx, s, maps.Clone(old), c.Steps)
	return c, err
}

// dropNoOps returns the steps that change something, in the order in which they can be applied.
func dropNoOps(old map[graph.Ref]graph.Element, steps []graph.Op) []graph.Op {
	var kept []graph.Op
	for _, op := range steps {
		before, existed := old[op.Ref()]
		if same := existed && op.Put != nil && string(ndjson.AppendLine(nil, before)) == string(ndjson.AppendLine(nil, op.Put)); same {
			continue
		}
		if existed || op.Put != nil {
			kept = append(kept, op)
		}
	}
	slices.SortStableFunc(kept, func(a, b graph.Op) int { return applyOrder(a) - applyOrder(b) })
	return kept
}

// applyOrder returns the place of a step among others, such that each can be applied on its own: nodes
// are put before their relationships, and removed after them.
func applyOrder(op graph.Op) int {
	switch _, isRelationship := op.Put.(*graph.Relationship); {
	case op.Put == nil && op.Remove.ID != "":
		return 3
	case op.Put == nil:
		return 2
	case isRelationship:
		return 1
	default:
		return 0
	}
}
