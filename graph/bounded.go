package graph

import "context"

// bounded is a snapshot of which a viewer asks. What a viewer asks may be refused as too wide; what
// the graph asks of itself (to verify, to check, to export) must not be.
type bounded struct {
	Snapshot
	uncited bool // see Pattern.Uncited
}

// Match returns the rows of the pattern, unless they are too many.
func (b bounded) Match(ctx context.Context, p Pattern) (Rows, error) {
	p.Bounded, p.Uncited = true, b.uncited
	return b.Snapshot.Match(ctx, p)
}

// Reach returns the relationships of a closure, unless they are too many.
func (b bounded) Reach(ctx context.Context, r Reach) ([]*Relationship, error) {
	r.Bounded = true
	return b.Snapshot.Reach(ctx, r)
}
