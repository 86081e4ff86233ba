package mutation

import (
	"context"
	"io"
	"strconv"
	"strings"

	"answerable/graph"
)

// WithdrawAddressingInput names an addressing to withdraw, or whose withdrawal to take back.
type WithdrawAddressingInput struct {
	WriteInput
	Subject         string
	Addressee       string
	RelationshipKey *string           // nil for the only one
	WithdrawnOn     graph.PartialDate // the zero date takes the withdrawal back
}

// MarshalGQL writes the input as it was read.
func (in WithdrawAddressingInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *WithdrawAddressingInput) UnmarshalGQL(v any) error {
	in.read(v)
	in.Subject = in.requiredID("subject", graph.SubjectLabels()...)
	in.Addressee = in.requiredID("addressee", graph.StakeholderLabels()...)
	in.RelationshipKey = in.relationshipKey()
	in.WithdrawnOn = parseField(&in.inputReader, "withdrawnOn", graph.ParsePartialDate)
	if !in.present("withdrawnOn") {
		in.invalid("withdrawnOn", "is required: a date, or null to take the withdrawal back")
	}
	return nil
}

// WithdrawAddressing withdraws an addressing: from the first day that the date may mean, it asks for
// no answer. Without a date it takes the withdrawal back. It needs the role EDITOR.
func (w *Writer) WithdrawAddressing(ctx context.Context, in WithdrawAddressingInput) (*Payload, error) {
	if err := w.authorize("withdrawAddressing", false); err != nil {
		return nil, err
	}
	key := ""
	payload, err := w.write(ctx, "withdrawAddressing", &in)
	if payload != nil {
		for _, op := range payload.Change.Steps {
			if op.Ref().Type == graph.AddressedTo {
				key = op.Ref().Key
			}
		}
		payload.RelationshipKey = key
	}
	return payload, err
}

func (in *WithdrawAddressingInput) plan(d *draft) error {
	shown, whole, err := d.loadAddressings(in.Subject, in.Addressee)
	if err != nil || d.visible[in.Subject] == nil || d.visible[in.Addressee] == nil {
		return err
	}
	if r := d.addressingToWithdraw(in, shown); r != nil {
		d.withdraw(in, findByKey(whole, r.Key), shown)
	}
	return nil
}

// addressingToWithdraw returns the addressing that the input names, or reports why there is none.
func (d *draft) addressingToWithdraw(in *WithdrawAddressingInput, shown []*graph.Relationship) *graph.Relationship {
	if in.RelationshipKey != nil {
		if r := findByKey(shown, *in.RelationshipKey); r != nil {
			return r
		}
		d.report(in.path("relationshipKey"), graph.CodeNotFound, "there is no addressing of %s to %s with the key %q",
			in.Subject, in.Addressee, graph.Shorten(*in.RelationshipKey))
		return nil
	}
	switch len(shown) {
	case 0:
		d.report(in.path("addressee"), graph.CodeNotFound, "there is no addressing of %s to %s", in.Subject, in.Addressee)
		return nil
	case 1:
		return shown[0]
	}
	var keys []string
	for _, r := range shown {
		keys = append(keys, strconv.Quote(r.Key))
	}
	d.invalid("relationshipKey", "is required, since there are %d addressings of %s to %s: their keys are %s",
		len(shown), in.Subject, in.Addressee, strings.Join(keys, ", "))
	return nil
}

// withdraw sets the date of the withdrawal, or clears it. The withdrawal has its own provenance.
func (d *draft) withdraw(in *WithdrawAddressingInput, r *graph.Relationship, shown []*graph.Relationship) {
	withdrawn, a := *r, *r.Addressing()
	withdrawn.Properties = &a
	switch {
	case !in.nonNull("withdrawnOn"):
		d.takeBack(&withdrawn, shown)
	case !a.WithdrawnOn.IsZero():
		d.invalid("addressee", "it is already withdrawn, on %s; withdrawnOn null takes that back", a.WithdrawnOn)
	case !in.WithdrawnOn.IsZero() && in.WithdrawnOn.Last() < a.AddressedOn.First():
		d.invalid("withdrawnOn", "%s is before the addressing, on %s", in.WithdrawnOn, a.AddressedOn)
	}
	a.WithdrawnOn = in.WithdrawnOn
	d.setPropertySource(&withdrawn.Fact, "withdrawnOn")
	d.put(&withdrawn)
}

// takeBack refuses to take back a withdrawal that does not exist, or beside another addressing of the same
// round that stands.
func (d *draft) takeBack(r *graph.Relationship, shown []*graph.Relationship) {
	if r.Addressing().WithdrawnOn.IsZero() && d.in.present("withdrawnOn") {
		d.invalid("withdrawnOn", "it is not withdrawn; give the date of a withdrawal")
	}
	if other := standing(shown, r.Round()); other != nil && other.Key != r.Key {
		d.invalid("withdrawnOn", "it was addressed to %s again; withdraw that addressing first, with relationshipKey %q", r.To, other.Key)
	}
}
