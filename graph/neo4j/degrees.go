package neo4j

import (
	"context"

	"answerable/graph"
)

// Degrees counts the relationships of the nodes in one statement.
func (s *snapshot) Degrees(ctx context.Context, scope graph.ReadScope, ids []string) (graph.Degrees, error) {
	degrees := graph.Degrees{}
	st, ok := compileDegrees(scope, ids)
	if !ok {
		return degrees, nil
	}
	records, err := s.run(ctx, st)
	if err != nil {
		return nil, err
	}
	for _, record := range records {
		column := record.AsMap()
		id, _ := column["id"].(string)
		of, _ := column["type"].(string)
		in, _ := column["in"].(bool)
		number, _ := column["number"].(int64)
		far, _ := column["far"].(string)
		if label, _, known := graph.SplitID(far); known && fieldsKnown(graph.RelationshipType(of)) {
			degrees.Add(id, graph.DegreeKey{Type: graph.RelationshipType(of), In: in, Label: label}, int(number))
		}
	}
	return degrees, nil
}

// compileDegrees returns the statement for Degrees. Ok is false when no text is an id. The id of some node at the
// other end stands for its label.
func compileDegrees(scope graph.ReadScope, ids []string) (st statement, ok bool) {
	byLabel, _ := split([]graph.Start{{IDs: ids}})
	if len(byLabel) == 0 {
		return st, false
	}
	c := newCompiler(scope)
	side := func(match, in string) string {
		return lines(match,
			conditions([]string{c.shown("r"), c.shown("m"), c.represented("r")}),
			"RETURN type(r) AS type, "+in+" AS in, labels(m) AS labels, min(m.id) AS far, count(*) AS number")
	}
	text := lines(
		"// degrees", c.anyOf(byLabel), "WITH n", conditions([]string{c.shown("n")}),
		"CALL (n) {",
		indent(lines(side("MATCH (n)-[r]->(m)", "false"), "UNION ALL", side("MATCH (n)<-[r]-(m)", "true"))),
		"}", "RETURN n.id AS id, type, in, far, number")
	return statement{name: "degrees", text: text, params: c.params}, true
}
