package neo4j

import (
	"context"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"
)

// Config configures the connection to a database.
type Config struct {
	// URL is bolt://host:port for one server, neo4j://host:port for a cluster; +s asks for TLS.
	URL      string
	User     string
	Password string
	Database string // "" means neo4j
	// Adopt allows a database that holds other nodes. The store never shows these.
	Adopt bool

	// Widest is the maximum number of nodes of a bounded query: of its starts, or at the far ends of a hop
	// without a page. All of them are in memory at once. 0 means 20,000. The whole result may have ten times
	// as many.
	Widest int

	// Observed is called when a statement begins, with its name. It returns the context for the statement,
	// and a function to call when the statement has ended. Explain asks the server for the plan, without
	// parameters.
	Observed func(ctx context.Context, name string, explain func(context.Context) (string, error)) (context.Context, func(error))

	// Notified receives the server's notifications about statements. It is for tests: when it is nil, the
	// server computes no notifications.
	Notified func(statement string, n driver.Notification)
}

// The time limits. Neo4j itself has none.
const (
	connectTime = 2 * time.Second  // to reach the server, or to get a connection from the pool
	retryTime   = 2 * time.Second  // to retry a change that the server has refused temporarily
	readyTime   = 2 * time.Second  // for Ready
	readTime    = 20 * time.Second // for one statement that reads
	lockTime    = 8 * time.Second  // for the lock of the head, which another program may hold
	writeTime   = 2 * time.Minute  // for one change with all its checks
	schemaTime  = 5 * time.Minute  // for one constraint, which checks all existing data
	grace       = time.Second      // between the server's limit and ours
)

// settings sets the options of the driver, each with its reason.
func (c Config) settings(s *config.Config) {
	// Reads are short; more connections than a few for each core only wait in the server.
	s.MaxConnectionPoolSize = 16
	// A request fails within seconds when the server is gone, not after a minute.
	s.ConnectionAcquisitionTimeout = connectTime
	s.SocketConnectTimeout = connectTime
	// The driver waits 1 s, 2 s and so on between retries, and checks the time only after a retry; less than
	// a second means one retry.
	s.MaxTransactionRetryTime = 500 * time.Millisecond
	// A network device may have cut an idle connection; check it before use.
	s.ConnectionLivenessCheckTimeout = time.Minute
	// Pages of nodes with all their properties are large.
	s.ReadBufferSize = 64 << 10
	s.TelemetryDisabled = true
	// Without notifications, statements are faster.
	if c.Notified == nil {
		s.NotificationsMinSeverity = notifications.DisabledLevel
	}
}
