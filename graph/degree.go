package graph

// DegreeKey distinguishes the relationships of a node: by their type, their direction, and the label of the node at the
// other end.
type DegreeKey struct {
	Type  RelationshipType
	In    bool // against the direction of the relationship
	Label Label
}

// Degrees holds how many relationships nodes have, by the node's id. A relationship of a node to itself counts in
// both directions. What has none is left out.
type Degrees map[string]map[DegreeKey]int

// Add counts n more relationships.
func (d Degrees) Add(id string, key DegreeKey, n int) {
	if d[id] == nil {
		d[id] = map[DegreeKey]int{}
	}
	d[id][key] += n
}
