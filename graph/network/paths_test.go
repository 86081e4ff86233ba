package network

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
)

// paths are all that Paths should find, by trying every simple path.
func (d drawn) paths(from, to []int, maxHops int) []Path {
	var all []Path
	for _, v := range from {
		for _, w := range to {
			d.simple([]int{v}, w, func(path []int) {
				inner := func(u int) bool { return slices.Contains(from, u) || slices.Contains(to, u) }
				if len(path) <= maxHops+1 && !slices.ContainsFunc(path[1:len(path)-1], inner) {
					all = append(all, nodes(path))
				}
			})
		}
	}
	slices.SortFunc(all, func(a, b Path) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return slices.Compare(a, b)
	})
	return all
}

// twoSets draws two sets without a node in both.
func twoSets(t *rapid.T, size int) (one, other []int) {
	one = subset(t, size, "one")
	other = slices.DeleteFunc(subset(t, size, "other"), func(v int) bool { return slices.Contains(one, v) })
	return one, other
}

func TestPathsAreAllSimplePathsInOrderInPages(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 8)
		n := d.network()
		from, to := twoSets(t, len(d.ids))
		maxHops := rapid.IntRange(1, MaxHops).Draw(t, "maxHops")
		want, page := d.paths(from, to, maxHops), rapid.IntRange(1, 5).Draw(t, "page")
		var got []Path
		var after []string
		for {
			found := must[[]Path](t)(n.Paths(t.Context(), nodes(from), nodes(to), maxHops, page, after))
			got = append(got, found...)
			if len(found) < page {
				break
			}
			after = nil
			for _, v := range found[len(found)-1] {
				after = append(after, n.ID(v))
			}
		}
		if !slices.EqualFunc(got, want, slices.Equal) {
			t.Fatalf("paths %v, not %v", got, want)
		}
	})
}

func TestAPageOfPathsBeginsBehindAPathThatIsNoMore(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 8)
		n := d.network()
		from, to := twoSets(t, len(d.ids))
		cursor := rapid.SliceOfN(rapid.SampledFrom([]string{
			"", "organization:a", "organization:b", "organization:bb", "organization:d", "organization:z",
		}), 2, 5).Draw(t, "after")
		want := slices.DeleteFunc(d.paths(from, to, 5), func(p Path) bool {
			var ids []string
			for _, v := range p {
				ids = append(ids, n.ID(v))
			}
			return len(ids) < len(cursor) || len(ids) == len(cursor) && slices.Compare(ids, cursor) <= 0
		})
		if got := must[[]Path](t)(n.Paths(t.Context(), nodes(from), nodes(to), 5, 1000, cursor)); !slices.EqualFunc(got, want, slices.Equal) {
			t.Fatalf("behind %v: %v, not %v", cursor, got, want)
		}
	})
}

func TestDistanceIsThatOfTheShortestPaths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 8)
		from, to := twoSets(t, len(d.ids))
		hops, count := -1, 0
		for _, p := range d.paths(from, to, 8) {
			if hops < 0 || len(p)-1 == hops {
				hops, count = len(p)-1, count+1
			}
		}
		if gotHops, gotCount := d.network().Distance(nodes(from), nodes(to)); gotHops != hops || gotCount != count {
			t.Fatalf("%d hops, %d paths; not %d, %d", gotHops, gotCount, hops, count)
		}
	})
}

func TestANeighborhoodIsWhoIsNear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 9)
		of, hops := subset(t, len(d.ids), "of"), rapid.IntRange(0, 4).Draw(t, "hops")
		distance, from := d.distances(-1), make([]int, len(d.ids))
		var want []Node
		for v := range d.ids {
			from[v] = far
			for _, u := range of {
				from[v] = min(from[v], distance[u][v])
			}
			if from[v] <= hops {
				want = append(want, Node(v))
			}
		}
		slices.SortStableFunc(want, func(v, w Node) int { return from[v] - from[w] })
		a := d.network().Neighborhood(nodes(of), hops)
		if !slices.Equal(a.Nodes, want) {
			t.Fatalf("%d hops around %v are %v, not %v", hops, of, a.Nodes, want)
		}
		for _, v := range a.Nodes {
			var nearer []Node
			for w := range d.ids {
				if d.tied[v][w] && from[w] < from[v] {
					nearer = append(nearer, Node(w))
				}
			}
			if a.Hops(v) != from[v] || !slices.Equal(a.Nearer(v), nearer) {
				t.Fatalf("%d is %d hops away, by %v; not %d, %v", v, a.Hops(v), a.Nearer(v), from[v], nearer)
			}
		}
	})
}

func TestTooManyPathsAreRefusedAndNotCut(t *testing.T) {
	defer func(steps int) { maxSteps = steps }(maxSteps)
	maxSteps = 20
	d := complete(9)
	if _, err := d.network().Paths(t.Context(), []Node{0}, []Node{8}, 4, 100, nil); graph.CodeOf(err) != graph.CodeTooWide {
		t.Fatalf("100 paths among nine nodes: %v", err)
	}
	if found, err := d.network().Paths(t.Context(), []Node{0}, []Node{8}, 4, 1, nil); err != nil || len(found) != 1 {
		t.Fatalf("one path: %v, %v", found, err)
	}
}
