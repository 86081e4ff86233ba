// Command answerable serves a stakeholder relationship graph over GraphQL: who owes a response, to
// which recommendation, on which theme, since when and why; and who is connected to whom.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/alecthomas/kong"

	"answerable/examples"
	"answerable/graph"
	"answerable/graph/query"
	"answerable/graph/search"
	"answerable/graph/subscription"
	"answerable/internal/api"
	"answerable/internal/auth"
	"answerable/internal/cli"
	"answerable/internal/gctuner"
	"answerable/internal/listen"
	"answerable/internal/operation"
	"answerable/internal/storage"
	"answerable/internal/telemetry"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr))
}

// commands is the command line. Help names the environment variable of each flag that has one.
type commands struct {
	Serve   serveCommand       `cmd:"" default:"withargs" help:"Serve the API (the default command)."`
	Ledger  cli.LedgerCommand  `cmd:"" help:"Print who owes an answer to what, as of a day."`
	Import  cli.ImportCommand  `cmd:"" help:"Write files into a store: all of them, or nothing if anything is wrong."`
	Export  cli.ExportCommand  `cmd:"" help:"Write the graph as a canonical file: equal graphs give equal bytes."`
	Check   cli.CheckCommand   `cmd:"" help:"Report everything that is wrong or implausible in a graph."`
	Backup  cli.BackupCommand  `cmd:"" help:"Copy a store with its log, even while it is served."`
	Restore cli.RestoreCommand `cmd:"" help:"Make a store from a backup. It never overwrites a store."`
	Schema  cli.SchemaCommand  `cmd:"" help:"Print the GraphQL schema."`
	Token   cli.TokenCommand   `cmd:"" help:"Print a token, with which a client may see and write more."`
	Version cli.VersionCommand `cmd:"" help:"Print the version."`
	Help    cli.HelpCommand    `cmd:"" help:"Explain a command, or name them all, as -h does."`

	ShowVersion cli.VersionFlag `name:"version" help:"Print the version."`
}

// run runs one command and returns its exit code: 0, 1 when it failed, 2 when it was misspelt.
func run(ctx context.Context, args []string, getenv func(string) string, out, errs io.Writer) int {
	var c commands
	exit := -1
	parser, err := kong.New(&c,
		kong.Name("answerable"),
		kong.Description("A GraphQL API over a stakeholder relationship graph: who owes a response, and who is connected to whom."),
		kong.Writers(out, errs),
		operation.LimitDefaults,
		kong.Exit(func(code int) { exit = code }),
		kong.UsageOnError(),
	)
	if err != nil {
		panic(err) // the command line is wrong in itself
	}
	parsed, err := parser.Parse(args)
	if exit >= 0 {
		return exit // -h and --version have printed
	}
	if err != nil {
		_, _ = fmt.Fprintf(errs, "answerable: %v\nRun answerable -h for help.\n", err)
		return 2
	}
	ctx, end := context.WithCancel(ctx)
	defer end()
	go gctuner.Tune(ctx) // also while a large graph is opened
	err = parsed.Run(&cli.Environment{Env: storage.Env{Context: ctx, Getenv: getenv, Now: time.Now}, Out: out, Errors: errs})
	if exit >= 0 {
		return exit // help has printed it
	}
	if err != nil {
		_, _ = fmt.Fprintf(errs, "answerable: %v\n", err)
		return 1
	}
	return 0
}

// serveCommand serves the API until it is told to stop.
type serveCommand struct {
	Storage    storage.Flags    `embed:""`
	TokenKey   cli.TokenKeyFlag `embed:""`
	Listen     string           `default:"127.0.0.1:8080" env:"ANSWERABLE_LISTEN" placeholder:"HOST:PORT" help:"Where to listen (${default}). A port alone, as 8080 or :8080, is that port of this machine only (127.0.0.1); 0.0.0.0:8080 lets other machines in."`
	CORSOrigin []string         `name:"cors-origin" env:"ANSWERABLE_CORS_ORIGIN" placeholder:"ORIGIN" help:"Origins of web pages that may use the API, such as https://dashboard.example. None by default."`
	Sample     bool             `env:"ANSWERABLE_SAMPLE" help:"Load the sample graph into a store of your own, when that is new and empty."`
	Reads      string           `env:"ANSWERABLE_READS" enum:"resident,cypher" default:"resident" help:"How a Neo4j store is read: resident from a copy in memory that follows it, or cypher (${default})."`
	Memory     int64            `env:"ANSWERABLE_MEMORY" default:"2048" placeholder:"MIB" help:"How much memory the copy may take; a larger graph is read by cypher (${default} MiB)."`
	Admin      string           `env:"ANSWERABLE_ADMIN" placeholder:"HOST:PORT" help:"Where to serve profiles (pprof), apart from the API: 6060 or :6060 is that port of this machine only. Nowhere by default."`
	Search     string           `env:"ANSWERABLE_SEARCH" enum:"on,off" default:"on" help:"Whether the texts of the graph are indexed in memory, for the search field (${default})."`
	MaxStreams int              `env:"ANSWERABLE_MAX_STREAMS" default:"10000" placeholder:"NUMBER" help:"The maximum number of open WebSockets and event streams (${default})."`
	API        api.Flags        `embed:""`
	Limits     operation.Limits `embed:"" prefix:"limit-" group:"Limits of one request:"`
	LogJSON    bool             `name:"log-json" env:"ANSWERABLE_LOG_JSON" help:"Write the log as JSON."`
}

