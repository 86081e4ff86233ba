package history

import (
	"hash/maphash"
	"slices"

	"answerable/graph"
)

// places says at which revisions something was touched, in their order. It keeps a hash in place of the name: what is found
// may be of another name too. Most is touched once, so the first revision lies apart.
type places struct {
	seed  maphash.Seed
	first map[uint64]graph.Revision
	more  map[uint64][]graph.Revision
}

func newPlaces() places {
	return places{maphash.MakeSeed(), map[uint64]graph.Revision{}, map[uint64][]graph.Revision{}}
}

// add records that a revision, not lower than any before, touched what has the name.
func (p places) add(name string, at graph.Revision) {
	h := maphash.String(p.seed, name)
	first, found := p.first[h]
	more := p.more[h]
	switch {
	case !found:
		p.first[h] = at
	case first != at && (len(more) == 0 || more[len(more)-1] != at):
		p.more[h] = append(more, at)
	}
}

// of returns the revisions that touched what has the name, in their order.
func (p places) of(name string) []graph.Revision {
	h := maphash.String(p.seed, name)
	first, found := p.first[h]
	if !found {
		return nil
	}
	return slices.Concat([]graph.Revision{first}, p.more[h])
}
