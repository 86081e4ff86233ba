package neo4j

import (
	"context"
	"slices"

	"answerable/graph"
)

// Dependents returns the relationships of the nodes, the relationships that they represent, and the elements
// whose sources name them.
func (s *snapshot) Dependents(ctx context.Context, ids []string) (dependents []graph.Ref, err error) {
	var all, organizations, citable []string
	for _, id := range ids {
		label, _, ok := graph.SplitID(id)
		if ok {
			all = append(all, id)
		}
		if label == graph.LabelOrganization {
			organizations = append(organizations, id)
		}
		if label == graph.LabelDocument || slices.Contains(graph.StakeholderLabels(), label) {
			citable = append(citable, id)
		}
	}
	ask := func(text string, ids []string) {
		if err != nil || len(ids) == 0 {
			return
		}
		var some []graph.Ref
		some, err = s.findDependents(ctx, text, ids)
		dependents = append(dependents, some...)
	}
	ask(file("dependents_ends"), all)
	for _, spec := range graph.RelationshipTypes() {
		if represents[spec.Type] {
			ask(file("dependents_represented", "TYPE", string(spec.Type)), organizations)
		}
	}
	ask(file("dependents_citing"), citable)
	return dependents, err
}

// findDependents runs one of the statements. In a database that holds other data too, it leaves out what is
// not part of the graph.
func (s *snapshot) findDependents(ctx context.Context, text string, ids []string) ([]graph.Ref, error) {
	records, err := s.run(ctx, statement{name: "dependents", text: text, params: map[string]any{"ids": ids}})
	refs := make([]graph.Ref, 0, len(records))
	for _, record := range records {
		column := func(name string) string { text, _ := record.AsMap()[name].(string); return text }
		ref := graph.Ref{ID: column("id")}
		if ref.ID == "" {
			ref = graph.Ref{Type: graph.RelationshipType(column("type")), From: column("from"), To: column("to"), Key: fromOrderKey(column("key"))}
		}
		known := func(id string) bool { _, _, ok := graph.SplitID(id); return ok }
		if known(ref.ID) || fieldsKnown(ref.Type) && known(ref.From) && known(ref.To) {
			refs = append(refs, ref)
		}
	}
	return refs, err
}
