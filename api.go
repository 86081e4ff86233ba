package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/generated"
	"answerable/resolvers"
)

const (
	jsonType     = "application/json"
	responseType = "application/graphql-response+json"
)

// api answers GraphQL over HTTP: POST for any operation, GET for queries. Each request is answered
// from one revision of the graph, which extensions.revision names.
type api struct {
	graph     *graph.Graph
	authority *authority
	log       *slog.Logger
	exec      *executor.Executor
}

func newAPI(g *graph.Graph, by *authority, log *slog.Logger) *api {
	a := &api{g, by, log, executor.New(generated.NewExecutableSchema(generated.Config{Resolvers: &resolvers.Resolver{}}))}
	a.exec.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	a.exec.SetParserTokenLimit(maxTokens)
	a.exec.Use(extension.Introspection{})
	a.exec.Use(limits{})
	a.exec.SetErrorPresenter(a.present)
	a.exec.SetRecoverFunc(func(ctx context.Context, p any) error {
		a.log.Error("panic", "id", requestOf(ctx), "panic", p)
		return errors.New("panic")
	})
	return a
}

// refusal is a request that is answered before GraphQL sees it.
type refusal struct {
	status  int
	message string
}

func (r *refusal) Error() string { return r.message }

func refuse(status int, format string, args ...any) error {
	return &refusal{status, fmt.Sprintf(format, args...)}
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	mediaType, err := accepted(r.Header.Get("Accept"))
	if err != nil {
		a.refused(w, jsonType, err)
		return
	}
	params, err := parameters(w, r)
	if err != nil {
		a.refused(w, mediaType, err)
		return
	}
	viewer, err := a.authority.viewerOfRequest(r)
	if err != nil {
		w.Header().Set("WWW-Authenticate", "Bearer")
		a.refused(w, mediaType, err)
		return
	}
	response, ran, err := a.execute(withViewer(r.Context(), viewer), r.Method, params)
	if err != nil {
		a.refused(w, mediaType, err)
		return
	}
	status := http.StatusOK
	if !ran && mediaType == responseType {
		status = http.StatusBadRequest
	}
	write(w, mediaType, status, response)
}

// execute answers one operation. Ran is false when it was refused before it ran.
func (a *api) execute(ctx context.Context, method string, params *graphql.RawParams) (response *graphql.Response, ran bool, err error) {
	ctx = graphql.StartOperationTrace(ctx)
	operation, errs := a.exec.CreateOperationContext(ctx, params)
	if errs != nil {
		return a.exec.DispatchError(graphql.WithOperationContext(ctx, operation), errs), false, nil
	}
	if method == http.MethodGet && operation.Operation.Operation != ast.Query {
		return nil, false, refuse(http.StatusMethodNotAllowed, "GET is for queries; POST the %s", operation.Operation.Operation)
	}
	if operation.Operation.Operation == ast.Subscription {
		return nil, false, refuse(http.StatusNotAcceptable, "a subscription needs a WebSocket (%s) or Accept: %s", socketProtocol, eventType)
	}
	err = a.graph.Read(ctx, viewerOf(ctx), func(v *graph.View) error {
		handle, ctx := a.exec.DispatchOperation(resolvers.WithView(ctx, v), operation)
		response = handle(ctx)
		response.Extensions = map[string]any{"revision": v.Revision()}
		return nil
	})
	if err != nil {
		ctx = graphql.WithOperationContext(ctx, operation)
		response = &graphql.Response{Errors: gqlerror.List{a.present(ctx, err)}}
	}
	return response, true, nil
}

// accepted chooses the media type of the answer.
func accepted(accept string) (string, error) {
	if accept == "" {
		return jsonType, nil
	}
	best, weight := "", 0.0
	for part := range strings.SplitSeq(accept, ",") {
		mediaType, p, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		if charset := p["charset"]; charset != "" && !strings.EqualFold(charset, "utf-8") {
			continue
		}
		q := 1.0
		if text, given := p["q"]; given {
			q, _ = strconv.ParseFloat(text, 64)
		}
		switch mediaType {
		case "*/*", "application/*":
			mediaType = jsonType
		case jsonType, responseType:
		default:
			continue
		}
		if q > weight {
			best, weight = mediaType, q
		}
	}
	if best == "" {
		return "", refuse(http.StatusNotAcceptable, "answers are %s or %s", responseType, jsonType)
	}
	return best, nil
}

// parameters reads the operation from the URL of a GET or the body of a POST.
func parameters(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, error) {
	switch r.Method {
	case http.MethodGet:
		return fromURL(r)
	case http.MethodPost:
		return fromBody(w, r)
	default:
		w.Header().Set("Allow", "GET, POST")
		return nil, refuse(http.StatusMethodNotAllowed, "use GET or POST")
	}
}

