package neo4j

import (
	"strings"

	"answerable/graph"
)

// A node has, for each key that lists are sorted by, a property that holds its place, with an index of
// it and the id; so a page of a list is read along an index, from its edge on. Of what a viewer may
// not see there is a place for each clearance, so that nothing hidden says where a node stands.

// placed returns the property that holds the place of nodes for a key, as the clearance sees it.
func placed(spec *graph.KeySpec, clearance graph.Clearance) string {
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

// place is a property that holds a place, and what it holds.
type place struct {
	key   graph.Key
	stamp graph.ReadScope
}

// placesOf are the properties that hold the places of the nodes of each label, by their names.
var placesOf = func() map[graph.Label]map[string]place {
	of := map[graph.Label]map[string]place{}
	for _, spec := range graph.Labels() {
		keys := []graph.Key{graph.KeySince, graph.KeyUntil}
		for _, f := range spec.Fields {
			keys = append(keys, graph.Key(f.Name))
		}
		of[spec.Label] = map[string]place{}
		for _, key := range keys {
			known := graph.KeyOfLabel(spec.Label, key)
			if !known.Ordered() {
				continue
			}
			for _, clearance := range graph.Clearances() {
				of[spec.Label][placed(known, clearance)] = place{known.Key, graph.ReadScope{Clearance: clearance}}
			}
		}
	}
	return of
}()

func (p properties) setPlaces(n graph.Node) {
	for name, at := range placesOf[n.Label()] {
		p[name] = at.stamp.SortValue(n, at.key)
	}
}
