// Command answerable serves a stakeholder relationship graph over GraphQL: who owes a response, to
// which recommendation, on which theme, since when and why; and who is connected to whom.
package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	"answerable/data"
	"answerable/examples"
	"answerable/graph/query"
	"answerable/graph/subscription"
	"answerable/internal/api"
	"answerable/internal/auth"
	"answerable/internal/cli"
	"answerable/internal/gctuner"
	"answerable/internal/listen"
	"answerable/internal/operation"
	"answerable/internal/report"
	"answerable/internal/storage"
	"answerable/internal/telemetry"
	"answerable/web/explorer"
)

func main() {
	ctx, stop := untilSignal(context.Background())
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr))
}

// commands is the command line.
type commands struct {
	Serve serveCommand `cmd:"" default:"withargs" help:"Serve the API (the default command)."`
	cli.Commands
}

// untilSignal returns a context that ends with a signal to stop. A terminal that is closed sends SIGHUP.
func untilSignal(ctx context.Context) (context.Context, context.CancelFunc) {
	return signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
}

// run runs one command and returns its exit code.
func run(ctx context.Context, args []string, getenv func(string) string, out, errs io.Writer) int {
	ctx, end := context.WithCancel(ctx)
	defer end()
	gctuner.LimitMemory()
	go gctuner.Tune(ctx) // also while a large graph is opened
	env := &cli.Environment{Env: storage.Env{Context: ctx, Getenv: getenv, Now: time.Now}, Out: out, Errors: errs}
	return cli.Run(env, &commands{}, args, operation.LimitDefaults, cli.SampleAlone)
}

// serveCommand serves the API until a signal stops it.
type serveCommand struct {
	Storage    storage.Flags    `embed:""`
	TokenKey   cli.TokenKeyFlag `embed:""`
	Listen     string           `default:"127.0.0.1:8080" env:"ANSWERABLE_LISTEN" placeholder:"HOST:PORT" help:"Where to listen (${default}). A port alone, as 8080 or :8080, is that port of this machine only (127.0.0.1); 0.0.0.0:8080 lets other machines in."`
	CORSOrigin []string         `name:"cors-origin" env:"ANSWERABLE_CORS_ORIGIN" placeholder:"ORIGIN" help:"Origins of web pages that may use the API, such as https://dashboard.example. None by default."`
	Reads      string           `env:"ANSWERABLE_READS" enum:"resident,cypher" default:"resident" help:"How a Neo4j store is read: resident from a copy in memory that follows it, or cypher (${default})."`
	Memory     int64            `env:"ANSWERABLE_MEMORY" default:"2048" placeholder:"MIB" help:"How much memory the copy may take; a larger graph is read by cypher (${default} MiB)."`
	Admin      string           `env:"ANSWERABLE_ADMIN" placeholder:"HOST:PORT" help:"Where to serve profiles (pprof), apart from the API: 6060 or :6060 is that port of this machine only. Nowhere by default."`
	Search     string           `env:"ANSWERABLE_SEARCH" enum:"on,off" default:"on" help:"Whether the texts of the graph are indexed in memory, for the search field (${default})."`
	MaxStreams int              `env:"ANSWERABLE_MAX_STREAMS" default:"10000" placeholder:"NUMBER" help:"The maximum number of open WebSockets and event streams (${default})."`
	Page       bool             `env:"ANSWERABLE_PAGE" default:"true" negatable:"" help:"Serve the page of who owes an answer, at / (${default})."`
	API        api.Flags        `embed:""`
	Limits     operation.Limits `embed:"" prefix:"limit-" group:"Limits of one request:"`
	LogJSON    bool             `name:"log-json" env:"ANSWERABLE_LOG_JSON" help:"Write the log as JSON."`

	TimeZone       storage.TimeZone `name:"time-zone" env:"ANSWERABLE_TIME_ZONE" placeholder:"ZONE" help:"The time zone whose local date is today, such as Pacific/Apia. By default the one that the store remembers; a new store remembers UTC."`
	ChangeTimeZone bool             `name:"change-time-zone" env:"ANSWERABLE_CHANGE_TIME_ZONE" help:"Allow --time-zone to name another zone than the store's, and make the store remember it. Without this flag, another zone is refused."`
}

const (
	requestTimeout  = 10 * time.Second
	shutdownTimeout = 15 * time.Second
)

// Validate refuses origins that match no page.
func (c *serveCommand) Validate() error {
	for _, origin := range c.CORSOrigin {
		if err := api.ValidateOrigin(origin); err != nil {
			return err
		}
	}
	return nil
}

