package neo4j

import (
	"strings"

	"answerable/graph"
)

// For each sort key, a node has a property with its sort value, and an index of this property and the id. So
// the server reads a page of a list along an index, from its edge on. When some viewers may not see the
// value, each clearance has a property of its own, so that the order reveals nothing hidden.

// sortPropertyOf returns the property by which nodes sort for a key, as the clearance sees it.
func sortPropertyOf(spec *graph.KeySpec, clearance graph.Clearance) string {
	name := string(spec.Key) + "Place"
	if spec.Key == graph.KeyName {
		name = "nameKey"
	}
	if !spec.Restrictable || clearance == graph.Secretariat {
		return name
	}
	level := clearance.String()
	return name + level[:1] + strings.ToLower(level[1:])
}

// sortProperty says what a property for sorting holds.
type sortProperty struct {
	key   graph.Key
	scope graph.ReadScope
}

// sortPropertiesOf lists the sort properties of the nodes of each label, by name.
var sortPropertiesOf = func() map[graph.Label]map[string]sortProperty {
	of := map[graph.Label]map[string]sortProperty{}
	for _, spec := range graph.Labels() {
		keys := []graph.Key{graph.KeySince, graph.KeyUntil}
		for _, f := range spec.Fields {
			keys = append(keys, graph.Key(f.Name))
		}
		of[spec.Label] = map[string]sortProperty{}
		for _, key := range keys {
			known := graph.KeyOfLabel(spec.Label, key)
			if !known.Ordered() {
				continue
			}
			for _, clearance := range graph.Clearances() {
				of[spec.Label][sortPropertyOf(known, clearance)] = sortProperty{known.Key, graph.ReadScope{Clearance: clearance}}
			}
		}
	}
	return of
}()

func (p properties) setPlaces(n graph.Node) {
	for name, at := range sortPropertiesOf[n.Label()] {
		p[name] = at.scope.SortValue(n, at.key)
	}
}
