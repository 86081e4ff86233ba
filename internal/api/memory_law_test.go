package api

import (
	"cmp"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/generated"
	"answerable/graph/graphtest"
	"answerable/graph/neo4j"
	"answerable/graph/query"
	"answerable/graph/search"
)

// The law of memory: a server that was asked any questions before gives the answers that a fresh one
// gives, to the byte. Nothing that a server keeps shows.

// lawNow is when the laws ask.
func lawNow() time.Time { return time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC) }

// engine is a store that the law must hold on, and what it is filled through.
type engine struct {
	graph.Store
	fill graph.Store
}

// engines returns the stores that the law must hold on. Neo4j is filled through a copy in memory, which
// verifies a change without a question to the server.
func engines(t *testing.T) map[string]engine {
	t.Helper()
	opened := func(s graph.Store, err error) graph.Store {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		return s
	}
	file, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	opened(file, err)
	naive := graphtest.NewNaive()
	stores := map[string]engine{"the file store": {file, file}, "the naive engine": {naive, naive}}
	if uri := os.Getenv("NEO4J_URI"); uri != "" {
		open := func() graph.Store {
			s, err := neo4j.Open(t.Context(), neo4j.Config{URL: uri, User: "neo4j", Password: os.Getenv("NEO4J_PASSWORD"), Adopt: true})
			return opened(s, err)
		}
		memory, err := embedded.Follow(t.Context(), open(), embedded.FollowOptions{Poll: time.Hour})
		stores["Neo4j by Cypher"] = engine{open(), opened(memory, err)}
	} else {
		t.Log("without Neo4j: set NEO4J_URI and NEO4J_PASSWORD to ask it too")
	}
	return stores
}

// asked is a question as it is sent: by whom, with its variables.
type asked struct {
	text      string
	variables string // in JSON, "" for none
	clearance graph.Clearance
	role      graph.Role // "" for a reader
}

