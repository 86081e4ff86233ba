package mutation

import (
	"slices"

	"answerable/graph"
)

// readProvenance takes the sources of the write from its input. Only a respondent may leave both source and
// assumption out, since what they submit is a statement of those for whom they answer; see stateOwn. They
// can't say what others stated.
func (d *draft) readProvenance() {
	if d.in.unsourced {
		return
	}
	d.sources = nil
	respondent := d.by.Role == graph.Respondent
	switch source := d.in.Source; {
	case source == nil && d.in.Assumption == "" && !d.in.nonNull("source") && !d.in.nonNull("assumption") && !respondent:
		d.invalid("source", "is required, or an assumption that says in words what was chosen and why")
	case source == nil:
	case respondent && d.visible[source.StatedBy] != nil && !slices.Contains(d.by.AnswersFor, source.StatedBy):
		d.report(d.in.path("source.statedBy"), graph.CodeForbidden, "you do not answer for %s", source.StatedBy)
	default:
		d.sources = []graph.Source{source.source()}
	}
}

// setSource adds the sources of the write to a fact, or sets its assumption. Earlier sources stay: a changed
// fact was read in more than one place. A source replaces an assumption.
func (d *draft) setSource(f *graph.Fact) {
	f.Assumption = d.in.Assumption
	for _, s := range d.sources {
		if !slices.Contains(f.Sources, s) {
			f.Sources = append(slices.Clip(f.Sources), s)
		}
	}
}

// amendSource is setSource, but for an element that the viewer sees already it refuses an assumption that would make all of it assumed, where
// they see a source. Seen is nil for a new element.
func (d *draft) amendSource(f *graph.Fact, seen graph.Element) {
	if seen != nil && len(graph.FactOf(seen).Sources) > 0 && f.Assumption == "" && d.in.Assumption != "" {
		d.invalid("assumption", "would make all of it assumed, which is known from a source; give the source of the change")
		return
	}
	d.setSource(f)
}

// setPropertySource makes the provenance of the write that of one property, also when the write clears it.
// It leaves that of the element alone.
func (d *draft) setPropertySource(f *graph.Fact, property string) {
	own := map[string]graph.Provenance{property: {Assumption: d.in.Assumption, Sources: d.sources}}
	for name, p := range f.PropertySources {
		if name != property {
			own[name] = p
		}
	}
	f.PropertySources = own
}

// stateOwn makes what a respondent writes without a source or an assumption a statement, on the day of the
// write, of those who submit the response, or else of those for whom it is submitted.
func (r *recording) stateOwn(submittedBy, onBehalfOf []string) {
	if r.by.Role != graph.Respondent || r.sources != nil || r.in.Assumption != "" {
		return
	}
	by := r.partiesAfter(1, "submittedBy", submittedBy)
	if len(by) == 0 {
		by = r.partiesAfter(2, "onBehalfOf", onBehalfOf)
	}
	for _, id := range by {
		r.sources = append(r.sources, graph.Source{StatedByID: id, On: r.today})
	}
}

// partiesAfter returns the ids to which the relationships of a type lead after the write, as far as the
// viewer sees them.
func (r *recording) partiesAfter(i int, name string, given []string) (ids []string) {
	if r.in.present(name) {
		return given
	}
	for _, e := range r.relationships[i] {
		if r.shown[e.Ref()] {
			ids = append(ids, e.To)
		}
	}
	return ids
}
