package api

import (
	"context"
	"io"
	"net/http"
	"runtime"
	"time"

	"github.com/klauspost/compress/gzhttp"
)

// compressed compresses what is worth it. Only the types named are, so that a stream of events is
// left alone, and so is a connection that is to become something else than HTTP.
func compressed(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(
		gzhttp.EnableZstd(false),
		gzhttp.SuffixETag(compressedTag),
		gzhttp.ContentTypes([]string{JSONType, ResponseType, "text/html", "text/css", "text/javascript", "image/svg+xml"}),
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

// yieldFirst lets whoever else is ready go first. A connection whose next request is there already would else
// keep its core for the ten milliseconds that Go lets a goroutine run, while the others wait.
func yieldFirst(next http.Handler) http.Handler {
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
