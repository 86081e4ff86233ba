package ledger

import (
	"cmp"
	"slices"
	"strings"

	"answerable/graph"
)

// Obligation is the duty of one respondent to answer one subject in one round, with its state on one day. It is
// derived from facts and never stored.
type Obligation struct {
	SubjectID, RespondentID string
	Round                   string // "" without one
	State                   graph.ObligationState
	DueOn                   graph.Date // 0 when no fact fixes one
	// DaysOverdue counts the days from the due date to the day, or to a late answer. Otherwise it is 0.
	DaysOverdue int
	Deadline    *Deadline // how DueOn was derived; nil without a due date
	Reasons     []Reason
	// Assumed says that the obligation rests on an addressing, membership or succession that is an
	// assumption.
	Assumed bool
	// Responses holds the responses that are submitted on the day and come from a party whose answer
	// settles the obligation, with an answer that fits its round, by date.
	Responses []*graph.Response
	// Holding is the last of the Responses that only announces an answer.
	Holding *graph.Response
	// Answer is the response that decides: the first of the Responses that is not a holding reply; nil without one.
	Answer *graph.Response
	// About holds the ABOUT relationships of the subject, on any day.
	About []*graph.Relationship
}

// Key identifies the obligation among those of a day. As an ObligationID it is that of today, with assumptions.
func (o *Obligation) Key() ObligationID {
	return ObligationID{Subject: o.SubjectID, Respondent: o.RespondentID, Round: o.Round}
}

// ID returns the id of the obligation as of today.
func (o *Obligation) ID() string { return o.Key().String() }

// Obligations is the ledger rule: it returns the obligations on a day, sorted by respondent and round. Without
// assumptions it leaves out obligations that are Assumed, and ignores due dates that rest on an
// assumption. It always includes assumptions to decide whose answer settles an obligation, in the
// respondent's favor.
func (f *SubjectFacts) Obligations(on graph.Date, assumptions bool) []*Obligation {
	all := groupByRespondent(f.reasons(on, true))
	firm := all
	if f.assumes() {
		firm = groupByRespondent(f.reasons(on, false))
	}
	var obligations []*Obligation
	for of, reasons := range all {
		o := &Obligation{SubjectID: f.Subject.Ref().ID, RespondentID: of.respondent, Round: of.round, Reasons: reasons, About: f.About}
		answers := settlingParties(reasons)
		if o.Assumed = firm[of] == nil; !assumptions {
			if o.Assumed {
				continue
			}
			o.Reasons = firm[of]
			answers = settlingParties(reasons, firm[of])
		}
		f.evaluate(o, on, answers)
		for i := range o.Reasons {
			o.Reasons[i].settledBy = nil
		}
		obligations = append(obligations, o)
	}
	slices.SortFunc(obligations, func(a, b *Obligation) int {
		return respondentInRound{a.RespondentID, a.Round}.compare(respondentInRound{b.RespondentID, b.Round})
	})
	return obligations
}

// assumes reports whether any relationship that can make a reason is an assumption.
func (f *SubjectFacts) assumes() bool {
	return f.Groups.assumed || slices.ContainsFunc(f.Addressings, Assumed) ||
		slices.ContainsFunc(f.Reviews, func(r Review) bool { return Assumed(r.Relationship) })
}

// respondentInRound is who owes, and in which round.
type respondentInRound struct{ respondent, round string }

func (a respondentInRound) compare(b respondentInRound) int {
	return cmp.Or(strings.Compare(a.respondent, b.respondent), strings.Compare(a.round, b.round))
}

func groupByRespondent(reasons []Reason) map[respondentInRound][]Reason {
	groups := map[respondentInRound][]Reason{}
	for _, r := range reasons {
		of := respondentInRound{r.RespondentID, r.Round}
		groups[of] = append(groups[of], r)
	}
	return groups
}

// settlingParties returns the ids of the parties whose answer settles one of the required reasons, each with
// the first day on which any of these was addressed.
func settlingParties(reasons ...[]Reason) map[string]graph.Date {
	ids := map[string]graph.Date{}
	for _, r := range slices.Concat(reasons...) {
		if r.Responsibility == graph.NotRequired {
			continue
		}
		day := r.Addressing.Addressing().AddressedOn.First()
		for _, id := range r.settledBy {
			if first, known := ids[id]; !known || day < first {
				ids[id] = day
			}
		}
	}
	return ids
}

// fits reports whether an ANSWERS of the response fits a reason of a round that was first addressed on a day.
// One without a round fits a round that had been asked when the response came.
func fits(response *graph.Response, answers *graph.Relationship, round string, addressed graph.Date) bool {
	answered := answers.Round()
	return answered == round || answered == "" && addressed <= response.SubmittedOn.Last()
}

// settles reports whether the answer fits a reason that somebody from whom it comes can settle.
func (a Answer) settles(round string, settling map[string]graph.Date) bool {
	return slices.ContainsFunc(a.By, func(id string) bool {
		addressed, can := settling[id]
		return can && slices.ContainsFunc(a.Answers, func(r *graph.Relationship) bool { return fits(a.Response, r, round, addressed) })
	})
}

// evaluate sets the obligation's state on the day: the first state whose condition holds.
func (f *SubjectFacts) evaluate(o *Obligation, on graph.Date, settling map[string]graph.Date) {
	var active, required []Reason
	for _, r := range o.Reasons {
		if r.Responsibility != graph.NotRequired {
			required = append(required, r)
			if !r.Withdrawn {
				active = append(active, r)
			}
		}
	}
	if len(required) == 0 {
		o.State = graph.StateNotRequired
		return
	}
	if o.Deadline = earliest(active); len(active) == 0 {
		o.Deadline = latest(required)
	}
	if o.Deadline != nil {
		o.DueOn = o.Deadline.DueOn
	}
	for _, a := range f.Answers {
		if a.Response.State(on) != graph.ResponseSubmitted || !a.settles(o.Round, settling) {
			continue
		}
		o.Responses = append(o.Responses, a.Response)
		switch {
		case a.Response.Kind == graph.ResponseHolding:
			o.Holding = a.Response
		case o.Answer == nil:
			o.Answer = a.Response
		}
	}
	answer := o.Answer
	late := func(day graph.Date) bool { return o.DueOn != 0 && day > o.DueOn }
	switch {
	case answer != nil && late(answer.SubmittedOn.First()):
		o.State, o.DaysOverdue = graph.StateAnsweredLate, int(answer.SubmittedOn.First()-o.DueOn)
	case answer != nil:
		o.State = graph.StateAnswered
	case len(active) == 0:
		o.State = graph.StateWithdrawn
	case late(on):
		o.State, o.DaysOverdue = graph.StateOverdue, int(on-o.DueOn)
	default:
		o.State = graph.StateOpen
	}
}

func earliest(reasons []Reason) (d *Deadline) {
	for _, r := range reasons {
		if r.Deadline != nil && (d == nil || r.Deadline.DueOn < d.DueOn) {
			d = r.Deadline
		}
	}
	return d
}

func latest(reasons []Reason) (d *Deadline) {
	for _, r := range reasons {
		if r.Deadline != nil && (d == nil || r.Deadline.DueOn > d.DueOn) {
			d = r.Deadline
		}
	}
	return d
}

// SortAnswers sorts answers by the day of their submission, then by id.
func SortAnswers(answers []Answer) {
	slices.SortFunc(answers, func(a, b Answer) int {
		return cmp.Or(cmp.Compare(a.Response.SubmittedOn.First(), b.Response.SubmittedOn.First()),
			strings.Compare(a.Response.ID, b.Response.ID))
	})
}
