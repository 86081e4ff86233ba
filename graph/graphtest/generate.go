package graphtest

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// draw makes random values. Each shrinks towards what is plain: no date, PUBLIC, no assumption.
type draw struct{ t *rapid.T }

// upTo returns a number from 0 to n.
func (d draw) upTo(n int) int { return rapid.IntRange(0, n).Draw(d.t, "n") }

// oneIn is true about once in n times.
func (d draw) oneIn(n int) bool { return d.upTo(n-1) == n-1 }

func pick[T any](d draw, items ...T) T { return items[d.upTo(len(items)-1)] }

// dates is what random facts are dated with: few, so that they meet, and of every precision.
var dates = []string{
	"2030-02-14", "2030-02", "2030-Q1", "2030", "2029", "2031-06-30", "2031", "2030-01-31", "2030-12-31", "2031-Q2", "2031-01",
}

var periods = []string{"P1M", "P0D", "P90D", "P1Y1M", "P2W"}

// rounds are what is asked again: few, so that they meet, and one that an id must encode.
var rounds = []string{"2030", "a~b é"}

func (d draw) date() string { return pick(d, dates...) }

// day returns a day on which something begins or ends, or one beside it.
func (d draw) day() graph.Date {
	p, err := graph.ParsePartialDate(d.date())
	if err != nil {
		panic(err)
	}
	return pick(d, p.First(), p.Last(), p.Last()+1, p.First()-1)
}

// fields is a JSON object.
type fields map[string]any

// set sets a field about once in n times.
func (f fields) set(d draw, n int, name string, value func() any) {
	if d.oneIn(n) {
		f[name] = value()
	}
}

// generator makes a graph that is well formed: its elements are valid and point to what is there.
type generator struct {
	draw
	ids   map[graph.Label][]string
	steps []graph.Op
	made  map[graph.Ref]bool
}

// randomGraph returns the steps that make a random graph of every label and type.
func randomGraph(t *rapid.T) []graph.Op {
	g := generator{draw{t}, map[graph.Label][]string{}, nil, map[graph.Ref]bool{}}
	most := map[graph.Label]int{
		graph.LabelOrganization: 6, graph.LabelPerson: 2, graph.LabelStakeholderGroup: 4, graph.LabelWorkingGroup: 2,
		graph.LabelTheme: 4, graph.LabelRecommendation: 3, graph.LabelActionPoint: 2, graph.LabelResponse: 5,
		graph.LabelDocument: 3, graph.LabelMeeting: 3, graph.LabelInitiative: 1, graph.LabelOutcome: 1,
		graph.LabelProgressReport: 5,
	}
	for _, spec := range graph.Labels() {
		for i := range g.upTo(most[spec.Label]-1) + 1 {
			g.ids[spec.Label] = append(g.ids[spec.Label], fmt.Sprintf("%s:%c", spec.Prefix, 'a'+i))
		}
	}
	for _, spec := range graph.Labels() {
		for _, id := range g.ids[spec.Label] {
			g.node(spec, id)
		}
	}
	tries := map[graph.RelationshipType]int{
		graph.ReportsOn: 9, graph.MemberOf: 14, graph.SucceededBy: 6, graph.AddressedTo: 9, graph.Answers: 8, graph.SubmittedBy: 12,
		graph.OnBehalfOf: 6, graph.About: 6, graph.PartOf: 8, graph.ParticipatesIn: 6, graph.ReviewedAt: 3, graph.AffiliatedWith: 3,
	}
	for _, spec := range graph.RelationshipTypes() {
		most := max(tries[spec.Type], 2)
		for range most - g.upTo(most) {
			g.relationship(spec)
		}
	}
	return g.steps
}

// names hold what sorts in more than one way: case, accents, composed and decomposed, other scripts.
var names = []string{"a", "B", "b", "É", "E\u0301", "e", "Zoë", "سلام", "😀", "｡", "ab", "A", "Œ", "oe", " a  b", "a b\u200f", "a’b", "a'b", "شؤ", "شئ"}

