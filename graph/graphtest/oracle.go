package graphtest

import (
	"cmp"
	"slices"
	"strings"

	"answerable/graph"
)

// world is the raw facts that the oracle loops over: what one viewer sees. The oracle is a second
// telling of the ledger rule. It shares no code with package ledger, knows no shortcut and finds
// everything by looking at every relationship.
type world struct {
	nodes         map[string]graph.Node
	relationships []*graph.Relationship
}

func worldOf(elements []graph.Element) world {
	w := world{nodes: map[string]graph.Node{}}
	for _, e := range elements {
		switch e := e.(type) {
		case graph.Node:
			w.nodes[idOf(e)] = e
		case *graph.Relationship:
			w.relationships = append(w.relationships, e)
		}
	}
	return w
}

// of returns the relationships of a type.
func (w world) of(t graph.RelationshipType) (found []*graph.Relationship) {
	for _, r := range w.relationships {
		if r.Type == t {
			found = append(found, r)
		}
	}
	return found
}

// firmly returns the world without relationships that are assumptions.
func (w world) firmly() world {
	firm := world{nodes: w.nodes}
	for _, r := range w.relationships {
		if r.Assumption == "" {
			firm.relationships = append(firm.relationships, r)
		}
	}
	return firm
}

// cause is one way in which an addressing makes one respondent.
type cause struct {
	respondent string
	round      string
	asked      graph.PartialDate // when it was addressed
	required   bool
	withdrawn  bool
	due        graph.Date // 0 without one
	// settlers are those whose answer settles it.
	settlers map[string]bool
	// through is everybody on the way: the addressee, groups, members and predecessors.
	through map[string]bool
}

// causes returns all causes of a subject on a day.
func (w world) causes(subject string, day graph.Date) (causes []cause) {
	for _, r := range w.of(graph.AddressedTo) {
		a := r.Addressing()
		if r.From != subject || a.AddressedOn.First() > day {
			continue
		}
		c := cause{
			round: a.Round, asked: a.AddressedOn,
			required:  a.Responsibility != graph.NotRequired,
			withdrawn: !a.WithdrawnOn.IsZero() && a.WithdrawnOn.First() <= day,
		}
		if c.required {
			c.due = w.due(subject, a)
		}
		members, expanded := w.before(a.AddressedOn, day).members(r.To, a.AddressedOn)
		shared := map[string]bool{}
		if a.Responsibility == graph.AnyMember {
			everMember, everExpanded := w.members(r.To, a.AddressedOn) // an answer is spared, whoever has ended
			for _, group := range everExpanded {
				shared[group] = true
			}
			for _, member := range everMember {
				for _, line := range w.lines(member, day) {
					for _, id := range line {
						shared[id] = true
					}
				}
			}
		}
		respondents := []string{r.To}
		eachMember := a.Responsibility == graph.EachMember && len(members) > 0
		if eachMember {
			respondents = members
		}
		for _, first := range respondents {
			for _, line := range w.lines(first, day) {
				if eachMember && w.ended(line[len(line)-1], a.AddressedOn) {
					continue
				}
				one := c
				one.respondent = line[len(line)-1]
				one.settlers, one.through = map[string]bool{}, map[string]bool{r.To: true}
				for id := range shared {
					one.settlers[id] = true
				}
				for _, id := range line {
					one.settlers[id], one.through[id] = true, true
				}
				for _, group := range expanded {
					if deeper, _ := w.before(a.AddressedOn, day).members(group, a.AddressedOn); slices.Contains(deeper, first) {
						one.through[group] = true
					}
				}
				causes = append(causes, one)
			}
		}
	}
	return causes
}

// due returns when the answer to an addressing is due, or 0.
func (w world) due(subject string, a *graph.Addressing) graph.Date {
	if !a.DueOn.IsZero() {
		return a.DueOn.Last()
	}
	if !a.RespondWithin.IsZero() {
		return a.RespondWithin.After(a.AddressedOn.Last())
	}
	var due graph.Date
	for _, r := range w.of(graph.ReviewedAt) {
		if r.From != subject {
			continue
		}
		meeting := w.nodes[r.To].(*graph.Meeting)
		if last := lastDayOf(meeting); !meeting.On.IsZero() && meeting.Status != "CANCELLED" && last >= a.AddressedOn.Last() && (due == 0 || last < due) {
			due = last
		}
	}
	return due
}

