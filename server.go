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
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Getenv, os.Stdout, os.Stderr))
}

// commands is the command line. Every flag has an environment variable; -h explains them all.
type commands struct {
	Serve   serveCommand   `cmd:"" default:"withargs" help:"Serve the API (the default command)."`
	Ledger  ledgerCommand  `cmd:"" help:"Print who owes an answer to what, as of a day."`
	Import  importCommand  `cmd:"" help:"Write files into a store: all of them or, when anything is wrong, nothing."`
	Export  exportCommand  `cmd:"" help:"Write the graph as a canonical file: equal graphs give equal bytes."`
	Check   checkCommand   `cmd:"" help:"Say everything that is wrong or implausible in a graph."`
	Backup  backupCommand  `cmd:"" help:"Copy a store with its log, also while it is served."`
	Version versionCommand `cmd:"" help:"Print the version."`
}

// environment is what a command gets from outside.
type environment struct {
	context.Context
	getenv      func(string) string
	out, errors io.Writer
	now         func() time.Time
}

// run runs one command and returns its exit code: 0, 1 when it failed, 2 when it was misspelt.
func run(ctx context.Context, args []string, getenv func(string) string, out, errs io.Writer) int {
	var c commands
	exit := -1
	parser, err := kong.New(&c,
		kong.Name("answerable"),
		kong.Description("A GraphQL API over a stakeholder relationship graph: who owes a response, and who is connected to whom."),
		kong.Writers(out, errs),
		kong.Exit(func(code int) { exit = code }),
		kong.UsageOnError(),
	)
	if err != nil {
		panic(err) // the command line is wrong in itself
	}
	parsed, err := parser.Parse(args)
	if exit >= 0 {
		return exit // -h has printed its help
	}
	if err != nil {
		_, _ = fmt.Fprintf(errs, "answerable: %v\nRun answerable -h to see what there is.\n", err)
		return 2
	}
	if err := parsed.Run(&environment{ctx, getenv, out, errs, time.Now}); err != nil {
		_, _ = fmt.Fprintf(errs, "answerable: %v\n", err)
		return 1
	}
	return 0
}

// serveCommand serves the API until it is told to stop.
type serveCommand struct {
	storeFlag
	Listen     string   `default:"127.0.0.1:8080" env:"ANSWERABLE_LISTEN" placeholder:"HOST:PORT" help:"Where to listen (${default})."`
	CORSOrigin []string `name:"cors-origin" env:"ANSWERABLE_CORS_ORIGIN" placeholder:"ORIGIN" help:"Origins of web pages that may use the API, such as https://dashboard.example. None when left out."`
	Sample     bool     `env:"ANSWERABLE_SAMPLE" help:"Load the sample graph into a store of your own, when that is new and empty."`
	Reads      string   `env:"ANSWERABLE_READS" enum:"resident,cypher" default:"resident" help:"How a Neo4j store is read: resident from a copy in memory that follows it, or cypher (${default})."`
	Memory     int64    `env:"ANSWERABLE_MEMORY" default:"2048" placeholder:"MIB" help:"How much memory the copy may take; a larger graph is read by cypher (${default} MiB)."`
	Admin      string   `env:"ANSWERABLE_ADMIN" placeholder:"HOST:PORT" help:"Where to serve profiles (pprof), apart from the API: :6060 is port 6060 of this machine alone. Nowhere when left out."`
	LogJSON    bool     `name:"log-json" env:"ANSWERABLE_LOG_JSON" help:"Write the log as JSON."`
}

const (
	requestTimeout  = 10 * time.Second
	shutdownTimeout = 15 * time.Second
)

// Run opens the store, serves, and on a signal finishes what is in flight.
func (c *serveCommand) Run(env *environment) (err error) {
	log := newLog(env.errors, c.LogJSON)
	listener, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("can't listen on %s: %w; choose another address with --listen", c.Listen, errors.Unwrap(err))
	}
	defer func() { _ = listener.Close() }()
	s, err := c.openStore(env, log)
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

	g := graph.New(s, env.now)
	server := &http.Server{
		Handler:           routes(g, log, c.CORSOrigin),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       requestTimeout,
		WriteTimeout:      2 * requestTimeout,
		IdleTimeout:       2 * time.Minute,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	base := "http://" + listener.Addr().String()
	_, _ = fmt.Fprintf(env.out, "API       %s/graphql\nGraphiQL  %s/graphiql\nData      %s\n", base, base, s.where)

	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-env.Done():
	}
	log.Info("stopping: finishing what is in flight")
	ctx, cancel := context.WithTimeout(context.WithoutCancel(env), shutdownTimeout)
	defer cancel()
	return server.Shutdown(ctx)
}

func newLog(w io.Writer, asJSON bool) *slog.Logger {
	if asJSON {
		return slog.New(slog.NewJSONHandler(w, nil))
	}
	return slog.New(slog.NewTextHandler(w, nil))
}