// Run serves the API until the context ends. Its steps are in the order in which they run; what a step
// opens is closed in the opposite order.
func (c *serveCommand) Run(env *cli.Environment) (err error) {
	buffer := &telemetry.BufferedWriter{To: env.Errors}
	defer buffer.Flush()
	s := &server{serveCommand: c, env: env, log: telemetry.NewLog(buffer, c.LogJSON)}
	defer func() { err = errors.Join(err, s.close()) }()
	for _, step := range []func() error{
		s.configure, s.listen, s.openStore, s.observe, s.openGraph, s.authenticate, s.openControl, s.greet,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return s.serve()
}

// server is what the steps of Run open.
type server struct {
	*serveCommand
	env     *cli.Environment
	log     *slog.Logger
	closers []func() error

	config   func(*api.Config)
	listener net.Listener
	store    *storage.Store
	observer *telemetry.Observer
	graph    *query.Graph
	hub      *subscription.Hub
	issuer   *auth.Issuer
	routes   http.Handler
}

// onClose notes how to stop what a step has opened.
func (s *server) onClose(stop func()) {
	s.closers = append(s.closers, func() error { stop(); return nil })
}

// close closes what is open, the last first.
func (s *server) close() (err error) {
	for _, f := range slices.Backward(s.closers) {
		err = errors.Join(err, f())
	}
	return err
}

// opened notes how to stop what was opened, unless opening it failed.
func (s *server) opened(stop func(), err error) error {
	if err == nil {
		s.onClose(stop)
	}
	return err
}

// configure reads the flags of the API and the trusted documents.
func (s *server) configure() (err error) {
	s.config, err = s.API.Config(s.Limits)
	return err
}

// listen takes the address before anything slow begins, so that a second server fails at once.
func (s *server) listen() (err error) {
	if s.listener, err = listen.TCP("--listen", s.Listen); err == nil {
		s.onClose(func() { _ = s.listener.Close() }) // the HTTP server may have closed it
	}
	return err
}

// openStore opens the store.
func (s *server) openStore() (err error) {
	if s.ChangeTimeZone && s.TimeZone == (storage.TimeZone{}) {
		return errors.New("--change-time-zone without --time-zone: name the time zone to change to")
	}
	options := storage.Options{Flags: s.Storage, Reads: s.Reads, MemoryBytes: s.Memory << 20, TimeZone: s.TimeZone, ChangeTimeZone: s.ChangeTimeZone}
	if s.store, err = storage.OpenToServe(&s.env.Env, options, s.log); err != nil {
		return err
	}
	s.closers = append(s.closers, s.store.Close)
	return nil
}

// observe prepares metrics, traces, the log of slow operations, and the profiles at their own address.
func (s *server) observe() (err error) {
	if err := s.opened(telemetry.ServePprof(s.Admin, s.log)); err != nil {
		return err
	}
	var stop func()
	s.observer, stop, err = telemetry.NewObserver(s.env, s.env.Getenv, s.log, s.API.Slow)
	return s.opened(stop, err)
}

// openGraph makes the graph of the store with its metrics, its search index and its subscriptions.
func (s *server) openGraph() error {
	s.graph = query.New(telemetry.InstrumentedStore{Store: s.store}, s.env.Now).UseTimeZone(s.store.TimeZone)
	if err := s.opened(telemetry.ServeMetrics(s.API.MetricsListen, s.observer.Metrics, s.graph)); err != nil {
		return err
	}
	if s.Search == "on" {
		index := storage.IndexTexts(s.store, s.log)
		s.closers = append(s.closers, index.Close)
		s.graph.UseIndex(index)
	}
	if s.Reads == "resident" {
		s.onClose(s.graph.WarmUp(s.env.Context))
	}
	s.hub = subscription.New(s.graph, subscription.Options{Most: s.MaxStreams})
	s.onClose(s.hub.Close)
	return nil
}

// authenticate reads the key that signs tokens, or makes one.
func (s *server) authenticate() (err error) {
	s.issuer, err = s.TokenKey.Issuer(s.env, s.Storage)
	return err
}

// openControl makes what is served, and the socket through which other commands copy the store and import into it.
func (s *server) openControl() error {
	s.routes = s.handler()
	return s.opened(storage.ServeControl(s.store, s.routes))
}

// greet prints where the server is, and a token to try the sample with.
func (s *server) greet() error {
	greeting := cli.Greeting{URL: "http://" + s.listener.Addr().String(), Page: s.Page, Data: s.store.Where}
	if s.API.GraphiQL {
		greeting.GraphiQL = api.PagePath
	}
	if s.Storage.IsSample() {
		if err := greeting.Try(s.Storage.Sample, s.issuer); err != nil {
			return err
		}
	}
	_, err := io.WriteString(s.env.Text(), greeting.String())
	return err
}

// serve answers requests until the context ends, and then finishes the requests in flight.
func (s *server) serve() error {
	server := &http.Server{
		Handler:           s.routes,
		ConnContext:       api.WithAddress,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       requestTimeout,
		WriteTimeout:      s.Limits.Time + requestTimeout,
		IdleTimeout:       2 * time.Minute,
	}
	server.RegisterOnShutdown(s.hub.Close)
	return listen.Serve(s.env, server, s.listener, shutdownTimeout, s.log)
}

// handler returns all that is served at the address: the API, the pages and, with the sample, the example.
func (s *server) handler() http.Handler {
	h := api.New(s.graph, s.issuer, s.log, s.config, func(c *api.Config) {
		c.Observer = s.observer
		c.Suggestions = c.Suggestions || s.isTriedOut(s.listener.Addr())
		if s.Storage.IsSample() {
			c.DataLicence = data.Licence
		}
		if s.Storage.IsSample() || s.Storage.Sample != "" {
			c.NoImport = "the store holds the sample graph; import into another store"
		}
	})
	routes := api.Routes(api.NewStreams(h, s.hub), s.log, s.CORSOrigin, s.API.GraphiQL, s.API.MetricsListen == "")
	day := ""
	if s.Storage.IsSample() {
		routes = examples.Mount(routes)
		_, day = s.Storage.Sample.About()
	}
	if s.Page {
		return explorer.Mount(routes, day, report.StylePolicy())
	}
	return routes
}

// isTriedOut reports whether the server serves the sample to this machine alone. Then its errors suggest
// existing names, since the user is learning them.
func (c *serveCommand) isTriedOut(at net.Addr) bool {
	tcp, ok := at.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback() && c.Storage.IsSample()
}
