package graph_test

import (
	"testing"

	"answerable/graph"
)

func FuzzParsePartialDate(f *testing.F) {
	for _, text := range []string{"2017", "2017-Q3", "2017-02", "2017-02-14", "0000", "9999-12-31", "2017-00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := graph.ParsePartialDate(text)
		if err == nil && (p.String() != text || p.First() > p.Last() || p.IsZero()) {
			t.Errorf("%q is %s, from %s to %s", text, p, p.First(), p.Last())
		}
	})
}

func FuzzParsePeriod(f *testing.F) {
	for _, text := range []string{"P1M", "P1Y1M", "P2W", "P90D", "P0D", "P", "P9999Y9999M9999W9999D", "P01D"} {
		f.Add(text, 10000)
	}
	f.Fuzz(func(t *testing.T, text string, from int) {
		p, err := graph.ParseDuration(text)
		if err != nil {
			return
		}
		again, err := graph.ParseDuration(p.String())
		if err != nil || again != p {
			t.Errorf("%q is written %q, which is %v, %v", text, p, again, err)
		}
		last := graph.NewDate(9999, 12, 31)
		start := min(max(graph.Date(from%int(last)), 1), last)
		if end := p.After(start); end < start || end > last {
			t.Errorf("%s after %s is %s", p, start, end)
		}
	})
}
