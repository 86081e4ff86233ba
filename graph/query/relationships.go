package query

import (
	"cmp"
	"context"
	"slices"

	"answerable/graph"
)

// RelationshipDirection is the direction of a relationship, seen from one of its nodes.
type RelationshipDirection string

// The directions.
const (
	Incoming RelationshipDirection = "INCOMING"
	Outgoing RelationshipDirection = "OUTGOING"
)

func directionOf(h graph.Hop) RelationshipDirection {
	if h.In {
		return Incoming
	}
	return Outgoing
}

// RelationshipArgs say which relationships of a node are listed: those of the types, in the direction, whose other
// end has one of the labels. What is nil keeps all. With a day, all of it holds on the day.
type RelationshipArgs struct {
	Types       []graph.RelationshipType
	Direction   *RelationshipDirection
	Labels      []graph.Label
	AsOf        *graph.Date
	Assumptions bool
}

// key identifies the arguments.
func (a RelationshipArgs) key() []any {
	return []any{graph.SortedCopy(a.Types), a.Direction, graph.SortedCopy(a.Labels), valueOrZero(a.AsOf), a.Assumptions}
}

// RelatedGraphNodeConnection is one page of the relationships of a node.
type RelatedGraphNodeConnection struct {
	Edges    []RelatedGraphNodeEdge
	PageInfo PageInfo
	Revision graph.Revision // of the graph

	total func(context.Context) (int, error)
}

// RelatedGraphNodeEdge is a relationship with the node at its other end.
type RelatedGraphNodeEdge struct {
	edgePosition
	Direction    RelationshipDirection
	Node         graph.Node
	Relationship Relationship
}

// Nodes returns the nodes at the other ends.
func (c *RelatedGraphNodeConnection) Nodes() []graph.Node {
	nodes := make([]graph.Node, len(c.Edges))
	for i, e := range c.Edges {
		nodes[i] = e.Node
	}
	return nodes
}

// TotalCount counts the whole list, not only the page.
func (c *RelatedGraphNodeConnection) TotalCount(ctx context.Context) (int, error) {
	return c.total(ctx)
}

// Relationships returns a page of the relationships of n, sorted by type, direction, the other end's id, and key. A
// View must have handed out n. It makes at most one call to the store
// for each type and direction, whatever the number of nodes that were handed out together, and one that counts.
func Relationships(ctx context.Context, n graph.Node, asked RelationshipArgs, args PageArgs) (*RelatedGraphNodeConnection, error) {
	b, id := batchOf(n), graph.BaseOf(n).ID
	q := listKey{name: "relationships", assumptions: asked.Assumptions, parts: append(asked.key(), id), day: valueOrZero(asked.AsOf)}
	page, _, err := args.page(q, 4)
	if err != nil {
		return nil, err
	}
	loaded, err := b.relationshipsOf(ctx, asked, page)
	if err != nil {
		return nil, err
	}
	rows := loaded.rows[id]
	more := loaded.more[id] || page.First > 0 && len(rows) > page.First
	if len(rows) > page.First {
		rows = rows[:page.First]
	}
	cursors := cursorFunc(func(i int) string { return q.cursor(rows[i].position()) })
	c := &RelatedGraphNodeConnection{Edges: make([]RelatedGraphNodeEdge, len(rows)), Revision: b.view.Revision()}
	for i, row := range rows {
		c.Edges[i] = RelatedGraphNodeEdge{edgePosition{i, cursors}, directionOf(row.hop), row.node, loaded.next.relationship(row.relationship)}
	}
	c.PageInfo = pageInfo(page, more, len(rows), cursors)
	c.total = func(ctx context.Context) (int, error) {
		degrees, err := b.degrees(ctx, asked)
		return asked.count(degrees[id]), err
	}
	return c, nil
}

// relationship returns a relationship of the batch, whose ends it loads together.
func (b *batch) relationship(r *graph.Relationship) Relationship {
	return Relationship{RelatedEdge[graph.Node]{Relationship: r, batch: b}}
}

// relationshipRow is a relationship with the node at its other end.
type relationshipRow struct {
	hop          graph.Hop
	node         graph.Node
	relationship *graph.Relationship
}

func (r relationshipRow) position() graph.SortPosition {
	return graph.SortPosition{string(r.hop.Type), string(directionOf(r.hop)), graph.BaseOf(r.node).ID, r.relationship.Key}
}

// relationshipPage is a page of the relationships of every node of a batch, by the node's id.
type relationshipPage struct {
	rows map[string][]relationshipRow // up to a page of each hop
	more map[string]bool              // whether a hop has more
	next *batch                       // to which the other ends and the relationships belong
}

