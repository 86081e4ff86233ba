package main

import (
	"context"
	"crypto/rand"
	"errors"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"answerable/graph"
	"answerable/graph/generated"
	"answerable/graph/query"
	"answerable/resolvers"
	"answerable/rows"
)

const (
	jsonType     = "application/json"
	responseType = "application/graphql-response+json"
)

// api answers GraphQL over HTTP: POST for any operation, GET for queries. Each request is answered
// from one revision of the graph, which extensions.revision names.
type api struct {
	graph     *query.Graph
	authority *authority
	log       *slog.Logger
	exec      *executor.Executor
	schema    graphql.ExecutableSchema
	settings
	documents *documents
	slots     *slots
	answers   *lru[kept]
	process   string // tells its answers from those of any other
}

// settings are what whoever runs the server may choose about the API.
type settings struct {
	limits        limits
	trusted       *trusted
	trustedOnly   bool
	suggestions   bool // whether errors name what there is beside the name that was wrong
	introspection introspection
	answerBytes   int // of the cache of answers
	observer      *observer
	stock         bool // whether gqlgen alone writes answers, and not the row writer
}

// parsedBytes bounds the documents that are kept parsed, which take about twenty times their text.
const parsedBytes = 128 << 20

func newAPI(g *query.Graph, by *authority, log *slog.Logger, set ...func(*settings)) *api {
	s := settings{limits: defaultLimits(), introspection: introspectionOn}
	for _, f := range set {
		f(&s)
	}
	if s.observer == nil {
		s.observer = unobserved(log)
	}
	schema := generated.NewRowSchema(generated.Config{Resolvers: &resolvers.Resolver{}})
	if s.stock {
		schema = generated.NewExecutableSchema(generated.Config{Resolvers: &resolvers.Resolver{}})
	}
	a := &api{
		graph: g, authority: by, log: log, exec: executor.New(schema), schema: schema, settings: s,
		documents: newDocuments(s.trusted, s.trustedOnly), slots: newSlots(s.limits.Operations), answers: newAnswers(s.answerBytes),
		process: rand.Text(),
	}
	parsed := newLRU(parsedBytes, func(text string, _ *ast.QueryDocument) int { return 20 * len(text) })
	size := within{s.limits, parsed, introspected(schema.Schema())}
	a.exec.SetQueryCache(parsed)
	a.exec.SetParserTokenLimit(s.limits.Tokens)
	a.exec.SetDefaultRulesFn(func() *rules.Rules { return validationRules(s.suggestions, s.introspection == introspectionOn) })
	a.exec.Use(a.documents)
	a.exec.Use(size)
	a.exec.Use(s.introspection)
	a.exec.SetErrorPresenter(a.present)
	a.exec.SetRecoverFunc(func(_ context.Context, p any) error { return graph.Caught(p) })
	return a
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Authorization, Accept")
	mediaType, err := accepted(r.Header.Get("Accept"))
	if err != nil {
		a.refused(w, jsonType, err)
		return
	}
	params, err := parameters(w, r, a.limits.Body)
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
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		r.Header.Del("If-None-Match") // it is about what a GET gives
	}
	ctx, loan := rows.Lend(withViewer(r.Context(), viewer))
	defer loan.GiveBack() // when the answer is sent
	reply, err := a.execute(ctx, asked{r.Method, mediaType, r.Header.Get("If-None-Match")}, params)
	switch {
	case err != nil:
		a.refused(w, mediaType, err)
	case reply.unchanged != "":
		cacheable(w.Header(), r, reply.unchanged)
		w.WriteHeader(http.StatusNotModified)
	default:
		if reply.tag != "" && r.Method != http.MethodPost {
			cacheable(w.Header(), r, reply.tag)
		}
		if status := reply.status(mediaType); reply.body != nil {
			writeBody(w, mediaType, status, reply.body)
		} else {
			write(w, mediaType, status, reply.response)
		}
	}
}

// reply is what a request gets when nothing was wrong with it as HTTP.
type reply struct {
	response  *graphql.Response
	body      []byte // of an answer that is kept: the response, encoded
	ran       bool   // else it was refused before it ran
	tag       string // of an answer that may be kept
	unchanged string // the tag under which the client has the answer already
}

// asked is how an operation came.
type asked struct {
	method    string // of HTTP; POST for what comes by a WebSocket
	mediaType string // that the answer is to have
	known     string // the entity tags that the client has answers under, as If-None-Match names them
}

// execute answers one operation that does not go on.
func (a *api) execute(ctx context.Context, asked asked, params *graphql.RawParams) (reply, error) {
	op, wrong, err := a.open(ctx, params)
	switch {
	case err != nil:
		return reply{}, err
	case wrong != nil:
		return reply{response: wrong}, nil
	}
	return a.answer(ctx, asked, op)
}

