package main

import (
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
)

// edges are the types of the API that show the properties of relationships.
var edges = map[graph.RelationshipType]string{
	graph.AddressedTo:    "AddresseeEdge",
	graph.AffiliatedWith: "AffiliationEdge",
	graph.Answers:        "AnswerEdge",
	graph.MemberOf:       "MembershipEdge",
	graph.ParticipatesIn: "ParticipantEdge",
	graph.PartOf:         "MeetingPartEdge",
	graph.RecordedIn:     "RecordEdge",
	graph.SucceededBy:    "SuccessionEdge",
}

// schema is the API, whose descriptions say what the parts of the vocabulary mean.
type schema struct{ *ast.Schema }

func loadSchema(text string) (schema, error) {
	loaded, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: text})
	return schema{loaded}, err
}

// about returns what a type of the API is, such as a label or a scalar.
func (s schema) about(name any) (string, error) {
	def := s.Types[fmt.Sprint(name)]
	if def == nil || def.Description == "" {
		return "", fmt.Errorf("schema.graphql has no description of the type %v", name)
	}
	return inFile(def.Description), nil
}

// meaning returns what a field of a type or a value of an enum means in a file.
func (s schema) meaning(of, name any) (string, error) {
	if def := s.Types[fmt.Sprint(of)]; def != nil {
		if f := def.Fields.ForName(fmt.Sprint(name)); f != nil && f.Description != "" {
			return inFile(f.Description), nil
		}
		if v := def.EnumValues.ForName(fmt.Sprint(name)); v != nil && v.Description != "" {
			return inFile(v.Description), nil
		}
	}
	return "", fmt.Errorf("schema.graphql has no description of %v.%v", of, name)
}

// inFile turns a description of the API into one of the file: what is null there is left out here, and
// what it says about one viewer or one list does not concern the file.
func inFile(description string) string {
	var kept []string
	for sentence := range strings.SplitSeq(strings.Join(strings.Fields(description), " "), ". ") {
		if strings.Contains(sentence, "the viewer") || strings.HasPrefix(sentence, "Null unless the relationship is") {
			continue
		}
		if rest, null := strings.CutPrefix(sentence, "Null "); null {
			sentence = "Left out " + rest
		}
		kept = append(kept, strings.TrimSuffix(sentence, "."))
	}
	return strings.ReplaceAll(strings.Join(kept, ". ")+".", "|", `\|`)
}
