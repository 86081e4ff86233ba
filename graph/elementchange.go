package graph

import (
	"context"
	"slices"
	"time"
)

// ElementFilter says which elements of the graph are asked for. A relationship passes when one of its
// ends does. The zero filter keeps all.
type ElementFilter struct {
	Nodes  []string // ids
	Labels []Label
}

// Key tells what the filter asks from what any other asks.
func (f ElementFilter) Key() string { return KeyFor(inOrder(f.Nodes), inOrder(f.Labels)) }

func (f ElementFilter) keeps(r Ref) bool {
	if r.ID == "" {
		return f.keeps(Ref{ID: r.From}) || f.keeps(Ref{ID: r.To})
	}
	label, _, _ := SplitID(r.ID)
	return (f.Nodes == nil || slices.Contains(f.Nodes, r.ID)) && (f.Labels == nil || slices.Contains(f.Labels, label))
}

// ElementsChanged is one event of the graph: what one change did, as one viewer sees it.
type ElementsChanged struct {
	Position      string
	Revision      int
	At            *time.Time // nil when there is no change
	By, Why       string     // empty when there is no change, and but for the secretariat
	Nodes         []Node     // that appeared or changed, by id
	RemovedNodes  []string
	Relationships []RelationshipChange
}

// RelationshipChange is a relationship that appeared, changed or disappeared.
type RelationshipChange struct {
	Ref
	Relationship *Step // as it is now; nil when it is no more
}

// Check refuses a filter that can't be one.
func (f ElementFilter) Check() error {
	if len(f.Nodes) > MaxPage {
		return Invalid("filter.nodes has %d items; at most %d are allowed", len(f.Nodes), MaxPage)
	}
	return nil
}

// Known refuses a filter that names what the viewer can't see, as what is not there.
func (v *View) Known(ctx context.Context, f ElementFilter) error {
	nodes, err := v.Nodes(ctx, f.Nodes)
	for i, n := range nodes {
		if err == nil && n == nil {
			err = NotFound("filter.nodes", f.Nodes[i])
		}
	}
	return err
}

// Unchanged returns the event that tells of no change, only of where a stream stands.
func Unchanged(at Moment) *ElementsChanged {
	return &ElementsChanged{
		Position: at.String(), Revision: int(at.Revision),
		Nodes: []Node{}, RemovedNodes: []string{}, Relationships: []RelationshipChange{},
	}
}

// ChangedAt returns what the change that made the revision did as the viewer sees it, or nil when
// they see nothing of it: the difference of what they see before and after. It is POSITION_GONE when
// the store does not hold the revision and the one before.
func (g *Graph) ChangedAt(ctx context.Context, viewer Viewer, filter *ElementFilter, revision Revision) (*ElementsChanged, error) {
	before, _, err := g.at(ctx, revision-1)
	if err != nil {
		return nil, err
	}
	after, change, err := g.at(ctx, revision)
	if err != nil {
		return nil, err
	}
	touched, err := affected(ctx, before, after, change.Steps, viewer.Clearance)
	if err != nil {
		return nil, err
	}
	touched = slices.DeleteFunc(touched, func(r Ref) bool { return !value(filter).keeps(r) })
	v := newView(after, viewer, DateOf(g.now()), nil)
	was, err := shown(ctx, before, v.ever(), touched)
	if err != nil {
		return nil, err
	}
	is, err := shown(ctx, after, v.ever(), touched)
	if err != nil {
		return nil, err
	}
	return v.changed(Moment{revision, v.day}, change, touched, was, is), nil
}

