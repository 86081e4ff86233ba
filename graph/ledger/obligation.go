package ledger

import (
	"cmp"
	"slices"
	"strings"

	"answerable/graph"
)

// Obligation is that one debtor owes, owed or need not give an answer to one subject, on one day. It
// is derived from facts and never stored.
type Obligation struct {
	SubjectID, DebtorID string
	State               graph.ObligationState
	DueOn               graph.Date // 0 when nothing fixes one
	// DaysOverdue counts the days from the due date to the day, or to a late answer; else it is 0.
	DaysOverdue int
	Deadline    *Deadline // how DueOn was derived; nil without a due date
	Reasons     []Reason
	// Assumed says that it would not stand without an addressing, membership or succession that is
	// an assumption.
	Assumed bool
	// Responses are those that count on the day and come from somebody who could settle it, by date;
	// Holding is the last of them that only says that an answer will follow.
	Responses []*graph.Response
	Holding   *graph.Response
	// About holds the ABOUT relationships of the subject, whatever the day.
	About []*graph.Relationship
}

const obligationPrefix = "obligation:"

// ObligationID returns the id of the obligation of a debtor to a subject, which is stable.
func ObligationID(subject, debtor string) string { return obligationPrefix + subject + "~" + debtor }

// CutObligationID takes the id of an obligation apart, and reports whether it is one.
func CutObligationID(id string) (subject, debtor string, ok bool) {
	pair, ok := strings.CutPrefix(id, obligationPrefix)
	subject, debtor, _ = strings.Cut(pair, "~")
	return subject, debtor, ok
}

// ID returns the obligation's id.
func (o *Obligation) ID() string { return ObligationID(o.SubjectID, o.DebtorID) }

// Obligations returns the obligations of the case on a day, by debtor: the ledger rule. Without
// assumptions it leaves out those that are Assumed, and due dates that rest on an assumption; whose
// answer settles is read in the debtor's favour, assumptions included.
func (c *SubjectFacts) Obligations(on graph.Date, assumptions bool) []*Obligation {
	all := groupByDebtor(c.reasons(on, true))
	firm := all
	if c.assumes() {
		firm = groupByDebtor(c.reasons(on, false))
	}
	var obligations []*Obligation
	for debtor, reasons := range all {
		o := &Obligation{SubjectID: c.Subject.Ref().ID, DebtorID: debtor, Reasons: reasons, About: c.About}
		answers := settlingParties(reasons)
		if o.Assumed = firm[debtor] == nil; !assumptions {
			if o.Assumed {
				continue
			}
			o.Reasons = firm[debtor]
			answers = settlingParties(reasons, firm[debtor])
		}
		c.evaluate(o, on, answers)
		for i := range o.Reasons {
			o.Reasons[i].settledBy = nil
		}
		obligations = append(obligations, o)
	}
	slices.SortFunc(obligations, func(a, b *Obligation) int { return strings.Compare(a.DebtorID, b.DebtorID) })
	return obligations
}

// assumes reports whether any relationship that makes reasons is an assumption.
func (c *SubjectFacts) assumes() bool {
	return c.Groups.assumed || slices.ContainsFunc(c.Addressings, Assumed) ||
		slices.ContainsFunc(c.Reviews, func(r Review) bool { return Assumed(r.Relationship) })
}

func groupByDebtor(reasons []Reason) map[string][]Reason {
	groups := map[string][]Reason{}
	for _, r := range reasons {
		groups[r.DebtorID] = append(groups[r.DebtorID], r)
	}
	return groups
}

// settlingParties returns everybody whose answer settles one of the required reasons.
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

// evaluate finds the obligation's state on the day, the first that fits.
func (c *SubjectFacts) evaluate(o *Obligation, on graph.Date, settlers map[string]bool) {
	var standing, required []Reason
	for _, r := range o.Reasons {
		if r.Responsibility != graph.NotRequired {
			required = append(required, r)
			if !r.Withdrawn {
				standing = append(standing, r)
			}
		}
	}
	if len(required) == 0 {
		o.State = graph.StateNotRequired
		return
	}
	if o.Deadline = earliest(standing); len(standing) == 0 {
		o.Deadline = latest(required)
	}
	if o.Deadline != nil {
		o.DueOn = o.Deadline.DueOn
	}
	var answer *graph.Response
	for _, a := range c.Answers {
		if a.Response.State(on) != graph.ResponseSubmitted || !slices.ContainsFunc(a.By, func(id string) bool { return settlers[id] }) {
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
	case len(standing) == 0:
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

// SortAnswers puts answers in the order of the day on which they came, then of their ids.
func SortAnswers(answers []Answer) {
	slices.SortFunc(answers, func(a, b Answer) int {
		return cmp.Or(cmp.Compare(a.Response.SubmittedOn.First(), b.Response.SubmittedOn.First()),
			strings.Compare(a.Response.ID, b.Response.ID))
	})
}
