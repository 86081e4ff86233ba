package main

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
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
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/neo4j"
	"answerable/graph/query"
)

//go:embed data/gsx.ndjson
var sample []byte

// sampleWhy is the reason in the log by which a store that holds the sample is known.
const (
	sampleWhy = "the sample graph"
	sampleBy  = "answerable"
)

// storeEnv is what opening a store needs from outside.
type storeEnv struct {
	context.Context
	getenv func(string) string
	now    func() time.Time
}

// storeFlag names a store. The default one holds the sample graph and nothing else.
type storeFlag struct {
	Store        string `env:"ANSWERABLE_STORE" placeholder:"STORE" help:"Where the graph is kept: a folder, such as ./my-graph or file:my-graph, or neo4j://USER@HOST (bolt:// for a single server, neo4j+s:// with TLS) with the password in NEO4J_PASSWORD. The default is the sample graph's own folder in your data directory."`
	Database     string `env:"ANSWERABLE_DATABASE" default:"neo4j" placeholder:"NAME" help:"The database of a Neo4j store (${default})."`
	PasswordFile string `env:"ANSWERABLE_PASSWORD_FILE" placeholder:"FILE" help:"A file with the password of a Neo4j store, instead of NEO4J_PASSWORD."`
	Adopt        bool   `env:"ANSWERABLE_ADOPT" help:"Store the graph in a Neo4j database that also holds nodes of other programs."`
}

// store is an open store and where it is.
type store struct {
	graph.Store
	where     string
	folder    string // of a file store
	temporary bool   // a copy, to be removed when it is closed
}

// At returns a recent revision of the store, when it holds any; see graph.Recent.
func (s *store) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	if recent, ok := s.Store.(graph.Recent); ok {
		return recent.At(ctx, revision)
	}
	return nil, graph.Change{}, graph.Gone(revision)
}

// open opens the store that the flag names. It makes a new one only where create says so.
func (f storeFlag) open(env *storeEnv, create bool) (*store, error) {
	if f.isNeo4j() {
		return f.openNeo4j(env)
	}
	folder, err := f.folder(env.getenv)
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
	return &store{Store: s, where: folder, folder: folder}, nil
}

// isNeo4j reports whether the flag names a Neo4j server.
func (f storeFlag) isNeo4j() bool {
	scheme, _, _ := strings.Cut(f.Store, ":")
	scheme, _, _ = strings.Cut(scheme, "+")
	return scheme == "neo4j" || scheme == "bolt"
}

func (f storeFlag) openNeo4j(env *storeEnv) (*store, error) {
	at, err := url.Parse(f.Store)
	if err != nil || at.Host == "" {
		return nil, fmt.Errorf("--store is not the address of a Neo4j server; write neo4j://USER@HOST, or ./neo4j for a folder of that name")
	}
	if _, given := at.User.Password(); given {
		return nil, fmt.Errorf("--store must not hold a password: others can read the command line; put it into NEO4J_PASSWORD, or into a file that --password-file names")
	}
	password := env.getenv("NEO4J_PASSWORD")
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
	s, err := neo4j.Open(env, neo4j.Config{URL: at.String(), User: user, Password: password, Database: f.Database, Adopt: f.Adopt, Observed: observeStatement})
	if err != nil {
		return nil, err
	}
	return &store{Store: s, where: at.String()}, nil
}

// folder returns the folder that the flag names.
func (f storeFlag) folder(getenv func(string) string) (string, error) {
	if f.Store == "" {
		data, err := dataFolder(getenv)
		return filepath.Join(data, "answerable", "sample"), err
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

// dataFolder returns where programs of the user keep their data.
func dataFolder(getenv func(string) string) (string, error) {
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

// openForServing opens the store. The default one gets the sample of this version, unless it has that
// already; one of the user's own gets the sample only when it is new and the user asks for it.
func openForServing(env *storeEnv, f storeFlag, loadSample bool) (*store, error) {
	s, err := f.open(env, true)
	if err != nil {
		return nil, err
	}
	if f.Store == "" || loadSample {
		if err := s.loadSample(env, f.Store == ""); err != nil {
			return nil, errors.Join(err, s.Close())
		}
	}
	return s, nil
}

// loadSample makes the sample the graph of the store. A store with anything else in it is refused.
func (s *store) loadSample(env *storeEnv, own bool) error {
	held, err := s.holdsSample(env)
	if err != nil {
		return err
	}
	empty, err := s.empty(env)
	if err != nil || !own && held {
		return err
	}
	current, key, err := s.sampleKey(env)
	if err != nil || current {
		return err // what was written to it since stays
	}
	if !empty && !held {
		return fmt.Errorf("the store in %s holds another graph; the sample is never mixed with it", s.where)
	}
	steps, err := ndjson.ReadFile("sample", bytes.NewReader(sample))
	if err != nil {
		return err
	}
	g := query.New(s, env.now)
	if held {
		if steps, err = replacing(env, g, steps); err != nil {
			return err
		}
	}
	_, err = mutation.New(g).ApplyOnce(env, graph.Viewer{Name: sampleBy}, key, sampleWhy, steps)
	return err
}

// sampleKey returns whether the sample that was loaded last is that of this version, and else the key
// to load it under: its hash, and how many were loaded before it.
func (s *store) sampleKey(ctx context.Context) (current bool, key string, err error) {
	hash, loaded, last := sha256.Sum256(sample), 0, ""
	err = s.Changes(ctx, 0, func(c graph.Change) error {
		if c.Why == sampleWhy && c.By == sampleBy {
			loaded, last = loaded+1, c.Key
		}
		return nil
	})
	name := hex.EncodeToString(hash[:8])
	return strings.HasPrefix(last, name+"-"), fmt.Sprintf("%s-%d", name, loaded), err
}

// replacing adds removals to the steps, of all that is in the graph and that they do not put.
func replacing(ctx context.Context, g *query.Graph, steps []graph.Op) ([]graph.Op, error) {
	var old bytes.Buffer
	err := g.Read(ctx, graph.Viewer{Clearance: graph.Secretariat}, func(v *query.View) error {
		old.Reset()
		return v.Export(ctx, &old)
	})
	if err != nil {
		return nil, err
	}
	before, err := ndjson.ReadFile("store", &old)
	kept := map[graph.Ref]bool{}
	for _, op := range steps {
		kept[op.Ref()] = true
	}
	for _, op := range before {
		if !kept[op.Ref()] {
			steps = append(steps, graph.Op{Remove: op.Ref()})
		}
	}
	return steps, err
}

func (s *store) empty(ctx context.Context) (empty bool, err error) {
	err = s.Read(ctx, func(snapshot graph.Snapshot) error {
		empty = snapshot.Revision() == 0
		return nil
	})
	return empty, err
}

// holdsSample reports whether the first change of the log is the sample.
func (s *store) holdsSample(ctx context.Context) (held bool, err error) {
	errEnough := errors.New("enough")
	err = s.Changes(ctx, 0, func(c graph.Change) error {
		held = c.Why == sampleWhy
		return errEnough
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return held, err
}
