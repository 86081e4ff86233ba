package api

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"answerable/graph"
)

// What one server has told, another server of the same store may not have heard yet. A query says with
// this header what it must not be older than: the revision of an answer, or the position of an event.
const afterHeader = "Answerable-After"

// codePositionNotReached is the code of a query that waited for nothing.
const codePositionNotReached = "POSITION_NOT_REACHED"

// requestedPosition reads the header: REVISION, or REVISION@DAY. None is the zero Moment, which all have reached.
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

// waitForPosition waits until the graph that this server shows has come to where the header says.
func (a *Handler) waitForPosition(ctx context.Context, header http.Header) error {
	to, err := requestedPosition(header)
	if err != nil || to == (graph.StreamPosition{}) {
		return err
	}
	within, cancel := context.WithTimeout(ctx, a.limits.Wait)
	defer cancel()
	switch err := a.graph.WaitFor(within, to); {
	case err == nil:
		return nil
	case errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil:
		return &httpError{
			http.StatusServiceUnavailable, codePositionNotReached,
			"this server did not reach " + header.Get(afterHeader) + " within " + a.limits.Wait.String() + "; try again, or leave out " + afterHeader,
		}
	default:
		return err
	}
}
