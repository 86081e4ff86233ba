package mutation

import (
	"context"
	"io"
	"slices"
	"strings"

	"answerable/graph"
)

// RecordResponseInput is a response to record, or what to amend of one that is there. Of one that is
// there, what is not given stays, and what is null is cleared.
type RecordResponseInput struct {
	WriteInput
	Response       string // to amend; "" for a new one
	Answers        []AnswerInput
	SubmittedBy    []string
	OnBehalfOf     []string
	Kind           graph.ResponseKind
	SubmittedOn    graph.PartialDate
	Text           string
	TextVisibility graph.Clearance
}

// MarshalGQL writes the input as it came.
func (in RecordResponseInput) MarshalGQL(w io.Writer) { in.marshal(w) }

// UnmarshalGQL reads the input; what is wrong with it is said when it is written.
func (in *RecordResponseInput) UnmarshalGQL(v any) error {
	in.read(v)
	in.Response = in.id("response", graph.LabelResponse)
	in.readAnswers()
	in.SubmittedBy = in.idsOf("submittedBy", graph.LabelOrganization, graph.LabelPerson)
	in.OnBehalfOf = in.idsOf("onBehalfOf", graph.StakeholderLabels()...)
	in.Kind = parsed(&in.inputReader, "kind", enumValue[graph.ResponseKind])
	in.SubmittedOn = parsed(&in.inputReader, "submittedOn", graph.ParsePartialDate)
	in.Text = in.text("text", maxText)
	in.TextVisibility = parsed(&in.inputReader, "textVisibility", graph.ParseClearance)
	return nil
}

// RecordResponse records a response, or amends one. A respondent records those of the bodies that
// they answer for.
func (d *Writer) RecordResponse(ctx context.Context, in RecordResponseInput) (*Payload, error) {
	if err := d.may("recordResponse", true); err != nil {
		return nil, err
	}
	id, amend := in.Response, in.nonNull("response")
	if !amend {
		id = "response:" + deterministicID(d.viewer.Name, in.Key)
	}
	w, err := d.write(ctx, "recordResponse", &in.WriteInput, func(dr *draft) error {
		dr.response = id
		r, err := dr.recorded(id, amend)
		if err != nil || r == nil {
			return err
		}
		r.record(&in)
		return r.checkRounds(&in)
	})
	if w != nil {
		w.response = id
	}
	return w, err
}

// recording is a response with what it answers and whose it is.
type recording struct {
	*draft
	response *graph.Response          // whole; a copy that can be changed
	ends     [3][]*graph.Relationship // all of them: ANSWERS, SUBMITTED_BY, ON_BEHALF_OF
	shown    map[graph.Ref]bool       // those that the viewer sees, or makes
	amended  bool
	hidden   bool // whether there is a text that the viewer does not see
}

var responseHops = []graph.Hop{graph.Out(graph.Answers), graph.Out(graph.SubmittedBy), graph.Out(graph.OnBehalfOf)}

// recorded returns the response with the id, a new one, or nil when the viewer sees none to amend.
func (d *draft) recorded(id string, amend bool) (*recording, error) {
	whole, ends, err := d.loadNeighbors("write response", graph.FullAccess, id, responseHops...)
	if err != nil {
		return nil, err
	}
	r := &recording{draft: d, amended: amend, shown: map[graph.Ref]bool{}}
	if !amend {
		if whole != nil {
			d.invalid("key", "was already used for another write; give each write its own key")
		}
		r.response = &graph.Response{Base: graph.Base{ID: id}}
		return r, nil
	}
	node, seen, err := d.loadNeighbors("write response", d.access(), id, responseHops...)
	if err != nil || node == nil {
		return nil, err // look has said so
	}
	r.response = graph.Clone(whole).(*graph.Response)
	r.hidden = r.response.FieldVisibility["text"] > d.by.Clearance
	for i := range ends {
		r.ends[i] = ends[i]
		for _, e := range seen[i] {
			r.shown[e.Ref()] = true
		}
	}
	for _, e := range seen[0] {
		d.subjects.Add(e.To)
	}
	r.mustBeTheirs(seen)
	return r, nil
}

// mustBeTheirs refuses a respondent the response of anybody else.
func (r *recording) mustBeTheirs(seen [][]*graph.Relationship) {
	if r.by.Role != graph.Respondent {
		return
	}
	theirs := false
	for _, seen := range seen[1:] {
		for _, e := range seen {
			if theirs = slices.Contains(r.by.AnswersFor, e.To); !theirs {
				r.bad(r.in.path("response"), graph.CodeForbidden, "belongs to %s, for which you do not answer", e.To)
				return
			}
		}
	}
	if !theirs {
		r.bad(r.in.path("response"), graph.CodeForbidden, "belongs to nobody for whom you answer")
	}
}

