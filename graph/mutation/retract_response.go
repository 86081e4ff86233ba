package mutation

import (
	"context"
	"io"

	"answerable/graph"
)

// retractInput names a submission to retract.
type retractInput struct {
	WriteInput
	ID          string
	RetractedOn graph.PartialDate

	names *submissionFields
}

// RetractResponseInput names a response to retract.
type RetractResponseInput struct{ retractInput }

// RetractProgressInput names a progress report to retract.
type RetractProgressInput struct{ retractInput }

// MarshalGQL writes the input as it was read.
func (in RetractResponseInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// MarshalGQL writes the input as it was read.
func (in RetractProgressInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *RetractResponseInput) UnmarshalGQL(v any) error {
	return in.readRetraction(v, &responseFields)
}

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *RetractProgressInput) UnmarshalGQL(v any) error {
	return in.readRetraction(v, &progressFields)
}

func (in *retractInput) readRetraction(v any, names *submissionFields) error {
	in.names = names
	in.read(v)
	in.ID = in.requiredID(names.self, names.label)
	in.RetractedOn = in.requiredDate("retractedOn")
	return nil
}

// RetractResponse retracts a response: from the last day that the date may mean, it settles nothing. A
// respondent may do so for the bodies for which they answer.
func (w *Writer) RetractResponse(ctx context.Context, in RetractResponseInput) (*Payload, error) {
	return w.submit(ctx, "retractResponse", &in, in.submission)
}

// RetractProgress retracts a progress report: from the last day that the date may mean, it does not count. A
// respondent may do so for the bodies for which they answer.
func (w *Writer) RetractProgress(ctx context.Context, in RetractProgressInput) (*Payload, error) {
	return w.submit(ctx, "retractProgress", &in, in.submission)
}

// submission returns the id of the submission.
func (in *retractInput) submission(string) string { return in.ID }

func (in *retractInput) plan(d *draft) error {
	names := in.names
	d.submissions.Add(in.ID)
	r, err := d.loadRecording(names, in.ID, true)
	if err != nil || r == nil {
		return err
	}
	switch submitted, retracted := r.node.Dates(); {
	case !retracted.IsZero():
		r.invalid(names.self, "is already retracted, on %s", retracted)
	case submitted.IsZero():
		r.invalid(names.self, "is a draft; only what was submitted can be retracted")
	case !in.RetractedOn.IsZero() && in.RetractedOn.Last() < submitted.First():
		r.invalid("retractedOn", "%s is before %s, on %s", in.RetractedOn, names.submitted, submitted)
	}
	_, retractedOn, _ := partsOf(r.node)
	*retractedOn = in.RetractedOn
	r.stateOwn(nil, nil)
	r.setPropertySource(graph.FactOf(r.node), "retractedOn")
	r.put(r.node)
	return nil
}
