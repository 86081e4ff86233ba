package mutation

import (
	"context"
	"io"
	"slices"

	"answerable/graph"
)

// AddressRecommendationInput is a new addressing, or the changes to an existing one. In a change, an
// absent field keeps its value, and null clears it.
type AddressRecommendationInput struct {
	WriteInput
	Subject         string
	Addressee       string
	RelationshipKey *string // of the addressing to change, "" for one without a key; nil for a new one
	AddressedOn     graph.PartialDate
	DueOn           graph.PartialDate
	RespondWithin   graph.Duration
	Responsibility  graph.Responsibility
	Round           string
	Visibility      graph.Clearance
}

// MarshalGQL writes the input as it was read.
func (in AddressRecommendationInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *AddressRecommendationInput) UnmarshalGQL(v any) error {
	in.read(v)
	in.Subject = in.requiredID("subject", graph.SubjectLabels()...)
	in.Addressee = in.requiredID("addressee", graph.StakeholderLabels()...)
	in.RelationshipKey = in.relationshipKey()
	in.AddressedOn = parseField(&in.inputReader, "addressedOn", graph.ParsePartialDate)
	in.DueOn = parseField(&in.inputReader, "dueOn", graph.ParsePartialDate)
	in.RespondWithin = parseField(&in.inputReader, "respondWithin", graph.ParseDuration)
	in.Responsibility = parseField(&in.inputReader, "responsibility", enumValue[graph.Responsibility])
	in.Round = in.round("round")
	in.Visibility = parseField(&in.inputReader, "visibility", graph.ParseClearance)
	return nil
}

// AddressRecommendation addresses a recommendation or an action point to a stakeholder, or changes an
// addressing. It needs the role EDITOR.
func (w *Writer) AddressRecommendation(ctx context.Context, in AddressRecommendationInput) (*Payload, error) {
	if err := w.authorize("addressRecommendation", false); err != nil {
		return nil, err
	}
	payload, err := w.write(ctx, "addressRecommendation", &in)
	if payload != nil {
		payload.RelationshipKey, payload.addsAddressing = in.key(w.viewer.Name), in.RelationshipKey == nil
	}
	return payload, err
}

// key returns the key of the addressing that the input of somebody changes, or makes.
func (in *AddressRecommendationInput) key(by string) string {
	if in.RelationshipKey != nil {
		return *in.RelationshipKey
	}
	return deterministicID(by, in.IdempotencyKey)
}

func (in *AddressRecommendationInput) plan(d *draft) error {
	shown, whole, err := d.loadAddressings(in.Subject, in.Addressee)
	if err != nil || d.visible[in.Subject] == nil || d.visible[in.Addressee] == nil {
		return err
	}
	key := in.key(d.by.Name)
	if in.RelationshipKey == nil {
		d.amendAddressing(in, d.newAddressing(in, key, shown, whole))
	} else if r := findByKey(shown, key); r != nil {
		d.amendAddressing(in, findByKey(whole, key))
	} else {
		d.report(in.path("relationshipKey"), graph.CodeNotFound, "there is no addressing of %s to %s with the key %q", in.Subject, in.Addressee, graph.Shorten(key))
	}
	return nil
}

// loadAddressings returns the addressings of the subject to the stakeholder: as the viewer sees them,
// and whole.
func (d *draft) loadAddressings(subject, addressee string) (shown, whole []*graph.Relationship, err error) {
	if d.visible[subject] == nil {
		return nil, nil, nil
	}
	d.subjects.Add(subject)
	if d.visible[addressee] == nil {
		return nil, nil, nil
	}
	elsewhere := func(r *graph.Relationship) bool { return r.To != addressee }
	_, seen, err := d.loadNeighbors("write addressings", d.access(), subject, graph.Out(graph.AddressedTo))
	if err != nil {
		return nil, nil, err
	}
	_, all, err := d.loadNeighbors("write addressings", graph.FullAccess, subject, graph.Out(graph.AddressedTo))
	return slices.DeleteFunc(seen[0], elsewhere), slices.DeleteFunc(all[0], elsewhere), err
}

// findByKey returns the addressing with the key, or nil.
func findByKey(addressings []*graph.Relationship, key string) *graph.Relationship {
	for _, r := range addressings {
		if r.Key == key {
			return r
		}
	}
	return nil
}

// standing returns an addressing of the round that is not withdrawn, or nil.
func standing(addressings []*graph.Relationship, round string) *graph.Relationship {
	at := slices.IndexFunc(addressings, func(r *graph.Relationship) bool { return r.WithdrawnOn().IsZero() && r.Round() == round })
	if at < 0 {
		return nil
	}
	return addressings[at]
}

// newAddressing returns an addressing to fill in. It refuses a second one of the same round while the viewer
// sees one that is not withdrawn.
func (d *draft) newAddressing(in *AddressRecommendationInput, key string, shown, whole []*graph.Relationship) *graph.Relationship {
	if r := standing(shown, in.Round); r != nil {
		d.invalid("addressee", "it is already addressed to %s; amend that addressing with relationshipKey %q, or ask again in another round", in.Addressee, r.Key)
	}
	if findByKey(whole, key) != nil {
		d.invalid("idempotencyKey", "was already used for another write; give each write its own key")
	}
	if !in.nonNull("addressedOn") {
		d.invalid("addressedOn", "is required for a new addressing")
	}
	return &graph.Relationship{
		Fact: graph.Fact{Visibility: max(graph.BaseOf(d.visible[in.Subject]).Visibility, graph.BaseOf(d.visible[in.Addressee]).Visibility)},
		Type: graph.AddressedTo, From: in.Subject, To: in.Addressee, Key: key, Properties: &graph.Addressing{},
	}
}

// amendAddressing sets the fields that the input has, and clears those that are null.
func (d *draft) amendAddressing(in *AddressRecommendationInput, r *graph.Relationship) {
	amended, a := *r, *r.Addressing()
	amended.Properties = &a
	switch {
	case in.nonNull("addressedOn"):
		a.AddressedOn = in.AddressedOn
	case in.present("addressedOn") && !d.hasProblem("addressedOn"):
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
		d.checkVisibility("visibility", in.Visibility)
		amended.Visibility = in.Visibility
	}
	if (in.nonNull("dueOn") || in.nonNull("respondWithin")) && !a.DueOn.IsZero() && !a.RespondWithin.IsZero() {
		d.invalid("respondWithin", "can't be combined with dueOn; give one of them, and clear the other with null")
	}
	if !a.DueOn.IsZero() && !a.AddressedOn.IsZero() && a.DueOn.Last() < a.AddressedOn.First() {
		d.invalid("dueOn", "%s is before the addressing, on %s", a.DueOn, a.AddressedOn)
	}
	d.setSource(&amended.Fact)
	d.put(&amended)
}
