package api

import (
	"fmt"
	"log/slog"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/generated"
	"answerable/graph/mutation"
	"answerable/graph/query"
	"answerable/graph/search"
	"answerable/internal/apitest"
)

// What an empty list means follows from one rule, which each description says: of "one of these" it keeps
// nothing, of "each of these" all.
const (
	keepsNothing = "An empty list matches nothing."
	keepsAll     = "An empty list matches everything."
)

// eachOfThese are the lists all of whose items must hold.
var eachOfThese = []string{"and", "missing"}

// noSelection are the lists that select nothing, by where they stand, with what an empty one is.
var noSelection = map[string]string{
	"orderBy":                 "it sorts: an empty list leaves the default order",
	"by":                      "it groups: an empty list is refused",
	"Query.nodes.ids":         "it is answered item by item: an empty list has an empty answer",
	"NetworkBoundary.exclude": "it leaves out: an empty list leaves out nothing",
	"Network.overlap.groups":  "it compares each two of its items: an empty list has an empty answer",
}

// written are the inputs of mutations: what they list is written, and selects nothing.
var written = regexp.MustCompile(`^(Record|Apply).*Input$|ChangeInput$`)

// inputList is a list that the API takes.
type inputList struct{ of, name, description string }

// inputLists returns all arguments and parts of inputs that are lists.
func inputLists(schema *ast.Schema) (lists []inputList) {
	for _, d := range schema.Types {
		if d.BuiltIn || strings.HasPrefix(d.Name, "__") {
			continue
		}
		for _, f := range d.Fields {
			if d.Kind == ast.InputObject && f.Type.Elem != nil {
				lists = append(lists, inputList{d.Name, f.Name, f.Description})
			}
			for _, argument := range f.Arguments {
				if argument.Type.Elem != nil {
					lists = append(lists, inputList{d.Name + "." + f.Name, argument.Name, argument.Description})
				}
			}
		}
	}
	return lists
}

// selecting returns the lists that select, and with each whether an empty one keeps all.
func selecting(schema *ast.Schema) map[inputList]bool {
	all := map[inputList]bool{}
	for _, l := range inputLists(schema) {
		if !written.MatchString(l.of) && noSelection[l.name] == "" && noSelection[l.of+"."+l.name] == "" {
			all[l] = l.name == eachOfThese[0] || l.name == eachOfThese[1]
		}
	}
	return all
}

func TestEveryListSaysWhatAnEmptyOneMeans(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	lists := selecting(schema)
	if len(lists) < 60 {
		t.Fatalf("there are only %d lists that select", len(lists))
	}
	for l, all := range lists {
		says, not := keepsNothing, keepsAll
		if all {
			says, not = not, says
		}
		if text := strings.Join(strings.Fields(l.description), " "); !strings.HasSuffix(text, says) || strings.Contains(text, not) {
			t.Errorf("%s.%s: the description must end with %q: %s", l.of, l.name, says, text)
		}
	}
	known := map[string]bool{}
	for _, l := range inputLists(schema) {
		known[l.name], known[l.of+"."+l.name] = true, true
	}
	for name := range noSelection {
		if !known[name] {
			t.Errorf("there is no list %s, which is an exception", name)
		}
	}
}

// filteredBy writes what is counted with a part in a filter of the type; "" where it does not know how.
func filteredBy(schema *ast.Schema, l inputList, part string) string {
	for _, f := range schema.Query.Fields {
		if argument := f.Arguments.ForName("filter"); argument != nil && argument.Type.Name() == l.of {
			return fmt.Sprintf("%s(filter: {%s})", f.Name, part)
		}
	}
	if strings.HasSuffix(l.of, ".relationships") {
		return "relationships(" + part + ")"
	}
	switch l.of {
	case "Query.between":
		const ids = `ids: ["recommendation:r1", "theme:promoting-effective-policing", "stakeholder-group:states"]`
		if l.name == "types" {
			return "between(" + ids + ", " + part + ")"
		}
		return "between(" + strings.Replace(part, "ids: null", ids, 1) + ")" // null is not allowed
	case "StakeholderFilter":
		return "recommendations(filter: {addressees: {some: {" + part + "}}})"
	case "SubjectFilter":
		return "themes(filter: {recommendations: {some: {" + part + "}}})"
	case "AnsweredFilter":
		return "obligations(filter: {answered: {" + part + "}})"
	case "TextFilter":
		return "organizations(filter: {name: {" + part + "}})"
	case "RelationshipFilter":
		if l.name == "status" || l.name == "representing" {
			return "people(filter: {memberOf: {via: {" + part + "}, some: {}}})"
		}
		return "recommendations(filter: {addressees: {via: {" + part + "}, some: {}}})"
	case "Query.timeline":
		return "timeline(" + part + ")"
	case "NetworkBoundary":
		return "network(boundary: {" + part + "}) { of: nodes { totalCount } }"
	case "TieFilter":
		types := strings.Replace(part, "types: null", "types: [MEMBER_OF]", 1) // null is not allowed
		return "network(boundary: {ties: [{" + types + "}]}) { of: nodes { totalCount } }"
	case "Network.nodes":
		return "network { of: nodes(" + part + ") { totalCount } }"
	case "Network.neighborhood":
		return "network { of: neighborhood(" + strings.Replace(part, "null", `["initiative:gsx"]`, 1) + ") { totalCount } }"
	case "Network.paths":
		from, to := `from: ["initiative:gsx"]`, `to: ["working-group:security-interventions"]`
		switch part {
		case "from: []":
			from = part
		case "to: []":
			to = part
		}
		return "network { of: paths(" + from + ", " + to + ") { totalCount: shortestCount } }"
	case "Query.search":
		return `search(query: "a OR peace OR women", ` + part + `)`
	}
	return ""
}

