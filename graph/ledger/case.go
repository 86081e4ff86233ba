package ledger

import (
	"cmp"

	"answerable/graph"
)

// SubjectFacts holds the facts that decide who owes an answer to one subject, as one viewer sees them. It
// holds facts of all times; Obligations evaluates them for a day.
type SubjectFacts struct {
	Subject     graph.Subject
	About       []*graph.Relationship // to its themes
	Addressings []*graph.Relationship
	Reviews     []Review
	Answers     []Answer
	Groups      *GroupsAndSuccessions
}

// Review is a meeting at which a subject is reviewed.
type Review struct {
	Relationship *graph.Relationship
	Meeting      *graph.Meeting
}

// Answer is a response to the subject. By holds the ids of the parties that submitted it and of those on
// whose behalf it was submitted.
type Answer struct {
	Response *graph.Response
	By       []string
}

// Reason is one cause of an obligation: an addressing, and the path from it to the debtor.
type Reason struct {
	Addressing *graph.Relationship
	// Path leads from the subject to the debtor: the addressing, memberships from the group to the
	// member, then successions.
	Path []*graph.Relationship
	// DebtorID is the id of the debtor, at the end of the path.
	DebtorID       string
	Responsibility graph.Responsibility
	Deadline       *Deadline // nil when nothing fixes a date
	Withdrawn      bool

	// settledBy holds the ids whose response settles this reason. It is cleared after evaluation.
	settledBy []string
}

// reasons returns the reasons on a day, in the order of their addressings and paths. Without assumptions
// it ignores every addressing, membership, succession and review that is an assumption.
func (f *SubjectFacts) reasons(on graph.Date, assumptions bool) []Reason {
	var reasons []Reason
	counts := func(r *graph.Relationship) bool { return assumptions || !Assumed(r) }
	for _, to := range f.Addressings {
		a := to.Addressing()
		if a.AddressedOn.First() > on || !counts(to) {
			continue
		}
		reason := Reason{
			Addressing:     to,
			Responsibility: cmp.Or(a.Responsibility, graph.Itself),
			Deadline:       f.deadline(to, counts),
			Withdrawn:      !a.WithdrawnOn.IsZero() && a.WithdrawnOn.First() <= on,
		}
		if reason.Responsibility == graph.NotRequired {
			reason.Deadline = nil
		}
		debtors := []path{{id: to.To}}
		var settledBy []string
		switch members, groups := f.Groups.membersOn(to.To, a.AddressedOn, counts); reason.Responsibility {
		case graph.EachMember:
			if len(members) > 0 {
				debtors = members
			}
		case graph.AnyMember:
			settledBy = groups
			for _, member := range members {
				for _, end := range f.Groups.finalDebtors(member, on, counts) {
					settledBy = append(settledBy, end.bodies(len(member.path))...)
				}
			}
		}
		for _, debtor := range debtors {
			for _, end := range f.Groups.finalDebtors(debtor, on, counts) {
				r := reason
				r.DebtorID, r.Path = end.id, append([]*graph.Relationship{to}, end.path...)
				r.settledBy = append(end.bodies(len(debtor.path)), settledBy...)
				reasons = append(reasons, r)
			}
		}
	}
	return reasons
}
