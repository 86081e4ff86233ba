package mutation

import (
	"context"

	"answerable/graph"
	"answerable/graph/query"
)

// Payload is what came of a write: the change, and what it changed, read at the newest revision. The
// change, and the states before and after, are those of the first time, however often it is sent.
type Payload struct {
	Change *graph.Change
	// RelationshipKey tells the addressing that was written apart; "" for one without a key, and for
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

// Obligations returns the obligations whose state the write changed, as the viewer saw them, by
// subject and debtor. What the viewer can't see any more is left out.
func (p *Payload) Obligations(ctx context.Context) ([]query.ObligationChange, error) {
	return p.view.Effects(ctx, p.Change.Effects, graph.DateOf(p.Change.At))
}
