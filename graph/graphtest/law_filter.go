package graphtest

import (
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// A list is what is left when every node is judged by itself, in the order that comparing raw values
// gives; what a node is related to likewise.
func lawFilters(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	for range 6 {
		clearance, day := pick(a.draw, graph.Secretariat, a.level()), a.day()
		on := pick(a.draw, 0, day)
		seen := worldOf(cut(elementsOf(a.steps), clearance))
		if on == 0 {
			day = today
		}
		world, ask := seen.asked(on, day, true), a.filters(seen)
		read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
			if on != 0 {
				v = v.AsOf(&on)
			}
			for range 3 {
				switch a.upTo(9) {
				case 0:
					lawList[*graph.Person](t, v, world, ask)
				case 1:
					lawList[*graph.Theme](t, v, world, ask)
				case 2:
					lawList[*graph.Recommendation](t, v, world, ask)
				case 3:
					lawList[*graph.Response](t, v, world, ask)
				case 9:
					lawList[*graph.ProgressReport](t, v, world, ask)
				case 4:
					lawList[*graph.WorkingGroup](t, v, world, ask)
				case 5:
					lawList[*graph.Document](t, v, world, ask)
				case 6:
					lawList[*graph.Meeting](t, v, world, ask)
				default:
					lawList[*graph.Organization](t, v, world, ask)
				}
			}
			lawRelated(t, v, world, on, ask)
		})
	}
}

func lawList[T graph.Node](t failer, v *query.View, w filtered, a filterAsker) {
	var none T
	label := none.Label()
	filter, order := a.nodes([]graph.Label{label}, 3), a.order(label)
	var want []graph.Node
	for _, id := range slices.Sorted(maps.Keys(w.nodes)) {
		if n := w.nodes[id]; n.Label() == label && w.fits(n, filter) {
			want = append(want, n)
		}
	}
	slices.SortStableFunc(want, func(a, b graph.Node) int { return w.compare(a, b, order) })
	most := int32(query.MaxPage)
	c, err := query.List[T](context.Background(), v, filter, order, query.PageArgs{First: &most})
	must(t, err)
	total, err := c.TotalCount(context.Background())
	must(t, err)
	got, wanted := fmt.Sprint(total), fmt.Sprint(len(want))
	for _, n := range c.Nodes() {
		got += " " + idOf(n)
	}
	for _, n := range want {
		wanted += " " + idOf(n)
	}
	if got != wanted {
		t.Fatalf("on %s, assumptions %t, the %ss of %s by %s are\n%s\nand should be\n%s\non the graph\n%s",
			w.day, w.assumptions, label, filter, written(order), got, wanted, fileOf(elementsOf(a.steps)))
	}
}

func written(orders []*query.NodeOrder) (text string) {
	for _, o := range orders {
		text += fmt.Sprint(*o)
	}
	return text
}

// compare compares two nodes by raw values. A node without a value comes after those with one; but a
// missing name is the empty text.
func (w filtered) compare(a, b graph.Node, order []*query.NodeOrder) int {
	for _, o := range order {
		x, y := w.sortsBy(a, o.By), w.sortsBy(b, o.By)
		c := strings.Compare(x, y)
		if o.Direction == "DESC" {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return 0 // they are sorted by id
}

func (w filtered) sortsBy(n graph.Node, by query.NodeOrderKey) string {
	values := func(names ...string) []any {
		return valuesIn(n, names, slices.Contains(words, graph.Key(names[0])))
	}
	switch by {
	case "ID":
		return idOf(n)
	case "NAME":
		return strings.Join(texts(w.values(n, "Name")), "")
	case "OVERDUE", "OPEN":
		where := &query.ObligationFilter{States: []graph.ObligationState{graph.ObligationState(by)}}
		part := "Owes"
		switch n.(type) {
		case graph.Subject:
			part = "OwedTo"
		case *graph.Theme:
			part = "OwedOn"
		}
		return fmt.Sprintf("%09d", w.obligations(idOf(n), part, where))
	case "DATE", "SINCE", "UNTIL":
		names := []string{"issuedOn", "agreedOn", "submittedOn", "reportedOn", "publishedOn", "on"}
		if by != "DATE" {
			names = []string{strings.ToLower(string(by))}
		}
		if v := values(names...); len(v) > 0 {
			return fmt.Sprint(date(v[0]).First(), " ", date(v[0]).Last())
		}
	case "REFERENCE":
		if v := values("reference"); len(v) > 0 {
			padded := func(digits string) string { return strings.Repeat("0", max(0, 30-len(digits))) + digits }
			return number.ReplaceAllStringFunc(v[0].(string), padded)
		}
	default:
		if v := values(strings.ToLower(string(by))); len(v) > 0 {
			if number, ok := v[0].(float64); ok {
				return fmt.Sprintf("%09.0f", number)
			}
			return v[0].(string)
		}
	}
	return "\U0010FFFF"
}

var number = regexp.MustCompile("[0-9]+")

func texts(values []any) (texts []string) {
	for _, v := range values {
		texts = append(texts, v.(string))
	}
	return texts
}

// lawRelated asks all nodes for what a random hop leads to, filtered: on a day, or on any with 0.
func lawRelated(t failer, v *query.View, w filtered, on graph.Date, a filterAsker) {
	name := pick(a.draw, slices.Sorted(maps.Keys(ends))...)
	over := ends[name]
	hop := graph.Out(over.t)
	if over.in {
		hop = graph.In(over.t)
	}
	hop.Labels = over.labels
	filter, via := a.nodes(hop.Ends(), 2), a.via(over.t)
	if a.oneIn(2) {
		via = nil
	}
	asOf, ids := &on, slices.Sorted(maps.Keys(w.all.nodes))
	if on == 0 {
		asOf = nil
	}
	nodes, err := v.AsOf(nil).Nodes(context.Background(), ids)
	must(t, err)
	most := int32(query.MaxPage)
	for i, n := range nodes {
		var want []string
		for _, r := range w.relationships {
			near, far := r.From, r.To
			if over.in {
				near, far = far, near
			}
			if r.Type == over.t && near == ids[i] && (over.labels == nil || slices.Contains(over.labels, w.nodes[far].Label())) &&
				w.fits(r, via) && w.fits(w.nodes[far], filter) {
				want = append(want, far+" "+r.Key)
			}
		}
		slices.Sort(want)
		c, err := query.Related[graph.Node](context.Background(), n, hop, filter, via, asOf, query.PageArgs{First: &most})
		must(t, err)
		total, err := c.TotalCount(context.Background())
		must(t, err)
		var got []string
		for _, e := range c.Edges {
			got = append(got, idOf(e.Node)+" "+e.Relationship.Key)
		}
		if !slices.Equal(got, want) || total != len(want) {
			t.Fatalf("on %s, assumptions %t, the %s of %s of %s via %s are, %d in all,\n%q\nand should be\n%q\non the graph\n%s",
				w.day, w.assumptions, name, ids[i], filter, via, total, got, want, fileOf(elementsOf(a.steps)))
		}
	}
}
