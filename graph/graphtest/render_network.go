package graphtest

import (
	"slices"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// network asks all of a network.
func (r *rendering) network(nodes []graph.Node, q questions) {
	var ids []string
	for _, n := range nodes {
		ids = append(ids, idOf(n))
	}
	n, err := r.v.Network(r.ctx, q.boundary)
	if r.problem(err) {
		return
	}
	r.say("network %s %d %d %d", n.Hash(), n.NodeCount(), n.TieCount(), n.RelationshipCount())
	r.total(n.ComponentCount(r.ctx))
	args := query.PageArgs{First: &q.page}
	r.measures(n, q.ids, args)
	inside := slices.DeleteFunc(ids, func(id string) bool { _, found := n.Node(id); return !found })
	for i, id := range inside[:min(len(inside), 2)] {
		other := inside[len(inside)-1-i]
		r.neighbors(n, []string{id}, args)
		r.paths(n, []string{id}, []string{other}, args)
		r.brokers(n, id, other, args)
		r.overlaps(n, []string{id, other}, args)
	}
	for _, id := range q.ids { // seen or not
		_, err := n.Neighborhood(r.ctx, []string{id}, 1, query.PageArgs{First: new(int32)})
		r.problem(err)
	}
	for _, by := range []query.MixingDimension{"SECTOR", "KIND", "COUNTRY", "REGION"} {
		mixes, err := n.Mixing(r.ctx, by)
		r.problem(err)
		for _, m := range mixes {
			r.say("mixing %s %s %d %d", m.A, m.B, m.Pairs, m.InContact)
		}
	}
}

func (r *rendering) measures(n *query.Network, some []string, args query.PageArgs) {
	for _, by := range []query.Measure{"", "DEGREE", "BETWEENNESS", "CLOSENESS", "PAGE_RANK", "CONSTRAINT", "CORE"} {
		var order []*query.MeasureOrder
		if by != "" {
			order = append(order, &query.MeasureOrder{By: by, Direction: "DESC"})
		}
		var only []string
		if by == "CORE" {
			only = some // seen or not
		}
		c, err := n.Nodes(r.ctx, order, nil, only, args)
		if r.problem(err) {
			continue
		}
		for _, node := range c.Nodes() {
			r.node(node.Node)
			r.say("degree %d", node.Degree())
			for _, measure := range []func() (float64, error){
				func() (float64, error) { return node.Betweenness(r.ctx) }, func() (float64, error) { return node.Closeness(r.ctx) },
				func() (float64, error) { return node.PageRank(r.ctx) },
			} {
				x, err := measure()
				r.problem(err)
				r.say("measure %v", x)
			}
			component, err := node.Component(r.ctx)
			r.problem(err)
			cuts, err := node.IsCutVertex(r.ctx)
			r.problem(err)
			r.total(node.Core(r.ctx))
			r.say("component %s %t", component, cuts)
		}
		r.info(c.PageInfo)
		r.total(c.TotalCount(r.ctx))
	}
}

func (r *rendering) tie(tie *query.Tie) {
	r.say("tie %s %s", idOf(tie.From), idOf(tie.To))
	relationships, err := tie.Relationships(r.ctx)
	r.problem(err)
	for _, e := range relationships {
		r.Write(ndjson.AppendLine(nil, e.Relationship))
		r.citations(e.Sources())
	}
}

func (r *rendering) neighbors(n *query.Network, of []string, args query.PageArgs) {
	c, err := n.Neighborhood(r.ctx, of, 2, args)
	if r.problem(err) {
		return
	}
	for _, neighbor := range c.Nodes() {
		r.say("neighbor %d", neighbor.Hops)
		r.node(neighbor.Node)
		for _, tie := range neighbor.Nearer {
			r.tie(tie)
		}
	}
	r.info(c.PageInfo)
	r.total(c.TotalCount(r.ctx))
}

func (r *rendering) paths(n *query.Network, from, to []string, args query.PageArgs) {
	c, err := n.Paths(r.ctx, from, to, 4, args)
	if r.problem(err) {
		return
	}
	for _, p := range c.Nodes() {
		r.say("path %d %s %s %t", p.Length(), p.Since, p.Until, p.SameTime)
		for _, tie := range p.Hops {
			r.tie(tie)
		}
	}
	r.info(c.PageInfo)
	r.say("shortest %d", c.ShortestCount)
}

func (r *rendering) brokers(n *query.Network, between, and string, args query.PageArgs) {
	c, err := n.Brokers(r.ctx, between, and, args)
	if r.problem(err) {
		return
	}
	for _, b := range c.Nodes() {
		r.say("broker %s %d %d %v", idOf(b.Node), b.PairsCut, b.PairsLengthened, b.Share)
	}
	r.info(c.PageInfo)
	r.say("pairs %d %d", c.PairCount, c.ConnectedPairCount)
}

func (r *rendering) overlaps(n *query.Network, groups []string, args query.PageArgs) {
	overlaps, err := n.Overlap(r.ctx, groups)
	if r.problem(err) {
		return
	}
	for _, o := range overlaps {
		r.say("overlap %s %s %d %d %d", idOf(o.A), idOf(o.B), o.SizeOfA(), o.SizeOfB(), o.SharedCount())
		c, err := o.Shared(r.ctx, args)
		if r.problem(err) {
			continue
		}
		for _, shared := range c.Nodes() {
			r.say("shared %s %v", idOf(shared.Node), shared.Together)
			r.tie(shared.ToA)
			r.tie(shared.ToB)
		}
		r.info(c.PageInfo)
		r.total(c.TotalCount(r.ctx))
	}
}
