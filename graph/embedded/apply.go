package embedded

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"answerable/graph"
)

// change is one call of Apply, until its result is known.
type change struct {
	graph.Write
	ctx    context.Context
	taken  atomic.Bool // set by the writer that takes the change, or by a caller that gives up
	result chan result

	planned  graph.Change
	steps    []writtenStep
	snapshot *snapshot // after the change, once it is accepted
	same     []*change // with the same idempotency key in the same group; they get the same result
}

type result struct {
	change   graph.Change
	err      error
	panicked any // of Plan or Verify; it panics again in the caller's goroutine
}

// Apply writes the change; see graph.Store. The store writes and shows the canonical form of every element,
// not the caller's element. A change that leaves a relationship without one of its ends is a CONFLICT. Plan
// and Verify must not call Apply.
func (s *Store) Apply(ctx context.Context, w graph.Write) (graph.Change, error) {
	if err := s.usable(ctx); err != nil {
		return graph.Change{}, err
	}
	c := &change{Write: w, ctx: ctx, result: make(chan result, 1)}
	if !s.writer.add(c) {
		return graph.Change{}, closed()
	}
	return c.wait()
}

// wait returns the result. When the context ends before the writer takes the change, it returns the
// context's error.
func (c *change) wait() (graph.Change, error) {
	var r result
	select {
	case r = <-c.result:
	case <-c.ctx.Done():
		if c.taken.CompareAndSwap(false, true) {
			return graph.Change{}, c.ctx.Err()
		}
		r = <-c.result // the writer has taken the change and sends its result
	}
	if r.panicked != nil {
		panic(r.panicked)
	}
	return r.change, r.err
}

// finish sends the result to the caller, and to the callers of the same change.
func (c *change) finish(r result) {
	if r.err != nil || r.panicked != nil {
		r.change = graph.Change{}
	}
	c.result <- r
	for _, same := range c.same {
		same.result <- r
	}
}

// accept plans the change and makes the snapshot after it, or returns why the change is refused. The
// snapshot stays nil when there is nothing to write.
func (c *change) accept(before newest) (r result) {
	defer func() {
		if p := recover(); p != nil {
			r.panicked, c.snapshot = p, nil
		}
	}()
	if err := c.plan(before); err != nil {
		return result{err: err}
	}
	if len(c.steps) == 0 && c.Key == "" {
		return result{change: c.planned}
	}
	after, err := before.after(c.steps)
	if err != nil {
		return result{err: err}
	}
	if c.Verify != nil {
		if err := c.Verify(c.ctx, after, &c.planned); err != nil {
			return result{err: err}
		}
	}
	c.planned.Revision = after.head.Revision
	c.snapshot = after
	return result{change: c.planned}
}

func (c *change) plan(before newest) (err error) {
	if err := c.ctx.Err(); err != nil {
		return err
	}
	if c.planned, err = c.Plan(c.ctx, before); err != nil {
		return err
	}
	c.planned.Revision, c.planned.By, c.planned.Key = 0, c.By, c.Key
	c.planned.At = c.planned.At.UTC().Truncate(time.Millisecond)
	c.steps, err = canonical(c.ctx, c.planned.Steps)
	return err
}

// logged returns the change as the log returns it.
func (c *change) logged() graph.Change {
	logged := c.planned
	logged.Previous = nil // the log does not hold it
	logged.Steps = make([]graph.Op, len(c.steps))
	for i, st := range c.steps {
		logged.Steps[i] = st.Op
	}
	return logged
}

// checkEnds refuses steps after which a relationship lacks an end: a relationship that they put, or one of a
// node that they remove.
func (s *snapshot) checkEnds(steps []writtenStep) error {
	for _, st := range steps {
		ref := st.Ref()
		if ref.ID == "" {
			if s.related(ref) {
				for _, end := range []string{ref.From, ref.To} {
					if s.node(end) == nil {
						return conflict("%s can't be stored, because there is no %s", ref, end)
					}
				}
			}
			continue
		}
		if s.node(ref.ID) == nil {
			if r, there := s.anyRelationship(ref.ID); there {
				return conflict("%s can't be removed while there is %s", ref, r.Ref())
			}
		}
	}
	return nil
}

// anyRelationship returns some relationship of the node, if it has one.
func (s *snapshot) anyRelationship(id string) (r graph.Relationship, there bool) {
	if v := s.vertices.get(id); v != nil {
		return v.anyRelationship()
	}
	return r, false
}

func conflict(format string, args ...any) error {
	return &graph.Error{Code: graph.CodeConflict, Message: fmt.Sprintf(format, args...)}
}
