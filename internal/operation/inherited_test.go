package operation

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// said is a schema with the arguments of the rule where a schema may have them.
var said = gqlparser.MustLoadSchema(&ast.Source{Input: `
	type Query { nodes(asOf: String): [Node!]! plain: Node! owed(asOf: String, includeAssumptions: Boolean! = true): [Node!]! }
	type Subscription { owed(includeAssumptions: Boolean! = true): Node! }
	interface Node { id: ID! related(asOf: String): [Node!]! }
	type Organization implements Node {
		id: ID! related(asOf: String): [Node!]! owed(asOf: String, includeAssumptions: Boolean! = true): [Node!]! state(asOf: String): String nothing: Node
	}
`})

func TestNothingIsForgottenByAccident(t *testing.T) {
	for _, test := range []struct {
		document string
		says     []string // nothing for a valid document
	}{
		{`{ nodes { related { id } } }`, nil},
		{`{ nodes(asOf: null) { related { id related { id } } } }`, nil},
		{`{ nodes(asOf: "2017") { related(asOf: "2016") { id related(asOf: null) { id } } } }`, nil},
		{`query($d: String) { nodes(asOf: $d) { related(asOf: $d) { id } } plain { related { id } } }`, nil},
		{`{ nodes(asOf: "2017") { id } plain { related { id } } }`, nil},
		{`{ owed(asOf: null, includeAssumptions: false) { related { id } } }`, nil},
		{`{ nodes(asOf: "2017") { related { id } } }`, []string{`nodes.related(asOf: "2017") in line 1`}},
		{`query($d: String) { nodes(asOf: $d) { related { id } } }`, []string{`nodes.related(asOf: $d) in line 1`}},
		{`query($d: String = null) { nodes(asOf: $d) { related { id } } }`, []string{`nodes.related(asOf: $d)`}},
		{"{\n nodes(asOf: \"2017\") {\n  a: related {\n   related { id } } } }", []string{`nodes.a(asOf: "2017") in line 3, nodes.a.related(asOf: "2017") in line 4`}},
		// What lies between does not have the argument, or asks for every day.
		{`{ nodes(asOf: "2017") { ... on Organization { nothing { related { id } } } } }`, []string{`nodes.nothing.related(asOf: "2017")`}},
		{`{ nodes(asOf: "2017") { related(asOf: null) { related { id } } } }`, []string{`nodes.related.related(asOf: "2017")`}},
		{`{ nodes(asOf: "2017") { related(asOf: "2016") { related { id } } } }`, []string{`nodes.related.related(asOf: "2016")`}},
		{`{ nodes(asOf: "2017") { ... on Organization { state } } }`, []string{`nodes.state(asOf: "2017")`}},
		{`{ nodes(asOf: "2017") { related @include(if: false) { id } } }`, []string{`nodes.related(asOf: "2017")`}},
		// Through fragments, wherever they are defined and used.
		{`{ plain { ...f } nodes(asOf: "2017") { ...f } } fragment f on Node { related { id } }`, []string{`f.related(asOf: "2017")`}},
		{`fragment f on Node { ...g } { nodes(asOf: "2017") { ...f } } fragment g on Node { related { id } }`, []string{`g.related(asOf: "2017")`}},
		{`{ plain { ...f } } fragment f on Node { related { id } }`, nil},
		{`query($d: String) { plain { ...f } nodes(asOf: $d) { ...f } } fragment f on Node { related(asOf: $d) { id } }`, nil},
		{`query($d: String) { plain { ...f } } fragment f on Node { related(asOf: $d) { ...g } } fragment g on Node { related { id } }`, []string{`g.related(asOf: $d)`}},
		{`query A { plain { ...f } } query B { nodes(asOf: "2017") { ...f } } fragment f on Node { related { id } }`, []string{`f.related(asOf: "2017")`}},
		{`query A { nodes(asOf: "2017") { ...f } } query B { plain { ...f } } fragment f on Node { related { id } }`, []string{`f.related(asOf: "2017")`}},
		{
			`query A { nodes(asOf: "2017") { ...f } } query B { nodes(asOf: "2017") { ...f } } fragment f on Node { related { id } }`,
			[]string{`write it too: f.related(asOf: "2017") in line 1; `},
		},
		// Of assumptions the same; both in one error.
		{`{ owed(includeAssumptions: true) { ... on Organization { owed { id } } } }`, []string{`owed.owed(includeAssumptions: true)`}},
		{`subscription { owed(includeAssumptions: false) { ... on Organization { owed(asOf: null) { id } } } }`, []string{`owed.owed(includeAssumptions: false)`}},
		{
			`{ owed(asOf: "2017", includeAssumptions: false) { related { id } ... on Organization { owed { id } } } }`,
			[]string{`owed.related(asOf: "2017")`, `owed.owed(asOf: "2017")`, `owed.owed(includeAssumptions: false)`},
		},
	} {
		_, errs := gqlparser.LoadQueryWithRules(said, test.document, ValidationRules(true, true))
		if len(errs) != min(len(test.says), 1) {
			t.Errorf("%s\n%v, want %d error", test.document, errs, min(len(test.says), 1))
			continue
		}
		for _, says := range test.says {
			if !strings.Contains(errs[0].Message, says) || len(errs[0].Locations) < len(test.says) {
				t.Errorf("%s\n%s %v, want %s", test.document, errs[0].Message, errs[0].Locations, says)
			}
		}
	}
}

// A document of fragments that spread one another in every way is looked at in less than exponential time.
func TestForgottenArgumentsAreFoundInManyFragments(t *testing.T) {
	var document strings.Builder
	document.WriteString(`{ nodes(asOf: "2017") { ...f0 } } `)
	for i := range 60 {
		fmt.Fprintf(&document, `fragment f%d on Node { a: id ...f%d ...f%[2]d ...f%[2]d } `, i, i+1)
	}
	document.WriteString(`fragment f60 on Node { related { id } }`)
	_, errs := gqlparser.LoadQueryWithRules(said, document.String(), ValidationRules(true, true))
	if len(errs) != 1 || !strings.Contains(errs[0].Message, "f60.related") {
		t.Error(errs)
	}
}
