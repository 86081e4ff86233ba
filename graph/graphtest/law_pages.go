package graphtest

import (
	"context"
	"slices"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// Pages of any size, forwards and backwards, concatenate to the whole list, without gap or overlap,
// and say rightly whether there is more; and every order is total and ends in the id.
func lawPages(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	ctx, day := context.Background(), a.day()
	order := [][]*query.NodeOrder{
		nil, {{By: "NAME", Direction: "ASC"}}, {{By: "NAME", Direction: "DESC"}}, {{By: "ID", Direction: "DESC"}, {By: "NAME", Direction: "ASC"}},
	}[a.upTo(3)]
	text := pick(a.draw, "a", "e")
	filter := pick(a.draw, nil, &query.Filter{Name: &query.TextFilter{StartsWith: &text}})
	viewer, size := graph.Viewer{Clearance: a.level()}, int32(a.upTo(4)+1)
	read(t, s, viewer, func(v *query.View) {
		if a.oneIn(3) {
			v = v.AsOf(&day)
		}
		ask := a.filters(worldOf(cut(elementsOf(a.steps), viewer.Clearance)))
		organizations := []graph.Label{graph.LabelOrganization}
		listPages[*graph.Organization](t, v, ask.nodes(organizations, 2), a.order(graph.LabelOrganization), size)
		listPages[*graph.Theme](t, v, nil, a.order(graph.LabelTheme), size)
		listPages[*graph.Meeting](t, v, nil, a.order(graph.LabelMeeting), size)
		listPages[*graph.Recommendation](t, v, nil, a.order(graph.LabelRecommendation), size)
		for _, o := range [][]*query.NodeOrder{nil, order} {
			listPages[*graph.Organization](t, v, filter, o, size)
			listPages[*graph.Person](t, v, filter, o, size)
			listPages[*graph.Response](t, v, filter, o, size)
			listPages[*graph.Theme](t, v, filter, o, size)
			listPages[*graph.Document](t, v, filter, o, size)
		}
		var ids []string
		for _, of := range a.ids {
			ids = append(ids, of...)
		}
		nodes, err := v.Nodes(ctx, ids)
		must(t, err)
		for _, spec := range graph.RelationshipTypes() {
			for _, hop := range []graph.Hop{graph.Out(spec.Type), graph.In(spec.Type)} {
				for _, n := range nodes {
					if n == nil {
						continue
					}
					everyPage(t, size, true, func(args query.PageArgs) (page, error) {
						c, err := query.Related[graph.Node](ctx, n, hop, nil, nil, nil, args)
						if err != nil {
							return page{}, err
						}
						p := page{info: c.PageInfo}
						for _, e := range c.Edges {
							p.items, p.cursors = append(p.items, idOf(e.Node)+" "+e.Relationship.Key), append(p.cursors, e.Cursor())
						}
						p.total, err = c.TotalCount(ctx)
						return p, err
					})
				}
			}
		}
		byRandom := a.ledgerOrder()
		owing := pick(a.draw, nil, []*query.NodeOrder{{By: "NAME", Direction: "DESC"}}, []*query.NodeOrder{{By: "DATE", Direction: "DESC"}, {By: "OPEN", Direction: "ASC"}})
		everyPage(t, size, false, func(args query.PageArgs) (page, error) {
			c, err := v.Obligations(ctx, nil, args, byRandom...)
			if err != nil {
				return page{}, err
			}
			p := page{info: c.PageInfo, total: c.TotalCount()}
			for _, e := range c.Edges {
				p.items, p.cursors = append(p.items, e.Node.ID()), append(p.cursors, e.Cursor())
			}
			return p, nil
		})
		everyPage(t, size, false, func(args query.PageArgs) (page, error) {
			c, err := v.StakeholdersOwing(ctx, nil, args, owing...)
			if err != nil {
				return page{}, err
			}
			p := page{info: c.PageInfo, total: c.TotalCount()}
			for _, e := range c.Edges {
				p.items, p.cursors = append(p.items, e.Node.StakeholderID), append(p.cursors, e.Cursor())
			}
			return p, nil
		})
	})
}

func listPages[T graph.Node](t failer, v *query.View, f *query.Filter, order []*query.NodeOrder, size int32) {
	ctx := context.Background()
	everyPage(t, size, order == nil, func(args query.PageArgs) (page, error) {
		c, err := query.List[T](ctx, v, f, order, args)
		if err != nil {
			return page{}, err
		}
		p := page{info: c.PageInfo}
		for _, e := range c.Edges {
			p.items, p.cursors = append(p.items, idOf(e.Node)), append(p.cursors, e.Cursor())
		}
		p.total, err = c.TotalCount(ctx)
		return p, err
	})
}

// page is a page of any list.
type page struct {
	items, cursors []string
	info           query.PageInfo
	total          int
}

// everyPage checks the pages of a list against the list as a whole, which is sorted if it says so.
func everyPage(t failer, size int32, sorted bool, get func(query.PageArgs) (page, error)) {
	t.Helper()
	most := int32(query.MaxPage)
	whole, err := get(query.PageArgs{First: &most})
	must(t, err)
	if unique := slices.Compact(slices.Sorted(slices.Values(whole.items))); len(unique) != len(whole.items) || whole.total != len(whole.items) {
		t.Fatalf("the list %q has an item twice, or not its total, %d", whole.items, whole.total)
	}
	if sorted && !slices.IsSorted(whole.items) {
		t.Fatalf("%q is not sorted", whole.items)
	}
	forwards, backwards := query.PageArgs{First: &size}, query.PageArgs{Last: &size}
	var ahead, behind []string
	for n := 0; ; n++ {
		p, err := get(forwards)
		must(t, err)
		ahead = append(ahead, p.items...)
		rest := len(whole.items) - len(ahead)
		if p.info.HasNextPage != (rest > 0) || p.info.HasPreviousPage != (n > 0) || p.total != whole.total {
			t.Fatalf("page %d forwards of %q, by %d, says %+v", n, whole.items, size, p.info)
		}
		if forwards.After = new(p.info.EndCursor()); rest <= 0 {
			break
		}
	}
	for n := 0; ; n++ {
		p, err := get(backwards)
		must(t, err)
		behind = append(slices.Clone(p.items), behind...)
		rest := len(whole.items) - len(behind)
		if p.info.HasPreviousPage != (rest > 0) || p.info.HasNextPage != (n > 0) || p.total != whole.total {
			t.Fatalf("page %d backwards of %q, by %d, says %+v", n, whole.items, size, p.info)
		}
		if backwards.Before = new(p.info.StartCursor()); rest <= 0 {
			break
		}
	}
	if !slices.Equal(ahead, whole.items) || !slices.Equal(behind, whole.items) {
		t.Fatalf("pages of %d are %q forwards and %q backwards, of the whole %q", size, ahead, behind, whole.items)
	}
	for i, cursor := range whole.cursors {
		p, err := get(query.PageArgs{First: &most, After: &cursor})
		must(t, err)
		if !slices.Equal(p.items, whole.items[i+1:]) {
			t.Fatalf("after item %d of %q come %q", i, whole.items, p.items)
		}
	}
}
