package mutation

import (
	"context"
	"io"

	"answerable/graph"
)

// RetractResponseInput names a response to retract.
type RetractResponseInput struct {
	WriteInput
	Response    string
	RetractedOn graph.PartialDate
}

// MarshalGQL writes the input as it was read.
func (in RetractResponseInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *RetractResponseInput) UnmarshalGQL(v any) error {
	in.read(v)
	in.Response = in.requiredID("response", graph.LabelResponse)
	in.RetractedOn = in.requiredDate("retractedOn")
	return nil
}

// RetractResponse retracts a response: from the last day that the date may mean, it settles nothing. A
// respondent may do so for the bodies for which they answer.
func (w *Writer) RetractResponse(ctx context.Context, in RetractResponseInput) (*Payload, error) {
	if err := w.authorize("retractResponse", true); err != nil {
		return nil, err
	}
	payload, err := w.write(ctx, "retractResponse", &in.WriteInput, func(d *draft) error {
		d.response = in.Response
		r, err := d.loadRecording(in.Response, true)
		if err != nil || r == nil {
			return err
		}
		switch response := r.response; {
		case !response.RetractedOn.IsZero():
			r.invalid("response", "is already retracted, on %s", response.RetractedOn)
		case response.SubmittedOn.IsZero():
			r.invalid("response", "is a draft; only a submitted response can be retracted")
		case !in.RetractedOn.IsZero() && in.RetractedOn.Last() < response.SubmittedOn.First():
			r.invalid("retractedOn", "%s is before the response was submitted, on %s", in.RetractedOn, response.SubmittedOn)
		}
		r.response.RetractedOn = in.RetractedOn
		r.stateOwn(nil, nil)
		r.setPropertySource(&r.response.Fact, "retractedOn")
		r.put(r.response)
		return nil
	})
	if payload != nil {
		payload.response = in.Response
	}
	return payload, err
}
