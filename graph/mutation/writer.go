package mutation

import (
	"context"
	"errors"

	"answerable/graph"
)

// planner returns the planner of a write.
func (w *Writer) planner(operation string, asked change) *writePlanner {
	return &writePlanner{Graph: w.graph, by: w.viewer, operation: operation, in: asked.shared(), change: asked, modified: lastModified{}, touched: map[graph.Ref]bool{}}
}

// Writer performs the writes of one viewer, one after the other, and gives a view of each result.
type Writer struct {
	graph    *Graph
	viewer   graph.Viewer
	revision graph.Revision
	release  func() error
	tried    bool  // whether the view is of a dry run
	err      error // of releasing earlier views
}

// Writer returns a writer for a viewer. The caller must close it.
func (g *Graph) Writer(viewer graph.Viewer) *Writer { return &Writer{graph: g, viewer: viewer} }

// Revision returns the revision of the last result, or 0 when nothing was written.
func (w *Writer) Revision() graph.Revision { return w.revision }

// Close releases the view of the last result. Its error says that a result may mix two revisions. The
// writes themselves have succeeded.
func (w *Writer) Close() error {
	w.releaseView()
	return w.err
}

// releaseView releases the view of the last result.
func (w *Writer) releaseView() {
	if w.release == nil {
		return
	}
	message := "the write succeeded, but the graph changed while the answer was read; send the same input again with the same key to get the answer"
	if w.tried {
		message = "the graph changed during the dry run; try again"
	}
	if err := w.release(); err != nil {
		w.err = errors.Join(w.err, graph.Unavailable(message, err))
	}
	w.release, w.tried = nil, false
}

// authorize checks that the viewer's role allows the operation: editors may do all, respondents only
// some, readers nothing.
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

// change is an input that decides the steps of a write, or of a part of one.
type change interface {
	UnmarshalGQL(v any) error
	shared() *WriteInput
	plan(d *draft) error
}

// submit performs a write about the submission that the input names or makes. A respondent may do so.
func (w *Writer) submit(ctx context.Context, operation string, in change, submission func(by string) string) (*Payload, error) {
	if err := w.authorize(operation, true); err != nil {
		return nil, err
	}
	payload, err := w.write(ctx, operation, in)
	if payload != nil {
		payload.submission = submission(w.viewer.Name)
	}
	return payload, err
}

// write performs one write: its input decides the steps on the newest revision, unless what it concerns
// was modified since the revision that the viewer expects.
func (w *Writer) write(ctx context.Context, operation string, asked change) (*Payload, error) {
	w.releaseView()
	in, planner := asked.shared(), w.planner(operation, asked)
	if err := planner.readLog(ctx); err != nil {
		return nil, err
	}
	change, err := w.graph.reads.Store().Apply(ctx, graph.Write{By: w.viewer.Name, Key: in.IdempotencyKey, Plan: planner.plan, Verify: planner.verify})
	if err != nil {
		return nil, err
	}
	if change.Digest != in.fingerprint(operation, w.viewer.Clearance) {
		in.invalid("idempotencyKey", "was already used for another write; give each write its own key")
		return nil, inputError(in.problems)
	}
	v, release, err := w.graph.reads.Pin(ctx, w.viewer)
	if err != nil {
		return nil, graph.Unavailable("the write succeeded, but its result can't be read now; send the same input again with the same key to get the answer", err)
	}
	w.release, w.revision = release, v.Revision()
	return &Payload{Change: &change, view: v}, nil
}
