package mutation

import (
	"fmt"

	"answerable/graph"
)

// relationshipChange makes a relationship, or changes fields of the one with the same type, ends and key.
type relationshipChange struct {
	WriteInput
	ref graph.Ref
}

// UnmarshalGQL reads the input, whose properties are read in the plan.
func (in *relationshipChange) UnmarshalGQL(v any) error {
	in.read(v)
	in.ref = in.readRelationship()
	in.id("representing", graph.LabelOrganization)
	if spec := graph.TypeSpecOf(in.ref.Type); spec != nil && spec.TaskForm() != "" {
		in.invalid("type", "%s is written by the form %s, and not as a relationship", in.ref.Type, spec.TaskForm())
		in.ref = graph.Ref{}
	}
	return nil
}

// element returns the relationship.
func (in *relationshipChange) element() graph.Ref { return in.ref }

// readRelationship reads the type, the ends and the key of a relationship.
func (r *inputReader) readRelationship() (ref graph.Ref) {
	ref.Type = graph.RelationshipType(fmt.Sprint(r.fields["type"]))
	if graph.TypeSpecOf(ref.Type) == nil {
		r.invalid("type", "is required: the type of a relationship")
	}
	for _, end := range []struct {
		name string
		id   *string
	}{{"from", &ref.From}, {"to", &ref.To}} {
		if !r.nonNull(end.name) {
			r.invalid(end.name, "is required")
		}
		*end.id = r.id(end.name, graph.AllLabels()...)
	}
	if ref.Key = r.text("key", graph.MaxIDLength); graph.TypeSpecOf(ref.Type) == nil || ref.From == "" || ref.To == "" {
		return graph.Ref{}
	}
	return ref
}

func (in *relationshipChange) plan(d *draft) error {
	from, to := d.visible[in.ref.From], d.visible[in.ref.To]
	if from == nil || to == nil || in.nonNull("representing") && d.visible[in.id("representing", graph.LabelOrganization)] == nil {
		return nil
	}
	whole, err := graph.Shown(d.ctx, d.newest, graph.FullAccess, []graph.Ref{in.ref})
	if err != nil {
		return err
	}
	seen, err := graph.Shown(d.ctx, d.newest, d.access(), []graph.Ref{in.ref})
	if err != nil {
		return err
	}
	spec := graph.TypeSpecOf(in.ref.Type)
	e, isNew := whole[in.ref], seen[in.ref] == nil
	switch {
	case isNew && in.ref.Key != "" && d.by.Clearance < graph.Secretariat:
		d.report(in.path("key"), graph.CodeNotFound, "there is no %s; leave the key out to make a new one, which gets a key of its own", in.ref)
		return nil
	case isNew:
		e = &graph.Relationship{
			Fact: graph.Fact{Visibility: max(graph.BaseOf(from).Visibility, graph.BaseOf(to).Visibility)},
			Type: in.ref.Type, From: in.ref.From, To: in.ref.To, Key: d.newKey(in), Properties: spec.New(),
		}
	}
	of := d.edit(e)
	of.setFields(spec.Fields)
	for _, other := range graph.RelationshipTypes() {
		for _, f := range other.Fields {
			if _, has := graph.PropertyNamed(spec.Fields, f.Name); !has && other.TaskForm() == "" {
				of.set(of.properties, f.Name) // which the format refuses by name
			}
		}
	}
	if changed := of.finish(); changed != nil {
		d.amendSource(graph.FactOf(changed), seen[in.ref])
		d.put(changed)
	}
	return nil
}

// newKey returns the key of a new relationship: the one that is given; below full clearance one of the idempotency key, since a taken
// one would tell of what is not seen.
func (d *draft) newKey(in *relationshipChange) string {
	if d.by.Clearance < graph.Secretariat {
		return deterministicID(d.by.Name, in.IdempotencyKey)
	}
	return in.ref.Key
}
