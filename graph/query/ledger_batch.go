package query

import (
	"context"
	"maps"
	"slices"

	"answerable/graph"
	"answerable/graph/ledger"
)

// ledgerBatch is a batch of obligations that a View handed out together. What a resolver asks of one
// of them (its respondent, its responses) is loaded for all of them in one call to the store.
type ledgerBatch struct {
	*batch
	day         graph.Date
	obligations []*Obligation      // those that were handed out
	lists       [][]*Obligation    // the whole ledgers of which pages were handed out
	filters     []ObligationFilter // of the lists, in their order
	ledgerKey   string             // the cache key of the ledger; empty when there are several
}

// newLedgerBatch returns an empty batch for ledgers of the day.
func (v *View) newLedgerBatch(day graph.Date) *ledgerBatch {
	b := &ledgerBatch{batch: v.newDerivedBatch(), day: day}
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
		for _, reason := range o.Reasons {
			b.relationships = append(b.relationships, reason.Path...)
			if reason.Deadline != nil && reason.Deadline.Meeting != nil {
				b.nodes = append(b.nodes, reason.Deadline.Meeting)
			}
		}
	}
}

// themePaths are the paths from a theme to the subjects of a batch that are about it or about a part of it, by
// subject id, against the relationships' direction. The batch holds these and the reasons.
type themePaths struct {
	toSubject map[string][]*graph.Relationship
	batch     *batch
}

// pathsFrom finds the paths from a theme on the day of the ledger: to its part with the smallest id that a
// subject is about.
func (b *ledgerBatch) pathsFrom(ctx context.Context, theme string) (themePaths, error) {
	return loadShared(b.batch, graph.CacheKey("paths from a theme", theme), func() (themePaths, error) {
		found, resolver := themePaths{map[string][]*graph.Relationship{}, b.view.newBatch()}, b.view.newFilterResolver(b.day)
		err := resolver.loadParts(ctx, []string{theme})
		toPart := resolver.paths(theme, resolver.parts, true)
		for _, o := range b.obligations {
			var first *graph.Relationship
			for _, r := range o.About {
				if _, isPart := toPart[r.To]; isPart && b.view.traversable(r, b.day) && (first == nil || r.To < first.To) {
					first = r
				}
			}
			if first != nil {
				found.toSubject[o.SubjectID] = append(slices.Clip(toPart[first.To]), first)
			}
		}
		found.batch.relationships = slices.Concat(b.complete().relationships, slices.Concat(slices.Collect(maps.Values(found.toSubject))...))
		return found, err
	})
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

// submissions returns the responses to the obligations and the reports on them, by id. They came with the ledger, so
// that this needs no call to the store.
func (b *ledgerBatch) submissions() map[string]graph.Node {
	nodes, _ := loadShared(b.batch, "submissions", func() (map[string]graph.Node, error) {
		next, nodes := b.view.newBatch(), map[string]graph.Node{}
		for _, o := range b.obligations {
			for _, r := range o.Responses {
				if nodes[r.ID] == nil {
					nodes[r.ID] = next.add(r)
				}
			}
			for _, r := range []*graph.ProgressReport{o.Progress, o.Assessment} {
				if r != nil && nodes[r.ID] == nil {
					nodes[r.ID] = next.add(r)
				}
			}
		}
		return nodes, nil
	})
	return nodes
}

// reported returns a report on an obligation as one of the batch, or nil.
func (b *ledgerBatch) reported(r *graph.ProgressReport) *Progress {
	if r == nil {
		return nil
	}
	return &Progress{b.submissions()[r.ID].(*graph.ProgressReport)}
}

// citedDeadline returns the deadline as one of the batch, or nil.
func (b *ledgerBatch) citedDeadline(d *ledger.Deadline) *Deadline {
	if d == nil {
		return nil
	}
	return &Deadline{d, b}
}
