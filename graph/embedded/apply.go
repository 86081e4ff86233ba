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
	ctx    context.Context
	verify func(context.Context, graph.Snapshot) error
	header header
	steps  []writtenStep
	taken  atomic.Bool // by the writer, or given up by its caller
	result chan result

	snapshot *snapshot // with the change, once it is accepted
}

type result struct {
	revision graph.Revision
	err      error
	panicked any // of verify, to panic with in the caller's goroutine
}

// Apply writes the change; see graph.Store. Every element is written in its canonical form, and it
// is this form, not the caller's element, that the store shows from then on. A change that leaves a
// relationship without one of its ends is a CONFLICT. Verify must not call Apply.
func (s *Store) Apply(ctx context.Context, c graph.Change, verify func(context.Context, graph.Snapshot) error) (graph.Revision, error) {
	if err := s.usable(ctx); err != nil {
		return 0, err
	}
	written := &change{
		ctx: ctx, verify: verify, result: make(chan result, 1),
		header: header{c.At.UTC().Truncate(time.Millisecond), c.By, c.Why, len(c.Steps)},
	}
	var err error
	if written.steps, err = canonical(ctx, c.Steps); err != nil {
		return 0, err
	}
	if !s.writer.add(written) {
		return 0, closed()
	}
	return written.wait()
}

// wait returns the result, or, when the context ends before the writer took the change, its error.
func (c *change) wait() (graph.Revision, error) {
	var r result
	select {
	case r = <-c.result:
	case <-c.ctx.Done():
		if c.taken.CompareAndSwap(false, true) {
			return 0, c.ctx.Err()
		}
		r = <-c.result // the writer has it and says what came of it
	}
	if r.panicked != nil {
		panic(r.panicked)
	}
	return r.revision, r.err
}

// accept makes the snapshot that the change results in, or returns why it is refused.
func (c *change) accept(before *snapshot) (r result) {
	defer func() {
		if p := recover(); p != nil {
			r.panicked, c.snapshot = p, nil
		}
	}()
	if err := c.ctx.Err(); err != nil {
		return result{err: err}
	}
	after := before.clone()
	after.head.Revision++
	for _, st := range c.steps {
		after.take(st.Op)
	}
	if err := after.whole(c.steps); err != nil {
		return result{err: err}
	}
	if c.verify != nil {
		if err := c.verify(c.ctx, after); err != nil {
			return result{err: err}
		}
	}
	c.snapshot = after
	return result{revision: after.head.Revision}
}

// made returns the accepted change as the log has it.
func (c *change) made() graph.Change {
	steps := make([]graph.Op, len(c.steps))
	for i, st := range c.steps {
		steps[i] = st.Op
	}
	return graph.Change{Revision: c.snapshot.head.Revision, At: c.header.At, By: c.header.By, Why: c.header.Why, Steps: steps}
}

// whole makes sure that no relationship which the steps put, or which hung on a node that they
// removed, lacks an end.
func (s *snapshot) whole(steps []writtenStep) error {
	for _, st := range steps {
		ref := st.Ref()
		if ref.ID == "" {
			if r, there := s.out.Get(&graph.Relationship{Type: ref.Type, From: ref.From, To: ref.To, Key: ref.Key}); there {
				for _, end := range []string{r.From, r.To} {
					if s.node(end) == nil {
						return conflict("%s can't be kept, because there is no %s", ref, end)
					}
				}
			}
			continue
		}
		if s.node(ref.ID) == nil {
			if r := s.anyOf(ref.ID); r != nil {
				return conflict("%s can't be removed while there is %s", ref, r.Ref())
			}
		}
	}
	return nil
}

// anyOf returns some relationship of the node, or nil.
func (s *snapshot) anyOf(id string) (found *graph.Relationship) {
	s.out.Ascend(&graph.Relationship{From: id}, func(r *graph.Relationship) bool {
		if r.From == id {
			found = r
		}
		return false
	})
	s.in.Ascend(&graph.Relationship{To: id}, func(r *graph.Relationship) bool {
		if r.To == id {
			found = r
		}
		return false
	})
	return found
}

func conflict(format string, args ...any) error {
	return &graph.Error{Code: graph.CodeConflict, Message: fmt.Sprintf(format, args...)}
}
