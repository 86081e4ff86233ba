package query

import (
	"context"

	"answerable/graph"
	"answerable/graph/ledger"
)

// ledgerBatch is a page of obligations that was handed out together. Like a Set, it loads what one of
// them is asked for once for all.
type ledgerBatch struct {
	*Batch
	day         graph.Date
	obligations []*Obligation
	lists       [][]*Obligation // all of which these are pages
	key         string          // of the only list's ledger; empty when there are several
}

// newLedgerBatch returns an empty set; what its obligations lead to is of the view's day, and their
// ledgers of the given one.
func (v *View) newLedgerBatch(day graph.Date) *ledgerBatch {
	w := *v
	w.day = day
	s := &ledgerBatch{Batch: w.newBatch(), day: day}
	s.collect = s.reasons
	return s
}

// add hands out copies of the obligations, as some of the set.
func (s *ledgerBatch) add(obligations []*Obligation) []*Obligation {
	copies, room := make([]*Obligation, len(obligations)), make([]Obligation, len(obligations))
	for i, o := range obligations {
		room[i] = *o
		room[i].at, copies[i] = s, &room[i]
	}
	s.obligations = append(s.obligations, copies...)
	return copies
}

// reasons adds what the obligations follow from to the set.
func (s *ledgerBatch) reasons() {
	for _, o := range s.obligations {
		s.relationships = append(s.relationships, o.start...)
		for _, reason := range o.Reasons {
			s.relationships = append(s.relationships, reason.Path...)
			if reason.Deadline != nil && reason.Deadline.Meeting != nil {
				s.nodes = append(s.nodes, reason.Deadline.Meeting)
			}
		}
	}
}

// parties loads the debtors and subjects of the page.
func (s *ledgerBatch) parties(ctx context.Context) (map[string]graph.Node, error) {
	return s.byID(ctx, "ledger parties", func(add func(string)) {
		for _, o := range s.obligations {
			add(o.DebtorID)
			add(o.SubjectID)
		}
	})
}

// responses hands out the responses of the page, which came with the ledger.
func (s *ledgerBatch) responses() map[string]graph.Node {
	nodes, _ := loadShared(s.Batch, "responses", func() (map[string]graph.Node, error) {
		next, nodes := s.view.newBatch(), map[string]graph.Node{}
		for _, o := range s.obligations {
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

func (s *ledgerBatch) derive(d *ledger.Deadline) *Deadline {
	if d == nil {
		return nil
	}
	return &Deadline{d, s}
}
