package mutation

import (
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// AnswerInput is what a response answers: a subject, in a round or without one.
type AnswerInput struct {
	Subject string
	Round   string

	path string
}

func (in *RecordResponseInput) readAnswers() {
	for i, item := range in.items("answers") {
		f := newInputReader(fmt.Sprintf("%s[%d]", in.path("answers"), i), item)
		a := AnswerInput{f.id("subject", graph.SubjectLabels()...), f.round("round"), f.base}
		if !f.nonNull("subject") {
			f.invalid("subject", "is required")
		}
		in.problems, in.ids = append(in.problems, f.problems...), append(in.ids, f.ids...)
		if !slices.ContainsFunc(in.Answers, a.same) {
			in.Answers = append(in.Answers, a)
		}
	}
}

func (a AnswerInput) same(b AnswerInput) bool { return a.Subject == b.Subject && a.Round == b.Round }

// answer makes the ANSWERS of the response lead to the subjects, in their rounds, when these are given. Those
// that the viewer can't see stay.
func (r *recording) answer(in *RecordResponseInput) {
	if !in.present("answers") {
		return
	}
	var kept []*graph.Relationship
	removed := map[graph.Ref]bool{}
	for _, e := range r.relationships[0] {
		if r.shown[e.Ref()] && !slices.ContainsFunc(in.Answers, func(a AnswerInput) bool { return a.Subject == e.To && a.Round == e.Round() }) {
			removed[e.Ref()] = true
			continue
		}
		kept = append(kept, e)
	}
	for _, a := range in.Answers {
		if r.visible[a.Subject] == nil {
			continue
		}
		at := slices.IndexFunc(kept, func(e *graph.Relationship) bool { return e.To == a.Subject && e.Round() == a.Round })
		if at >= 0 {
			if !r.shown[kept[at].Ref()] { // it is there unseen, and there can't be a second one
				r.refuseHidden("answers", a.Subject)
			}
			continue
		}
		e := r.newAnswers(a, kept)
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

// newAnswers returns an ANSWERS with a key that no other of the response to the subject has: the round, or
// the round with a number.
func (r *recording) newAnswers(a AnswerInput, others []*graph.Relationship) *graph.Relationship {
	e := &graph.Relationship{
		Fact: graph.Fact{Visibility: graph.Secretariat}, Type: graph.Answers, From: r.response.ID, To: a.Subject, Key: a.Round,
		Properties: &graph.Answering{Round: a.Round},
	}
	for n := 2; ; n++ {
		at := slices.IndexFunc(others, func(other *graph.Relationship) bool { return other.Ref() == e.Ref() })
		if at < 0 {
			return e
		}
		if !r.shown[others[at].Ref()] {
			r.refuseHidden("answers", a.Subject)
			return e
		}
		e.Key = fmt.Sprintf("%s (%d)", a.Round, n)
	}
}

// checkRounds refuses a round in which a subject is asked nowhere, as far as the viewer sees.
func (r *recording) checkRounds(in *RecordResponseInput) error {
	subjects := idset.New()
	for _, a := range in.Answers {
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
	asked := map[AnswerInput]bool{}
	for _, row := range rows.Rows {
		for _, to := range row.Fetched[0].Rows {
			asked[AnswerInput{Subject: graph.BaseOf(row.Node).ID, Round: to.Relationship.Round()}] = true
		}
	}
	for _, a := range in.Answers {
		if a.Round != "" && r.visible[a.Subject] != nil && !asked[AnswerInput{Subject: a.Subject, Round: a.Round}] {
			r.report(a.path+".round", graph.CodeInvalid, "%s is asked nowhere in the round %q; leave the round out, or name one in which it is asked", a.Subject, a.Round)
		}
	}
	return nil
}
