package mutation

import (
	"encoding/json"
	"reflect"
	"strings"

	"answerable/graph"
)

// nodeChange makes a node of a label, or changes fields of one. A field that is left out stays, and null clears it.
type nodeChange struct {
	WriteInput
	spec  *graph.LabelSpec
	local string // the local name of a new node; "" for none
	id    string // of the node; of a new one, it is decided in the plan
}

// UnmarshalGQL reads the input, whose properties are read in the plan.
func (in *nodeChange) UnmarshalGQL(v any) error {
	in.read(v)
	if given, _ := in.fields["id"].(string); strings.HasPrefix(given, "#") {
		in.local = given
	}
	if !in.isNew() {
		in.id = in.inputReader.id("id", in.spec.Label)
	}
	return nil
}

// isNew reports whether the change makes a node.
func (in *nodeChange) isNew() bool { return in.local != "" || !in.nonNull("id") }

func (in *nodeChange) plan(d *draft) error {
	e := in.spec.New()
	graph.BaseOf(e).ID = in.id
	before := e
	if !in.isNew() {
		if d.visible[in.id] == nil {
			return nil
		}
		whole, err := graph.Shown(d.ctx, d.newest, graph.FullAccess, []graph.Ref{{ID: in.id}})
		if err != nil {
			return err
		}
		e = whole[graph.Ref{ID: in.id}].(graph.Node)
		before = e
	}
	of := d.edit(e)
	hidden := in.hiddenFields(d, graph.BaseOf(e).FieldVisibility)
	of.setFields(in.spec.Fields)
	in.setFieldVisibility(of, graph.BaseOf(e).FieldVisibility)
	if hidden {
		return nil
	}
	if changed := of.finish(); changed != nil {
		in.source(d, before, changed)
		d.put(changed)
	}
	return nil
}

// source says from where the node is known: of one that was there, the properties that differ, and the node itself when its days do.
func (in *nodeChange) source(d *draft, before, after graph.Element) {
	was, is := graph.FactOf(before), graph.FactOf(after)
	switch {
	case in.isNew():
		d.setSource(is)
	case was.Since != is.Since || was.Until != is.Until:
		d.amendSource(is, d.visible[in.id])
	}
	for _, f := range in.spec.Fields {
		if !in.isNew() && !reflect.DeepEqual(f.Value(before).Interface(), f.Value(after).Interface()) {
			d.setPropertySource(is, f.Name)
		}
	}
}

// hiddenFields refuses to set properties that the viewer does not see.
func (in *nodeChange) hiddenFields(d *draft, levels map[string]graph.Clearance) (hidden bool) {
	for _, f := range in.spec.Fields {
		if levels[f.Name] > d.by.Clearance && (in.present(f.Name) || in.present(f.Name+"Visibility")) {
			d.report(in.path(f.Name), graph.CodeForbidden, "you may not write this property")
			hidden = true
		}
	}
	return hidden
}

// setFieldVisibility sets the levels of properties that are less visible than the node.
func (in *nodeChange) setFieldVisibility(of *edit, old map[string]graph.Clearance) {
	levels := map[string]json.RawMessage{}
	for name, level := range old {
		levels[name] = encode(level)
	}
	for _, f := range in.spec.Fields {
		name := f.Name + "Visibility"
		if !f.Restrictable || !in.present(name) {
			continue
		}
		delete(levels, f.Name)
		if level, given := of.visibility(name); given && level > graph.Public {
			levels[f.Name] = encode(level)
		}
	}
	if of.line["fieldVisibility"] = encode(levels); len(levels) == 0 {
		delete(of.line, "fieldVisibility")
	}
}
