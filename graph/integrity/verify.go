package integrity

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// CheckReferences refuses steps after which something would point to what is not there, with every problem.
func CheckReferences(ctx context.Context, s graph.Snapshot, steps []graph.Op) error {
	var (
		problems graph.Problems
		put      = map[string]bool{}
		changed  = map[graph.Ref]bool{}
		wanted   = idset.New()
		gone     = idset.New() // nodes that are removed
	)
	for _, op := range steps {
		ref := op.Ref()
		changed[ref] = true
		switch {
		case op.Put == nil:
			gone.Add(ref.ID)
		case ref.ID != "":
			put[ref.ID] = true
		}
	}
	for _, op := range steps {
		if op.Put != nil {
			graph.EachReference(op.Put, func(_, id string) { wanted.Add(id) })
		}
	}
	there := map[string]bool{}
	if err := graph.NodesByID(ctx, s, graph.FullAccess, wanted.IDs, nil, func(row graph.Row) { there[graph.BaseOf(row.Node).ID] = true }); err != nil {
		return err
	}
	for _, op := range steps {
		if op.Put == nil {
			continue
		}
		graph.EachReference(op.Put, func(path, id string) {
			if !put[id] && (!there[id] || gone.Contains(id)) {
				problems = append(problems, op.Problem("%s: there is no %q", path, id))
			}
		})
	}
	left, err := danglingReferences(ctx, s, gone.IDs, changed)
	if err != nil {
		return err
	}
	for _, op := range steps {
		if op.Put == nil && op.Remove.ID != "" {
			for _, by := range left[op.Remove.ID] {
				problems = append(problems, op.Problem("can't be removed while this refers to it: %s", by))
			}
		}
	}
	return problems.ErrOrNil()
}

// danglingReferences returns, for nodes that are to be removed, what still refers to them: elements of the
// snapshot that are neither removed nor put anew.
func danglingReferences(ctx context.Context, s graph.Snapshot, gone []string, changed map[graph.Ref]bool) (map[string][]graph.Ref, error) {
	left := map[string][]graph.Ref{}
	if len(gone) == 0 {
		return left, nil
	}
	note := func(e graph.Element) {
		if ref := e.Ref(); !changed[ref] {
			graph.EachReference(e, func(_, id string) {
				if slices.Contains(gone, id) && !slices.Contains(left[id], ref) {
					left[id] = append(left[id], ref)
				}
			})
		}
	}
	anywhere := slices.ContainsFunc(gone, func(id string) bool {
		label, _, _ := graph.SplitID(id)
		return label == graph.LabelDocument || label == graph.LabelOrganization // what any element may refer to
	})
	if anywhere {
		return left, graph.ScanAll(ctx, s, graph.FullAccess, func(e graph.Element) error {
			note(e)
			return nil
		})
	}
	var around []graph.Fetch
	for _, spec := range graph.RelationshipTypes() {
		around = append(around, graph.Fetch{Hop: graph.Out(spec.Type)}, graph.Fetch{Hop: graph.In(spec.Type)})
	}
	return left, graph.NodesByID(ctx, s, graph.FullAccess, gone, around, func(row graph.Row) {
		for _, along := range row.Fetched {
			for _, r := range along.Rows {
				note(r.Relationship)
			}
		}
	})
}

// Verify refuses steps that break a rule of visibility in the graph that results from them, with
// every problem: a response less visible than what it answers, and a false accusation (see Accused).
func Verify(ctx context.Context, s graph.Snapshot, steps []graph.Op) error {
	return VerifyWithin(ctx, s, steps, graph.Secretariat)
}

// VerifyWithin is Verify where what a clearance sees is all there is.
func VerifyWithin(ctx context.Context, s graph.Snapshot, steps []graph.Op, all graph.Clearance) error {
	touched := touchedBy(steps)
	if touched.nothing() {
		return nil
	}
	if err := graph.NodesByID(ctx, s, graph.FullAccess, touched.responses.IDs, []graph.Fetch{{Hop: graph.Out(graph.Answers)}}, func(row graph.Row) {
		for _, along := range row.Fetched[0].Rows {
			touched.subjects.Add(along.Relationship.To)
		}
	}); err != nil {
		return err
	}
	var starts []graph.Start
	if !touched.all {
		starts = []graph.Start{{IDs: touched.subjects.IDs}}
	}
	problems, err := hiddenResponses(ctx, s, all, starts)
	if err != nil {
		return err
	}
	accusations, err := falseAccusations(ctx, s, all, starts)
	if err != nil {
		return err
	}
	problems = append(problems, accusations...)
	read := map[string]graph.Op{}
	for _, op := range steps {
		read[op.Ref().String()] = op
	}
	for i, p := range problems {
		problems[i].File, problems[i].Line = read[p.Element].File, read[p.Element].Line
	}
	return problems.ErrOrNil()
}

// touched is which subjects some steps can change the ledger of.
type touched struct {
	all                 bool
	subjects, responses *idset.Set
}

func (t *touched) nothing() bool {
	return !t.all && len(t.subjects.IDs) == 0 && len(t.responses.IDs) == 0
}

func touchedBy(steps []graph.Op) *touched {
	t := &touched{subjects: idset.New(), responses: idset.New()}
	for _, op := range steps {
		ref := op.Ref()
		switch ref.Type {
		case graph.AddressedTo, graph.ReviewedAt:
			t.subjects.Add(ref.From)
		case graph.Answers:
			t.subjects.Add(ref.To)
		case graph.SubmittedBy, graph.OnBehalfOf:
			t.responses.Add(ref.From)
		case graph.MemberOf, graph.SucceededBy:
			t.all = true
		}
		switch label, _, _ := graph.SplitID(ref.ID); label {
		case graph.LabelRecommendation, graph.LabelActionPoint:
			t.subjects.Add(ref.ID)
		case graph.LabelResponse:
			t.responses.Add(ref.ID)
		case graph.LabelMeeting, graph.LabelOrganization, graph.LabelPerson, graph.LabelStakeholderGroup, graph.LabelWorkingGroup:
			t.all = true
		}
	}
	return t
}

// hiddenResponses finds responses, and relationships of theirs, that are less visible than what they
// answer: whoever saw the question but not the answer would think that it is still owed.
func hiddenResponses(ctx context.Context, s graph.Snapshot, all graph.Clearance, starts []graph.Start) (problems graph.Problems, err error) {
	refuse := func(e graph.Element, level graph.Clearance, subject graph.Node) {
		if graph.FactOf(e).Visibility > level {
			problems = append(problems, graph.Problem{Element: e.Ref().String(), Message: fmt.Sprintf(
				"its visibility is %s, but %s, which it answers, is %s; an answer is never less visible than the question",
				graph.FactOf(e).Visibility, subject.Ref(), level)})
		}
	}
	err = graph.InChunks(ctx, s, starts, func(starts []graph.Start) error {
		rows, err := s.Match(ctx, graph.Pattern{
			Name: "answers", Stamp: graph.ReadScope{Clearance: all, Assumptions: true}, Start: starts,
			Fetch: []graph.Fetch{{Hop: graph.In(graph.Answers), Fetch: []graph.Fetch{{Hop: graph.Out(graph.SubmittedBy)}, {Hop: graph.Out(graph.OnBehalfOf)}}}},
		})
		for _, row := range rows.Rows {
			level := graph.BaseOf(row.Node).Visibility
			for _, answer := range row.Fetched[0].Rows {
				refuse(answer.Node, level, row.Node)
				refuse(answer.Relationship, level, row.Node)
				for _, by := range answer.Fetched {
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
