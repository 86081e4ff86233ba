package ndjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"answerable/graph"
)

// lineParser validates one line and collects its problems.
type lineParser struct {
	element  string
	problems graph.Problems
	halved   bool // a problem names half a character
}

func (d *lineParser) report(format string, args ...any) {
	d.problems = append(d.problems, graph.Problem{Element: shown(d.element), Message: shown(fmt.Sprintf(format, args...))})
}

// op parses a line. The keys "remove", "label" and "type" distinguish the three kinds of lines.
func (d *lineParser) op(line []byte) graph.Op {
	m := d.object(line, "the line")
	switch {
	case d.problems != nil:
		return graph.Op{}
	case m["remove"] != nil:
		return graph.Op{Remove: d.removal(m)}
	case m["label"] != nil:
		if n := d.node(m); d.problems == nil {
			return graph.Op{Put: n}
		}
	case m["type"] != nil:
		if r := d.relationship(m); d.problems == nil {
			return graph.Op{Put: r}
		}
	default:
		d.report(`has none of "label" (a node), "type" (a relationship) and "remove"`)
	}
	return graph.Op{}
}

func (d *lineParser) removal(m object) (ref graph.Ref) {
	raw := m.take("remove")
	if raw[0] == '"' {
		ref.ID = d.text(raw, "remove")
	} else {
		o := d.object(raw, "remove")
		ref = graph.Ref{
			ID:   d.text(o.take("id"), "id"),
			Type: graph.RelationshipType(d.text(o.take("type"), "type")),
			From: d.text(o.take("from"), "from"),
			To:   d.text(o.take("to"), "to"),
			Key:  d.text(o.take("key"), "key"),
		}
		d.rejectUnknown(o, "remove")
	}
	d.rejectUnknown(m, "the line")
	d.element = ref.String()
	if ref.ID != "" {
		d.id(ref.ID, "id")
	} else if d.problems == nil {
		d.ends(ref)
	}
	return ref
}

func (d *lineParser) node(m object) graph.Node {
	name, id := d.text(m.take("label"), "label"), d.text(m.take("id"), "id")
	d.element = id
	spec := graph.LabelSpecOf(graph.Label(name))
	if spec == nil {
		d.report("%q is not a label; the labels are %s", name, graph.JoinNames(graph.Labels(), func(s graph.LabelSpec) string { return string(s.Label) }))
		return nil
	}
	if label, ok := d.id(id, "id"); ok && label != spec.Label {
		d.report("the id of a %s begins with %q", name, spec.Prefix+":")
	}
	n := spec.New()
	base := graph.BaseOf(n)
	base.ID = id
	d.properties(m.take("properties"), spec.Fields, n, name)
	base.FieldVisibility = d.fieldVisibility(m.take("fieldVisibility"), spec)
	d.fact(m, &base.Fact, spec.Fields)
	d.rejectUnknown(m, "a node")
	if d.problems == nil {
		graph.SetSortKeys(n, graph.SortKeysOf(n))
	}
	return n
}

func (d *lineParser) relationship(m object) *graph.Relationship {
	r := &graph.Relationship{
		Type: graph.RelationshipType(d.text(m.take("type"), "type")),
		From: d.text(m.take("from"), "from"),
		To:   d.text(m.take("to"), "to"),
		Key:  d.text(m.take("key"), "key"),
	}
	d.element = r.Ref().String()
	if len(r.Key) > graph.MaxIDLength {
		d.report("key is %d bytes long; at most %d are allowed", len(r.Key), graph.MaxIDLength)
	}
	spec := d.ends(r.Ref())
	if spec == nil {
		return nil
	}
	r.Properties = spec.New()
	d.properties(m.take("properties"), spec.Fields, r.Properties, string(r.Type))
	if member, ok := r.Properties.(*graph.Membership); ok && member.RepresentingID != "" {
		if label, ok := d.id(member.RepresentingID, "representing"); ok && label != graph.LabelOrganization {
			d.report("representing is the id of an Organization, not of a %s", label)
		}
		if from, _, _ := graph.SplitID(r.From); from != graph.LabelPerson {
			d.report("only a Person represents somebody; a %s does not", from)
		}
	}
	if part, ok := r.Properties.(*graph.Part); ok && part.Position != 0 {
		if from, _, _ := graph.SplitID(r.From); from != graph.LabelMeeting {
			d.report("only a Meeting has a position among the parts of another; a %s has none", from)
		}
	}
	d.fact(m, &r.Fact, spec.Fields)
	for _, f := range spec.Fields { // of a relationship, all but a withdrawal stands or falls with it
		if r.PropertySources[f.Name].Assumption != "" && f.Name != "withdrawnOn" {
			d.report("propertySources.%s.assumption: only withdrawnOn can be an assumption alone; say it in the assumption of the relationship", f.Name)
		}
	}
	d.rejectUnknown(m, "a relationship")
	return r
}

