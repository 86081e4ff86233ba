package ledger

import (
	"slices"

	"answerable/graph"
)

// IdleAnswers returns the ANSWERS that settle nothing on any day: nobody from whom the response comes could
// settle a required reason that it fits. Drafts and holding replies are left out, and responses that come from nobody.
func (f *SubjectFacts) IdleAnswers() (idle []*graph.Relationship) {
	for _, a := range f.Answers {
		if a.Node.SubmittedOn.IsZero() || a.Node.Kind == graph.ResponseHolding || len(a.By) == 0 {
			continue
		}
		idle = append(idle, a.About...)
	}
	if len(idle) == 0 {
		return nil
	}
	answerOf := map[string]Answer{}
	for _, a := range f.Answers {
		answerOf[a.Node.ID] = a
	}
	days := f.days()
	slices.Reverse(days) // on the last day nearly every answer settles
	for _, day := range days {
		reasons := f.reasons(day, true)
		idle = slices.DeleteFunc(idle, func(answers *graph.Relationship) bool {
			a := answerOf[answers.From]
			return slices.ContainsFunc(reasons, func(r Reason) bool {
				return r.Responsibility != graph.NotRequired &&
					a.fits(answers, r.Round, r.Addressing.Addressing().AddressedOn.First()) &&
					slices.ContainsFunc(a.By, func(id string) bool { return slices.Contains(r.settledBy, id) })
			})
		})
		if len(idle) == 0 {
			return nil
		}
	}
	return idle
}

// EndedParty is an addressee, or a member of one, that had ended when it was asked.
type EndedParty struct {
	// Relationship is the addressing, or the membership.
	Relationship *graph.Relationship
	ID           string
	Until        graph.PartialDate
	Addressing   *graph.Relationship
}

// EndedParties returns the addressees that had ended when they were addressed, and, where members are
// asked, the members and represented organizations that had.
func (f *SubjectFacts) EndedParties() (ended []EndedParty) {
	for _, to := range f.Addressings {
		day := to.Addressing().AddressedOn
		add := func(r *graph.Relationship, id string) bool {
			if !f.Groups.ended(id, day) {
				return false
			}
			ended = append(ended, EndedParty{r, id, f.Groups.until[id], to})
			return true
		}
		add(to, to.To)
		if r := to.Responsibility(); r != graph.EachMember && r != graph.AnyMember {
			continue
		}
		f.Groups.membersOn(to.To, day, func(*graph.Relationship) bool { return true }, func(m path) bool {
			membership := m.path[len(m.path)-1]
			gone := add(membership, membership.From)
			if m.id != membership.From {
				gone = add(membership, m.id) || gone
			}
			return !gone // the members of a group that has ended are not asked
		})
	}
	return ended
}
