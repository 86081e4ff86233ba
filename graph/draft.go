package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
)

// draft is a write that is being decided on the newest graph. Rules read it as the viewer sees it; what
// they put is made from the whole elements, so that nothing that the viewer can't see is lost.
type draft struct {
	ctx    context.Context
	newest Newest
	by     Viewer
	in     *WriteInput

	seen     map[string]Node // as the viewer sees them: those of the ids of the input that are there
	problems []InputProblem
	steps    []Op
	subjects idSet // whose ledger the write may change
	response string
}

func (d *draft) bad(path string, code Code, format string, args ...any) {
	d.problems = append(d.problems, InputProblem{path, code, fmt.Sprintf(format, args...)})
}

func (d *draft) invalid(name, format string, args ...any) {
	d.bad(d.in.path(name), CodeInvalid, format, args...)
}

func (d *draft) put(e Element) {
	if n, ok := e.(Node); ok {
		SetSortKeys(n, SortKeysOf(n))
	}
	d.steps = append(d.steps, Op{Put: e})
}

func (d *draft) remove(ref Ref) { d.steps = append(d.steps, Op{Remove: ref}) }

// sight is the stamp of what the viewer sees, whatever its dates.
func (d *draft) sight() Stamp { return Stamp{Clearance: d.by.Clearance, Assumptions: true} }

// look loads the nodes that the input names. Absent and invisible ones are one problem.
func (d *draft) look() error {
	d.seen, d.subjects = map[string]Node{}, *newIDs()
	ids := newIDs()
	for _, named := range d.in.ids {
		ids.add(named.id)
	}
	if len(ids.list) == 0 {
		return nil
	}
	rows, err := d.newest.Match(d.ctx, Pattern{Name: "write input", Stamp: d.sight(), Start: []Start{{IDs: ids.list}}})
	if err != nil {
		return err
	}
	for _, row := range rows.Rows {
		d.seen[BaseOf(row.Node).ID] = row.Node
	}
	for _, named := range d.in.ids {
		if d.seen[named.id] == nil {
			d.bad(named.path, CodeNotFound, "there is no %q", shorten(named.id))
		}
	}
	return nil
}

// around returns a node and its relationships of some hops, with a stamp; nil when it is not there. One
// name goes with the same hops.
func (d *draft) around(name string, stamp Stamp, id string, hops ...Hop) (Node, [][]*Relationship, error) {
	p := Pattern{Name: name, Stamp: stamp, Start: []Start{{IDs: []string{id}}}}
	for _, hop := range hops {
		p.Fetch = append(p.Fetch, Fetch{Hop: hop})
	}
	rows, err := d.newest.Match(d.ctx, p)
	if err != nil || len(rows.Rows) == 0 {
		return nil, make([][]*Relationship, len(hops)), err
	}
	relationships := make([][]*Relationship, len(hops))
	for i, along := range rows.Rows[0].Along {
		for _, row := range along.Rows {
			relationships[i] = append(relationships[i], row.Relationship)
		}
	}
	return rows.Rows[0].Node, relationships, nil
}

// level refuses a visibility above the viewer's clearance.
func (d *draft) level(name string, level Clearance) {
	if level > d.by.Clearance {
		d.bad(d.in.path(name), CodeForbidden, "%s is above your own clearance, %s", level, d.by.Clearance)
	}
}

// concerned returns the ids of what the write concerns.
func (d *draft) concerned() []string {
	ids := slices.Clone(d.subjects.list)
	if d.response != "" {
		ids = append(ids, d.response)
	}
	return ids
}

// conflict shows what is there now of what the write concerns, as the viewer sees it.
func (d *draft) conflict(today Date) error {
	elements := []json.RawMessage{}
	shown := map[Ref]bool{}
	show := func(e Element) {
		if !shown[e.Ref()] {
			shown[e.Ref()] = true
			elements = append(elements, json.RawMessage(AppendLine(nil, e)))
		}
	}
	ends := []Fetch{{Hop: Out(SubmittedBy)}, {Hop: Out(OnBehalfOf)}}
	rows, err := d.newest.Match(d.ctx, Pattern{
		Name: "write conflict", Stamp: d.sight(), Start: []Start{{IDs: d.concerned()}},
		Fetch: []Fetch{{Hop: Out(AddressedTo)}, {Hop: Out(SubmittedBy)}, {Hop: Out(OnBehalfOf)}, {Hop: In(Answers), Fetch: ends}},
	})
	if err != nil {
		return err
	}
	for _, row := range rows.Rows {
		show(row.Node)
		for _, along := range row.Along {
			for _, r := range along.Rows {
				show(r.Relationship)
				if r.Relationship.Type != Answers {
					continue
				}
				show(r.Node)
				for _, by := range r.Along {
					for _, of := range by.Rows {
						show(of.Relationship)
					}
				}
			}
		}
	}
	states, err := statesOf(d.ctx, d.newest, d.by, today, d.subjects.list)
	if err != nil {
		return err
	}
	return &Refusal{CodeConflict, fmt.Sprintf(
		"the data that this write concerns has changed since revision %d; look at extensions.current, and send the write again with expectedRevision %d if it is still right",
		d.in.ExpectedRevision, d.newest.Revision()), map[string]any{"current": map[string]any{
		"revision": d.newest.Revision(), "elements": elements, "obligations": states.list(),
	}}}
}
