package integrity

import (
	"bytes"
	"context"
	"reflect"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ndjson"
)

// reach is what steps can change: subjects, whose ledger they can change; what else is reported on; and submissions.
type reach struct {
	subjects, reported, submissions *idset.Set
	parties, meetings               *idset.Set // of which the subjects are still to be loaded
}

func (r *reach) isEmpty() bool {
	return len(r.subjects.IDs)+len(r.reported.IDs)+len(r.submissions.IDs)+len(r.parties.IDs)+len(r.meetings.IDs) == 0
}

// Reached returns the subjects whose ledger a change can change, in the snapshot before it or after it.
func Reached(ctx context.Context, s graph.Snapshot, c graph.Change) ([]string, error) {
	r := reachOf(c)
	err := r.load(ctx, s)
	return r.subjects.IDs, err
}

// reachOf returns what the steps of a change can change. A step that changes nothing on which a ledger or a level depends,
// such as a name or a source, reaches nothing.
func reachOf(c graph.Change) *reach {
	r := &reach{idset.New(), idset.New(), idset.New(), idset.New(), idset.New()}
	for i, op := range c.Steps {
		if c.HasPrevious() && c.Previous[i] != nil && op.Put != nil && bytes.Equal(weighed(c.Previous[i]), weighed(op.Put)) {
			continue
		}
		switch ref := op.Ref(); ref.Type {
		case graph.AddressedTo:
			r.subjects.Add(ref.From)
		case graph.ReviewedAt:
			r.subjects.Add(ref.From)
		case graph.Answers:
			r.subjects.Add(ref.To)
		case graph.ReportsOn:
			r.reported.Add(ref.To)
		case graph.SubmittedBy, graph.OnBehalfOf:
			r.submissions.Add(ref.From)
		case graph.MemberOf, graph.SucceededBy:
			r.parties.Add(ref.From)
			r.parties.Add(ref.To)
		default:
			r.addNode(ref.ID)
		}
	}
	return r
}

func (r *reach) addNode(id string) {
	switch label, _, _ := graph.SplitID(id); label {
	case graph.LabelRecommendation, graph.LabelActionPoint:
		r.subjects.Add(id)
	case graph.LabelOutcome:
		r.reported.Add(id)
	case graph.LabelResponse, graph.LabelProgressReport:
		r.submissions.Add(id)
	case graph.LabelMeeting:
		r.meetings.Add(id)
	case graph.LabelOrganization, graph.LabelPerson, graph.LabelStakeholderGroup, graph.LabelWorkingGroup:
		r.parties.Add(id)
	}
}

// weighed returns what ledgers and levels can depend on, of an element in the form of a file: not its texts, nor from where
// it is known, nor any property of who may be asked.
func weighed(e graph.Element) []byte {
	switch e := e.(type) {
	case graph.Node:
		n := graph.Clone(e)
		graph.BaseOf(n).FieldVisibility = nil
		f := graph.FactOf(n)
		f.Assumption, f.Sources, f.PropertySources, f.AlternativeValues = "", nil, nil, nil
		party := slices.Contains(graph.StakeholderLabels(), n.Label())
		for _, f := range graph.LabelSpecOf(n.Label()).Fields {
			if v := f.Value(n); party || f.Type == reflect.TypeFor[string]() || v.Kind() == reflect.Slice {
				v.SetZero()
			}
		}
		return ndjson.AppendLine(nil, n)
	case *graph.Relationship:
		r := *e
		if r.Sources, r.AlternativeValues = nil, nil; r.Assumption != "" {
			r.Assumption = "assumed"
		}
		return ndjson.AppendLine(nil, &r)
	}
	return nil
}

// load adds the subjects that the parties, the meetings and the submissions reach.
func (r *reach) load(ctx context.Context, s graph.Snapshot) error {
	if err := r.widen(ctx, s); err != nil {
		return err
	}
	fetches := []graph.Fetch{
		{Hop: graph.Out(graph.Answers)}, {Hop: graph.Out(graph.ReportsOn)}, {Hop: graph.In(graph.AddressedTo)}, {Hop: graph.In(graph.ReviewedAt)},
	}
	ids := slices.Concat(r.submissions.IDs, r.parties.IDs, r.meetings.IDs)
	return graph.NodesByID(ctx, s, graph.FullAccess, ids, fetches, func(row graph.Row) {
		for i, fetched := range row.Fetched {
			for _, along := range fetched.Rows {
				switch id := graph.BaseOf(along.Node).ID; i {
				case 1:
					r.reported.Add(id)
				default:
					r.subjects.Add(id)
				}
			}
		}
	})
}

// widen adds to the parties those whose ledger depends on them: the groups of which they are members, the predecessors
// whose place they take, and the groups in which somebody represents them.
func (r *reach) widen(ctx context.Context, s graph.Snapshot) error {
	for open := r.parties.IDs; len(open) > 0; {
		from := len(r.parties.IDs)
		err := graph.NodesByID(ctx, s, graph.FullAccess, open, []graph.Fetch{{Hop: graph.Out(graph.MemberOf)}, {Hop: graph.In(graph.SucceededBy)}}, func(row graph.Row) {
			for _, fetched := range row.Fetched {
				for _, along := range fetched.Rows {
					r.parties.Add(graph.BaseOf(along.Node).ID)
				}
			}
		})
		if err != nil {
			return err
		}
		represented := slices.DeleteFunc(slices.Clone(open), func(id string) bool {
			label, _, _ := graph.SplitID(id)
			return label != graph.LabelOrganization
		})
		if len(represented) > 0 {
			rows, err := s.Match(ctx, representatives(represented))
			if err != nil {
				return err
			}
			for _, row := range rows.Rows {
				r.parties.Add(graph.BaseOf(row.Node).ID)
				for _, group := range row.Fetched[0].Rows {
					r.parties.Add(graph.BaseOf(group.Node).ID)
				}
			}
		}
		open = r.parties.IDs[from:]
	}
	return nil
}

// representatives matches who represents one of the organizations in a group, with the groups.
func representatives(organizations []string) graph.Pattern {
	hop, via := graph.Out(graph.MemberOf), graph.OneOf{Key: "representing", Values: organizations}
	p := graph.Pattern{
		Name: "representatives", Scope: graph.FullAccess, Where: graph.Has{Hop: hop, Via: via}, Fetch: []graph.Fetch{{Hop: hop, Via: via}},
	}
	for _, label := range graph.StakeholderLabels() {
		p.Start = append(p.Start, graph.Start{Label: label})
	}
	return p
}
