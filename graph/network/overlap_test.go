package network

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
)

// lastDrawn is a day on which only what is open holds.
const lastDrawn = 9

// holds reports, by looking at each relationship, whether v and w are tied on a day.
func (d drawn) holds(v, w int, on graph.Date) bool {
	return slices.ContainsFunc(d.relationships, func(r Relationship) bool {
		ends := r.From == d.ids[v] && r.To == d.ids[w] || r.From == d.ids[w] && r.To == d.ids[v]
		return ends && r.Valid.First <= on && (r.Valid.Last == 0 || on <= r.Valid.Last)
	})
}

// checkSpells fails unless the spells are in order, apart, and say exactly the days for which holds is true.
func checkSpells(t *rapid.T, spells []graph.Days, holds func(graph.Date) bool) {
	for on := graph.Date(1); on <= lastDrawn; on++ {
		said := slices.ContainsFunc(spells, func(s graph.Days) bool { return s.First <= on && (s.Last == 0 || on <= s.Last) })
		if said != holds(on) {
			t.Fatalf("spells %v: on %d it is %v", spells, on, holds(on))
		}
	}
	for i := 1; i < len(spells); i++ {
		if spells[i-1].Last == 0 || spells[i].First <= spells[i-1].Last+1 {
			t.Fatalf("spells %v touch", spells)
		}
	}
}

func TestOverlapIsWhoIsTiedToBothAndWhen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 7)
		n := d.network()
		for a := range d.ids {
			for b := range d.ids {
				if a == b {
					continue
				}
				var mine, theirs, shared, either int
				o := n.Overlap(Node(a), Node(b))
				for v := range d.ids {
					if v == a || v == b {
						continue
					}
					inA, inB := d.tied[a][v], d.tied[b][v]
					mine, theirs, shared, either = mine+one(inA), theirs+one(inB), shared+one(inA && inB), either+one(inA || inB)
					if (inA && inB) != slices.Contains(o.Shared, Node(v)) {
						t.Fatalf("%d and %d share %v; %d is wrong", a, b, o.Shared, v)
					}
					if inA && inB {
						checkSpells(t, o.Together(Node(v)), func(on graph.Date) bool { return d.holds(a, v, on) && d.holds(b, v, on) })
					}
				}
				if o.SizeA != mine || o.SizeB != theirs || len(o.Shared) != shared || !slices.IsSorted(o.Shared) {
					t.Fatalf("%+v, not %d, %d, %d", o, mine, theirs, shared)
				}
				for _, each := range []struct {
					share func() (float64, bool)
					whole int
				}{{o.Jaccard, either}, {o.ContainmentA, mine}, {o.ContainmentB, theirs}} {
					if got, any := each.share(); any != (each.whole > 0) || any && !near(got, float64(shared)/float64(each.whole)) {
						t.Fatalf("%d of %d: %v, %v", shared, each.whole, got, any)
					}
				}
			}
		}
	})
}

func TestAPathHoldsWhenEachHopDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := draw(t, 6)
		n := d.network()
		from, to := twoSets(t, len(d.ids))
		for _, path := range must[[]Path](t)(n.Paths(t.Context(), nodes(from), nodes(to), 5, 20, nil)) {
			checkSpells(t, n.Spells(path), func(on graph.Date) bool {
				for i := 1; i < len(path); i++ {
					if !d.holds(int(path[i-1]), int(path[i]), on) {
						return false
					}
				}
				return true
			})
		}
	})
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
