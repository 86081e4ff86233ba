package network

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestBetweennessAndBrokersAreThoseOfEveryShortestPath(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 7)
		n := d.network()
		whole := make([]float64, len(d.ids))
		counts, through := map[[2]int]int{}, map[[2]int][]int{}
		for v := range d.ids {
			for w := range v {
				counts[[2]int{v, w}], through[[2]int{v, w}] = d.shortestThrough(v, w)
				for u, some := range through[[2]int{v, w}] {
					whole[u] += float64(some) / float64(max(1, counts[[2]int{v, w}]))
				}
			}
		}
		if got := must[[]float64](t)(n.Betweenness(t.Context())); !slices.EqualFunc(got, whole, near) {
			t.Fatalf("betweenness %v, not %v", got, whole)
		}
		if len(d.ids) < 2 {
			return
		}
		a := rapid.IntRange(0, len(d.ids)-1).Draw(t, "a")
		b := (a + rapid.IntRange(1, len(d.ids)-1).Draw(t, "b")) % len(d.ids)
		distance := d.distances(-1)
		want, pairs, connected := make([]Broker, len(d.ids)), 0, 0
		for v := range d.ids {
			want[v].Node = Node(v)
		}
		for s := range d.ids {
			for e := range d.ids {
				if s == b || e == a || !d.tied[a][s] || d.tied[b][s] || !d.tied[b][e] || d.tied[a][e] {
					continue
				}
				pairs++
				if distance[s][e] == far {
					continue
				}
				connected++
				for u, some := range through[[2]int{max(s, e), min(s, e)}] {
					want[u].Share += float64(some) / float64(counts[[2]int{max(s, e), min(s, e)}])
					if u != s && u != e {
						without := d.distances(u)[s][e]
						want[u].PairsCut += one(without >= far)
						want[u].PairsLengthened += one(without > distance[s][e])
					}
				}
			}
		}
		want = slices.DeleteFunc(want, func(each Broker) bool { return each.Share == 0 || each.Node == Node(a) || each.Node == Node(b) })
		got := must[Brokers](t)(n.Brokers(t.Context(), Node(a), Node(b)))
		if got.Pairs != pairs || got.Connected != connected || len(got.Nodes) != len(want) {
			t.Fatalf("%+v, not %d pairs, %d connected, %v", got, pairs, connected, want)
		}
		for i, each := range got.Nodes {
			at := slices.IndexFunc(want, func(w Broker) bool { return w.Node == each.Node })
			if at < 0 || each.PairsCut != want[at].PairsCut || each.PairsLengthened != want[at].PairsLengthened || !near(each.Share, want[at].Share) {
				t.Fatalf("%+v of %+v", each, want)
			}
			if i > 0 && !inOrder(got.Nodes[i-1], each) {
				t.Fatalf("%+v are out of order", got.Nodes)
			}
		}
		if swapped := must[Brokers](t)(n.Brokers(t.Context(), Node(b), Node(a))); !slices.Equal(swapped.Nodes, got.Nodes) {
			t.Fatalf("%+v, and the other way round %+v", got, swapped)
		}
	})
}

func inOrder(v, w Broker) bool {
	switch {
	case v.PairsCut != w.PairsCut:
		return v.PairsCut > w.PairsCut
	case v.PairsLengthened != w.PairsLengthened:
		return v.PairsLengthened > w.PairsLengthened
	case v.Share != w.Share:
		return v.Share > w.Share
	}
	return v.Node < w.Node
}

func TestMixingCountsEachPairOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 10)
		values := rapid.SliceOfN(rapid.SampledFrom([]string{"", "STATE", "NGO", "CSO"}), len(d.ids), len(d.ids)).Draw(t, "values")
		places := rapid.SliceOfN(rapid.Bool(), len(d.ids), len(d.ids)).Draw(t, "places")
		want := map[Mix]bool{}
		for _, a := range []string{"CSO", "NGO", "STATE"} {
			for _, b := range []string{"CSO", "NGO", "STATE"} {
				if b < a || !slices.Contains(values, a) || !slices.Contains(values, b) {
					continue
				}
				row := Mix{A: a, B: b}
				for v := range d.ids {
					for w := range v {
						if values[v] == a && values[w] == b || values[v] == b && values[w] == a {
							row.Pairs++
							row.Meeting += one(slices.ContainsFunc(nodes(numbers(len(d.ids))), func(p Node) bool {
								return places[p] && d.tied[v][p] && d.tied[w][p]
							}))
						}
					}
				}
				want[row] = true
			}
		}
		got := must[[]Mix](t)(d.network().Mixing(t.Context(), func(v Node) string { return values[v] }, func(v Node) bool { return places[v] }))
		sorted := slices.IsSortedFunc(got, func(x, y Mix) int { return slices.Compare([]string{x.A, x.B}, []string{y.A, y.B}) })
		if len(got) != len(want) || !sorted || slices.ContainsFunc(got, func(row Mix) bool { return !want[row] }) {
			t.Fatalf("%+v, not %+v", got, want)
		}
	})
}

func numbers(size int) []int {
	var all []int
	for v := range size {
		all = append(all, v)
	}
	return all
}

func TestOtherMeasuresAreAsDefined(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 8)
		n, size, distance := d.network(), float64(len(d.ids)), d.distances(-1)
		closeness, rank := must[[]float64](t)(n.Closeness(t.Context())), must[[]float64](t)(n.PageRank(t.Context()))
		constraint, cores := must[[]float64](t)(n.Constraint(t.Context())), n.Cores()
		for v := range d.ids {
			reached, sum, flow, constrained := 0.0, 0.0, 0.0, 0.0
			for w := range d.ids {
				if v != w && distance[v][w] < far {
					reached, sum = reached+1, sum+float64(distance[v][w])
				}
				switch degree := n.Degree(Node(w)); {
				case degree == 0:
					flow += rank[w] / size
				case d.tied[v][w]:
					flow += rank[w] / float64(degree)
				}
				if d.tied[v][w] {
					invested := 1 / float64(n.Degree(Node(v)))
					for u := range d.ids {
						if d.tied[v][u] && d.tied[u][w] {
							invested += 1 / float64(n.Degree(Node(v))) / float64(n.Degree(Node(u)))
						}
					}
					constrained += invested * invested
				}
			}
			if want := reached / max(1, sum) * reached / max(1, size-1); !near(closeness[v], want) {
				t.Fatalf("closeness of %d: %v, not %v", v, closeness[v], want)
			}
			if want := 0.15/size + 0.85*flow; !near(rank[v], want) {
				t.Fatalf("rank of %d: %v, not %v", v, rank[v], want)
			}
			if got := constraint[v]; !near(got, constrained) && (got == got || reached > 0) {
				t.Fatalf("constraint of %d: %v, not %v", v, got, constrained)
			}
			inCore := func(k int) bool { return slices.Contains(d.core(k), v) }
			if !inCore(cores[v]) || inCore(cores[v]+1) {
				t.Fatalf("core of %d: %d", v, cores[v])
			}
		}
	})
}

// core peels off whoever has fewer than k ties to the rest, until nobody has.
func (d drawn) core(k int) []int {
	rest := numbers(len(d.ids))
	for {
		var left []int
		for _, v := range rest {
			ties := 0
			for _, w := range rest {
				ties += one(d.tied[v][w])
			}
			if ties >= k {
				left = append(left, v)
			}
		}
		if len(left) == len(rest) {
			return rest
		}
		rest = left
	}
}
