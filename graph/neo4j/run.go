package neo4j

import (
	"context"
	"fmt"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// statement is a Cypher statement with its parameters. Its name is that of its pattern. It appears in SHOW
// TRANSACTIONS and in the query log.
type statement struct {
	name   string
	text   string
	params map[string]any
	most   int // the maximum number of elements in the result; 0 for any number
}

// runner runs one statement and returns its records, in a transaction of its own or in an open one.
type runner func(ctx context.Context, st statement) ([]*driver.Record, error)

// bounded returns a context that ends after the time limit, and not when a client goes away: when a context
// is canceled while the driver waits, the driver closes the connection. The server ends the statement
// somewhat earlier.
func bounded(ctx context.Context, limit time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(ctx), limit+grace)
}

func transactionConfig(name string, limit time.Duration) []func(*driver.TransactionConfig) {
	return []func(*driver.TransactionConfig){
		driver.WithTxTimeout(limit),
		driver.WithTxMetadata(map[string]any{"app": "answerable", "pattern": name}),
	}
}

// read runs a statement in a read transaction of its own. The statement goes to the server that writes,
// which alone is sure to have the last change. The driver's bookmarks make it wait for our own changes.
func (s *Store) read(ctx context.Context, st statement) ([]*driver.Record, error) {
	return s.readWithin(ctx, st, readTime)
}

func (s *Store) readWithin(ctx context.Context, st statement, limit time.Duration) (records []*driver.Record, err error) {
	ctx, ended := s.begin(ctx, st)
	defer func() { ended(err) }()
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	within, cancel := bounded(ctx, limit)
	defer cancel()
	result, err := s.autoCommit(within, st, limit)
	if driver.IsRetryable(err) {
		// When one connection is lost, all are. One retry opens a new connection, or fails at once.
		result, err = s.autoCommit(within, st, limit)
	}
	if err := ctx.Err(); err != nil {
		return nil, err // the caller has gone
	}
	if graph.CodeOf(err) == graph.CodeTooWide {
		return nil, err
	}
	if err != nil {
		return nil, failed(err)
	}
	s.notify(st, result.summary)
	return result.records, nil
}

// autoCommit runs a statement in an auto-commit transaction: one message to the server and one back.
func (s *Store) autoCommit(ctx context.Context, st statement, limit time.Duration) (a answer, err error) {
	session := s.driver.NewSession(ctx, driver.SessionConfig{
		DatabaseName: s.database, BookmarkManager: s.driver.ExecuteQueryBookmarkManager(),
	})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, st.text, st.params, transactionConfig(st.name, limit)...)
	if err != nil {
		return a, err
	}
	c := collector{most: st.most}
	for result.Next(ctx) {
		if err := c.accept(result.Record()); err != nil {
			return a, err
		}
	}
	if err := result.Err(); err != nil {
		return a, err
	}
	c.summary, err = result.Consume(ctx)
	return c.answer, err
}

// in returns a runner for an open transaction. Its errors are those of the driver.
func (s *Store) in(tx driver.ExplicitTransaction) runner {
	return func(ctx context.Context, st statement) (records []*driver.Record, err error) {
		ctx, ended := s.begin(ctx, st)
		defer func() { ended(err) }()
		result, err := tx.Run(ctx, st.text, st.params)
		if err != nil {
			return nil, err
		}
		records, err = result.Collect(ctx)
		if err != nil {
			return nil, err
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			return nil, err
		}
		s.notify(st, summary)
		return records, nil
	}
}

func (s *Store) notify(st statement, summary driver.ResultSummary) {
	if s.notified == nil {
		return
	}
	for _, n := range summary.Notifications() {
		s.notified(st.text, n)
	}
}

// value returns a column of a record.
func value[T any](record *driver.Record, column string) (T, error) {
	v, _ := record.Get(column)
	typed, ok := v.(T)
	if !ok {
		return typed, fmt.Errorf("neo4j: the column %s holds a %T", column, v)
	}
	return typed, nil
}

// head returns the revision of the graph.
func (s *Store) head(ctx context.Context, limit time.Duration) (graph.Revision, error) {
	records, err := s.readWithin(ctx, statement{name: "head", text: headStatement}, limit)
	if err != nil {
		return 0, err
	}
	if len(records) != 1 {
		return 0, headless()
	}
	revision, err := value[int64](records[0], "revision")
	return graph.Revision(revision), err
}

const headStatement = "MATCH (head:AnswerableHead)\nRETURN head.revision AS revision, head.format AS format"
