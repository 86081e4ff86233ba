package search_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/query"
	"answerable/graph/search"
)

// benchmarked is how many recommendations the benchmarks search among.
const benchmarked = 120_000

// large returns a store of many recommendations, of some 25 words each.
func large(b *testing.B) graph.Store {
	s, err := embedded.Open(b.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	r := rand.New(rand.NewPCG(1, 2))
	often := rand.NewZipf(r, 1.3, 3, 30_000)
	steps := make([]graph.Op, benchmarked)
	for i := range steps {
		text := make([]string, 15+r.IntN(20))
		for j := range text {
			text[j] = fmt.Sprintf("%sing", strings.ToLower(fmt.Sprintf("w%x", often.Uint64()*2654435761%1_000_003)))
		}
		steps[i].Put = &graph.Recommendation{Base: graph.Base{ID: fmt.Sprintf("recommendation:r%d", i)}, Text: strings.Join(text, " ")}
	}
	accept := func(context.Context, graph.Snapshot) error { return nil }
	if _, err := s.Apply(b.Context(), graph.FixedWrite(graph.Change{At: time.Now(), Steps: steps}, accept)); err != nil {
		b.Fatal(err)
	}
	return s
}

func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// BenchmarkBuild builds the index of one clearance.
func BenchmarkBuild(b *testing.B) {
	s := large(b)
	before := heap()
	for b.Loop() {
		began := time.Now()
		x := search.Follow(s, search.Options{})
		g := query.New(s, time.Now).UseIndex(x)
		find(b, g, "wait")
		b.ReportMetric(benchmarked/time.Since(began).Seconds(), "nodes/s")
		b.ReportMetric(float64(heap()-before)/(1<<20), "MiB")
		_ = x.Close()
	}
}

// BenchmarkSearch searches for words that few and that many texts have.
func BenchmarkSearch(b *testing.B) {
	s := large(b)
	x := search.Follow(s, search.Options{})
	defer func() { _ = x.Close() }()
	g := query.New(s, time.Now).UseIndex(x)
	for _, query := range []string{"w5bcing", "w0ing", "w0ing OR w9e3b1ing", `"w0ing w0ing"`, "w5*", "w0ing NOT w5bcing"} {
		b.Run(query, func(b *testing.B) {
			n := 0
			for b.Loop() {
				n = find(b, g, query)
			}
			b.ReportMetric(float64(n), "found")
		})
	}
}

func find(b *testing.B, g *query.Graph, text string) (total int) {
	b.Helper()
	err := g.Read(b.Context(), graph.Viewer{}, func(v *query.View) error {
		c, err := v.Search(b.Context(), text, nil, nil, query.PageArgs{})
		if err == nil {
			total = c.TotalCount
		}
		return err
	})
	if err != nil {
		b.Log(err)
	}
	return total
}