func fromURL(r *http.Request) (*graphql.RawParams, error) {
	if len(r.URL.RawQuery) > maxBody {
		return nil, refuse(http.StatusRequestURITooLong, "the URL is longer than %d bytes; use POST", maxBody)
	}
	values := r.URL.Query()
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	if err := object(values.Get("variables"), "variables", &params.Variables); err != nil {
		return nil, err
	}
	if err := object(values.Get("extensions"), "extensions", &params.Extensions); err != nil {
		return nil, err
	}
	return checked(params)
}

// object reads a JSON object from a value of the URL, when there is one.
func object(text, name string, to *map[string]any) error {
	if text == "" {
		return nil
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if err := d.Decode(to); err != nil {
		return refuse(http.StatusBadRequest, "%s is not a JSON object", name)
	}
	return nil
}

func fromBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, error) {
	mediaType, p, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || mediaType != jsonType || p["charset"] != "" && !strings.EqualFold(p["charset"], "utf-8") {
		return nil, refuse(http.StatusUnsupportedMediaType, "send the body as %s in UTF-8", jsonType)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
		return nil, refuse(http.StatusRequestEntityTooLarge, "the body is larger than %d bytes", maxBody)
	}
	if err != nil {
		return nil, refuse(http.StatusBadRequest, "the body could not be read")
	}
	params := &graphql.RawParams{Headers: r.Header}
	d := json.NewDecoder(strings.NewReader(string(body)))
	d.UseNumber()
	if err := d.Decode(params); err != nil {
		return nil, refuse(http.StatusBadRequest, `the body is not a JSON object with a "query" string and, if need be, "variables" and "operationName"`)
	}
	return checked(params)
}

func checked(params *graphql.RawParams) (*graphql.RawParams, error) {
	if strings.TrimSpace(params.Query) == "" {
		return nil, refuse(http.StatusBadRequest, `there is no "query"`)
	}
	return params, nil
}

// refused answers a request that GraphQL did not see.
func (a *api) refused(w http.ResponseWriter, mediaType string, err error) {
	status, code := http.StatusBadRequest, cmp.Or(graph.CodeOf(err), graph.CodeInvalid)
	if r := new(refusal); errors.As(err, &r) {
		status = r.status
	}
	if code == graph.CodeUnauthenticated {
		status = http.StatusUnauthorized
	}
	write(w, mediaType, status, &graphql.Response{Errors: gqlerror.List{{
		Message: err.Error(), Extensions: map[string]any{"code": code},
	}}})
}

// write sends a response: errors in the order of the document, no data when the request was refused,
// and the data as it was made.
func write(w http.ResponseWriter, mediaType string, status int, response *graphql.Response) {
	slices.SortStableFunc(response.Errors, func(a, b *gqlerror.Error) int {
		return cmp.Or(place(a)-place(b), strings.Compare(a.Path.String(), b.Path.String()))
	})
	var body bytes.Buffer
	encoder := json.NewEncoder(&body)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(struct {
		Errors     gqlerror.List   `json:"errors,omitempty"`
		Data       json.RawMessage `json:"data,omitempty"`
		Extensions map[string]any  `json:"extensions,omitempty"`
	}{response.Errors, response.Data, response.Extensions})
	if err != nil {
		status = http.StatusInternalServerError
		body.Reset()
		body.WriteString(`{"errors":[{"message":"internal error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}`)
	}
	w.Header().Set("Content-Type", mediaType+"; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Length", strconv.Itoa(body.Len()))
	w.WriteHeader(status)
	_, _ = w.Write(body.Bytes())
}

// place returns where in the document an error lies.
func place(e *gqlerror.Error) int {
	if len(e.Locations) == 0 {
		return 0
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
	switch code := graph.CodeOf(err); {
	case code != "":
		shown.Message, shown.Extensions["code"] = codedMessage(err), code
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		shown.Message, shown.Extensions["code"] = "the request took too long; ask for less", graph.CodeUnavailable
	case shown.Extensions["code"] != nil, isRequestError(err):
		// GraphQL's own words on a request that is wrong in itself.
	default:
		a.log.Error("internal error", "id", requestOf(ctx), "error", err)
		shown.Message, shown.Extensions["code"] = "internal error", "INTERNAL_SERVER_ERROR"
	}
	return shown
}

// codedMessage returns the message of the part of err that has a code.
func codedMessage(err error) string {
	if e := new(graph.Error); errors.As(err, &e) {
		return e.Message
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
