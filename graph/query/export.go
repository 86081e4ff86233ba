package query

import (
	"context"
	"io"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// Export writes all elements that the viewer sees as a canonical NDJSON file: nodes by id, then
// relationships by type, ends and key. It keeps one batch of nodes in memory, not the graph.
func (v *View) Export(ctx context.Context, w io.Writer) error {
	var line []byte
	return graph.ScanAll(ctx, v.snapshot.Snapshot, v.readScope(), func(e graph.Element) error {
		line = ndjson.AppendLine(line[:0], e)
		_, err := w.Write(line)
		return err
	})
}

// ScanNodes calls f with every node that the view lists, by label and id.
func (v *View) ScanNodes(ctx context.Context, f func(graph.Node) error) error {
	return graph.ScanNodes(ctx, v.snapshot.Snapshot, v.readScope(), f)
}

// ScanRelationships calls f with every relationship that the view lists, by type, the label and id of the start, the end's id and
// the key.
func (v *View) ScanRelationships(ctx context.Context, f func(*graph.Relationship) error) error {
	return graph.ScanRelationships(ctx, v.snapshot.Snapshot, v.readScope(), f)
}
