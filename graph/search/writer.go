package search

import (
	"context"

	"answerable/graph"
)

// build reads all nodes into a new index and makes it the current one. Meanwhile the store may change, and
// the old index, if there is one, keeps answering and following.
func (f *follower) build() error {
	ctx := f.index.ctx
	w, from, err := f.load(ctx)
	if err != nil {
		return f.report(err)
	}
	if err := f.acquire(ctx); err != nil {
		w.close()
		return err
	}
	defer f.release()
	to, err := f.head(ctx)
	if err == nil && to > from {
		var entries []graph.Entry
		if entries, err = f.changed(ctx, from, to); err == nil {
			err = writeAll(w, entries)
		}
	}
	if err == nil {
		err = f.publish(w, max(from, to))
	}
	if err != nil {
		w.close()
		return f.report(err)
	}
	if f.writer != nil {
		f.writer.close()
	}
	w.built = w.segments
	f.writer, f.broken = w, false
	f.progress(true)
	return nil
}

// load writes every node that the clearance sees into a new index, and returns the revision after which the
// changes must be applied. A store that changes during the scan shows nodes of this and later revisions.
// Applying a change twice does no harm, because each change puts nodes whole.
func (f *follower) load(ctx context.Context) (w *writer, from graph.Revision, err error) {
	var whole bool
	err = f.index.store.Read(ctx, func(s graph.Snapshot) (err error) {
		if w != nil {
			w.close()
		}
		if w, err = newWriter(); err != nil {
			return err
		}
		whole, from = false, s.Revision()
		err = f.fill(ctx, w, s)
		whole = err == nil
		return err
	})
	if err != nil && whole && graph.CodeOf(err) == graph.CodeUnavailable {
		err = nil // the store moved past the snapshot after a complete scan
	}
	if err != nil && w != nil {
		w.close()
	}
	return w, from, err
}

func (f *follower) fill(ctx context.Context, w *writer, s graph.Snapshot) error {
	f.nodesRead.Store(0)
	var entries []graph.Entry
	scope := graph.ReadScope{Clearance: f.clearance, Assumptions: true}
	err := graph.ScanNodes(ctx, s, scope, func(n graph.Node) error {
		e, sees := graph.EntryOf(n, f.clearance)
		if !sees {
			return nil
		}
		if entries = append(entries, e); len(entries) < batch {
			return nil
		}
		err := w.write(entries)
		entries = entries[:0]
		if f.nodesRead.Add(batch)%(5*batch) == 0 {
			f.progress(false)
		}
		return err
	})
	if err != nil {
		return err
	}
	f.nodesRead.Add(int64(len(entries)))
	return w.write(entries)
}

func (f *follower) progress(done bool) {
	if f.index.options.Progress != nil {
		f.index.options.Progress(f.clearance, int(f.nodesRead.Load()), done)
	}
}
