package operation

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/query"
)

// Sizes says how large the graph is for a viewer.
type Sizes interface {
	// NodesOf returns how many nodes of the labels the viewer sees.
	NodesOf(context.Context, ...graph.Label) (int, error)
	// LinksOf returns how many relationships of a hop the viewer sees from nodes of the labels.
	LinksOf(context.Context, []graph.Label, graph.Hop) (query.Size, error)
}

// stepsPerNode is how many steps of a filter, or subjects of a narrow ledger, cost as much as a node of the answer.
const stepsPerNode = 20

// unknown is a size that nobody has counted.
const unknown = 1e15

// precision is how exactly the sizes of lists are known. Each is an upper bound of the next.
type precision int

const (
	byPages precision = iota // from the document alone
	byNodes                  // with the number of nodes of each label
	byLinks                  // with the number of relationships too
)

// Cost is what an operation costs: the nodes that it may return, and what has to be read to find them.
type Cost struct {
	Total   int    `json:"total"`
	Limit   int    `json:"limit"`
	Largest string `json:"largest,omitempty"` // the path of the list that costs most
	Share   int    `json:"share,omitempty"`   // of this list
}

// counter counts the cost of an operation.
type counter struct {
	complexity
	ctx       context.Context
	sizes     Sizes
	precision precision
	sized     bool // whether a higher precision may give less
	err       error

	total   float64
	largest string
	share   float64
	ledgers []countedLedger
}

// place is where in an operation something is: a path, the last part first. Only the path that costs most is written.
type place struct {
	in   *place
	name string
}

func (p *place) String() string {
	if p.in == nil {
		return p.name
	}
	return p.in.String() + "." + p.name
}

// count counts the cost of an operation. Without sizes, the precision is byPages.
func (w LimitsExtension) count(ctx context.Context, o *graphql.OperationContext, sizes Sizes, p precision) *counter {
	c := &counter{complexity: complexity{variables: o.Variables, schema: w.schema}, ctx: ctx, sizes: sizes, precision: p}
	c.selection(o.Operation.SelectionSet, 1, 1, nil)
	return c
}

func (c *counter) cost(limit int) Cost {
	return Cost{int(c.total), limit, c.largest, int(c.share)}
}

// Measure returns what an operation costs a viewer. The error refuses an operation over the limit, before it reads more
// than sizes. Sizes are counted when pages alone would be too much, or when exact.
//
// MutateOperationContext has counted by pages.
func (w LimitsExtension) Measure(ctx context.Context, o *graphql.OperationContext, sizes Sizes, exact bool) (cost Cost, refused *gqlerror.Error, err error) {
	c, counted := o.Stats.GetExtension(byPagesName).(*counter)
	for p := byPages; ; p++ {
		if p > byPages || !counted {
			if c = w.count(ctx, o, sizes, p); c.err != nil {
				return Cost{}, nil, c.err
			}
		}
		fits := c.total <= float64(w.Cost)
		if !c.sized || p == byLinks || fits && !exact {
			return c.cost(w.Cost), c.refusal(w.Cost), nil
		}
	}
}

// IsBoundBySizes reports whether sizes of the graph decide if the operation is refused.
func (w LimitsExtension) IsBoundBySizes(o *graphql.OperationContext) bool {
	c, counted := o.Stats.GetExtension(byPagesName).(*counter)
	return counted && c.total > float64(w.Cost)
}

// byPagesName is the name under which an operation's context holds what it costs by pages.
const byPagesName = "cost by pages"

// refusal refuses an operation that costs too much. It names the list that costs most.
func (c *counter) refusal(limit int) *gqlerror.Error {
	if c.total <= float64(limit) {
		return nil
	}
	total := fmt.Sprintf("%.0f", c.total)
	if c.total >= unknown {
		total = "more than a million million"
	}
	return limitError("COST", "the operation costs %s, counted in nodes; at most %d are allowed. %s costs most of it, %.0f %%: ask for a smaller page, fewer days or a simpler filter there",
		total, limit, c.largest, 100*c.share/c.total)
}

// add adds what a list costs. A list costs most when all that has its path costs most.
func (c *counter) add(at *place, cost float64) {
	c.total += cost
	if cost > c.share {
		c.largest, c.share = at.String(), cost
	}
}

// selection counts what is selected of so many objects. When they are connections, their pages have so many items.
func (c *counter) selection(set ast.SelectionSet, objects, items float64, at *place) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.InlineFragment:
			c.selection(s.SelectionSet, objects, items, at)
		case *ast.FragmentSpread:
			c.selection(s.Definition.SelectionSet, objects, items, at)
		case *ast.Field:
			if s.Name == "nodes" || s.Name == "edges" {
				c.field(s, items, &place{at, s.Alias})
			} else {
				c.field(s, objects, &place{at, s.Alias})
			}
		}
	}
}

// field counts a field of so many objects.
func (c *counter) field(f *ast.Field, objects float64, at *place) {
	var arguments map[string]any
	if len(f.Definition.Arguments) > 0 {
		arguments = f.ArgumentMap(c.variables)
	}
	for _, a := range f.Definition.Arguments {
		if a.Name == "filter" || a.Name == "via" {
			c.conditions += conditions(arguments[a.Name])
		}
	}
	c.arguments(f, arguments, objects, at)
	if f.Definition.Type.Name() == "Network" {
		c.add(at, objects*c.nodes(c.schema.all)/stepsPerNode)
	}
	items := objects
	if n, counted := rows(f, arguments); counted {
		items *= float64(n)
		objects = items
		c.add(at, items)
	} else if size, paged := c.size(f, arguments); paged {
		of, isConnection := c.schema.listed[f.Definition.Type.Name()]
		items *= min(float64(size), c.nodes(of))
		c.add(at, items)
		if !isConnection {
			objects = items
		}
	}
	c.selection(f.SelectionSet, objects, items, at)
}

// nodes returns how many nodes of the labels there are. Lists of other things have any number of items.
func (c *counter) nodes(labels []graph.Label) float64 {
	if len(labels) == 0 {
		return unknown
	}
	c.sized = true
	if c.precision == byPages || c.err != nil {
		return unknown
	}
	n, err := c.sizes.NodesOf(c.ctx, labels...)
	c.err = err
	return float64(n)
}

// links returns how many relationships a hop follows from all nodes of the labels, and from one at most.
func (c *counter) links(labels []graph.Label, hop graph.Hop) (total, largest float64) {
	if c.precision < byLinks || c.err != nil {
		near, far := c.nodes(labels), c.nodes(hop.EndsFrom(labels))
		return near * far, far
	}
	size, err := c.sizes.LinksOf(c.ctx, labels, hop)
	c.err = err
	return float64(size.Total), float64(size.Largest)
}
