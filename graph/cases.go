package graph

import (
	"context"
	"strings"
)

// Cases loads the cases of subjects from a snapshot, in four calls: the subjects with all that lies
// around them, then the memberships and the successions that their addressees lead to. Starts nil
// means every subject.
func Cases(ctx context.Context, s Snapshot, stamp Stamp, starts []Start) ([]*Case, error) {
	if starts == nil {
		starts = []Start{{Label: LabelRecommendation}, {Label: LabelActionPoint}}
	}
	rows, err := s.Match(ctx, Pattern{
		Name: "ledger cases", Stamp: stamp, Start: starts,
		Fetch: []Fetch{
			{Hop: Out(About)},
			{Hop: Out(AddressedTo)},
			{Hop: Out(ReviewedAt)},
			{Hop: In(Answers), Fetch: []Fetch{{Hop: Out(SubmittedBy)}, {Hop: Out(OnBehalfOf)}}},
		},
	})
	if err != nil {
		return nil, err
	}
	cases := make([]*Case, len(rows.Rows))
	addressees := newIDs()
	for i, row := range rows.Rows {
		c := &Case{Subject: row.Node.(Subject)}
		for _, about := range row.Along[0].Rows {
			c.About = append(c.About, about.Relationship)
		}
		for _, to := range row.Along[1].Rows {
			c.Addressings = append(c.Addressings, to.Relationship)
			addressees.add(to.Relationship.To)
		}
		for _, review := range row.Along[2].Rows {
			c.Reviews = append(c.Reviews, Review{review.Relationship, review.Node.(*Meeting)})
		}
		c.Answers = answersOf(row.Along[3])
		cases[i] = c
	}
	kin, err := kinOf(ctx, s, stamp, addressees)
	for _, c := range cases {
		c.Kin = kin
	}
	return cases, err
}

func answersOf(rows Rows) []Answer {
	var answers []Answer
	seen := map[string]bool{}
	for _, row := range rows.Rows {
		a := Answer{Response: row.Node.(*Response)}
		if seen[a.Response.ID] {
			continue
		}
		seen[a.Response.ID] = true
		for _, by := range row.Along {
			for _, r := range by.Rows {
				a.By = append(a.By, r.Relationship.To)
			}
		}
		answers = append(answers, a)
	}
	sortAnswers(answers)
	return answers
}

// kinOf loads who belongs to the addressees, and who came after any of them.
func kinOf(ctx context.Context, s Snapshot, stamp Stamp, addressees *idSet) (*Kin, error) {
	if len(addressees.list) == 0 {
		return NewKin(nil, nil), nil
	}
	memberships, err := s.Reach(ctx, Reach{Name: "ledger members", Stamp: stamp, IDs: addressees.list, Hop: In(MemberOf)})
	if err != nil {
		return nil, err
	}
	bodies := newIDs()
	add := func(id string) {
		if strings.HasPrefix(id, "organization:") {
			bodies.add(id)
		}
	}
	for _, id := range addressees.list {
		add(id)
	}
	for _, r := range memberships {
		add(r.From)
		add(r.RepresentingID())
	}
	if len(bodies.list) == 0 {
		return NewKin(memberships, nil), nil
	}
	successions, err := s.Reach(ctx, Reach{Name: "ledger successors", Stamp: stamp, IDs: bodies.list, Hop: Out(SucceededBy)})
	return NewKin(memberships, successions), err
}
