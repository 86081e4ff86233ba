package spreadsheet

import (
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
)

func (s *Sheet) check(report func(string, ...any)) {
	s.HeadingRow = max(s.HeadingRow, 1)
	oneOf := func(name, value string, of ...string) {
		if value != "" && !slices.Contains(of, value) {
			report("%s: %q is not one of %s", name, value, strings.Join(of, ", "))
		}
	}
	oneOf("dates", s.Dates, "day-first", "month-first")
	oneOf("hidden", s.Hidden, "refuse", "read", "skip")
	oneOf("merged", s.Merged, "refuse", "repeat")
	for _, name := range sortedKeys(s.Nodes) {
		n := s.Nodes[name]
		at := "nodes." + name
		if n == nil {
			report(`%s is null; write which node it is, such as {"label": "Theme", "name": "Theme"}, or leave it out`, at)
			continue
		}
		oneOf(at+".unknown", n.Unknown, "refuse", "create")
		ways := 0
		for _, is := range []bool{len(n.Key) > 0, n.Name != nil, n.ID != ""} {
			if is {
				ways++
			}
		}
		if ways != 1 {
			report(`%s has %d of "key", "name" and "id"; give one of them`, at, ways)
		}
		if len(n.Key) > 0 && n.Scheme == "" {
			report(`%s has a key and no "scheme"; write one, such as uk-question: it says who gives the value`, at)
		}
		if n.Scheme != "" {
			if wrong := graph.WrongCode("identifier", n.Scheme+":x"); wrong != "" {
				report("%s.scheme: %q is not a scheme; write a-z, 0-9, - and .", at, n.Scheme)
			}
		}
		if strings.Contains(n.Label, "|") && n.Name == nil {
			report("%s.label: %q are several; only a node with a name may be one of several labels", at, n.Label)
		}
		if n.Label == "" && (n.ID == "" || len(n.Properties) > 0) {
			report("%s has no label", at)
		}
		for label := range strings.SplitSeq(n.Label, "|") {
			spec := graph.LabelSpecOf(graph.Label(label))
			if spec == nil && n.Label != "" {
				report("%s.label: %q is not a label; the labels are %s", at, label, graph.JoinNames(graph.Labels(), func(s graph.LabelSpec) string { return string(s.Label) }))
			} else if spec != nil {
				s.checkRule(at, &n.Rule, spec.Fields, string(spec.Label), report)
			}
		}
	}
	known := func(at, name string) {
		if _, has := s.Nodes[name]; !has {
			report("%s: %q is not one of the nodes %s", at, name, strings.Join(sortedKeys(s.Nodes), ", "))
		}
	}
	for i, r := range s.Relationships {
		at := fmt.Sprintf("relationships[%d]", i)
		if r == nil {
			report(`%s is null; write its "type", "from" and "to", or leave it out`, at)
			continue
		}
		known(at+".from", r.From)
		known(at+".to", r.To)
		if spec := graph.TypeSpecOf(graph.RelationshipType(r.Type)); spec == nil {
			report("%s.type: %q is not a relationship type; the types are %s", at, r.Type, graph.JoinNames(graph.RelationshipTypes(), func(s graph.TypeSpec) string { return string(s.Type) }))
		} else {
			s.checkRule(at, &r.Rule, spec.Fields, r.Type, report)
		}
	}
	for i, r := range s.States {
		at := fmt.Sprintf("states[%d]", i)
		if r == nil {
			report(`%s is null; write its "column", "of" and "values", or leave it out`, at)
			continue
		}
		if r.Column == "" || r.Value != "" || r.Node != "" {
			report(`%s needs a "column", and no "value" and no "node": the heading of the column in which the tracker keeps its state`, at)
		}
		if known(at+".of", r.Of); r.By != "" {
			known(at+".by", r.By)
		}
		for _, text := range sortedKeys(r.Values) {
			if state := r.Values[text]; state != "" && !slices.Contains(graph.ObligationStates(), graph.ObligationState(state)) {
				report("%s.values: %q is not a state; write one of %s, or nothing for what is not compared", at, state,
					graph.JoinNames(graph.ObligationStates(), func(s graph.ObligationState) string { return string(s) }))
			}
		}
		if len(r.Values) == 0 {
			report(`%s has no "values"; say which word means which state`, at)
		}
	}
}

func (s *Sheet) checkRule(at string, r *Rule, fields []graph.PropertySpec, of string, report func(string, ...any)) {
	for _, name := range sortedKeys(r.Properties) {
		c := r.Properties[name]
		if _, known := graph.PropertyNamed(fields, name); !known {
			report("%s.properties: %q is not a property of %s; it has %s", at, name, of, graph.JoinNames(fields, func(f graph.PropertySpec) string { return f.Name }))
		}
		if c == nil {
			report(`%s.properties.%s is null; write the heading of a column or {"value": "..."}, or leave it out`, at, name)
			continue
		}
		if _, has := s.Nodes[c.Node]; !has && c.Node != "" {
			report("%s.properties.%s: %q is not one of the nodes %s", at, name, c.Node, strings.Join(sortedKeys(s.Nodes), ", "))
		}
	}
}

// checkKeys reports each key that shows more people what a property of the same column shows few.
func (s *Sheet) checkKeys(report func(string, ...any)) {
	for _, name := range sortedKeys(s.Nodes) {
		n := s.Nodes[name]
		shown := max(level(s.Visibility, n.Visibility), level(n.FieldVisibility["identifiers"]))
		for _, other := range sortedKeys(s.Nodes) {
			o := s.Nodes[other]
			for _, property := range sortedKeys(o.FieldVisibility) {
				columns := Headings{}
				if c := o.Properties[property]; c != nil {
					columns = append(columns, c.Column)
				}
				switch spec := graph.LabelSpecOf(o.labels()[0]); {
				case property == "identifiers":
					columns = append(columns, o.Key...)
				case spec != nil && property == spec.Names[0] && o.Name != nil:
					columns = append(columns, o.Name.Column)
				}
				for _, heading := range n.Key {
					if least := level(o.FieldVisibility[property]); least > shown && slices.ContainsFunc(columns, func(c string) bool { return graph.Fold(c) == graph.Fold(heading) }) {
						report("nodes.%s.key: %s sees it, and column %q is %s of nodes.%s, which is only for %s; use another column, or restrict the identifiers or the visibility of nodes.%[1]s too",
							name, shown, heading, property, other, least)
					}
				}
			}
		}
	}
}

// level returns the last of the levels that is one, or PUBLIC.
func level(texts ...string) (last graph.Clearance) {
	for _, text := range texts {
		if l, err := graph.ParseClearance(text); err == nil {
			last = l
		}
	}
	return last
}
