package neo4j

import (
	"fmt"
	"slices"

	"answerable/graph"
)

// When a condition leads to a few ids, the statement should begin at these ids, along their index, and not
// at every node of a label.

// startFromIDs returns the pattern with the ids in its condition as its starts.
func startFromIDs(p graph.Pattern) graph.Pattern {
	ids, rest, ok := idsIn(p.Where)
	if !ok {
		return p
	}
	given, labels := map[string]bool{}, []graph.Label{}
	for _, s := range p.Start {
		if s.Label != "" {
			labels = append(labels, s.Label)
		}
		for _, id := range s.IDs {
			given[id] = true
		}
	}
	starts := []string{}
	for _, id := range ids {
		if label, _, _ := graph.SplitID(id); given[id] || slices.Contains(labels, label) {
			starts = append(starts, id)
		}
	}
	p.Start, p.Where = []graph.Start{{IDs: starts}}, rest
	return p
}

// idsIn returns the ids to which the condition limits a node, if it does, and the rest of the condition.
func idsIn(where graph.Condition) (ids []string, rest graph.Condition, ok bool) {
	switch w := where.(type) {
	case graph.Property:
		return []string{w.Value}, nil, w.Key == graph.KeyID && w.Op == graph.Equals
	case graph.OneOf:
		return w.Values, nil, w.Key == graph.KeyID
	case graph.And:
		for i, part := range w {
			if ids, further, ok := idsIn(part); ok {
				others := slices.Delete(slices.Clone(w), i, i+1)
				if further != nil {
					others = append(others, further)
				}
				if len(others) == 0 {
					return ids, nil, true
				}
				return ids, others, true
			}
		}
	}
	return nil, nil, false
}

// startFrom matches a superset of the nodes that match the condition, when the condition has a Has that
// leads to ids. It begins at these ids and follows the hops backward.
func (c *compiler) startFrom(v variable, where graph.Condition) (text string, ok bool) {
	switch w := where.(type) {
	case graph.And:
		for _, part := range w {
			if text, ok = c.startFrom(v, part); ok {
				return text, true
			}
		}
	case graph.Has:
		end := variable{name: v.name + "Lead", labels: w.Ends()}
		ids, _, found := idsIn(w.Where)
		switch {
		case found:
			text = c.startFromNodes(end, ids)
		default:
			if text, ok = c.startFrom(end, w.Where); !ok {
				return "", false
			}
		}
		pattern := "MATCH (%s)<-[:%s]-(%s:%s)"
		if w.In {
			pattern = "MATCH (%s)-[:%s]->(%s:%s)"
		}
		back := fmt.Sprintf(pattern, end.name, w.Type, v.name, alternatives(v.labels))
		return lines(text, back, "WITH DISTINCT "+v.name), true
	}
	return "", false
}

// startFromNodes matches the nodes of the variable that have the ids.
func (c *compiler) startFromNodes(v variable, ids []string) string {
	byLabel := map[graph.Label][]string{}
	for _, id := range ids {
		if l, _, ok := graph.SplitID(id); ok && slices.Contains(v.labels, l) {
			byLabel[l] = append(byLabel[l], id)
		}
	}
	var branches []string
	for _, l := range v.labels {
		if len(v.labels) > 1 && len(byLabel) > 0 && len(byLabel[l]) == 0 {
			continue
		}
		some := append([]string{}, byLabel[l]...)
		if len(some) == len(ids) {
			some = ids
		}
		list := c.list("lead"+string(l), some)
		branches = append(branches, fmt.Sprintf("MATCH (%[1]s:%[2]s)\nUSING INDEX %[1]s:%[2]s(id)\nWHERE %[1]s.id IN %[3]s", v.name, l, list))
	}
	switch len(branches) {
	case 0:
		return fmt.Sprintf("MATCH (%s) WHERE false", v.name)
	case 1:
		return branches[0]
	}
	for i := range branches {
		branches[i] += "\nRETURN " + v.name
	}
	return union(branches)
}
