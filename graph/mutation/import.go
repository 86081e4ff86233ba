package mutation

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// Import is data from outside, such as files, to be written as one change.
type Import struct {
	Reason string
	Key    string // the idempotency key; "" for none
	// Steps are in the order of the input. If an element occurs twice, the last step counts.
	Steps []graph.Op
	// Widen allows the import to make existing elements visible to more people.
	Widen bool
	// Shared says that others write meanwhile. Then the import is planned and checked before it takes the lock of the writers,
	// and it holds that for at most MaxHeld, or it is UNAVAILABLE.
	Shared bool
	// Look, if set, is called with the graph as the import leaves it, before it is written, or planned. Its error refuses the import.
	// It is not called when the import changes nothing.
	Look func(ctx context.Context, after graph.Snapshot) error
}

// MaxHeld is how long a shared import may plan while other writers wait.
const MaxHeld = 4 * time.Second

// Import writes as Apply does. It returns a *WideningError when existing elements would become visible
// to more people, unless Widen is set. New elements may have any visibility. With a key that was used for the same import, it
// writes nothing, and returns the first change.
func (g *Graph) Import(ctx context.Context, by graph.Viewer, in Import) (graph.Change, error) {
	write := g.importWrite(by, in)
	if in.Shared {
		if written, err := g.writtenBefore(ctx, write); err != nil || written.Revision > 0 {
			return sameImport(written, in, err)
		}
		planned, at, err := g.plan(ctx, write)
		if err != nil || len(planned.Steps) == 0 && in.Key == "" {
			return graph.Change{}, err
		}
		write = held(write, planned, at)
	}
	written, err := g.reads.Store().Apply(ctx, write)
	return sameImport(written, in, err)
}

// Plan returns the change that Import would write, or the error that Import would return. It writes
// nothing, takes no lock and uses up no key. With a *WideningError it returns the planned change too.
func (g *Graph) Plan(ctx context.Context, by graph.Viewer, in Import) (graph.Change, error) {
	planned, _, err := g.plan(ctx, g.importWrite(by, in))
	if widening := new(WideningError); err != nil && !errors.As(err, &widening) {
		return graph.Change{}, err
	}
	return planned, err
}

// plan plans and verifies a write on a snapshot, and returns the revision of that.
func (g *Graph) plan(ctx context.Context, write graph.Write) (planned graph.Change, at graph.Revision, err error) {
	store := g.reads.Store()
	err = store.Read(ctx, func(s graph.Snapshot) (err error) {
		at = s.Revision()
		if planned, err = write.Plan(ctx, trialSnapshot{s, store}); err != nil || len(planned.Steps) == 0 {
			return err
		}
		after, err := g.after(ctx, s, planned.Steps)
		if err == nil {
			err = write.Verify(ctx, after, &planned)
		}
		return err
	})
	return planned, at, err
}

// held returns the write for the time under the lock. What was planned at the newest revision is written as it is. When
// others have written since, it is planned and verified again.
func held(write graph.Write, planned graph.Change, at graph.Revision) graph.Write {
	plan, verify := write.Plan, write.Verify
	var until time.Time
	var verified bool
	write.Plan = func(ctx context.Context, newest graph.WriteSnapshot) (c graph.Change, err error) {
		until, verified = time.Now().Add(MaxHeld), newest.Revision() == at
		if verified {
			return planned, nil
		}
		err = inTime(ctx, until, func(ctx context.Context) error {
			c, err = plan(ctx, newest)
			return err
		})
		return c, err
	}
	write.Verify = func(ctx context.Context, after graph.Snapshot, c *graph.Change) error {
		if verified {
			return nil
		}
		return inTime(ctx, until, func(ctx context.Context) error { return verify(ctx, after, c) })
	}
	return write
}

// inTime calls f, and refuses what it did not do until a time.
func inTime(ctx context.Context, until time.Time, f func(context.Context) error) error {
	limited, cancel := context.WithDeadline(ctx, until)
	defer cancel()
	err := f(limited)
	if limited.Err() != nil && ctx.Err() == nil {
		return graph.Unavailable("others write too, and would wait too long for this import; nothing was written: try again later, or import it in parts", err)
	}
	return err
}

// errUnused is the plan of a write whose key is new.
var errUnused = &graph.Error{Message: "the key is not used"}

// writtenBefore returns the change that has the key of the write, or none. It refuses a store that can't be written.
func (g *Graph) writtenBefore(ctx context.Context, write graph.Write) (graph.Change, error) {
	write.Plan = func(context.Context, graph.WriteSnapshot) (graph.Change, error) { return graph.Change{}, errUnused }
	written, err := g.reads.Store().Apply(ctx, write)
	if errors.Is(err, errUnused) {
		err = nil
	}
	return written, err
}

// sameImport refuses the change of another write under the key of the import.
func sameImport(written graph.Change, in Import, err error) (graph.Change, error) {
	if err == nil && in.Key != "" && written.Digest != in.digest() {
		return graph.Change{}, graph.Invalid("the idempotency key was already used for another write; give each write its own key")
	}
	return written, err
}

// digest returns a digest of what is imported.
func (in Import) digest() string {
	if in.Key == "" {
		return ""
	}
	sum, line := sha256.New(), []byte(nil)
	_, _ = fmt.Fprintf(sum, "import %q %t\n", in.Reason, in.Widen)
	for _, op := range in.Steps {
		if line = line[:0]; op.Put == nil {
			line = ndjson.AppendRemoval(line, op.Remove)
		} else {
			line = ndjson.AppendLine(line, op.Put)
		}
		_, _ = sum.Write(line)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// Import imports as Graph.Import does. It needs the role EDITOR and the clearance that sees everything, since an import replaces whole elements.
func (w *Writer) Import(ctx context.Context, in Import, dryRun bool) (graph.Change, error) {
	if err := w.AuthorizeImport(); err != nil {
		return graph.Change{}, err
	}
	if dryRun {
		return w.graph.Plan(ctx, w.viewer, in)
	}
	in.Shared = true
	return w.graph.Import(ctx, w.viewer, in)
}

// AuthorizeImport returns why the viewer may not import, or nil.
func (w *Writer) AuthorizeImport() error {
	if err := w.authorize("import", false); err != nil {
		return err
	}
	if w.viewer.Clearance != graph.Secretariat {
		return graph.Forbidden("an import replaces whole elements, so it needs the clearance SECRETARIAT; yours is %s", w.viewer.Clearance)
	}
	return nil
}

// importWrite returns the write of an import.
func (g *Graph) importWrite(by graph.Viewer, in Import) graph.Write {
	steps, earlier := lastSteps(in.Steps)
	write := g.changeWrite(by, graph.Change{Key: in.Key, Digest: in.digest(), Reason: in.Reason, Steps: steps})
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