// ends validates the type and ends of a relationship. It returns the description of the type, or nil.
func (d *lineParser) ends(ref graph.Ref) *graph.TypeSpec {
	spec := graph.TypeSpecOf(ref.Type)
	if spec == nil {
		d.report("%q is not a relationship type; the types are %s", ref.Type, graph.JoinNames(graph.RelationshipTypes(), func(s graph.TypeSpec) string { return string(s.Type) }))
		return nil
	}
	from, ok1 := d.id(ref.From, "from")
	to, ok2 := d.id(ref.To, "to")
	if ok1 && ok2 && !spec.Allows(from, to) {
		d.report("%s does not lead from a %s to a %s; it leads %s", ref.Type, from, to, graph.JoinNames(spec.Ends, graph.Ends.String))
	}
	return spec
}

func (d *lineParser) fact(m object, f *graph.Fact, fields []graph.PropertySpec) {
	decode(d, m.take("visibility"), "visibility", &f.Visibility)
	decode(d, m.take("since"), "since", &f.Since)
	decode(d, m.take("until"), "until", &f.Until)
	if !f.Since.IsZero() && !f.Until.IsZero() && f.Since.First() > f.Until.Last() {
		d.report("since %s is after until %s", f.Since, f.Until)
	}
	f.Assumption = d.text(m.take("assumption"), "assumption")
	f.Sources = d.sources(m.take("sources"), "sources")
	f.PropertySources = d.propertySources(m.take("propertySources"), fields)
	for i, raw := range d.array(m.take("statements"), "statements") {
		f.AlternativeValues = append(f.AlternativeValues, d.alternative(raw, fmt.Sprintf("statements[%d]", i), fields))
	}
}

func (d *lineParser) sources(raw json.RawMessage, path string) []graph.Source {
	var sources []graph.Source
	for i, raw := range d.array(raw, path) {
		at := fmt.Sprintf("%s[%d]", path, i)
		o := d.object(raw, at)
		s := graph.Source{
			DocumentID: d.text(o.take("document"), at+".document"),
			StatedByID: d.text(o.take("statedBy"), at+".statedBy"), On: d.day(o.take("on"), at+".on"),
		}
		decode(d, o.take("page"), at+".page", &s.Page)
		s.Paragraph = d.text(o.take("paragraph"), at+".paragraph")
		s.Quote = d.text(o.take("quote"), at+".quote")
		s.ReadOn = d.day(o.take("readOn"), at+".readOn")
		d.checkSource(s, at)
		d.rejectUnknown(o, at)
		sources = append(sources, s)
	}
	return sources
}

// checkSource validates whom or what a source names.
func (d *lineParser) checkSource(s graph.Source, at string) {
	switch {
	case s.StatedByID == "" && s.On == 0:
		if label, ok := d.id(s.DocumentID, at+".document"); ok && label != graph.LabelDocument {
			d.report("%s.document is the id of a Document, not of a %s", at, label)
		}
		if s.Page < 0 {
			d.report("%s.page is %d; pages count from 1", at, s.Page)
		}
		return
	case s != graph.Source{StatedByID: s.StatedByID, On: s.On}:
		d.report("%s is a place in a document or what somebody stated: a statement has statedBy and on, and nothing else", at)
	case s.On == 0:
		d.report("%s.on is missing: the day on which it was stated", at)
	}
	stakeholders := graph.StakeholderLabels()
	if label, ok := d.id(s.StatedByID, at+".statedBy"); ok && !slices.Contains(stakeholders, label) {
		d.report("%s.statedBy: %s", at, graph.WrongLabel(s.StatedByID, stakeholders))
	}
}

