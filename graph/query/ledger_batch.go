package query

import (
	"context"

	"answerable/graph"
	"answerable/graph/ledger"
)

// ledgerBatch is a batch of obligations that a View handed out together. What a resolver asks of one
// of them (its respondent, its responses) is loaded for all of them in one call to the store.
type ledgerBatch struct {
	*batch
	day         graph.Date
	obligations []*Obligation   // those that were handed out
	lists       [][]*Obligation // the whole ledgers of which pages were handed out
	ledgerKey   string          // the cache key of the ledger; empty when there are several
}

// newLedgerBatch returns an empty batch for ledgers of the day. What its obligations lead to is read
// on the view's own day.
func (v *View) newLedgerBatch(day graph.Date) *ledgerBatch {
	view := *v
	view.day = day
	b := &ledgerBatch{batch: view.newBatch(), day: day}
	b.collect = b.collectReasons
	return b
}

// add returns copies of the obligations that belong to the batch.
func (b *ledgerBatch) add(obligations []*Obligation) []*Obligation {
	copies, storage := make([]*Obligation, len(obligations)), make([]Obligation, len(obligations))
	for i, o := range obligations {
		storage[i] = *o
		storage[i].batch, copies[i] = b, &storage[i]
	}
	b.obligations = append(b.obligations, copies...)
	return copies
}

// collectReasons adds the facts from which the obligations follow to the batch, so that their sources
// and ends are loaded together.
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

// parties loads the respondents and subjects of the batch, by id.
func (b *ledgerBatch) parties(ctx context.Context) (map[string]graph.Node, error) {
	return b.byID(ctx, "ledger parties", func(add func(string)) {
		for _, o := range b.obligations {
			add(o.RespondentID)
			add(o.SubjectID)
		}
	})
}

// responses returns the responses to the obligations, by id. They came with the ledger, so that this
// needs no call to the store.
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

// citedDeadline returns the deadline as one of the batch, or nil.
func (b *ledgerBatch) citedDeadline(d *ledger.Deadline) *Deadline {
	if d == nil {
		return nil
	}
	return &Deadline{d, b}
}
