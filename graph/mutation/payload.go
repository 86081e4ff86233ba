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

	view     *query.View
	response string
}

// Response returns the response that was written, or nil.
func (p *Payload) Response(ctx context.Context) (*graph.Response, error) {
	if p.response == "" {
		return nil, nil
	}
	n, err := p.view.Node(ctx, p.response)
	response, _ := n.(*graph.Response)
	return response, err
}

// Revision returns the revision of the graph that the payload is of.
func (p *Payload) Revision() graph.Revision { return p.view.Revision() }

// Obligations returns the obligations whose state the write changed, as the viewer saw them, by
// subject and respondent. It leaves out those that the viewer no longer sees.
func (p *Payload) Obligations(ctx context.Context) ([]query.ObligationChange, error) {
	return p.view.Effects(ctx, p.Change.Effects)
}
