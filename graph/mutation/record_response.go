package mutation

import (
	"context"
	"io"
	"slices"
	"strings"

	"answerable/graph"
)

// RecordResponseInput is a new response, or the changes to an existing one. In a change, an absent
// field keeps its value, and null clears it.
type RecordResponseInput struct {
	WriteInput
	Response       string // the response to change; "" for a new one
	Answers        []AnswerInput
	SubmittedBy    []string
	OnBehalfOf     []string
	Kind           graph.ResponseKind
	SubmittedOn    graph.PartialDate
	Text           string
	TextVisibility graph.Clearance
}

// MarshalGQL writes the input as it was read.
func (in RecordResponseInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input. It collects the problems, which the mutation returns.
func (in *RecordResponseInput) UnmarshalGQL(v any) error {
	in.read(v)
	in.Response = in.id("response", graph.LabelResponse)
	in.readAnswers()
	in.SubmittedBy = in.idsOf("submittedBy", graph.LabelOrganization, graph.LabelPerson)
	in.OnBehalfOf = in.idsOf("onBehalfOf", graph.StakeholderLabels()...)
	in.Kind = parseField(&in.inputReader, "kind", enumValue[graph.ResponseKind])
	in.SubmittedOn = parseField(&in.inputReader, "submittedOn", graph.ParsePartialDate)
	in.Text = in.text("text", maxText)
	in.TextVisibility = parseField(&in.inputReader, "textVisibility", graph.ParseClearance)
	return nil
}

// RecordResponse records a response, or changes one. A respondent may do so for the bodies for which
// they answer.
func (w *Writer) RecordResponse(ctx context.Context, in RecordResponseInput) (*Payload, error) {
	if err := w.authorize("recordResponse", true); err != nil {
		return nil, err
	}
	id, amend := in.Response, in.nonNull("response")
	if !amend {
		id = "response:" + deterministicID(w.viewer.Name, in.IdempotencyKey)
	}
	payload, err := w.write(ctx, "recordResponse", &in.WriteInput, func(d *draft) error {
		d.response = id
		r, err := d.loadRecording(id, amend)
		if err != nil || r == nil {
			return err
		}
		r.record(&in)
		return r.checkRounds(&in)
	})
	if payload != nil {
		payload.response = id
	}
	return payload, err
}

// recording is a response with its relationships while RecordResponse or RetractResponse changes it.
type recording struct {
	*draft
	response      *graph.Response          // whole; a copy that may be changed
	relationships [3][]*graph.Relationship // whole: ANSWERS, SUBMITTED_BY, ON_BEHALF_OF
	shown         map[graph.Ref]bool       // the relationships that the viewer sees or adds
	amended       bool                     // whether the response exists already
	textHidden    bool                     // whether there is a text that the viewer does not see
}

var responseHops = []graph.Hop{graph.Out(graph.Answers), graph.Out(graph.SubmittedBy), graph.Out(graph.OnBehalfOf)}

// loadRecording returns the response with the id, or a new one. It returns nil when the viewer sees no
// response to change.
func (d *draft) loadRecording(id string, amend bool) (*recording, error) {
	whole, ends, err := d.loadNeighbors("write response", graph.FullAccess, id, responseHops...)
	if err != nil {
		return nil, err
	}
	r := &recording{draft: d, amended: amend, shown: map[graph.Ref]bool{}}
	if !amend {
		if whole != nil {
			d.invalid("idempotencyKey", "was already used for another write; give each write its own key")
		}
		r.response = &graph.Response{Base: graph.Base{ID: id}}
		return r, nil
	}
	node, seen, err := d.loadNeighbors("write response", d.access(), id, responseHops...)
	if err != nil || node == nil {
		return nil, err // loadInputs has reported it
	}
	r.response = graph.Clone(whole).(*graph.Response)
	r.textHidden = r.response.FieldVisibility["text"] > d.by.Clearance
	for i := range ends {
		r.relationships[i] = ends[i]
		for _, e := range seen[i] {
			r.shown[e.Ref()] = true
		}
	}
	for _, e := range seen[0] {
		d.subjects.Add(e.To)
	}
	r.checkOwnership(seen)
	return r, nil
}

// checkOwnership refuses a respondent who changes the response of a body for which they do not answer.
func (r *recording) checkOwnership(seen [][]*graph.Relationship) {
	if r.by.Role != graph.Respondent {
		return
	}
	theirs := false
	for _, seen := range seen[1:] {
		for _, e := range seen {
			if theirs = slices.Contains(r.by.AnswersFor, e.To); !theirs {
				r.report(r.in.path("response"), graph.CodeForbidden, "belongs to %s, for which you do not answer", e.To)
				return
			}
		}
	}
	if !theirs {
		r.report(r.in.path("response"), graph.CodeForbidden, "belongs to nobody for whom you answer")
	}
}

// record applies the input to the response and its relationships, and adds the steps.
func (r *recording) record(in *RecordResponseInput) {
	if !r.response.RetractedOn.IsZero() {
		r.invalid("response", "was retracted on %s; record a new one", r.response.RetractedOn)
	}
	r.answer(in)
	r.setRelationships(1, "submittedBy", in.SubmittedBy)
	r.setRelationships(2, "onBehalfOf", in.OnBehalfOf)
	for _, answered := range in.Answers {
		if r.visible[answered.Subject] != nil {
			r.subjects.Add(answered.Subject)
		}
	}
	if r.shownCount(0) == 0 && !r.hasProblem("answers") {
		r.invalid("answers", "is required: the recommendations and action points that the response answers")
	}
	if r.shownCount(1)+r.shownCount(2) == 0 && !r.hasProblem("submittedBy") && !r.hasProblem("onBehalfOf") {
		r.invalid("submittedBy", "is required unless onBehalfOf is given: it says whose response it is")
	}
	r.setProperties(in)
	r.setVisibility(in)
	in.setSource(&r.response.Fact)
	r.put(r.response)
	for _, ends := range r.relationships {
		for _, e := range ends {
			r.put(e)
		}
	}
}

// hasProblem reports whether there is a problem with the field already.
func (d *draft) hasProblem(name string) bool {
	return slices.ContainsFunc(d.problems, func(p InputProblem) bool { return d.in.isAt(name, p.Path) })
}

// shownCount returns how many relationships of the type the viewer sees or adds.
func (r *recording) shownCount(i int) (n int) {
	for _, e := range r.relationships[i] {
		if r.shown[e.Ref()] {
			n++
		}
	}
	return n
}

// setRelationships makes the relationships of a type lead to the ids of a field, if the field is
// present. Relationships that the viewer can't see stay. A respondent may name only bodies for which
// they answer. An id that they may not see is reported as missing, even if they answer for it.
func (r *recording) setRelationships(i int, name string, ids []string) {
	if !r.in.present(name) {
		return
	}
	for _, named := range r.in.ids {
		if r.by.Role == graph.Respondent && r.in.isAt(name, named.path) && r.visible[named.id] != nil && !slices.Contains(r.by.AnswersFor, named.id) {
			r.report(named.path, graph.CodeForbidden, "you do not answer for %s", named.id)
		}
	}
	var kept []*graph.Relationship
	for _, e := range r.relationships[i] {
		if r.shown[e.Ref()] && !slices.Contains(ids, e.To) {
			r.remove(e.Ref())
			continue
		}
		kept = append(kept, e)
	}
	for _, id := range ids {
		at := slices.IndexFunc(kept, func(e *graph.Relationship) bool { return e.To == id })
		switch {
		case r.visible[id] == nil:
		case at < 0:
			e := &graph.Relationship{Fact: graph.Fact{Visibility: graph.Secretariat}, Type: responseHops[i].Type, From: r.response.ID, To: id}
			r.in.setSource(&e.Fact)
			kept, r.shown[e.Ref()] = append(kept, e), true
		case !r.shown[kept[at].Ref()]: // a relationship that the viewer can't see exists, and a second one is not possible
			r.refuseHidden(name, id)
		}
	}
	r.relationships[i] = kept
}

// refuseHidden refuses an id of a field that already has a relationship that the viewer may not see,
// without revealing it.
func (r *recording) refuseHidden(name, id string) {
	for _, named := range r.in.ids {
		if named.id == id && r.in.isAt(name, named.path) {
			r.invalid(strings.TrimPrefix(named.path, r.in.path("")), "can't be written together with facts that you may not see; ask the secretariat to write it")
		}
	}
}

// setProperties sets the fields that the input has, and clears those that are null.
func (r *recording) setProperties(in *RecordResponseInput) {
	switch {
	case in.nonNull("kind"):
		r.response.Kind = in.Kind
	case in.present("kind") || !r.amended:
		r.invalid("kind", "is required; it is one of %s", strings.Join(graph.EnumValues[graph.ResponseKind](), ", "))
	}
	if in.present("submittedOn") {
		r.response.SubmittedOn = in.SubmittedOn
	}
	if (in.present("text") || in.present("textVisibility")) && r.textHidden {
		r.report(in.path("text"), graph.CodeForbidden, "you may not write the text of this response")
		return
	}
	if in.present("text") {
		r.response.Text = in.Text
	}
}

// setVisibility makes the response and its relationships as visible as the subjects that it answers.
// The text does not become more visible than before, unless the input asks for it. What the viewer
// can't see stays hidden; where that breaks the law of visibility, the write is refused.
func (r *recording) setVisibility(in *RecordResponseInput) {
	level, text := graph.Secretariat, r.response.FieldVisibility["text"]
	if r.amended {
		level = r.response.Visibility
		text = max(text, level)
	}
	for _, e := range r.relationships[0] {
		if n := r.visible[e.To]; n != nil {
			level = min(level, graph.BaseOf(n).Visibility)
		}
	}
	if in.present("textVisibility") && !r.textHidden {
		r.checkVisibility("textVisibility", in.TextVisibility)
		text = in.TextVisibility
	}
	r.response.Visibility = level
	if r.response.FieldVisibility = nil; text > level {
		r.response.FieldVisibility = map[string]graph.Clearance{"text": text}
	}
	for _, ends := range r.relationships {
		for i, e := range ends {
			if r.shown[e.Ref()] {
				seen := *e
				seen.Visibility = min(e.Visibility, level)
				ends[i] = &seen
			}
		}
	}
}
