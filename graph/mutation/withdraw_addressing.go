package mutation

import (
	"context"
	"io"
	"strconv"
	"strings"

	"answerable/graph"
)

// WithdrawAddressingInput names an addressing to withdraw.
type WithdrawAddressingInput struct {
	WriteInput
	Subject         string
	Addressee       string
	RelationshipKey *string // nil for the only one
	WithdrawnOn     graph.PartialDate
}

// MarshalGQL writes the input as it was read.
func (in WithdrawAddressingInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *WithdrawAddressingInput) UnmarshalGQL(v any) error {
	in.read(v)
	in.Subject = in.requiredID("subject", graph.SubjectLabels()...)
	in.Addressee = in.requiredID("addressee", graph.StakeholderLabels()...)
	in.RelationshipKey = in.relationshipKey()
	in.WithdrawnOn = in.requiredDate("withdrawnOn")
	return nil
}

// WithdrawAddressing withdraws an addressing: from the first day that the date may mean, it asks for
// no answer. It needs the role EDITOR.
func (w *Writer) WithdrawAddressing(ctx context.Context, in WithdrawAddressingInput) (*Payload, error) {
	if err := w.authorize("withdrawAddressing", false); err != nil {
		return nil, err
	}
	key := ""
	payload, err := w.write(ctx, "withdrawAddressing", &in.WriteInput, func(d *draft) error {
		shown, whole, err := d.loadAddressings(in.Subject, in.Addressee)
		if err != nil || d.visible[in.Subject] == nil || d.visible[in.Addressee] == nil {
			return err
		}
		if r := d.addressingToWithdraw(&in, shown); r != nil {
			d.withdraw(&in, findByKey(whole, r.Key))
		}
		return nil
	})
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

// withdraw sets the date of the withdrawal.
func (d *draft) withdraw(in *WithdrawAddressingInput, r *graph.Relationship) {
	withdrawn, a := *r, *r.Addressing()
	withdrawn.Properties = &a
	switch {
	case !a.WithdrawnOn.IsZero():
		d.invalid("addressee", "it is already withdrawn, on %s", a.WithdrawnOn)
	case !in.WithdrawnOn.IsZero() && in.WithdrawnOn.Last() < a.AddressedOn.First():
		d.invalid("withdrawnOn", "%s is before the addressing, on %s", in.WithdrawnOn, a.AddressedOn)
	}
	a.WithdrawnOn = in.WithdrawnOn
	in.setEndSource(&withdrawn.Fact)
	d.put(&withdrawn)
}