// day reads a full day; 0 when it is missing.
func (d *lineParser) day(raw json.RawMessage, path string) (day graph.Date) {
	if text := d.text(raw, path); text != "" {
		var err error
		if day, err = graph.ParseDate(text); err != nil {
			d.report("%s: %v", path, err)
		}
	}
	return day
}

func (d *lineParser) propertySources(raw json.RawMessage, fields []graph.PropertySpec) map[string]graph.Provenance {
	if raw == nil || string(raw) == "null" {
		return nil
	}
	own, o := map[string]graph.Provenance{}, d.object(raw, "propertySources")
	for _, name := range o.names() {
		at := "propertySources." + name
		if _, known := graph.PropertyNamed(fields, name); !known {
			d.report("%s: there is no such property; the properties are %s", at, graph.JoinNames(fields, fieldName))
		}
		p := d.object(o[name], at)
		own[name] = graph.Provenance{Assumption: d.text(p.take("assumption"), at+".assumption"), Sources: d.sources(p.take("sources"), at+".sources")}
		d.rejectUnknown(p, at)
	}
	return own
}

func (d *lineParser) alternative(raw json.RawMessage, at string, fields []graph.PropertySpec) graph.AlternativeValue {
	o := d.object(raw, at)
	s := graph.AlternativeValue{
		Property: d.text(o.take("property"), at+".property"),
		Value:    d.text(o.take("value"), at+".value"),
		Sources:  d.sources(o.take("sources"), at+".sources"),
		Reason:   d.text(o.take("reason"), at+".reason"),
	}
	if f, known := graph.PropertyNamed(fields, s.Property); !known {
		d.report("%s.property: %q is not one of %s", at, s.Property, graph.JoinNames(fields, fieldName))
	} else {
		d.value(alternativeJSON(f, s.Value), at+".value", f, reflect.New(f.Type))
	}
	d.rejectUnknown(o, at)
	return s
}

// alternativeJSON converts an alternative value, which a file always writes as a string, to JSON of the
// property's type.
func alternativeJSON(f graph.PropertySpec, value string) json.RawMessage {
	if f.Type.Kind() == reflect.Int || f.Type.Kind() == reflect.Bool {
		return json.RawMessage(value)
	}
	quoted, _ := json.Marshal(value)
	if f.Type.Kind() == reflect.Slice {
		return slices.Concat(json.RawMessage("["), quoted, json.RawMessage("]"))
	}
	return quoted
}

func (d *lineParser) fieldVisibility(raw json.RawMessage, spec *graph.LabelSpec) map[string]graph.Clearance {
	if raw == nil {
		return nil
	}
	if string(raw) == "null" {
		d.report(`fieldVisibility: null is not an object; write one such as {"name": "MEMBER"}, or leave it out`)
		return nil
	}
	levels := map[string]graph.Clearance{}
	o := d.object(raw, "fieldVisibility")
	for _, name := range o.names() {
		if f, known := graph.PropertyNamed(spec.Fields, name); !known || !f.Restrictable {
			d.report("fieldVisibility.%s: no such property of a %s can be restricted", name, spec.Label)
			continue
		}
		var level graph.Clearance
		decode(d, o[name], "fieldVisibility."+name, &level)
		levels[name] = level
	}
	return levels
}

// properties validates properties and fills the struct that p points to.
func (d *lineParser) properties(raw json.RawMessage, fields []graph.PropertySpec, p any, of string) {
	var o object
	if raw != nil {
		o = d.object(raw, "properties")
	}
	for _, f := range fields {
		raw, given := o[f.Name]
		delete(o, f.Name)
		if given {
			d.value(raw, f.Name, f, f.Value(p).Addr())
		}
		if f.Required && f.Value(p).IsZero() && d.problems == nil {
			d.report("%s is required", f.Name)
		}
	}
	for _, name := range o.names() {
		d.report("%q is not a property of %s; it has %s", name, of, graph.JoinNames(fields, fieldName))
	}
}

