package neo4j

import (
	"context"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// oldestVersion is the oldest format that Open migrates. It has no sort properties. Format 3 has none for the
// status of a meeting. Format 4 has none for a reference, and folds texts by accents and case alone. In format 5,
// nodes have no label in common.
const oldestVersion = 2

// migrate writes every element as this version does, some at a time, each time under the lock of the
// head. At the end it writes the new format to the head. An interrupted migration begins again when the
// graph is opened. Several servers may migrate at once.
func (s *Store) migrate(ctx context.Context) error {
	var all []statement
	for _, spec := range graph.Labels() {
		all = append(all, statement{name: "migrate", text: file("some_nodes", "LABEL", string(spec.Label))})
	}
	for _, spec := range graph.RelationshipTypes() {
		all = append(all, statement{name: "migrate", text: file("some_relationships", "TYPE", string(spec.Type))})
	}
	for _, st := range all {
		for after, more := "", true; more; {
			more = false
			err := s.migrating(ctx, func(run runner) (err error) {
				after, more, err = rewriteSome(ctx, run, st, after)
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

// rewriteSome writes the elements that the statement reads again, from the one after a position on. It
// returns the position of the last of them, and whether there may be more.
func rewriteSome(ctx context.Context, run runner, st statement, after string) (last string, more bool, err error) {
	st.params = map[string]any{"after": after, "limit": int64(chunk)}
	records, err := run(ctx, st)
	if err != nil || len(records) == 0 {
		return after, false, err
	}
	steps := make([]graph.Op, len(records))
	for i, record := range records {
		if steps[i].Put, err = migratedOf(record); err == nil {
			last, err = value[string](record, "at")
		}
		if err != nil {
			return after, false, wrapOwn(err)
		}
	}
	b, err := newBatch(steps)
	if err != nil {
		return after, false, wrapOwn(err)
	}
	return last, len(records) == chunk, b.write(ctx, run)
}

// migratedOf reads a record of some_nodes or of some_relationships, which names the type.
func migratedOf(record *driver.Record) (graph.Element, error) {
	all, _ := record.Get("all")
	t, isRelationship := record.Get("type")
	if !isRelationship {
		return nodeOf(all)
	}
	text := func(v any) string { text, _ := v.(string); return text }
	from, _ := record.Get("from")
	to, _ := record.Get("to")
	return relationshipOf(all, graph.Ref{Type: graph.RelationshipType(text(t)), From: text(from), To: text(to)})
}
