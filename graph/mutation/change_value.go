package mutation

import (
	"encoding/json"
	"reflect"
	"slices"

	"answerable/graph"
)

// valueChange names a value of a property of an element.
type valueChange struct {
	WriteInput
	of       graph.Ref
	property string
	value    string
	reason   string
}

// alternativeChange adds a value that a source gives for a property, beside the one that is shown.
type alternativeChange struct{ valueChange }

// preferChange makes an alternative value the one that is shown, and the one that was shown an alternative.
type preferChange struct{ valueChange }

// UnmarshalGQL reads the input.
func (in *valueChange) UnmarshalGQL(v any) error {
	in.read(v)
	element := in.nested("element", in.fields["element"])
	in.of = element.readElement()
	in.problems, in.ids = append(in.problems, element.problems...), append(in.ids, element.ids...)
	if in.property = in.text("property", maxShort); in.property == "" {
		in.invalid("property", "is required")
	}
	if in.value = in.text("value", maxText); in.value == "" && !in.nonNull("value") {
		in.invalid("value", "is required")
	}
	in.reason = in.text("reason", maxShort)
	return nil
}

// UnmarshalGQL reads the input, which needs no source: the value has its own.
func (in *preferChange) UnmarshalGQL(v any) error {
	in.unsourced = true
	return in.valueChange.UnmarshalGQL(v)
}

// element returns the element.
func (in *valueChange) element() graph.Ref { return in.of }

// readElement reads which element is meant: a node by its id, or a relationship.
func (r *inputReader) readElement() graph.Ref {
	if !r.nonNull("id") {
		return r.readRelationship()
	}
	for _, name := range []string{"type", "from", "to", "key"} {
		if r.nonNull(name) {
			r.invalid(name, "can't be combined with id: an element is a node, or a relationship")
		}
	}
	return graph.Ref{ID: r.id("id", graph.AllLabels()...)}
}

// loadElement returns an element as the viewer sees it, and whole; nil when they see none, which it reports.
func (d *draft) loadElement(ref graph.Ref, at string) (seen, whole graph.Element, err error) {
	if ref == (graph.Ref{}) || ref.ID != "" && d.visible[ref.ID] == nil || ref.Type != "" && (d.visible[ref.From] == nil || d.visible[ref.To] == nil) {
		return nil, nil, nil
	}
	shown, err := graph.Shown(d.ctx, d.newest, d.access(), []graph.Ref{ref})
	if err != nil {
		return nil, nil, err
	}
	if seen = shown[ref]; seen == nil {
		d.report(at, graph.CodeNotFound, "there is no %s", ref)
		return nil, nil, nil
	}
	all, err := graph.Shown(d.ctx, d.newest, graph.FullAccess, []graph.Ref{ref})
	return seen, all[ref], err
}

// load returns the element as the viewer sees it, an edit of the whole one, and its property; nil when it can't be written.
func (in *valueChange) load(d *draft) (seen graph.Element, of *edit, f graph.PropertySpec, err error) {
	seen, whole, err := d.loadElement(in.of, in.path("element"))
	if seen == nil || err != nil {
		return nil, nil, f, err
	}
	var fields []graph.PropertySpec
	switch e := whole.(type) {
	case graph.Node:
		fields = graph.LabelSpecOf(e.Label()).Fields
		if graph.BaseOf(e).FieldVisibility[in.property] > d.by.Clearance {
			d.report(in.path("property"), graph.CodeForbidden, "you may not write this property")
			return nil, nil, f, nil
		}
	case *graph.Relationship:
		fields = graph.TypeSpecOf(e.Type).Fields
	}
	f, known := graph.PropertyNamed(fields, in.property)
	if !known || f.Type.Kind() == reflect.Slice {
		single := slices.DeleteFunc(slices.Clone(fields), func(f graph.PropertySpec) bool { return f.Type.Kind() == reflect.Slice })
		d.invalid("property", "%q is not one of %s", graph.Shorten(in.property), graph.JoinNames(single, func(f graph.PropertySpec) string { return f.Name }))
		return nil, nil, f, nil
	}
	return seen, d.edit(whole), f, nil
}

