package main

import (
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph/generated"
)

func TestTheCommittedSchemaIsTheOneThatIsServed(t *testing.T) {
	committed, err := os.ReadFile("schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	if served := must(t, t.TempDir(), "schema"); served != string(committed) {
		t.Error("schema.graphql is stale; commit what make generate writes")
	} else if parsed, err := gqlparser.LoadSchema(&ast.Source{Input: served}); err != nil || !strings.HasPrefix(parsed.Description, "A stakeholder relationship graph") {
		t.Errorf("the schema does not begin with what it is: %v", err)
	}
}

// TestTheSchemaIsSmallAndDescribed counts the types and looks for a description of every element.
func TestTheSchemaIsSmallAndDescribed(t *testing.T) {
	const most = 281 // each type earns its place
	types, schema := 0, generated.NewExecutableSchema(generated.Config{}).Schema()
	described := func(path, description string) {
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", path)
		}
	}
	described("the schema", schema.Description)
	for name, d := range schema.Types {
		if d.BuiltIn {
			continue
		}
		types++
		described(name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(name+"."+f.Name, f.Description)
			for _, argument := range f.Arguments {
				described(name+"."+f.Name+"("+argument.Name+")", argument.Description)
			}
		}
		for _, v := range d.EnumValues {
			described(name+"."+v.Name, v.Description)
		}
	}
	if types > most {
		t.Errorf("the schema has %d types; it has at most %d", types, most)
	}
}

func TestTheDocumentsOfAClientAreChecked(t *testing.T) {
	const list = `query List($on: Date) { themes(asOf: $on) { nodes { ...theme } } }`
	const fragment = "fragment theme on Theme {\n  id\n  displayName\n}\n"
	if out := must(t, "", "schema", "--check", fileOf(t, "list.graphql", list), fileOf(t, "theme.graphql", fragment)); out != "operations: 1, files: 2, problems: 0\n" {
		t.Errorf("valid documents: %s", out)
	}
	wrong := fileOf(t, "wrong.graphql", "fragment theme on Theme {\n  id\n  absent\n}\n")
	code, _, errs := answerable(t, "", "schema", "--check", fileOf(t, "list.graphql", list), wrong)
	if code == 0 || strings.Count(errs, `wrong.graphql:3:3: Cannot query field "absent"`) != 1 {
		t.Errorf("code %d\n%s", code, errs)
	}
	refused(t, "", "broken.graphql:1:", "schema", "--check", fileOf(t, "broken.graphql", "query {"))
	refused(t, "", "no operation in the files", "schema", "--check")
	refused(t, "", "no operation in the files", "schema", "--check", fileOf(t, "theme.graphql", fragment))
	refused(t, "", "absent.graphql", "schema", "--check", "absent.graphql")
	refused(t, "", "write: answerable schema --check", "schema", "list.graphql")
}
