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

	"answerable/graph"
	"answerable/graph/query"
	"answerable/graph/subscription"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr))
}

// commands is the command line. Help names the environment variable of each flag that has one.
type commands struct {
	Serve   serveCommand   `cmd:"" default:"withargs" help:"Serve the API (the default command)."`
	Ledger  ledgerCommand  `cmd:"" help:"Print who owes an answer to what, as of a day."`
	Import  importCommand  `cmd:"" help:"Write files into a store: all of them, or nothing if anything is wrong."`
	Export  exportCommand  `cmd:"" help:"Write the graph as a canonical file: equal graphs give equal bytes."`
	Check   checkCommand   `cmd:"" help:"Report everything that is wrong or implausible in a graph."`
	Backup  backupCommand  `cmd:"" help:"Copy a store with its log, even while it is served."`
	Restore restoreCommand `cmd:"" help:"Make a store from a backup. It never overwrites a store."`
	Schema  schemaCommand  `cmd:"" help:"Print the GraphQL schema."`
	Token   tokenCommand   `cmd:"" help:"Print a token, with which a client may see and write more."`
	Version versionCommand `cmd:"" help:"Print the version."`
	Help    helpCommand    `cmd:"" help:"Explain a command, or name them all, as -h does."`

	ShowVersion versionFlag `name:"version" help:"Print the version."`
}

// environment is what a command gets from outside.
type environment struct {
	storeEnv
	out, errors io.Writer
}

// run runs one command and returns its exit code: 0, 1 when it failed, 2 when it was misspelt.
func run(ctx context.Context, args []string, getenv func(string) string, out, errs io.Writer) int {
	var c commands
	exit := -1
	parser, err := kong.New(&c,
		kong.Name("answerable"),
		kong.Description("A GraphQL API over a stakeholder relationship graph: who owes a response, and who is connected to whom."),
		kong.Writers(out, errs),
		limitDefaults,
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
	go tuneCollector(ctx) // also while a large graph is opened
	err = parsed.Run(&environment{storeEnv{ctx, getenv, time.Now}, out, errs})
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
	Storage    storeFlag `embed:""`
	TokenKey   keyFlag   `embed:""`
	Listen     string    `default:"127.0.0.1:8080" env:"ANSWERABLE_LISTEN" placeholder:"HOST:PORT" help:"Where to listen (${default}). A port alone, as 8080 or :8080, is that port of this machine only (127.0.0.1); 0.0.0.0:8080 lets other machines in."`
	CORSOrigin []string  `name:"cors-origin" env:"ANSWERABLE_CORS_ORIGIN" placeholder:"ORIGIN" help:"Origins of web pages that may use the API, such as https://dashboard.example. None by default."`
	Sample     bool      `env:"ANSWERABLE_SAMPLE" help:"Load the sample graph into a store of your own, when that is new and empty."`
	Reads      string    `env:"ANSWERABLE_READS" enum:"resident,cypher" default:"resident" help:"How a Neo4j store is read: resident from a copy in memory that follows it, or cypher (${default})."`
	Memory     int64     `env:"ANSWERABLE_MEMORY" default:"2048" placeholder:"MIB" help:"How much memory the copy may take; a larger graph is read by cypher (${default} MiB)."`
	Admin      string    `env:"ANSWERABLE_ADMIN" placeholder:"HOST:PORT" help:"Where to serve profiles (pprof), apart from the API: 6060 or :6060 is that port of this machine only. Nowhere by default."`
	Search     string    `env:"ANSWERABLE_SEARCH" enum:"on,off" default:"on" help:"Whether the texts of the graph are indexed in memory, for the search field (${default})."`
	MaxStreams int       `env:"ANSWERABLE_MAX_STREAMS" default:"10000" placeholder:"NUMBER" help:"The maximum number of open WebSockets and event streams (${default})."`
	API        apiFlags  `embed:""`
	Limits     limits    `embed:"" prefix:"limit-" group:"Limits of one request:"`
	LogJSON    bool      `name:"log-json" env:"ANSWERABLE_LOG_JSON" help:"Write the log as JSON."`
}

const (
	requestTimeout  = 10 * time.Second
	shutdownTimeout = 15 * time.Second
)

// Run opens the store, serves, and on a signal finishes what is in flight.
func (c *serveCommand) Run(env *environment) (err error) {
	set, err := c.API.config(c.Limits)
	if err != nil {
		return err
	}
	logged := &lines{to: env.errors}
	defer logged.flush()
	log := newLog(logged, c.LogJSON)
	address, err := listenAddress("--listen", c.Listen)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("can't listen on %s: %w; choose another address with --listen", address, errors.Unwrap(err))
	}
	defer func() { _ = listener.Close() }()
	s, err := openToServe(&env.storeEnv, storeOptions{c.Storage, c.Sample, c.Reads, c.Memory << 20}, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	control, err := serveControl(s)
	if err != nil {
		return err
	}
	defer control()
	admin, err := serveAdmin(c.Admin, log)
	if err != nil {
		return err
	}
	defer admin()

	tracer, endTraces, err := newTracer(env, env.getenv)
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
	seen := &observer{newMetrics(), tracer, log, c.API.Slow}
	g := query.New(observed{s}, env.now)
	stopMetrics, err := serveMetrics(c.API.MetricsListen, seen.metrics, g)
	if err != nil {
		return err
	}
	defer stopMetrics()
	if c.Search == "on" {
		index := followTexts(s, log)
		defer func() { err = errors.Join(index.Close(), err) }()
		g.SearchedBy(index)
	}
	hub := subscription.New(g, env.now, subscription.Options{Most: c.MaxStreams})
	defer hub.Close()
	by, err := c.TokenKey.authority(env, c.Storage)
	if err != nil {
		return err
	}
	token, err := c.newcomersToken(by)
	if err != nil {
		return err
	}
	handler := newAPI(g, by, log, set, func(s *settings) {
		s.observer = seen
		s.suggestions = s.suggestions || c.isTriedOut(listener.Addr())
	})
	server := &http.Server{
		Handler:           c.withExamples(routes(newStreams(handler, hub), log, c.CORSOrigin, c.API.GraphiQL, c.API.MetricsListen == "")),
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
		page = "Page      " + base + pagePath + "\n"
	}
	_, _ = fmt.Fprintf(env.out, "%sAPI       %s/graphql\nData      %s\n%s", page, base, s.where, token)

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
func (c *serveCommand) newcomersToken(by *authority) (string, error) {
	if c.Storage.Store != "" {
		return "", nil
	}
	token, err := by.token(graph.Viewer{Name: "newcomer", Clearance: graph.Secretariat, Role: graph.Editor}, time.Hour)
	return fmt.Sprintf("Token     %s\n          (for an editor, valid for an hour; answerable token prints others)\n", token), err
}

func newLog(w io.Writer, asJSON bool) *slog.Logger {
	if asJSON {
		return slog.New(slog.NewJSONHandler(w, nil))
	}
	return slog.New(slog.NewTextHandler(w, nil))
}
