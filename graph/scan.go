package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"answerable/graph/internal/idset"
)

// batch is how many nodes a scan of the whole graph reads at a time.
const batch = 1000

// ScanAll calls f with every element that the scope shows, in the order of a file.
func ScanAll(ctx context.Context, s Snapshot, scope ReadScope, f func(Element) error) error {
	if err := ScanNodes(ctx, s, scope, func(n Node) error { return f(n) }); err != nil {
		return err
	}
	return ScanRelationships(ctx, s, scope, func(r *Relationship) error { return f(r) })
}

// ScanRelationships calls f with every relationship that the scope shows, sorted by type, label and id of the start, id of the
// end, and key.
func ScanRelationships(ctx context.Context, s Snapshot, scope ReadScope, f func(*Relationship) error) error {
	for _, spec := range RelationshipTypes() {
		for _, label := range spec.starts() {
			err := scanInBatches(ctx, s, scope, label, []Fetch{{Hop: Out(spec.Type)}}, func(row Row) error {
				for _, fetched := range row.Fetched[0].Rows {
					if err := f(fetched.Relationship); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// ScanNodes calls f with every node that the scope shows, sorted by label and id.
func ScanNodes(ctx context.Context, s Snapshot, scope ReadScope, f func(Node) error) error {
	for _, spec := range Labels() {
		if err := scanInBatches(ctx, s, scope, spec.Label, nil, func(row Row) error { return f(row.Node) }); err != nil {
			return err
		}
	}
	return nil
}

// starts returns the labels from which relationships of the type lead, in the order of their ids.
func (s *TypeSpec) starts() []Label {
	var labels []Label
	for _, e := range s.Ends {
		labels = append(labels, e.From...)
	}
	slices.SortFunc(labels, func(a, b Label) int {
		return strings.Compare(LabelSpecOf(a).Prefix+":", LabelSpecOf(b).Prefix+":")
	})
	return slices.Compact(labels)
}

// scanInBatches calls f with every node of a label, sorted by id, with its fetches.
func scanInBatches(ctx context.Context, s Snapshot, scope ReadScope, label Label, fetches []Fetch, f func(Row) error) error {
	return ScanRows(ctx, s, Pattern{
		Name: cmp.Or(fetchName(fetches), "every") + " " + string(label), Scope: scope, Start: []Start{{Label: label}}, Fetch: fetches,
	}, f)
}

// ScanRows calls f with every row of a pattern, which has no page. It holds one batch of rows.
func ScanRows(ctx context.Context, s Snapshot, p Pattern, f func(Row) error) error {
	p.Page = Page{First: batch}
	for {
		rows, err := s.Match(ctx, p)
		if err != nil {
			return err
		}
		for _, row := range rows.Rows {
			if err := f(row); err != nil {
				return err
			}
		}
		if !rows.More {
			return nil
		}
		p.Page.After = p.SortPosition(rows.Rows[len(rows.Rows)-1].Node)
	}
}

func fetchName(fetches []Fetch) string {
	if len(fetches) == 0 {
		return ""
	}
	return fetches[0].String()
}

// FindDependents implements Snapshot.Dependents for a snapshot in memory: it scans the whole graph.
func FindDependents(ctx context.Context, s Snapshot, ids []string) (dependents []Ref, err error) {
	nodes := map[string]bool{}
	for _, id := range ids {
		nodes[id] = true
	}
	err = ScanAll(ctx, s, FullAccess, func(e Element) error {
		if DependsOn(e, nodes) {
			dependents = append(dependents, e.Ref())
		}
		return nil
	})
	return dependents, err
}

// DependsOn reports whether the visibility of an element, or of its sources, depends on the visibility of
// one of the nodes.
func DependsOn(e Element, nodes map[string]bool) bool {
	if r, ok := e.(*Relationship); ok && (nodes[r.From] || nodes[r.To] || nodes[r.RepresentingID()]) {
		return true
	}
	for _, sources := range FactOf(e).SourceLists() {
		if slices.ContainsFunc(sources, func(s Source) bool { return nodes[s.NodeID()] }) {
			return true
		}
	}
	return false
}

// CompareRefs orders references by id, type, from, to and key.
func CompareRefs(a, b Ref) int {
	return slices.Compare([]string{a.ID, string(a.Type), a.From, a.To, a.Key}, []string{b.ID, string(b.Type), b.From, b.To, b.Key})
}

// Shown loads the elements with the references that the scope shows, redacted for the scope, and no others.
func Shown(ctx context.Context, s Snapshot, scope ReadScope, refs []Ref) (map[Ref]Element, error) {
	found, asked := map[Ref]Element{}, map[Ref]bool{}
	ids, froms := idset.New(), map[RelationshipType]*idset.Set{}
	for _, ref := range refs {
		asked[ref] = true
		if ids.Add(ref.ID); ref.ID != "" {
			continue
		}
		if froms[ref.Type] == nil {
			froms[ref.Type] = idset.New()
		}
		froms[ref.Type].Add(ref.From)
	}
	err := NodesByID(ctx, s, scope, ids.IDs, nil, func(row Row) { found[row.Node.Ref()] = row.Node })
	for t, from := range froms {
		if err != nil {
			break
		}
		err = NodesByID(ctx, s, scope, from.IDs, []Fetch{{Hop: Out(t)}}, func(row Row) {
			for _, fetched := range row.Fetched[0].Rows {
				if ref := fetched.Relationship.Ref(); asked[ref] {
					found[ref] = fetched.Relationship
				}
			}
		})
	}
	return found, err
}

// FullAccess is the scope of rules that read the whole graph.
var FullAccess = ReadScope{Clearance: Secretariat, Assumptions: true}

// Elements loads the existing elements that the steps put or remove.
func Elements(ctx context.Context, s Snapshot, steps []Op) (map[Ref]Element, error) {
	if s.Revision() == 0 {
		return map[Ref]Element{}, nil
	}
	refs := make([]Ref, len(steps))
	for i, op := range steps {
		refs[i] = op.Ref()
	}
	return Shown(ctx, s, FullAccess, refs)
}

// NodesByID calls f with each node with one of the ids that the scope shows, with its fetches.
func NodesByID(ctx context.Context, s Snapshot, scope ReadScope, ids []string, fetches []Fetch, f func(Row)) error {
	for chunk := range slices.Chunk(ids, batch) {
		rows, err := s.Match(ctx, Pattern{Name: "steps", Scope: scope, Start: []Start{{IDs: chunk}}, Fetch: fetches})
		if err != nil {
			return err
		}
		for _, row := range rows.Rows {
			f(row)
		}
	}
	return nil
}

// References returns every id that an element refers to.
func References(e Element) (ids []string) {
	EachReference(e, func(_, id string) { ids = append(ids, id) })
	return ids
}

// EachReference calls f with every id that an element refers to, and the path of the reference in a file.
func EachReference(e Element, f func(path, id string)) {
	if r, ok := e.(*Relationship); ok {
		f("from", r.From)
		f("to", r.To)
		if id := r.RepresentingID(); id != "" {
			f("representing", id)
		}
	}
	for path, sources := range FactOf(e).SourceLists() {
		for i, source := range sources {
			name := "document"
			if source.StatedByID != "" {
				name = "statedBy"
			}
			f(fmt.Sprintf("%s[%d].%s", path, i, name), source.NodeID())
		}
	}
}

// InChunks calls f with the starts. When starts is nil it calls f with all subjects, a batch at a time.
func InChunks(ctx context.Context, s Snapshot, starts []Start, f func([]Start) error) error {
	if starts != nil {
		return f(starts)
	}
	for _, label := range subjectLabels {
		var ids []string
		flush := func() error {
			chunk := ids
			if ids = nil; len(chunk) == 0 {
				return nil
			}
			return f([]Start{{IDs: chunk}})
		}
		err := scanInBatches(ctx, s, FullAccess, label, nil, func(row Row) error {
			if ids = append(ids, BaseOf(row.Node).ID); len(ids) < batch {
				return nil
			}
			return flush()
		})
		if err != nil {
			return err
		}
		if err := flush(); err != nil {
			return err
		}
	}
	return nil
}
