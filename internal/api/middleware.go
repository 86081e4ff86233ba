package api

import (
	"context"
	"io"
	"net/http"
	"runtime"
	"strconv"
	"time"

	"github.com/klauspost/compress/gzhttp"
)

// compressed compresses responses of the listed types. It does not compress event streams, nor connections
// that are upgraded.
func compressed(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(
		gzhttp.EnableZstd(false),
		gzhttp.SuffixETag(compressedTag),
		gzhttp.ContentTypes([]string{JSONType, ResponseType, "text/html", "text/css", "text/javascript", "image/svg+xml"}),
	)
	if err != nil {
		panic(err) // the options are constant
	}
	packed := wrap(asItCame(next))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Upgrade") != "" && r.Method != http.MethodHead {
			next.ServeHTTP(w, r)
			return
		}
		if r.Method == http.MethodHead { // the wrapper ignores HEAD, and its headers would differ from those of GET
			get := r.WithContext(context.WithValue(r.Context(), headKey{}, true))
			get.Method, r = http.MethodGet, get
		}
		packed(w, r)
	})
}

type headKey struct{}

// asItCame restores the method HEAD for a request that compressed treats as GET.
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
	w.Header().Set("Content-Length", strconv.Itoa(len(text)+1)) // so that it ends although its handler has not returned; see inTime
	w.WriteHeader(code)
	_, _ = io.WriteString(w, text+"\n")
}

// yieldFirst lets other goroutines run first. A connection with its next request already waiting would else
// keep its core for the ten milliseconds of Go's time slice.
func yieldFirst(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		runtime.Gosched()
		next.ServeHTTP(w, r)
	})
}

// withDeadline sets the deadline of a request. Everything that the request does inherits it.
func withDeadline(limit time.Duration, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isStream(r) || isExport(r) || r.URL.Path == ImportPath {
			next.ServeHTTP(w, r)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), limit)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
