package graphtest

import (
	"context"
	"fmt"
	"strings"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// rendering is all that a viewer gets when they ask everything, as text. Two graphs that render
// alike can't be distinguished by any read.
type rendering struct {
	strings.Builder
	ctx         context.Context
	t           failer
	v           *query.View // of the day, with or without assumptions
	asOf        *graph.Date
	assumptions bool
	themes      []*string // from which the steps of reasons are asked
}

// questions are what a rendering asks beside what it finds: ids, some of which are of things that
// are not there or not to be seen, texts, and how long pages are.
type questions struct {
	ids   []string
	texts []string
	page  int32
	day   graph.Date
	// all asks every filter with every id; else one id of each label is asked for.
	all bool
	// filters are what is asked of lists beside that, of what nodes are related to, and of ledgers.
	filters  map[graph.Label]listQuestion
	related  []relatedQuestion
	boundary *query.NetworkBoundary
	ledgers  []*query.ObligationFilter
	order    []*query.ObligationOrder
	owing    []*query.NodeOrder
}

type listQuestion struct {
	filter *query.Filter
	order  []*query.NodeOrder
}

type relatedQuestion struct {
	hop    graph.Hop
	filter *query.Filter
	via    *query.RelationshipFilter
}

func render(t failer, v *query.View, asOf *graph.Date, assumptions bool, q questions) string {
	r := &rendering{ctx: context.Background(), t: t, v: v.AsOf(asOf).Assumptions(assumptions), asOf: asOf, assumptions: assumptions, themes: []*string{nil}}
	for _, id := range q.ids {
		if strings.HasPrefix(id, "theme:") && len(r.themes) < 3 {
			r.themes = append(r.themes, &id)
		}
	}
	nodes := r.nodes(q)
	r.lists(q)
	r.related(nodes, q)
	r.relationships(nodes, q)
	r.ledgers(nodes, q)
	r.timelines(q)
	r.network(nodes, q)
	r.say("export")
	r.problem(v.Export(r.ctx, r))
	return r.String()
}

func (r *rendering) say(format string, args ...any) { _, _ = fmt.Fprintf(r, format+"\n", args...) }

// problem writes down an error as a client sees it, and reports whether there is one.
func (r *rendering) problem(err error) bool {
	if err == nil {
		return false
	}
	if graph.CodeOf(err) == "" {
		r.t.Fatalf("an internal error: %v", err)
	}
	r.say("error %s %s", graph.CodeOf(err), err)
	return true
}

func (r *rendering) nodes(q questions) (found []graph.Node) {
	nodes, err := r.v.Nodes(r.ctx, q.ids)
	r.problem(err)
	for i, n := range nodes {
		r.say("node %s", q.ids[i])
		if n != nil {
			r.node(n)
			found = append(found, n)
		}
	}
	return found
}

// node writes down a node with its sources, followed to their documents.
func (r *rendering) node(n graph.Node) {
	r.Write(ndjson.AppendLine(nil, n))
	if response, ok := n.(*graph.Response); ok {
		r.say("state %s", response.StateAsOf(r.asOf))
	}
	if report, ok := n.(*graph.ProgressReport); ok {
		r.say("state %s", report.StateAsOf(r.asOf))
	}
	r.citations(graph.BaseOf(n).Sources())
	r.properties(graph.BaseOf(n).PropertySources())
	r.disputes(graph.BaseOf(n).AlternativeValues())
}

func (r *rendering) disputes(disputes []graph.CitedAlternative) {
	for _, d := range disputes {
		r.say("disputed %s %s", d.Property, d.Value)
		r.citations(d.Sources())
	}
}

func (r *rendering) citations(citations []graph.Citation) {
	for _, c := range citations {
		document, err := c.Document(r.ctx)
		r.problem(err)
		by, err := c.StatedBy(r.ctx)
		switch {
		case r.problem(err):
		case document != nil && by == nil:
			r.say("read in %s, %s", c.DocumentID, document.Title)
		case by != nil && document == nil:
			r.say("stated by %s, %s on %s", c.StatedByID, ndjson.AppendLine(nil, by), c.On)
		default:
			r.say("known from %q and %q, which is not there", c.DocumentID, c.StatedByID)
		}
	}
}

func (r *rendering) properties(own []graph.CitedProperty) {
	for _, p := range own {
		r.say("of %s: %s", p.Property, p.Assumption)
		r.citations(p.Sources())
	}
}

// relationship writes down an edge with all that it gives. Its line is the one of the file.
func relationship[T graph.Node](r *rendering, e query.RelatedEdge[T]) {
	r.Write(ndjson.AppendLine(nil, e.Relationship))
	r.citations(e.Sources())
	r.properties(e.PropertySources())
	r.disputes(e.AlternativeValues())
	organization, err := e.Representing(r.ctx)
	if !r.problem(err) && organization != nil {
		r.say("representing %s", organization.Name)
	}
}

func (r *rendering) info(i query.PageInfo) {
	r.say("page %t %t %q %q", i.HasPreviousPage, i.HasNextPage, i.StartCursor(), i.EndCursor())
}

func (r *rendering) total(n int, err error) {
	if !r.problem(err) {
		r.say("total %d", n)
	}
}

// lists asks for every list, by name and by what a node is known as, in every order.
func (r *rendering) lists(q questions) {
	list[*graph.ActionPoint](r, q)
	list[*graph.Document](r, q)
	list[*graph.Initiative](r, q)
	list[*graph.Meeting](r, q)
	list[*graph.Organization](r, q)
	list[*graph.Outcome](r, q)
	list[*graph.Person](r, q)
	list[*graph.ProgressReport](r, q)
	list[*graph.Recommendation](r, q)
	list[*graph.Response](r, q)
	list[*graph.StakeholderGroup](r, q)
	list[*graph.Theme](r, q)
	list[*graph.WorkingGroup](r, q)
}

func list[T graph.Node](r *rendering, q questions) {
	filters := []*query.Filter{nil}
	for _, text := range q.texts {
		filters = append(filters,
			&query.Filter{Name: &query.TextFilter{StartsWith: &text}}, &query.Filter{KnownAs: &text})
	}
	orders := [][]*query.NodeOrder{nil, {{By: "NAME", Direction: "ASC"}}, {{By: "NAME", Direction: "DESC"}, {By: "ID", Direction: "DESC"}}}
	for i, filter := range filters {
		for j, order := range orders {
			r.say("list %d %d", i, j)
			pages[T](r, filter, order, q)
		}
	}
	var none T
	if asked, ok := q.filters[none.Label()]; ok {
		r.say("list %s of %s", none.Label(), asked.filter)
		pages[T](r, asked.filter, asked.order, q)
	}
}

func pages[T graph.Node](r *rendering, filter *query.Filter, order []*query.NodeOrder, q questions) {
	args := query.PageArgs{First: &q.page}
	for range 3 {
		c, err := query.List[T](r.ctx, r.v, filter, order, args)
		if r.problem(err) {
			return
		}
		for _, e := range c.Edges {
			r.say("%s", e.Cursor())
			r.node(e.Node)
		}
		r.info(c.PageInfo)
		r.total(c.TotalCount(r.ctx))
		if args.After = new(c.PageInfo.EndCursor()); !c.PageInfo.HasNextPage {
			return
		}
	}
}

// related asks every node that was found for everything around it.
func (r *rendering) related(nodes []graph.Node, q questions) {
	for _, asked := range q.related {
		for _, n := range nodes {
			r.say("related %s over %v to %s via %s", idOf(n), asked.hop, asked.filter, asked.via)
			edges(r)(query.Related[graph.Node](r.ctx, n, asked.hop, asked.filter, asked.via, r.asOf, query.PageArgs{First: &q.page}))
		}
	}
	last := q.page
	for _, spec := range graph.RelationshipTypes() {
		for _, hop := range []graph.Hop{graph.Out(spec.Type), graph.In(spec.Type)} {
			for _, n := range nodes {
				for i, args := range []query.PageArgs{{First: &q.page}, {Last: &last}} {
					c, err := query.Related[graph.Node](r.ctx, n, hop, nil, nil, r.asOf, args)
					if err == nil && len(c.Edges) == 0 {
						continue
					}
					r.say("related %d %s %v %v", i, idOf(n), spec.Type, hop.In)
					edges(r)(c, err)
				}
			}
		}
	}
}

// edges writes down a page of what a node is related to.
func edges(r *rendering) func(*query.RelatedConnection[graph.Node], error) {
	return func(c *query.RelatedConnection[graph.Node], err error) {
		if r.problem(err) {
			return
		}
		for _, e := range c.Edges {
			r.say("%s", e.Cursor())
			r.node(e.Node)
			said := *e.Relationship
			said.From, said.To = "", "" // which an edge may lack
			e.Relationship = &said
			relationship(r, e)
		}
		r.info(c.PageInfo)
		r.total(c.TotalCount(r.ctx))
	}
}
