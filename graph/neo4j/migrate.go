package neo4j

import (
	"context"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// oldestVersion is the oldest format that Open migrates. It has no sort properties. Format 3 has none for the
// status of a meeting, format 4 none for a reference.
const oldestVersion = 2

// migrate adds the sort properties to every node, some nodes at a time, each time under the lock of the
// head. At the end it writes the new format to the head. An interrupted migration begins again when the
// graph is opened. Several servers may migrate at once.
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

// migrating calls f in a transaction that has the lock of the head, unless another server has migrated the
// graph.
func (s *Store) migrating(ctx context.Context, f func(runner) error) error {
	within, cancel := bounded(ctx, writeTime)
	defer cancel()
	session := s.driver.NewSession(within, driver.SessionConfig{
		DatabaseName: s.database, BookmarkManager: s.driver.ExecuteQueryBookmarkManager(),
	})
	defer func() { _ = session.Close(within) }()
	tx, err := session.BeginTransaction(within, transactionConfig("migrate", writeTime)...)
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
		return unwrapOwn(err)
	}
	return failed(tx.Commit(within))
}

// placeSome adds the sort properties to nodes of the label, from the one after an id on. It returns the last
// of them, and whether there may be more.
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
			return after, false, wrapOwn(err)
		}
		last = graph.BaseOf(n).ID
		row := properties{"id": last}
		row.setPlaces(n)
		rows[i] = map[string]any(row)
	}
	err = inChunks(ctx, run, file("put_places", "LABEL", string(label)), "rows", rows, nil)
	return last, len(records) == chunk, err
}
