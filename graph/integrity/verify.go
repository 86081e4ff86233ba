package integrity

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// CheckReferences returns an error with every dangling reference that the steps would leave: a reference of
// a put element to a missing node, or a remaining reference to a removed node.
func CheckReferences(ctx context.Context, s graph.Snapshot, steps []graph.Op) error {
	var (
		problems   graph.Problems
		put        = map[string]bool{}
		changed    = map[graph.Ref]bool{}
		referenced = idset.New()
		removed    = idset.New() // the removed nodes
	)
	for _, op := range steps {
		ref := op.Ref()
		changed[ref] = true
		switch {
		case op.Put == nil:
			removed.Add(ref.ID)
		case ref.ID != "":
			put[ref.ID] = true
		}
	}
	for _, op := range steps {
		if op.Put != nil {
			graph.EachReference(op.Put, func(_, id string) { referenced.Add(id) })
		}
	}
	existing := map[string]bool{}
	if err := graph.NodesByID(ctx, s, graph.FullAccess, referenced.IDs, nil, func(row graph.Row) { existing[graph.BaseOf(row.Node).ID] = true }); err != nil {
		return err
	}
	for _, op := range steps {
		if op.Put == nil {
			continue
		}
		graph.EachReference(op.Put, func(path, id string) {
			if !put[id] && (!existing[id] || removed.Contains(id)) {
				problems.Add(op.Problem("%s: there is no %q", path, id))
			}
		})
	}
	dangling, err := danglingReferences(ctx, s, removed.IDs, changed)
	if err != nil {
		return err
	}
	for _, op := range steps {
		if op.Put == nil && op.Remove.ID != "" {
			for _, by := range dangling[op.Remove.ID] {
				problems.Add(op.Problem("can't be removed while this refers to it: %s", by))
			}
		}
	}
	return problems.ErrOrNil()
}

// danglingReferences returns, for each removed node, the elements of the snapshot that still refer to it.
// It leaves out elements that the steps remove or replace.
func danglingReferences(ctx context.Context, s graph.Snapshot, removed []string, changed map[graph.Ref]bool) (map[string][]graph.Ref, error) {
	dangling := map[string][]graph.Ref{}
	if len(removed) == 0 {
		return dangling, nil
	}
	add := func(e graph.Element) {
		if ref := e.Ref(); !changed[ref] {
			graph.EachReference(e, func(_, id string) {
				if slices.Contains(removed, id) && !slices.Contains(dangling[id], ref) {
					dangling[id] = append(dangling[id], ref)
				}
			})
		}
	}
	scan := slices.ContainsFunc(removed, func(id string) bool {
		label, _, _ := graph.SplitID(id)
		return label == graph.LabelDocument || slices.Contains(graph.StakeholderLabels(), label) // any element may refer to these
	})
	if scan {
		return dangling, graph.ScanAll(ctx, s, graph.FullAccess, func(e graph.Element) error {
			add(e)
			return nil
		})
	}
	var fetches []graph.Fetch
	for _, spec := range graph.RelationshipTypes() {
		fetches = append(fetches, graph.Fetch{Hop: graph.Out(spec.Type)}, graph.Fetch{Hop: graph.In(spec.Type)})
	}
	return dangling, graph.NodesByID(ctx, s, graph.FullAccess, removed, fetches, func(row graph.Row) {
		for _, fetched := range row.Fetched {
			for _, r := range fetched.Rows {
				add(r.Relationship)
			}
		}
	})
}

// Verify checks the rules of visibility in the snapshot that results from the steps. It returns an error
// with every response and progress report that is less visible than what it is about, and every false accusation
// (see FalseAccusations).
func Verify(ctx context.Context, s graph.Snapshot, steps []graph.Op) error {
	return VerifyWithin(ctx, s, steps, graph.Secretariat)
}

