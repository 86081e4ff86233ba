package mutation

import (
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// relate makes the ANSWERS or REPORTS_ON of the submission lead to what is given, in its rounds, when it is given.
// Those that the viewer can't see stay.
func (r *recording) relate(in *SubmissionInput) {
	if !in.present(r.names.abouts) {
		return
	}
	var kept []*graph.Relationship
	removed := map[graph.Ref]bool{}
	for _, e := range r.relationships[0] {
		if r.shown[e.Ref()] && !slices.ContainsFunc(in.About, func(a AboutInput) bool { return a.Subject == e.To && a.Round == e.Round() }) {
			removed[e.Ref()] = true
			continue
		}
		kept = append(kept, e)
	}
	for _, a := range in.About {
		if r.visible[a.Subject] == nil {
			continue
		}
		at := slices.IndexFunc(kept, func(e *graph.Relationship) bool { return e.To == a.Subject && e.Round() == a.Round })
		if at >= 0 {
			if !r.shown[kept[at].Ref()] { // it is there unseen, and there can't be a second one
				r.refuseHidden(r.names.abouts, a.Subject)
			}
			continue
		}
		e := r.newAbout(a, kept)
		r.setSource(&e.Fact)
		kept, r.shown[e.Ref()] = append(kept, e), true
		delete(removed, e.Ref()) // it is replaced
	}
	for _, e := range r.relationships[0] {
		if removed[e.Ref()] {
			r.remove(e.Ref())
		}
	}
	r.relationships[0] = kept
}

// newAbout returns an ANSWERS or REPORTS_ON with a key that no other of the submission to the subject has: the round, or
// the round with a number.
func (r *recording) newAbout(a AboutInput, others []*graph.Relationship) *graph.Relationship {
	e := &graph.Relationship{
		Fact: graph.Fact{Visibility: graph.Secretariat}, Type: r.names.about, From: r.node.Ref().ID, To: a.Subject, Key: a.Round,
		Properties: &graph.Answering{Round: a.Round},
	}
	for n := 2; ; n++ {
		at := slices.IndexFunc(others, func(other *graph.Relationship) bool { return other.Ref() == e.Ref() })
		if at < 0 {
			return e
		}
		if !r.shown[others[at].Ref()] {
			r.refuseHidden(r.names.abouts, a.Subject)
			return e
		}
		e.Key = fmt.Sprintf("%s (%d)", a.Round, n)
	}
}

// checkRounds refuses a round in which a subject is asked nowhere, as far as the viewer sees.
func (r *recording) checkRounds(in *SubmissionInput) error {
	subjects := idset.New()
	for _, a := range in.About {
		if a.Round != "" && r.visible[a.Subject] != nil {
			subjects.Add(a.Subject)
		}
	}
	if len(subjects.IDs) == 0 {
		return nil
	}
	rows, err := r.newest.Match(r.ctx, graph.Pattern{
		Name: "write addressings", Scope: r.access(), Start: []graph.Start{{IDs: subjects.IDs}}, Fetch: []graph.Fetch{{Hop: graph.Out(graph.AddressedTo)}},
	})
	if err != nil {
		return err
	}
	asked := map[AboutInput]bool{}
	for _, row := range rows.Rows {
		for _, to := range row.Fetched[0].Rows {
			asked[AboutInput{Subject: graph.BaseOf(row.Node).ID, Round: to.Relationship.Round()}] = true
		}
	}
	for _, a := range in.About {
		if a.Round != "" && r.visible[a.Subject] != nil && !asked[AboutInput{Subject: a.Subject, Round: a.Round}] {
			r.report(a.path+".round", graph.CodeInvalid, "%s is asked nowhere in the round %q; leave the round out, or name one in which it is asked", a.Subject, a.Round)
		}
	}
	return nil
}
