package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph/generated"
)

// Every id that lists hand out, of every type that implements Node, is that of the same thing by node(id),
// and in another store that was made from an export; also ids of what the API wrote.
func TestIDsAreStable(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	fields := map[string]string{} // all that has no arguments and is no object, of each type
	for _, d := range schema.GetPossibleTypes(schema.Types["Node"]) {
		if d.Kind != ast.Object {
			continue
		}
		of := "__typename id ... on " + d.Name + " {"
		for _, f := range d.Fields {
			if schema.Types[f.Type.Name()].IsLeafType() {
				of += " " + f.Name
			}
		}
		fields[d.Name] = of + ` } ... on GraphNode { sources { document { id } page } } ... on Obligation { respondent { id } subject { id } responses { id }
			reasons { steps { type key from { id } to { id } representing { id } sources { document { id } } } } }`
	}

	data := t.TempDir()
	open := func(store, file string) (base, token string, stop func() int) {
		must(t, data, "import", "--store", store, file)
		base, stop = serving(t, data, "--store", store)
		return base, tokenOf(t, data, "--store", store, "--subject", "editor", "--role", "EDITOR", "--clearance", "SECRETARIAT"), stop
	}
	first := "file:" + t.TempDir() + "/first"
	base, token, stop := open(first, "data/fictional-lights.ndjson")
	for _, write := range []string{
		`recordResponse(input: {idempotencyKey: "1", expectedRevision: 1, assumption: "x", answers: [{subject: "recommendation:fictional-f5"}], submittedBy: ["person:fictional-harbour-master"], kind: NOTED, text: "A draft."})`,
		`addressRecommendation(input: {idempotencyKey: "2", expectedRevision: 2, assumption: "x", subject: "recommendation:fictional-f5", addressee: "organization:fictional-night-ferry-collective", addressedOn: "2020"})`,
	} {
		if answer, _ := send(t, base, token, "mutation { "+write+" { change { revision } } }", nil); strings.Contains(answer, "errors") {
			t.Fatal(answer)
		}
	}
	query := "{"
	for _, f := range schema.Query.Fields {
		d := schema.Types[f.Type.Name()]
		if nodes := d.Fields.ForName("nodes"); nodes != nil && f.Arguments.ForName("query") == nil && slices.Contains(schema.Types[nodes.Type.Name()].Interfaces, "Node") {
			query += " " + f.Name + "(first: 100) { nodes { id __typename } }"
		}
	}
	for alias, arguments := range map[string]string{"past": `asOf: "2020-06-01"`, "firm": `includeAssumptions: false`, "pastFirm": `asOf: "2020-06-01", includeAssumptions: false`} {
		query += " " + alias + ": obligations(first: 100, " + arguments + ") { nodes { id __typename } }"
	}
	answer, _ := send(t, base, token, query+"}", nil)
	var lists struct {
		Data map[string]struct {
			Nodes []struct {
				ID       string
				Typename string `json:"__typename"`
			}
		}
	}
	if err := json.Unmarshal([]byte(answer), &lists); err != nil || len(lists.Data) == 0 {
		t.Fatal(answer, err)
	}
	typeOf := map[string]string{}
	for _, list := range lists.Data {
		for _, n := range list.Nodes {
			typeOf[n.ID] = n.Typename
		}
	}
	for name := range fields {
		if !slices.Contains(slices.Collect(maps.Values(typeOf)), name) {
			t.Errorf("no list hands out a %s", name)
		}
	}
	resolved := func(base, token string) map[string]string {
		found := map[string]string{}
		for id := range typeOf {
			answer, _ := send(t, base, token, "query($id: ID!) { node(id: $id) { "+fields[typeOf[id]]+" } }", map[string]any{"id": id})
			found[id], _, _ = strings.Cut(answer, `,"extensions"`)
		}
		return found
	}
	before := resolved(base, token)
	for id, found := range before {
		if want := fmt.Sprintf(`{"data":{"node":{"__typename":%q,"id":%q`, typeOf[id], id); !strings.HasPrefix(found, want) {
			t.Errorf("node(id: %q) is %s", id, found)
		}
	}
	stop()
	file := fileOf(t, "export.ndjson", must(t, data, "export", "--store", first))
	base, token, _ = open("file:"+t.TempDir()+"/second", file)
	for id, found := range resolved(base, token) {
		if found != before[id] {
			t.Errorf("%s was\n%s\nand is after export and import\n%s", id, before[id], found)
		}
	}
}