// VerifyWithin is Verify with the view of a given clearance as the whole graph.
func VerifyWithin(ctx context.Context, s graph.Snapshot, steps []graph.Op, full graph.Clearance) error {
	affected := affectedBy(steps)
	if affected.isEmpty() {
		return nil
	}
	fetches := []graph.Fetch{{Hop: graph.Out(graph.Answers)}, {Hop: graph.Out(graph.ReportsOn)}}
	if err := graph.NodesByID(ctx, s, graph.FullAccess, affected.submissions.IDs, fetches, func(row graph.Row) {
		for _, answers := range row.Fetched[0].Rows {
			affected.subjects.Add(answers.Relationship.To)
		}
		for _, reports := range row.Fetched[1].Rows {
			affected.reported.Add(reports.Relationship.To)
		}
	}); err != nil {
		return err
	}
	var subjects, all []graph.Start
	if !affected.all {
		subjects = []graph.Start{{IDs: affected.subjects.IDs}}
		affected.reported.AddAll(affected.subjects)
		all = []graph.Start{{IDs: affected.reported.IDs}}
	}
	problems, err := hiddenSubmissions(ctx, s, full, all)
	if err != nil {
		return err
	}
	var accusations graph.Problems
	if affected.all || len(affected.subjects.IDs) > 0 {
		accusations, err = falseAccusations(ctx, s, full, subjects)
	}
	if err != nil {
		return err
	}
	problems = append(problems, accusations...)
	stepOf := map[string]graph.Op{}
	for _, op := range steps {
		stepOf[op.Ref().String()] = op
	}
	for i, p := range problems {
		problems[i].File, problems[i].Line = stepOf[p.Element].File, stepOf[p.Element].Line
	}
	return problems.ErrOrNil()
}

// affected holds the subjects whose ledger some steps can change, or all of them, and what else is reported on.
// Of the submissions, what they are about is still to be loaded.
type affected struct {
	all                             bool
	subjects, reported, submissions *idset.Set
}

func (t *affected) isEmpty() bool {
	return !t.all && len(t.subjects.IDs) == 0 && len(t.reported.IDs) == 0 && len(t.submissions.IDs) == 0
}

func affectedBy(steps []graph.Op) *affected {
	t := &affected{subjects: idset.New(), reported: idset.New(), submissions: idset.New()}
	for _, op := range steps {
		ref := op.Ref()
		switch ref.Type {
		case graph.AddressedTo, graph.ReviewedAt:
			t.subjects.Add(ref.From)
		case graph.Answers:
			t.subjects.Add(ref.To)
		case graph.ReportsOn:
			t.reported.Add(ref.To)
		case graph.SubmittedBy, graph.OnBehalfOf:
			t.submissions.Add(ref.From)
		case graph.MemberOf, graph.SucceededBy:
			t.all = true
		}
		switch label, _, _ := graph.SplitID(ref.ID); label {
		case graph.LabelRecommendation, graph.LabelActionPoint:
			t.subjects.Add(ref.ID)
		case graph.LabelOutcome:
			t.reported.Add(ref.ID)
		case graph.LabelResponse, graph.LabelProgressReport:
			t.submissions.Add(ref.ID)
		case graph.LabelMeeting, graph.LabelOrganization, graph.LabelPerson, graph.LabelStakeholderGroup, graph.LabelWorkingGroup:
			t.all = true
		}
	}
	return t
}

// hiddenSubmissions finds responses and progress reports, and their relationships, that are less visible than what
// they are about. A viewer who saw the question but not the answer would think that the answer is still owed. Without
// starts, it looks at all that is answered or reported on.
func hiddenSubmissions(ctx context.Context, s graph.Snapshot, full graph.Clearance, starts []graph.Start) (problems graph.Problems, err error) {
	inChunk := func(starts []graph.Start) error {
		by := []graph.Fetch{{Hop: graph.Out(graph.SubmittedBy)}, {Hop: graph.Out(graph.OnBehalfOf)}}
		rows, err := s.Match(ctx, graph.Pattern{
			Name: "answers", Scope: graph.ReadScope{Clearance: full, Assumptions: true}, Start: starts,
			Fetch: []graph.Fetch{{Hop: graph.In(graph.Answers), Fetch: by}, {Hop: graph.In(graph.ReportsOn), Fetch: by}},
		})
		for _, row := range rows.Rows {
			for i, law := range []string{"answers, is %s; an answer is never less visible than the question", "reports on, is %s; a report is never less visible than what it reports on"} {
				for _, submission := range row.Fetched[i].Rows {
					hidden := func(e graph.Element) {
						if level := graph.BaseOf(row.Node).Visibility; graph.FactOf(e).Visibility > level {
							problems = append(problems, graph.Problem{Element: e.Ref().String(), Message: fmt.Sprintf(
								"its visibility is %s, but %s, which it "+law, graph.FactOf(e).Visibility, row.Node.Ref(), level)})
						}
					}
					hidden(submission.Node)
					hidden(submission.Relationship)
					for _, by := range submission.Fetched {
						for _, r := range by.Rows {
							hidden(r.Relationship)
						}
					}
				}
			}
		}
		return err
	}
	if err := graph.InChunks(ctx, s, starts, inChunk); err != nil || starts != nil {
		return problems, err
	}
	return problems, inChunk([]graph.Start{{Label: graph.LabelOutcome}})
}
