package workload

import (
	"fmt"

	"answerable/graph"
)

// Answerer is who may answer what: an organization that a recommendation is addressed to. Everybody
// may see both.
type Answerer struct{ Subject, By string }

// Answerers returns one for each of many recommendations, spread over all themes.
func (w *World) Answerers() (all []Answerer) {
	n := w.subjects()
	for i := range n {
		s := w.subject(i * 7919 % n) // a prime that no number of subjects has
		if isPoint(s.i) || s.level > graph.Public {
			continue
		}
		for _, a := range s.addressings {
			var o int
			_, err := fmt.Sscanf(a.to, "organization:body-%d", &o)
			if err == nil && a.level == graph.Public && bodyLevel(o) == graph.Public {
				all = append(all, Answerer{subjectID(s.i), a.to})
				break
			}
		}
		if len(all) == 20_000 {
			break
		}
	}
	return all
}

// Writes are how each form records an answer: one node and the relationships to what it answers and
// to whose it is.
var Writes = map[Form]string{
	Ours: `mutation Record($input: RecordResponseInput!) {
  recordResponse(input: $input) { response { id } }
}`,
	Naive: `mutation Record($id: ID!, $subject: ID!, $by: ID!) {
  createResponses(input: [{
    id: $id, kind: "NOTED", submittedOn: "2026-06-01", submittedOnFirst: "2026-06-01", submittedOnLast: "2026-06-01", level: 0
    answers: {connect: [{where: {node: {id: {eq: $subject}}}, edge: {level: 0}}]}
    submittedBy: {connect: [{where: {node: {id: {eq: $by}}}, edge: {level: 0}}]}
  }]) { responses { id } }
}`,
	Best: `mutation Record($id: ID!, $subject: ID!, $by: ID!) {
  recordAtBest(id: $id, subject: $subject, by: $by) { id }
}`,
}

// Write returns the variables of a write. An id is used once; revision is what the writer saw last.
func (a Answerer) Write(form Form, id string, revision int64) map[string]any {
	if form != Ours {
		return map[string]any{"id": "response:" + id, "subject": a.Subject, "by": a.By}
	}
	return map[string]any{"input": map[string]any{
		"idempotencyKey": id, "expectedRevision": revision, "assumption": "made up", "answers": []map[string]any{{"subject": a.Subject}}, "submittedBy": []string{a.By},
		"kind": "NOTED", "submittedOn": "2026-06-01",
	}}
}
