package exchange

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strconv"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// About is what a file is of. The same hash is the same data.
type About struct {
	// Hash is that of Network.hash for a file within a boundary. For the whole graph it is the SHA-256 of graph.ndjson, as
	// sha256sum prints it.
	Hash        string
	Revision    graph.Revision
	AsOf        graph.Date // 0 for all facts
	Clearance   graph.Clearance
	Assumptions bool
	Licence     string
}

// Fields returns the names and values in order, for a head.
func (a About) Fields() [][2]string {
	asOf, licence := a.AsOf.String(), a.Licence
	if a.AsOf == 0 {
		asOf = "all times"
	}
	if licence == "" {
		licence = "not stated"
	}
	return [][2]string{
		{"hash", a.Hash},
		{"revision", strconv.FormatInt(int64(a.Revision), 10)},
		{"asOf", asOf},
		{"clearance", a.Clearance.String()},
		{"includeAssumptions", strconv.FormatBool(a.Assumptions)},
		{"licence", licence},
	}
}

func (s *source) describe(ctx context.Context) (About, error) {
	a := About{
		Revision: s.view.Revision(), Clearance: s.view.Viewer().Clearance, Assumptions: s.question.Assumptions, Licence: s.question.Licence,
	}
	if s.question.AsOf != nil {
		a.AsOf = *s.question.AsOf
	}
	if s.network != nil {
		s.hash = s.network.Hash()
	}
	if a.Hash = s.hash; a.Hash != "" {
		return a, nil
	}
	hash := sha256.New()
	if err := writeNDJSON(ctx, hash, s); err != nil {
		return a, err
	}
	s.hash = hex.EncodeToString(hash.Sum(nil))
	a.Hash = s.hash
	return a, nil
}

// writeNDJSON writes the file format of package ndjson.
func writeNDJSON(ctx context.Context, w io.Writer, s *source) error {
	var line []byte
	write := func(e graph.Element) error {
		line = ndjson.AppendLine(line[:0], e)
		_, err := w.Write(line)
		return err
	}
	if err := s.nodes(ctx, func(n graph.Node) error { return write(n) }); err != nil {
		return err
	}
	return s.relationships(ctx, func(r *graph.Relationship) error { return write(r) })
}