// one of each kind that the sample has none of.
var missingInTheSample = []string{
	`{"label":"StakeholderGroup","id":"stakeholder-group:tests","properties":{"name":"Tests"}}`,
	`{"label":"Person","id":"person:tests","properties":{"name":"Testing Tester"}}`,
	`{"label":"Response","id":"response:tests","properties":{"kind":"ACCEPTED","submittedOn":"2017-01-01"}}`,
	`{"label":"ProgressReport","id":"progress-report:tests","properties":{"status":"IN_PROGRESS","reportedOn":"2017-01-01"}}`,
	`{"label":"Outcome","id":"outcome:tests","properties":{"text":"A test"}}`,
	`{"label":"ActionPoint","id":"action-point:tests","properties":{"text":"A test"}}`,
	`{"label":"Meeting","id":"meeting:tests","properties":{"name":"Tests","kind":"WORKSHOP","on":"2017-01-01"}}`,
	`{"label":"Document","id":"document:tests","properties":{"title":"Tests"}}`,
	`{"type":"MEMBER_OF","from":"person:tests","to":"stakeholder-group:tests"}`,
	`{"type":"ADDRESSED_TO","from":"action-point:tests","to":"person:tests","properties":{"addressedOn":"2017-01-01"}}`,
	`{"type":"ANSWERS","from":"response:tests","to":"action-point:tests"}`,
	`{"type":"SUBMITTED_BY","from":"response:tests","to":"person:tests"}`,
}

func TestAnEmptyListMeansWhatTheDescriptionSays(t *testing.T) {
	_, store, g := sampleAPI(t)
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "a test", put(t, missingInTheSample...)); err != nil {
		t.Fatal(err)
	}
	index := search.Follow(store, search.Options{Poll: time.Hour})
	defer func() { _ = index.Close() }()
	api := New(query.New(store, time.Now).UseIndex(index), nobody, slog.New(slog.DiscardHandler))
	count := func(field string) float64 {
		t.Helper()
		ask := "{ of: " + field + " { totalCount } }"
		if strings.HasPrefix(field, "network") {
			ask = "{ of: " + field + " }"
		}
		if strings.HasPrefix(field, "relationships(") {
			ask = `{ of: node(id: "working-group:security-interventions") { ... on GraphNode { of: ` + field + ` { totalCount } } } }`
		}
		recorder := posted(ask).to(api)
		if errorCodes(t, recorder) != "" {
			t.Fatalf("%s: %s", field, recorder.Body)
		}
		of := apitest.Decoded(t, recorder.Result())["data"].(map[string]any)["of"].(map[string]any)
		if nested, is := of["of"].(map[string]any); is {
			of = nested
		}
		return of["totalCount"].(float64)
	}
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for l, all := range selecting(schema) {
		if l.of == "GraphFilter" {
			hearsNothing(t, l.name)
			continue
		}
		empty, null := filteredBy(schema, l, l.name+": []"), filteredBy(schema, l, l.name+": null")
		if empty == "" {
			t.Errorf("%s.%s: the test does not know what to ask", l.of, l.name)
			continue
		}
		whole, kept := count(null), count(empty)
		if whole == 0 {
			t.Errorf("%s: without it there is nothing either", null)
		}
		if want := map[bool]float64{true: whole}[all]; kept != want {
			t.Errorf("%s: there are %v, want %v", empty, kept, want)
		}
	}
}

// hearsNothing subscribes to the graph with an empty list, and without one.
func hearsNothing(t *testing.T, name string) {
	t.Helper()
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	g, s := query.New(store, lawNow), newStreamServer(store)
	defer s.close()
	for value, events := range map[string]int{"[]": 1, "null": 2} {
		l := s.listen(t, asked{text: "subscription { graphChanged(filter: {" + name + ": " + value + "}) { revision } }"})
		l.hear(headOf(t, store))
		if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "a test", []graph.Op{theme(t, fmt.Sprintf("heard-%s-%d", strings.ToLower(name), events), "PUBLIC")}); err != nil {
			t.Fatal(err)
		}
		s.turn()
		if text := l.hear(headOf(t, store)); strings.Count(text, "event: next") != events {
			t.Errorf("with %s: %s there are %s\nwant %d events", name, value, text, events)
		}
		l.stop()
	}
}

func TestOtherListsThatAreEmpty(t *testing.T) {
	api, _, _ := sampleAPI(t)
	same := func(a, b string) {
		t.Helper()
		if x, y := posted(a).to(api).Body.String(), posted(b).to(api).Body.String(); x != y {
			t.Errorf("%s is answered by %s\n%s by %s", a, x, b, y)
		}
	}
	same(`{ themes(orderBy: []) { nodes { id } } }`, `{ themes { nodes { id } } }`)
	same(`{ obligations(orderBy: []) { nodes { id } } }`, `{ obligations(orderBy: null) { nodes { id } } }`)
	if got := posted(`{ nodes(ids: []) { id } }`).to(api).Body.String(); !strings.Contains(got, `"nodes":[]`) {
		t.Errorf("no ids are answered by %s", got)
	}
	if answer := posted(`{ obligations { counts(by: []) { rows { count } } } }`).to(api); errorCodes(t, answer) != string(graph.CodeInvalid) {
		t.Errorf("counts by nothing: %s", answer.Body)
	}
}