func (g *generator) node(spec graph.LabelSpec, id string) {
	properties := fields{}
	for _, f := range spec.Fields {
		switch {
		case f.Name == spec.Names[0] && (f.Required || g.oneIn(2)):
			properties[f.Name] = pick(g.draw, names...)
		case f.Name == "aliases":
			properties.set(g.draw, 3, f.Name, func() any { return []string{pick(g.draw, names...), "x"} })
		case f.Check == "identifier":
			properties.set(g.draw, 3, f.Name, func() any { return []string{"x:" + pick(g.draw, "a", "B", "b", "É"), "y:1"} })
		case f.Name == "submittedOn" || f.Name == "reportedOn":
			if !g.oneIn(4) {
				properties[f.Name] = g.date()
			}
		case strings.HasSuffix(f.Name, "On") || f.Name == "on":
			properties.set(g.draw, 2, f.Name, func() any { return g.date() })
		case f.Name == "country":
			properties.set(g.draw, 2, f.Name, func() any { return pick(g.draw, "NO", "SO") })
		case spec.Label == graph.LabelOrganization && f.Name == "kind":
			properties.set(g.draw, 2, f.Name, func() any { return pick(g.draw, "POLICE", "MINISTRY", "OTHER") })
		case f.Required && f.Name == "kind":
			properties[f.Name] = pick(g.draw, "ACCEPTED", "REJECTED", "HOLDING")
		case f.Required && f.Name == "status":
			properties[f.Name] = pick(g.draw, "IN_PROGRESS", "IMPLEMENTED", "DISCONTINUED")
		case f.Name != spec.Names[0]:
			properties.set(g.draw, 2, f.Name, func() any { return g.value(f) })
		}
	}
	line := fields{"label": spec.Label, "id": id, "properties": properties}
	levels := fields{}
	for _, f := range spec.Fields {
		if f.Restrictable {
			levels.set(g.draw, 3, f.Name, func() any { return g.level() })
		}
	}
	line["fieldVisibility"] = levels
	g.put(line, properties, spec.Fields)
}

// value returns a value of a property that no rule reads.
func (g *generator) value(f graph.PropertySpec) any {
	switch values := valuesOf[f.Type]; {
	case values != nil:
		return pick(g.draw, values...)
	case f.Check == "country":
		return pick(g.draw, "NO", "TZ")
	case f.Name == "url":
		return pick(g.draw, "https://fictional.example/É", "http://fictional.example")
	case f.Check == "language":
		return pick(g.draw, "ar", "en", "en-GB")
	case f.Check == "round":
		return pick(g.draw, rounds...)
	case f.Natural:
		return pick(g.draw, append([]string{"R2", "r02", "R10", "R10.1", "R9b", "2"}, names...)...)
	case f.Type.Kind() == reflect.Int:
		return pick(g.draw, 1, 2, 10)
	case f.Type.Kind() == reflect.Bool:
		return true
	default:
		return pick(g.draw, names...)
	}
}

