package neo4j_test

import (
	"context"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// twin asks two stores and makes sure that they answer alike.
type twin struct {
	graph.Store
	other graph.Store
	t     testing.TB
	asked int
}

type twinSnapshot struct {
	graph.Snapshot
	other graph.Snapshot
	to    *twin
}

func (w *twin) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return w.Store.Read(ctx, func(s graph.Snapshot) error {
		return w.other.Read(ctx, func(other graph.Snapshot) error { return f(twinSnapshot{s, other, w}) })
	})
}

func (s twinSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	p.Fetch = withEnds(p.Fetch)
	mine, err := s.Snapshot.Match(ctx, p)
	its, otherErr := s.other.Match(ctx, p)
	s.same(p.Name, linesOf(mine, ""), linesOf(its, ""), err, otherErr)
	return mine, err
}

func (s twinSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	mine, err := s.Snapshot.Count(ctx, p)
	its, otherErr := s.other.Count(ctx, p)
	s.same("count "+p.Name, mine, its, err, otherErr)
	return mine, err
}

func (s twinSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	mine, err := s.Snapshot.Reach(ctx, r)
	its, otherErr := s.other.Reach(ctx, r)
	text := func(all []*graph.Relationship) (lines []byte) {
		for _, r := range all {
			lines = ndjson.AppendLine(lines, r)
		}
		return lines
	}
	s.same(r.Name, string(text(mine)), string(text(its)), err, otherErr)
	return mine, err
}

func (s twinSnapshot) same(name string, mine, its any, err, otherErr error) {
	s.to.asked++
	if err != nil || otherErr != nil {
		s.to.t.Fatalf("%s: %v, %v", name, err, otherErr)
	}
	if !reflect.DeepEqual(mine, its) {
		s.to.t.Errorf("%s: Neo4j answers\n%v\nand the embedded engine\n%v", name, mine, its)
	}
}

// withEnds returns the fetches with the ends of all relationships, which an engine may leave out else.
func withEnds(fetches []graph.Fetch) []graph.Fetch {
	whole := slices.Clone(fetches)
	for i := range whole {
		whole[i].OmitEndpoints, whole[i].Fetch = false, withEnds(whole[i].Fetch)
	}
	return whole
}

// linesOf writes down rows, each under what it was fetched for.
func linesOf(rows graph.Rows, indent string) string {
	var b strings.Builder
	for _, row := range rows.Rows {
		b.WriteString(indent + string(ndjson.AppendLine(nil, row.Node)))
		if row.Relationship != nil {
			b.WriteString(indent + string(ndjson.AppendLine(nil, row.Relationship)))
		}
		for _, along := range row.Fetched {
			b.WriteString(indent + "-\n" + linesOf(along, indent+"  "))
		}
	}
	if rows.More {
		b.WriteString(indent + "more\n")
	}
	return b.String()
}

// Both engines answer every pattern of package graph alike, to the byte, for every clearance.
func TestEnginesAnswerAlike(t *testing.T) {
	e, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	both := &twin{Store: open(t), other: e, t: t}
	for _, s := range []graph.Store{both.Store, e} {
		if _, err := mutation.New(query.New(s, clock)).Apply(t.Context(), graph.Viewer{Clearance: graph.Secretariat}, "sample", sample(t)); err != nil {
			t.Fatal(err)
		}
	}
	g := query.New(both, clock)
	for _, level := range graph.Clearances() {
		for _, assumptions := range []bool{true, false} {
			err := g.Read(t.Context(), graph.Viewer{Clearance: level}, func(v *query.View) error {
				day := graph.Clock{Now: clock}.Today()
				for _, v := range []*query.View{v.Assumptions(assumptions), v.Assumptions(assumptions).AsOf(&day)} {
					lists(t, v)
					related(t, v)
					ledgers(t, v)
					if err := v.Export(t.Context(), io.Discard); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	t.Logf("%d questions had the same answer", both.asked)
}