// relationshipsOf loads a page for every node of the batch. It reads each hop by itself, so that few statements are
// planned.
func (b *batch) relationshipsOf(ctx context.Context, asked RelationshipArgs, page graph.Page) (*relationshipPage, error) {
	return loadShared(b, graph.CacheKey("relationships", asked.key(), page), func() (*relationshipPage, error) {
		loaded := &relationshipPage{map[string][]relationshipRow{}, map[string]bool{}, b.view.newBatch()}
		degrees, err := b.view.degreesIfRemote(func() (graph.Degrees, error) { return b.degrees(ctx, asked) })
		if err != nil {
			return nil, err
		}
		for _, hop := range asked.hops(b.nodes) {
			at := []string{string(hop.Type), string(directionOf(hop))}
			fetch := graph.Fetch{Hop: hop, Page: graph.Page{First: page.First, Empty: page.Empty}}
			if page.After != nil {
				switch slices.Compare(at, page.After[:2]) {
				case -1:
					continue
				case 0:
					fetch.Page.After = page.After[2:]
				}
			}
			if err := b.loadRelationships(ctx, asked, fetch, degrees, loaded); err != nil {
				return nil, err
			}
		}
		return loaded, nil
	})
}

// loadRelationships adds the page of a hop to what is loaded, for the nodes that have not filled theirs.
func (b *batch) loadRelationships(ctx context.Context, asked RelationshipArgs, fetch graph.Fetch, degrees graph.Degrees, loaded *relationshipPage) error {
	var open []string
	for _, n := range b.nodes {
		id := graph.BaseOf(n).ID
		rows, first := len(loaded.rows[id]), fetch.Page.First
		switch {
		case !leads(degrees, id, fetch.Hop):
		case first > 0 && (rows > first || rows == first && degrees != nil):
			loaded.more[id] = true
		default:
			open = append(open, id)
		}
	}
	if len(open) == 0 {
		return nil
	}
	p := b.pattern(fetch.Hop, valueOrZero(asked.AsOf))
	p.Name = "relationships " + p.Name
	p.Scope.Assumptions, p.Start[0].IDs, p.Fetch = asked.Assumptions, graph.SortedCopy(open), []graph.Fetch{fetch}
	matched, err := b.view.snapshot.Match(ctx, p)
	for _, from := range matched.Rows {
		id := graph.BaseOf(from.Node).ID
		for _, row := range from.Fetched[0].Rows {
			loaded.rows[id] = append(loaded.rows[id], relationshipRow{fetch.Hop, loaded.next.add(row.Node), row.Relationship})
			loaded.next.relationships = append(loaded.next.relationships, row.Relationship)
		}
		loaded.more[id] = loaded.more[id] || from.Fetched[0].More
	}
	return err
}

// leads reports whether a hop leads from a node to another. Without degrees it may.
func leads(degrees graph.Degrees, id string, hop graph.Hop) bool {
	of := degrees[id]
	return degrees == nil || slices.ContainsFunc(hop.Labels, func(l graph.Label) bool { return of[graph.DegreeKey{Type: hop.Type, In: hop.In, Label: l}] > 0 })
}

// hops returns the hops over which relationships may lead from one of the nodes, sorted by type, then direction.
func (a RelationshipArgs) hops(nodes []graph.Node) (hops []graph.Hop) {
	for _, spec := range graph.RelationshipTypes() {
		if a.Types != nil && !slices.Contains(a.Types, spec.Type) {
			continue
		}
		for _, direction := range []RelationshipDirection{Incoming, Outgoing} {
			if a.Direction != nil && *a.Direction != direction {
				continue
			}
			if far := farLabels(spec, direction == Incoming, nodes, a.Labels); len(far) > 0 {
				hops = append(hops, graph.Hop{Type: spec.Type, In: direction == Incoming, Labels: far})
			}
		}
	}
	slices.SortStableFunc(hops, func(a, b graph.Hop) int { return cmp.Compare(a.Type, b.Type) })
	return hops
}

// farLabels returns the labels, sorted, to which relationships of a type lead from one of the nodes, those among only
// unless it is nil.
func farLabels(spec graph.TypeSpec, in bool, nodes []graph.Node, only []graph.Label) (far []graph.Label) {
	for _, ends := range spec.Ends {
		near, others := ends.From, ends.To
		if in {
			near, others = others, near
		}
		if slices.ContainsFunc(nodes, func(n graph.Node) bool { return slices.Contains(near, n.Label()) }) {
			far = append(far, others...)
		}
	}
	if only != nil {
		far = slices.DeleteFunc(far, func(l graph.Label) bool { return !slices.Contains(only, l) })
	}
	slices.Sort(far)
	return slices.Compact(far)
}