// record decides what is written.
func (r *recording) record(in *RecordResponseInput) {
	if !r.response.RetractedOn.IsZero() {
		r.invalid("response", "was retracted on %s; record a new one", r.response.RetractedOn)
	}
	r.answer(in)
	r.relate(1, "submittedBy", in.SubmittedBy)
	r.relate(2, "onBehalfOf", in.OnBehalfOf)
	for _, a := range in.Answers {
		if r.seen[a.Subject] != nil {
			r.subjects.Add(a.Subject)
		}
	}
	if r.count(0) == 0 && !r.failed("answers") {
		r.invalid("answers", "is required: the recommendations and action points that the response answers")
	}
	if r.count(1)+r.count(2) == 0 && !r.failed("submittedBy") && !r.failed("onBehalfOf") {
		r.invalid("submittedBy", "is required unless onBehalfOf is given: it says whose response it is")
	}
	r.properties(in)
	r.see(in)
	in.setSource(&r.response.Fact)
	r.put(r.response)
	for _, ends := range r.ends {
		for _, e := range ends {
			r.put(e)
		}
	}
}

// failed reports whether something is wrong with a field already.
func (d *draft) failed(name string) bool {
	return slices.ContainsFunc(d.problems, func(p InputProblem) bool { return d.in.of(name, p.Path) })
}

// count is how many relationships of a type the viewer sees, or is about to.
func (r *recording) count(i int) (n int) {
	for _, e := range r.ends[i] {
		if r.shown[e.Ref()] {
			n++
		}
	}
	return n
}

// relate makes the relationships of a type lead to the ids of a field, when it is given. Those that
// the viewer can't see stay. A respondent names only those for whom they answer; whoever they may not
// see is absent, whether they answer for them or not.
func (r *recording) relate(i int, name string, ids []string) {
	if !r.in.present(name) {
		return
	}
	for _, named := range r.in.ids {
		if r.by.Role == graph.Respondent && r.in.of(name, named.path) && r.seen[named.id] != nil && !slices.Contains(r.by.AnswersFor, named.id) {
			r.bad(named.path, graph.CodeForbidden, "you do not answer for %s", named.id)
		}
	}
	var kept []*graph.Relationship
	for _, e := range r.ends[i] {
		if r.shown[e.Ref()] && !slices.Contains(ids, e.To) {
			r.remove(e.Ref())
			continue
		}
		kept = append(kept, e)
	}
	for _, id := range ids {
		at := slices.IndexFunc(kept, func(e *graph.Relationship) bool { return e.To == id })
		switch {
		case r.seen[id] == nil:
		case at < 0:
			e := &graph.Relationship{Fact: graph.Fact{Visibility: graph.Secretariat}, Type: responseHops[i].Type, From: r.response.ID, To: id}
			r.in.setSource(&e.Fact)
			kept, r.shown[e.Ref()] = append(kept, e), true
		case !r.shown[kept[at].Ref()]: // it is there unseen, and there can't be a second one
			r.unwritable(name, id)
		}
	}
	r.ends[i] = kept
}

// unwritable refuses an id of a field whose relationship the viewer may not see, without saying so.
func (r *recording) unwritable(name, id string) {
	for _, named := range r.in.ids {
		if named.id == id && r.in.of(name, named.path) {
			r.invalid(strings.TrimPrefix(named.path, r.in.path("")), "can't be written together with facts that you may not see; ask the secretariat to write it")
		}
	}
}

// properties sets what is given, and clears what is null.
func (r *recording) properties(in *RecordResponseInput) {
	switch {
	case in.nonNull("kind"):
		r.response.Kind = in.Kind
	case in.present("kind") || !r.amended:
		r.invalid("kind", "is required; it is one of %s", strings.Join(graph.EnumValues[graph.ResponseKind](), ", "))
	}
	if in.present("submittedOn") {
		r.response.SubmittedOn = in.SubmittedOn
	}
	if (in.present("text") || in.present("textVisibility")) && r.hidden {
		r.bad(in.path("text"), graph.CodeForbidden, "you may not write the text of this response")
		return
	}
	if in.present("text") {
		r.response.Text = in.Text
	}
}

// see makes the response, and whose it is, as visible as what it answers; its text becomes no more
// visible than it was, unless that is asked for. What the viewer can't see stays hidden; where that
// breaks the law of visibility, the write is refused.
func (r *recording) see(in *RecordResponseInput) {
	level, text := graph.Secretariat, r.response.FieldVisibility["text"]
	if r.amended {
		level = r.response.Visibility
		text = max(text, level)
	}
	for _, e := range r.ends[0] {
		if n := r.seen[e.To]; n != nil {
			level = min(level, graph.BaseOf(n).Visibility)
		}
	}
	if in.present("textVisibility") && !r.hidden {
		r.level("textVisibility", in.TextVisibility)
		text = in.TextVisibility
	}
	r.response.Visibility = level
	if r.response.FieldVisibility = nil; text > level {
		r.response.FieldVisibility = map[string]graph.Clearance{"text": text}
	}
	for _, ends := range r.ends {
		for i, e := range ends {
			if r.shown[e.Ref()] {
				seen := *e
				seen.Visibility = min(e.Visibility, level)
				ends[i] = &seen
			}
		}
	}
}