// open reads an operation. Wrong is the answer to one that is wrong in itself or over a limit.
func (a *api) open(ctx context.Context, params *graphql.RawParams) (op *graphql.OperationContext, wrong *graphql.Response, err error) {
	defer a.caught(ctx, &err)
	ctx = graphql.StartOperationTrace(ctx)
	op, errs := a.exec.CreateOperationContext(ctx, params)
	errs = shown(errs, shownErrors)
	if found := op.Operation; found != nil {
		check := variableCheck{schema: a.schema.Schema(), names: a.suggestions || a.introspection.allows(ctx)}
		if wrong := check.all(found, params.Variables); wrong != nil {
			errs = wrong
		}
	} else if op.Doc != nil && params.OperationName == "" {
		errs = gqlerror.List{coded(string(graph.CodeInvalid), "the document has %d operations; name the one to run with operationName", len(op.Doc.Operations))}
	}
	if errs != nil {
		a.observer.metrics.counted("", codeOf(errs[0]))
		return nil, a.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs), nil
	}
	return op, nil, nil
}

// answer answers an operation that was opened.
func (a *api) answer(ctx context.Context, asked asked, op *graphql.OperationContext) (answered reply, err error) {
	if asked.method != http.MethodPost && op.Operation.Operation != ast.Query {
		return reply{}, refuse(http.StatusMethodNotAllowed, "GET is for queries; POST the %s", op.Operation.Operation)
	}
	if op.Operation.Operation == ast.Subscription {
		return reply{}, refuse(http.StatusNotAcceptable, "a subscription needs a WebSocket (%s) or Accept: %s", socketProtocol, eventType)
	}
	if op.Operation.Operation == ast.Query { // what is written is written to the newest
		if err := a.reached(ctx, op.Headers); err != nil {
			return a.unread(ctx, op, err)
		}
	}
	release, err := a.slots.take(ctx)
	if err != nil {
		return reply{}, err
	}
	defer release()
	ctx, ended := a.observer.operation(ctx, op, a.documents.trusted.nameOf(op.RawQuery))
	defer func() { ended(codeOfReply(answered, err), err == nil) }()
	defer a.caught(ctx, &err) // before it ends, so that it is counted as what it was
	if op.Operation.Operation == ast.Mutation {
		return reply{response: a.mutate(ctx, op), ran: true}, nil
	}
	var key string
	err = a.graph.Read(ctx, viewerOf(ctx), func(v *query.View) error {
		answered = reply{ran: true}
		key = keyOf(a.process, v, op)
		answered.tag = entityTag(key, asked.mediaType)
		if answered.unchanged = matched(asked.known, answered.tag); answered.unchanged != "" {
			a.observer.metrics.answers.WithLabelValues("client").Inc()
			return nil
		}
		if kept, found := a.answers.Get(ctx, key); found {
			a.observer.metrics.answers.WithLabelValues("kept").Inc()
			answered.response, answered.body = kept.response, kept.body
			return nil
		}
		a.observer.metrics.answers.WithLabelValues("computed").Inc()
		a.lookAhead(ctx, v, op)
		handle, ctx := a.exec.DispatchOperation(resolvers.WithView(ctx, v), op)
		answered.response = handle(ctx)
		if answered.response == nil { // the context has ended
			return ctx.Err()
		}
		answered.response.Extensions = map[string]any{"revision": v.Revision()}
		answered.response.Errors = shown(answered.response.Errors, shownFieldErrors)
		return nil
	})
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded) && op.Operation.Operation == ast.Query:
		return reply{}, &refusal{http.StatusUnprocessableEntity, "TIME" + overLimit, "the answer took longer than " + a.limits.Time.String() + "; ask for less"}
	case err != nil:
		return a.unread(ctx, op, err)
	case answered.response != nil && len(answered.response.Errors) > 0:
		answered.tag = ""
	case answered.response != nil && answered.body == nil && key != "" && a.answers != nil:
		if kept, err := newKept(answered.response); err == nil {
			answered.body = kept.body
			a.answers.Add(ctx, key, kept)
		}
	}
	return answered, nil
}

// unread is the answer to an operation for which the graph could not be read; a refusal stays one.
func (a *api) unread(ctx context.Context, op *graphql.OperationContext, err error) (reply, error) {
	if r := new(refusal); errors.As(err, &r) {
		return reply{}, err
	}
	ctx = graphql.WithOperationContext(ctx, op)
	return reply{response: &graphql.Response{Errors: gqlerror.List{a.present(ctx, err)}}, ran: true}, nil
}
