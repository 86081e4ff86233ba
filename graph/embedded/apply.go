package embedded

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"answerable/graph"
)

// change is one call of Apply: a change on its way to the disk.
type change struct {
	graph.Write
	ctx    context.Context
	taken  atomic.Bool // by the writer, or given up by its caller
	result chan result

	planned  graph.Change
	steps    []writtenStep
	snapshot *snapshot // with the change, once it is accepted
	same     []*change // that came under its key in the same group, and get its result
}

type result struct {
	change   graph.Change
	err      error
	panicked any // of plan or verify, to panic with in the caller's goroutine
}

// Apply writes the change; see graph.Store. Every element is written in its canonical form, and it
// is this form, not the caller's element, that the store shows from then on. A change that leaves a
// relationship without one of its ends is a CONFLICT. Plan and Verify must not call Apply.
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

// wait returns the result, or, when the context ends before the writer took the change, its error.
func (c *change) wait() (graph.Change, error) {
	var r result
	select {
	case r = <-c.result:
	case <-c.ctx.Done():
		if c.taken.CompareAndSwap(false, true) {
			return graph.Change{}, c.ctx.Err()
		}
		r = <-c.result // the writer has it and says what came of it
	}
	if r.panicked != nil {
		panic(r.panicked)
	}
	return r.change, r.err
}

// finish tells the caller, and those who asked for the same, what came of the change.
func (c *change) finish(r result) {
	if r.err != nil || r.panicked != nil {
		r.change = graph.Change{}
	}
	c.result <- r
	for _, same := range c.same {
		same.result <- r
	}
}

// accept plans the change and makes the snapshot that it results in, or returns why it is refused.
// The snapshot stays nil when there is nothing to write.
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
	after := before.clone()
	after.head.Revision++
	for _, st := range c.steps {
		after.take(st.Op)
	}
	if err := after.whole(c.steps); err != nil {
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

// logged is the change as the log gives it back.
func (c *change) logged() graph.Change {
	logged := c.planned
	logged.Previous = nil // the log does not keep it
	logged.Steps = make([]graph.Op, len(c.steps))
	for i, st := range c.steps {
		logged.Steps[i] = st.Op
	}
	return logged
}

// whole makes sure that no relationship which the steps put, or which hung on a node that they
// removed, lacks an end.
func (s *snapshot) whole(steps []writtenStep) error {
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
			if r, there := s.anyOf(ref.ID); there {
				return conflict("%s can't be removed while there is %s", ref, r.Ref())
			}
		}
	}
	return nil
}

// anyOf returns some relationship of the node, if there is one.
func (s *snapshot) anyOf(id string) (r graph.Relationship, there bool) {
	if v := s.vertices.get(id); v != nil {
		return v.any()
	}
	return r, false
}

func conflict(format string, args ...any) error {
	return &graph.Error{Code: graph.CodeConflict, Message: fmt.Sprintf(format, args...)}
}
