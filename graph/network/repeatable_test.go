package network

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"answerable/graph"
)

// complete returns so many nodes of which each two are tied.
func complete(size int) drawn {
	var d drawn
	for v := range size {
		d.ids = append(d.ids, fmt.Sprintf("organization:%03d", v))
		for w := range v {
			d.relationships = append(d.relationships, Relationship{Ref: graph.Ref{Type: "PART_OF", From: d.ids[v], To: d.ids[w]}})
		}
	}
	return d
}

// everything is all answers about a network, with every bit of their numbers.
func everything(t *testing.T, n *Network) string {
	t.Helper()
	component, count := n.Components()
	density, _ := n.Density()
	said := fmt.Sprintln(n.Hash(), density, component, count, n.Cores(), n.CutVertices(), n.Neighborhood([]Node{3}, 2).Nodes)
	for _, measure := range [][]float64{
		must[[]float64](t)(n.Betweenness(t.Context())), must[[]float64](t)(n.Closeness(t.Context())),
		must[[]float64](t)(n.PageRank(t.Context())), must[[]float64](t)(n.Constraint(t.Context())),
	} {
		for _, x := range measure {
			said += fmt.Sprintf("%b ", x)
		}
	}
	brokers := must[Brokers](t)(n.Brokers(t.Context(), 0, 1))
	for _, each := range brokers.Nodes {
		said += fmt.Sprintf("%v %b ", each, each.Share)
	}
	said += fmt.Sprintln(brokers.Pairs, must[[]Path](t)(n.Paths(t.Context(), []Node{0}, []Node{9}, 4, 20, nil)), n.Overlap(0, 1).Shared)
	return said
}

func TestEqualHashEqualAnswerToTheLastBit(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var d drawn
	for v := range 300 {
		d.ids = append(d.ids, fmt.Sprintf("organization:%03d", v))
		for range random.IntN(6) {
			w := random.IntN(v + 1)
			r := Relationship{Ref: graph.Ref{Type: "MEMBER_OF", From: d.ids[v], To: d.ids[w], Key: fmt.Sprint(random.IntN(9))}}
			d.relationships = append(d.relationships, r, r) // what is given twice counts once
		}
	}
	want := everything(t, d.network())
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, cores := range []int{1, 2, 4, 6} {
		runtime.GOMAXPROCS(cores)
		random.Shuffle(len(d.ids), func(i, j int) { d.ids[i], d.ids[j] = d.ids[j], d.ids[i] })
		random.Shuffle(len(d.relationships), func(i, j int) {
			d.relationships[i], d.relationships[j] = d.relationships[j], d.relationships[i]
		})
		if got := everything(t, d.network()); got != want {
			t.Errorf("on %d cores, shuffled, it is another answer", cores)
		}
	}
}

func TestTheHashTellsNetworksApart(t *testing.T) {
	ids := []string{"organization:a", "organization:b", "organization:c"}
	tie := func(change func(*Relationship)) []Relationship {
		r := Relationship{Ref: graph.Ref{Type: "PART_OF", From: ids[0], To: ids[1]}}
		change(&r)
		return []Relationship{r}
	}
	seen := []string{
		New(nil, nil).Hash(), New(ids[:2], nil).Hash(), New(ids, nil).Hash(),
		New(ids, tie(func(*Relationship) {})).Hash(),
		New(ids, tie(func(r *Relationship) { r.From, r.To = r.To, r.From })).Hash(),
		New(ids, tie(func(r *Relationship) { r.Type = "MEMBER_OF" })).Hash(),
		New(ids, tie(func(r *Relationship) { r.Key = "again" })).Hash(),
		New(ids, tie(func(r *Relationship) { r.Valid.First = 1 })).Hash(),
		New(ids, tie(func(r *Relationship) { r.Valid.Last = 1 })).Hash(),
	}
	slices.Sort(seen)
	if all := len(seen); len(slices.Compact(seen)) != all {
		t.Errorf("different networks have the same hash")
	}
	outside := append(tie(func(*Relationship) {}), Relationship{Ref: graph.Ref{Type: "PART_OF", From: ids[0], To: "organization:hidden"}})
	if New(ids, outside).Hash() != New(ids, outside[:1]).Hash() {
		t.Errorf("what leads out of the nodes counts in the hash")
	}
}

func TestTooMuchIsRefusedAndNotCut(t *testing.T) {
	defer func(visits int) { maxVisits = visits }(maxVisits)
	maxVisits = 100
	d := complete(9)
	n := d.network()
	for name, err := range map[string]error{
		"betweenness": second(n.Betweenness(t.Context())), "closeness": second(n.Closeness(t.Context())), "PageRank": second(n.PageRank(t.Context())),
		"mixing": second(n.Mixing(t.Context(), func(Node) string { return "NGO" }, func(Node) bool { return true })),
	} {
		if graph.CodeOf(err) != graph.CodeTooWide {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func second[T any](_ T, err error) error { return err }
