package graphtest

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// writeRequest is a random write, as a client sends it.
type writeRequest struct {
	name   string
	input  map[string]any
	viewer graph.Viewer
}

// mutation draws a write by somebody about what may be there, hidden or absent. Fields are given, null
// or left out.
func (a asker) mutation(level graph.Clearance) writeRequest {
	m := writeRequest{
		name:   pick(a.draw, "recordResponse", "recordResponse", "retractResponse", "recordProgress", "retractProgress", "addressRecommendation", "withdrawAddressing"),
		input:  map[string]any{},
		viewer: graph.Viewer{Name: "writer", Clearance: level, Role: pick(a.draw, graph.Editor, graph.Editor, graph.Editor, graph.Respondent)},
	}
	if m.viewer.Role == graph.Respondent {
		m.viewer.AnswersFor = a.some(3, graph.LabelOrganization, graph.LabelOrganization, graph.LabelStakeholderGroup)
	}
	give := func(name string, value func() any) {
		switch a.upTo(11) {
		case 11:
			m.input[name] = nil
		case 10, 9:
		default:
			m.input[name] = value()
		}
	}
	date := func() any { return a.date() }
	seen := func() any { return pick(a.draw, level, level, graph.Public, a.level()).String() }
	one := func(labels ...graph.Label) func() any { return func() any { return a.some(1, labels...)[0] } }
	many := func(labels ...graph.Label) func() any {
		return func() any {
			var ids []any
			for _, id := range a.some(pick(a.draw, 1, 1, 2), labels...) {
				ids = append(ids, id)
			}
			return ids
		}
	}
	switch a.upTo(5) {
	case 0:
		m.input["source"] = map[string]any{"document": one(graph.LabelDocument)(), "page": 1}
	case 1:
		m.input["source"] = map[string]any{"statedBy": one(graph.StakeholderLabels()...)(), "on": "2030-03-01"}
	case 2, 3:
		if m.viewer.Role == graph.Respondent {
			break // which makes it a statement of theirs
		}
		fallthrough
	default:
		m.input["assumption"] = "we think so"
	}
	inRounds := func(labels ...graph.Label) func() any {
		return func() any {
			var answers []any
			for _, id := range many(labels...)().([]any) {
				answer := map[string]any{"subject": id}
				fields(answer).set(a.draw, 3, "round", func() any { return pick(a.draw, rounds...) })
				answers = append(answers, answer)
			}
			return answers
		}
	}
	switch m.name {
	case "recordResponse", "recordProgress":
		if m.name == "recordResponse" {
			if a.oneIn(3) {
				m.input["response"] = one(graph.LabelResponse)()
			}
			give("answers", inRounds(graph.LabelRecommendation, graph.LabelActionPoint))
			give("kind", func() any { return pick(a.draw, "ACCEPTED", "HOLDING") })
			give("submittedOn", date)
		} else {
			if a.oneIn(3) {
				m.input["report"] = one(graph.LabelProgressReport)()
			}
			give("reportsOn", inRounds(graph.LabelRecommendation, graph.LabelActionPoint, graph.LabelOutcome))
			give("status", func() any { return pick(a.draw, "IN_PROGRESS", "IMPLEMENTED") })
			give("reportedOn", date)
		}
		give("submittedBy", many(graph.LabelOrganization, graph.LabelOrganization, graph.LabelPerson))
		if a.oneIn(2) {
			give("onBehalfOf", many(graph.LabelStakeholderGroup, graph.LabelOrganization, graph.LabelWorkingGroup))
		}
		give("text", func() any { return pick(a.draw, append(slices.Clip(names), "Two\nlines", "\u200b")...) })
		give("textVisibility", seen)
	case "retractResponse":
		m.input["response"] = one(graph.LabelResponse)()
		m.input["retractedOn"] = a.date()
	case "retractProgress":
		m.input["report"] = one(graph.LabelProgressReport)()
		m.input["retractedOn"] = a.date()
	default:
		m.input["subject"] = one(graph.LabelRecommendation, graph.LabelActionPoint)()
		m.input["addressee"] = one(graph.LabelOrganization, graph.LabelStakeholderGroup, graph.LabelWorkingGroup, graph.LabelPerson)()
		if addressings := a.addressings(); len(addressings) > 0 && !a.oneIn(3) {
			r := pick(a.draw, addressings...)
			m.input["subject"], m.input["addressee"], m.input["relationshipKey"] = r.From, r.To, r.Key
		}
		if m.name == "withdrawAddressing" {
			if m.input["withdrawnOn"] = nil; !a.oneIn(3) {
				m.input["withdrawnOn"] = a.date()
			}
			break
		}
		give("addressedOn", date)
		give("dueOn", date)
		if a.oneIn(3) {
			give("respondWithin", func() any { return pick(a.draw, periods...) })
		}
		give("responsibility", func() any { return pick(a.draw, "EACH_MEMBER", "ANY_MEMBER", "ITSELF", "NOT_REQUIRED") })
		give("visibility", seen)
		if a.oneIn(3) {
			give("round", func() any { return pick(a.draw, rounds...) })
		}
	}
	return m
}

// some returns ids of the labels, now and then one that does not exist.
func (a asker) some(n int, labels ...graph.Label) (ids []string) {
	for range n {
		label := pick(a.draw, labels...)
		if there := a.ids[label]; len(there) > 0 && !a.oneIn(30) {
			ids = append(ids, pick(a.draw, there...))
			continue
		}
		for _, spec := range graph.Labels() {
			if spec.Label == label {
				ids = append(ids, spec.Prefix+":absent")
			}
		}
	}
	return ids
}

