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

// draft is a write that is being decided on the newest graph. Rules read it as the viewer sees it; what
// they put is made from the whole elements, so that nothing that the viewer can't see is lost.
type draft struct {
	ctx    context.Context
	newest graph.WriteSnapshot
	by     graph.Viewer
	in     *WriteInput

	visible  map[string]graph.Node // as the viewer sees them: those of the ids of the input that are there
	problems []InputProblem
	steps    []graph.Op
	subjects idset.Set // whose ledger the write may change
	response string
}

func (d *draft) report(path string, code graph.Code, format string, args ...any) {
	d.problems = append(d.problems, InputProblem{path, code, fmt.Sprintf(format, args...)})
}

func (d *draft) invalid(name, format string, args ...any) {
	d.report(d.in.path(name), graph.CodeInvalid, format, args...)
}

func (d *draft) put(e graph.Element) {
	if n, ok := e.(graph.Node); ok {
		graph.SetSortKeys(n, graph.SortKeysOf(n))
	}
	d.steps = append(d.steps, graph.Op{Put: e})
}

func (d *draft) remove(ref graph.Ref) { d.steps = append(d.steps, graph.Op{Remove: ref}) }

// access is the stamp of what the viewer sees, whatever its dates.
func (d *draft) access() graph.ReadScope {
	return graph.ReadScope{Clearance: d.by.Clearance, Assumptions: true}
}

// loadInputs loads the nodes that the input names. Absent and invisible ones are one problem.
func (d *draft) loadInputs() error {
	d.visible, d.subjects = map[string]graph.Node{}, *idset.New()
	ids := idset.New()
	for _, named := range d.in.ids {
		ids.Add(named.id)
	}
	if len(ids.IDs) == 0 {
		return nil
	}
	rows, err := d.newest.Match(d.ctx, graph.Pattern{Name: "write input", Stamp: d.access(), Start: []graph.Start{{IDs: ids.IDs}}})
	if err != nil {
		return err
	}
	for _, row := range rows.Rows {
		d.visible[graph.BaseOf(row.Node).ID] = row.Node
	}
	for _, named := range d.in.ids {
		if d.visible[named.id] == nil {
			d.report(named.path, graph.CodeNotFound, "there is no %q", graph.Shorten(named.id))
		}
	}
	return nil
}

// loadNeighbors returns a node and its relationships of some hops, with a stamp; nil when it is not there. One
// name goes with the same hops.
func (d *draft) loadNeighbors(name string, scope graph.ReadScope, id string, hops ...graph.Hop) (graph.Node, [][]*graph.Relationship, error) {
	p := graph.Pattern{Name: name, Stamp: scope, Start: []graph.Start{{IDs: []string{id}}}}
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

// level refuses a visibility above the viewer's clearance.
func (d *draft) checkVisibility(name string, level graph.Clearance) {
	if level > d.by.Clearance {
		d.report(d.in.path(name), graph.CodeForbidden, "%s is above your own clearance, %s", level, d.by.Clearance)
	}
}

// concerned returns the ids of what the write concerns.
func (d *draft) concernedIDs() []string {
	ids := slices.Clone(d.subjects.IDs)
	if d.response != "" {
		ids = append(ids, d.response)
	}
	return ids
}

// conflict shows what is there now of what the write concerns, as the viewer sees it.
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
		Name: "write conflict", Stamp: d.access(), Start: []graph.Start{{IDs: d.concernedIDs()}},
		Fetch: []graph.Fetch{{Hop: graph.Out(graph.AddressedTo)}, {Hop: graph.Out(graph.SubmittedBy)}, {Hop: graph.Out(graph.OnBehalfOf)}, {Hop: graph.In(graph.Answers), Fetch: ends}},
	})
	if err != nil {
		return err
	}
	for _, row := range rows.Rows {
		show(row.Node)
		for _, fetched := range row.Fetched {
			for _, r := range fetched.Rows {
				show(r.Relationship)
				if r.Relationship.Type != graph.Answers {
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
