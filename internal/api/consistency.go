package api

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
)

// afterHeader names the revision or the stream position that the answer to a query must not be older
// than. Two servers of one store may be at different revisions; a client that goes from one to the other
// sends the revision of its last answer, or the position of its last event.
const afterHeader = "Answerable-After"

// codePositionNotReached is the code of a query for which the server did not reach the position in time.
const codePositionNotReached = "POSITION_NOT_REACHED"

// requestedPosition reads the header: REVISION, or REVISION@DAY. Without the header it returns the zero
// position, which every server has reached.
func requestedPosition(header http.Header) (at graph.StreamPosition, err error) {
	text := header.Get(afterHeader)
	switch {
	case text == "":
		return at, nil
	case strings.Contains(text, "@"):
		at, err = graph.ParseStreamPosition(text)
	default:
		var revision uint64
		revision, err = strconv.ParseUint(text, 10, 63)
		at.Revision = graph.Revision(revision)
	}
	if err != nil {
		return at, newHTTPError(http.StatusBadRequest, "%s is not a position; write REVISION, such as 17, or REVISION@DAY, such as 17@2026-11-24", afterHeader)
	}
	return at, nil
}

// waitForPosition waits until this server's graph has reached the position that the header of a query
// names. A mutation does not wait: it writes to the newest revision.
func (h *Handler) waitForPosition(ctx context.Context, op *graphql.OperationContext) error {
	if op.Operation.Operation != ast.Query {
		return nil
	}
	to, err := requestedPosition(op.Headers)
	if err != nil || to == (graph.StreamPosition{}) {
		return err
	}
	within, cancel := context.WithTimeout(ctx, h.limits.Wait)
	defer cancel()
	switch err := h.graph.WaitFor(within, to); {
	case err == nil:
		return nil
	case errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil:
		return &httpError{
			http.StatusServiceUnavailable, codePositionNotReached,
			"this server did not reach " + op.Headers.Get(afterHeader) + " within " + h.limits.Wait.String() + "; try again, or leave out " + afterHeader,
		}
	default:
		return err
	}
}
