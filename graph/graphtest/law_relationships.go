package graphtest

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// The relationships of a node are those of the file that one may see, in order, whatever the size of their pages; the
// counts count them by type, direction and label; and those between nodes are those of each that lead to another.
func lawRelationships(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	for range 4 {
		clearance, assumptions, size := pick(a.draw, graph.Secretariat, a.level()), !a.oneIn(3), int32(a.upTo(3)+1)
		asked, on := query.RelationshipArgs{Assumptions: assumptions}, graph.Date(0)
		if a.oneIn(2) {
			on = a.day()
			asked.AsOf = &on
		}
		seen := worldOf(cut(elementsOf(a.steps), clearance)).asked(on, on, assumptions)
		if a.oneIn(3) {
			asked.Types = someOf(a, graph.AddressedTo, graph.MemberOf, graph.About, graph.PartOf)
		}
		if a.oneIn(3) {
			asked.Labels = someOf(a, graph.LabelOrganization, graph.LabelTheme, graph.LabelPerson, graph.LabelRecommendation)
		}
		if a.oneIn(3) {
			asked.Direction = new(pick(a.draw, query.Incoming, query.Outgoing))
		}
		ids := a.someIDs()
		read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
			ctx := context.Background()
			nodes, err := v.Nodes(ctx, ids)
			must(t, err)
			for i, n := range nodes {
				if n == nil {
					continue
				}
				sameLines(t, everyRelationship(t, n, asked, size), seen.around(ids[i], asked), "%+v of %s", asked, ids[i])
				counts, err := query.RelationshipCounts(ctx, n, asked.AsOf, assumptions)
				must(t, err)
				sameLines(t, writeRelationshipCounts(counts), seen.countsAround(ids[i]), "counts of %s", ids[i])
			}
			sameLines(t, everyBetween(t, v.AsOf(asked.AsOf).Assumptions(assumptions), ids, asked.Types, size), seen.between(ids, asked.Types), "%v between %v", asked.Types, ids)
		})
	}
}

func sameLines(t failer, got, want []string, what string, values ...any) {
	if !slices.Equal(got, want) {
		t.Fatalf(what+": got\n%s\nwant\n%s", append(values, strings.Join(got, "\n"), strings.Join(want, "\n"))...)
	}
}

// everyRelationship returns all relationships of a node, page by page.
func everyRelationship(t failer, n graph.Node, asked query.RelationshipArgs, size int32) (got []string) {
	for args := (query.PageArgs{First: &size}); ; {
		c, err := query.Relationships(context.Background(), n, asked, args)
		must(t, err)
		for _, e := range c.Edges {
			got = append(got, fmt.Sprintf("%s %s %s %s", e.Relationship.Type, e.Direction, idOf(e.Node), e.Relationship.Key))
		}
		if args.After = new(c.PageInfo.EndCursor()); !c.PageInfo.HasNextPage {
			total, err := c.TotalCount(context.Background())
			must(t, err)
			if total != len(got) {
				t.Fatalf("a list of %d has pages of %d", total, len(got))
			}
			return got
		}
	}
}

// around returns the relationships of a node by the oracle.
func (w filtered) around(id string, asked query.RelationshipArgs) (want []string) {
	for _, r := range w.relationships {
		if asked.Types != nil && !slices.Contains(asked.Types, r.Type) {
			continue
		}
		for direction, ends := range map[query.RelationshipDirection][2]string{query.Incoming: {r.To, r.From}, query.Outgoing: {r.From, r.To}} {
			if ends[0] == id && (asked.Direction == nil || *asked.Direction == direction) &&
				(asked.Labels == nil || slices.Contains(asked.Labels, w.nodes[ends[1]].Label())) {
				want = append(want, fmt.Sprintf("%s %s %s %s", r.Type, direction, ends[1], r.Key))
			}
		}
	}
	slices.SortFunc(want, func(a, b string) int { return slices.Compare(strings.Split(a, " "), strings.Split(b, " ")) })
	return want
}

// countsAround counts by the oracle.
func (w filtered) countsAround(id string) (want []string) {
	counts := map[string]int{}
	for _, line := range w.around(id, query.RelationshipArgs{}) {
		part := strings.Split(line, " ")
		counts[fmt.Sprintf("%s %s %s", part[0], part[1], w.nodes[part[2]].Label())]++
	}
	for of, n := range counts {
		want = append(want, fmt.Sprintf("%s %d", of, n))
	}
	slices.SortFunc(want, func(a, b string) int { return slices.Compare(strings.Split(a, " "), strings.Split(b, " ")) })
	return want
}

func writeRelationshipCounts(counts []*query.RelationshipCount) (got []string) {
	for _, c := range counts {
		got = append(got, fmt.Sprintf("%s %s %s %d", c.Type, c.Direction, c.Label, c.Count))
	}
	return got
}

// everyBetween returns all relationships between nodes, page by page.
func everyBetween(t failer, v *query.View, ids []string, types []graph.RelationshipType, size int32) (got []string) {
	for args := (query.PageArgs{First: &size}); ; {
		c, err := v.Between(context.Background(), ids, types, args)
		must(t, err)
		for _, r := range c.Nodes() {
			got = append(got, fmt.Sprintf("%s %s %s %s", r.Type, r.From, r.To, r.Key))
		}
		if args.After = new(c.PageInfo.EndCursor()); !c.PageInfo.HasNextPage {
			if len(got) != c.TotalCount {
				t.Fatalf("a list of %d has pages of %d", c.TotalCount, len(got))
			}
			return got
		}
	}
}

// between returns the relationships between nodes by the oracle.
func (w filtered) between(ids []string, types []graph.RelationshipType) (want []string) {
	for _, r := range w.relationships {
		if slices.Contains(ids, r.From) && slices.Contains(ids, r.To) && (types == nil || slices.Contains(types, r.Type)) {
			want = append(want, fmt.Sprintf("%s %s %s %s", r.Type, r.From, r.To, r.Key))
		}
	}
	slices.SortFunc(want, func(a, b string) int { return slices.Compare(strings.Split(a, " "), strings.Split(b, " ")) })
	return want
}

// relationships asks for what surrounds each node that was found, and for what lies between them.
func (r *rendering) relationships(nodes []graph.Node, q questions) {
	few := nodes[:min(len(nodes), 4)]
	for _, n := range few {
		c, err := query.Relationships(r.ctx, n, query.RelationshipArgs{AsOf: r.asOf, Assumptions: r.assumptions}, query.PageArgs{First: &q.page})
		if r.problem(err) {
			continue
		}
		r.info(c.PageInfo)
		r.total(c.TotalCount(r.ctx))
		for _, e := range c.Edges {
			r.say("%s %s", e.Cursor(), e.Direction)
			r.node(e.Node)
			r.steps([]query.Relationship{e.Relationship}, nil)
		}
		counts, err := query.RelationshipCounts(r.ctx, n, r.asOf, r.assumptions)
		r.problem(err)
		r.say("counts %q", writeRelationshipCounts(counts))
	}
	c, err := r.v.Between(r.ctx, q.ids, nil, query.PageArgs{First: &q.page})
	if r.problem(err) {
		return
	}
	r.info(c.PageInfo)
	r.say("between %d", c.TotalCount)
	r.steps(c.Nodes(), nil)
}
