package api

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"answerable/graph"
	"answerable/graph/generated"
	"answerable/graph/query"
	"answerable/internal/auth"
	"answerable/internal/jsonwriter"
	"answerable/internal/lru"
	"answerable/internal/operation"
	"answerable/internal/telemetry"
	"answerable/resolvers"
)

// The media types of a response: the old one, and that of GraphQL over HTTP.
const (
	JSONType     = "application/json"
	ResponseType = "application/graphql-response+json"
)

// Handler answers GraphQL over HTTP: POST for any operation, GET for queries. Each request is answered
// from one revision of the graph, which extensions.revision names.
type Handler struct {
	graph     *query.Graph
	authority *auth.Issuer
	log       *slog.Logger
	exec      *executor.Executor
	schema    graphql.ExecutableSchema
	Config
	documents *operation.DocumentStore
	slots     *limiter
	answers   *lru.Cache[cachedResponse]
	process   string // tells its answers from those of any other
}

// Config are what whoever runs the server may choose about the API.
type Config struct {
	limits        operation.Limits
	trusted       *operation.TrustedDocuments
	trustedOnly   bool
	Suggestions   bool // whether errors name what there is beside the name that was wrong
	introspection operation.Introspection
	answerBytes   int // of the cache of answers
	Observer      *telemetry.Observer
	gqlgenOnly    bool // whether gqlgen alone writes answers, and not the row writer
}

// parsedBytes bounds the documents that are kept parsed, which take about twenty times their text.
const parsedBytes = 128 << 20

// New returns the handler of a graph, which reads the viewer of a request by the issuer.
func New(g *query.Graph, by *auth.Issuer, log *slog.Logger, set ...func(*Config)) *Handler {
	s := Config{limits: operation.DefaultLimits(), introspection: operation.IntrospectionOn}
	for _, f := range set {
		f(&s)
	}
	if s.Observer == nil {
		s.Observer = telemetry.NewSilentObserver(log)
	}
	schema := generated.NewJSONWriterSchema(generated.Config{Resolvers: &resolvers.Resolver{}})
	if s.gqlgenOnly {
		schema = generated.NewExecutableSchema(generated.Config{Resolvers: &resolvers.Resolver{}})
	}
	a := &Handler{
		graph: g, authority: by, log: log, exec: executor.New(schema), schema: schema, Config: s,
		documents: operation.NewDocumentStore(s.trusted, s.trustedOnly), slots: newLimiter(s.limits.Operations), answers: newAnswers(s.answerBytes),
		process: rand.Text(),
	}
	parsed := lru.New(parsedBytes, func(text string, _ *ast.QueryDocument) int { return 20 * len(text) })
	size := operation.NewLimitsExtension(s.limits, parsed, schema.Schema())
	a.exec.SetQueryCache(parsed)
	a.exec.SetParserTokenLimit(s.limits.Tokens)
	a.exec.SetDefaultRulesFn(func() *rules.Rules {
		return operation.ValidationRules(s.Suggestions, s.introspection == operation.IntrospectionOn)
	})
	a.exec.Use(a.documents)
	a.exec.Use(size)
	a.exec.Use(s.introspection)
	a.exec.SetErrorPresenter(a.present)
	a.exec.SetRecoverFunc(func(_ context.Context, p any) error { return graph.Caught(p) })
	return a
}

func (a *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Authorization, Accept")
	mediaType, err := negotiateContentType(r.Header.Get("Accept"))
	if err != nil {
		a.writeError(w, JSONType, err)
		return
	}
	params, err := parseRequest(w, r, a.limits.Body)
	if err != nil {
		a.writeError(w, mediaType, err)
		return
	}
	viewer, err := a.authority.ViewerOfRequest(r)
	if err != nil {
		w.Header().Set("WWW-Authenticate", "Bearer")
		a.writeError(w, mediaType, err)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		r.Header.Del("If-None-Match") // it is about what a GET gives
	}
	ctx, loan := jsonwriter.Lend(auth.WithViewer(r.Context(), viewer))
	defer loan.GiveBack() // when the answer is sent
	reply, err := a.execute(ctx, requestInfo{r.Method, mediaType, r.Header.Get("If-None-Match")}, params)
	switch {
	case err != nil:
		a.writeError(w, mediaType, err)
	case reply.unchanged != "":
		setCacheHeaders(w.Header(), r, reply.unchanged)
		w.WriteHeader(http.StatusNotModified)
	default:
		if reply.tag != "" && r.Method != http.MethodPost {
			setCacheHeaders(w.Header(), r, reply.tag)
		}
		if status := reply.status(mediaType); reply.body != nil {
			writeBody(w, mediaType, status, reply.body)
		} else {
			write(w, mediaType, status, reply.response)
		}
	}
}
