package ledger

import (
	"slices"

	"answerable/graph"
)

// Deadline is a due date and its derivation.
type Deadline struct {
	DueOn graph.Date
	Basis DeadlineBasis
	// Addressing is the relationship from which the date is derived.
	Addressing *graph.Relationship
	// Meeting is the review, when Basis is REVIEWED_AT.
	Meeting *graph.Meeting
	// Disputed holds the alternative values that other sources give for the dates behind DueOn.
	Disputed []graph.AlternativeValue
}

// DeadlineBasis says from which fact a due date is derived.
type DeadlineBasis string

// The bases. The first one that applies counts.
const (
	BasisDueOn         DeadlineBasis = "DUE_ON"         // the last day that the addressing's dueOn may mean
	BasisRespondWithin DeadlineBasis = "RESPOND_WITHIN" // the addressing's last day plus its period
	BasisReviewedAt    DeadlineBasis = "REVIEWED_AT"    // the last day of the first review after the addressing
)

// deadline derives the due date of the answer to an addressing, or returns nil when no fact fixes one.
func (f *SubjectFacts) deadline(to *graph.Relationship, counts func(*graph.Relationship) bool) *Deadline {
	a := to.Addressing()
	d := &Deadline{Addressing: to}
	switch {
	case !a.DueOn.IsZero():
		d.DueOn, d.Basis = a.DueOn.Last(), BasisDueOn
		d.Disputed = disputes(to.AlternativeValues, "dueOn")
	case !a.RespondWithin.IsZero():
		d.DueOn, d.Basis = a.RespondWithin.After(a.AddressedOn.Last()), BasisRespondWithin
		d.Disputed = disputes(to.AlternativeValues, "respondWithin", "addressedOn")
	default:
		for _, review := range f.Reviews {
			day := lastDay(review.Meeting)
			if day == 0 || review.Meeting.Status == graph.MeetingCancelled || day < a.AddressedOn.Last() || !counts(review.Relationship) {
				continue
			}
			if d.Meeting == nil || day < d.DueOn || day == d.DueOn && review.Meeting.ID < d.Meeting.ID {
				d.DueOn, d.Basis, d.Meeting = day, BasisReviewedAt, review.Meeting
			}
		}
		if d.Meeting == nil {
			return nil
		}
		d.Disputed = disputes(d.Meeting.Fact.AlternativeValues, "on", "days")
	}
	return d
}

// lastDay returns the last day of a meeting, or 0 when it is unknown. The number of days counts only from
// a date that is one day.
func lastDay(m *graph.Meeting) graph.Date {
	if m.On.First() == m.On.Last() && m.On.Last() != 0 && m.Days > 0 {
		return m.On.Last() + graph.Date(m.Days) - 1
	}
	return m.On.Last()
}

// disputes returns the alternative values for the properties.
func disputes(statements []graph.AlternativeValue, properties ...string) (disputed []graph.AlternativeValue) {
	for _, s := range statements {
		if slices.Contains(properties, s.Property) {
			disputed = append(disputed, s)
		}
	}
	return disputed
}
