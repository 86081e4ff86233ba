package neo4j

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// formatVersion is the version of the stored format, which the head holds.
const formatVersion = 6

// Open opens the graph in a database. It prepares an empty database. When the database can't be used, Open
// changes nothing, and returns an error that wraps one of this package's errors and says what to do.
func Open(ctx context.Context, c Config) (*Store, error) {
	if c.Database == "" {
		c.Database = "neo4j"
	}
	d, err := driver.NewDriverWithContext(c.URL, driver.BasicAuth(c.User, c.Password, ""), c.settings)
	if err != nil {
		return nil, graph.Invalid("%s is not the address of a Neo4j server; write bolt://host:7687 or neo4j://host:7687", address(c.URL))
	}
	s := &Store{driver: d, database: c.Database, widest: c.Widest, notified: c.Notified, observed: c.Observed, writing: make(chan struct{}, 1)}
	s.writing <- struct{}{}
	if err := s.prepare(ctx, c); err != nil {
		_ = d.Close(context.WithoutCancel(ctx))
		return nil, err
	}
	return s, nil
}

// address returns the URL for messages, without a password.
func address(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return "the URL"
	}
	return u.Redacted()
}

func (s *Store) prepare(ctx context.Context, c Config) error {
	if err := s.connect(ctx, c); err != nil {
		return err
	}
	found, err := s.format(ctx)
	switch {
	case err != nil:
		return err
	case found > formatVersion:
		return graph.Unavailable(fmt.Sprintf("the graph at %s was written by a newer version of Answerable (format %d; this version "+
			"reads format %d): use the newer version", address(c.URL), found, formatVersion), ErrNewer)
	case found > 0 && found < oldestVersion:
		return graph.Unavailable(fmt.Sprintf("the graph at %s was written by an older version of Answerable (format %d; this version "+
			"reads format %d): export it with the older version, and import it into an empty database", address(c.URL), found, formatVersion), ErrOlder)
	case found == 0 && !c.Adopt:
		if err := s.mustBeEmpty(ctx, c); err != nil {
			return err
		}
	}
	if found >= oldestVersion && found < formatVersion {
		if err := s.migrate(ctx); err != nil {
			return err
		}
	}
	if err := s.prepareSchema(ctx); err != nil {
		return err
	}
	return s.prepareHead(ctx)
}

// connect makes sure that the server is reachable, accepts the credentials, has the database and is recent
// enough.
func (s *Store) connect(ctx context.Context, c Config) error {
	at := address(c.URL)
	within, cancel := bounded(ctx, 2*connectTime)
	defer cancel()
	session := s.driver.NewSession(within, driver.SessionConfig{DatabaseName: s.database})
	defer func() { _ = session.Close(within) }()
	result, err := session.Run(within, "RETURN 1", nil, driver.WithTxTimeout(readyTime))
	var summary driver.ResultSummary
	if err == nil {
		summary, err = result.Consume(within)
	}
	code := codeOf(err)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case code == "Neo.ClientError.Security.AuthenticationRateLimit":
		return unusable(ErrAuthentication, err, "the Neo4j server at %s has locked the user %s after too many wrong passwords; "+
			"wait a little, then give the right one", at, c.User)
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return unusable(ErrAuthentication, err, "the Neo4j server at %s refuses the user %s: the user or the password is wrong", at, c.User)
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		return unusable(ErrNoDatabase, err, "the Neo4j server at %s has no database %q", at, c.Database)
	case err != nil && (disconnected(err) || errors.Is(err, context.DeadlineExceeded)):
		return unusable(ErrUnreachable, err, "no Neo4j server can be reached at %s: is it running, and is the address right?", at)
	case err != nil:
		return failed(err)
	}
	if agent := summary.Server().Agent(); !newEnough(agent) {
		return unusable(ErrOld, nil, "the server at %s is %s; Answerable needs Neo4j 5.26 or later", at, agent)
	}
	return nil
}

// newEnough reports whether the server, such as Neo4j/5.26.30 or Neo4j/2025.06.0, is 5.26 or later.
func newEnough(agent string) bool {
	var major, minor int
	_, version, _ := strings.Cut(agent, "/")
	if _, err := fmt.Sscanf(version, "%d.%d", &major, &minor); err != nil {
		return false
	}
	return major > 5 || major == 5 && minor >= 26
}

// format returns the format of the graph in the database, or 0 when there is no graph.
func (s *Store) format(ctx context.Context) (int64, error) {
	records, err := s.read(ctx, statement{name: "format", text: headStatement})
	if err != nil || len(records) == 0 {
		return 0, err
	}
	return value[int64](records[0], "format")
}

func (s *Store) mustBeEmpty(ctx context.Context, c Config) error {
	records, err := s.read(ctx, statement{name: "empty", text: "MATCH (n)\nRETURN count(n) AS nodes"})
	if err != nil {
		return err
	}
	nodes, err := value[int64](records[0], "nodes")
	if err != nil || nodes == 0 {
		return err
	}
	return unusable(ErrForeign, nil, "the database %s at %s holds %d nodes that Answerable did not write, and was not changed: "+
		"name an empty database, or allow both in one database with --adopt", c.Database, address(c.URL), nodes)
}

func unusable(kind, cause error, format string, args ...any) error {
	if cause != nil {
		kind = fmt.Errorf("%w: %w", kind, cause)
	}
	return graph.Unavailable(fmt.Sprintf(format, args...), kind)
}
