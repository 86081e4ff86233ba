package api

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/generated"
	"answerable/graph/graphtest"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/graph/search"
)

// TestTheJSONWriterWritesAsGqlgenDoes asks random queries about random graphs of the JSON writer and
// of gqlgen alone. Some have errors in them; all may have fragments, merged fields and conditions.
func TestTheJSONWriterWritesAsGqlgenDoes(t *testing.T) {
	graphtest.Configure(t)
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	index := search.Follow(store, search.Options{Poll: time.Hour})
	defer func() { _ = index.Close() }()
	g := query.New(store, func() time.Time { return time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC) }).UseIndex(index)
	far := query.New(remote{store}, func() time.Time { return time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC) }).UseIndex(index)
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	compared, clean, found := 0, 0, 0
	rapid.Check(t, func(r *rapid.T) {
		steps := graphtest.Graph(r)
		graphtest.Refill(r, store, steps)
		a := askerOf(r, schema, steps)
		for _, query := range a.questions(a.twisted) {
			want, got := answerBy(true, g, query), answerBy(false, g, query)
			if got != want {
				r.Fatalf("the query %s\nis answered by gqlgen with\n%s\nand in rows with\n%s", query, want, got)
			}
			if got := answerBy(false, far, query); got != want {
				r.Fatalf("the query %s\nis answered with\n%s\nand, looked ahead at, with\n%s", query, want, got)
			}
			compared++
			if !strings.Contains(want, `"errors"`) {
				clean++
			}
			if strings.Contains(want, `"snippet":[{`) {
				found++
			}
		}
	})
	t.Logf("%d answers compared, %d of them without errors, %d of searches that found something", compared, clean, found)
	if compared >= 100 && (clean < compared/2 || found == 0) {
		t.Error("most answers should be without errors, and some searches find something")
	}
}

// twisted writes a query whose fields are partly left out, given twice, or in fragments.
func (a *asker) twisted() string {
	q := a.query()
	other := strings.NewReplacer(" f0:", " g0:", " f1:", " g1:").Replace(a.query())
	return a.oneOf(
		q,
		"query "+q[:len(q)-1]+q[1:],
		"query "+q[:len(q)-1]+other[1:],
		"query { ...all ...other } fragment all on Query "+q+" fragment other on Query "+other,
		"query { ... @include(if: true) "+q+" ... @skip(if: true) "+other+" }",
		"query { ...all @skip(if: false) a: __typename @include(if: false) b: __typename } fragment all on Query "+q[:len(q)-1]+q[1:],
	)
}

// TestTheJSONWriterIsUsed makes sure that the JSON writer writes, and does not leave it all to gqlgen.
func TestTheJSONWriterIsUsed(t *testing.T) {
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	g := query.New(store, time.Now)
	steps, err := ndjson.ReadFile("sample", strings.NewReader(string(data.GSX)))
	if err == nil {
		_, err = mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps)
	}
	if err != nil {
		t.Fatal(err)
	}
	const query = `{ obligations { nodes { id state dueOn respondent { id ... on Organization { name } } subject { id } reasons { steps { type from { id } } } } } }`
	allocated := func(stock bool) float64 {
		return testing.AllocsPerRun(5, func() { _ = answerBy(stock, g, query) })
	}
	if stock, rows := allocated(true), allocated(false); rows > stock/2 {
		t.Errorf("rows allocate %v times, gqlgen %v times; want less than half", rows, stock)
	} else {
		t.Logf("rows allocate %v times, gqlgen %v times", rows, stock)
	}
}
