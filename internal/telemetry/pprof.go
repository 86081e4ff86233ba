package telemetry

import (
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"time"

	"answerable/internal/listen"
)

// ServePprof serves the profiles of the process at an address of their own: they show more than a client of
// the API may see. It serves until the returned function is called. Without an address, it serves nothing.
func ServePprof(address string, log *slog.Logger) (stop func(), err error) {
	if address == "" {
		return func() {}, nil
	}
	address, err = listen.Address("--admin", address)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("can't listen on --admin %s: %w", address, err)
	}
	if at, is := listener.Addr().(*net.TCPAddr); is && !at.IP.IsLoopback() {
		log.Warn("the admin address can be reached from other machines; it has no access control", "address", at.String())
	}
	log.Info("profiles", "at", "http://"+listener.Addr().String()+"/debug/pprof/")
	server := &http.Server{Handler: pprofRoutes(), ReadHeaderTimeout: 5 * time.Second}
	go func() { _ = server.Serve(listener) }()
	return func() { _ = server.Close() }, nil
}

// pprofRoutes serves the profiles that go tool pprof reads.
func pprofRoutes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	return mux
}
