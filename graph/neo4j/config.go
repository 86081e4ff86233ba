package neo4j

import (
	"context"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// Config says where the graph is.
type Config struct {
	// URL is bolt://host:port for one server, neo4j://host:port for a cluster; +s asks for TLS.
	URL      string
	User     string
	Password string
	Database string // "" means neo4j
	// Adopt lets the graph be kept beside nodes that somebody else wrote; they are never shown.
	Adopt bool

	// Widest is how many nodes a bounded question may bring from a start or to the other ends of a hop
	// without a page, since they are all in memory at once; 0 means 20,000. All that one question
	// brings is at most ten times as much.
	Widest int

	// Observed is told that a statement begins, by its name, and returns the context to go on with and
	// what to call when it has ended. Explain asks the server for the plan, without parameters.
	Observed func(ctx context.Context, name string, explain func(context.Context) (string, error)) (context.Context, func(error))

	// Notified is told of what the server remarks on a statement. It is for tests: a nil Notified
	// asks the server not to look for anything.
	Notified func(statement string, n driver.Notification)
}

// The times that a server is given. Neo4j itself has no limits.
const (
	connectTime = 2 * time.Second  // to reach the server, or to wait for a connection of the pool
	retryTime   = 2 * time.Second  // in which a change that the server refused for now is tried again
	readyTime   = 2 * time.Second  // to say that it is there
	readTime    = 20 * time.Second // for one statement that reads
	writeTime   = 2 * time.Minute  // for one change, with all its checks
	schemaTime  = 5 * time.Minute  // for one constraint, which looks at all that is there already
	grace       = time.Second      // between the limit that the server keeps and ours
)

// settings are those of the driver, each with its reason.
func (c Config) settings(s *config.Config) {
	// Reads are short; more connections than a few for each core only queue in the server.
	s.MaxConnectionPoolSize = 16
	// A request fails within seconds when the server is gone, not after a minute.
	s.ConnectionAcquisitionTimeout = connectTime
	s.SocketConnectTimeout = connectTime
	// The driver waits 1 s, 2 s and so on between tries, and looks at the time only after one; less
	// than a second means one more try.
	s.MaxTransactionRetryTime = 500 * time.Millisecond
	// A connection that lay idle may have been cut by what is in between; look before using it.
	s.ConnectionLivenessCheckTimeout = time.Minute
	// Pages of nodes with all their properties are wide.
	s.ReadBufferSize = 64 << 10
	s.TelemetryDisabled = true
	// Without remarks the server need not look for any, which makes statements faster.
	if c.Notified == nil {
		s.NotificationsMinSeverity = notifications.DisabledLevel
	}
}