// token returns the token of who asks.
func (q asked) token(t testing.TB) string {
	t.Helper()
	token, err := nobody.Token(graph.Viewer{Name: "a", Clearance: q.clearance, Role: cmp.Or(q.role, graph.Reader)}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	return "Bearer " + token
}

// remembering is a server that keeps whatever a server can keep.
type remembering struct {
	api   *Handler
	close func()
}

// newRemembering starts a server of a store, with an index when it is to search.
func newRemembering(s graph.Store, searches bool) remembering {
	g, closeIndex := query.New(s, lawNow), func() {}
	if searches {
		index := search.Follow(s, search.Options{Poll: time.Hour})
		g, closeIndex = g.UseIndex(index), func() { _ = index.Close() }
	}
	return remembering{
		New(g, nobody, slog.New(slog.DiscardHandler), unlimited, func(c *Config) { c.cacheBytes = 1 << 24 }), closeIndex,
	}
}

func (s remembering) answer(t testing.TB, q asked) string {
	body := map[string]any{"query": q.text}
	if q.variables != "" {
		body["variables"] = json.RawMessage(q.variables)
	}
	text, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	answer := request{body: string(text), header: map[string]string{"Authorization": q.token(t)}}.to(s.api)
	return fmt.Sprintln(answer.Code, answer.Body)
}

// ledgers writes a query for the ledgers that begin at the root.
func (a *asker) ledgers() string {
	field := a.schema.Query.Fields.ForName
	return "{ obligations" + a.arguments(field("obligations")) + " { totalCount countsByState { state count } nodes { id state } pageInfo { endCursor } }" +
		" stakeholdersOwing" + a.arguments(field("stakeholdersOwing")) + " { totalCount nodes { stakeholder { id } openCount overdueCount } } }"
}

// memoryQuestions draws questions, each with its twins, in any order; few where each costs a server much.
func memoryQuestions(r *rapid.T, schema *ast.Schema, steps []graph.Op, revision graph.Revision, few bool) (all []asked) {
	a := askerOf(r, schema, steps)
	for i := range 4 {
		a.clean = a.upTo(3) > 0
		text := ""
		switch i {
		case 0:
			text = a.ledgers()
		case 1:
			text = a.query()
		case 2:
			text = a.search()
		default:
			text = a.numbers()
		}
		clearance := rapid.SampledFrom([]graph.Clearance{graph.Public, graph.Secretariat}).Draw(r, "clearance")
		for _, twin := range a.twins(text) {
			all = append(all, asked{text: twin, clearance: clearance})
		}
		if few {
			break
		}
	}
	all = append(all, a.variableTwins(graph.Secretariat)...)
	if a.clean = a.upTo(3) > 0; !few || a.upTo(3) == 0 {
		all = append(all, asked{text: a.changes("dry", revision, true), clearance: graph.Secretariat, role: graph.Editor})
	}
	return rapid.Permutation(all).Draw(r, "order")
}

// variableTwins draws a document with a variable for an input, and sends it with values that JSON tells apart.
func (a *asker) variableTwins(clearance graph.Clearance) (all []asked) {
	const ledger = `query($f: ObligationFilter, $o: [ObligationOrder!], $n: Int) { obligations(filter: $f, orderBy: $o, first: $n) { totalCount nodes { id } } }`
	const nodes = `query($f: %sFilter, $o: [NodeOrder!]) { of: %s(filter: $f, orderBy: $o) { totalCount nodes { id } } }`
	var text string
	values := []string{``, `{}`, `{"f":null}`, `{"f":{}}`, `{"o":[]}`, `{"o":null}`}
	switch a.upTo(2) {
	case 0:
		text = ledger
		part := a.oneOf("states", "missing", "themeIn", "respondentIn", "subjectIn", "and", "or")
		values = append(values, `{"f":{"`+part+`":[]}}`, `{"f":{"`+part+`":null}}`, `{"n":1}`, `{"n":0}`, `{"n":null}`)
	case 1:
		text = fmt.Sprintf(nodes, "Organization", "organizations")
		part := a.oneOf("ids", "kind", "country", "visibility", "and", "or")
		values = append(values, `{"f":{"`+part+`":[]}}`, `{"f":{"`+part+`":null}}`, `{"f":{"name":{"in":[]}}}`, `{"f":{"name":{"in":null}}}`, `{"f":{"name":{}}}`)
	default:
		text = fmt.Sprintf(nodes, "Recommendation", "recommendations")
		part := a.oneOf("ids", "visibility", "and", "or")
		values = append(values, `{"f":{"`+part+`":[]}}`, `{"f":{"obligations":{"where":{"states":[]},"count":{"min":1}}}}`,
			`{"f":{"obligations":{"where":{},"count":{"min":1}}}}`, `{"f":{"obligations":{"where":null,"count":{"min":1}}}}`)
	}
	for _, v := range values {
		all = append(all, asked{text: text, variables: v, clearance: clearance})
	}
	return all
}

func TestWhatWasAskedBeforeDoesNotShow(t *testing.T) {
	graphtest.Configure(t)
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for name, store := range engines(t) {
		t.Run(name, func(t *testing.T) {
			compared, remote := 0, strings.HasPrefix(name, "Neo4j")
			rapid.Check(t, func(r *rapid.T) {
				var old *remembering
				var questions []asked
				for range 2 { // graphs of one store
					steps := graphtest.Graph(r)
					graphtest.Refill(r, store.fill, steps)
					if old == nil {
						s := newRemembering(store.Store, !remote)
						defer s.close()
						old = &s
					}
					questions = append(questions, memoryQuestions(r, schema, steps, headOf(t, store), remote)...)
					want := map[asked]string{}
					for range 2 { // times
						for _, q := range questions {
							if want[q] == "" {
								fresh := newRemembering(store.Store, strings.Contains(q.text, "search"))
								want[q] = fresh.answer(t, q)
								fresh.close()
							}
							if got := old.answer(t, q); got != want[q] {
								r.Fatalf("%s with %s at %s\nis answered by\n%s\nand by a server that was asked nothing before by\n%s", q.text, q.variables, q.clearance, got, want[q])
							}
							compared++
						}
					}
				}
			})
			t.Logf("law of memory, %s: %d answers compared", name, compared)
		})
	}
}
