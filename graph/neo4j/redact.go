package neo4j

import (
	"context"
	"maps"
	"slices"

	"answerable/graph"
)

// redact redacts the rows for the read scope. It asks the server at most once which of the cited nodes
// are visible, and only about those that are not known yet.
func (s *snapshot) redact(ctx context.Context, scope graph.ReadScope, rows graph.Rows) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	known := s.cited[scope.Clearance]
	if known == nil {
		known = map[string]bool{}
		s.cited[scope.Clearance] = known
	}
	asked := map[string]bool{}
	eachFact(rows, func(f *graph.Fact) {
		for _, id := range cited(f) {
			_, is := known[id]
			if _, _, valid := graph.SplitID(id); valid && !is {
				asked[id] = false
			}
		}
	})
	if len(asked) > 0 {
		visible, err := s.run(ctx, statement{name: "cited", text: file("visible_nodes"), params: map[string]any{
			"ids": slices.Sorted(maps.Keys(asked)), "clearance": int64(scope.Clearance),
		}})
		if err != nil {
			return err
		}
		for _, record := range visible {
			id, err := value[string](record, "id")
			if err != nil {
				return err
			}
			asked[id] = true
		}
		maps.Copy(known, asked)
	}
	redactRows(scope, rows, func(id string) bool { return known[id] })
	return nil
}

func redactRows(scope graph.ReadScope, rows graph.Rows, visible func(string) bool) {
	for i, row := range rows.Rows {
		row.Node = scope.Redact(row.Node, visible)
		if row.Relationship != nil {
			row.Relationship = graph.RedactRelationship(row.Relationship, visible)
		}
		for _, along := range row.Fetched {
			redactRows(scope, along, visible)
		}
		rows.Rows[i] = row
	}
}

func eachFact(rows graph.Rows, f func(*graph.Fact)) {
	for _, row := range rows.Rows {
		f(&graph.BaseOf(row.Node).Fact)
		if row.Relationship != nil {
			f(&row.Relationship.Fact)
		}
		for _, along := range row.Fetched {
			eachFact(along, f)
		}
	}
}

// cited returns the documents and stakeholders that the sources of a fact name.
func cited(f *graph.Fact) (ids []string) {
	for _, sources := range f.SourceLists() {
		for _, source := range sources {
			ids = append(ids, source.NodeID())
		}
	}
	return ids
}
