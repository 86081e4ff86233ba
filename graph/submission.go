package graph

// Submission is a node that stakeholders submit, or that is submitted on their behalf, about what its relationships
// of one type lead to: a response or a progress report. It may be retracted.
type Submission interface {
	Node
	// Dates returns the day of submission, which a draft has not, and the day of retraction.
	Dates() (submitted, retracted PartialDate)
}

// Dates returns SubmittedOn and RetractedOn.
func (r *Response) Dates() (submitted, retracted PartialDate) { return r.SubmittedOn, r.RetractedOn }

// Dates returns ReportedOn and RetractedOn.
func (r *ProgressReport) Dates() (submitted, retracted PartialDate) {
	return r.ReportedOn, r.RetractedOn
}

// StateOf derives the state of a submission on a day. It is a draft until its day of submission begins, and
// retracted from the last day that its day of retraction may mean.
func StateOf(s Submission, on Date) ResponseState {
	submitted, retracted := s.Dates()
	switch {
	case submitted.IsZero() || submitted.First() > on:
		return ResponseDraft
	case !retracted.IsZero() && retracted.Last() <= on:
		return ResponseRetracted
	default:
		return ResponseSubmitted
	}
}

// StateAsOf returns the response's state on a day; on today with nil.
func (r *Response) StateAsOf(asOf *Date) ResponseState { return stateOn(r, r.origin, asOf) }

// StateAsOf returns the report's state on a day; on today with nil.
func (r *ProgressReport) StateAsOf(asOf *Date) ResponseState { return stateOn(r, r.origin, asOf) }

func stateOn(s Submission, o Origin, asOf *Date) ResponseState {
	if asOf == nil {
		return StateOf(s, o.Today())
	}
	return StateOf(s, *asOf)
}
