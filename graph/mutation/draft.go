package mutation

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ndjson"
)

// draft is a write while it is being decided, on the newest revision. The rules read elements as the
// viewer sees them. The steps are made from whole elements, so that nothing that the viewer can't see
// is lost.
type draft struct {
	ctx    context.Context
	graph  *Graph
	base   graph.WriteSnapshot // the newest revision, with the log
	newest graph.Snapshot      // base with the steps of the changes before this one
	by     graph.Viewer
	in     *WriteInput
	today  graph.Date

	visible     map[string]graph.Node // the nodes that the input names, by id, as the viewer sees them
	sources     []graph.Source        // of what is written; none when it is an assumption
	problems    []InputProblem
	steps       []graph.Op
	subjects    idset.Set // whose obligations the write may change
	submissions idset.Set // that the write is about

	changes []change // of a write that has several
	at      int      // the number of the change that is planned, from 1; 0 for a write that is one
}

// report adds a problem at a path of the input.
func (d *draft) report(path string, code graph.Code, format string, args ...any) {
	d.problems = append(d.problems, InputProblem{path, code, fmt.Sprintf(format, args...)})
}

// invalid adds a BAD_USER_INPUT problem with a field.
func (d *draft) invalid(name, format string, args ...any) {
	d.report(d.in.path(name), graph.CodeInvalid, format, args...)
}

// put adds a step that creates or replaces an element.
func (d *draft) put(e graph.Element) {
	if n, ok := e.(graph.Node); ok {
		graph.SetSortKeys(n, graph.SortKeysOf(n))
	}
	d.steps = append(d.steps, graph.Op{Put: e, Line: d.at})
}

// remove adds a step that removes an element.
func (d *draft) remove(ref graph.Ref) { d.steps = append(d.steps, graph.Op{Remove: ref, Line: d.at}) }

// access is the read scope of what the viewer sees, whatever its dates.
func (d *draft) access() graph.ReadScope {
	return graph.ReadScope{Clearance: d.by.Clearance, Assumptions: true}
}

// loadInputs loads the nodes that the input names, and reads its provenance. A missing id and a forbidden id are the
// same problem.
func (d *draft) loadInputs() error {
	missing, err := d.load(d.in.ids)
	for _, named := range missing {
		d.report(named.path, graph.CodeNotFound, "there is no %q", graph.Shorten(named.id))
	}
	d.readProvenance()
	return err
}

// load loads the nodes with the ids as the viewer sees them, and returns the ids of which they see none.
func (d *draft) load(ids []namedID) (missing []namedID, err error) {
	d.visible = map[string]graph.Node{}
	start := idset.New()
	for _, named := range ids {
		start.Add(named.id)
	}
	if len(start.IDs) == 0 {
		return nil, nil
	}
	rows, err := d.newest.Match(d.ctx, graph.Pattern{Name: "write input", Scope: d.access(), Start: []graph.Start{{IDs: start.IDs}}})
	for _, row := range rows.Rows {
		d.visible[graph.BaseOf(row.Node).ID] = row.Node
	}
	for _, named := range ids {
		if d.visible[named.id] == nil {
			missing = append(missing, named)
		}
	}
	return missing, err
}

// loadNeighbors returns a node and its relationships along each hop; the node is nil when it is not in
// the scope. Calls with the same name must have the same hops.
func (d *draft) loadNeighbors(name string, scope graph.ReadScope, id string, hops ...graph.Hop) (graph.Node, [][]*graph.Relationship, error) {
	p := graph.Pattern{Name: name, Scope: scope, Start: []graph.Start{{IDs: []string{id}}}}
	for _, hop := range hops {
		p.Fetch = append(p.Fetch, graph.Fetch{Hop: hop})
	}
	rows, err := d.newest.Match(d.ctx, p)
	if err != nil || len(rows.Rows) == 0 {
		return nil, make([][]*graph.Relationship, len(hops)), err
	}
	relationships := make([][]*graph.Relationship, len(hops))
	for i, fetched := range rows.Rows[0].Fetched {
		for _, row := range fetched.Rows {
			relationships[i] = append(relationships[i], row.Relationship)
		}
	}
	return rows.Rows[0].Node, relationships, nil
}

// checkVisibility refuses a visibility above the viewer's clearance.
func (d *draft) checkVisibility(name string, level graph.Clearance) {
	if level > d.by.Clearance {
		d.report(d.in.path(name), graph.CodeForbidden, "%s is above your own clearance, %s", level, d.by.Clearance)
	}
}

// concernedIDs returns the ids of the subjects and the submission that the write is about. If one of
// them was modified since the expected revision, the write is a conflict.
func (d *draft) concernedIDs() []string {
	return slices.Concat(d.subjects.IDs, d.submissions.IDs)
}

// conflictError returns the error of a write whose data changed since the expected revision. It shows
// that data as the viewer sees it now.
func (d *draft) conflictError(today graph.Date) error {
	elements := []json.RawMessage{}
	shown := map[graph.Ref]bool{}
	show := func(e graph.Element) {
		if !shown[e.Ref()] {
			shown[e.Ref()] = true
			elements = append(elements, json.RawMessage(ndjson.AppendLine(nil, e)))
		}
	}
	ends := []graph.Fetch{{Hop: graph.Out(graph.SubmittedBy)}, {Hop: graph.Out(graph.OnBehalfOf)}}
	rows, err := d.newest.Match(d.ctx, graph.Pattern{
		Name: "write conflict", Scope: d.access(), Start: []graph.Start{{IDs: d.concernedIDs()}},
		Fetch: []graph.Fetch{
			{Hop: graph.Out(graph.AddressedTo)},
			{Hop: graph.Out(graph.SubmittedBy)},
			{Hop: graph.Out(graph.OnBehalfOf)},
			{Hop: graph.In(graph.Answers), Fetch: ends},
			{Hop: graph.In(graph.ReportsOn), Fetch: ends},
		},
	})
	if err != nil {
		return err
	}
	for _, row := range rows.Rows {
		show(row.Node)
		for _, fetched := range row.Fetched {
			for _, r := range fetched.Rows {
				show(r.Relationship)
				if len(r.Fetched) == 0 {
					continue
				}
				show(r.Node)
				for _, sender := range r.Fetched {
					for _, party := range sender.Rows {
						show(party.Relationship)
					}
				}
			}
		}
	}
	named, err := graph.Shown(d.ctx, d.newest, d.access(), d.named())
	if err != nil {
		return err
	}
	for _, ref := range d.named() {
		if e := named[ref]; e != nil {
			show(e)
		}
	}
	states, err := statesOfSubjects(d.ctx, d.newest, d.by, today, d.subjects.IDs)
	if err != nil {
		return err
	}
	return &graph.Refusal{Code: graph.CodeConflict, Message: fmt.Sprintf(
		"the data that this write concerns has changed since revision %d; look at extensions.current, and send the write again with expectedRevision %d if it is still right",
		d.in.ExpectedRevision, d.newest.Revision()), Details: map[string]any{"current": map[string]any{
		"revision": d.newest.Revision(), "elements": elements, "obligations": states.list(),
	}}}
}
