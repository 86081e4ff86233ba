package query

import (
	"context"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
)

// Find returns the nodes and obligations with the ids, in their order. It returns nil for an id that
// is missing, hidden from the viewer, or not valid on the view's day. Obligations are those of the
// view's day, or of today when it has none.
func (v *View) Find(ctx context.Context, ids []string) ([]graph.Identified, error) {
	nodes, err := v.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	obligations, err := v.obligations(ctx, ids)
	found := make([]graph.Identified, len(ids))
	for i, id := range ids {
		if o := obligations[id]; o != nil {
			found[i] = o
		} else if nodes[i] != nil {
			found[i] = nodes[i]
		}
	}
	return found, err
}

// FindOne returns the node or obligation with the id; see Find.
func (v *View) FindOne(ctx context.Context, id string) (graph.Identified, error) {
	found, err := v.Find(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return found[0], nil
}

// obligations returns the obligations among the ids, by id, as one batch.
func (v *View) obligations(ctx context.Context, ids []string) (map[string]*Obligation, error) {
	wanted, subjects := idset.New(), idset.New()
	for _, id := range ids {
		if subject, derived := ledger.SubjectOfObligationID(id); derived {
			wanted.Add(id)
			subjects.Add(subject)
		}
	}
	var filters []ObligationFilter
	for _, id := range subjects.IDs {
		if label, _, _ := graph.SplitID(id); slices.Contains(graph.SubjectLabels(), label) {
			filters = append(filters, ObligationFilter{Subject: &id})
		}
	}
	if len(filters) == 0 {
		return nil, nil
	}
	return loadShared(v.root, graph.CacheKey("obligations", v.day, v.assumptions, wanted.IDs), func() (map[string]*Obligation, error) {
		ledgers, err := v.ledgers(ctx, filters, v.day)
		var found []*Obligation
		for _, o := range slices.Concat(ledgers...) {
			if wanted.Contains(o.ID()) {
				found = append(found, o)
			}
		}
		byID := map[string]*Obligation{}
		for _, o := range v.newLedgerBatch(v.day).add(found) {
			byID[o.ID()] = o
		}
		return byID, err
	})
}
