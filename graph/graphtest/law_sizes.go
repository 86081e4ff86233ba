package graphtest

import (
	"context"
	"fmt"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// The sizes that the cost of an operation is counted with are those of the graph that is cut to what one may see,
// whatever was asked before, and by whom.
func lawSizes(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	elements := elementsOf(a.steps)
	g := query.New(s, clock)
	for range 8 {
		clearance, ask := a.level(), a.sizes()
		got := ask(t, g, clearance)
		want := ask(t, query.New(naiveWith(t, cut(elements, clearance)), clock), clearance)
		if got != want {
			t.Fatalf("as %s the sizes are\n%s\nand of the cut graph\n%s\non the graph\n%s", clearance, got, want, fileOf(elements))
		}
		if a.oneIn(3) {
			removed := pick(a.draw, elements...)
			if r, isRelationship := removed.(*graph.Relationship); isRelationship {
				apply(t, s, []graph.Op{{Remove: r.Ref()}})
				elements = without(elements, r.Ref())
			}
		}
	}
}

func without(elements []graph.Element, ref graph.Ref) (kept []graph.Element) {
	for _, e := range elements {
		if e.Ref() != ref {
			kept = append(kept, e)
		}
	}
	return kept
}

// sizes returns a random question about sizes, in the order of its parts.
func (a asker) sizes() func(failer, *query.Graph, graph.Clearance) string {
	labels := []graph.Label{a.label(), a.label()}
	var hops []graph.Hop
	for range 6 {
		hops = append(hops, a.hopFrom(labels))
	}
	return func(t failer, g *query.Graph, clearance graph.Clearance) (answer string) {
		ctx := context.Background()
		must(t, g.Read(ctx, graph.Viewer{Clearance: clearance}, func(v *query.View) error {
			var lines []string
			n, err := v.NodesOf(ctx, labels...)
			must(t, err)
			lines = append(lines, fmt.Sprintf("%v %d", labels, n))
			for _, hop := range hops {
				size, err := v.LinksOf(ctx, labels, hop)
				must(t, err)
				lines = append(lines, fmt.Sprintf("%v %v %+v", labels, hop, size))
			}
			answer = strings.Join(lines, "\n")
			return nil
		}))
		return answer
	}
}
