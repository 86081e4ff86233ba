package neo4j

import (
	"context"
	"errors"
	"fmt"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// The reasons for which a database can't be used. The errors of Open wrap these, and say what to do.
var (
	ErrAuthentication = errors.New("the user or the password is wrong")
	ErrNoDatabase     = errors.New("there is no such database")
	ErrUnreachable    = errors.New("the server cannot be reached")
	ErrOld            = errors.New("the server is too old")
	ErrForeign        = errors.New("the database holds another graph")
	ErrNewer          = errors.New("the graph has a newer format")
	ErrOlder          = errors.New("the graph has an older format")
	ErrClosed         = errors.New("the store is closed")
)

// codeOf returns the code of a server error, or "".
func codeOf(err error) string {
	var e *driver.Neo4jError
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// failed maps an error of the driver to one of package graph. The message holds no text of the driver, which
// may quote a statement. The cause keeps that text for the log.
func failed(err error) error {
	if err == nil {
		return nil
	}
	code := codeOf(err)
	switch {
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		return graph.Unavailable("Neo4j refused the user or the password", err)
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		return graph.Unavailable("the database of the graph no longer exists", err)
	case strings.HasPrefix(code, "Neo.ClientError.Transaction.TransactionTimedOut"), errors.Is(err, context.DeadlineExceeded):
		return graph.Unavailable("Neo4j did not answer in time; ask for less, or try again later", fmt.Errorf("%w: %w", ErrUnreachable, err))
	case code == "Neo.ClientError.Schema.ConstraintValidationFailed":
		return conflict(err, "the graph was changed in the meantime, or by another program")
	case code == "Neo.TransientError.General.MemoryPoolOutOfMemoryError":
		return graph.Unavailable("Neo4j does not have enough memory for this; ask for less", err)
	case strings.HasPrefix(code, "Neo.ClientError."), strings.HasPrefix(code, "Neo.DatabaseError."):
		return fmt.Errorf("neo4j: %w", err) // a bug of this package or of the driver
	case code != "", disconnected(err):
		return graph.Unavailable("Neo4j can't be reached or can't answer now; try again later", fmt.Errorf("%w: %w", ErrUnreachable, err))
	default:
		return fmt.Errorf("neo4j: %w", err)
	}
}

// disconnected reports whether the server was unreachable or closed the connection.
func disconnected(err error) bool {
	var connectivity *driver.ConnectivityError
	var limit *driver.TransactionExecutionLimit
	return driver.IsRetryable(err) || errors.As(err, &connectivity) || errors.As(err, &limit)
}

func conflict(cause error, format string, args ...any) error {
	err := &graph.Error{Code: graph.CodeConflict, Message: fmt.Sprintf(format, args...)}
	if cause == nil {
		return err
	}
	return causedError{err, cause}
}

// causedError is an error with a private cause.
type causedError struct {
	error
	cause error
}

func (b causedError) Unwrap() []error { return []error{b.error, b.cause} }

func closed() error { return graph.Unavailable("the store is closed", ErrClosed) }

func headless() error {
	return graph.Unavailable("the database has lost the head of the graph: restore a backup of it", nil)
}
