package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/network"
)

// Tie is two nodes of a network that are tied.
type Tie struct {
	From, To graph.Node
	ends     [2]network.Node
	page     *networkNodes
}

// Relationships returns the relationships that tie the two, by type, start, end and key. Those of all ties of a page are
// loaded together: it takes one call to the store for each type, and one that counts.
func (t *Tie) Relationships(ctx context.Context) ([]Relationship, error) {
	batch, found, err := t.page.evidence(ctx)
	if err != nil {
		return nil, err
	}
	tied := t.page.network.Between(t.ends[0], t.ends[1])
	relationships := make([]Relationship, 0, len(tied))
	for _, r := range tied {
		if loaded := found[r.Ref]; loaded != nil {
			relationships = append(relationships, batch.relationship(loaded))
		}
	}
	return relationships, nil
}

// networkNodes are the nodes and ties that a page of a network shows. They are loaded together.
type networkNodes struct {
	network *Network
	batch   *batch
	numbers []network.Node
	nodes   map[network.Node]graph.Node
	ties    [][2]network.Node
}

func (n *Network) page() *networkNodes { return &networkNodes{network: n, batch: n.view.newBatch()} }

// wants adds nodes to what load loads.
func (p *networkNodes) wants(nodes ...network.Node) { p.numbers = append(p.numbers, nodes...) }

// load loads the nodes, in one call to the store.
func (p *networkNodes) load(ctx context.Context) (err error) {
	p.nodes, err = p.network.nodesOf(ctx, p.batch, p.numbers)
	return err
}

// tie returns the tie between two of the nodes.
func (p *networkNodes) tie(from, to network.Node) *Tie {
	p.ties = append(p.ties, [2]network.Node{from, to})
	return &Tie{p.nodes[from], p.nodes[to], [2]network.Node{from, to}, p}
}

// evidence loads the relationships of all ties.
func (p *networkNodes) evidence(ctx context.Context) (*batch, map[graph.Ref]*graph.Relationship, error) {
	type loaded struct {
		batch *batch
		found map[graph.Ref]*graph.Relationship
	}
	l, err := loadShared(p.batch, "evidence", func() (loaded, error) {
		l := loaded{p.network.view.newBatch(), map[graph.Ref]*graph.Relationship{}}
		ids, wanted := []string{}, map[graph.Ref]bool{}
		for _, tie := range p.ties {
			ids = append(ids, p.network.ID(tie[0]), p.network.ID(tie[1]))
			for _, r := range p.network.Between(tie[0], tie[1]) {
				wanted[r.Ref] = true
			}
		}
		slices.Sort(ids)
		among, err := p.network.view.relationshipsAmong(ctx, slices.Compact(ids), p.network.boundary.types())
		for _, r := range among {
			if wanted[r.Ref()] {
				l.found[r.Ref()] = r
				l.batch.relationships = append(l.batch.relationships, r)
			}
		}
		return l, err
	})
	return l.batch, l.found, err
}
