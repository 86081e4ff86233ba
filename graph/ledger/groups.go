package ledger

import (
	"cmp"
	"slices"

	"answerable/graph"
)

// GroupsAndSuccessions indexes the memberships of groups and the successions of organizations.
type GroupsAndSuccessions struct {
	members    map[string][]*graph.Relationship // the MEMBER_OF into a group, by its id
	successors map[string][]*graph.Relationship // the SUCCEEDED_BY out of a body, by its id
	assumed    bool                             // whether any of them is an assumption
}

// NewGroupsAndSuccessions indexes memberships by their group and successions by the predecessor.
func NewGroupsAndSuccessions(memberships, successions []*graph.Relationship) *GroupsAndSuccessions {
	g := &GroupsAndSuccessions{members: map[string][]*graph.Relationship{}, successors: map[string][]*graph.Relationship{}}
	for _, r := range memberships {
		g.members[r.To] = append(g.members[r.To], r)
	}
	for _, r := range successions {
		g.successors[r.From] = append(g.successors[r.From], r)
	}
	g.assumed = slices.ContainsFunc(slices.Concat(memberships, successions), Assumed)
	for _, of := range []map[string][]*graph.Relationship{g.members, g.successors} {
		for _, list := range of {
			slices.SortFunc(list, compareRelationships)
		}
	}
	return g
}

// Assumed reports whether the relationship is an assumption.
func Assumed(r *graph.Relationship) bool { return r.Assumption != "" }

func compareRelationships(a, b *graph.Relationship) int {
	return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Key, b.Key))
}

// path is a party and the relationships that lead to it.
type path struct {
	id   string
	path []*graph.Relationship
}

// bodies returns the end of the path and its predecessors. The successions begin after the first
// relationships.
func (p path) bodies(first int) []string {
	ids := []string{p.id}
	for _, succession := range p.path[first:] {
		ids = append(ids, succession.From)
	}
	return ids
}

// membersOn returns the members of a group on a day, each once, with the shortest path. It replaces nested
// groups by their members and also returns the ids of these groups. A nested group without members
// counts as a member itself.
func (g *GroupsAndSuccessions) membersOn(group string, day graph.PartialDate, counts func(*graph.Relationship) bool) (members []path, groups []string) {
	visited := map[string]bool{group: true}
	added := map[string]bool{}
	for queue := []path{{id: group}}; len(queue) > 0; queue = queue[1:] {
		current, empty := queue[0], true
		for _, r := range g.members[current.id] {
			m := r.Membership()
			joined := m.Status == "" || m.Status == graph.MembershipConfirmed || m.Status == graph.MembershipAttended
			if !joined || !counts(r) || !r.Validity().Meets(day) {
				continue
			}
			empty = false
			next := path{r.From, append(slices.Clip(current.path), r)}
			switch label, _, _ := graph.SplitID(r.From); {
			case label == graph.LabelStakeholderGroup || label == graph.LabelWorkingGroup:
				if !visited[r.From] {
					visited[r.From] = true
					queue = append(queue, next)
				}
				continue
			case label == graph.LabelPerson && m.RepresentingID != "":
				next.id = m.RepresentingID
			}
			if !added[next.id] {
				added[next.id] = true
				members = append(members, next)
			}
		}
		switch {
		case current.id == group:
		case empty:
			members = append(members, current)
		default:
			groups = append(groups, current.id)
		}
	}
	return members, groups
}

// finalDebtors returns, for a day, a path to every body that replaced the given one: the end of each chain
// of successions in effect, or the body itself. A chain follows the order of time and uses each
// succession once.
func (g *GroupsAndSuccessions) finalDebtors(from path, on graph.Date, counts func(*graph.Relationship) bool) (ends []path) {
	var follow func(at path, since graph.Date, taken []*graph.Relationship)
	follow = func(at path, since graph.Date, taken []*graph.Relationship) {
		last := true
		for _, r := range g.successors[at.id] {
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
