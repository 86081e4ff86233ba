package mutation

import (
	"bytes"
	"context"
	"maps"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ndjson"
)

// modifiedSubjects returns which subjects, outcomes and submissions the steps modify, each with the lowest
// clearance that sees a difference. A graph without the elements that a clearance may not see would
// log the same for it. The first change of a graph modifies nothing, since nobody can have read
// anything before it.
func modifiedSubjects(ctx context.Context, s graph.Snapshot, old map[graph.Ref]graph.Element, steps []graph.Op) ([]graph.Modification, error) {
	if s.Revision() == 0 {
		return nil, nil
	}
	finder := modificationFinder{
		old: old, before: map[string]graph.Node{}, aboutOf: map[string]map[string]graph.Clearance{}, clearances: map[string]graph.Clearance{},
	}
	unveiled, err := finder.unveiled(ctx, s, steps)
	if err != nil {
		return nil, err
	}
	var relevant []graph.Op
	steps = slices.Concat(steps, unveiled)
	for _, op := range steps {
		if len(concernedBy(op.Ref())) > 0 {
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

// concernedBy returns the ids of the subjects, outcomes and submissions to which an element belongs.
func concernedBy(ref graph.Ref) []string {
	switch ref.Type {
	case graph.AddressedTo:
		return []string{ref.From}
	case graph.Answers, graph.ReportsOn:
		return []string{ref.From, ref.To}
	case graph.SubmittedBy, graph.OnBehalfOf:
		return []string{ref.From}
	}
	switch label, _, _ := graph.SplitID(ref.ID); label {
	case graph.LabelRecommendation, graph.LabelActionPoint, graph.LabelOutcome, graph.LabelResponse, graph.LabelProgressReport:
		return []string{ref.ID}
	}
	return nil
}

// modificationFinder compares elements before and after a change, for each clearance.
type modificationFinder struct {
	old        map[graph.Ref]graph.Element
	before     map[string]graph.Node                 // by id
	after      map[string]graph.Node                 // by id
	aboutOf    map[string]map[string]graph.Clearance // by submission, then by subject: the lowest clearance that sees what joins them, before or after
	clearances map[string]graph.Clearance            // the result: the lowest clearance that sees a difference, by id
}

// unveiled returns steps that put what stays as it is, and that others see than before, or with other sources, since the
// level of a node changes.
func (f *modificationFinder) unveiled(ctx context.Context, s graph.Snapshot, steps []graph.Op) (unveiled []graph.Op, err error) {
	changed := map[graph.Ref]bool{}
	var ids []string
	for _, op := range steps {
		changed[op.Ref()] = true
		n, isNode := op.Put.(graph.Node)
		if was := f.old[op.Ref()]; isNode && was != nil && graph.FactOf(was).Visibility != graph.BaseOf(n).Visibility {
			ids = append(ids, n.Ref().ID)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	dependents, err := s.Dependents(ctx, ids)
	if err != nil {
		return nil, err
	}
	dependents = slices.DeleteFunc(dependents, func(ref graph.Ref) bool { return changed[ref] || len(concernedBy(ref)) == 0 })
	elements, err := graph.Shown(ctx, s, graph.FullAccess, dependents)
	for _, ref := range dependents {
		if e := elements[ref]; e != nil && f.old[ref] == nil {
			f.old[ref] = e
			unveiled = append(unveiled, graph.Op{Put: e})
		}
	}
	return unveiled, err
}

// load loads the ends of the relationships, the cited documents, and what the submissions are about.
func (f *modificationFinder) load(ctx context.Context, s graph.Snapshot, all, relevant []graph.Op) error {
	ids, submissions := idset.New(), idset.New()
	for _, op := range relevant {
		for _, e := range []graph.Element{f.old[op.Ref()], op.Put} {
			if e != nil {
				graph.EachReference(e, func(_, id string) { ids.Add(id) })
			}
		}
		for _, id := range concernedBy(op.Ref()) {
			if strings.HasPrefix(id, "response:") || strings.HasPrefix(id, "progress-report:") {
				submissions.Add(id)
			}
		}
	}
	if err := graph.NodesByID(ctx, s, graph.FullAccess, ids.IDs, nil, func(row graph.Row) { f.before[graph.BaseOf(row.Node).ID] = row.Node }); err != nil {
		return err
	}
	f.after = maps.Clone(f.before)
	for _, op := range all {
		if n, ok := op.Put.(graph.Node); ok {
			f.after[graph.BaseOf(n).ID] = n
		}
	}
	fetches := []graph.Fetch{{Hop: graph.Out(graph.Answers)}, {Hop: graph.Out(graph.ReportsOn)}}
	err := graph.NodesByID(ctx, s, graph.FullAccess, submissions.IDs, fetches, func(row graph.Row) {
		for _, about := range slices.Concat(row.Fetched[0].Rows, row.Fetched[1].Rows) {
			f.before[about.Relationship.To] = about.Node
			if f.after[about.Relationship.To] == nil {
				f.after[about.Relationship.To] = about.Node
			}
			f.recordAbout(about.Relationship)
		}
	})
	for _, op := range all {
		if r, ok := op.Put.(*graph.Relationship); ok && (r.Type == graph.Answers || r.Type == graph.ReportsOn) {
			f.recordAbout(r)
		}
	}
	return err
}

// recordAbout records that a submission is about a subject or an outcome.
func (f *modificationFinder) recordAbout(r *graph.Relationship) {
	if f.aboutOf[r.From] == nil {
		f.aboutOf[r.From] = map[string]graph.Clearance{}
	}
	for _, nodes := range []map[string]graph.Node{f.before, f.after} {
		if nodes[r.To] == nil {
			continue
		}
		level := max(r.Visibility, graph.BaseOf(nodes[r.To]).Visibility)
		if least, known := f.aboutOf[r.From][r.To]; !known || level < least {
			f.aboutOf[r.From][r.To] = level
		}
	}
}

// examine records what one step modifies.
func (f *modificationFinder) examine(op graph.Op) {
	for _, level := range graph.Clearances() {
		if bytes.Equal(lineSeenAt(f.before, f.old[op.Ref()], level), lineSeenAt(f.after, op.Put, level)) {
			continue
		}
		for _, id := range concernedBy(op.Ref()) {
			f.record(id, level)
			for subject, seenBy := range f.aboutOf[id] {
				f.record(subject, max(level, seenBy))
			}
		}
		return
	}
}

// record records that the clearance sees a difference of the id.
func (f *modificationFinder) record(id string, level graph.Clearance) {
	if least, known := f.clearances[id]; !known || level < least {
		f.clearances[id] = level
	}
}

// lineSeenAt returns the element's NDJSON line as the clearance sees it, or nil when it does not see
// the element, of a graph with the nodes.
func lineSeenAt(nodes map[string]graph.Node, e graph.Element, level graph.Clearance) []byte {
	visible := func(id string) bool { n := nodes[id]; return n != nil && graph.BaseOf(n).Visibility <= level }
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

// lastModified holds the last revision that modified an id, as seen by a clearance. Changes from
// before the log recorded modifications count as seen by everybody.
type lastModified map[graph.Modification]graph.Revision

// add adds a change of the log, in the order of the log.
func (l lastModified) add(c graph.Change) {
	modified := c.Modified
	if modified == nil {
		for _, op := range c.Steps {
			for _, id := range concernedBy(op.Ref()) {
				modified = append(modified, graph.Modification{ID: id, Clearance: graph.Public})
			}
		}
	}
	for _, m := range modified {
		l[m] = c.Revision
	}
}

// modifiedSince reports whether a change after the revision modified one of the ids in a way that the
// clearance sees.
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
