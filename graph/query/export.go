package query

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strings"

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

// subjectsAtOnce is of how many subjects a scan holds the obligations.
const subjectsAtOnce = 500

// ScanObligations calls f with every obligation of the view's day, or of today: by subject id, then by due date (missing dates
// last), respondent id and round. It holds those of a few subjects, and not the ledger.
func (v *View) ScanObligations(ctx context.Context, f func(*Obligation) error) error {
	var subjects []string
	err := graph.ScanNodes(ctx, v.snapshot.Snapshot, v.anyTime(), func(n graph.Node) error {
		if s, is := n.(graph.Subject); is {
			subjects = append(subjects, s.Ref().ID)
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.Sort(subjects)
	day := cmp.Or(v.asOf, v.today)
	for some := range slices.Chunk(subjects, subjectsAtOnce) {
		_, derived, err := v.deriveAll(ctx, []graph.Start{{IDs: some}}, day)
		if err != nil {
			return err
		}
		obligations := slices.Concat(derived...)
		slices.SortFunc(obligations, func(a, b *Obligation) int { return cmp.Or(strings.Compare(a.SubjectID, b.SubjectID), byDueDate(a, b)) })
		for _, o := range v.newLedgerBatch(day).add(obligations) {
			if err := f(o); err != nil {
				return err
			}
		}
	}
	return nil
}
