package mutation

import (
	"context"
	"errors"

	"answerable/graph"
)

// Import is data from outside, such as files, to be written as one change.
type Import struct {
	Reason string
	// Steps are in the order of the input. If an element occurs twice, the last step counts.
	Steps []graph.Op
	// Widen allows the import to make existing elements visible to more people.
	Widen bool
	// Look, if set, is called with the graph as the import leaves it, before it is written, or planned. Its error refuses the import.
	// It is not called when the import changes nothing.
	Look func(ctx context.Context, after graph.Snapshot) error
}

// Import writes as Apply does. It returns a *WideningError when existing elements would become visible
// to more people, unless Widen is set. New elements may have any visibility.
func (g *Graph) Import(ctx context.Context, by graph.Viewer, in Import) (graph.Change, error) {
	return g.reads.Store().Apply(ctx, g.importWrite(by, in))
}

// Plan returns the change that Import would write, or the error that Import would return. It writes
// nothing. With a *WideningError it returns the planned change too.
func (g *Graph) Plan(ctx context.Context, by graph.Viewer, in Import) (planned graph.Change, err error) {
	write := g.importWrite(by, in)
	plan, verify := write.Plan, write.Verify
	write.Plan = func(ctx context.Context, newest graph.WriteSnapshot) (graph.Change, error) {
		planned, err = plan(ctx, newest)
		return planned, err
	}
	write.Verify = func(ctx context.Context, after graph.Snapshot, c *graph.Change) error {
		if err := verify(ctx, after, c); err != nil {
			return err
		}
		planned = *c
		return errPlanned
	}
	nothing, err := g.reads.Store().Apply(ctx, write)
	if widening := new(WideningError); errors.Is(err, errPlanned) {
		return planned, nil
	} else if errors.As(err, &widening) {
		return planned, err
	}
	return nothing, err
}

// errPlanned aborts the write of Plan, after its checks.
var errPlanned = &graph.Error{Message: "planned"}

// importWrite returns the write of an import.
func (g *Graph) importWrite(by graph.Viewer, in Import) graph.Write {
	steps, earlier := lastSteps(in.Steps)
	write := g.changeWrite(by, graph.Change{Reason: in.Reason, Steps: steps})
	if verify := write.Verify; in.Look != nil {
		write.Verify = func(ctx context.Context, after graph.Snapshot, c *graph.Change) error {
			if err := verify(ctx, after, c); err != nil {
				return err
			}
			return in.Look(ctx, after)
		}
	}
	if in.Widen {
		return write
	}
	plan := write.Plan
	write.Plan = func(ctx context.Context, newest graph.WriteSnapshot) (graph.Change, error) {
		c, err := plan(ctx, newest)
		if err == nil {
			err = refuseWidening(ctx, newest, c, earlier)
		}
		return c, err
	}
	return write
}

// lastSteps returns the last step of each element, in the order in which the elements first occur, and
// the elements that earlier steps put.
func lastSteps(given []graph.Op) (last []graph.Op, earlier map[graph.Ref][]graph.Element) {
	at := map[graph.Ref]int{}
	earlier = map[graph.Ref][]graph.Element{}
	for _, op := range given {
		ref := op.Ref()
		i, again := at[ref]
		if !again {
			at[ref] = len(last)
			last = append(last, op)
			continue
		}
		if before := last[i].Put; before != nil {
			earlier[ref] = append(earlier[ref], before)
		}
		last[i] = op
	}
	return last, earlier
}
