package api

import (
	"log/slog"
	"net/http"

	"github.com/rs/cors"

	"answerable/internal/graphiql"
	"answerable/internal/telemetry"
)

// Routes returns the handler of all paths. Page says whether GraphiQL is served, and metrics whether
// /metrics is.
func Routes(streams *Streams, log *slog.Logger, origins []string, page, metrics bool) http.Handler {
	mux, api := http.NewServeMux(), streams.api
	g := api.graph
	var endpoint http.Handler = streams
	if page {
		endpoint = leadingToPage(endpoint)
	}
	most := api.limits.Time + lateness
	endpoint = inTime(most, api.Observer.Traced(compressed(endpoint)), api.writeLate)
	mux.Handle("/graphql", endpoint)
	mux.Handle("/graphql/{$}", endpoint) // with the slash that people type
	mux.Handle("GET /report/{group}", inTime(most, compressed(http.HandlerFunc(api.serveReport)), api.writeLateReport))
	mux.Handle("GET "+exportPath+"{file}", unhurried(compressed(http.HandlerFunc(api.serveExport))))
	mux.Handle("POST "+ImportPath, http.HandlerFunc(api.serveImport))
	if metrics {
		mux.Handle("GET /metrics", api.Observer.Metrics.Handler(g))
	}
	if page {
		mux.Handle("/graphiql/", compressed(http.StripPrefix("/graphiql", graphiql.Handler("../graphql"))))
		mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, PagePath, http.StatusFound)
		})
	}
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { status(w, http.StatusOK, "alive") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if err := g.Ready(r.Context()); err != nil {
			status(w, http.StatusServiceUnavailable, err.Error())
			return
		}
		status(w, http.StatusOK, "ready")
	})
	var handler http.Handler = mux
	if len(origins) > 0 {
		pages := cors.New(cors.Options{
			AllowedOrigins: origins,
			AllowedMethods: []string{http.MethodGet, http.MethodHead, http.MethodPost},
			AllowedHeaders: []string{"*"}, // libraries and tracing in browsers send their own headers; the origin decides, not the headers
			ExposedHeaders: []string{"Etag", "Retry-After", telemetry.RequestIDHeader},
			MaxAge:         600,
		})
		handler, streams.allowed = pages.Handler(handler), pages.OriginAllowed
	}
	return telemetry.WithRequestID(log, withDeadline(api.limits.Time, yieldFirst(handler)))
}
