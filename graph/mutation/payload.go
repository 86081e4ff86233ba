package mutation

import (
	"context"

	"answerable/graph"
	"answerable/graph/query"
)

// Payload is the result of a write: the change, and a view of the newest revision. When the same write
// is sent again, the change and its effects are those of the first time.
type Payload struct {
	Change *graph.Change
	// RelationshipKey is the key of the addressing that was written; "" for one without a key, and for
	// other writes.
	RelationshipKey string

	view       *query.View
	submission string // the id of the response or report
	// addsAddressing says that the write is a new addressing.
	addsAddressing bool
}

// Response returns the response that was written, or nil.
func (p *Payload) Response(ctx context.Context) (*graph.Response, error) {
	return written[*graph.Response](ctx, p)
}

// ProgressReport returns the progress report that was written, or nil.
func (p *Payload) ProgressReport(ctx context.Context) (*graph.ProgressReport, error) {
	return written[*graph.ProgressReport](ctx, p)
}

func written[T graph.Submission](ctx context.Context, p *Payload) (none T, err error) {
	if p.submission == "" {
		return none, nil
	}
	n, err := p.view.Node(ctx, p.submission)
	submission, _ := n.(T)
	return submission, err
}

// Revision returns the revision of the graph that the payload is of.
func (p *Payload) Revision() graph.Revision { return p.view.Revision() }

// Dropped returns the names of what the last addressing of the same subject, stakeholder and round that is
// withdrawn had, and that a new one has not. It is empty for other writes.
func (p *Payload) Dropped(ctx context.Context) ([]string, error) {
	if !p.addsAddressing || len(p.Change.Steps) == 0 {
		return []string{}, nil
	}
	added, isThere := p.Change.Steps[0].Put.(*graph.Relationship)
	if !isThere {
		return []string{}, nil
	}
	subject, err := p.view.Node(ctx, added.From)
	if err != nil || subject == nil {
		return []string{}, err
	}
	if addressee, err := p.view.Node(ctx, added.To); err != nil || addressee == nil {
		return []string{}, err // hidden since
	}
	most := int32(query.MaxPage)
	all, err := query.Related[graph.Node](ctx, subject, graph.Out(graph.AddressedTo), &query.Filter{IDs: []string{added.To}}, nil, nil, query.PageArgs{First: &most})
	if err != nil {
		return []string{}, err
	}
	var last *graph.Relationship
	for _, e := range all.Edges {
		if e.Round() == added.Round() && !e.WithdrawnOn().IsZero() && e.Key != added.Key &&
			(last == nil || e.AddressedOn().First() > last.AddressedOn().First()) {
			last = e.Relationship
		}
	}
	if last == nil {
		return []string{}, nil
	}
	return dropped(last, added), nil
}

// dropped returns what an old addressing has and the new one has not. A due date and a period stand for each
// other.
func dropped(old, added *graph.Relationship) []string {
	names := []string{}
	had, has := old.Addressing(), added.Addressing()
	for _, f := range graph.TypeSpecOf(graph.AddressedTo).Fields {
		due := (f.Name == "dueOn" || f.Name == "respondWithin") && (!has.DueOn.IsZero() || !has.RespondWithin.IsZero())
		if f.Name != "withdrawnOn" && !due && !f.Value(had).IsZero() && f.Value(has).IsZero() {
			names = append(names, f.Name)
		}
	}
	if old.Visibility > added.Visibility {
		names = append(names, "visibility")
	}
	return names
}

// Obligations returns the obligations whose state, progress or assessment the write changed, as the viewer saw them, by
// subject and respondent. It leaves out those that the viewer no longer sees.
func (p *Payload) Obligations(ctx context.Context) ([]query.ObligationChange, error) {
	return p.view.Effects(ctx, p.Change.Effects)
}