// shownValue returns the value of a property as an alternative value writes it, or "".
func (of *edit) shownValue(name string) string {
	raw := of.properties[name]
	var text string
	if json.Unmarshal(raw, &text) != nil {
		return string(raw)
	}
	return text
}

func (in *alternativeChange) plan(d *draft) error {
	_, of, _, err := in.load(d)
	if of == nil {
		return err
	}
	if len(d.sources) == 0 {
		if !d.hasProblem("source") {
			d.invalid("source", "is required: an alternative value is what a source says")
		}
		return nil
	}
	if of.shownValue(in.property) == in.value {
		d.invalid("value", "is the value that is shown; give it another source by a change of the element")
		return nil
	}
	values := of.alternatives()
	at := slices.IndexFunc(values, func(v graph.AlternativeValue) bool { return v.Property == in.property && v.Value == in.value })
	if at < 0 {
		at, values = len(values), append(values, graph.AlternativeValue{Property: in.property, Value: in.value})
	}
	for _, s := range d.sources {
		if !slices.Contains(values[at].Sources, s) {
			values[at].Sources = append(values[at].Sources, s)
		}
	}
	if in.present("reason") {
		values[at].Reason = in.reason
	}
	of.line["statements"] = encode(values)
	if changed := of.finish(); changed != nil {
		d.put(changed)
	}
	return nil
}

// alternatives returns a copy of the alternative values of the element.
func (of *edit) alternatives() (values []graph.AlternativeValue) {
	if raw := of.line["statements"]; raw != nil {
		decode(raw, &values)
	}
	return values
}

func (in *preferChange) plan(d *draft) error {
	seen, of, f, err := in.load(d)
	if of == nil {
		return err
	}
	if form := taskFormOf(in.of); form != "" {
		d.invalid("element", "is changed by the form %s", form)
		return nil
	}
	is := func(v graph.AlternativeValue) bool { return v.Property == in.property && v.Value == in.value }
	if !slices.ContainsFunc(graph.FactOf(seen).AlternativeValues, is) {
		d.report(in.path("value"), graph.CodeNotFound, "no source gives this value; write it by alternativeValue first")
		return nil
	}
	values, fact := of.alternatives(), struct {
		Assumption      string
		Sources         []graph.Source
		PropertySources map[string]graph.Provenance
	}{}
	decode(encode(of.line), &fact)
	at := slices.IndexFunc(values, is)
	preferred := values[at]
	values = slices.Delete(values, at, at+1)
	old, known := fact.PropertySources[in.property]
	if !known {
		old.Sources = fact.Sources
	}
	if was := of.shownValue(in.property); was != "" && len(old.Sources) > 0 { // what nobody stated is replaced
		values = append(values, graph.AlternativeValue{Property: in.property, Value: was, Sources: old.Sources, Reason: in.reason})
	}
	if fact.PropertySources == nil {
		fact.PropertySources = map[string]graph.Provenance{}
	}
	fact.PropertySources[in.property] = graph.Provenance{Sources: preferred.Sources}
	of.line["propertySources"] = encode(fact.PropertySources)
	if of.line["statements"] = encode(values); len(values) == 0 {
		delete(of.line, "statements")
	}
	if of.properties[in.property] = encode(in.value); f.Type.Kind() == reflect.Int || f.Type.Kind() == reflect.Bool {
		of.properties[in.property] = json.RawMessage(in.value)
	}
	if changed := of.finish(); changed != nil {
		d.put(changed)
	}
	return nil
}

// taskFormOf returns the form that alone writes an element, or "".
func taskFormOf(ref graph.Ref) string {
	if ref.Type != "" {
		return graph.TypeSpecOf(ref.Type).TaskForm()
	}
	label, _, _ := graph.SplitID(ref.ID)
	return graph.LabelSpecOf(label).TaskForm()
}
