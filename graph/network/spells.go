package network

import (
	"cmp"
	"slices"

	"answerable/graph"
)

// lastDay stands for an open end.
const lastDay = graph.Date(1 << 30)

// Held returns the days on which at least one of the relationships holds, in order: as few spells as say it.
func Held(relationships []Relationship) []graph.Days {
	spells := make([]graph.Days, 0, len(relationships))
	for _, r := range relationships {
		if closed := (graph.Days{First: r.Valid.First, Last: cmp.Or(r.Valid.Last, lastDay)}); closed.First <= closed.Last {
			spells = append(spells, closed)
		}
	}
	slices.SortFunc(spells, func(a, b graph.Days) int { return cmp.Compare(a.First, b.First) })
	held := spells[:0]
	for _, each := range spells {
		if last := len(held) - 1; last >= 0 && each.First <= held[last].Last+1 {
			held[last].Last = max(held[last].Last, each.Last)
		} else {
			held = append(held, each)
		}
	}
	return open(held)
}

// both returns the days that are in both lists of spells.
func both(a, b []graph.Days) []graph.Days {
	var common []graph.Days
	for len(a) > 0 && len(b) > 0 {
		aLast, bLast := cmp.Or(a[0].Last, lastDay), cmp.Or(b[0].Last, lastDay)
		if days := (graph.Days{First: max(a[0].First, b[0].First), Last: min(aLast, bLast)}); days.First <= days.Last {
			common = append(common, days)
		}
		if aLast < bLast {
			a = a[1:]
		} else {
			b = b[1:]
		}
	}
	return open(common)
}

// open writes the open end as the model does.
func open(spells []graph.Days) []graph.Days {
	for i := range spells {
		if spells[i].Last == lastDay {
			spells[i].Last = 0
		}
	}
	return spells
}

// Spells returns the days on which the whole path holds: each hop by some relationship.
func (n *Network) Spells(path Path) []graph.Days {
	spells := []graph.Days{{}}
	for i := 1; i < len(path); i++ {
		spells = both(spells, Held(n.Between(path[i-1], path[i])))
	}
	return spells
}
