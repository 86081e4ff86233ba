package embedded_test

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// BenchmarkWriters writes answers, by eight at once, into a graph of 10,000 recommendations that are
// addressed three times each: what a change costs with its rules, its sync of the disk, and its place
// in a group.
func BenchmarkWriters(b *testing.B) {
	const subjects, bodies = 10_000, 200
	s, err := embedded.Open(b.TempDir(), embedded.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	g := query.New(s, time.Now)
	var lines strings.Builder
	for i := range bodies {
		fmt.Fprintf(&lines, `{"label":"Organization","id":"organization:o%d","properties":{"name":"O %d"}}`+"\n", i, i)
	}
	for i := range subjects {
		fmt.Fprintf(&lines, `{"label":"Recommendation","id":"recommendation:r%d","properties":{"text":"R %d"}}`+"\n", i, i)
		for j := range 3 {
			fmt.Fprintf(&lines, `{"type":"ADDRESSED_TO","from":"recommendation:r%d","to":"organization:o%d","properties":{"addressedOn":"2017"}}`+"\n", i, (7*i+j)%bodies)
		}
	}
	steps, err := ndjson.ReadFile("graph", strings.NewReader(lines.String()))
	if err != nil {
		b.Fatal(err)
	}
	editor := graph.Viewer{Name: "editor", Clearance: graph.Secretariat}
	if _, err := mutation.New(g).Apply(b.Context(), editor, "graph", steps); err != nil {
		b.Fatal(err)
	}
	var number atomic.Int64
	b.SetParallelism(8)
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			n := number.Add(1)
			id, subject := fmt.Sprintf("response:x%d", n), fmt.Sprintf("recommendation:r%d", 7919*n%subjects)
			answer := []graph.Op{
				{Put: &graph.Response{Base: graph.Base{ID: id}, Kind: "ACCEPTED"}},
				{Put: &graph.Relationship{Type: graph.Answers, From: id, To: subject}},
				{Put: &graph.Relationship{Type: graph.SubmittedBy, From: id, To: fmt.Sprintf("organization:o%d", n%bodies)}},
			}
			if _, err := mutation.New(g).Apply(context.Background(), editor, "answer", answer); err != nil {
				b.Error(err)
			}
		}
	})
}
