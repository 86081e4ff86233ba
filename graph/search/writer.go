package search

import (
	"context"

	"answerable/graph"
)

// build reads all nodes into a new index and makes it the current one. Meanwhile the store may move
// on, and the old index, if there is one, answers and follows.
func (f *follower) build() error {
	ctx := f.index.ctx
	w, from, err := f.load(ctx)
	if err != nil {
		return f.failed(err)
	}
	if err := f.take(ctx); err != nil {
		w.close()
		return err
	}
	defer f.give()
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
		return f.failed(err)
	}
	if f.writer != nil {
		f.writer.close()
	}
	w.built = w.segments
	f.writer, f.broken = w, false
	f.progress(true)
	return nil
}

// load writes every node that the clearance sees, and returns the revision from which on the changes
// are to be taken again. A store that moves on while it is read shows nodes of several revisions, from
// that one on; each change puts nodes whole, so taking one twice does no harm.
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
		err = nil // it moved on
	}
	if err != nil && w != nil {
		w.close()
	}
	return w, from, err
}

func (f *follower) fill(ctx context.Context, w *writer, s graph.Snapshot) error {
	f.nodes.Store(0)
	var entries []graph.Entry
	stamp := graph.ReadScope{Clearance: f.clearance, Assumptions: true}
	err := graph.ScanNodes(ctx, s, stamp, func(n graph.Node) error {
		e, sees := graph.EntryOf(n, f.clearance)
		if !sees {
			return nil
		}
		if entries = append(entries, e); len(entries) < batch {
			return nil
		}
		err := w.write(entries)
		entries = entries[:0]
		if f.nodes.Add(batch)%(5*batch) == 0 {
			f.progress(false)
		}
		return err
	})
	if err != nil {
		return err
	}
	f.nodes.Add(int64(len(entries)))
	return w.write(entries)
}

func (f *follower) progress(done bool) {
	if f.index.options.Progress != nil {
		f.index.options.Progress(f.clearance, int(f.nodes.Load()), done)
	}
}
