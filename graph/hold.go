package graph

import "context"

// Hold returns the graph as the viewer may see it, at one revision, for as long as it takes: until
// release is called, which must be, or the context ends. It is for answers that come after a write or
// an event; whatever can be read anew is read with Read. The error of release says that what was
// read may not have been of one revision.
func (g *Graph) Hold(ctx context.Context, viewer Viewer) (v *View, release func() error, err error) {
	views, over, done := make(chan *View, 1), make(chan struct{}), make(chan error, 1)
	go func() {
		var err error
		defer func() { done <- err }()
		defer Catch(&err)
		held := false
		err = g.Read(ctx, viewer, func(v *View) error {
			if held {
				return Unavailable("the graph changed while it was read; ask again", nil)
			}
			held = true
			views <- v
			select {
			case <-over:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	}()
	select {
	case v := <-views:
		return v, func() error {
			close(over)
			return <-done
		}, nil
	case err := <-done:
		return nil, nil, err
	}
}
