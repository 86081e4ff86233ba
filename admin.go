package main

import (
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"time"
)

// serveAdmin serves the profiles of the running process at an address of its own, apart from the API:
// they show more than a user of the API may see. An address without a host is of this machine alone.
// It serves until the returned function is called, and nothing when there is no address.
func serveAdmin(address string, log *slog.Logger) (stop func(), err error) {
	if address == "" {
		return func() {}, nil
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, fmt.Errorf("--admin %q is not an address; write HOST:PORT, or :PORT for this machine only", address)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		return nil, fmt.Errorf("can't listen on --admin %s: %w", address, err)
	}
	if at, is := listener.Addr().(*net.TCPAddr); is && !at.IP.IsLoopback() {
		log.Warn("the admin address can be reached from other machines; it has no access control", "address", at.String())
	}
	log.Info("profiles", "at", "http://"+listener.Addr().String()+"/debug/pprof/")
	server := &http.Server{Handler: adminRoutes(), ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = server.Serve(listener) }()
	return func() { _ = server.Close() }, nil
}

// adminRoutes is what the admin address has: the profiles that go tool pprof reads.
func adminRoutes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	return mux
}
