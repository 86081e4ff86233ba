package query

import (
	"context"

	"answerable/graph"
	"answerable/graph/ledger"
)

// ledgerBatch is a page of obligations that was handed out together. Like a Set, it loads what one of
// them is asked for once for all.
type ledgerBatch struct {
	*batch
	day         graph.Date
	obligations []*Obligation
	lists       [][]*Obligation // all of which these are pages
	ledgerKey   string          // of the only list's ledger; empty when there are several
}

// newLedgerBatch returns an empty set; what its obligations lead to is of the view's day, and their
// ledgers of the given one.
func (v *View) newLedgerBatch(day graph.Date) *ledgerBatch {
	view := *v
	view.day = day
	b := &ledgerBatch{batch: view.newBatch(), day: day}
	b.collect = b.collectReasons
	return b
}

// add hands out copies of the obligations, as some of the set.
func (b *ledgerBatch) add(obligations []*Obligation) []*Obligation {
	copies, storage := make([]*Obligation, len(obligations)), make([]Obligation, len(obligations))
	for i, o := range obligations {
		storage[i] = *o
		storage[i].batch, copies[i] = b, &storage[i]
	}
	b.obligations = append(b.obligations, copies...)
	return copies
}

// reasons adds what the obligations follow from to the set.
func (b *ledgerBatch) collectReasons() {
	for _, o := range b.obligations {
		b.relationships = append(b.relationships, o.pathToSubject...)
		for _, reason := range o.Reasons {
			b.relationships = append(b.relationships, reason.Path...)
			if reason.Deadline != nil && reason.Deadline.Meeting != nil {
				b.nodes = append(b.nodes, reason.Deadline.Meeting)
			}
		}
	}
}

// parties loads the debtors and subjects of the page.
func (b *ledgerBatch) parties(ctx context.Context) (map[string]graph.Node, error) {
	return b.byID(ctx, "ledger parties", func(add func(string)) {
		for _, o := range b.obligations {
			add(o.DebtorID)
			add(o.SubjectID)
		}
	})
}

// responses hands out the responses of the page, which came with the ledger.
func (b *ledgerBatch) responses() map[string]graph.Node {
	nodes, _ := loadShared(b.batch, "responses", func() (map[string]graph.Node, error) {
		next, nodes := b.view.newBatch(), map[string]graph.Node{}
		for _, o := range b.obligations {
			for _, r := range o.Responses {
				if nodes[r.ID] == nil {
					nodes[r.ID] = next.add(r)
				}
			}
		}
		return nodes, nil
	})
	return nodes
}

func (b *ledgerBatch) citedDeadline(d *ledger.Deadline) *Deadline {
	if d == nil {
		return nil
	}
	return &Deadline{d, b}
}
