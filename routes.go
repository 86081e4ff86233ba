package main

import (
	"context"
	"crypto/rand"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"runtime"
	"time"

	"github.com/klauspost/compress/gzhttp"
	"github.com/rs/cors"

	"answerable/web/graphiql"
)

// routes is the whole HTTP surface; page says whether GraphiQL is part of it, and metrics whether /metrics is.
func routes(streams *streams, log *slog.Logger, origins []string, page, metrics bool) http.Handler {
	mux, api := http.NewServeMux(), streams.api
	g := api.graph
	mux.Handle("/graphql", api.observer.traced(compressed(streams)))
	if metrics {
		mux.Handle("GET /metrics", api.observer.metrics.handler(g))
	}
	if page {
		mux.Handle("/graphiql/", compressed(http.StripPrefix("/graphiql", graphiql.Handler("../graphql"))))
		mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/graphiql/", http.StatusFound)
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
			AllowedHeaders: []string{"*"}, // libraries and browsers' tracing send their own; a page may or may not ask, whatever it sends
			ExposedHeaders: []string{"Etag", "Retry-After", requestID},
			MaxAge:         600,
		})
		handler, streams.allowed = pages.Handler(handler), pages.OriginAllowed
	}
	return identified(log, withDeadline(api.limits.Time, inTurn(handler)))
}

// compressed compresses what is worth it. Only the types named are, so that a stream of events is
// left alone, and so is a connection that is to become something else than HTTP.
func compressed(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(
		gzhttp.EnableZstd(false),
		gzhttp.SuffixETag(compressedTag),
		gzhttp.ContentTypes([]string{jsonType, responseType, "text/html", "text/css", "text/javascript", "image/svg+xml"}),
	)
	if err != nil {
		panic(err) // the options are wrong in themselves
	}
	packed := wrap(asItCame(next))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" && r.Method != http.MethodHead {
			next.ServeHTTP(w, r)
			return
		}
		if r.Method == http.MethodHead { // the wrapper leaves these alone, and the headers would not be those of GET
			get := r.WithContext(context.WithValue(r.Context(), headKey{}, true))
			get.Method, r = http.MethodGet, get
		}
		packed(w, r)
	})
}

type headKey struct{}

// asItCame gives a request that is compressed as GET would be the method with which it came.
func asItCame(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Context().Value(headKey{}) != nil {
			r.Method = http.MethodHead
		}
		next.ServeHTTP(w, r)
	})
}

func status(w http.ResponseWriter, code int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_, _ = io.WriteString(w, text+"\n")
}

// inTurn lets whoever else is ready go first. A connection whose next request is there already would else
// keep its core for the ten milliseconds that Go lets a goroutine run, while the others wait.
func inTurn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		runtime.Gosched()
		next.ServeHTTP(w, r)
	})
}

// withDeadline gives every request its one deadline, which all that it does inherits.
func withDeadline(limit time.Duration, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isStream(r) {
			next.ServeHTTP(w, r)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), limit)
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
