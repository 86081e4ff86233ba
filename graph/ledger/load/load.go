package load

import (
	"context"
	"strings"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
)

// Subjects loads the facts of subjects from a snapshot, in three calls. The first loads the subjects with
// their neighbors. The others load the memberships, and the successions, that the addressees lead to.
// Nil starts mean every subject.
func Subjects(ctx context.Context, s graph.Snapshot, scope graph.ReadScope, starts []graph.Start) ([]*ledger.SubjectFacts, error) {
	if starts == nil {
		starts = []graph.Start{{Label: graph.LabelRecommendation}, {Label: graph.LabelActionPoint}}
	}
	by := []graph.Fetch{{Hop: graph.Out(graph.SubmittedBy)}, {Hop: graph.Out(graph.OnBehalfOf)}}
	rows, err := s.Match(ctx, graph.Pattern{
		Name: "ledger cases", Scope: scope, Start: starts,
		Fetch: []graph.Fetch{
			{Hop: graph.Out(graph.About)},
			{Hop: graph.Out(graph.AddressedTo)},
			{Hop: graph.Out(graph.ReviewedAt)},
			{Hop: graph.In(graph.Answers), Fetch: by},
			{Hop: graph.In(graph.ReportsOn), Fetch: by},
		},
	})
	if err != nil {
		return nil, err
	}
	facts := make([]*ledger.SubjectFacts, len(rows.Rows))
	addressees := idset.New()
	for i, row := range rows.Rows {
		c := &ledger.SubjectFacts{Subject: row.Node.(graph.Subject)}
		for _, about := range row.Fetched[0].Rows {
			c.About = append(c.About, about.Relationship)
		}
		for _, to := range row.Fetched[1].Rows {
			c.Addressings = append(c.Addressings, to.Relationship)
			addressees.Add(to.Relationship.To)
		}
		for _, review := range row.Fetched[2].Rows {
			c.Reviews = append(c.Reviews, ledger.Review{Relationship: review.Relationship, Meeting: review.Node.(*graph.Meeting)})
		}
		c.Answers, c.Reports = submitted[*graph.Response](row.Fetched[3]), submitted[*graph.ProgressReport](row.Fetched[4])
		facts[i] = c
	}
	groups, err := groupsAndSuccessions(ctx, s, scope, addressees)
	if err != nil {
		return nil, err
	}
	for _, c := range facts {
		c.Groups = groups
	}
	return facts, nil
}

// submitted returns the responses or reports of the rows, each once.
func submitted[N graph.Submission](rows graph.Rows) []ledger.Submitted[N] {
	if len(rows.Rows) == 0 {
		return nil
	}
	var all []ledger.Submitted[N]
	at := map[string]int{} // the index of each node
	for _, row := range rows.Rows {
		s := ledger.Submitted[N]{Node: row.Node.(N), About: []*graph.Relationship{row.Relationship}}
		id := s.Node.Ref().ID
		if i, seen := at[id]; seen {
			all[i].About = append(all[i].About, row.Relationship)
			continue
		}
		at[id] = len(all)
		for _, by := range row.Fetched {
			for _, r := range by.Rows {
				s.By = append(s.By, r.Relationship.To)
			}
		}
		all = append(all, s)
	}
	ledger.SortSubmitted(all)
	return all
}

// groupsAndSuccessions loads the members of the addressees, the successors of addressees and members, and
// the ends of all of these.
func groupsAndSuccessions(ctx context.Context, s graph.Snapshot, scope graph.ReadScope, addressees *idset.Set) (*ledger.GroupsAndSuccessions, error) {
	if len(addressees.IDs) == 0 {
		return ledger.NewGroupsAndSuccessions(nil, nil, nil), nil
	}
	until := map[string]graph.PartialDate{}
	validity := func(id string, holds graph.Interval) {
		if delete(until, id); !holds.Until.IsZero() {
			until[id] = holds.Until
		}
	}
	memberships, err := s.Reach(ctx, graph.Reach{
		Name: "ledger members", Scope: scope, IDs: addressees.IDs, Hop: graph.In(graph.MemberOf), Validity: validity,
	})
	if err != nil {
		return nil, err
	}
	bodies := idset.New()
	add := func(id string) {
		if strings.HasPrefix(id, "organization:") {
			bodies.Add(id)
		}
	}
	for _, id := range addressees.IDs {
		add(id)
	}
	for _, r := range memberships {
		add(r.From)
		add(r.RepresentingID())
	}
	if len(bodies.IDs) == 0 {
		return ledger.NewGroupsAndSuccessions(memberships, nil, until), nil
	}
	successions, err := s.Reach(ctx, graph.Reach{
		Name: "ledger successors", Scope: scope, IDs: bodies.IDs, Hop: graph.Out(graph.SucceededBy), Validity: validity,
	})
	return ledger.NewGroupsAndSuccessions(memberships, successions, until), err
}