func (g *generator) relationship(spec graph.TypeSpec) {
	ends := pick(g.draw, spec.Ends...)
	from, to := g.ids[pick(g.draw, ends.From...)], g.ids[pick(g.draw, ends.To...)]
	line := fields{"type": spec.Type, "from": pick(g.draw, from...), "to": pick(g.draw, to...)}
	ref := graph.Ref{Type: spec.Type, From: line["from"].(string), To: line["to"].(string)}
	if g.made[ref] || g.oneIn(5) {
		ref.Key = pick(g.draw, "2", "a", "B")
		line["key"] = ref.Key
	}
	if g.made[ref] {
		return
	}
	g.made[ref] = true
	properties := fields{}
	switch spec.Type {
	case graph.AddressedTo:
		properties["addressedOn"] = g.date()
		properties.set(g.draw, 3, "dueOn", func() any { return g.date() })
		properties.set(g.draw, 3, "respondWithin", func() any { return pick(g.draw, periods...) })
		properties.set(g.draw, 4, "withdrawnOn", func() any { return g.date() })
		properties.set(g.draw, 2, "responsibility", func() any {
			return pick(g.draw, graph.EachMember, graph.AnyMember, graph.EachMember, graph.AnyMember, graph.NotRequired, graph.Itself)
		})
		properties.set(g.draw, 4, "round", func() any { return pick(g.draw, rounds...) })
	case graph.Answers, graph.ReportsOn:
		properties.set(g.draw, 4, "round", func() any { return pick(g.draw, rounds...) })
	case graph.MemberOf, graph.ParticipatesIn:
		properties.set(g.draw, 3, "status", func() any { return pick(g.draw, "CONFIRMED", "ATTENDED", "PROPOSED", "DECLINED", "INVITED") })
		properties.set(g.draw, 3, "role", func() any { return pick(g.draw, names...) })
		if strings.HasPrefix(ref.From, "person:") {
			properties.set(g.draw, 2, "representing", func() any { return pick(g.draw, g.ids[graph.LabelOrganization]...) })
		}
	case graph.SucceededBy:
		if !g.oneIn(5) {
			properties["on"] = g.date()
		}
	case graph.AffiliatedWith:
		properties.set(g.draw, 2, "focalPoint", func() any { return true })
		properties.set(g.draw, 3, "role", func() any { return pick(g.draw, names...) })
	case graph.PartOf:
		if strings.HasPrefix(ref.From, "meeting:") {
			properties.set(g.draw, 2, "position", func() any { return pick(g.draw, 1, 2, 10) })
		}
	case graph.RecordedIn:
		for _, f := range spec.Fields {
			properties.set(g.draw, 2, f.Name, func() any { return g.value(f) })
		}
	}
	line["properties"] = properties
	g.put(line, properties, spec.Fields)
}

func (g *generator) level() graph.Clearance { return pick(g.draw, graph.Clearances()...) }

// sources draws a place in a document, what somebody stated, or both.
func (g *generator) sources() any {
	by := g.ids[pick(g.draw, graph.StakeholderLabels()...)]
	read, stated := fields{"document": pick(g.draw, g.ids[graph.LabelDocument]...), "page": 1}, fields{"statedBy": pick(g.draw, by...), "on": "2030-03-01"}
	return pick(g.draw, []fields{read}, []fields{stated}, []fields{read, stated})
}

// propertySources draws the provenance of some properties, whether they have a value or not. It may say nothing.
func (g *generator) propertySources(line fields, specs []graph.PropertySpec) any {
	own := fields{}
	for _, f := range specs {
		own.set(g.draw, 3, f.Name, func() any {
			p := fields{}
			p.set(g.draw, 2, "sources", g.sources)
			if line["label"] != nil || f.Name == "withdrawnOn" {
				p.set(g.draw, 2, "assumption", func() any { return "we think so" })
			}
			return p
		})
	}
	return own
}

// put adds what every element may have, and the step.
func (g *generator) put(line, properties fields, specs []graph.PropertySpec) {
	line.set(g.draw, 4, "visibility", func() any { return g.level() })
	line.set(g.draw, 5, "assumption", func() any { return "we think so" })
	line.set(g.draw, 3, "sources", g.sources)
	line.set(g.draw, 4, "propertySources", func() any { return g.propertySources(line, specs) })
	line.set(g.draw, 5, "since", func() any { return g.date() })
	if line["since"] == nil {
		line.set(g.draw, 5, "until", func() any { return g.date() })
	}
	// What another source says: a value that the property has, so that it is a valid one.
	line.set(g.draw, 4, "statements", func() any {
		stated := []fields{}
		for _, name := range slices.Sorted(maps.Keys(properties)) {
			if text, err := json.Marshal(properties[name]); err == nil && text[0] == '"' {
				stated = append(stated, fields{"property": name, "value": properties[name], "sources": g.sources()})
			}
		}
		return stated
	})
	g.steps = append(g.steps, graph.Op{Put: parse(line)})
}

// parse makes an element of its line. A line that a test made and that is not valid is a bug of the test.
func parse(line fields) graph.Element {
	text, err := json.Marshal(line)
	if err != nil {
		panic(err)
	}
	op, problems := ndjson.ParseLine(text)
	if problems != nil {
		panic(fmt.Sprintf("%s: %v", text, problems))
	}
	return op.Put
}
