package spreadsheet

import (
	"encoding/json"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// convert makes the elements of every row.
func (s *sheetReader) convert() error {
	if s.broken {
		return nil
	}
	s.settle()
	return s.eachRow(func(r row) {
		ids := map[string][]string{}
		for _, name := range sortedKeys(s.Nodes) {
			ids[name] = s.node(r, s.Nodes[name])
		}
		for _, name := range sortedKeys(s.Nodes) { // a property may name another node of the row
			if rule := s.Nodes[name]; rule.Name == nil && rule.Label != "" && len(ids[name]) > 0 {
				s.putNode(r, rule, graph.Label(rule.Label), ids[name][0], ids, nil)
			}
		}
		for _, rule := range s.Relationships {
			s.relationship(r, rule, ids)
		}
		for _, rule := range s.States {
			s.state(r, rule, ids)
		}
	})
}

func (n *NodeRule) labels() (labels []graph.Label) {
	for label := range strings.SplitSeq(n.Label, "|") {
		labels = append(labels, graph.Label(label))
	}
	return labels
}

// key returns the joined texts of the columns, or "" when one is empty.
func (s *sheetReader) key(r row, headings Headings) string {
	var parts []string
	for _, heading := range headings {
		text := s.texts(r, &Cell{Column: heading})
		if len(text) == 0 {
			s.report(r.number, s.columns[graph.Fold(heading)], "is empty, and says which element the row is")
			return ""
		}
		if slices.Contains(noValues, graph.Fold(text[0])) {
			s.report(r.number, s.columns[graph.Fold(heading)], "%q says of no element which it is", text[0])
			return ""
		}
		parts = append(parts, text[0])
	}
	return strings.Join(parts, " ")
}

// own returns the id of the node that a row with a key or an id is about.
func (s *sheetReader) own(r row, rule *NodeRule) []string {
	switch {
	case !s.filled(r, rule.When):
		return nil
	case rule.ID != "":
		text := s.texts(r, &Cell{Column: rule.ID})
		if len(text) == 0 {
			if rule.Label != "" {
				s.report(r.number, s.columns[graph.Fold(rule.ID)], "is empty, and says which element the row is")
			}
			return nil
		}
		if spec := graph.LabelSpecOf(rule.labels()[0]); spec != nil && !strings.Contains(text[0], ":") {
			text[0] = spec.Prefix + ":" + text[0]
		}
		label, _, ok := graph.SplitID(text[0])
		if !ok || rule.Label != "" && !slices.Contains(rule.labels(), label) {
			s.report(r.number, s.columns[graph.Fold(rule.ID)], "%q is no id of a %s", graph.Shorten(text[0]), rule.Label)
			return nil
		}
		return text[:1]
	default:
		key := s.key(r, rule.Key)
		if key == "" {
			return nil
		}
		label := graph.Label(rule.Label)
		identifier := rule.Scheme + ":" + key
		id := s.names.byIdentifier[label][graph.Fold(identifier)]
		switch {
		case id != "":
		case s.mapping.opaque(label, rule.Scheme):
			id = opaqueID(label)
			s.names.identify(label, identifier, id)
		default:
			id = idOf(label, rule.Scheme, key)
		}
		return []string{id}
	}
}

// node returns the ids of the nodes of a rule in the row.
func (s *sheetReader) node(r row, rule *NodeRule) (ids []string) {
	if rule.Name == nil {
		return s.own(r, rule)
	}
	if !s.filled(r, rule.When) {
		return nil
	}
	for _, name := range s.texts(r, rule.Name) {
		if id := s.resolve(r, rule, strings.Join(strings.Fields(name), " ")); id != "" && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// resolve returns the id of the node that a name means, or "".
func (s *sheetReader) resolve(r row, rule *NodeRule, name string) string {
	column := s.columns[graph.Fold(rule.Name.Column)]
	labels := rule.labels()
	ids, decision := s.names.find(labels, name)
	label, _, isID := graph.SplitID(name)
	switch {
	case isID && slices.Contains(labels, label):
		return name
	case decision == noneDecision:
		return ""
	case decision != "" && decision != createDecision:
		if label, _, ok := graph.SplitID(decision); !ok || !slices.Contains(labels, label) {
			s.report(r.number, column, "%q was decided to be %q, which is no id of a %s", name, decision, rule.Label)
			return ""
		}
		return decision
	case len(ids) == 1:
		return ids[0]
	case len(ids) == 0 && slices.Contains(noValues, graph.Fold(name)):
		s.report(r.number, column, `%q is no name; leave the cell empty, or add it to "none" in the mapping`, name)
		return ""
	case len(ids) == 0 && (decision == createDecision || rule.Unknown == "create"):
		id, property := idOf(labels[0], "", name), graph.LabelSpecOf(labels[0]).Names[0]
		if labels[0] == graph.LabelPerson || rule.FieldVisibility[property] != "" {
			id = opaqueID(labels[0])
		}
		if s.names.ids[id] {
			s.report(r.number, column, "%q would be %s, which has another name; decide in the file of --names", name, id)
			return ""
		}
		s.names.add(labels[0], name, id)
		s.created[id] = name
		s.putNode(r, rule, labels[0], id, nil, map[string]any{property: name})
		return id
	}
	key := decisionKey{labels[0], graph.Fold(name)}
	u := s.unknown[key]
	if u == nil {
		u = &UnknownName{Label: labels[0], Name: name, place: s.place(r.number, column), many: len(ids) > 1}
		if u.many {
			u.Candidates = ids
		}
		s.unknown[key] = u
	}
	u.Rows++
	return ""
}

func (s *sheetReader) putNode(r row, rule *NodeRule, label graph.Label, id string, ids map[string][]string, properties map[string]any) {
	spec := graph.LabelSpecOf(label)
	before := s.reported
	line := s.line(r, &rule.Rule, spec.Fields, ids, properties)
	if s.reported > before {
		return
	}
	line["label"], line["id"] = label, id
	if rule.FieldVisibility != nil {
		line["fieldVisibility"] = rule.FieldVisibility
	}
	if _, has := graph.PropertyNamed(spec.Fields, "identifiers"); has && len(rule.Key) > 0 {
		of := line["properties"].(map[string]any)
		given, _ := of["identifiers"].([]string)
		if own := rule.Scheme + ":" + s.key(r, rule.Key); !slices.Contains(given, own) {
			of["identifiers"] = append([]string{own}, given...)
		}
	}
	s.putLine(r, &rule.Rule, line)
}

func (s *sheetReader) relationship(r row, rule *RelationshipRule, ids map[string][]string) {
	if !s.filled(r, rule.When) || len(ids[rule.From]) == 0 || len(ids[rule.To]) == 0 {
		return
	}
	before := s.reported
	line := s.line(r, &rule.Rule, graph.TypeSpecOf(graph.RelationshipType(rule.Type)).Fields, ids, nil)
	line["type"] = rule.Type
	if len(rule.Key) > 0 {
		line["key"] = s.key(r, rule.Key)
	}
	if s.reported > before {
		return
	}
	for _, from := range ids[rule.From] {
		for _, to := range ids[rule.To] {
			line["from"], line["to"] = from, to
			s.putLine(r, &rule.Rule, line)
		}
	}
}

func (s *sheetReader) state(r row, rule *StateRule, ids map[string][]string) {
	for _, state := range s.texts(r, &rule.Cell) {
		respondents := []string{""}
		if rule.By != "" {
			respondents = ids[rule.By]
		}
		for _, subject := range ids[rule.Of] {
			for _, respondent := range respondents {
				s.Result.States = append(s.Result.States, StateClaim{
					s.place(r.number, s.columns[graph.Fold(rule.Column)]), r.cells[s.columns[graph.Fold(rule.Column)]], graph.ObligationState(state), subject, respondent,
				})
			}
		}
	}
}

// line returns what nodes and relationships have in common, in the file format.
func (s *sheetReader) line(r row, rule *Rule, fields []graph.PropertySpec, ids map[string][]string, properties map[string]any) map[string]any {
	line := map[string]any{}
	if properties == nil {
		properties = map[string]any{}
	}
	line["properties"] = properties
	own := len(rule.Sources) > 0 || rule.Assumption != ""
	for _, d := range []*Defaults{&s.Defaults, &rule.Defaults} {
		if d.Visibility != "" {
			line["visibility"] = d.Visibility
		}
		if d == &s.Defaults && own {
			continue
		}
		if d.Assumption != "" {
			line["assumption"] = d.Assumption
		}
		if len(d.Sources) > 0 {
			line["sources"] = d.Sources
		}
	}
	for name, c := range map[string]*Cell{"since": rule.Since, "until": rule.Until} {
		if c != nil {
			for _, text := range s.texts(r, c) {
				line[name] = s.date(r, c, text)
			}
		}
	}
	for _, f := range fields {
		c := rule.Properties[f.Name]
		switch {
		case c == nil:
		case c.Node != "":
			if len(ids[c.Node]) > 0 {
				properties[f.Name] = ids[c.Node][0]
			}
		default:
			if value := s.value(r, c, f); value != nil {
				properties[f.Name] = value
			}
		}
	}
	return line
}

// putLine parses a line of the file format and puts its element.
func (s *sheetReader) putLine(r row, rule *Rule, line map[string]any) {
	text, err := json.Marshal(line)
	if err != nil {
		panic(err) // of texts, numbers and lists
	}
	op, wrong := ndjson.ParseLine(text)
	for _, p := range wrong {
		column := -1
		for name, c := range rule.Properties {
			if rest, is := strings.CutPrefix(p.Message, name); is && c.Column != "" && strings.ContainsAny(rest[:min(len(rest), 1)], " :[") {
				column = s.columns[graph.Fold(c.Column)]
			}
		}
		s.report(r.number, column, "%s", p.Message)
	}
	if wrong != nil {
		return
	}
	op.File, op.Line = s.where, r.number
	s.put(op, func(name string) {
		s.report(r.number, -1, "%s: another row (%s) gives another value of %s", op.Ref(), placeOf(s.Steps[s.at[op.Ref()]]), name)
	})
}

// put adds an element, or lays it over what another row says of it. It reports each property of which they give different values.
func (a *reading) put(op graph.Op, differs func(property string)) {
	i, there := a.at[op.Ref()]
	if !there {
		a.at[op.Ref()] = len(a.Steps)
		a.Steps = append(a.Steps, op)
		return
	}
	for _, name := range combine(a.Steps[i].Put, op.Put, false) {
		if differs != nil {
			differs(name)
		}
	}
}
