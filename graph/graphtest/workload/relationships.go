package workload

import "answerable/graph"

func (g *generator) link(t graph.RelationshipType, from, to string, f graph.Fact, properties any) {
	g.put(&graph.Relationship{Type: t, From: from, To: to, Fact: f, Properties: properties})
}

// relationships writes those of a type, by the ids of both ends.
func (g *generator) relationships(t graph.RelationshipType) {
	switch t {
	case graph.MemberOf:
		g.memberships()
	case graph.Leads, graph.Convenes, graph.Supports:
		g.bodies(t)
	case graph.PartOf:
		g.parts()
	case graph.SucceededBy:
		g.successions()
	case graph.Answers, graph.SubmittedBy, graph.OnBehalfOf:
		for s := range g.inOrder() {
			for i, x := range s.responses {
				to := map[graph.RelationshipType]string{graph.Answers: subjectID(s.i), graph.SubmittedBy: x.by, graph.OnBehalfOf: x.behalf}[t]
				if to != "" {
					g.link(t, responseID(s.i, i), to, g.fact(s.level, s.i), nil)
				}
			}
		}
	case graph.AffiliatedWith:
		for i := range g.people {
			r, o := g.worksFor(i)
			g.link(t, personID(i), organizationID(o), g.fact(0, i), &graph.Affiliation{Role: "Officer", FocalPoint: chance(r, 40)})
		}
	case graph.AimsAt:
		for i := range g.workingGroups {
			g.link(t, workingGroupID(i), outcomeID(i), g.fact(0, i), nil)
		}
	case graph.HeldBy:
		for i := range g.meetings {
			g.link(t, meetingID(i), workingGroupID(i%g.workingGroups), g.fact(0, i), nil)
		}
	case graph.HostedBy:
		for i := range g.meetings {
			g.link(t, meetingID(i), organizationID(skewed(random(ofMeeting, i), g.active())), g.fact(0, i), nil)
		}
	default:
		for s := range g.all() {
			g.ofSubject(t, s)
		}
		if t == graph.About {
			for i := range g.workingGroups {
				g.link(t, workingGroupID(i), themeID(i%g.blocks, 0), g.fact(0, i), nil)
			}
		}
	}
}

// ofSubject writes the relationships that lead out of a subject.
func (g *generator) ofSubject(t graph.RelationshipType, s subject) {
	id := subjectID(s.i)
	switch t {
	case graph.About:
		for _, theme := range s.themes {
			g.link(t, id, theme, g.fact(s.level, s.i), nil)
		}
	case graph.AddressedTo:
		for _, a := range s.addressings {
			f := g.fact(max(s.level, a.level), s.i)
			if a.assumed {
				f.Sources, f.Assumption = nil, "The document names no addressee; the body in charge is taken for it."
			}
			g.link(t, id, a.to, f, &a.properties)
		}
	case graph.RecordedIn:
		for _, d := range s.documents {
			g.link(t, id, documentID(d), g.fact(s.level, s.i), &graph.Recording{Page: graph.Positive(1 + s.i%40)})
		}
	case graph.ReviewedAt:
		if s.review >= 0 {
			g.link(t, id, meetingID(s.review), g.fact(s.level, s.i), nil)
		}
	case graph.AgreedAt:
		if isPoint(s.i) {
			g.link(t, id, meetingID(s.i/pointEvery%g.meetings), g.fact(s.level, s.i), nil)
		}
	case graph.Implements:
		if isPoint(s.i) {
			g.link(t, id, subjectID(s.i+1), g.fact(s.level, s.i), nil)
		}
	case graph.IssuedBy, graph.PublishedBy:
		if g.issued && !isPoint(s.i) {
			r := random(ofSubject, -1-s.i)
			if t == graph.PublishedBy {
				r.Float64()
			}
			g.link(t, id, organizationID(skewed(r, g.active())), g.fact(s.level, s.i), nil)
		}
	}
}

// memberships writes who belongs to what: organizations to groups, people to working groups for
// whom they work, and groups to the groups around them.
func (g *generator) memberships() {
	type membership struct {
		member
		group int
	}
	of := make(map[int][]membership, g.organizations/4) // by organization
	for group, members := range g.members {
		for _, m := range members {
			if m.group < 0 {
				of[m.organization] = append(of[m.organization], membership{m, group})
			}
		}
	}
	for o := range g.organizations {
		for _, m := range of[o] {
			f := g.fact(m.level, o)
			f.Since = must(graph.ParsePartialDate("2020"))
			if m.until != "" {
				f.Until = must(graph.ParsePartialDate(m.until))
			}
			g.link(graph.MemberOf, organizationID(o), groupID(m.group), f, &graph.Membership{Status: m.status})
		}
	}
	for i := range g.people {
		r, o := g.worksFor(i)
		r.Float64()
		group := r.IntN(g.workingGroups)
		g.link(graph.MemberOf, personID(i), workingGroupID(group), g.fact(0, i), &graph.Membership{
			Role: "Delegate", Status: graph.MembershipConfirmed, RepresentingID: organizationID(o),
		})
	}
	for group, members := range g.members {
		for _, m := range members {
			if m.group >= 0 {
				g.link(graph.MemberOf, groupID(m.group), groupID(group), g.fact(0, group), &graph.Membership{Status: m.status})
			}
		}
	}
}

// bodies writes which organizations lead, convene and support working groups.
func (g *generator) bodies(t graph.RelationshipType) {
	to := map[int][]int{}
	for i := range g.workingGroups {
		r := random(ofWorkingGroup, i)
		lead, convene, support := r.IntN(20), skewed(r, g.active()), skewed(r, g.active())
		o := map[graph.RelationshipType]int{graph.Leads: lead, graph.Convenes: convene, graph.Supports: support}[t]
		to[o] = append(to[o], i)
	}
	for o := range g.organizations {
		for _, i := range to[o] {
			g.link(t, organizationID(o), workingGroupID(i), g.fact(0, i), nil)
		}
	}
}

func (g *generator) parts() {
	for o := range g.organizations {
		if o > 100 && o%10 == 0 {
			g.link(graph.PartOf, organizationID(o), organizationID(o/100), g.fact(0, o), nil)
		}
	}
	for block := range g.blocks {
		for part := range partsOfTheme {
			g.link(graph.PartOf, themeID(block, part+1), themeID(block, 0), g.fact(0, block), nil)
		}
	}
	for i := range g.workingGroups {
		g.link(graph.PartOf, workingGroupID(i), "initiative:example", g.fact(0, i), nil)
	}
}

// successions are among the bodies that nobody asks, long before all else.
func (g *generator) successions() {
	for o := g.active(); o+1 < g.organizations; o += 2 {
		g.link(graph.SucceededBy, organizationID(o), organizationID(o+1), g.fact(0, o), &graph.Succession{On: must(graph.ParsePartialDate("2015"))})
	}
}
