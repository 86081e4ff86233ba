package integrity

import (
	"cmp"
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
		referenced = idset.New()
		removed    = idset.New() // the removed nodes
	)
	for _, op := range steps {
		ref := op.Ref()
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
	dangling, err := Dangling(ctx, s, steps)
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

// Dangling returns, for each node that the steps remove, the elements of the snapshot that still refer to it, nodes first.
// It leaves out elements that the steps remove or replace.
func Dangling(ctx context.Context, s graph.Snapshot, steps []graph.Op) (map[string][]graph.Ref, error) {
	dangling, changed := map[string][]graph.Ref{}, map[graph.Ref]bool{}
	var removed []string
	for _, op := range steps {
		if changed[op.Ref()] = true; op.Put == nil && op.Remove.ID != "" {
			removed = append(removed, op.Remove.ID)
		}
	}
	if len(removed) == 0 {
		return dangling, nil
	}
	dependents, err := s.Dependents(ctx, removed)
	if err != nil {
		return nil, err
	}
	elements, err := graph.Shown(ctx, s, graph.FullAccess, dependents)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(dependents, func(a, b graph.Ref) int { // nodes before relationships
		return cmp.Or(cmp.Compare(a.Type, b.Type), graph.CompareRefs(a, b))
	})
	for _, ref := range dependents {
		if e := elements[ref]; e != nil && !changed[ref] {
			graph.EachReference(e, func(_, id string) {
				if slices.Contains(removed, id) && !slices.Contains(dangling[id], ref) {
					dangling[id] = append(dangling[id], ref)
				}
			})
		}
	}
	return dangling, nil
}

// Verify checks the rules of visibility in the snapshot that results from the change. It returns an error
// with every response and progress report that is less visible than what it is about, and every false accusation
// (see FalseAccusations). It looks at what the change can reach; see reachOf.
func Verify(ctx context.Context, s graph.Snapshot, c graph.Change) error {
	return VerifyWithin(ctx, s, c, graph.Secretariat)
}

// VerifyWithin is Verify with the view of a given clearance as the whole graph.
func VerifyWithin(ctx context.Context, s graph.Snapshot, c graph.Change, full graph.Clearance) error {
	r := reachOf(c)
	if r.isEmpty() {
		return nil
	}
	if err := r.load(ctx, s); err != nil {
		return err
	}
	r.reported.AddAll(r.subjects)
	var problems graph.Problems
	for ids := range slices.Chunk(r.reported.IDs, chunk) {
		hidden, err := hiddenSubmissions(ctx, s, full, []graph.Start{{IDs: ids}})
		if err != nil {
			return err
		}
		problems = append(problems, hidden...)
	}
	for ids := range slices.Chunk(r.subjects.IDs, chunk) {
		accusations, err := falseAccusations(ctx, s, full, []graph.Start{{IDs: ids}})
		if err != nil {
			return err
		}
		problems = append(problems, accusations...)
	}
	stepOf := map[string]graph.Op{}
	for _, op := range c.Steps {
		stepOf[op.Ref().String()] = op
	}
	for i, p := range problems {
		problems[i].File, problems[i].Line = stepOf[p.Element].File, stepOf[p.Element].Line
	}
	return problems.ErrOrNil()
}

// chunk is how many subjects are verified at a time.
const chunk = 1000

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
