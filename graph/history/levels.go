package history

import (
	"maps"
	"slices"

	"answerable/graph"
)

// level is what an element and its fields needed to be seen, from a revision on.
type level struct {
	at     graph.Revision
	gone   bool // it was removed
	of     graph.Clearance
	fields map[string]graph.Clearance
}

// levels are the levels of the elements that were ever above PUBLIC, in the order of the revisions.
type levels map[graph.Ref][]level

// add records the level that a step gives. It reports whether a node is lower than it was before.
func (l levels) add(op graph.Op, at graph.Revision) (lowered bool) {
	ref, next := op.Ref(), level{at: at, gone: op.Put == nil}
	if op.Put != nil {
		next.of = graph.FactOf(op.Put).Visibility
	}
	if n, isNode := op.Put.(graph.Node); isNode {
		next.fields = graph.BaseOf(n).FieldVisibility
	}
	had := l[ref]
	if len(had) == 0 && next.of == graph.Public && len(next.fields) == 0 {
		return false
	}
	l[ref] = append(had, next)
	return len(had) > 0 && ref.ID != "" && !next.gone && !had[len(had)-1].gone && next.of < had[len(had)-1].of
}

// highest returns the highest level that an element and each of its fields have had from one revision until another.
func (l levels) highest(ref graph.Ref, from, until graph.Revision) level {
	var highest level
	had := l[ref]
	for i, at := range had {
		if at.gone || at.at > until || i+1 < len(had) && had[i+1].at <= from {
			continue
		}
		highest.of = max(highest.of, at.of)
		for name, of := range at.fields {
			if highest.fields == nil {
				highest.fields = map[string]graph.Clearance{}
			}
			highest.fields[name] = max(highest.fields[name], of)
		}
	}
	return highest
}

// gone reports whether an element that was ever above PUBLIC is known to be removed at a revision.
func (l levels) gone(ref graph.Ref, at graph.Revision) bool {
	for _, had := range slices.Backward(l[ref]) {
		if had.at <= at {
			return had.gone
		}
	}
	return false
}

// sight is what a clearance sees of the graph of a revision, by what is known at a later one.
type sight struct {
	levels    levels
	clearance graph.Clearance
	at, until graph.Revision
}

// sees reports whether the clearance sees the node, when there is one.
func (s sight) sees(id string) bool {
	return s.levels.highest(graph.Ref{ID: id}, s.at, s.until).of <= s.clearance
}

// of returns the element of the revision as the clearance sees it, or nil.
func (s sight) of(e graph.Element) graph.Element {
	if e == nil || s.clearance == graph.Secretariat {
		return e
	}
	highest := s.levels.highest(e.Ref(), s.at, s.until)
	if highest.of > s.clearance {
		return nil
	}
	if r, isRelationship := e.(*graph.Relationship); isRelationship {
		if represents := r.RepresentingID(); !s.sees(r.From) || !s.sees(r.To) || represents != "" && !s.sees(represents) {
			return nil
		}
		return graph.RedactRelationship(r, s.sees)
	}
	n := e.(graph.Node)
	var hidden map[string]graph.Clearance
	for name, of := range highest.fields {
		if of > s.clearance {
			if hidden == nil {
				hidden = maps.Clone(graph.BaseOf(n).FieldVisibility)
				if n = graph.Clone(n); hidden == nil {
					hidden = map[string]graph.Clearance{}
				}
			}
			hidden[name] = of
		}
	}
	if hidden != nil {
		graph.BaseOf(n).FieldVisibility = hidden
	}
	return graph.ReadScope{Clearance: s.clearance}.Redact(n, s.sees)
}
