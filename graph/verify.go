package graph

import (
	"context"
	"fmt"
	"slices"
)

// full is the stamp of rules that look at the whole graph.
var full = Stamp{Clearance: Secretariat, Assumptions: true}

// elements returns those elements that the steps name and that are there.
func elements(ctx context.Context, s Snapshot, steps []Op) (map[Ref]Element, error) {
	if s.Revision() == 0 {
		return map[Ref]Element{}, nil
	}
	refs := make([]Ref, len(steps))
	for i, op := range steps {
		refs[i] = op.Ref()
	}
	return shown(ctx, s, full, refs)
}

// byIDs calls f with those of the nodes that the stamp shows, with what is fetched along.
func byIDs(ctx context.Context, s Snapshot, stamp Stamp, ids []string, along []Fetch, f func(Row)) error {
	for chunk := range slices.Chunk(ids, batch) {
		rows, err := s.Match(ctx, Pattern{Name: "steps", Stamp: stamp, Start: []Start{{IDs: chunk}}, Fetch: along})
		if err != nil {
			return err
		}
		for _, row := range rows.Rows {
			f(row)
		}
	}
	return nil
}

// sound refuses steps after which something would point to what is not there, with every problem.
func sound(ctx context.Context, s Snapshot, steps []Op) error {
	var (
		problems Problems
		put      = map[string]bool{}
		changed  = map[Ref]bool{}
		wanted   = newIDs()
		gone     = newIDs() // nodes that are removed
	)
	for _, op := range steps {
		ref := op.Ref()
		changed[ref] = true
		switch {
		case op.Put == nil:
			gone.add(ref.ID)
		case ref.ID != "":
			put[ref.ID] = true
		}
	}
	for _, op := range steps {
		if op.Put != nil {
			eachReference(op.Put, func(_, id string) { wanted.add(id) })
		}
	}
	there := map[string]bool{}
	if err := byIDs(ctx, s, full, wanted.list, nil, func(row Row) { there[BaseOf(row.Node).ID] = true }); err != nil {
		return err
	}
	for _, op := range steps {
		if op.Put == nil {
			continue
		}
		eachReference(op.Put, func(path, id string) {
			if !put[id] && (!there[id] || gone.contains(id)) {
				problems = append(problems, op.problem("%s: there is no %q", path, id))
			}
		})
	}
	left, err := danglers(ctx, s, gone.list, changed)
	if err != nil {
		return err
	}
	for _, op := range steps {
		if op.Put == nil && op.Remove.ID != "" {
			for _, by := range left[op.Remove.ID] {
				problems = append(problems, op.problem("can't be removed while this refers to it: %s", by))
			}
		}
	}
	return problems.err()
}

// References returns every id that an element refers to.
func References(e Element) (ids []string) {
	eachReference(e, func(_, id string) { ids = append(ids, id) })
	return ids
}

// eachReference calls f with every id that an element refers to, and where.
func eachReference(e Element, f func(path, id string)) {
	if r, ok := e.(*Relationship); ok {
		f("from", r.From)
		f("to", r.To)
		if id := r.RepresentingID(); id != "" {
			f("representing", id)
		}
	}
	cite := func(path string, sources []Source) {
		for i, source := range sources {
			f(fmt.Sprintf("%s[%d].document", path, i), source.DocumentID)
		}
	}
	cite("sources", FactOf(e).Sources)
	for i, statement := range FactOf(e).Statements {
		cite(fmt.Sprintf("statements[%d].sources", i), statement.Sources)
	}
}

// danglers returns, for nodes that are to be removed, what still refers to them: elements of the
// snapshot that are neither removed nor put anew.
func danglers(ctx context.Context, s Snapshot, gone []string, changed map[Ref]bool) (map[string][]Ref, error) {
	left := map[string][]Ref{}
	if len(gone) == 0 {
		return left, nil
	}
	note := func(e Element) {
		if ref := e.Ref(); !changed[ref] {
			eachReference(e, func(_, id string) {
				if slices.Contains(gone, id) && !slices.Contains(left[id], ref) {
					left[id] = append(left[id], ref)
				}
			})
		}
	}
	anywhere := slices.ContainsFunc(gone, func(id string) bool {
		label, _, _ := SplitID(id)
		return label == LabelDocument || label == LabelOrganization // what any element may refer to
	})
	if anywhere {
		return left, Everything(ctx, s, full, func(e Element) error {
			note(e)
			return nil
		})
	}
	var around []Fetch
	for _, spec := range RelationshipTypes() {
		around = append(around, Fetch{Hop: Out(spec.Type)}, Fetch{Hop: In(spec.Type)})
	}
	return left, byIDs(ctx, s, full, gone, around, func(row Row) {
		for _, along := range row.Along {
			for _, r := range along.Rows {
				note(r.Relationship)
			}
		}
	})
}