// value reads one property into the value that p points to.
func (d *lineParser) value(raw json.RawMessage, path string, f graph.PropertySpec, p reflect.Value) {
	if err := json.Unmarshal(raw, p.Interface()); err != nil {
		var own *graph.Error
		if errors.As(err, &own) {
			d.report("%s: %v", path, own)
		} else {
			d.report("%s: %s is not %s", path, raw, kindOf(f.Type))
		}
		return
	}
	v := p.Elem()
	switch {
	case v.Kind() == reflect.Int && v.Int() < 0:
		d.report("%s is %d; it counts from 1", path, v.Int())
	case v.Kind() == reflect.Slice:
		d.checkTexts(raw, path, f.Check, v.Interface().([]string))
	case f.Check == "round" && string(raw) != "null": // an empty one is wrong too
		if wrong := graph.WrongCode(f.Check, v.String()); wrong != "" {
			d.report("%s: %s", path, wrong)
		}
	case v.Kind() != reflect.String || v.String() == "":
	case d.checkText(raw, path, f.Name, v.String()):
	case f.Name == "url" && graph.WrongURL(v.String()) != "":
		d.report("%s: %s", path, graph.WrongURL(v.String()))
	case f.EnumValues() != nil && !slices.Contains(f.EnumValues(), v.String()):
		d.report("%s: %q is not one of %s", path, v, strings.Join(f.EnumValues(), ", "))
	case f.Check != "":
		if wrong := graph.WrongCode(f.Check, v.String()); wrong != "" {
			d.report("%s: %s", path, wrong)
		}
	}
}

func kindOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Int:
		return "a whole number"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		return "a list of strings"
	default:
		return "a string"
	}
}

// id validates the form of an id and returns its label.
func (d *lineParser) id(id, path string) (graph.Label, bool) {
	label, _, ok := graph.SplitID(id)
	if !ok {
		d.report("%s: %q is not an id; write label-in-kebab-case:slug with a-z, 0-9 and -, at most %d bytes, such as theme:effective-policing", path, id, graph.MaxIDLength)
	}
	return label, ok
}

func (d *lineParser) text(raw json.RawMessage, path string) (text string) {
	decode(d, raw, path, &text)
	d.checkText(raw, path, path[strings.LastIndexByte(path, '.')+1:], text)
	return text
}

func (d *lineParser) array(raw json.RawMessage, path string) (items []json.RawMessage) {
	if raw != nil && json.Unmarshal(raw, &items) != nil {
		d.report("%s is not a list", path)
	}
	return items
}

// decode unmarshals raw into p. A nil raw is a missing key and leaves p unchanged.
func decode[T any](d *lineParser, raw json.RawMessage, path string, p *T) {
	if raw == nil {
		return
	}
	if err := json.Unmarshal(raw, p); err != nil {
		var own *graph.Error
		if errors.As(err, &own) {
			d.report("%s: %v", path, own)
		} else {
			d.report("%s: %s is not %s", path, raw, kindOf(reflect.TypeFor[T]()))
		}
	}
}

func fieldName(f graph.PropertySpec) string { return f.Name }

// object is a JSON object. The parser takes the known members out; any that remain are unknown.
type object map[string]json.RawMessage

func (o object) take(name string) json.RawMessage {
	raw := o[name]
	delete(o, name)
	return raw
}

func (o object) names() []string {
	var names []string
	for name := range o {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// object reads a JSON object and reports duplicate keys.
func (d *lineParser) object(raw json.RawMessage, path string) object {
	o := object{}
	dec := json.NewDecoder(bytes.NewReader(raw))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		d.report("%s is not a JSON object", path)
		return o
	}
	for dec.More() {
		var raw json.RawMessage
		name, err := dec.Token()
		if err == nil {
			err = dec.Decode(&raw)
		}
		if err != nil {
			d.report("%s is not a JSON object: %v", path, err)
			return o
		}
		if _, twice := o[name.(string)]; twice {
			d.report("%s has %q twice", path, name)
		}
		o[name.(string)] = raw
	}
	if _, err := dec.Token(); err != nil {
		d.report("%s is not a JSON object: it does not end", path)
	} else if _, err := dec.Token(); err != io.EOF {
		d.report("%s has more than one JSON object", path)
	}
	return o
}

func (d *lineParser) rejectUnknown(o object, of string) {
	for _, name := range o.names() {
		d.report("%q is not a key of %s", name, of)
	}
}
