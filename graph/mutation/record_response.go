package mutation

import (
	"context"
	"io"

	"answerable/graph"
)

// RecordResponseInput is a new response, or the changes to an existing one. In a change, an absent
// field keeps its value, and null clears it.
type RecordResponseInput struct {
	SubmissionInput
	Kind graph.ResponseKind
}

// MarshalGQL writes the input as it was read.
func (in RecordResponseInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *RecordResponseInput) UnmarshalGQL(v any) error {
	in.readSubmission(v, &responseFields)
	in.Kind = parseField(&in.inputReader, "kind", enumValue[graph.ResponseKind])
	return nil
}

// RecordResponse records a response, or changes one. A respondent may do so for the bodies for which
// they answer.
func (w *Writer) RecordResponse(ctx context.Context, in RecordResponseInput) (*Payload, error) {
	return w.submit(ctx, "recordResponse", &in, in.submission)
}

func (in *RecordResponseInput) plan(d *draft) error {
	return d.recordSubmission(&in.SubmissionInput, func(r *recording) {
		setWord(r, "kind", &r.node.(*graph.Response).Kind, in.Kind)
	})
}
