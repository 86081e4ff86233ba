package ledger

import (
	"cmp"
	"slices"
	"strings"

	"answerable/graph"
)

// Obligation is the duty of one debtor to answer one subject, with its state on one day. It is derived
// from facts and never stored.
type Obligation struct {
	SubjectID, DebtorID string
	State               graph.ObligationState
	DueOn               graph.Date // 0 when no fact fixes one
	// DaysOverdue counts the days from the due date to the day, or to a late answer. Otherwise it is 0.
	DaysOverdue int
	Deadline    *Deadline // how DueOn was derived; nil without a due date
	Reasons     []Reason
	// Assumed says that the obligation rests on an addressing, membership or succession that is an
	// assumption.
	Assumed bool
	// Responses holds the responses that are submitted on the day and come from a party whose answer
	// settles the obligation, by date.
	Responses []*graph.Response
	// Holding is the last of the Responses that only announces an answer.
	Holding *graph.Response
	// About holds the ABOUT relationships of the subject, on any day.
	About []*graph.Relationship
}

const obligationPrefix = "obligation:"

// ObligationID returns the stable id of the obligation of a debtor to a subject.
func ObligationID(subject, debtor string) string { return obligationPrefix + subject + "~" + debtor }

// CutObligationID splits the id of an obligation. ok is false when the id is not one.
func CutObligationID(id string) (subject, debtor string, ok bool) {
	pair, ok := strings.CutPrefix(id, obligationPrefix)
	subject, debtor, _ = strings.Cut(pair, "~")
	return subject, debtor, ok
}

// ID returns the obligation's id.
func (o *Obligation) ID() string { return ObligationID(o.SubjectID, o.DebtorID) }

// Obligations is the ledger rule: it returns the obligations on a day, sorted by debtor. Without
// assumptions it leaves out obligations that are Assumed, and ignores due dates that rest on an
// assumption. It always includes assumptions to decide whose answer settles an obligation, in the
// debtor's favor.
func (f *SubjectFacts) Obligations(on graph.Date, assumptions bool) []*Obligation {
	all := groupByDebtor(f.reasons(on, true))
	firm := all
	if f.assumes() {
		firm = groupByDebtor(f.reasons(on, false))
	}
	var obligations []*Obligation
	for debtor, reasons := range all {
		o := &Obligation{SubjectID: f.Subject.Ref().ID, DebtorID: debtor, Reasons: reasons, About: f.About}
		answers := settlingParties(reasons)
		if o.Assumed = firm[debtor] == nil; !assumptions {
			if o.Assumed {
				continue
			}
			o.Reasons = firm[debtor]
			answers = settlingParties(reasons, firm[debtor])
		}
		f.evaluate(o, on, answers)
		for i := range o.Reasons {
			o.Reasons[i].settledBy = nil
		}
		obligations = append(obligations, o)
	}
	slices.SortFunc(obligations, func(a, b *Obligation) int { return strings.Compare(a.DebtorID, b.DebtorID) })
	return obligations
}

// assumes reports whether any relationship that can make a reason is an assumption.
func (f *SubjectFacts) assumes() bool {
	return f.Groups.assumed || slices.ContainsFunc(f.Addressings, Assumed) ||
		slices.ContainsFunc(f.Reviews, func(r Review) bool { return Assumed(r.Relationship) })
}

func groupByDebtor(reasons []Reason) map[string][]Reason {
	groups := map[string][]Reason{}
	for _, r := range reasons {
		groups[r.DebtorID] = append(groups[r.DebtorID], r)
	}
	return groups
}

// settlingParties returns the ids of the parties whose answer settles one of the required reasons.
func settlingParties(reasons ...[]Reason) map[string]bool {
	ids := map[string]bool{}
	for _, r := range slices.Concat(reasons...) {
		if r.Responsibility != graph.NotRequired {
			for _, id := range r.settledBy {
				ids[id] = true
			}
		}
	}
	return ids
}

// evaluate sets the obligation's state on the day: the first state whose condition holds.
func (f *SubjectFacts) evaluate(o *Obligation, on graph.Date, settling map[string]bool) {
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
	var answer *graph.Response
	for _, a := range f.Answers {
		if a.Response.State(on) != graph.ResponseSubmitted || !slices.ContainsFunc(a.By, func(id string) bool { return settling[id] }) {
			continue
		}
		o.Responses = append(o.Responses, a.Response)
		switch {
		case a.Response.Kind == graph.ResponseHolding:
			o.Holding = a.Response
		case answer == nil:
			answer = a.Response
		}
	}
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
