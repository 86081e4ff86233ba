package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/internal/exchange"
	"answerable/internal/importer"
	"answerable/internal/storage"
)

// ImportCommand writes files into the user's own store.
type ImportCommand struct {
	storage.Flags
	TokenKeyFlag
	Server string   `env:"ANSWERABLE_SERVER" placeholder:"URL" help:"Import through this running server, such as http://127.0.0.1:8080, with the token of an EDITOR at full clearance in ANSWERABLE_TOKEN. A folder that is being served needs neither."`
	DryRun bool     `env:"ANSWERABLE_DRY_RUN" help:"Print what would change, and who could see it before and after, and write nothing."`
	Widen  bool     `env:"ANSWERABLE_WIDEN" help:"Allow the import to show more people what is in the store already. Without it, such an import is refused."`
	Reason string   `env:"ANSWERABLE_REASON" default:"import" placeholder:"TEXT" help:"The reason, for the change log."`
	By     string   `env:"ANSWERABLE_BY" default:"command line" placeholder:"NAME" help:"The author, for the change log."`
	Files  []string `arg:"" name:"file" help:"Files of elements, one per line; - reads standard input. With --mapping, one CSV or XLSX file."`

	Mapping string `env:"ANSWERABLE_MAPPING" placeholder:"FILE" help:"What the columns of the tables are, as JSON."`
	Names   string `env:"ANSWERABLE_NAMES" placeholder:"FILE" help:"A CSV file of decisions: which node a name in a table means. The import adds the names that it does not know."`
	Guess   bool   `env:"ANSWERABLE_GUESS" help:"Print a mapping for the table, to be edited, and write nothing."`
	AsOf    string `name:"as-of" env:"ANSWERABLE_AS_OF" placeholder:"DATE" help:"The day on which the states that a tracker keeps are compared with those derived; by default today."`

	TimeZone storage.TimeZone `name:"time-zone" env:"ANSWERABLE_TIME_ZONE" placeholder:"ZONE" help:"The time zone that a new store remembers, such as Pacific/Apia: its local date is today. By default UTC. Another zone than a store's own is refused."`
}

