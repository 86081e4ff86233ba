package storage

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/neo4j"
	"answerable/internal/telemetry"
)

// Env is the process environment for opening a store.
type Env struct {
	context.Context
	Getenv func(string) string
	Now    func() time.Time
}

// Flags name a store. The default store of a sample holds only that.
type Flags struct {
	Store        string `env:"ANSWERABLE_STORE" placeholder:"STORE" help:"Where the graph is kept: a folder, such as ./my-graph or file:my-graph, or neo4j://USER@HOST (bolt:// for a single server, neo4j+s:// with TLS) with the password in NEO4J_PASSWORD. The default is the own folder of the sample graph in your data directory."`
	Database     string `env:"ANSWERABLE_DATABASE" default:"neo4j" placeholder:"NAME" help:"The database of a Neo4j store (${default})."`
	PasswordFile string `env:"ANSWERABLE_PASSWORD_FILE" placeholder:"FILE" help:"A file with the password of a Neo4j store, instead of NEO4J_PASSWORD."`
	Sample       Sample `env:"ANSWERABLE_SAMPLE" placeholder:"gsx|harbour" help:"The sample graph: gsx, from public documents, which is the default, or harbour, a fictional one whose dates are around the day on which it is loaded. Each is kept in a folder of its own in your data directory; serve --store loads it into a store of your own, when that is new and empty."`
	Adopt        bool   `env:"ANSWERABLE_ADOPT" help:"Store the graph in a Neo4j database that also holds nodes of other programs."`
}

// Store is an open store and its location.
type Store struct {
	graph.Store
	Where     string
	Folder    string // of a file store
	Temporary bool   // a copy, which Close removes

	zone *time.Location // whose days count; nil while the store has none
}

// At returns a recent revision of the store, if the store holds recent revisions; see graph.Recent.
func (s *Store) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if recent, ok := s.Store.(graph.Recent); ok {
		return recent.At(ctx, revision)
	}
	return nil, graph.Change{}, graph.PositionGone(revision)
}

// After returns what steps make of a snapshot; see graph.Trial.
func (s *Store) After(ctx context.Context, before graph.Snapshot, steps []graph.Op) (graph.Snapshot, error) {
	return graph.After(ctx, s.Store, before, steps)
}

// Open opens the store that the flag names. It creates a store only when create is true.
func (f Flags) Open(env *Env, create bool) (*Store, error) {
	if f.IsNeo4j() {
		return f.openNeo4j(env)
	}
	folder, err := f.Folder(env.Getenv)
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(folder); errors.Is(err, os.ErrNotExist) && !create {
		return nil, fmt.Errorf("there is no store in %s; create one with answerable import --store file:%[1]s FILE", folder)
	}
	s, err := embedded.Open(folder, embedded.Options{})
	if err != nil {
		return nil, err
	}
	return (&Store{Store: s, Where: folder, Folder: folder}).zoned(env)
}

// IsNeo4j reports whether the flag names a Neo4j server.
func (f Flags) IsNeo4j() bool {
	scheme, _, _ := strings.Cut(f.Store, ":")
	scheme, _, _ = strings.Cut(scheme, "+")
	return scheme == "neo4j" || scheme == "bolt"
}

func (f Flags) openNeo4j(env *Env) (*Store, error) {
	at, err := url.Parse(f.Store)
	if err != nil || at.Host == "" {
		return nil, fmt.Errorf("--store is not the address of a Neo4j server; write neo4j://USER@HOST, or ./neo4j for a folder of that name")
	}
	if _, given := at.User.Password(); given {
		return nil, fmt.Errorf("--store must not hold a password: others can read the command line; put it into NEO4J_PASSWORD, or into a file that --password-file names")
	}
	password := env.Getenv("NEO4J_PASSWORD")
	if f.PasswordFile != "" {
		data, err := os.ReadFile(f.PasswordFile)
		if err != nil {
			return nil, err
		}
		if password = strings.TrimRight(string(data), "\r\n"); password == "" {
			return nil, fmt.Errorf("%s holds no password; write it into the file as its one line", f.PasswordFile)
		}
	}
	user := cmp.Or(at.User.Username(), "neo4j")
	if password == "" {
		return nil, fmt.Errorf("there is no password for the user %s of Neo4j: set NEO4J_PASSWORD to it, or name a file that holds it with --password-file; "+
			"a server without authentication takes any", user)
	}
	at.User = nil
	s, err := neo4j.Open(env, neo4j.Config{URL: at.String(), User: user, Password: password, Database: f.Database, Adopt: f.Adopt, Observed: telemetry.ObserveStatement})
	if err != nil {
		return nil, err
	}
	return (&Store{Store: s, Where: at.String()}).zoned(env)
}

// IsSample reports whether the flags name no store of the user's own: then the store is the folder of a sample.
func (f Flags) IsSample() bool { return f.Store == "" }

// Folder returns the folder that the flag names.
func (f Flags) Folder(getenv func(string) string) (string, error) {
	if f.IsSample() {
		data, err := DataFolder(getenv)
		return filepath.Join(data, "answerable", samples[f.Sample.OrDefault()].folder), err
	}
	folder, isFile := strings.CutPrefix(f.Store, "file:")
	switch scheme, _, isURL := strings.Cut(f.Store, ":"); {
	case isFile && folder != "":
	case isFile, f.Store == "file", isURL && !strings.ContainsAny(scheme, `/\`) && filepath.VolumeName(f.Store) == "":
		return "", errors.New("--store is not a store; write a folder such as ./my-graph, file:FOLDER, or neo4j://USER@HOST")
	}
	if strings.HasPrefix(folder, "~") {
		return "", errors.New("--store: the ~ was not replaced by your home folder; write $HOME, or ./~ for a folder of that name")
	}
	return filepath.Abs(folder)
}

// DataFolder returns the user's folder for data of programs.
func DataFolder(getenv func(string) string) (string, error) {
	if folder := getenv("XDG_DATA_HOME"); filepath.IsAbs(folder) {
		return folder, nil
	}
	if folder := getenv("LocalAppData"); runtime.GOOS == "windows" && folder != "" {
		return folder, nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("there is no home folder to keep the sample graph in: name one with --store file:FOLDER")
	}
	if runtime.GOOS == "darwin" {
		return filepath.Join(home, "Library", "Application Support"), nil
	}
	return filepath.Join(home, ".local", "share"), nil
}

// zoned returns the store with the time zone that it remembers, or closes it.
func (s *Store) zoned(ctx context.Context) (*Store, error) {
	if err := s.loadTimeZone(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// openForServing opens the store, in the time zone that the options name. It loads this version's sample into
// the default store, unless that has it already. It loads the sample into the user's own store only when the
// store is new and the user asks for it.
func openForServing(env *Env, o Options) (*Store, error) {
	s, err := o.Open(env, true)
	if err != nil {
		return nil, err
	}
	err = s.SettleTimeZone(env, o.TimeZone, o.ChangeTimeZone)
	if err == nil && (o.IsSample() || o.Sample != "") {
		err = s.loadSample(env, o.Sample.OrDefault(), o.IsSample())
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}
