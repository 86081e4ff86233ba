package query

import (
	"slices"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
)

var made = graph.Fact{Assumption: "a test"}

// storeOf opens a store with some elements, and returns it with what writes more.
func storeOf(t *testing.T, elements ...graph.Element) (g *Graph, write func(...graph.Element)) {
	t.Helper()
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	write = func(elements ...graph.Element) {
		t.Helper()
		change := graph.Change{By: "test", At: time.Now(), Previous: make([]graph.Element, len(elements))}
		for _, e := range elements {
			change.Steps = append(change.Steps, graph.Op{Put: e})
		}
		if _, err := store.Apply(t.Context(), graph.FixedWrite(change, nil)); err != nil {
			t.Fatal(err)
		}
	}
	write(elements...)
	return New(store, time.Now), write
}

func organizationOf(id string, of graph.Fact) graph.Node {
	return &graph.Organization{Base: graph.Base{ID: id, Fact: of}, Name: id, Kind: "OTHER"}
}

func groupOf(id string) graph.Node {
	return &graph.StakeholderGroup{Base: graph.Base{ID: id, Fact: made}, Name: id}
}

func memberOf(from, to string, of graph.Fact) *graph.Relationship {
	return &graph.Relationship{Type: graph.MemberOf, From: from, To: to, Fact: of, Properties: &graph.Membership{Status: graph.MembershipConfirmed}}
}

// withNetwork reads the network of a viewer, on a day when it is not 0.
func withNetwork(t *testing.T, g *Graph, level graph.Clearance, on graph.Date, b *NetworkBoundary, f func(*Network)) error {
	t.Helper()
	return g.Read(t.Context(), graph.Viewer{Clearance: level}, func(v *View) error {
		if on != 0 {
			v = v.AsOf(&on)
		}
		n, err := v.Network(t.Context(), b)
		if err == nil {
			f(n)
		}
		return err
	})
}

// What was computed is known again by the memory that holds it.
func TestAWriteThatTouchesNoTieComputesNoMeasureAgain(t *testing.T) {
	g, write := storeOf(t, organizationOf("organization:a", made), organizationOf("organization:b", made), groupOf("stakeholder-group:g"),
		memberOf("organization:a", "stakeholder-group:g", made))
	computed := func() (all []*float64) {
		t.Helper()
		if err := withNetwork(t, g, graph.Public, 0, nil, func(n *Network) {
			for _, m := range []measured{measureBetweenness, measureCloseness, measurePageRank, measureConstraint, measureCore, measureCutVertex, measureComponent} {
				values, err := n.measure(t.Context(), m)
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, &values[0])
			}
		}); err != nil {
			t.Fatal(err)
		}
		return all
	}
	first := computed()
	write(&graph.Theme{Base: graph.Base{ID: "theme:t", Fact: made}, Name: "T"})
	if !slices.Equal(computed(), first) {
		t.Error("a theme was added, and measures were computed again")
	}
	write(memberOf("organization:b", "stakeholder-group:g", made))
	for i, now := range computed() {
		if now == first[i] {
			t.Errorf("a tie was added, and measure %d is the one from before", i)
		}
	}
}

// TestWhereAHiddenNodeWouldShowInANetwork has the five places where visibility breaks in practice. One organization is
// hidden: it alone connects two groups, and it makes one of them a hub.
func TestWhereAHiddenNodeWouldShowInANetwork(t *testing.T) {
	const one, other = "stakeholder-group:one", "stakeholder-group:other"
	old := made
	old.Since, old.Until = graph.On(graph.NewDate(2020, 1, 1)), graph.On(graph.NewDate(2020, 12, 31))
	visible := []graph.Element{
		organizationOf("organization:a", made), organizationOf("organization:b", made), groupOf(one), groupOf(other),
		memberOf("organization:a", one, made), memberOf("organization:b", other, old),
	}
	hidden := made
	hidden.Visibility = graph.Secretariat
	g, _ := storeOf(t, append(slices.Clone(visible),
		organizationOf("organization:hidden", hidden), memberOf("organization:hidden", one, hidden), memberOf("organization:hidden", other, hidden))...)
	cut, _ := storeOf(t, visible...)
	network := func(t *testing.T, g *Graph, level graph.Clearance, on graph.Date, b *NetworkBoundary) (found *Network) {
		t.Helper()
		if err := withNetwork(t, g, level, on, b, func(n *Network) { found = n }); err != nil {
			t.Fatal(err)
		}
		return found
	}
	network(t, g, graph.Secretariat, 0, nil) // who sees all asks first, so that it is kept

	t.Run("the node in which the two ends of a search meet", func(t *testing.T) {
		for level, want := range map[graph.Clearance]int{graph.Secretariat: 1, graph.Public: 0} {
			err := withNetwork(t, g, level, 0, nil, func(n *Network) {
				paths, err := n.Paths(t.Context(), []string{one}, []string{other}, MaxPathHops, PageArgs{})
				if err != nil || len(paths.Edges) != want || paths.ShortestCount != want || (paths.Distance != nil) != (want > 0) {
					t.Errorf("at %s: %d paths, %v; want %d", level, len(paths.Edges), err, want)
				}
			})
			if err != nil {
				t.Error(err)
			}
		}
	})
	t.Run("a bound that counts what is hidden", func(t *testing.T) {
		before := maxNetwork
		maxNetwork = len(visible)
		defer func() { maxNetwork = before }()
		fresh, _ := storeOf(t, append(slices.Clone(visible), organizationOf("organization:hidden", hidden), memberOf("organization:hidden", one, hidden))...)
		network(t, fresh, graph.Public, 0, nil)
		if err := withNetwork(t, fresh, graph.Secretariat, 0, nil, func(*Network) {}); err == nil {
			t.Error("who sees more than the bound gets a network")
		}
	})
	t.Run("a degree that counts what is hidden", func(t *testing.T) {
		b := &NetworkBoundary{MaxDegree: new(int32(1))}
		if n := network(t, g, graph.Public, 0, b); n.NodeCount() != 4 {
			t.Errorf("%d nodes; a group with one visible member is no hub", n.NodeCount())
		}
	})
	t.Run("what is kept for another clearance or day", func(t *testing.T) {
		for _, on := range []graph.Date{0, graph.NewDate(2020, 6, 1), graph.NewDate(2021, 6, 1)} {
			if got, want := network(t, g, graph.Public, on, nil), network(t, cut, graph.Public, on, nil); got.NodeCount() != want.NodeCount() || got.TieCount() != want.TieCount() {
				t.Errorf("on %s: %d nodes and %d ties, want %d and %d", on, got.NodeCount(), got.TieCount(), want.NodeCount(), want.TieCount())
			}
		}
		if a, b := network(t, g, graph.Public, graph.NewDate(2020, 6, 1), nil), network(t, g, graph.Public, graph.NewDate(2021, 6, 1), nil); a.TieCount() == b.TieCount() {
			t.Error("a membership that has ended is a tie still")
		}
	})
	t.Run("a hash of what is hidden", func(t *testing.T) {
		if got, want := network(t, g, graph.Public, 0, nil).Hash(), network(t, cut, graph.Public, 0, nil).Hash(); got != want {
			t.Errorf("the hash is %s, and %s without what is hidden", got, want)
		}
		if network(t, g, graph.Secretariat, 0, nil).Hash() == network(t, cut, graph.Secretariat, 0, nil).Hash() {
			t.Error("who sees more has the same hash")
		}
	})
}