// lastDayOf returns the last day of a meeting with a date: of its days, when it begins on a known one.
func lastDayOf(m *graph.Meeting) graph.Date {
	last := m.On.Last()
	if isDay := m.On.String() == last.String(); isDay {
		for day := 2; day <= int(m.Days); day++ {
			last++
		}
	}
	return last
}

// members returns the members of a group on a partial day, and the groups nested in it that have
// members of their own.
func (w world) members(group string, day graph.PartialDate) (members, expanded []string) {
	var counting []*graph.Relationship
	for _, r := range w.of(graph.MemberOf) {
		status := string(r.Membership().Status)
		if slices.Contains([]string{"", "CONFIRMED", "ATTENDED"}, status) && meets(r, day) {
			counting = append(counting, r)
		}
	}
	groups := []string{group}
	for before := 0; before != len(groups); {
		before = len(groups)
		for _, r := range counting {
			if slices.Contains(groups, r.To) && isGroup(r.From) && !slices.Contains(groups, r.From) {
				groups = append(groups, r.From)
			}
		}
	}
	for _, r := range counting {
		if slices.Contains(groups, r.To) && !isGroup(r.From) {
			members = append(members, cmp.Or(representing(r), r.From))
		}
	}
	for _, nested := range groups[1:] {
		if slices.ContainsFunc(counting, func(r *graph.Relationship) bool { return r.To == nested }) {
			expanded = append(expanded, nested)
		} else {
			members = append(members, nested)
		}
	}
	slices.Sort(members)
	return slices.Compact(members), expanded
}

// ended reports whether the last day of a node is before the first on which something was addressed.
func (w world) ended(id string, addressedOn graph.PartialDate) bool {
	n := w.nodes[id]
	if n == nil {
		return false
	}
	until := graph.FactOf(n).Until
	return !until.IsZero() && until.Last() < addressedOn.First()
}

// before returns the world without the memberships of those who had ended when something was addressed:
// of groups, and of others whose every line of succession on the day ends in somebody who had.
func (w world) before(addressedOn graph.PartialDate, day graph.Date) world {
	standing := world{nodes: w.nodes}
	for _, r := range w.relationships {
		if r.Type == graph.MemberOf {
			if isGroup(r.From) && w.ended(r.From, addressedOn) {
				continue
			}
			if !isGroup(r.From) && !slices.ContainsFunc(w.lines(cmp.Or(representing(r), r.From), day), func(line []string) bool {
				return !w.ended(line[len(line)-1], addressedOn)
			}) {
				continue
			}
		}
		standing.relationships = append(standing.relationships, r)
	}
	return standing
}

func isGroup(id string) bool {
	return strings.HasPrefix(id, "stakeholder-group:") || strings.HasPrefix(id, "working-group:")
}

func meets(r *graph.Relationship, day graph.PartialDate) bool {
	return (r.Since.IsZero() || r.Since.First() <= day.Last()) && (r.Until.IsZero() || day.First() <= r.Until.Last())
}

// lines returns every way of succession from a body on a day, each with all bodies on it.
func (w world) lines(body string, day graph.Date) [][]string {
	var lines [][]string
	var walk func(line []string, taken []*graph.Relationship)
	walk = func(line []string, taken []*graph.Relationship) {
		ended := true
		for _, r := range w.of(graph.SucceededBy) {
			on := r.Succession().On
			inOrder := len(taken) == 0 || taken[len(taken)-1].Succession().On.Last() <= on.Last()
			if r.From != line[len(line)-1] || on.IsZero() || on.Last() > day || !inOrder || slices.Contains(taken, r) {
				continue
			}
			ended = false
			walk(append(slices.Clone(line), r.To), append(slices.Clone(taken), r))
		}
		if ended {
			lines = append(lines, line)
		}
	}
	walk([]string{body}, nil)
	return lines
}
