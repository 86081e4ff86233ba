package main

import (
	"os"
	"strings"
	"testing"

	"answerable/graph/generated"
)

func TestTheCommittedSchemaIsTheOneThatIsServed(t *testing.T) {
	committed, err := os.ReadFile("schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	if served := must(t, t.TempDir(), "schema"); served != string(committed) {
		t.Error("schema.graphql is stale; commit what make generate writes")
	}
}

// TestTheSchemaIsSmallAndDescribed counts the types and looks for a description of every element.
func TestTheSchemaIsSmallAndDescribed(t *testing.T) {
	const most = 160
	types := 0
	described := func(path, description string) {
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", path)
		}
	}
	for name, d := range generated.NewExecutableSchema(generated.Config{}).Schema().Types {
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
