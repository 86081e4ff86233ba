package api

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"net/http"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/internal/operation"
	"answerable/internal/telemetry"
)

// codeOfReply returns the code of the first error of a result, or telemetry.CodeOK.
func codeOfReply(r result, err error) string {
	switch {
	case err != nil:
		return codeOfRefusal(err)
	case r.response != nil && len(r.response.Errors) > 0:
		return codeOf(r.response.Errors[0])
	default:
		return telemetry.CodeOK
	}
}

// httpError is the error of a request that is refused before GraphQL runs, or in place of GraphQL's
// response.
type httpError struct {
	status  int
	code    string
	message string
}

func (r *httpError) Error() string { return r.message }

func newHTTPError(status int, format string, args ...any) error {
	return &httpError{status, string(graph.CodeInvalid), fmt.Sprintf(format, args...)}
}

// writeError sends the error of a refused request.
func (h *Handler) writeError(w http.ResponseWriter, mediaType string, err error) {
	status, code := http.StatusBadRequest, codeOfRefusal(err)
	if r := new(httpError); errors.As(err, &r) {
		status = r.status
	}
	switch {
	case code == string(graph.CodeUnauthenticated):
		status = http.StatusUnauthorized
	case status == http.StatusTooManyRequests, code == codePositionNotReached:
		w.Header().Set("Retry-After", "1")
	}
	h.Observer.Metrics.CountOperation("", code)
	write(w, mediaType, status, &graphql.Response{Errors: gqlerror.List{operation.CodedError(code, "%s", err.Error())}})
}

// codeOfRefusal returns the error code of a refused request.
func codeOfRefusal(err error) string {
	if r := new(httpError); errors.As(err, &r) {
		return r.code
	}
	return string(cmp.Or(graph.CodeOf(err), graph.CodeInvalid))
}

// sortErrors sorts errors in the order of the document.
func sortErrors(errs gqlerror.List) {
	slices.SortStableFunc(errs, func(a, b *gqlerror.Error) int {
		return cmp.Or(cmp.Compare(sourceOffset(a), sourceOffset(b)), strings.Compare(a.Path.String(), b.Path.String()))
	})
}

// truncateErrors sorts errors and keeps at most so many. Another error counts the rest.
func truncateErrors(errs gqlerror.List, most int) gqlerror.List {
	sortErrors(errs)
	if len(errs) <= most {
		return errs
	}
	rest := operation.CodedError(codeOf(errs[0]), "%d more errors are left out", len(errs)-most)
	return append(errs[:most:most], rest)
}

// sourceOffset returns the place of an error in the document. Errors without a place come last.
func sourceOffset(e *gqlerror.Error) int {
	if len(e.Locations) == 0 {
		return math.MaxInt
	}
	return e.Locations[0].Line<<16 + e.Locations[0].Column
}

// present returns an error for a client: a helpful message and a code. An error without a code is logged,
// and the client gets "internal error".
func (h *Handler) present(ctx context.Context, err error) *gqlerror.Error {
	shown := graphql.DefaultErrorPresenter(ctx, err)
	if shown.Extensions == nil {
		shown.Extensions = map[string]any{}
	}
	over := new(httpError)
	switch code := graph.CodeOf(err); {
	case code != "":
		shown.Message, shown.Extensions["code"] = codedMessage(err), string(code)
		maps.Copy(shown.Extensions, graph.DetailsOf(err))
	case errors.As(err, &over):
		shown.Message, shown.Extensions["code"] = over.message, over.code
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		shown.Message, shown.Extensions["code"] = "the request was canceled", string(graph.CodeUnavailable)
	case shown.Extensions["code"] != nil, isRequestError(err):
		// GraphQL's own message about an invalid request
	default:
		about := []any{"id", telemetry.RequestID(ctx), "error", err}
		if p := new(graph.Panic); errors.As(err, &p) {
			about = append(about, "stack", string(p.Stack))
		}
		h.log.Error("internal error", about...)
		shown.Message, shown.Extensions["code"] = "internal error", "INTERNAL_SERVER_ERROR"
	}
	return shown
}

// recoverInto, deferred, turns a panic outside of gqlgen into an httpError. The panic ends one request and
// nothing else.
func (h *Handler) recoverInto(ctx context.Context, err *error) {
	if p := recover(); p != nil {
		shown := h.present(ctx, graph.Caught(p))
		*err = &httpError{http.StatusInternalServerError, codeOf(shown), shown.Message}
	}
}

// codeOf returns the code of a presented error.
func codeOf(e *gqlerror.Error) string {
	code, _ := e.Extensions["code"].(string)
	return code
}

// codedMessage returns the message of the wrapped error that has a code.
func codedMessage(err error) string {
	if e := new(graph.Error); errors.As(err, &e) {
		return e.Message
	}
	if r := new(graph.Refusal); errors.As(err, &r) {
		return r.Message
	}
	var problems graph.Problems
	errors.As(err, &problems)
	return problems.Error()
}

// isRequestError reports whether err is GraphQL's own error about the request.
func isRequestError(err error) bool {
	e := new(gqlerror.Error)
	return errors.As(err, &e) && e.Unwrap() == nil
}