const (
	requestTimeout  = 10 * time.Second
	shutdownTimeout = 15 * time.Second
)

// Run opens the store, serves, and on a signal finishes what is in flight.
func (c *serveCommand) Run(env *cli.Environment) (err error) {
	set, err := c.API.Config(c.Limits)
	if err != nil {
		return err
	}
	logged := &telemetry.BufferedWriter{To: env.Errors}
	defer logged.Flush()
	log := telemetry.NewLog(logged, c.LogJSON)
	address, err := listen.Address("--listen", c.Listen)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("can't listen on %s: %w; choose another address with --listen", address, errors.Unwrap(err))
	}
	defer func() { _ = listener.Close() }()
	s, err := storage.OpenToServe(&env.Env, storage.Options{Flags: c.Storage, Sample: c.Sample, Reads: c.Reads, MemoryBytes: c.Memory << 20}, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	control, err := storage.ServeControl(s)
	if err != nil {
		return err
	}
	defer control()
	admin, err := telemetry.ServePprof(c.Admin, log)
	if err != nil {
		return err
	}
	defer admin()

	tracer, endTraces, err := telemetry.NewTracer(env, env.Getenv)
	if err != nil {
		return err
	}
	defer func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(env), shutdownTimeout)
		defer cancel()
		if err := endTraces(ctx); err != nil {
			log.Warn("some traces were not sent", "error", err)
		}
	}()
	seen := &telemetry.Observer{Metrics: telemetry.NewMetrics(), Tracer: tracer, Log: log, Slow: c.API.Slow}
	g := query.New(telemetry.InstrumentedStore{Store: s}, env.Now)
	stopMetrics, err := telemetry.ServeMetrics(c.API.MetricsListen, seen.Metrics, g)
	if err != nil {
		return err
	}
	defer stopMetrics()
	if c.Search == "on" {
		index := followTexts(s, log)
		defer func() { err = errors.Join(index.Close(), err) }()
		g.UseIndex(index)
	}
	hub := subscription.New(g, env.Now, subscription.Options{Most: c.MaxStreams})
	defer hub.Close()
	by, err := c.TokenKey.Issuer(env, c.Storage)
	if err != nil {
		return err
	}
	token, err := c.newcomersToken(by)
	if err != nil {
		return err
	}
	handler := api.New(g, by, log, set, func(s *api.Config) {
		s.Observer = seen
		s.Suggestions = s.Suggestions || c.isTriedOut(listener.Addr())
	})
	server := &http.Server{
		Handler:           c.withExamples(api.Routes(api.NewStreams(handler, hub), log, c.CORSOrigin, c.API.GraphiQL, c.API.MetricsListen == "")),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       requestTimeout,
		WriteTimeout:      c.Limits.Time + requestTimeout,
		IdleTimeout:       2 * time.Minute,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	server.RegisterOnShutdown(hub.Close)
	base := "http://" + listener.Addr().String()
	page := ""
	if c.API.GraphiQL {
		page = "Page      " + base + api.PagePath + "\n"
	}
	_, _ = fmt.Fprintf(env.Out, "%sAPI       %s/graphql\nData      %s\n%s", page, base, s.Where, token)

	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-env.Done():
	}
	log.Info("stopping: finishing the requests in flight")
	ctx, cancel := context.WithTimeout(context.WithoutCancel(env), shutdownTimeout)
	defer cancel()
	return server.Shutdown(ctx)
}

// newcomersToken is a line with a token to write the sample graph with; for a store of the user's own,
// nobody has a token unless they make it.
func (c *serveCommand) newcomersToken(by *auth.Issuer) (string, error) {
	if c.Storage.Store != "" {
		return "", nil
	}
	token, err := by.Token(graph.Viewer{Name: "newcomer", Clearance: graph.Secretariat, Role: graph.Editor}, time.Hour)
	return fmt.Sprintf("Token     %s\n          (for an editor, valid for an hour; answerable token prints others)\n", token), err
}

// followTexts indexes the texts of the store for the search, and says in the log how far it is.
func followTexts(s graph.Store, log *slog.Logger) *search.Index {
	began := time.Now()
	return search.Follow(s, search.Options{
		Progress: func(c graph.Clearance, nodes int, done bool) {
			if done {
				log.Info("the search index is ready", "clearance", c, "nodes", nodes, "ms", time.Since(began).Milliseconds())
				return
			}
			log.Info("building the search index", "clearance", c, "nodes", nodes)
		},
		Failed: func(err error) {
			if !errors.Is(err, storage.ErrNotOpen) {
				log.Warn("the search index can't be brought up to date; trying again", "error", err)
			}
		},
	})
}

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
