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
	until      map[string]graph.PartialDate     // the last day of each body and person that has one, by its id
	assumed    bool                             // whether any relationship is an assumption
}

// NewGroupsAndSuccessions indexes memberships by their group and successions by the predecessor. The map
// until holds the end of every member, represented organization and successor that has one.
func NewGroupsAndSuccessions(memberships, successions []*graph.Relationship, until map[string]graph.PartialDate) *GroupsAndSuccessions {
	g := &GroupsAndSuccessions{
		members: map[string][]*graph.Relationship{}, successors: map[string][]*graph.Relationship{}, until: until,
	}
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

// ended reports whether the body or person had ended when something was addressed on the day.
func (g *GroupsAndSuccessions) ended(id string, day graph.PartialDate) bool {
	until := g.until[id]
	return !until.IsZero() && until.Last() < day.First()
}

// standing returns the paths to the final respondents of a member that had not ended on the day of addressing.
// Without one, the membership does not count.
func (g *GroupsAndSuccessions) standing(member path, day graph.PartialDate, on graph.Date, counts func(*graph.Relationship) bool) []path {
	return slices.DeleteFunc(g.finalRespondents(member, on, counts), func(end path) bool { return g.ended(end.id, day) })
}

// standingMembers returns the members of the addressee on the day of addressing of whom at least one final
// respondent had not ended, and the nested groups that they replace.
func (g *GroupsAndSuccessions) standingMembers(to *graph.Relationship, on graph.Date, counts func(*graph.Relationship) bool) (members []path, groups []string) {
	day := to.Addressing().AddressedOn
	return g.membersOn(to.To, day, counts, func(m path) bool { return len(g.standing(m, day, on, counts)) > 0 })
}

// settlingMembers returns the ids of all whose answer settles an addressing to any member: the nested
// groups, the members, ended or not, and the lines of their successions.
func (g *GroupsAndSuccessions) settlingMembers(to *graph.Relationship, on graph.Date, counts func(*graph.Relationship) bool) []string {
	members, ids := g.membersOn(to.To, to.Addressing().AddressedOn, counts, nil)
	for _, member := range members {
		for _, end := range g.finalRespondents(member, on, counts) {
			ids = append(ids, end.bodies(len(member.path))...)
		}
	}
	return ids
}

// membersOn returns the members of a group on a day, each once, with the shortest path. It replaces nested
// groups by their members and also returns the ids of these groups. A nested group without members
// counts as a member itself. Unless the callback joins is nil, only the members count for which it holds.
func (g *GroupsAndSuccessions) membersOn(
	group string, day graph.PartialDate, counts func(*graph.Relationship) bool, joins func(path) bool,
) (members []path, groups []string) {
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
			next := path{r.From, append(slices.Clip(current.path), r)}
			label, _, _ := graph.SplitID(r.From)
			if label == graph.LabelPerson && m.RepresentingID != "" {
				next.id = m.RepresentingID
			}
			if joins != nil && !joins(next) {
				continue
			}
			empty = false
			if label == graph.LabelStakeholderGroup || label == graph.LabelWorkingGroup {
				if !visited[r.From] {
					visited[r.From] = true
					queue = append(queue, next)
				}
				continue
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

// finalRespondents returns, for a day, a path to every body that replaced the given one: the end of each chain
// of successions in effect, or the body itself. A chain follows the order of time and uses each
// succession once.
func (g *GroupsAndSuccessions) finalRespondents(from path, on graph.Date, counts func(*graph.Relationship) bool) (ends []path) {
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
