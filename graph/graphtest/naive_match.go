package graphtest

import (
	"context"
	"slices"
	"strings"

	"answerable/graph"
)

// Revision implements graph.Snapshot.
func (s *naiveSnapshot) Revision() graph.Revision { return s.revision }

// Remote implements graph.Snapshot.
func (s *naiveSnapshot) Remote() bool { return false }

// Dependents implements graph.Snapshot.
func (s *naiveSnapshot) Dependents(ctx context.Context, ids []string) ([]graph.Ref, error) {
	return graph.FindDependents(ctx, s, ids)
}

// Match implements graph.Snapshot.
func (s *naiveSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	if err := p.Check(); err != nil {
		return graph.Rows{}, err
	}
	starts := s.starts(p)
	slices.SortStableFunc(starts, func(a, b graph.Row) int { return compareKeys(s.keysOf(p, a), s.keysOf(p, b), p.Order) })
	rows := cutPage(starts, p.Page, func(row graph.Row, at graph.SortPosition) int { return compareKeys(s.keysOf(p, row), at, p.Order) })
	return s.handOut(rows, p.Scope, p.Fetch), ctx.Err()
}

// Count implements graph.Snapshot.
func (s *naiveSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	if err := p.Check(); err != nil {
		return graph.Counts{}, err
	}
	if len(p.Fetch) == 0 {
		return graph.Counts{Total: len(s.starts(p))}, ctx.Err()
	}
	of := map[string]int{}
	rows, err := s.Match(ctx, p)
	for _, row := range rows.Rows {
		of[idOf(row.Node)] = len(s.along(p.Scope, row.Node, p.Fetch[0].Hop, p.Fetch[0].Via, p.Fetch[0].Where))
	}
	if !p.Sum {
		return graph.Counts{Of: of}, err
	}
	sum := graph.Counts{}
	for _, n := range of {
		sum.Total, sum.Largest = sum.Total+n, max(sum.Largest, n)
	}
	return sum, err
}

// Degrees implements graph.Snapshot.
func (s *naiveSnapshot) Degrees(ctx context.Context, scope graph.ReadScope, ids []string) (graph.Degrees, error) {
	degrees := graph.Degrees{}
	for _, n := range s.starts(graph.Pattern{Scope: scope, Start: []graph.Start{{IDs: ids}}}) {
		for _, spec := range graph.RelationshipTypes() {
			for _, in := range []bool{false, true} {
				for _, row := range s.over(scope, n.Node, graph.Hop{Type: spec.Type, In: in}) {
					degrees.Add(idOf(n.Node), graph.DegreeKey{Type: spec.Type, In: in, Label: row.Node.Label()}, 1)
				}
			}
		}
	}
	return degrees, ctx.Err()
}

// Reach implements graph.Snapshot. It adds what follows from what was reached until nothing is new.
func (s *naiveSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	reached := slices.Clone(r.IDs)
	for before := -1; before != len(reached); {
		before = len(reached)
		for _, id := range reached {
			for _, row := range s.over(r.Scope, s.node(id), r.Hop) {
				if to := idOf(row.Node); !slices.Contains(reached, to) {
					reached = append(reached, to)
				}
			}
		}
	}
	for _, id := range reached {
		if n := s.node(id); r.Validity != nil && n != nil && r.Scope.Shows(n) {
			r.Validity(id, graph.BaseOf(n).Validity())
		}
	}
	var found []*graph.Relationship
	for _, rel := range s.relationships {
		for _, id := range reached {
			for _, row := range s.over(r.Scope, s.node(id), r.Hop) {
				if row.Relationship == rel && !slices.ContainsFunc(found, func(f *graph.Relationship) bool { return f.Ref() == rel.Ref() }) {
					found = append(found, graph.RedactRelationship(rel, s.sees(r.Scope)))
				}
			}
		}
	}
	return found, ctx.Err()
}

// starts returns the nodes at which the pattern starts and that fulfil it.
func (s *naiveSnapshot) starts(p graph.Pattern) (rows []graph.Row) {
	for _, n := range s.nodes {
		in := slices.ContainsFunc(p.Start, func(start graph.Start) bool {
			return start.Label == n.Label() || slices.Contains(start.IDs, idOf(n))
		})
		if in && p.Scope.Shows(n) && s.fulfils(p.Scope, n, p.Where) {
			rows = append(rows, graph.Row{Node: n})
		}
	}
	return rows
}

// over returns where a hop leads to from a node that may be nil, by the other end's id and the key.
func (s *naiveSnapshot) over(scope graph.ReadScope, n graph.Node, hop graph.Hop) (rows []graph.Row) {
	if n == nil {
		return nil
	}
	for _, r := range s.relationships {
		near, far := r.From, r.To
		if hop.In {
			near, far = far, near
		}
		if r.Type != hop.Type || near != idOf(n) || !s.shows(scope, r) {
			continue
		}
		if other := s.node(far); hop.Labels == nil || slices.Contains(hop.Labels, other.Label()) {
			rows = append(rows, graph.Row{Node: other, Relationship: r})
		}
	}
	slices.SortFunc(rows, func(a, b graph.Row) int { return slices.Compare(placeOf(a), placeOf(b)) })
	return rows
}

// along returns where a hop leads to over relationships that fulfil via, to nodes that fulfil where.
func (s *naiveSnapshot) along(scope graph.ReadScope, n graph.Node, hop graph.Hop, via, where graph.Condition) []graph.Row {
	return slices.DeleteFunc(s.over(scope, n, hop), func(row graph.Row) bool {
		return !s.fulfils(scope, row.Relationship, via) || !s.fulfils(scope, row.Node, where)
	})
}