// Verify refuses steps that break a rule of visibility in the graph that results from them, with
// every problem: a response less visible than what it answers, and a false accusation (see Accused).
func Verify(ctx context.Context, s Snapshot, steps []Op) error {
	return verifyWithin(ctx, s, steps, Secretariat)
}

// verifyWithin is Verify where what a clearance sees is all there is.
func verifyWithin(ctx context.Context, s Snapshot, steps []Op, all Clearance) error {
	touched := touchedBy(steps)
	if touched.nothing() {
		return nil
	}
	if err := byIDs(ctx, s, full, touched.responses.list, []Fetch{{Hop: Out(Answers)}}, func(row Row) {
		for _, along := range row.Along[0].Rows {
			touched.subjects.add(along.Relationship.To)
		}
	}); err != nil {
		return err
	}
	var starts []Start
	if !touched.all {
		starts = []Start{{IDs: touched.subjects.list}}
	}
	problems, err := hiddenAnswers(ctx, s, all, starts)
	if err != nil {
		return err
	}
	accusations, err := accused(ctx, s, all, starts)
	if err != nil {
		return err
	}
	problems = append(problems, accusations...)
	read := map[string]Op{}
	for _, op := range steps {
		read[op.Ref().String()] = op
	}
	for i, p := range problems {
		problems[i].File, problems[i].Line = read[p.Element].File, read[p.Element].Line
	}
	return problems.err()
}

// touched is which subjects some steps can change the ledger of.
type touched struct {
	all                 bool
	subjects, responses *idSet
}

func (t *touched) nothing() bool {
	return !t.all && len(t.subjects.list) == 0 && len(t.responses.list) == 0
}

func touchedBy(steps []Op) *touched {
	t := &touched{subjects: newIDs(), responses: newIDs()}
	for _, op := range steps {
		ref := op.Ref()
		switch ref.Type {
		case AddressedTo, ReviewedAt:
			t.subjects.add(ref.From)
		case Answers:
			t.subjects.add(ref.To)
		case SubmittedBy, OnBehalfOf:
			t.responses.add(ref.From)
		case MemberOf, SucceededBy:
			t.all = true
		}
		switch label, _, _ := SplitID(ref.ID); label {
		case LabelRecommendation, LabelActionPoint:
			t.subjects.add(ref.ID)
		case LabelResponse:
			t.responses.add(ref.ID)
		case LabelMeeting, LabelOrganization, LabelPerson, LabelStakeholderGroup, LabelWorkingGroup:
			t.all = true
		}
	}
	return t
}

// hiddenAnswers finds responses, and relationships of theirs, that are less visible than what they
// answer: whoever saw the question but not the answer would think that it is still owed.
func hiddenAnswers(ctx context.Context, s Snapshot, all Clearance, starts []Start) (problems Problems, err error) {
	refuse := func(e Element, level Clearance, subject Node) {
		if FactOf(e).Visibility > level {
			problems = append(problems, Problem{Element: e.Ref().String(), Message: fmt.Sprintf(
				"its visibility is %s, but %s, which it answers, is %s; an answer is never less visible than the question",
				FactOf(e).Visibility, subject.Ref(), level)})
		}
	}
	err = inChunks(ctx, s, starts, func(starts []Start) error {
		rows, err := s.Match(ctx, Pattern{
			Name: "answers", Stamp: Stamp{Clearance: all, Assumptions: true}, Start: starts,
			Fetch: []Fetch{{Hop: In(Answers), Fetch: []Fetch{{Hop: Out(SubmittedBy)}, {Hop: Out(OnBehalfOf)}}}},
		})
		for _, row := range rows.Rows {
			level := BaseOf(row.Node).Visibility
			for _, answer := range row.Along[0].Rows {
				refuse(answer.Node, level, row.Node)
				refuse(answer.Relationship, level, row.Node)
				for _, by := range answer.Along {
					for _, r := range by.Rows {
						refuse(r.Relationship, level, row.Node)
					}
				}
			}
		}
		return err
	})
	return problems, err
}

// inChunks calls f with the starts, or, when they are nil, with every subject, a batch at a time.
func inChunks(ctx context.Context, s Snapshot, starts []Start, f func([]Start) error) error {
	if starts != nil {
		return f(starts)
	}
	for _, label := range subjects {
		var ids []string
		flush := func() error {
			chunk := ids
			if ids = nil; len(chunk) == 0 {
				return nil
			}
			return f([]Start{{IDs: chunk}})
		}
		err := inBatches(ctx, s, full, label, nil, func(row Row) error {
			if ids = append(ids, BaseOf(row.Node).ID); len(ids) < batch {
				return nil
			}
			return flush()
		})
		if err != nil {
			return err
		}
		if err := flush(); err != nil {
			return err
		}
	}
	return nil
}
