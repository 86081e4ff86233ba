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
	day        graph.Date // of the write
	submission string     // the id of the response or report
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

// Obligations returns the obligations whose state, progress or assessment the write changed, as the viewer saw them, by
// subject and respondent. It leaves out those that the viewer no longer sees.
func (p *Payload) Obligations(ctx context.Context) ([]query.ObligationChange, error) {
	return p.view.Effects(ctx, p.Change.Effects, p.day)
}
