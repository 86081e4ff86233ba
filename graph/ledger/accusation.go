package ledger

import (
	"fmt"
	"maps"
	"slices"

	"answerable/graph"
)

// Size counts the facts that decide who owes, including the memberships and successions that the addressees lead to. A viewer
// whose count equals the full count sees all facts.
func (f *SubjectFacts) Size() int {
	n := len(f.Addressings) + len(f.Reviews)
	for _, a := range f.Answers {
		n += len(a.About) + len(a.By)
	}
	visited := map[string]bool{}
	var countFrom func(id string)
	countFrom = func(id string) {
		if visited[id] {
			return
		}
		visited[id] = true
		for _, r := range f.Groups.members[id] {
			n++
			countFrom(r.From)
			countFrom(r.RepresentingID())
		}
		for _, r := range f.Groups.successors[id] {
			n++
			countFrom(r.To)
		}
	}
	for _, to := range f.Addressings {
		countFrom(to.To)
	}
	return n
}

// FalseAccusations compares the ledger that a clearance sees with the true ledger, on every day on which
// either changes. It reports each falsely accused respondent once in each round, with the first such day.
func FalseAccusations(low, truth *SubjectFacts, level graph.Clearance) (problems graph.Problems) {
	reported := map[respondentInRound]bool{}
	for _, day := range truth.days(low) {
		seen := low.owed(day)
		for _, o := range truth.owed(day) {
			delete(seen, respondentInRound{o.RespondentID, o.Round}) // the respondent really owes, as nearly always
		}
		if len(seen) == 0 {
			continue
		}
		owed := truth.owingParties(day)
		for _, of := range slices.SortedFunc(maps.Keys(seen), respondentInRound.compare) {
			if owed[of] || reported[of] {
				continue
			}
			reported[of] = true
			in := ""
			if of.round != "" {
				in = fmt.Sprintf(" in the round %q", of.round)
			}
			problems = append(problems, graph.Problem{Element: seen[of].SubjectID, Message: fmt.Sprintf(
				"false accusation: a viewer with clearance %s sees that %s owes an answer%s on %s, but in fact neither it, nor a member, nor a successor owes one; "+
					"make the facts that settle it visible (also record the answer ON_BEHALF_OF %[2]s), or hide the addressing",
				level, of.respondent, in, day)})
		}
	}
	return problems
}

// owed returns the obligations that are open or overdue on the day, by respondent and round.
func (f *SubjectFacts) owed(day graph.Date) map[respondentInRound]*Obligation {
	owed := map[respondentInRound]*Obligation{}
	for _, o := range f.Obligations(day, true) {
		if o.State.Owing() {
			owed[respondentInRound{o.RespondentID, o.Round}] = o
		}
	}
	return owed
}

// owingParties returns the ids of the respondents who owe on the day, and of the groups and predecessors
// through which they owe, each in its round.
func (f *SubjectFacts) owingParties(day graph.Date) map[respondentInRound]bool {
	parties := map[respondentInRound]bool{}
	for of, o := range f.owed(day) {
		parties[of] = true
		for _, reason := range o.Reasons {
			for _, r := range reason.Path {
				for _, id := range []string{r.From, r.To, r.RepresentingID()} {
					parties[respondentInRound{id, of.round}] = true
				}
			}
			for _, group := range f.otherGroups(reason, day) {
				parties[respondentInRound{group, of.round}] = true
			}
		}
	}
	return parties
}

// otherGroups returns the groups nested in the addressee that have the respondent of the reason, or one of its
// predecessors, as a member. The reason's path leads through one of them; a viewer may see another.
func (f *SubjectFacts) otherGroups(reason Reason, day graph.Date) (groups []string) {
	if reason.Responsibility != graph.EachMember {
		return nil
	}
	all := func(*graph.Relationship) bool { return true }
	_, nested := f.Groups.standingMembers(reason.Addressing, day, all)
	for _, group := range nested {
		inner := *reason.Addressing
		inner.To = group
		members, _ := f.Groups.standingMembers(&inner, day, all)
		if slices.ContainsFunc(members, func(m path) bool {
			return m.id == reason.RespondentID || slices.ContainsFunc(reason.Path, func(r *graph.Relationship) bool {
				return r.Type == graph.SucceededBy && r.From == m.id
			})
		}) {
			groups = append(groups, group)
		}
	}
	return groups
}

// days returns, in order, every day on which the ledger of c or of one of the others can change.
func (f *SubjectFacts) days(others ...*SubjectFacts) []graph.Date {
	var days []graph.Date
	add := func(dates ...graph.PartialDate) {
		for _, d := range dates {
			if !d.IsZero() {
				days = append(days, d.First(), d.Last(), d.Last()+1)
			}
		}
	}
	for _, f := range append(others, f) {
		for _, to := range f.Addressings {
			a := to.Addressing()
			add(a.AddressedOn, a.WithdrawnOn)
			for _, assumptions := range []bool{true, false} { // without them another review may fix the date
				if d := f.deadline(to, func(r *graph.Relationship) bool { return assumptions || !Assumed(r) }); d != nil {
					add(graph.On(d.DueOn))
				}
			}
		}
		for _, a := range f.Answers {
			add(a.Node.SubmittedOn, a.Node.RetractedOn)
		}
		for _, r := range f.Reports {
			add(r.Node.ReportedOn, r.Node.RetractedOn)
		}
		for _, list := range f.Groups.successors {
			for _, r := range list {
				add(r.Succession().On)
			}
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}