// placeOf returns the place of a row in a Fetch.
func placeOf(row graph.Row) graph.SortPosition {
	return graph.SortPosition{idOf(row.Node), row.Relationship.Key}
}

// shows reports whether a relationship is there, with its ends and the organization that it represents.
func (s *naiveSnapshot) shows(scope graph.ReadScope, r *graph.Relationship) bool {
	there := func(id string) bool {
		n := s.node(id)
		return n != nil && scope.Shows(n)
	}
	return scope.Shows(r) && there(r.From) && there(r.To) && (representing(r) == "" || there(representing(r)))
}

// sees reports which documents the viewer may see, whatever the day.
func (s *naiveSnapshot) sees(scope graph.ReadScope) func(string) bool {
	return func(id string) bool {
		n := s.node(id)
		return n != nil && graph.BaseOf(n).Visibility <= scope.Clearance
	}
}

func (s *naiveSnapshot) fulfils(scope graph.ReadScope, e graph.Element, c graph.Condition) bool {
	part := func(c graph.Condition) bool { return s.fulfils(scope, e, c) }
	switch c := c.(type) {
	case graph.And:
		return !slices.ContainsFunc(c, func(c graph.Condition) bool { return !part(c) })
	case graph.Or:
		return slices.ContainsFunc(c, part)
	case graph.Not:
		return !part(c.Condition)
	case graph.Property:
		return slices.ContainsFunc(s.values(scope, e, c.Key), func(value any) bool {
			switch text := value.(string); c.Op {
			case graph.HasPrefix:
				return strings.HasPrefix(text, c.Value)
			case graph.Contains:
				return strings.Contains(text, c.Value)
			default:
				return text == c.Value
			}
		})
	case graph.OneOf:
		return slices.ContainsFunc(s.values(scope, e, c.Key), func(value any) bool { return slices.Contains(c.Values, value.(string)) })
	case graph.Number:
		return slices.ContainsFunc(s.values(scope, e, c.Key), func(value any) bool {
			n := int64(value.(float64))
			return (c.Min == nil || n >= *c.Min) && (c.Max == nil || n <= *c.Max)
		})
	case graph.DateRange:
		return slices.ContainsFunc(s.values(scope, e, c.Key), func(value any) bool {
			d := date(value)
			return (c.From == 0 || d.First() >= c.From) && (c.To == 0 || d.Last() <= c.To)
		})
	case graph.Exists:
		return len(s.values(scope, e, c.Key)) > 0
	case graph.Has:
		nodes := map[string]bool{} // two relationships to one node lead to one node
		for _, row := range s.along(scope, e.(graph.Node), c.Hop, c.Via, c.Where) {
			nodes[idOf(row.Node)] = true
		}
		return len(nodes) >= max(c.AtLeast, 1)
	}
	return true // no condition
}

// handOut redacts the rows and fetches along.
func (s *naiveSnapshot) handOut(rows graph.Rows, scope graph.ReadScope, along []graph.Fetch) graph.Rows {
	for i, row := range rows.Rows {
		for _, fetch := range along {
			found := cutPage(s.along(scope, row.Node, fetch.Hop, fetch.Via, fetch.Where), fetch.Page, func(row graph.Row, at graph.SortPosition) int {
				return slices.Compare(placeOf(row), at)
			})
			row.Fetched = append(row.Fetched, s.handOut(found, scope, fetch.Fetch))
		}
		row.Node = scope.Redact(row.Node, s.sees(scope))
		if row.Relationship != nil {
			row.Relationship = graph.RedactRelationship(row.Relationship, s.sees(scope))
		}
		rows.Rows[i] = row
	}
	return rows
}

// keysOf returns the place of a start in the pattern's order.
func (s *naiveSnapshot) keysOf(p graph.Pattern, row graph.Row) (keys graph.SortPosition) {
	for _, o := range p.Order {
		keys = append(keys, s.place(p.Scope, row.Node, o.Key))
	}
	return append(keys, idOf(row.Node))
}

// compareKeys compares places key by key; the last, the id, always ascends.
func compareKeys(a, b graph.SortPosition, order []graph.Order) int {
	for i := range a {
		if c := strings.Compare(a[i], b[i]); c != 0 && i < len(order) && order[i].Desc {
			return -c
		} else if c != 0 {
			return c
		}
	}
	return 0
}

// cutPage keeps the sorted rows that lie between the positions, then the first or last of them.
func cutPage(all []graph.Row, p graph.Page, compare func(graph.Row, graph.SortPosition) int) graph.Rows {
	var rows []graph.Row
	for _, row := range all {
		if (p.After == nil || compare(row, p.After) > 0) && (p.Before == nil || compare(row, p.Before) < 0) {
			rows = append(rows, row)
		}
	}
	switch n := len(rows); {
	case p.Empty:
		return graph.Rows{More: n > 0}
	case p.First > 0 && n > p.First:
		return graph.Rows{Rows: rows[:p.First], More: true}
	case p.Last > 0 && n > p.Last:
		return graph.Rows{Rows: rows[n-p.Last:], More: true}
	}
	return graph.Rows{Rows: rows}
}

// representing returns the id of the organization that the member sits for, or "".
func representing(r *graph.Relationship) string { return r.Membership().RepresentingID }
