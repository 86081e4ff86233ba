package main

import (
	"context"
	"crypto/rand"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"time"

	"github.com/rs/cors"

	"answerable/graph"
	"answerable/live"
	"answerable/web/graphiql"
)

// routes is the whole HTTP surface.
func routes(g *graph.Graph, hub *live.Hub, by *authority, log *slog.Logger, origins []string) http.Handler {
	return routesWith(g, hub, by, log, origins, usualTiming)
}

func routesWith(g *graph.Graph, hub *live.Hub, by *authority, log *slog.Logger, origins []string, waits timing) http.Handler {
	mux := http.NewServeMux()
	streams := &streams{newAPI(g, by, log), hub, func(*http.Request) bool { return false }, waits}
	mux.Handle("/graphql", streams)
	mux.Handle("/graphiql/", http.StripPrefix("/graphiql", graphiql.Handler("../graphql")))
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/graphiql/", http.StatusFound)
	})
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
			AllowedMethods: []string{http.MethodGet, http.MethodPost},
			AllowedHeaders: []string{"Accept", "Authorization", "Content-Type", "Last-Event-ID", requestID},
			ExposedHeaders: []string{requestID},
			MaxAge:         600,
		})
		handler, streams.allowed = pages.Handler(handler), pages.OriginAllowed
	}
	return identified(log, withDeadline(handler))
}

func status(w http.ResponseWriter, code int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_, _ = io.WriteString(w, text+"\n")
}

// withDeadline gives every request its one deadline, which all that it does inherits. Streams have
// none; each operation on them that is no subscription has the same.
func withDeadline(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isStream(r) {
			next.ServeHTTP(w, r)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), requestTimeout)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

const requestID = "X-Request-Id"

var goodID = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

type idKey struct{}

// identified gives every request an id, the caller's when it is well formed, and logs what came of it.
func identified(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(requestID)
		if !goodID.MatchString(id) {
			id = rand.Text()
		}
		w.Header().Set(requestID, id)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		recorder := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		began := time.Now()
		next.ServeHTTP(recorder, r.WithContext(context.WithValue(r.Context(), idKey{}, id)))
		log.Info("request", "id", id, "method", r.Method, "path", r.URL.Path,
			"status", recorder.status, "ms", time.Since(began).Milliseconds())
	})
}

// requestOf returns the id of the request that the context belongs to.
func requestOf(ctx context.Context) string {
	id, _ := ctx.Value(idKey{}).(string)
	return id
}

type statusRecorder struct {
	http.ResponseWriter
	status int
}

func (r *statusRecorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the writer below.
func (r *statusRecorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
