package ledger

import (
	"fmt"
	"maps"
	"slices"

	"answerable/graph"
)

// Size counts the facts of the case, with who belongs to its addressees and came after them. A viewer
// who sees as many as there are sees them all.
func (c *SubjectFacts) Size() int {
	n := len(c.Addressings) + len(c.Reviews) + len(c.Answers)
	for _, a := range c.Answers {
		n += len(a.By)
	}
	met := map[string]bool{}
	var around func(id string)
	around = func(id string) {
		if met[id] {
			return
		}
		met[id] = true
		for _, r := range c.Groups.members[id] {
			n++
			around(r.From)
			around(r.RepresentingID())
		}
		for _, r := range c.Groups.successors[id] {
			n++
			around(r.To)
		}
	}
	for _, to := range c.Addressings {
		around(to.To)
	}
	return n
}

// FalseAccusations compares what a level sees of a case with the truth, on every day on which either changes.
// It reports each debtor once, with the first such day.
func FalseAccusations(low, truth *SubjectFacts, level graph.Clearance) (problems graph.Problems) {
	reported := map[string]bool{}
	for _, day := range truth.days(low) {
		seen := low.owed(day)
		for _, o := range truth.owed(day) {
			delete(seen, o.DebtorID) // owed in truth by the same debtor, which is nearly always so
		}
		if len(seen) == 0 {
			continue
		}
		owed := truth.owingParties(day)
		for _, id := range slices.Sorted(maps.Keys(seen)) {
			if owed[id] || reported[id] {
				continue
			}
			reported[id] = true
			problems = append(problems, graph.Problem{Element: seen[id].SubjectID, Message: fmt.Sprintf(
				"false accusation: a viewer with clearance %s sees that %s owes an answer on %s, but in fact neither it, nor a member, nor a successor owes one; "+
					"make the facts that settle it visible (also record the answer ON_BEHALF_OF %[2]s), or hide the addressing",
				level, id, day)})
		}
	}
	return problems
}

// owed returns what is owed on the day, by debtor.
func (c *SubjectFacts) owed(day graph.Date) map[string]*Obligation {
	owed := map[string]*Obligation{}
	for _, o := range c.Obligations(day, true) {
		if o.State.Owing() {
			owed[o.DebtorID] = o
		}
	}
	return owed
}

// owingParties returns everybody who owes on the day, and every group and predecessor through whom
// they do.
func (c *SubjectFacts) owingParties(day graph.Date) map[string]bool {
	ids := map[string]bool{}
	for _, o := range c.owed(day) {
		ids[o.DebtorID] = true
		for _, reason := range o.Reasons {
			for _, r := range reason.Path {
				ids[r.From], ids[r.To] = true, true
				ids[r.RepresentingID()] = true
			}
			for _, group := range c.otherGroups(reason) {
				ids[group] = true
			}
		}
	}
	return ids
}

// otherGroups returns the groups nested in the addressee that the debtor of the reason, or whoever it
// succeeded, is also a member of. The path leads through one of them; a viewer may see another.
func (c *SubjectFacts) otherGroups(reason Reason) (groups []string) {
	if reason.Responsibility != graph.EachMember {
		return nil
	}
	all := func(*graph.Relationship) bool { return true }
	on := reason.Addressing.Addressing().AddressedOn
	_, nested := c.Groups.membersOn(reason.Addressing.To, on, all)
	for _, group := range nested {
		members, _ := c.Groups.membersOn(group, on, all)
		if slices.ContainsFunc(members, func(m path) bool {
			return m.id == reason.DebtorID || slices.ContainsFunc(reason.Path, func(r *graph.Relationship) bool {
				return r.Type == graph.SucceededBy && r.From == m.id
			})
		}) {
			groups = append(groups, group)
		}
	}
	return groups
}

// days returns, in order, every day on which the ledger of one of the cases can change.
func (c *SubjectFacts) days(others ...*SubjectFacts) []graph.Date {
	var days []graph.Date
	add := func(dates ...graph.PartialDate) {
		for _, d := range dates {
			if !d.IsZero() {
				days = append(days, d.First(), d.Last(), d.Last()+1)
			}
		}
	}
	for _, c := range append(others, c) {
		for _, to := range c.Addressings {
			a := to.Addressing()
			add(a.AddressedOn, a.WithdrawnOn)
			if d := c.deadline(to, func(*graph.Relationship) bool { return true }); d != nil {
				add(graph.On(d.DueOn))
			}
		}
		for _, a := range c.Answers {
			add(a.Response.SubmittedOn, a.Response.RetractedOn)
		}
		for _, list := range c.Groups.successors {
			for _, r := range list {
				add(r.Succession().On)
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
