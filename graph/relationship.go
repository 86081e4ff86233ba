package graph

import (
	"cmp"
)

// Relationship is a directed, typed edge between two nodes.
type Relationship struct {
	Fact
	Type     RelationshipType
	From, To string // ids of the nodes at its ends
	Key      string // distinguishes relationships of the same type and ends; usually empty
	// Properties is nil, or a pointer to the struct of the type's properties: *Succession,
	// *Membership, *Affiliation, *Recording, *Part, *Answering or *Addressing.
	Properties any
}

// Ref returns the reference of the relationship.
func (r *Relationship) Ref() Ref {
	return Ref{Type: r.Type, From: r.From, To: r.To, Key: r.Key}
}

// Succession holds the properties of SUCCEEDED_BY.
type Succession struct {
	On PartialDate `json:"on,omitzero"`
}

// Membership holds the properties of MEMBER_OF and PARTICIPATES_IN.
type Membership struct {
	Role   string           `json:"role,omitempty"`
	Status MembershipStatus `json:"status,omitempty"`
	// RepresentingID is the id of the organization that the person represents.
	RepresentingID string `json:"representing,omitempty" prop:"id"`
}

// Part holds the properties of PART_OF.
type Part struct {
	Position Positive `json:"position,omitempty"` // of a meeting among the parts of a meeting, from 1
}

// Answering holds the properties of ANSWERS.
type Answering struct {
	// Round is the round that the response answers; see Addressing.
	Round string `json:"round,omitempty" prop:"round"`
}

// Affiliation holds the properties of AFFILIATED_WITH.
type Affiliation struct {
	Role       string `json:"role,omitempty"`
	FocalPoint bool   `json:"focalPoint,omitempty"` // the person is the contact for what the organization owes
}

// Recording holds the properties of RECORDED_IN.
type Recording struct {
	Page      Positive `json:"page,omitempty"`
	Paragraph string   `json:"paragraph,omitempty"`
}

// Addressing holds the properties of ADDRESSED_TO. Package ledger derives obligations from them.
type Addressing struct {
	AddressedOn    PartialDate    `json:"addressedOn" prop:"required"`
	WithdrawnOn    PartialDate    `json:"withdrawnOn,omitzero"`
	DueOn          PartialDate    `json:"dueOn,omitzero"`
	RespondWithin  Duration       `json:"respondWithin,omitzero"`
	Responsibility Responsibility `json:"responsibility,omitempty" prop:"default=ITSELF"`
	// Round distinguishes requests for the same, such as one each year. It is empty, or a text that WrongCode accepts.
	Round string `json:"round,omitempty" prop:"round"`
}

// PropertiesOf returns r's properties as *T, or an empty *T when it has none.
func PropertiesOf[T any](r *Relationship) *T {
	if p, ok := r.Properties.(*T); ok && p != nil {
		return p
	}
	return new(T)
}

// Membership returns the properties of a MEMBER_OF or PARTICIPATES_IN.
func (r *Relationship) Membership() *Membership { return PropertiesOf[Membership](r) }

// Addressing returns the properties of an ADDRESSED_TO.
func (r *Relationship) Addressing() *Addressing { return PropertiesOf[Addressing](r) }

// Succession returns the properties of a SUCCEEDED_BY.
func (r *Relationship) Succession() *Succession { return PropertiesOf[Succession](r) }

// The methods below return the properties of all types, for the edges of the API. Each returns the zero
// value for other types.

// Role returns the role of a MEMBER_OF, PARTICIPATES_IN or AFFILIATED_WITH.
func (r *Relationship) Role() string {
	if a, ok := r.Properties.(*Affiliation); ok {
		return a.Role
	}
	return r.Membership().Role
}

// Status returns the status of a MEMBER_OF or PARTICIPATES_IN.
func (r *Relationship) Status() MembershipStatus { return r.Membership().Status }

// FocalPoint reports whether an AFFILIATED_WITH makes the person the organization's contact.
func (r *Relationship) FocalPoint() bool { return PropertiesOf[Affiliation](r).FocalPoint }

// On returns the date on which a SUCCEEDED_BY took effect.
func (r *Relationship) On() PartialDate { return r.Succession().On }

// Position returns the place of a meeting among the parts of a meeting, from 1, or 0 when it has no place.
func (r *Relationship) Position() Positive { return PropertiesOf[Part](r).Position }

// Page returns the page of a RECORDED_IN.
func (r *Relationship) Page() Positive { return PropertiesOf[Recording](r).Page }

// Paragraph returns the paragraph of a RECORDED_IN.
func (r *Relationship) Paragraph() string { return PropertiesOf[Recording](r).Paragraph }

// AddressedOn returns the date of an ADDRESSED_TO.
func (r *Relationship) AddressedOn() PartialDate { return r.Addressing().AddressedOn }

// WithdrawnOn returns the date on which an ADDRESSED_TO was withdrawn.
func (r *Relationship) WithdrawnOn() PartialDate { return r.Addressing().WithdrawnOn }

// DueOn returns the agreed due date of an ADDRESSED_TO.
func (r *Relationship) DueOn() PartialDate { return r.Addressing().DueOn }

// RespondWithin returns the agreed period for a response to an ADDRESSED_TO.
func (r *Relationship) RespondWithin() Duration { return r.Addressing().RespondWithin }

// Round returns the round of an ADDRESSED_TO or ANSWERS.
func (r *Relationship) Round() string {
	if a, ok := r.Properties.(*Answering); ok {
		return a.Round
	}
	return r.Addressing().Round
}

// Responsibility returns who owes the response to an ADDRESSED_TO: ITSELF by default.
func (r *Relationship) Responsibility() Responsibility {
	return cmp.Or(r.Addressing().Responsibility, Itself)
}