// Run imports all files as one change.
func (c *ImportCommand) Run(env *Environment) (err error) {
	if c.Guess {
		return c.guess(env)
	}
	if c.Server != "" {
		return c.send(env, importer.Server{URL: c.Server, Token: env.Getenv("ANSWERABLE_TOKEN")})
	}
	if c.IsSample() {
		return errors.New("name a store of your own with --store file:FOLDER; the default store holds only the sample graph")
	}
	if client := c.Served(&env.Env); client != nil {
		return c.sendToHolder(env, importer.Server{Client: client, URL: "http://control"})
	}
	in := mutation.Import{Reason: c.Reason, Widen: c.Widen}
	tables, err := c.tables(env)
	if err == nil && tables == nil {
		in.Steps, err = readFiles(c.Files)
	}
	if err != nil {
		return err
	}
	s, err := c.Open(&env.Env, true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if held, err := s.HoldsSample(env); err != nil || held != "" {
		return errors.Join(err, fmt.Errorf("the store in %s holds the sample graph; import into another store", s.Where))
	}
	if c.DryRun {
		err = s.CheckTimeZone(env, c.TimeZone)
	} else {
		err = s.SettleTimeZone(env, c.TimeZone, false)
	}
	if err != nil {
		return err
	}
	g, by := s.Graph(&env.Env), graph.Viewer{Name: c.By, Clearance: graph.Secretariat}
	if tables != nil && c.AsOf != "" {
		if tables.AsOf, err = OptionalDate("--as-of", c.AsOf, g.Clock().Today()); err != nil {
			return err
		}
	}
	write := func(ctx context.Context, in mutation.Import) (graph.Change, error) {
		return mutation.New(g).Import(ctx, by, in)
	}
	if c.DryRun {
		write = func(ctx context.Context, in mutation.Import) (graph.Change, error) {
			return mutation.New(g).Plan(ctx, by, in)
		}
	}
	result, err := importer.Import(env, g, tables, in, c.DryRun, write)
	return c.report(env, result, err)
}

// sendToHolder lets the server import that has the store open. Who may read the key of its tokens may do all.
func (c *ImportCommand) sendToHolder(env *Environment, to importer.Server) error {
	issuer, err := c.Issuer(env, c.Flags)
	if err != nil {
		return err
	}
	to.Token, err = issuer.Token(graph.Viewer{Name: c.By, Role: graph.Editor, Clearance: graph.Secretariat}, time.Minute)
	if err != nil {
		return err
	}
	return c.send(env, to)
}

// send lets a server import.
func (c *ImportCommand) send(env *Environment, to importer.Server) error {
	if _, err := c.tables(env); err != nil {
		return err
	}
	asked := importer.Request{Reason: c.Reason, DryRun: c.DryRun, Widen: c.Widen, Files: c.Files, Mapping: c.Mapping, Names: c.Names, AsOf: c.AsOf}
	result, err := to.Send(env, asked)
	return c.report(env, result, err)
}

// readFiles reads the files in their order. It returns every problem of all files at once.
func readFiles(names []string) ([]graph.Op, error) {
	var (
		steps    []graph.Op
		problems graph.Problems
	)
	for _, name := range names {
		read, err := readFile(name)
		var bad graph.Problems
		switch {
		case errors.As(err, &bad):
			problems.Add(bad...)
		case err != nil:
			return nil, err
		}
		steps = append(steps, read...)
	}
	if len(problems) > 0 {
		return nil, fmt.Errorf("nothing was written:\n%w", problems)
	}
	return steps, nil
}

func readFile(name string) ([]graph.Op, error) {
	if name == "-" {
		return ndjson.ReadFile("standard input", os.Stdin)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	return ndjson.ReadFile(name, file)
}

// ExportCommand writes the graph to a file.
type ExportCommand struct {
	storage.Flags
	BoundaryFlags
	Output        string `short:"o" env:"ANSWERABLE_OUTPUT" placeholder:"FILE" help:"The file to write; standard output by default."`
	Format        string `env:"ANSWERABLE_EXPORT_FORMAT" enum:"recommendations,nodes,relationships,graphml,gexf,ndjson" default:"ndjson" help:"ndjson, which import reads; graphml or gexf for programs of networks; or a table: recommendations (a row an obligation), nodes or relationships (${default})."`
	Network       bool   `env:"ANSWERABLE_NETWORK" help:"Only the network that answerable network is about, or that --labels, --ties, --exclude and --max-degree bound. With recommendations: what is owed by who is in it."`
	AsOf          string `name:"as-of" env:"ANSWERABLE_AS_OF" placeholder:"DATE" help:"Only what holds on this day, such as 2017-07-01, or today; by default all facts, and the ledger of today."`
	NoAssumptions bool   `env:"ANSWERABLE_NO_ASSUMPTIONS" help:"Leave out what is only an assumption."`
	Licence       string `env:"ANSWERABLE_DATA_LICENCE" placeholder:"TEXT" help:"The licence of the data, for the head of graphml and gexf."`
	Clearance     string `env:"ANSWERABLE_CLEARANCE" enum:"PUBLIC,PARTNER,MEMBER,SECRETARIAT" default:"SECRETARIAT" help:"Export what a viewer with this clearance may see (${default}). A file of a lower clearance is for reading only: importing it would lose what it leaves out."`

	BOM bool `name:"bom" env:"ANSWERABLE_BOM" help:"With a table: begin with a byte order mark, by which Excel knows the letters."`
}

// Run exports the graph.
func (c *ExportCommand) Run(env *Environment) (err error) {
	boundary, err := c.Boundary()
	if err != nil {
		return err
	}
	if boundary == nil && c.Network {
		boundary = &query.NetworkBoundary{}
	}
	s, err := c.OpenToRead(&env.Env)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	clearance, err := graph.ParseClearance(c.Clearance)
	if err != nil {
		return err
	}
	g := s.Graph(&env.Env)
	day, err := OptionalDate("--as-of", c.AsOf, g.Clock().Today())
	if err != nil {
		return err
	}
	format := exchange.Formats[slices.IndexFunc(exchange.Formats, func(f exchange.Format) bool { return f.Short == c.Format })]
	if c.IsSample() {
		c.Licence = data.Licence
	}
	asked := exchange.Question{Boundary: boundary, AsOf: day, Assumptions: !c.NoAssumptions, Licence: c.Licence, BOM: c.BOM}
	return toFile(env.Out, c.Output, func(w io.Writer) error {
		return g.Read(env, graph.Viewer{Clearance: clearance}, func(v *query.View) error {
			export, err := exchange.Begin(env, v, asked)
			if err != nil {
				return err
			}
			return export.Write(env, format, w)
		})
	})
}

// toFile writes to a file, which appears when it is complete, or to the standard output.
func toFile(out io.Writer, name string, write func(io.Writer) error) error {
	if name == "" {
		b := bufio.NewWriter(out)
		return errors.Join(write(b), b.Flush())
	}
	file, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-")
	if err != nil {
		return err
	}
	b := bufio.NewWriter(file)
	err = errors.Join(write(b), b.Flush())
	err = errors.Join(err, file.Sync(), file.Close())
	if err == nil {
		err = os.Rename(file.Name(), name)
	}
	if err != nil {
		_ = os.Remove(file.Name())
	}
	return err
}

// BackupCommand copies a store.
type BackupCommand struct {
	storage.Flags
	File string `arg:"" placeholder:"FILE" help:"The file to write. answerable restore makes a store from it. It holds the change log, but not the key that signs tokens."`
}

// Run copies the store. The copy appears when it is complete.
func (c *BackupCommand) Run(env *Environment) error {
	if _, err := os.Stat(c.File); err == nil {
		return fmt.Errorf("%s already exists; name a new file", c.File)
	}
	err := toFile(env.Out, c.File, func(w io.Writer) error { return c.CopyTo(&env.Env, w) })
	if err == nil {
		_, err = fmt.Fprintf(env.Text(), "copied the store to %s\n", c.File)
	}
	return err
}
