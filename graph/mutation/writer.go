package mutation

import (
	"context"
	"errors"

	"answerable/graph"
)

// Writer is where one viewer writes, one change after the other, and sees what came of each.
type Writer struct {
	graph    *Graph
	viewer   graph.Viewer
	revision graph.Revision
	release  func() error
	err      error // of earlier answers
}

// Writer returns the desk of a viewer, which must be closed.
func (g *Graph) Writer(viewer graph.Viewer) *Writer { return &Writer{graph: g, viewer: viewer} }

// Revision returns the revision that the last answer is of, or 0 when nothing was written.
func (w *Writer) Revision() graph.Revision { return w.revision }

// Close lets go of what was answered. Its error says that some answer may not have been of one
// revision; what was written is written.
func (w *Writer) Close() error {
	w.releaseView()
	return w.err
}

func (w *Writer) releaseView() {
	if w.release == nil {
		return
	}
	if err := w.release(); err != nil {
		w.err = errors.Join(w.err, graph.Unavailable("the write succeeded, but the graph changed while the answer was read; "+
			"send the same input again with the same key to get the answer", err))
	}
	w.release = nil
}

// role says who may do something: nobody who has not signed in, and no reader.
func (w *Writer) authorize(operation string, respondent bool) error {
	switch role := w.viewer.Role; {
	case w.viewer.Name == "" || !role.Valid():
		return graph.Unauthenticated(operation+" needs a token; answerable token prints one", nil)
	case role == graph.Editor || role == graph.Respondent && respondent:
		return nil
	default:
		return graph.Forbidden("your role, %s, does not allow %s", role, operation)
	}
}

// write makes one write: what the rule decides on the newest graph, if nothing that it concerns has
// changed since the revision that the viewer knew.
func (w *Writer) write(ctx context.Context, operation string, in *WriteInput, rule func(*draft) error) (*Payload, error) {
	w.releaseView()
	planner := &writePlanner{Graph: w.graph, by: w.viewer, operation: operation, in: in, rule: rule, modified: lastModified{}}
	if err := planner.readLog(ctx); err != nil {
		return nil, err
	}
	change, err := w.graph.reads.Store().Apply(ctx, graph.Write{By: w.viewer.Name, Key: in.Key, Plan: planner.plan, Verify: planner.verify})
	if err != nil {
		return nil, err
	}
	if change.Digest != in.fingerprint(operation, w.viewer.Clearance) {
		in.invalid("key", "was already used for another write; give each write its own key")
		return nil, inputError(in.problems)
	}
	v, release, err := w.graph.reads.Pin(ctx, w.viewer)
	if err != nil {
		return nil, graph.Unavailable("the write succeeded, but its result can't be read now; send the same input again with the same key to get the answer", err)
	}
	w.release, w.revision = release, v.Revision()
	return &Payload{Change: &change, view: v}, nil
}
