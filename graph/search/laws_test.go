package search_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/query"
)

// followed returns a store whose index has followed it through all the graphs that a test draws, so most
// of the changes that it read have been undone.
func followed(t *testing.T) (graph.Store, *query.Graph) {
	graphtest.Configure(t)
	s := graphtest.NewNaive()
	return s, searched(t, s)
}

// The law of visibility, scores, facets, cursors and snippets included: a search answers what it would
// on a graph that has nothing but what the viewer sees. The graph that was cut is new and read with the
// highest clearance, so that the law also says that an index which has followed the log answers as one
// that was built.
func TestASearchSeesWhatTheViewerSees(t *testing.T) {
	s, g := followed(t)
	found, refused := 0, 0
	rapid.Check(t, func(r *rapid.T) {
		a := author{r}
		steps := a.nodes()
		graphtest.Refill(r, s, steps)
		for _, c := range graph.Clearances() {
			cut := anew(r, graphtest.Cut(elementsOf(steps), c))
			for range 5 {
				q := a.asked()
				got, err := q.on(r, g, c, query.PageArgs{})
				if want := written(q.on(r, cut, graph.Secretariat, query.PageArgs{})); written(got, err) != want {
					r.Fatalf("%+v: %s finds\n%sand on the graph that was cut\n%s", q, c, written(got, err), want)
				}
				if err != nil {
					refused++
					continue
				}
				found += got.TotalCount
			}
		}
	})
	if found == 0 || refused == 0 {
		t.Errorf("%d nodes were found and %d queries refused; the law says nothing", found, refused)
	}
}

// Each facet counts what the search for its label lists, whatever else is asked, and together they
// are all that is found.
func TestFacetsCountTheListsTheyOpen(t *testing.T) {
	s, g := followed(t)
	rapid.Check(t, func(r *rapid.T) {
		a := author{r}
		graphtest.Refill(r, s, a.nodes())
		q, c := a.asked(), pick(a, graph.Clearances()...)
		asked, err := q.on(r, g, c, query.PageArgs{})
		if err != nil {
			return
		}
		counts := map[graph.Label]int{}
		for _, facet := range asked.Facets {
			counts[facet.Label] = facet.Count
		}
		inLabels, all := 0, 0
		for _, spec := range graph.Labels() {
			alone := q
			alone.labels = []graph.Label{spec.Label}
			list, err := alone.on(r, g, c, query.PageArgs{})
			if err != nil || list.TotalCount != counts[spec.Label] || len(list.Edges) != list.TotalCount {
				r.Fatalf("%+v has %v; that of %s has %d of %d, %v", q, asked.Facets, spec.Label, len(list.Edges), list.TotalCount, err)
			}
			for _, n := range list.Nodes() {
				if n.Label() != spec.Label {
					r.Fatalf("%s is listed as %s", n.Ref(), spec.Label)
				}
			}
			all += list.TotalCount
			if q.labels == nil || slices.Contains(q.labels, spec.Label) {
				inLabels += list.TotalCount
			}
		}
		q.labels = nil
		whole, err := q.on(r, g, c, query.PageArgs{})
		if err != nil || whole.TotalCount != all || asked.TotalCount != inLabels {
			r.Fatalf("%+v finds %d and of the labels %d; their lists have %d and %d, %v", q, whole.TotalCount, asked.TotalCount, all, inLabels, err)
		}
	})
}

