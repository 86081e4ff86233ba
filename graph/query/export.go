package query

import (
	"context"
	"io"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// Export writes all that the viewer may see as a canonical file: nodes by id, then relationships by
// type, ends and key. It needs memory for a batch of nodes, not for the graph.
func (v *View) Export(ctx context.Context, w io.Writer) error {
	var line []byte
	return graph.ScanAll(ctx, v.snapshot.Snapshot, v.readScope(), func(e graph.Element) error {
		line = ndjson.AppendLine(line[:0], e)
		_, err := w.Write(line)
		return err
	})
}
