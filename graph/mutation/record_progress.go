package mutation

import (
	"context"
	"io"

	"answerable/graph"
)

// RecordProgressInput is a new progress report, or the changes to an existing one. In a change, an absent
// field keeps its value, and null clears it.
type RecordProgressInput struct {
	SubmissionInput
	Status graph.ProgressStatus
}

// MarshalGQL writes the input as it was read.
func (in RecordProgressInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *RecordProgressInput) UnmarshalGQL(v any) error {
	in.readSubmission(v, &progressFields)
	in.Status = parseField(&in.inputReader, "status", enumValue[graph.ProgressStatus])
	return nil
}

// RecordProgress records a progress report, or changes one. A respondent may do so for the bodies for which
// they answer.
func (w *Writer) RecordProgress(ctx context.Context, in RecordProgressInput) (*Payload, error) {
	return w.submit(ctx, "recordProgress", &in, in.submission)
}

func (in *RecordProgressInput) plan(d *draft) error {
	return d.recordSubmission(&in.SubmissionInput, func(r *recording) {
		setWord(r, "status", &r.node.(*graph.ProgressReport).Status, in.Status)
	})
}