// changed hands out the difference of what the viewer saw and sees of some elements.
func (v *View) changed(at Moment, change Change, touched []Ref, was, is map[Ref]Element) *ElementsChanged {
	e := Unchanged(at)
	e.At = new(change.At.UTC())
	if v.viewer.Clearance == Secretariat {
		e.By, e.Why = change.By, change.Why
	}
	set := v.newSet()
	for _, ref := range touched {
		old, now := was[ref], is[ref]
		switch {
		case now == nil && old == nil, now != nil && old != nil && string(AppendLine(nil, old)) == string(AppendLine(nil, now)):
		case ref.ID == "":
			c := RelationshipChange{Ref: ref}
			if r, ok := now.(*Relationship); ok {
				c.Relationship = &Step{RelatedEdge[Node]{Relationship: r, at: set}}
				set.relationships = append(set.relationships, r)
			}
			e.Relationships = append(e.Relationships, c)
		case now == nil:
			e.RemovedNodes = append(e.RemovedNodes, ref.ID)
		default:
			e.Nodes = append(e.Nodes, set.add(now.(Node)))
		}
	}
	if len(e.Nodes)+len(e.RemovedNodes)+len(e.Relationships) == 0 {
		return nil
	}
	return e
}

// affected returns, in order, every element of which somebody with the clearance may see something
// else after the steps: those that the steps name and, for a node that came into sight or went out of
// it, those that are seen only with it.
func affected(ctx context.Context, before, after Snapshot, steps []Op, clearance Clearance) ([]Ref, error) {
	touched := map[Ref]bool{}
	for _, op := range steps {
		touched[op.Ref()] = true
	}
	old, err := elements(ctx, before, steps)
	if err != nil {
		return nil, err
	}
	turned := newIDs()
	for _, op := range steps {
		n, isNode := op.Put.(Node)
		if was := old[op.Ref()]; isNode && was != nil && (FactOf(was).Visibility > clearance) != (BaseOf(n).Visibility > clearance) {
			turned.add(BaseOf(n).ID)
		}
	}
	if len(turned.list) > 0 {
		var leaning []Ref
		leaning, err = after.Leaning(ctx, turned.list)
		for _, ref := range leaning {
			touched[ref] = true
		}
	}
	refs := make([]Ref, 0, len(touched))
	for ref := range touched {
		refs = append(refs, ref)
	}
	slices.SortFunc(refs, compareRefs)
	return refs, err
}

// LeaningIn is Leaning for a snapshot in memory: it looks at everything.
func LeaningIn(ctx context.Context, s Snapshot, ids []string) (leaning []Ref, err error) {
	nodes := map[string]bool{}
	for _, id := range ids {
		nodes[id] = true
	}
	err = Everything(ctx, s, full, func(e Element) error {
		if LeansOn(e, nodes) {
			leaning = append(leaning, e.Ref())
		}
		return nil
	})
	return leaning, err
}

// LeansOn reports whether what is seen of an element depends on whether any of the nodes is seen.
func LeansOn(e Element, nodes map[string]bool) bool {
	cites := func(s Source) bool { return nodes[s.DocumentID] }
	f := FactOf(e)
	if r, ok := e.(*Relationship); ok && (nodes[r.From] || nodes[r.To] || nodes[r.RepresentingID()]) {
		return true
	}
	return slices.ContainsFunc(f.Sources, cites) || slices.ContainsFunc(f.Statements, func(s Statement) bool {
		return slices.ContainsFunc(s.Sources, cites)
	})
}

func compareRefs(a, b Ref) int {
	return slices.Compare([]string{a.ID, string(a.Type), a.From, a.To, a.Key}, []string{b.ID, string(b.Type), b.From, b.To, b.Key})
}

// shown returns those of the elements that the stamp shows, as it shows them.
func shown(ctx context.Context, s Snapshot, stamp Stamp, refs []Ref) (map[Ref]Element, error) {
	found := map[Ref]Element{}
	ids, froms := newIDs(), map[RelationshipType]*idSet{}
	for _, ref := range refs {
		if ids.add(ref.ID); ref.ID != "" {
			continue
		}
		if froms[ref.Type] == nil {
			froms[ref.Type] = newIDs()
		}
		froms[ref.Type].add(ref.From)
	}
	err := byIDs(ctx, s, stamp, ids.list, nil, func(row Row) { found[row.Node.Ref()] = row.Node })
	for t, from := range froms {
		if err != nil {
			break
		}
		err = byIDs(ctx, s, stamp, from.list, []Fetch{{Hop: Out(t)}}, func(row Row) {
			for _, along := range row.Along[0].Rows {
				found[along.Relationship.Ref()] = along.Relationship
			}
		})
	}
	return found, err
}
