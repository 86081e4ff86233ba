package neo4j

import (
	"fmt"
	"slices"

	"answerable/graph"
)

// A condition that comes down to a few ids should lead: the statement begins at them, along the index
// of ids, and not at every node of a label.

// startFromIDs returns the pattern with the ids that its condition comes down to as its starts.
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

// idsIn returns the ids of which a node that fulfils the condition has one, when the condition says
// so, and what else it must fulfil.
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

// lead matches, as the variable, nodes among which are all that fulfil the condition, when it has a
// Has that leads to ids: it begins at these and goes against the hops.
func (c *compiler) lead(v variable, where graph.Condition) (text string, ok bool) {
	switch w := where.(type) {
	case graph.And:
		for _, part := range w {
			if text, ok = c.lead(v, part); ok {
				return text, true
			}
		}
	case graph.Has:
		end := variable{name: v.name + "Lead", labels: w.Ends()}
		ids, _, found := idsIn(w.Where)
		switch {
		case found:
			text = c.leadFrom(end, ids)
		default:
			if text, ok = c.lead(end, w.Where); !ok {
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

// leadFrom matches the nodes of the variable that have the ids.
func (c *compiler) leadFrom(v variable, ids []string) string {
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
