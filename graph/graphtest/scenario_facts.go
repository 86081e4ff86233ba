package graphtest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"answerable/graph"
)

// A fact of a scenario is one line, in the words of the model:
//
//	organization:a MEMBER_OF stakeholder-group:g, since 2030-01, status CONFIRMED
//	recommendation:r ADDRESSED_TO organization:a, addressedOn 2030-01-31, respondWithin P1M
//	meeting:m, on 2030-Q2
//	response:x, kind ACCEPTED, submittedOn 2030-03-01, answers recommendation:r, by organization:a
//
// Whatever is named is there, so that a node has a line of its own only if there is something to say
// of it. Besides the properties, a line may say since, until, visibility, assumption, key, and, as
// "disputed on 2030-Q3", that another source says so, or, as "assumed withdrawnOn they agreed", that one
// property is an assumption. Of a response or a report, "answers", "about", "by" and "for" are
// the relationships ANSWERS, REPORTS_ON, SUBMITTED_BY and ON_BEHALF_OF, as visible as it.

// facts gathers the elements of lines.
type facts struct {
	nodes, relationships []fields
	named                map[string]fields
}

// readFacts makes the steps that put what the lines say.
func readFacts(lines []string) ([]graph.Op, error) {
	f := facts{named: map[string]fields{}}
	for _, line := range lines {
		if err := f.read(line); err != nil {
			return nil, fmt.Errorf("%q: %w", line, err)
		}
	}
	var steps []graph.Op
	for _, line := range slices.Concat(f.nodes, f.relationships) {
		steps = append(steps, graph.Op{Put: parse(line)})
	}
	return steps, nil
}

func (f *facts) read(line string) error {
	clauses := strings.Split(line, ", ")
	words := strings.Fields(clauses[0])
	var e fields
	switch len(words) {
	case 1:
		e = f.node(words[0])
	case 3:
		e = f.relate(words[0], words[1], words[2])
	default:
		return fmt.Errorf("begins with neither an id nor id TYPE id")
	}
	if e == nil {
		return fmt.Errorf("an id is not one")
	}
	answers := map[string]graph.RelationshipType{"answers": graph.Answers, "about": graph.ReportsOn, "by": graph.SubmittedBy, "for": graph.OnBehalfOf}
	for _, clause := range clauses[1:] {
		name, value, _ := strings.Cut(clause, " ")
		switch {
		case slices.Contains([]string{"since", "until", "visibility", "assumption", "key"}, name):
			e[name] = value
		case name == "disputed":
			property, stated, _ := strings.Cut(value, " ")
			others, _ := e["statements"].([]fields)
			e["statements"] = append(others, fields{"property": property, "value": stated})
		case name == "assumed":
			property, reason, _ := strings.Cut(value, " ")
			e["propertySources"] = fields{property: fields{"assumption": reason}}
		case answers[name] != "":
			r := f.relate(words[0], string(answers[name]), value)
			if r == nil {
				return fmt.Errorf("%q is not an id", value)
			}
			if e["visibility"] != nil {
				r["visibility"] = e["visibility"]
			}
		case name == "position":
			position, err := strconv.Atoi(value)
			if err != nil {
				return fmt.Errorf("%q is not a number", value)
			}
			e["properties"].(fields)[name] = position
		case value == "true":
			e["properties"].(fields)[name] = true
		case name == "days":
			e["properties"].(fields)[name] = json.Number(value)
		default:
			if name == "representing" {
				f.node(value)
			}
			e["properties"].(fields)[name] = value
		}
	}
	return nil
}

// node returns the node with the id, which is made when it is named for the first time.
func (f *facts) node(id string) fields {
	label, slug, ok := graph.SplitID(id)
	if !ok {
		return nil
	}
	if f.named[id] == nil {
		properties := fields{}
		for _, spec := range graph.Labels() {
			if spec.Label == label && label != graph.LabelResponse && label != graph.LabelProgressReport {
				properties[spec.Names[0]] = slug
			}
		}
		f.named[id] = fields{"label": label, "id": id, "properties": properties}
		f.nodes = append(f.nodes, f.named[id])
	}
	return f.named[id]
}

func (f *facts) relate(from, relationshipType, to string) fields {
	if f.node(from) == nil || f.node(to) == nil {
		return nil
	}
	r := fields{"type": relationshipType, "from": from, "to": to, "properties": fields{}}
	f.relationships = append(f.relationships, r)
	return r
}
