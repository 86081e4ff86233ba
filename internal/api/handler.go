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

// The media types of a response; see the GraphQL over HTTP specification.
const (
	JSONType     = "application/json"
	ResponseType = "application/graphql-response+json"
)

// Handler answers GraphQL over HTTP: POST for any operation, GET for queries. Each request is answered
// from one revision of the graph, which extensions.revision names.
type Handler struct {
	graph  *query.Graph
	issuer *auth.Issuer
	log    *slog.Logger
	exec   *executor.Executor
	schema graphql.ExecutableSchema
	Config
	documents *operation.DocumentStore
	bounds    operation.LimitsExtension
	limiter   *limiter // of operations
	heavy     *limiter // of what operations that are not light cost
	exports   *limiter // of the files that are written
	imports   *limiter // of the files that are read
	cache     *lru.Cache[cachedResponse]
	process   string // a random id, part of the cache keys and entity tags
}

// Config configures the API. Flags sets it from the command line.
type Config struct {
	limits        operation.Limits
	trusted       *operation.TrustedDocuments
	trustedOnly   bool
	Suggestions   bool // whether an error about a wrong name suggests names that exist
	introspection operation.Introspection
	cacheBytes    int    // of the response cache
	DataLicence   string // "" when it is not known
	NoImport      string // why nothing can be imported; "" when it can
	Observer      *telemetry.Observer
	gqlgenOnly    bool // whether gqlgen writes the responses, and not the JSON writer
}

// parsedBytes bounds the memory of the cache of parsed documents. A parsed document takes about twenty times
// the memory of its text.
const parsedBytes = 128 << 20

// New returns the handler of the API over the graph. The issuer verifies the clients' tokens. Without
// options, the handler has the default limits, introspection, and no cache.
func New(g *query.Graph, issuer *auth.Issuer, log *slog.Logger, options ...func(*Config)) *Handler {
	config := Config{limits: operation.DefaultLimits(), introspection: operation.IntrospectionOn}
	for _, set := range options {
		set(&config)
	}
	if config.Observer == nil {
		config.Observer = telemetry.NewSilentObserver(log)
	}
	parts := generated.Config{Resolvers: &resolvers.Resolver{}}
	parts.Schema = operation.SpecifiedSchema(generated.NewExecutableSchema(parts).Schema())
	schema := generated.NewJSONWriterSchema(parts)
	if config.gqlgenOnly {
		schema = generated.NewExecutableSchema(parts)
	}
	h := &Handler{
		graph: g, issuer: issuer, log: log, exec: executor.New(schema), schema: schema, Config: config,
		documents: operation.NewDocumentStore(config.trusted, config.trustedOnly),
		limiter:   newLimiter(config.limits.Operations),
		heavy:     newLimiter(heavyAtOnce()),
		exports:   newLimiter(exportsAtOnce),
		imports:   newLimiter(importsAtOnce),
		cache:     newResponseCache(config.cacheBytes),
		process:   rand.Text(),
	}
	h.configureExecutor()
	return h
}

// configureExecutor adds to gqlgen's executor how an operation is parsed, validated, limited and reported.
func (h *Handler) configureExecutor() {
	parsed := lru.New(parsedBytes, func(text string, _ *ast.QueryDocument) int { return 20 * len(text) })
	h.exec.SetQueryCache(operation.NewMergingCache(parsed, h.schema.Schema()))
	h.exec.SetParserTokenLimit(h.limits.Tokens)
	h.exec.SetDefaultRulesFn(func() *rules.Rules {
		return operation.ValidationRules(h.Suggestions, h.introspection == operation.IntrospectionOn)
	})
	h.exec.Use(h.documents)
	h.bounds = operation.NewLimitsExtension(h.limits, parsed, h.schema.Schema())
	h.exec.Use(h.bounds)
	h.exec.Use(h.introspection)
	h.exec.SetErrorPresenter(h.present)
	h.exec.SetRecoverFunc(func(_ context.Context, p any) error { return graph.Caught(p) })
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Authorization, Accept")
	mediaType, err := negotiateContentType(r.Header.Get("Accept"))
	if err != nil {
		h.writeError(w, JSONType, err)
		return
	}
	params, err := parseRequest(w, r, h.limits.Body)
	if err != nil {
		h.writeError(w, mediaType, err)
		return
	}
	viewer, err := h.issuer.ViewerOfRequest(r)
	if err != nil {
		w.Header().Set("WWW-Authenticate", "Bearer")
		h.writeError(w, mediaType, err)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		r.Header.Del("If-None-Match") // it is for GET alone
	}
	ctx, pool := jsonwriter.WithPool(auth.WithViewer(r.Context(), viewer))
	defer pool.Release() // after the response is sent
	answered, err := h.execute(ctx, requestInfo{r.Method, mediaType, r.Header.Get("If-None-Match")}, params)
	if err != nil {
		h.writeError(w, mediaType, err)
		return
	}
	writeResult(w, r, mediaType, answered)
}

// writeResult sends a result as the response to a request.
func writeResult(w http.ResponseWriter, r *http.Request, mediaType string, answered result) {
	if answered.unchanged != "" {
		setCacheHeaders(w.Header(), r, answered.unchanged)
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if answered.tag != "" && r.Method != http.MethodPost {
		setCacheHeaders(w.Header(), r, answered.tag)
	}
	if status := answered.status(mediaType); answered.body != nil {
		writeBody(w, mediaType, status, answered.body)
	} else {
		write(w, mediaType, status, answered.response)
	}
}
