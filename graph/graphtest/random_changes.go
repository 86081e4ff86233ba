package graphtest

import (
	"fmt"
	"reflect"
	"slices"

	"answerable/graph"
)

// changes draws an applyChanges by an editor, about what may be there, hidden, absent, or made by another change.
func (a asker) changes(level graph.Clearance) writeRequest {
	m := writeRequest{name: "applyChanges", input: map[string]any{}, viewer: editor(level)}
	if m.input["assumption"] = "we think so"; a.oneIn(2) {
		delete(m.input, "assumption")
		m.input["source"] = map[string]any{"document": a.some(1, graph.LabelDocument)[0], "page": 1}
	}
	var list []any
	for range 1 + a.upTo(4) {
		list = append(list, a.change(level, len(list)))
	}
	m.input["changes"] = list
	return m
}

// change draws one change, the n-th.
func (a asker) change(level graph.Clearance, n int) map[string]any {
	one := func(form string, fields map[string]any) map[string]any { return map[string]any{form: fields} }
	element := func() map[string]any {
		if r := a.anyRelationship(); r != nil && a.oneIn(2) {
			return map[string]any{"type": string(r.Type), "from": r.From, "to": r.To, "key": r.Key}
		}
		return map[string]any{"id": a.anyID()}
	}
	switch a.upTo(12) {
	case 0, 1, 2:
		return a.nodeChange(level, n)
	case 3, 4, 5:
		return one("relationship", a.relationshipChange(level))
	case 6:
		return one("remove", element())
	case 7, 8:
		of := element()
		f := map[string]any{"element": of, "property": pick(a.draw, "name", "text", "until", "kind", "role", "dueOn", "aliases"), "value": pick(a.draw, "2030-04", "Other", "MINISTRY", "")}
		return one(pick(a.draw, "alternativeValue", "preferValue"), f)
	default:
		m := a.mutation(graph.Secretariat)
		for _, of := range []map[string]any{m.input} {
			if a.oneIn(2) {
				delete(of, "source")
				delete(of, "assumption")
			}
		}
		return one(map[string]string{
			"recordResponse": "respond", "retractResponse": "retract", "recordProgress": "progress", "retractProgress": "retractProgress",
			"addressRecommendation": "address", "withdrawAddressing": "withdraw",
		}[m.name], m.input)
	}
}

// local returns the local name of some change, which makes a node of the label or not.
func (a asker) local() string { return fmt.Sprintf("#n%d", a.upTo(3)) }

// anyID returns the id of some node.
func (a asker) anyID() string {
	return a.some(1, pick(a.draw, graph.Labels()...).Label)[0]
}

// anyRelationship returns some relationship, or nil.
func (a asker) anyRelationship() *graph.Relationship {
	var all []*graph.Relationship
	for _, op := range a.steps {
		if r, ok := op.Put.(*graph.Relationship); ok {
			all = append(all, r)
		}
	}
	if len(all) == 0 {
		return nil
	}
	return pick(a.draw, all...)
}

func (a asker) nodeChange(level graph.Clearance, n int) map[string]any {
	specs := slices.DeleteFunc(slices.Clone(graph.Labels()), func(s graph.LabelSpec) bool { return s.TaskForm() != "" })
	spec := pick(a.draw, specs...)
	fields := map[string]any{}
	switch a.upTo(3) {
	case 0, 1:
		fields["id"] = a.some(1, spec.Label)[0]
	case 2:
		fields["id"] = fmt.Sprintf("#n%d", n)
	}
	a.setProperties(fields, spec.Fields, fields["id"] == nil || a.oneIn(2))
	a.setFact(fields, level)
	for _, f := range spec.Fields {
		if f.Restrictable && a.oneIn(4) {
			fields[f.Name+"Visibility"] = pick[any](a.draw, nil, level.String(), a.level().String())
		}
	}
	return map[string]any{spec.Form(): fields}
}

func (a asker) relationshipChange(level graph.Clearance) map[string]any {
	spec := pick(a.draw, graph.RelationshipTypes()...)
	ends := pick(a.draw, spec.Ends...)
	fields := map[string]any{"type": string(spec.Type), "from": a.some(1, ends.From...)[0], "to": a.some(1, ends.To...)[0]}
	if r := a.anyRelationship(); r != nil && a.oneIn(2) {
		spec = *graph.TypeSpecOf(r.Type)
		fields = map[string]any{"type": string(r.Type), "from": r.From, "to": r.To, "key": r.Key}
	} else if a.oneIn(4) {
		fields[pick(a.draw, "from", "to")] = a.local()
	}
	a.setProperties(fields, spec.Fields, false)
	a.setFact(fields, level)
	return fields
}

// setFact gives some of the fields that every element has.
func (a asker) setFact(fields map[string]any, level graph.Clearance) {
	if a.oneIn(3) {
		fields["visibility"] = pick(a.draw, level, level, graph.Public, a.level()).String()
	}
	for _, name := range []string{"since", "until"} {
		if a.oneIn(6) {
			fields[name] = pick[any](a.draw, nil, a.date(), a.date())
		}
	}
}

// setProperties gives some properties, or clears them; all that are required if whole.
func (a asker) setProperties(fields map[string]any, specs []graph.PropertySpec, whole bool) {
	for _, f := range specs {
		if whole && f.Required || a.oneIn(3) {
			fields[f.Name] = a.value(f)
		}
		if !f.Required && a.oneIn(8) {
			fields[f.Name] = nil
		}
	}
}

// value draws a value of a property.
func (a asker) value(f graph.PropertySpec) any {
	switch values := f.EnumValues(); {
	case values != nil:
		return pick(a.draw, values...)
	case f.Check == "id":
		return a.some(1, graph.LabelOrganization)[0]
	case f.Check == "country":
		return pick(a.draw, "FR", "XX")
	case f.Check == "language":
		return "en"
	case f.Name == "url":
		return "https://example.org/"
	case f.Type.Kind() == reflect.Bool:
		return a.oneIn(2)
	case f.Type.Kind() == reflect.Int:
		return a.upTo(3)
	case f.Type.Kind() == reflect.Slice:
		return []any{pick(a.draw, names...)}
	case f.Type == reflect.TypeFor[graph.PartialDate]():
		return a.date()
	default:
		return pick(a.draw, names...)
	}
}
