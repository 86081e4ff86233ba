package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"

	"answerable/graph"
)

// snapshot queries a database that is expected not to change meanwhile. Many goroutines may use the snapshot
// of Read, but only one the snapshot that Apply gives to Verify.
type snapshot struct {
	revision graph.Revision
	run      runner
	widest   int // see Config.Widest

	mu    sync.Mutex
	cited map[graph.Clearance]map[string]bool // whether a node that a source names is visible, for those that were asked for
}

var _ graph.Snapshot = (*snapshot)(nil)

func newSnapshot(revision graph.Revision, run runner, widest int) *snapshot {
	return &snapshot{revision: revision, run: run, widest: cmp.Or(widest, standardWidest), cited: map[graph.Clearance]map[string]bool{}}
}

// Revision returns the revision of the snapshot.
func (s *snapshot) Revision() graph.Revision { return s.revision }

// Remote reports true.
func (s *snapshot) Remote() bool { return true }

// Match returns the rows of the pattern.
func (s *snapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	if err := p.Check(); err != nil {
		return graph.Rows{}, err
	}
	if err := s.refuseTooManyStarts(ctx, p); err != nil {
		return graph.Rows{}, err
	}
	st, ok, err := compileMatch(p, mostOf(p.Bounded, s.widest))
	if err != nil || !ok {
		return graph.Rows{}, err
	}
	if p.Bounded {
		st.most = answerFactor * s.widest
	}
	records, err := s.run(ctx, st)
	if err != nil {
		return graph.Rows{}, err
	}
	rows := graph.Rows{Rows: make([]graph.Row, len(records))}
	for i, record := range records {
		if rows.Rows[i], err = rowOf(record.Values[0], record.Values[1:], p.Fetch); err != nil {
			return graph.Rows{}, err
		}
	}
	if p.Bounded {
		if err := s.holds(rows.Rows, p.Fetch); err != nil {
			return graph.Rows{}, err
		}
	}
	rows = cut(rows.Rows, p.Page)
	return rows, s.redact(ctx, p.Scope, rows)
}

// Count returns the counts of the pattern.
func (s *snapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	var counts graph.Counts
	if err := p.Check(); err != nil {
		return counts, err
	}
	summed := p.Sum && len(p.Fetch) > 0
	if len(p.Fetch) > 0 && !summed {
		counts.Of = map[string]int{}
	}
	p.Sum = summed && limitOf(p.Page) == 0 // a page is read with one more start, which does not count
	st, ok, err := compileCount(p)
	if err != nil || !ok {
		return counts, err
	}
	records, err := s.run(ctx, st)
	if err != nil {
		return counts, err
	}
	if len(p.Fetch) == 0 {
		total, err := value[int64](records[0], "total")
		return graph.Counts{Total: int(total)}, err
	}
	if p.Sum {
		total, wrong := value[int64](records[0], "total")
		largest, err := value[int64](records[0], "largest")
		return graph.Counts{Total: int(total), Largest: int(largest)}, cmp.Or(wrong, err)
	}
	for _, record := range pageOf(records, p.Page) {
		id, err := value[string](record, "id")
		if err != nil {
			return counts, err
		}
		number, err := value[int64](record, "number")
		if err != nil {
			return counts, err
		}
		if summed {
			counts.Total, counts.Largest = counts.Total+int(number), max(counts.Largest, int(number))
		} else {
			counts.Of[id] = int(number)
		}
	}
	return counts, nil
}

// Reach returns the relationships of a closure. It queries level by level, so that it follows no
// relationship twice, not even in a cycle.
func (s *snapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	var found []*graph.Relationship
	seen := map[string]bool{}
	for _, id := range r.IDs {
		seen[id] = true
	}
	for open := r.IDs; len(open) > 0; {
		rows, err := s.Match(ctx, reachLevel(r, open))
		if err != nil {
			return nil, err
		}
		open = nil
		for _, row := range rows.Rows {
			if r.Validity != nil {
				r.Validity(graph.BaseOf(row.Node).ID, graph.BaseOf(row.Node).Validity())
			}
			for _, along := range row.Fetched[0].Rows {
				found = append(found, along.Relationship)
				if id := graph.BaseOf(along.Node).ID; !seen[id] {
					seen[id] = true
					open = append(open, id)
				}
			}
		}
		if r.Bounded && len(found) > answerFactor*s.widest {
			return nil, s.tooWide("relationships")
		}
	}
	slices.SortFunc(found, func(a, b *graph.Relationship) int {
		return slices.Compare([]string{a.From, a.To, a.Key}, []string{b.From, b.To, b.Key})
	})
	return found, nil
}

// reachLevel is the pattern of one level of a closure.
func reachLevel(r graph.Reach, ids []string) graph.Pattern {
	return graph.Pattern{Name: r.Name, Scope: r.Scope, Start: []graph.Start{{IDs: ids}}, Fetch: []graph.Fetch{{Hop: r.Hop}}, Bounded: r.Bounded}
}

// cut makes a page of the server's rows: it removes the row too many, and reverses the rows of a page that
// counts from its end.
func cut(rows []graph.Row, p graph.Page) graph.Rows {
	page := pageOf(rows, p)
	return graph.Rows{Rows: page, More: len(page) < len(rows)}
}

func pageOf[T any](rows []T, p graph.Page) []T {
	size := max(p.First, p.Last)
	if p.Empty {
		return nil
	}
	if size > 0 && len(rows) > size {
		rows = rows[:size]
	}
	if p.Last > 0 {
		slices.Reverse(rows)
	}
	return rows
}

// rowOf makes a row from a node and the lists of its fetches.
func rowOf(node any, along []any, fetches []graph.Fetch) (row graph.Row, err error) {
	if len(along) != len(fetches) {
		return row, fmt.Errorf("neo4j: a row that holds %d lists", len(along))
	}
	if row.Node, err = nodeOf(node); err != nil || len(fetches) == 0 {
		return row, err
	}
	row.Fetched = make([]graph.Rows, len(fetches))
	for i, f := range fetches {
		list, _ := along[i].([]any)
		rows := make([]graph.Row, len(list))
		for j, item := range list {
			if rows[j], err = relationshipRow(graph.BaseOf(row.Node).ID, item, f); err != nil {
				return row, err
			}
		}
		row.Fetched[i] = cut(rows, f.Page)
	}
	return row, nil
}

// relationshipRow makes a row from a list with a relationship, its far end and nested fetches.
func relationshipRow(near string, item any, f graph.Fetch) (row graph.Row, err error) {
	list, _ := item.([]any)
	if len(list) < 2 {
		return row, fmt.Errorf("neo4j: a list of %d where a relationship and a node should be", len(list))
	}
	if row, err = rowOf(list[1], list[2:], f.Fetch); err != nil {
		return row, err
	}
	of := graph.Ref{Type: f.Type, From: near, To: graph.BaseOf(row.Node).ID}
	if f.In {
		of.From, of.To = of.To, of.From
	}
	row.Relationship, err = relationshipOf(list[0], of)
	return row, err
}
