package mutation

import (
	"bytes"
	"context"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ndjson"
)

// modifiedSubjects returns which subjects and responses the steps touch, and the least clearance that sees a
// difference: the graph with what it may not see removed has no other log. The first change of a
// graph touches nothing, since nobody can have seen anything before it.
func modifiedSubjects(ctx context.Context, s graph.Snapshot, old map[graph.Ref]graph.Element, steps []graph.Op) ([]graph.Modification, error) {
	if s.Revision() == 0 {
		return nil, nil
	}
	finder := modificationFinder{old: old, nodes: map[string]graph.Node{}, answeredBy: map[string]map[string]graph.Clearance{}, clearances: map[string]graph.Clearance{}}
	var relevant []graph.Op
	for _, op := range steps {
		if len(subjectsAndResponsesOf(op.Ref())) > 0 {
			relevant = append(relevant, op)
		}
	}
	if len(relevant) == 0 {
		return nil, nil
	}
	if err := finder.load(ctx, s, steps, relevant); err != nil {
		return nil, err
	}
	for _, op := range relevant {
		finder.examine(op)
	}
	modified := make([]graph.Modification, 0, len(finder.clearances))
	for id, level := range finder.clearances {
		modified = append(modified, graph.Modification{ID: id, Clearance: level})
	}
	slices.SortFunc(modified, func(a, b graph.Modification) int { return strings.Compare(a.ID, b.ID) })
	return modified, nil
}

// concerns returns the subjects and responses that an element belongs to.
func subjectsAndResponsesOf(ref graph.Ref) []string {
	switch ref.Type {
	case graph.AddressedTo:
		return []string{ref.From}
	case graph.Answers:
		return []string{ref.From, ref.To}
	case graph.SubmittedBy, graph.OnBehalfOf:
		return []string{ref.From}
	}
	switch label, _, _ := graph.SplitID(ref.ID); label {
	case graph.LabelRecommendation, graph.LabelActionPoint, graph.LabelResponse:
		return []string{ref.ID}
	}
	return nil
}

type modificationFinder struct {
	old        map[graph.Ref]graph.Element
	nodes      map[string]graph.Node                 // as they are, or will be when they are new
	answeredBy map[string]map[string]graph.Clearance // the subjects of a response, before or after, and who sees that
	clearances map[string]graph.Clearance
}

// load fetches what lies around the steps: ends, cited documents, and what the responses answer.
func (f *modificationFinder) load(ctx context.Context, s graph.Snapshot, all, relevant []graph.Op) error {
	ids, responses := idset.New(), idset.New()
	for _, op := range relevant {
		for _, e := range []graph.Element{f.old[op.Ref()], op.Put} {
			if e != nil {
				graph.EachReference(e, func(_, id string) { ids.Add(id) })
			}
		}
		for _, id := range subjectsAndResponsesOf(op.Ref()) {
			if strings.HasPrefix(id, "response:") {
				responses.Add(id)
			}
		}
	}
	if err := graph.NodesByID(ctx, s, graph.FullAccess, ids.IDs, nil, func(row graph.Row) { f.nodes[graph.BaseOf(row.Node).ID] = row.Node }); err != nil {
		return err
	}
	for _, op := range all {
		if n, ok := op.Put.(graph.Node); ok && f.nodes[graph.BaseOf(n).ID] == nil {
			f.nodes[graph.BaseOf(n).ID] = n
		}
	}
	err := graph.NodesByID(ctx, s, graph.FullAccess, responses.IDs, []graph.Fetch{{Hop: graph.Out(graph.Answers)}}, func(row graph.Row) {
		for _, answers := range row.Fetched[0].Rows {
			f.nodes[answers.Relationship.To] = answers.Node
			f.recordAnswer(answers.Relationship)
		}
	})
	for _, op := range all {
		if r, ok := op.Put.(*graph.Relationship); ok && r.Type == graph.Answers {
			f.recordAnswer(r)
		}
	}
	return err
}

// answers notes what a response answers.
func (f *modificationFinder) recordAnswer(r *graph.Relationship) {
	level := max(r.Visibility, graph.BaseOf(f.nodes[r.To]).Visibility)
	if f.answeredBy[r.From] == nil {
		f.answeredBy[r.From] = map[string]graph.Clearance{}
	}
	if least, known := f.answeredBy[r.From][r.To]; !known || level < least {
		f.answeredBy[r.From][r.To] = level
	}
}

// touch notes what one step touches.
func (f *modificationFinder) examine(op graph.Op) {
	for _, level := range graph.Clearances() {
		if bytes.Equal(f.lineSeenAt(f.old[op.Ref()], level), f.lineSeenAt(op.Put, level)) {
			continue
		}
		for _, id := range subjectsAndResponsesOf(op.Ref()) {
			f.record(id, level)
			for subject, seenBy := range f.answeredBy[id] {
				f.record(subject, max(level, seenBy))
			}
		}
		return
	}
}

func (f *modificationFinder) record(id string, level graph.Clearance) {
	if least, known := f.clearances[id]; !known || level < least {
		f.clearances[id] = level
	}
}

// lineSeenAt is the element's line as a clearance sees it; nothing when it does not.
func (f *modificationFinder) lineSeenAt(e graph.Element, level graph.Clearance) []byte {
	visible := func(id string) bool { n := f.nodes[id]; return n != nil && graph.BaseOf(n).Visibility <= level }
	switch e := e.(type) {
	case graph.Node:
		if graph.BaseOf(e).Visibility <= level {
			return ndjson.AppendLine(nil, graph.ReadScope{Clearance: level}.Redact(e, visible))
		}
	case *graph.Relationship:
		if e.Visibility <= level && visible(e.From) && visible(e.To) {
			return ndjson.AppendLine(nil, graph.RedactRelationship(e, visible))
		}
	}
	return nil
}

// lastModified is, for what was touched and the clearance that saw it, the last revision that did so. A
// change that was logged before changes said what they touched counts as seen by everybody.
type lastModified map[graph.Modification]graph.Revision

func (l lastModified) add(c graph.Change) {
	modified := c.Modified
	if modified == nil {
		for _, op := range c.Steps {
			for _, id := range subjectsAndResponsesOf(op.Ref()) {
				modified = append(modified, graph.Modification{ID: id, Clearance: graph.Public})
			}
		}
	}
	for _, m := range modified {
		l[m] = c.Revision
	}
}

// since reports whether something of the ids that the clearance sees was touched after the revision.
func (l lastModified) modifiedSince(after graph.Revision, ids []string, clearance graph.Clearance) bool {
	for _, id := range ids {
		for _, level := range graph.Clearances()[:clearance+1] {
			if l[graph.Modification{ID: id, Clearance: level}] > after {
				return true
			}
		}
	}
	return false
}
