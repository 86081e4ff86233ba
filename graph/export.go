package graph

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strings"
)

// batch is how many nodes are read at a time where all of a graph is read.
const batch = 1000

// Export writes all that the viewer may see as a canonical file: nodes by id, then relationships by
// type, ends and key. It needs memory for a batch of nodes, not for the graph.
func (v *View) Export(ctx context.Context, w io.Writer) error {
	var line []byte
	return Everything(ctx, v.snapshot.Snapshot, v.stamp(), func(e Element) error {
		line = AppendLine(line[:0], e)
		_, err := w.Write(line)
		return err
	})
}

// Everything calls f with every element that the stamp shows, in the order of a file.
func Everything(ctx context.Context, s Snapshot, stamp Stamp, f func(Element) error) error {
	if err := EveryNode(ctx, s, stamp, func(n Node) error { return f(n) }); err != nil {
		return err
	}
	for _, spec := range RelationshipTypes() {
		for _, label := range spec.starts() {
			err := inBatches(ctx, s, stamp, label, []Fetch{{Hop: Out(spec.Type)}}, func(row Row) error {
				for _, along := range row.Along[0].Rows {
					if err := f(along.Relationship); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// EveryNode calls f with every node that the stamp shows, by label and id.
func EveryNode(ctx context.Context, s Snapshot, stamp Stamp, f func(Node) error) error {
	for _, spec := range Labels() {
		if err := inBatches(ctx, s, stamp, spec.Label, nil, func(row Row) error { return f(row.Node) }); err != nil {
			return err
		}
	}
	return nil
}

// starts returns the labels that relationships of the type lead from, in the order of their ids.
func (s *TypeSpec) starts() []Label {
	var labels []Label
	for _, e := range s.Ends {
		labels = append(labels, e.From...)
	}
	slices.SortFunc(labels, func(a, b Label) int {
		return strings.Compare(LabelSpecOf(a).Prefix+":", LabelSpecOf(b).Prefix+":")
	})
	return slices.Compact(labels)
}

// inBatches calls f with every node of a label, by id, with what is fetched along.
func inBatches(ctx context.Context, s Snapshot, stamp Stamp, label Label, along []Fetch, f func(Row) error) error {
	p := Pattern{
		Name: cmp.Or(fetchName(along), "every") + " " + string(label), Stamp: stamp,
		Start: []Start{{Label: label}}, Page: Page{First: batch}, Fetch: along,
	}
	for {
		rows, err := s.Match(ctx, p)
		if err != nil {
			return err
		}
		for _, row := range rows.Rows {
			if err := f(row); err != nil {
				return err
			}
		}
		if !rows.More {
			return nil
		}
		p.Page.After = p.Position(rows.Rows[len(rows.Rows)-1].Node)
	}
}

func fetchName(along []Fetch) string {
	if len(along) == 0 {
		return ""
	}
	return along[0].name()
}
