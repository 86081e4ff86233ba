package ledger

import (
	"cmp"
	"slices"

	"answerable/graph"
)

// SubjectFacts is everything that decides who owes an answer to one subject, as one viewer sees it. It holds
// facts of all times; Obligations picks those of a day.
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

// Answer is a response to the subject, with the ids of whoever submitted it or on whose behalf.
type Answer struct {
	Response *graph.Response
	By       []string
}

// GroupsAndSuccessions holds who belongs to which group and who came after whom.
type GroupsAndSuccessions struct {
	members    map[string][]*graph.Relationship // the MEMBER_OF into a group, by its id
	successors map[string][]*graph.Relationship // the SUCCEEDED_BY out of a body, by its id
	assumed    bool                             // whether any of them is an assumption
}

// NewGroupsAndSuccessions sorts memberships and successions by the id from which a Case follows them.
func NewGroupsAndSuccessions(memberships, successions []*graph.Relationship) *GroupsAndSuccessions {
	k := &GroupsAndSuccessions{members: map[string][]*graph.Relationship{}, successors: map[string][]*graph.Relationship{}}
	for _, r := range memberships {
		k.members[r.To] = append(k.members[r.To], r)
	}
	for _, r := range successions {
		k.successors[r.From] = append(k.successors[r.From], r)
	}
	k.assumed = slices.ContainsFunc(slices.Concat(memberships, successions), Assumed)
	for _, of := range []map[string][]*graph.Relationship{k.members, k.successors} {
		for _, list := range of {
			slices.SortFunc(list, compareRelationships)
		}
	}
	return k
}

func Assumed(r *graph.Relationship) bool { return r.Assumption != "" }

func compareRelationships(a, b *graph.Relationship) int {
	return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Key, b.Key))
}

// Reason is one addressing that makes one debtor, and the way from the one to the other.
type Reason struct {
	Addressing *graph.Relationship
	// Path leads from the subject to the debtor: the addressing, memberships from the group to the
	// member, then successions.
	Path []*graph.Relationship
	// DebtorID is whoever owes, at the end of the path.
	DebtorID       string
	Responsibility graph.Responsibility
	Deadline       *Deadline // nil when nothing fixes a date
	Withdrawn      bool

	settledBy []string // whose answer settles it; nil once that is decided
}

// Deadline is a due date and how it was derived.
type Deadline struct {
	DueOn graph.Date
	Basis DeadlineBasis
	// Addressing is the relationship that the date follows from, Meeting the review for REVIEWED_AT.
	Addressing *graph.Relationship
	Meeting    *graph.Meeting
	// Disputed holds what other sources say about the dates that it follows from.
	Disputed []graph.AlternativeValue
}

// DeadlineBasis says what fixes a due date.
type DeadlineBasis string

// The bases, the first that applies counts.
const (
	BasisDueOn         DeadlineBasis = "DUE_ON"         // the last day that the addressing's dueOn may mean
	BasisRespondWithin DeadlineBasis = "RESPOND_WITHIN" // the addressing's last day plus its period
	BasisReviewedAt    DeadlineBasis = "REVIEWED_AT"    // the last day of the first review that follows
)

// reasons returns the reasons of the day in the order of their addressings and paths. Without
// assumptions it returns those that would stand if no addressing, membership, succession or review
// were an assumption.
func (c *SubjectFacts) reasons(on graph.Date, assumptions bool) []Reason {
	var reasons []Reason
	counts := func(r *graph.Relationship) bool { return assumptions || !Assumed(r) }
	for _, to := range c.Addressings {
		a := to.Addressing()
		if a.AddressedOn.First() > on || !counts(to) {
			continue
		}
		reason := Reason{
			Addressing:     to,
			Responsibility: cmp.Or(a.Responsibility, graph.Itself),
			Deadline:       c.deadline(to, counts),
			Withdrawn:      !a.WithdrawnOn.IsZero() && a.WithdrawnOn.First() <= on,
		}
		if reason.Responsibility == graph.NotRequired {
			reason.Deadline = nil
		}
		debtors := []path{{id: to.To}}
		var settledBy []string
		switch members, groups := c.Groups.membersOn(to.To, a.AddressedOn, counts); reason.Responsibility {
		case graph.EachMember:
			if len(members) > 0 {
				debtors = members
			}
		case graph.AnyMember:
			settledBy = groups
			for _, member := range members {
				for _, w := range c.Groups.finalDebtors(member, on, counts) {
					settledBy = append(settledBy, w.bodies(len(member.path))...)
				}
			}
		}
		for _, debtor := range debtors {
			for _, w := range c.Groups.finalDebtors(debtor, on, counts) {
				r := reason
				r.DebtorID, r.Path = w.id, append([]*graph.Relationship{to}, w.path...)
				r.settledBy = append(w.bodies(len(debtor.path)), settledBy...)
				reasons = append(reasons, r)
			}
		}
	}
	return reasons
}

