package graph

import (
	"bytes"
	"context"
	"slices"
	"strings"
)

// touches returns which subjects and responses the steps touch, and the least clearance that sees a
// difference: the graph with what it may not see removed has no other log. The first change of a
// graph touches nothing, since nobody can have seen anything before it.
func touches(ctx context.Context, s Snapshot, old map[Ref]Element, steps []Op) ([]Touch, error) {
	if s.Revision() == 0 {
		return nil, nil
	}
	t := toucher{old: old, nodes: map[string]Node{}, answered: map[string]map[string]Clearance{}, least: map[string]Clearance{}}
	var concerned []Op
	for _, op := range steps {
		if len(concerns(op.Ref())) > 0 {
			concerned = append(concerned, op)
		}
	}
	if len(concerned) == 0 {
		return nil, nil
	}
	if err := t.load(ctx, s, steps, concerned); err != nil {
		return nil, err
	}
	for _, op := range concerned {
		t.touch(op)
	}
	touched := make([]Touch, 0, len(t.least))
	for id, level := range t.least {
		touched = append(touched, Touch{id, level})
	}
	slices.SortFunc(touched, func(a, b Touch) int { return strings.Compare(a.ID, b.ID) })
	return touched, nil
}

// concerns returns the subjects and responses that an element belongs to.
func concerns(ref Ref) []string {
	switch ref.Type {
	case AddressedTo:
		return []string{ref.From}
	case Answers:
		return []string{ref.From, ref.To}
	case SubmittedBy, OnBehalfOf:
		return []string{ref.From}
	}
	switch label, _, _ := SplitID(ref.ID); label {
	case LabelRecommendation, LabelActionPoint, LabelResponse:
		return []string{ref.ID}
	}
	return nil
}

type toucher struct {
	old      map[Ref]Element
	nodes    map[string]Node                 // as they are, or will be when they are new
	answered map[string]map[string]Clearance // the subjects of a response, before or after, and who sees that
	least    map[string]Clearance
}

// load fetches what lies around the steps: ends, cited documents, and what the responses answer.
func (t *toucher) load(ctx context.Context, s Snapshot, all, concerned []Op) error {
	ids, responses := newIDs(), newIDs()
	for _, op := range concerned {
		for _, e := range []Element{t.old[op.Ref()], op.Put} {
			if e != nil {
				eachReference(e, func(_, id string) { ids.add(id) })
			}
		}
		for _, id := range concerns(op.Ref()) {
			if strings.HasPrefix(id, "response:") {
				responses.add(id)
			}
		}
	}
	if err := byIDs(ctx, s, full, ids.list, nil, func(row Row) { t.nodes[BaseOf(row.Node).ID] = row.Node }); err != nil {
		return err
	}
	for _, op := range all {
		if n, ok := op.Put.(Node); ok && t.nodes[BaseOf(n).ID] == nil {
			t.nodes[BaseOf(n).ID] = n
		}
	}
	err := byIDs(ctx, s, full, responses.list, []Fetch{{Hop: Out(Answers)}}, func(row Row) {
		for _, along := range row.Along[0].Rows {
			t.nodes[along.Relationship.To] = along.Node
			t.answers(along.Relationship)
		}
	})
	for _, op := range all {
		if r, ok := op.Put.(*Relationship); ok && r.Type == Answers {
			t.answers(r)
		}
	}
	return err
}

// answers notes what a response answers.
func (t *toucher) answers(r *Relationship) {
	level := max(r.Visibility, t.nodes[r.To].base().Visibility)
	if t.answered[r.From] == nil {
		t.answered[r.From] = map[string]Clearance{}
	}
	if least, known := t.answered[r.From][r.To]; !known || level < least {
		t.answered[r.From][r.To] = level
	}
}

// touch notes what one step touches.
func (t *toucher) touch(op Op) {
	for _, level := range Clearances() {
		if bytes.Equal(t.sight(t.old[op.Ref()], level), t.sight(op.Put, level)) {
			continue
		}
		for _, id := range concerns(op.Ref()) {
			t.note(id, level)
			for subject, seenBy := range t.answered[id] {
				t.note(subject, max(level, seenBy))
			}
		}
		return
	}
}

func (t *toucher) note(id string, level Clearance) {
	if least, known := t.least[id]; !known || level < least {
		t.least[id] = level
	}
}

// sight is the element's line as a clearance sees it; nothing when it does not.
func (t *toucher) sight(e Element, level Clearance) []byte {
	visible := func(id string) bool { n := t.nodes[id]; return n != nil && BaseOf(n).Visibility <= level }
	switch e := e.(type) {
	case Node:
		if BaseOf(e).Visibility <= level {
			return AppendLine(nil, Stamp{Clearance: level}.Redact(e, visible))
		}
	case *Relationship:
		if e.Visibility <= level && visible(e.From) && visible(e.To) {
			return AppendLine(nil, RedactRelationship(e, visible))
		}
	}
	return nil
}

// lastTouched is, for what was touched and the clearance that saw it, the last revision that did so. A
// change that was logged before changes said what they touched counts as seen by everybody.
type lastTouched map[Touch]Revision

func (l lastTouched) add(c Change) {
	touched := c.Touched
	if touched == nil {
		for _, op := range c.Steps {
			for _, id := range concerns(op.Ref()) {
				touched = append(touched, Touch{id, Public})
			}
		}
	}
	for _, t := range touched {
		l[t] = c.Revision
	}
}

// since reports whether something of the ids that the clearance sees was touched after the revision.
func (l lastTouched) since(after Revision, ids []string, clearance Clearance) bool {
	for _, id := range ids {
		for _, level := range Clearances()[:clearance+1] {
			if l[Touch{id, level}] > after {
				return true
			}
		}
	}
	return false
}
