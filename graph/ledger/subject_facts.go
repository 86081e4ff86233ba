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

// Answer is a response to the subject, with each of its ANSWERS to it. By holds the ids of the parties that
// submitted it and of those on whose behalf it was submitted.
type Answer struct {
	Response *graph.Response
	Answers  []*graph.Relationship
	By       []string
}

// Reason is one cause of an obligation: an addressing, and the path from it to the respondent.
type Reason struct {
	Addressing *graph.Relationship
	// Path leads from the subject to the respondent: the addressing, memberships from the group to the
	// member, then successions.
	Path []*graph.Relationship
	// RespondentID is the id of the respondent, at the end of the path.
	RespondentID   string
	Round          string // of the addressing
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
			Round:          a.Round,
			Responsibility: cmp.Or(a.Responsibility, graph.Itself),
			Deadline:       f.deadline(to, counts),
			Withdrawn:      !a.WithdrawnOn.IsZero() && a.WithdrawnOn.First() <= on,
		}
		if reason.Responsibility == graph.NotRequired {
			reason.Deadline = nil
		}
		var settledBy []string
		add := func(ends []path, first int) {
			for _, end := range ends {
				r := reason
				r.RespondentID, r.Path = end.id, append([]*graph.Relationship{to}, end.path...)
				r.settledBy = append(end.bodies(first), settledBy...)
				reasons = append(reasons, r)
			}
		}
		switch reason.Responsibility {
		case graph.EachMember:
			members, _ := f.Groups.standingMembers(to, on, counts)
			for _, member := range members {
				add(f.Groups.standing(member, a.AddressedOn, on, counts), len(member.path))
			}
			if len(members) > 0 {
				continue
			}
		case graph.AnyMember:
			settledBy = f.Groups.settlingMembers(to, on, counts)
		}
		add(f.Groups.finalRespondents(path{id: to.To}, on, counts), 0)
	}
	return reasons
}