// path is somebody reached over relationships.
type path struct {
	id   string
	path []*graph.Relationship
}

// bodies returns the bodies on the way of succession, which begins after the first relationships.
func (w path) bodies(first int) []string {
	line := []string{w.id}
	for _, succession := range w.path[first:] {
		line = append(line, succession.From)
	}
	return line
}

// membersOn returns the members of a group on a day, each once by the shortest way, and the nested
// groups that were replaced by their members.
func (k *GroupsAndSuccessions) membersOn(group string, day graph.PartialDate, counts func(*graph.Relationship) bool) (members []path, groups []string) {
	met := map[string]bool{group: true}
	counted := map[string]bool{}
	for open := []path{{id: group}}; len(open) > 0; open = open[1:] {
		at, empty := open[0], true
		for _, r := range k.members[at.id] {
			m := r.Membership()
			joined := m.Status == "" || m.Status == graph.MembershipConfirmed || m.Status == graph.MembershipAttended
			if !joined || !counts(r) || !r.Validity().Meets(day) {
				continue
			}
			empty = false
			next := path{r.From, append(slices.Clip(at.path), r)}
			switch label, _, _ := graph.SplitID(r.From); {
			case label == graph.LabelStakeholderGroup || label == graph.LabelWorkingGroup:
				if !met[r.From] {
					met[r.From] = true
					open = append(open, next)
				}
				continue
			case label == graph.LabelPerson && m.RepresentingID != "":
				next.id = m.RepresentingID
			}
			if !counted[next.id] {
				counted[next.id] = true
				members = append(members, next)
			}
		}
		switch {
		case at.id == group:
		case empty:
			members = append(members, at)
		default:
			groups = append(groups, at.id)
		}
	}
	return members, groups
}

// finalDebtors returns the ways from a body to whoever stands in its place on the day: itself, or the
// last of every way along successions in effect, in the order of time, none taken twice.
func (k *GroupsAndSuccessions) finalDebtors(from path, on graph.Date, counts func(*graph.Relationship) bool) (ends []path) {
	var follow func(at path, since graph.Date, taken []*graph.Relationship)
	follow = func(at path, since graph.Date, taken []*graph.Relationship) {
		last := true
		for _, r := range k.successors[at.id] {
			day := r.Succession().On.Last()
			if day == 0 || day > on || day < since || !counts(r) || slices.Contains(taken, r) {
				continue
			}
			last = false
			follow(path{r.To, append(slices.Clip(at.path), r)}, day, append(slices.Clip(taken), r))
		}
		if last {
			ends = append(ends, at)
		}
	}
	follow(from, 0, nil)
	return ends
}

// deadline derives when the answer to an addressing is due, or returns nil.
func (c *SubjectFacts) deadline(to *graph.Relationship, counts func(*graph.Relationship) bool) *Deadline {
	a := to.Addressing()
	d := &Deadline{Addressing: to}
	switch {
	case !a.DueOn.IsZero():
		d.DueOn, d.Basis = a.DueOn.Last(), BasisDueOn
		d.Disputed = disputes(to.Statements, "dueOn")
	case !a.RespondWithin.IsZero():
		d.DueOn, d.Basis = a.RespondWithin.After(a.AddressedOn.Last()), BasisRespondWithin
		d.Disputed = disputes(to.Statements, "respondWithin", "addressedOn")
	default:
		for _, review := range c.Reviews {
			day := review.Meeting.On.Last()
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
		d.Disputed = disputes(d.Meeting.Fact.Statements, "on")
	}
	return d
}

func disputes(statements []graph.AlternativeValue, properties ...string) (disputed []graph.AlternativeValue) {
	for _, s := range statements {
		if slices.Contains(properties, s.Property) {
			disputed = append(disputed, s)
		}
	}
	return disputed
}
