package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
)

// refusal is a request that is answered before GraphQL sees it, or in place of what GraphQL gave.
type refusal struct {
	status  int
	code    string
	message string
}

func (r *refusal) Error() string { return r.message }

func refuse(status int, format string, args ...any) error {
	return &refusal{status, string(graph.CodeInvalid), fmt.Sprintf(format, args...)}
}

// refused answers a request with why it is refused.
func (a *api) refused(w http.ResponseWriter, mediaType string, err error) {
	status, code := http.StatusBadRequest, codeOfRefusal(err)
	if r := new(refusal); errors.As(err, &r) {
		status = r.status
	}
	switch {
	case code == string(graph.CodeUnauthenticated):
		status = http.StatusUnauthorized
	case status == http.StatusTooManyRequests, code == codeNotReached:
		w.Header().Set("Retry-After", "1")
	}
	a.observer.metrics.counted("", code)
	write(w, mediaType, status, &graphql.Response{Errors: gqlerror.List{coded(code, "%s", err.Error())}})
}

// codeOfRefusal returns the code with which a request is refused.
func codeOfRefusal(err error) string {
	if r := new(refusal); errors.As(err, &r) {
		return r.code
	}
	return string(cmp.Or(graph.CodeOf(err), graph.CodeInvalid))
}

// status returns the HTTP status of an answer. In JSON a wrong operation is a well-formed answer, by
// the older custom; one that is refused for another reason than being wrong is not.
func (n reply) status(mediaType string) int {
	switch {
	case n.response.Data == nil && n.ran && mediaType == responseType && codeOf(n.response.Errors[0]) == string(graph.CodeUnavailable):
		return http.StatusServiceUnavailable
	case n.ran:
		return http.StatusOK
	}
	for _, e := range n.response.Errors {
		switch code := codeOf(e); {
		case strings.HasSuffix(code, overLimit):
			return http.StatusBadRequest
		case code == codeNotTrusted, code == codeNoIntrospection:
			return http.StatusForbidden
		}
	}
	if mediaType == responseType {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

// encoded returns a response as encode writes it.
func encoded(response *graphql.Response) ([]byte, error) {
	body := bytes.NewBuffer(make([]byte, 0, len(response.Data)+512))
	err := encode(body, response)
	return body.Bytes(), err
}

// encode writes a response as JSON on one line, its data as they were made.
func encode(body *bytes.Buffer, response *graphql.Response) error {
	encoder := json.NewEncoder(body)
	encoder.SetEscapeHTML(false)
	var err error
	member := func(name string, value any) {
		body.WriteString(map[bool]string{true: `{"`, false: `,"`}[body.Len() == 0] + name + `":`)
		if raw, made := value.(json.RawMessage); made {
			body.Write(raw)
			return
		}
		err = errors.Join(err, encoder.Encode(value))
		body.Truncate(body.Len() - 1) // the encoder's newline
	}
	if len(response.Errors) > 0 {
		member("errors", response.Errors)
	}
	if response.Data != nil {
		member("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		member("extensions", response.Extensions)
	}
	body.WriteByte('}')
	return err
}

// bodies are buffers to write a response in, to use again unless they have grown large.
var bodies = sync.Pool{New: func() any { return new(bytes.Buffer) }}

const largestBody = 1 << 20 // bytes

// write sends a response: the errors of what ran in the order of the document, no data when the request
// was refused, and the data as it was made.
func write(w http.ResponseWriter, mediaType string, status int, response *graphql.Response) {
	if response.Data != nil {
		inOrder(response.Errors)
	}
	body := bodies.Get().(*bytes.Buffer)
	defer func() {
		if body.Reset(); body.Cap() <= largestBody {
			bodies.Put(body)
		}
	}()
	if err := encode(body, response); err != nil {
		status = http.StatusInternalServerError
		body.Reset()
		body.WriteString(`{"errors":[{"message":"internal error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}`)
	}
	body.WriteByte('\n')
	writeBody(w, mediaType, status, body.Bytes())
}

// writeBody sends the body of a response.
func writeBody(w http.ResponseWriter, mediaType string, status int, body []byte) {
	w.Header().Set("Content-Type", mediaType+"; charset=utf-8")
	if w.Header().Get("Cache-Control") == "" {
		w.Header().Set("Cache-Control", "no-store")
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// inOrder puts errors into the order of the document.
func inOrder(errs gqlerror.List) {
	slices.SortStableFunc(errs, func(a, b *gqlerror.Error) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), strings.Compare(a.Path.String(), b.Path.String()))
	})
}

// shown puts a list of errors in order, and cuts one that is longer than most.
func shown(errs gqlerror.List, most int) gqlerror.List {
	inOrder(errs)
	if len(errs) <= most {
		return errs
	}
	rest := coded(codeOf(errs[0]), "%d more errors are left out", len(errs)-most)
	return append(errs[:most:most], rest)
}

// place returns where in the document an error lies; what lies nowhere comes last.
func place(e *gqlerror.Error) int {
	if len(e.Locations) == 0 {
		return math.MaxInt
	}
	return e.Locations[0].Line<<16 + e.Locations[0].Column
}

// present turns an error into what a client sees: a message that helps and a code. What has no code
// is logged and shown as one neutral sentence.
func (a *api) present(ctx context.Context, err error) *gqlerror.Error {
	shown := graphql.DefaultErrorPresenter(ctx, err)
	if shown.Extensions == nil {
		shown.Extensions = map[string]any{}
	}
	over := new(refusal)
	switch code := graph.CodeOf(err); {
	case code != "":
		shown.Message, shown.Extensions["code"] = codedMessage(err), string(code)
		maps.Copy(shown.Extensions, graph.DetailsOf(err))
	case errors.As(err, &over):
		shown.Message, shown.Extensions["code"] = over.message, over.code
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		shown.Message, shown.Extensions["code"] = "the request was canceled", string(graph.CodeUnavailable)
	case shown.Extensions["code"] != nil, isRequestError(err):
		// GraphQL's own words on a request that is wrong in itself.
	default:
		about := []any{"id", requestOf(ctx), "error", err}
		if p := new(graph.Panic); errors.As(err, &p) {
			about = append(about, "stack", string(p.Stack))
		}
		a.log.Error("internal error", about...)
		shown.Message, shown.Extensions["code"] = "internal error", "INTERNAL_SERVER_ERROR"
	}
	return shown
}

// caught, deferred, makes a panic outside of gqlgen the refusal that the client sees: it ends what it
// happened in, and nothing else.
func (a *api) caught(ctx context.Context, err *error) {
	if p := recover(); p != nil {
		shown := a.present(ctx, graph.Caught(p))
		*err = &refusal{http.StatusInternalServerError, codeOf(shown), shown.Message}
	}
}

// codeOf returns the code of an error that is shown.
func codeOf(e *gqlerror.Error) string {
	code, _ := e.Extensions["code"].(string)
	return code
}

// codedMessage returns the message of the part of err that has a code.
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

// isRequestError reports whether err is GraphQL's own, made from the request alone.
func isRequestError(err error) bool {
	e := new(gqlerror.Error)
	return errors.As(err, &e) && e.Unwrap() == nil
}
