package query

import (
	"cmp"
	"context"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// Find returns the nodes and obligations with the ids, in their order. It returns nil for an id that
// is missing, hidden from the viewer, or a node that does not hold on the day of the view. An obligation is that
// of the day in its id, whatever the day of the view.
func (v *View) Find(ctx context.Context, ids []string) ([]graph.Identified, error) {
	nodes, err := v.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	obligations, err := v.obligationsByID(ctx, ids)
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

// obligationsByID returns the obligations among the ids, by id: each of the day that its id names, or of today. The
// number of calls to the store does not depend on the ids.
func (v *View) obligationsByID(ctx context.Context, ids []string) (map[string]*Obligation, error) {
	type ledgerOf struct {
		subject string
		day     graph.Date // 0 for today
		firm    bool
	}
	subjects, wanted := idset.New(), map[ledgerOf]*idset.Set{}
	for _, id := range ids {
		if o, ok := ledger.ParseObligationID(id); ok {
			of := ledgerOf{o.Subject, o.AsOf, o.Firm}
			if subjects.Add(o.Subject); wanted[of] == nil {
				wanted[of] = idset.New()
			}
			wanted[of].Add(id)
		}
	}
	if len(subjects.IDs) == 0 {
		return nil, nil
	}
	return loadShared(v.root, graph.CacheKey("obligations", ids), func() (map[string]*Obligation, error) {
		facts, err := load.Subjects(ctx, v.snapshot, v.anyTime(), []graph.Start{{IDs: subjects.IDs}})
		batches, byID := map[ledgerOf]*ledgerBatch{}, map[string]*Obligation{}
		for _, c := range facts {
			for of, ids := range wanted {
				if of.subject != c.Subject.Ref().ID {
					continue
				}
				of.subject = ""
				batch := batches[of]
				if batch == nil {
					asked := v.base.AsOf(&of.day).Assumptions(!of.firm)
					batch = asked.newLedgerBatch(cmp.Or(of.day, v.today))
					batches[of] = batch
				}
				for _, o := range c.Obligations(batch.day, !of.firm) {
					found := &Obligation{Obligation: o, batch: batch}
					if id := found.ID(); ids.Contains(id) {
						byID[id], batch.obligations = found, append(batch.obligations, found)
					}
				}
			}
		}
		return byID, err
	})
}
