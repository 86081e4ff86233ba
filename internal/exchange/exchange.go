package exchange

import (
	"context"
	"io"

	"answerable/graph"
	"answerable/graph/query"
)

// Format is a file that Write can write.
type Format struct {
	Name      string // of the file
	Short     string // for the command line
	MediaType string
	write     func(context.Context, io.Writer, *source) error
}

// Formats are the files, by what they are most asked for.
var Formats = []Format{
	{"recommendations.csv", "recommendations", csvType, writeObligations},
	{"nodes.csv", "nodes", csvType, writeNodes},
	{"relationships.csv", "relationships", csvType, writeRelationships},
	{"graph.graphml", "graphml", "application/graphml+xml; charset=utf-8", writeGraphML},
	{"graph.gexf", "gexf", "application/gexf+xml; charset=utf-8", writeGEXF},
	{"graph.ndjson", "ndjson", "application/x-ndjson; charset=utf-8", writeNDJSON},
}

const csvType = "text/csv; charset=utf-8; header=present"

// FormatNamed returns the format of the file with the name, or false.
func FormatNamed(name string) (Format, bool) {
	for _, f := range Formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Question is what to write.
type Question struct {
	Boundary *query.NetworkBoundary // nil for the whole graph
	AsOf     *graph.Date            // nil for all facts
	// Assumptions says whether what is only an assumption is written.
	Assumptions bool
	Licence     string // of the data; "" when it is not known
	BOM         bool   // whether a table begins with a byte order mark
}

// Export is a question whose answer can be written as any format.
type Export struct{ source *source }

// Begin begins an export of what the view shows.
func Begin(ctx context.Context, v *query.View, q Question) (*Export, error) {
	s := &source{view: v.AsOf(q.AsOf).Assumptions(q.Assumptions), question: q}
	if q.Boundary == nil {
		return &Export{s}, nil
	}
	var err error
	s.network, err = s.view.Network(ctx, q.Boundary)
	return &Export{s}, err
}

// About returns what the file is of. For the whole graph, the first call reads it once.
func (e *Export) About(ctx context.Context) (About, error) { return e.source.describe(ctx) }

// Write writes the file.
func (e *Export) Write(ctx context.Context, f Format, w io.Writer) error {
	return f.write(ctx, w, e.source)
}

// source is what the formats write.
type source struct {
	view     *query.View
	network  *query.Network // nil for the whole graph
	question Question
	hash     string // once it was asked for
}

// nodes calls f with every node, by label and id.
func (s *source) nodes(ctx context.Context, f func(graph.Node) error) error {
	return s.view.ScanNodes(ctx, func(n graph.Node) error {
		if s.network != nil {
			if _, within := s.network.Node(graph.BaseOf(n).ID); !within {
				return nil
			}
		}
		return f(n)
	})
}

// relationships calls f with every relationship, by type, start, end and key.
func (s *source) relationships(ctx context.Context, f func(*graph.Relationship) error) error {
	return s.view.ScanRelationships(ctx, func(r *graph.Relationship) error {
		if s.network != nil && !s.network.Contains(r.Ref()) {
			return nil
		}
		return f(r)
	})
}
