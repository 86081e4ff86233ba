package operation

import (
	"maps"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
	"answerable/graph/query"
)

// schemaSizes is what the cost of an operation needs to know of the schema.
type schemaSizes struct {
	lists  map[string]int           // the lengths of lists without a page, by type and field, such as __Type.fields
	all    []graph.Label            // every label
	listed map[string][]graph.Label // of the nodes of each connection, and of those that each filter is about
	inputs map[string]ast.FieldList // the fields of each input
}

func newSchemaSizes(s *ast.Schema) *schemaSizes {
	sizes := &schemaSizes{introspectionSizes(s), nil, map[string][]graph.Label{}, map[string]ast.FieldList{}}
	labels := func(name string) (labels []graph.Label) {
		for _, t := range s.PossibleTypes[name] {
			if label := graph.Label(t.Name); graph.LabelSpecOf(label) != nil {
				labels = append(labels, label)
			}
		}
		return labels
	}
	for name, t := range s.Types {
		if t.Kind == ast.InputObject {
			sizes.inputs[name] = t.Fields
			if of, isFilter := strings.CutSuffix(name, "Filter"); isFilter && labels(of) != nil {
				sizes.listed[name] = labels(of)
			}
		}
		if edges := t.Fields.ForName("edges"); edges != nil {
			sizes.listed[name] = nil
			if node := s.Types[edges.Type.Name()].Fields.ForName("node"); node != nil {
				sizes.listed[name] = labels(node.Type.Name())
			}
		}
	}
	for _, l := range graph.Labels() {
		sizes.all = append(sizes.all, l.Label)
	}
	maps.Copy(sizes.lists, map[string]int{
		"Path.nodes": query.MaxPathHops + 1, "Path.hops": query.MaxPathHops, "Neighbor.nearer": query.MaxNearer,
	})
	return sizes
}