// Pages concatenate to the whole, forwards and backwards, in one order: what is exact first, then the best, then by id.
func TestPagesOfASearchConcatenate(t *testing.T) {
	s, g := followed(t)
	rapid.Check(t, func(r *rapid.T) {
		a := author{r}
		graphtest.Refill(r, s, a.nodes())
		q, c, size := a.asked(), pick(a, graph.Clearances()...), int32(1+a.upTo(3))
		whole, err := q.on(r, g, c, query.PageArgs{})
		if err != nil {
			return
		}
		if !slices.IsSortedFunc(whole.Edges, func(x, y query.SearchEdge) int {
			return cmp.Or(-cmp.Compare(rank[x.Matched], rank[y.Matched]), -cmp.Compare(x.Score, y.Score), cmp.Compare(x.Node.Ref().ID, y.Node.Ref().ID))
		}) {
			r.Fatalf("%+v is not in order:\n%s", q, written(whole, nil))
		}
		var ahead, behind []string
		for args := (query.PageArgs{First: &size}); ; {
			page, err := q.on(r, g, c, args)
			if err != nil || page.TotalCount != whole.TotalCount {
				r.Fatalf("%+v: %s", q, written(page, err))
			}
			ahead = append(ahead, idsOf(page)...)
			if args.After = new(page.PageInfo.EndCursor()); !page.PageInfo.HasNextPage {
				break
			}
		}
		for args := (query.PageArgs{Last: &size}); ; {
			page, err := q.on(r, g, c, args)
			if err != nil {
				r.Fatal(err)
			}
			behind = append(idsOf(page), behind...)
			if args.Before = new(page.PageInfo.StartCursor()); !page.PageInfo.HasPreviousPage {
				break
			}
		}
		if !slices.Equal(ahead, idsOf(whole)) || !slices.Equal(behind, idsOf(whole)) {
			r.Fatalf("%+v: the pages are %q and %q, of %q", q, ahead, behind, idsOf(whole))
		}
	})
}

var rank = map[graph.Matched]int{graph.MatchedExact: 2, graph.MatchedForm: 1}

// Stems find the same and more, unless they exclude. What they find more is what is not exact, so that without
// stems everything is exact.
func TestWhatIsExactIsFoundWithoutStems(t *testing.T) {
	s, g := followed(t)
	forms := 0
	rapid.Check(t, func(r *rapid.T) {
		a := author{r}
		graphtest.Refill(r, s, a.nodes())
		for range 10 {
			q, c := a.asked(), pick(a, graph.Clearances()...)
			q.stems = new(true)
			with, err := q.on(r, g, c, query.PageArgs{})
			if err != nil {
				continue
			}
			q.stems = new(false)
			without, err := q.on(r, g, c, query.PageArgs{})
			if err != nil {
				r.Fatal(err)
			}
			exact := map[string]bool{}
			for _, e := range without.Edges {
				if exact[e.Node.Ref().ID] = true; e.Matched != graph.MatchedExact {
					r.Fatalf("%+v: %s is %s", q, e.Node.Ref(), e.Matched)
				}
			}
			found := map[string]bool{}
			for _, e := range with.Edges {
				if found[e.Node.Ref().ID] = true; exact[e.Node.Ref().ID] != (e.Matched == graph.MatchedExact) {
					r.Fatalf("%+v: %s is %s with stems, and without it is found: %t", q, e.Node.Ref(), e.Matched, exact[e.Node.Ref().ID])
				}
				if e.Matched == graph.MatchedForm {
					forms++
				}
			}
			if excludes := strings.Contains(q.query, "-") || strings.Contains(q.query, "NOT"); !excludes {
				for id := range exact {
					if !found[id] {
						r.Fatalf("%+v: %s is found without stems alone", q, id)
					}
				}
			}
		}
	})
	if forms == 0 {
		t.Error("no form was found; the law says nothing")
	}
}

// What a search leaves out moves no score: neither the day nor labels do, and assumptions do not but
// for the names that they lend, which are the same here.
func TestFiltersMoveNoScore(t *testing.T) {
	s, g := followed(t)
	rapid.Check(t, func(r *rapid.T) {
		a := author{r}
		graphtest.Refill(r, s, a.nodes())
		q, c := a.asked(), pick(a, graph.Clearances()...)
		free := asked{query: q.query, stems: q.stems, assumptions: q.assumptions}
		filtered, err := q.on(r, g, c, query.PageArgs{})
		if err != nil {
			return
		}
		all, err := free.on(r, g, c, query.PageArgs{})
		if err != nil {
			r.Fatal(err)
		}
		scores := map[string]float64{}
		for _, e := range all.Edges {
			scores[e.Node.Ref().ID] = e.Score
		}
		for _, e := range filtered.Edges {
			if scores[e.Node.Ref().ID] != e.Score {
				r.Fatalf("%+v: %s scores %v, and unfiltered %v", q, e.Node.Ref(), e.Score, scores[e.Node.Ref().ID])
			}
		}
	})
}
