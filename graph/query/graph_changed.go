package query

import (
	"context"
	"slices"
	"time"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ndjson"
)

// ElementFilter selects elements of the graph. A relationship passes when one of its ends does. The
// zero filter keeps all.
type ElementFilter struct {
	Nodes  []string // ids
	Labels []graph.Label
}

// Key returns a text that two filters share only when they select the same elements.
func (f ElementFilter) Key() string {
	return graph.CacheKey(graph.SortedCopy(f.Nodes), graph.SortedCopy(f.Labels))
}

func (f ElementFilter) keeps(r graph.Ref) bool {
	if r.ID == "" {
		return f.keeps(graph.Ref{ID: r.From}) || f.keeps(graph.Ref{ID: r.To})
	}
	label, _, _ := graph.SplitID(r.ID)
	return (f.Nodes == nil || slices.Contains(f.Nodes, r.ID)) && (f.Labels == nil || slices.Contains(f.Labels, label))
}

// GraphChanged is an event: what one change did to the elements that one viewer sees.
type GraphChanged struct {
	Position      string
	Revision      int
	At            *time.Time   // of the change; nil for EmptyEvent
	By, Reason    string       // of the change; empty unless the viewer has the clearance SECRETARIAT
	Nodes         []graph.Node // that appeared or changed, by id
	RemovedNodes  []string
	Relationships []RelationshipChange
}

// RelationshipChange is a relationship that appeared, changed or disappeared.
type RelationshipChange struct {
	graph.Ref
	Relationship *Relationship // after the change; nil when it disappeared
}

// Check refuses an invalid filter.
func (f ElementFilter) Check() error {
	if len(f.Nodes) > MaxPage {
		return graph.Invalid("filter.nodes has %d items; at most %d are allowed", len(f.Nodes), MaxPage)
	}
	return nil
}

// CheckKnown refuses a filter that names nodes that the viewer can't see. A missing id and a forbidden
// id give the same error.
func (v *View) CheckKnown(ctx context.Context, f ElementFilter) error {
	nodes, err := v.Nodes(ctx, f.Nodes)
	for i, n := range nodes {
		if err == nil && n == nil {
			err = graph.NotFound("filter.nodes", f.Nodes[i])
		}
	}
	return err
}

// EmptyEvent returns an event without changes, which only reports the stream's position.
func EmptyEvent(at graph.StreamPosition) *GraphChanged {
	return &GraphChanged{
		Position: at.String(), Revision: int(at.Revision),
		Nodes: []graph.Node{}, RemovedNodes: []string{}, Relationships: []RelationshipChange{},
	}
}

// ChangedAt returns what the change of a revision did to the elements that pass the filter: the
// difference between what the viewer sees before and after. It is nil when the viewer sees no
// difference, and POSITION_GONE when the store no longer holds the revision or the one before.
func (g *Graph) ChangedAt(ctx context.Context, viewer graph.Viewer, filter *ElementFilter, revision graph.Revision) (*GraphChanged, error) {
	before, _, err := g.snapshotAt(ctx, revision-1)
	if err != nil {
		return nil, err
	}
	after, change, err := g.snapshotAt(ctx, revision)
	if err != nil {
		return nil, err
	}
	affected, err := affectedElements(ctx, before, after, change.Steps, viewer.Clearance)
	if err != nil {
		return nil, err
	}
	affected = slices.DeleteFunc(affected, func(r graph.Ref) bool { return !valueOrZero(filter).keeps(r) })
	v := g.newView(after, viewer, nil)
	seenBefore, err := graph.Shown(ctx, before, v.anyTime(), affected)
	if err != nil {
		return nil, err
	}
	seenAfter, err := graph.Shown(ctx, after, v.anyTime(), affected)
	if err != nil {
		return nil, err
	}
	return v.graphChanged(graph.StreamPosition{Revision: revision, Day: v.today}, change, affected, seenBefore, seenAfter), nil
}

// graphChanged returns the event for the affected elements, as the viewer saw them before and sees
// them after the change; nil when they are the same.
func (v *View) graphChanged(at graph.StreamPosition, change graph.Change, affected []graph.Ref, seenBefore, seenAfter map[graph.Ref]graph.Element) *GraphChanged {
	e := EmptyEvent(at)
	e.At = new(change.At.UTC())
	if v.viewer.Clearance == graph.Secretariat {
		e.By, e.Reason = change.By, change.Reason
	}
	batch := v.newBatch()
	for _, ref := range affected {
		old, now := seenBefore[ref], seenAfter[ref]
		switch {
		case now == nil && old == nil, now != nil && old != nil && string(ndjson.AppendLine(nil, old)) == string(ndjson.AppendLine(nil, now)):
		case ref.ID == "":
			c := RelationshipChange{Ref: ref}
			if r, ok := now.(*graph.Relationship); ok {
				shown := batch.relationship(r)
				c.Relationship = &shown
				batch.relationships = append(batch.relationships, r)
			}
			e.Relationships = append(e.Relationships, c)
		case now == nil:
			e.RemovedNodes = append(e.RemovedNodes, ref.ID)
		default:
			e.Nodes = append(e.Nodes, batch.add(now.(graph.Node)))
		}
	}
	if len(e.Nodes)+len(e.RemovedNodes)+len(e.Relationships) == 0 {
		return nil
	}
	return e
}

// affectedElements returns, in order, the elements that may look different after the steps to a viewer
// with the clearance: those that the steps name, and the dependents of each node that the clearance
// began or ceased to see.
func affectedElements(ctx context.Context, before, after graph.Snapshot, steps []graph.Op, clearance graph.Clearance) ([]graph.Ref, error) {
	affected := map[graph.Ref]bool{}
	for _, op := range steps {
		affected[op.Ref()] = true
	}
	old, err := graph.Elements(ctx, before, steps)
	if err != nil {
		return nil, err
	}
	toggled := idset.New()
	for _, op := range steps {
		n, isNode := op.Put.(graph.Node)
		if was := old[op.Ref()]; isNode && was != nil && (graph.FactOf(was).Visibility > clearance) != (graph.BaseOf(n).Visibility > clearance) {
			toggled.Add(graph.BaseOf(n).ID)
		}
	}
	if len(toggled.IDs) > 0 {
		var dependents []graph.Ref
		dependents, err = after.Dependents(ctx, toggled.IDs)
		for _, ref := range dependents {
			affected[ref] = true
		}
	}
	refs := make([]graph.Ref, 0, len(affected))
	for ref := range affected {
		refs = append(refs, ref)
	}
	slices.SortFunc(refs, graph.CompareRefs)
	return refs, err
}
