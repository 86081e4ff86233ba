package neo4j

import (
	"context"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// oldestVersion is the oldest format that is brought to the newest when a graph is opened: it has no
// places. Format 3 has no place for the status of a meeting.
const oldestVersion = 2

// migrate gives every node its places, some nodes at a time, each time under the lock of the head, and
// says so in the head at the end. When it is cut off, whoever opens the graph next begins it anew; when
// several do it at once, no harm is done.
func (s *Store) migrate(ctx context.Context) error {
	for _, spec := range graph.Labels() {
		for after, more := "", true; more; {
			more = false
			err := s.migrating(ctx, func(run runner) (err error) {
				after, more, err = placeSome(ctx, run, spec.Label, after)
				return err
			})
			if err != nil {
				return err
			}
		}
	}
	return s.migrating(ctx, func(run runner) error {
		_, err := run(ctx, statement{name: "migrate", text: file("set_format"), params: map[string]any{"format": formatVersion}})
		return err
	})
}

// migrating calls f in a transaction that has the lock of the head, unless another has migrated the graph.
func (s *Store) migrating(ctx context.Context, f func(runner) error) error {
	within, cancel := bounded(ctx, writeTime)
	defer cancel()
	session := s.driver.NewSession(within, driver.SessionConfig{
		DatabaseName: s.database, BookmarkManager: s.driver.ExecuteQueryBookmarkManager(),
	})
	defer func() { _ = session.Close(within) }()
	tx, err := session.BeginTransaction(within, described("migrate", writeTime)...)
	if err != nil {
		return failed(err)
	}
	defer func() { _ = tx.Close(within) }()
	run := s.in(tx)
	records, err := run(within, statement{name: "migrate", text: file("lock_head")})
	if err != nil {
		return failed(err)
	}
	if len(records) != 1 {
		return headless()
	}
	format, err := value[int64](records[0], "format")
	if err != nil || format >= formatVersion {
		return err
	}
	if err := f(run); err != nil {
		return refused(err)
	}
	return failed(tx.Commit(within))
}

// placeSome gives nodes of the label their places, from the one after an id on. It returns the last of
// them, and whether there may be more.
func placeSome(ctx context.Context, run runner, label graph.Label, after string) (last string, more bool, err error) {
	records, err := run(ctx, statement{name: "migrate", text: file("some_nodes", "LABEL", string(label)), params: map[string]any{
		"after": after, "limit": int64(chunk),
	}})
	if err != nil || len(records) == 0 {
		return after, false, err
	}
	rows := make([]any, len(records))
	for i, record := range records {
		n, err := nodeOf(record.Values[0])
		if err != nil {
			return after, false, own(err)
		}
		last = graph.BaseOf(n).ID
		row := properties{"id": last}
		row.setPlaces(n)
		rows[i] = map[string]any(row)
	}
	err = inChunks(ctx, run, file("put_places", "LABEL", string(label)), "rows", rows, nil)
	return last, len(records) == chunk, err
}
