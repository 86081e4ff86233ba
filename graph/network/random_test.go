package network

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
)

// drawn is the input of a random network, with its ties as a matrix.
type drawn struct {
	ids           []string
	relationships []Relationship
	tied          [][]bool
}

// draw draws at most most nodes, whose ids are in order, and relationships of which some are parallel or lead elsewhere.
func draw(t *rapid.T, most int) drawn {
	size := rapid.IntRange(0, most).Draw(t, "nodes")
	d := drawn{tied: make([][]bool, size)}
	for v := range size {
		d.ids = append(d.ids, fmt.Sprintf("organization:%c", 'a'+v))
		d.tied[v] = make([]bool, size)
	}
	for i := range rapid.IntRange(0, 2*size).Draw(t, "relationships") {
		from, to := rapid.IntRange(0, size-1).Draw(t, "from"), rapid.IntRange(0, size-1).Draw(t, "to")
		r := Relationship{Ref: graph.Ref{Type: "MEMBER_OF", From: d.ids[from], To: d.ids[to], Key: fmt.Sprint(i)}}
		r.Valid.First = graph.Date(rapid.IntRange(0, 6).Draw(t, "since"))
		r.Valid.Last = graph.Date(rapid.SampledFrom([]int{0, 3, 5, 7}).Draw(t, "until"))
		d.relationships = append(d.relationships, r)
		if from != to {
			d.tied[from][to], d.tied[to][from] = true, true
		}
	}
	if size > 0 {
		d.relationships = append(d.relationships, Relationship{Ref: graph.Ref{Type: "PART_OF", From: d.ids[0], To: "organization:elsewhere"}})
	}
	return d
}

func (d drawn) network() *Network { return New(d.ids, d.relationships) }

// distances are by Floyd and Warshall, without the node that is left out, and far for no way.
func (d drawn) distances(without int) [][]int {
	size := len(d.ids)
	distance := make([][]int, size)
	for v := range size {
		distance[v] = make([]int, size)
		for w := range size {
			distance[v][w] = far
			if d.tied[v][w] && v != without && w != without {
				distance[v][w] = 1
			}
		}
		distance[v][v] = 0
	}
	for k := range size {
		for v := range size {
			for w := range size {
				distance[v][w] = min(distance[v][w], distance[v][k]+distance[k][w])
			}
		}
	}
	return distance
}

const far = 1000

// simple calls each with every simple path from v to w, in the order of a search that tries neighbors in order.
func (d drawn) simple(path []int, w int, each func([]int)) {
	v := path[len(path)-1]
	if v == w {
		each(path)
		return
	}
	for u := range d.ids {
		if d.tied[v][u] && !slices.Contains(path, u) {
			d.simple(append(slices.Clone(path), u), w, each)
		}
	}
}

// shortestThrough returns how many shortest paths lead from v to w, and how many of them through each node between.
func (d drawn) shortestThrough(v, w int) (count int, through []int) {
	shortest := d.distances(-1)[v][w]
	through = make([]int, len(d.ids))
	d.simple([]int{v}, w, func(path []int) {
		if len(path)-1 == shortest {
			count++
			for _, u := range path[1 : len(path)-1] {
				through[u]++
			}
		}
	})
	return count, through
}

func near(a, b float64) bool { return a == b || math.Abs(a-b) <= 1e-9*max(math.Abs(a), math.Abs(b)) }

func must[T any](t interface{ Fatal(...any) }) func(T, error) T {
	return func(value T, err error) T {
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func nodes(of []int) []Node {
	var all []Node
	for _, v := range of {
		all = append(all, Node(v))
	}
	return all
}

// subset draws some of the numbers below size.
func subset(t *rapid.T, size int, name string) []int {
	var some []int
	for v := range size {
		if rapid.IntRange(0, 3).Draw(t, name) == 0 {
			some = append(some, v)
		}
	}
	return some
}

func TestCountsAreThoseOfTheMatrix(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 10)
		n := d.network()
		ties, relationships := 0, 0
		for v := range d.ids {
			degree := 0
			for w := range d.ids {
				between := n.Between(Node(v), Node(w))
				if (len(between) > 0) != d.tied[v][w] {
					t.Fatalf("between %d and %d are %v", v, w, between)
				}
				if d.tied[v][w] {
					degree++
				}
				if v < w && d.tied[v][w] {
					ties++
					relationships += len(between)
				}
				for _, r := range between {
					if min(r.From, r.To) != min(d.ids[v], d.ids[w]) || max(r.From, r.To) != max(d.ids[v], d.ids[w]) {
						t.Fatalf("between %d and %d is %v", v, w, r)
					}
				}
			}
			if n.Degree(Node(v)) != degree {
				t.Fatalf("degree of %d: %d, not %d", v, n.Degree(Node(v)), degree)
			}
		}
		if n.NodeCount() != len(d.ids) || n.TieCount() != ties || n.RelationshipCount() != relationships {
			t.Fatalf("%d nodes, %d ties, %d relationships; not %d, %d, %d", n.NodeCount(), n.TieCount(), n.RelationshipCount(), len(d.ids), ties, relationships)
		}
		density, any := n.Density()
		if pairs := len(d.ids) * (len(d.ids) - 1) / 2; any != (pairs > 0) || any && !near(density, float64(ties)/float64(pairs)) {
			t.Fatalf("density %v, %v", density, any)
		}
	})
}

func TestPiecesAreThoseOfTheMatrix(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 10)
		n := d.network()
		pieces := func(without int) (component []Node, count int) {
			distance := d.distances(without)
			for v := range d.ids {
				first := slices.IndexFunc(distance[v], func(far int) bool { return far < 1000 })
				component = append(component, Node(first))
				if first == v && v != without {
					count++
				}
			}
			return component, count
		}
		want, count := pieces(-1)
		if got, gotCount := n.Components(); !slices.Equal(got, want) || gotCount != count {
			t.Fatalf("components %v, %d; not %v, %d", got, gotCount, want, count)
		}
		for v, cuts := range n.CutVertices() {
			if _, without := pieces(v); cuts != (without > count) {
				t.Fatalf("cuts %d: %v, though %d pieces become %d", v, cuts, count, without)
			}
		}
	})
}
