package mutation

import (
	"context"
	"io"
	"slices"

	"answerable/graph"
)

// AddressRecommendationInput is an addressing to make, or what to amend of one that is there. Of one
// that is there, what is not given stays, and what is null is cleared.
type AddressRecommendationInput struct {
	WriteInput
	Subject         string
	To              string
	RelationshipKey *string // of the addressing to amend, "" for one without a key; nil for a new one
	AddressedOn     graph.PartialDate
	DueOn           graph.PartialDate
	RespondWithin   graph.Period
	Responsibility  graph.Responsibility
	Round           string
	Visibility      graph.Clearance
}

// MarshalGQL writes the input as it came.
func (in AddressRecommendationInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input; what is wrong with it is said when it is written.
func (in *AddressRecommendationInput) UnmarshalGQL(v any) error {
	in.read(v)
	in.Subject = in.requiredID("subject", graph.SubjectLabels()...)
	in.To = in.requiredID("to", graph.StakeholderLabels()...)
	in.RelationshipKey = in.relationshipKey()
	in.AddressedOn = parsed(&in.inputReader, "addressedOn", graph.ParsePartialDate)
	in.DueOn = parsed(&in.inputReader, "dueOn", graph.ParsePartialDate)
	in.RespondWithin = parsed(&in.inputReader, "respondWithin", graph.ParsePeriod)
	in.Responsibility = parsed(&in.inputReader, "responsibility", enumValue[graph.Responsibility])
	in.Round = in.round("round")
	in.Visibility = parsed(&in.inputReader, "visibility", graph.ParseClearance)
	return nil
}

// AddressRecommendation asks a stakeholder to answer a recommendation or an action point, or amends
// how they were asked. Editors do so.
func (d *Writer) AddressRecommendation(ctx context.Context, in AddressRecommendationInput) (*Payload, error) {
	if err := d.may("addressRecommendation", false); err != nil {
		return nil, err
	}
	key := deterministicID(d.viewer.Name, in.Key)
	if in.RelationshipKey != nil {
		key = *in.RelationshipKey
	}
	w, err := d.write(ctx, "addressRecommendation", &in.WriteInput, func(dr *draft) error {
		shown, whole, err := dr.addressings(in.Subject, in.To)
		if err != nil || dr.seen[in.Subject] == nil || dr.seen[in.To] == nil {
			return err
		}
		if in.RelationshipKey == nil {
			dr.address(&in, dr.newAddressing(&in, key, shown, whole))
		} else if r := find(shown, key); r != nil {
			dr.address(&in, find(whole, key))
		} else {
			dr.bad(in.path("relationshipKey"), graph.CodeNotFound, "there is no addressing of %s to %s with the key %q", in.Subject, in.To, graph.Shorten(key))
		}
		return nil
	})
	if w != nil {
		w.RelationshipKey = key
	}
	return w, err
}

// addressings returns the addressings of the subject to the stakeholder, as the viewer sees them and
// as they are.
func (d *draft) addressings(subject, to string) (shown, whole []*graph.Relationship, err error) {
	if d.seen[subject] == nil {
		return nil, nil, nil
	}
	d.subjects.Add(subject)
	if d.seen[to] == nil {
		return nil, nil, nil
	}
	elsewhere := func(r *graph.Relationship) bool { return r.To != to }
	_, seen, err := d.loadNeighbors("write addressings", d.access(), subject, graph.Out(graph.AddressedTo))
	if err != nil {
		return nil, nil, err
	}
	_, all, err := d.loadNeighbors("write addressings", graph.FullAccess, subject, graph.Out(graph.AddressedTo))
	return slices.DeleteFunc(seen[0], elsewhere), slices.DeleteFunc(all[0], elsewhere), err
}

func find(addressings []*graph.Relationship, key string) *graph.Relationship {
	for _, r := range addressings {
		if r.Key == key {
			return r
		}
	}
	return nil
}

// newAddressing returns an addressing to fill in, and refuses it beside one of the same round that the viewer
// sees standing.
func (d *draft) newAddressing(in *AddressRecommendationInput, key string, shown, whole []*graph.Relationship) *graph.Relationship {
	for _, r := range shown {
		if a := r.Addressing(); a.WithdrawnOn.IsZero() && a.Round == in.Round {
			d.invalid("to", "it is already addressed to %s; amend that addressing with relationshipKey %q, or ask again in another round", in.To, r.Key)
			break
		}
	}
	if find(whole, key) != nil {
		d.invalid("key", "was already used for another write; give each write its own key")
	}
	if !in.nonNull("addressedOn") {
		d.invalid("addressedOn", "is required for a new addressing")
	}
	return &graph.Relationship{
		Fact: graph.Fact{Visibility: max(graph.BaseOf(d.seen[in.Subject]).Visibility, graph.BaseOf(d.seen[in.To]).Visibility)},
		Type: graph.AddressedTo, From: in.Subject, To: in.To, Key: key, Properties: &graph.Addressing{},
	}
}

// address sets what is given of the addressing, and clears what is null.
func (d *draft) address(in *AddressRecommendationInput, r *graph.Relationship) {
	amended, a := *r, *r.Addressing()
	amended.Properties = &a
	switch {
	case in.nonNull("addressedOn"):
		a.AddressedOn = in.AddressedOn
	case in.present("addressedOn") && !d.failed("addressedOn"):
		d.invalid("addressedOn", "can't be cleared")
	}
	if in.present("dueOn") {
		a.DueOn = in.DueOn
	}
	if in.present("respondWithin") {
		a.RespondWithin = in.RespondWithin
	}
	if in.present("responsibility") {
		a.Responsibility = in.Responsibility
	}
	if in.present("round") {
		a.Round = in.Round
	}
	if in.present("visibility") {
		d.level("visibility", in.Visibility)
		amended.Visibility = in.Visibility
	}
	if (in.nonNull("dueOn") || in.nonNull("respondWithin")) && !a.DueOn.IsZero() && !a.RespondWithin.IsZero() {
		d.invalid("respondWithin", "can't be combined with dueOn; give one of them, and clear the other with null")
	}
	if !a.DueOn.IsZero() && !a.AddressedOn.IsZero() && a.DueOn.Last() < a.AddressedOn.First() {
		d.invalid("dueOn", "%s is before the addressing, on %s", a.DueOn, a.AddressedOn)
	}
	in.setSource(&amended.Fact)
	d.put(&amended)
}
