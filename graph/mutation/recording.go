package mutation

import (
	"slices"
	"strings"

	"answerable/graph"
)

// recording is a submission with its relationships while a write records or retracts it.
type recording struct {
	*draft
	names         *submissionFields
	node          graph.Submission         // whole; a copy that may be changed
	relationships [3][]*graph.Relationship // whole: ANSWERS or REPORTS_ON, SUBMITTED_BY, ON_BEHALF_OF
	shown         map[graph.Ref]bool       // the relationships that the viewer sees or adds
	amended       bool                     // whether the submission exists already
	textHidden    bool                     // whether there is a text that the viewer does not see
}

// loadRecording returns the submission with the id, or a new one. It returns nil when the viewer sees none to change.
func (d *draft) loadRecording(names *submissionFields, id string, amend bool) (*recording, error) {
	hops := []graph.Hop{graph.Out(names.about), graph.Out(graph.SubmittedBy), graph.Out(graph.OnBehalfOf)}
	name := "write " + graph.LabelSpecOf(names.label).Prefix
	whole, ends, err := d.loadNeighbors(name, graph.FullAccess, id, hops...)
	if err != nil {
		return nil, err
	}
	r := &recording{draft: d, names: names, amended: amend, shown: map[graph.Ref]bool{}}
	if !amend {
		if whole != nil {
			d.invalid("idempotencyKey", "was already used for another write; give each write its own key")
		}
		r.node = graph.LabelSpecOf(names.label).New().(graph.Submission)
		graph.BaseOf(r.node).ID = id
		return r, nil
	}
	node, seen, err := d.loadNeighbors(name, d.access(), id, hops...)
	if err != nil || node == nil {
		return nil, err // loadInputs has reported it
	}
	r.node = graph.Clone(whole).(graph.Submission)
	r.textHidden = graph.BaseOf(r.node).FieldVisibility["text"] > d.by.Clearance
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

// checkOwnership refuses a respondent who changes the submission of a body for which they do not answer.
func (r *recording) checkOwnership(seen [][]*graph.Relationship) {
	if r.by.Role != graph.Respondent {
		return
	}
	theirs := false
	for _, seen := range seen[1:] {
		for _, e := range seen {
			if theirs = slices.Contains(r.by.AnswersFor, e.To); !theirs {
				r.report(r.in.path(r.names.self), graph.CodeForbidden, "belongs to %s, for which you do not answer", e.To)
				return
			}
		}
	}
	if !theirs {
		r.report(r.in.path(r.names.self), graph.CodeForbidden, "belongs to nobody for whom you answer")
	}
}

// record applies the input to the submission and its relationships, and adds the steps. The callback set sets the
// property that only its kind has.
func (r *recording) record(in *SubmissionInput, set func(*recording)) {
	if r.hasProblem(r.names.self) { // a writer of another body learns nothing more, such as that there is a hidden text
		return
	}
	if _, retracted := r.node.Dates(); !retracted.IsZero() {
		r.invalid(r.names.self, "was retracted on %s; record a new one", retracted)
	}
	r.stateOwn(in.SubmittedBy, in.OnBehalfOf)
	r.relate(in)
	r.setRelationships(1, "submittedBy", in.SubmittedBy)
	r.setRelationships(2, "onBehalfOf", in.OnBehalfOf)
	for _, about := range in.About {
		if r.visible[about.Subject] != nil {
			r.subjects.Add(about.Subject)
		}
	}
	if r.shownCount(0) == 0 && !r.hasProblem(r.names.abouts) {
		r.invalid(r.names.abouts, "is required: %s", r.names.required)
	}
	if r.shownCount(1)+r.shownCount(2) == 0 && !r.hasProblem("submittedBy") && !r.hasProblem("onBehalfOf") {
		r.invalid("submittedBy", "is required unless onBehalfOf is given: it says whose it is")
	}
	set(r)
	r.setProperties(in)
	r.setVisibility(in)
	r.setSource(graph.FactOf(r.node))
	r.put(r.node)
	for _, ends := range r.relationships {
		for _, e := range ends {
			r.put(e)
		}
	}
}

// hasProblem reports whether there is a problem with the field already.
func (d *draft) hasProblem(name string) bool {
	field := d.in.path(name)
	return slices.ContainsFunc(d.problems, func(p InputProblem) bool { return isAt(field, p.Path) })
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
	field := r.in.path(name)
	for _, named := range r.in.ids {
		if r.by.Role == graph.Respondent && isAt(field, named.path) && r.visible[named.id] != nil && !slices.Contains(r.by.AnswersFor, named.id) {
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
			e := &graph.Relationship{Fact: graph.Fact{Visibility: graph.Secretariat}, Type: []graph.RelationshipType{r.names.about, graph.SubmittedBy, graph.OnBehalfOf}[i], From: r.node.Ref().ID, To: id}
			r.setSource(&e.Fact)
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
	field := r.in.path(name)
	for _, named := range r.in.ids {
		if named.id == id && isAt(field, named.path) {
			r.invalid(strings.TrimPrefix(named.path, r.in.path("")), "can't be written together with facts that you may not see; ask the secretariat to write it")
		}
	}
}

// setWord sets a required word if the input has it.
func setWord[T ~string](r *recording, name string, word *T, given T) {
	switch {
	case r.in.nonNull(name):
		*word = given
	case r.in.present(name) || !r.amended:
		r.invalid(name, "is required; it is one of %s", strings.Join(graph.EnumValues[T](), ", "))
	}
}

// setProperties sets the fields that the input has, and clears those that are null.
func (r *recording) setProperties(in *SubmissionInput) {
	submittedOn, _, text := partsOf(r.node)
	if in.present(r.names.on) {
		*submittedOn = in.SubmittedOn
	}
	if (in.present("text") || in.present("textVisibility")) && r.textHidden {
		r.report(in.path("text"), graph.CodeForbidden, "you may not write this text")
		return
	}
	if in.present("text") {
		*text = in.Text
	}
}

// setVisibility makes the submission and its relationships as visible as what it is about.
// The text does not become more visible than before, unless the input asks for it. What the viewer
// can't see stays hidden; where that breaks the law of visibility, the write is refused.
func (r *recording) setVisibility(in *SubmissionInput) {
	base := graph.BaseOf(r.node)
	level, text := graph.Secretariat, base.FieldVisibility["text"]
	if r.amended {
		level = base.Visibility
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
	base.Visibility = level
	if base.FieldVisibility = nil; text > level {
		base.FieldVisibility = map[string]graph.Clearance{"text": text}
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
