package graph_test

import (
	"slices"
	"testing"

	"answerable/graph"
)

func TestNaturalKeysSortAsPeopleCount(t *testing.T) {
	want := []string{"", "110.2", "110.12", "a", "a 9 b", "a 10 a", "r", "r0", "r1", "r2", "r2.1", "r2.9", "r2.10", "r2a", "r10", "r11", "r100", "ra"}
	got := slices.Clone(want)
	slices.Sort(got)
	slices.SortFunc(got, func(a, b string) int {
		return slices.Compare([]byte(graph.NaturalKey(a)), []byte(graph.NaturalKey(b)))
	})
	if !slices.Equal(got, want) {
		t.Errorf("they sort as\n%q\nand should as\n%q", got, want)
	}
	for _, same := range [][2]string{{"r2", "r02"}, {"0", "00"}} {
		if graph.NaturalKey(same[0]) != graph.NaturalKey(same[1]) {
			t.Errorf("%q and %q are one number and sort apart", same[0], same[1])
		}
	}
}