func (a asker) addressings() (found []*graph.Relationship) {
	for _, op := range a.steps {
		if r, ok := op.Put.(*graph.Relationship); ok && r.Type == graph.AddressedTo {
			found = append(found, r)
		}
	}
	return found
}

// outcome is what came of a mutation: an error or an answer.
type outcome struct {
	written *mutation.Payload
	changes []query.ObligationChange
	created []mutation.CreatedNode
	err     error
}

// mutate sends the mutation; the expected revision is that of the graph.
func mutate(t failer, s graph.Store, m writeRequest, expected graph.Revision) (o outcome) {
	return mutateGraph(t, query.New(s, clock), m, expected)
}

// mutateGraph is mutate of a graph that has a clock of its own.
func mutateGraph(t failer, g *query.Graph, m writeRequest, expected graph.Revision) (o outcome) {
	ctx := context.Background()
	writer := mutation.New(g).Writer(m.viewer)
	input := maps.Clone(m.input)
	input["expectedRevision"] = int64(expected)
	switch m.name {
	case "recordResponse":
		var in mutation.RecordResponseInput
		must(t, in.UnmarshalGQL(input))
		o.written, o.err = writer.RecordResponse(ctx, in)
	case "retractResponse":
		var in mutation.RetractResponseInput
		must(t, in.UnmarshalGQL(input))
		o.written, o.err = writer.RetractResponse(ctx, in)
	case "recordProgress":
		var in mutation.RecordProgressInput
		must(t, in.UnmarshalGQL(input))
		o.written, o.err = writer.RecordProgress(ctx, in)
	case "retractProgress":
		var in mutation.RetractProgressInput
		must(t, in.UnmarshalGQL(input))
		o.written, o.err = writer.RetractProgress(ctx, in)
	case "revertChange":
		var in mutation.RevertChangeInput
		must(t, in.UnmarshalGQL(input))
		var payload *mutation.ChangesPayload
		if payload, o.err = writer.RevertChange(ctx, in); o.err == nil {
			o.written = payload.Payload
		}
	case "addressRecommendation":
		var in mutation.AddressRecommendationInput
		must(t, in.UnmarshalGQL(input))
		o.written, o.err = writer.AddressRecommendation(ctx, in)
	case "applyChanges":
		var in mutation.ApplyChangesInput
		must(t, in.UnmarshalGQL(input))
		var payload *mutation.ChangesPayload
		if payload, o.err = writer.ApplyChanges(ctx, in); o.err == nil {
			o.written, o.created = payload.Payload, payload.Created()
		}
	default:
		var in mutation.WithdrawAddressingInput
		must(t, in.UnmarshalGQL(input))
		o.written, o.err = writer.WithdrawAddressing(ctx, in)
	}
	if o.err == nil {
		var err error
		o.changes, err = o.written.Obligations(ctx)
		must(t, err)
	}
	must(t, writer.Close())
	return o
}

// String writes down all that a client gets of the outcome.
func (o outcome) String() string {
	if o.err != nil {
		details, _ := json.Marshal(graph.DetailsOf(o.err))
		return fmt.Sprintf("%s %s %s", graph.CodeOf(o.err), o.err, details)
	}
	text := fmt.Sprintf("key %q why %q", o.written.RelationshipKey, o.written.Change.Reason)
	if r, err := o.written.Response(context.Background()); err == nil && r != nil {
		text += "\n" + string(ndjson.AppendLine(nil, r))
	}
	dropped, err := o.written.Dropped(context.Background())
	text += fmt.Sprintf("\ndropped %v %v", dropped, err)
	if r, err := o.written.ProgressReport(context.Background()); err == nil && r != nil {
		text += "\n" + string(ndjson.AppendLine(nil, r))
	}
	text += fmt.Sprintf("\nrevision %d", o.written.Revision())
	for _, c := range o.created {
		node, err := c.Node(context.Background())
		text += fmt.Sprintf("\ncreated %d %s %v", c.Position, c.ID, err)
		if node != nil {
			text += " " + string(ndjson.AppendLine(nil, node))
		}
	}
	for _, c := range o.changes {
		text += fmt.Sprintf("\n%s: %q to %q", c.ObligationID, stateOf(c.Before), stateOf(c.After))
		if c.Obligation != nil {
			text += " " + writeObligation(c.Obligation.Obligation)
		}
	}
	return text
}

// write draws one of the mutations.
func (a asker) write(level graph.Clearance) writeRequest {
	if a.oneIn(2) {
		return a.changes(level)
	}
	return a.mutation(level)
}

// lawful refills the store with a graph that breaks no rule: the random one, or else one in which more
// and more is seen by everybody.
func (a *asker) lawful(t failer, s graph.Store) bool {
	for try := range 3 {
		switch try {
		case 1:
			a.steps = openAnswers(a.steps)
		case 2:
			for _, op := range a.steps {
				if r, ok := op.Put.(*graph.Relationship); ok {
					r.Visibility = graph.Public
				}
			}
		}
		refill(t, s, nil)
		if _, err := mutation.New(query.New(s, clock)).Apply(context.Background(), secretary, "test", a.steps); err == nil {
			return true
		}
	}
	return false
}

func revisionOf(t failer, s graph.Store) (r graph.Revision) {
	must(t, s.Read(context.Background(), func(s graph.Snapshot) error { r = s.Revision(); return nil }))
	return r
}
