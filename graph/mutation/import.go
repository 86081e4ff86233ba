package mutation

import (
	"context"
	"errors"

	"answerable/graph"
)

// Import is what somebody gives from outside, such as files, to be written as one change.
type Import struct {
	Why string
	// Steps are in the order in which they were given. Of an element that is given again, the last counts.
	Steps []graph.Op
	// Widen allows the import to show more people what is there already.
	Widen bool
}

// Import writes as Apply does. It refuses, with a *WideningError, to show more people what is there
// already, unless the import says that it may. New elements show what they say.
func (g *Graph) Import(ctx context.Context, by graph.Viewer, in Import) (graph.Change, error) {
	return g.reads.Store().Apply(ctx, g.importWrite(by, in))
}

// Plan says what Import would write, and refuses what it would refuse, without writing. With a
// *WideningError it returns the planned change too.
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

// errPlanned refuses a change that was only to be planned.
var errPlanned = &graph.Error{Message: "planned"}

// importing is the write of an import.
func (g *Graph) importWrite(by graph.Viewer, in Import) graph.Write {
	steps, earlier := lastSteps(in.Steps)
	write := g.changeWrite(by, graph.Change{Why: in.Why, Steps: steps})
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

// lastGiven returns the last step of each element, in the order in which elements were given first,
// and the elements that were put by the steps before it.
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
