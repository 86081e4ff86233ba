package main

import (
	"net"
	"net/http"

	"answerable/examples"
)

// servesSample reports whether the default store is served, which holds the sample graph and nothing else.
func (c *serveCommand) servesSample() bool { return c.Storage.Store == "" }

// isTriedOut reports whether the sample is served to this machine alone. Then errors suggest the names that
// there are, since whoever asks is learning them.
func (c *serveCommand) isTriedOut(at net.Addr) bool {
	tcp, ok := at.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback() && c.servesSample()
}

// withExamples adds the example page at /examples/ when the sample is served, which the page is about.
func (c *serveCommand) withExamples(next http.Handler) http.Handler {
	if !c.servesSample() {
		return next
	}
	page := examples.Handler()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/examples/":
			page.ServeHTTP(w, r)
		case "/examples":
			http.Redirect(w, r, "/examples/", http.StatusMovedPermanently)
		default:
			next.ServeHTTP(w, r)
		}
	})
}
