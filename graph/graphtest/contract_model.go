package graphtest

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"answerable/graph"
)

// valuesOf are the values that each enum may have.
var valuesOf = map[reflect.Type][]string{
	reflect.TypeFor[graph.OrganizationKind]():   {"GOVERNMENT", "MINISTRY", "POLICE", "MULTILATERAL", "CIVIL_SOCIETY", "RESEARCH", "NETWORK", "OTHER"},
	reflect.TypeFor[graph.WorkingGroupStatus](): {"PLANNED", "ACTIVE", "CLOSED"},
	reflect.TypeFor[graph.ResponseKind]():       {"ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "NOTED", "HOLDING"},
	reflect.TypeFor[graph.ProgressStatus]():     {"NOT_STARTED", "IN_PROGRESS", "PARTLY_IMPLEMENTED", "IMPLEMENTED", "DISCONTINUED"},
	reflect.TypeFor[graph.ResponseState]():      {"DRAFT", "SUBMITTED", "RETRACTED"},
	reflect.TypeFor[graph.DocumentKind]():       {"CONCEPT_NOTE", "BRIEF", "REPORT", "WORKING_PAPER", "AGENDA", "SUMMARY", "CASE_STUDY", "ACTION_PLAN", "OTHER"},
	reflect.TypeFor[graph.MeetingKind]():        {"PLANNING", "MEETING", "WORKSHOP", "OUTREACH", "EVENT", "REVIEW", "CONVENING", "SESSION"},
	reflect.TypeFor[graph.MeetingStatus]():      {"PLANNED", "HELD", "CANCELLED"},
	reflect.TypeFor[graph.MembershipStatus]():   {"PROPOSED", "INVITED", "CONFIRMED", "ATTENDED", "DECLINED"},
	reflect.TypeFor[graph.Responsibility]():     {"ITSELF", "EACH_MEMBER", "ANY_MEMBER", "NOT_REQUIRED"},
}

// valueOf returns the i-th of the values that a property is tried with.
func valueOf(name, check string, t reflect.Type, i int) any {
	if values := valuesOf[t]; values != nil {
		return values[i%len(values)]
	}
	switch {
	case check == "identifier":
		return []string{"x:z", "x:a"}[:1+i%2]
	case name == "url":
		return fmt.Sprintf("https://fictional.example/%d", i)
	case check == "country":
		return []string{"NO", "TZ"}[i%2]
	case check == "language":
		return []string{"ar", "en-GB", "zh-Hant"}[i%3]
	case check == "round":
		return []string{"2030", "année 2", strings.Repeat("r", graph.MaxRoundLength)}[i%3]
	case name == "representing":
		return "organization:v0"
	case t == reflect.TypeFor[graph.PartialDate]():
		return []string{"0001", "9999-12-31", "2030-Q3", "2030-02", "2032-02-29"}[i%5]
	case t == reflect.TypeFor[graph.Duration]():
		return []string{"P1Y2M3W4D", "P0D", "P9999D", "P90D"}[i%4]
	case t.Kind() == reflect.Int:
		return []int{1, 2147483647, 12}[i%3]
	case t.Kind() == reflect.Bool:
		return true
	case t.Kind() == reflect.Slice:
		return [][]string{{"z", "a"}, {"one"}, {"a", "a", "É"}}[i%3]
	}
	return fmt.Sprintf("%s É 😀 %d", name, i)
}

// Every property of every label and type, with every value of every enum, and all that an element may
// carry beside, comes back from the store, from its log and from an export, byte for byte.
func testEveryProperty(t *testing.T, open opener) {
	const variants = 9 // as many as the longest enum has values
	carry := func(line fields, i int, properties fields, stated ...string) graph.Op {
		line["properties"] = properties
		line["visibility"] = graph.Clearances()[i%4]
		line["since"], line["until"] = []string{"2029", "2030-Q1"}[i%2], []string{"2031-02", "2030-12-31"}[i%2]
		line["assumption"] = fmt.Sprintf("assumed %d", i)
		sources := []fields{
			{"document": "document:v0", "page": 3, "paragraph": "2 b", "quote": "“so”", "readOn": "2030-01-02"},
			{"document": "document:v1"},
			{"statedBy": []string{"organization:v0", "person:v1", "stakeholder-group:v2", "working-group:v3"}[i%4], "on": "2030-01-03"},
		}
		own := fields{}
		for j, name := range stated {
			own[name] = []fields{{"sources": sources}, {"sources": sources[2:]}, {}}[(i+j)%3]
			if line["label"] != nil || name == "withdrawnOn" {
				own[name].(fields)["assumption"] = fmt.Sprintf("assumed %s %d", name, i)
			}
		}
		line["propertySources"] = own
		line["sources"] = sources
		var statements []fields
		for _, name := range stated {
			statements = append(statements, fields{"property": name, "value": fmt.Sprint(properties[name]), "sources": sources[i%2:], "reason": "newer"})
		}
		line["statements"] = statements
		return graph.Op{Put: parse(line)}
	}
	var steps []graph.Op
	for _, spec := range graph.Labels() {
		for i := range variants {
			properties, levels, stated := fields{}, fields{}, []string{}
			for _, f := range spec.Fields {
				properties[f.Name] = valueOf(f.Name, f.Check, f.Type, i)
				if f.Restrictable {
					levels[f.Name] = graph.Clearances()[(i+1)%4]
				}
				if f.Type.Kind() != reflect.Slice {
					stated = append(stated, f.Name)
				}
			}
			line := fields{"label": spec.Label, "id": fmt.Sprintf("%s:v%d", spec.Prefix, i), "fieldVisibility": levels}
			steps = append(steps, carry(line, i, properties, stated...))
		}
	}
	prefix := map[graph.Label]string{}
	for _, spec := range graph.Labels() {
		prefix[spec.Label] = spec.Prefix
	}
	for _, spec := range graph.RelationshipTypes() {
		i := 0
		for _, ends := range spec.Ends {
			for _, from := range ends.From {
				for _, to := range ends.To {
					for range 3 { // of one kind, with different keys; and every enum value in turn
						properties, stated := fields{}, []string{}
						for _, f := range spec.Fields {
							if f.Name == "representing" && from != graph.LabelPerson || f.Name == "position" && from != graph.LabelMeeting {
								continue
							}
							properties[f.Name], stated = valueOf(f.Name, f.Check, f.Type, i), append(stated, f.Name)
						}
						line := fields{"type": spec.Type, "from": prefix[from] + ":v0", "to": prefix[to] + ":v1", "key": fmt.Sprintf("k%d", i)}
						steps = append(steps, carry(line, i, properties, stated...))
						i++
					}
				}
			}
		}
	}
	s := open(t)
	apply(t, s, steps)
	want := fileOf(elementsOf(steps))
	if got := export(t, s, secretary); got != want {
		t.Error(difference(want, got))
	}
	if got, want := writeChange(logOf(t, s, 0)[0]), writeChange(graph.Change{Revision: 1, At: clock(), By: "test", Reason: "test", Steps: steps}); got != want {
		t.Error("in the log: " + difference(want, got))
	}
}
