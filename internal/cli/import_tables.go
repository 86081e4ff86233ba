package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
	"answerable/graph/mutation"
	"answerable/graph/query"
	"answerable/internal/exchange"
	"answerable/internal/spreadsheet"
)

// tables are an import of a file of tables, with what is in their columns.
type tables struct {
	command *ImportCommand
	mapping *spreadsheet.Mapping
	claims  []spreadsheet.StateClaim
	differ  []string // claims that are not as derived
	day     graph.Date
	looked  bool
}

// tables returns the tables of the import, or nil when its files are of elements.
func (c *ImportCommand) tables() (*tables, error) {
	if c.Mapping == "" {
		if i := slices.IndexFunc(c.Files, spreadsheet.IsTable); i >= 0 {
			return nil, fmt.Errorf("%s is a table: say what its columns are with --mapping FILE; answerable import --guess %[1]s prints a mapping to begin with", c.Files[i])
		}
		return nil, nil
	}
	if len(c.Files) != 1 || c.Files[0] == "-" {
		return nil, errors.New("with --mapping, import one file at a time; a workbook may have several sheets")
	}
	data, err := os.ReadFile(c.Mapping)
	if err != nil {
		return nil, err
	}
	m, err := spreadsheet.ParseMapping(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Mapping, err)
	}
	return &tables{command: c, mapping: m}, nil
}

// read reads the tables, with the names that the graph has, into the steps of the import.
func (t *tables) read(env *Environment, g *query.Graph, in *mutation.Import) (err error) {
	t.day = g.Clock().Today()
	if day, err := OptionalDate("--as-of", t.command.AsOf, t.day); err != nil {
		return err
	} else if day != nil {
		t.day = *day
	}
	names := spreadsheet.NewNames()
	if t.command.Names != "" {
		if err := names.ReadDecisions(t.command.Names); err != nil {
			return err
		}
	}
	err = g.Store().Read(env, func(s graph.Snapshot) error {
		if s.Revision() > 0 {
			if err := graph.ScanNodes(env, s, graph.FullAccess, func(n graph.Node) error { names.Add(n); return nil }); err != nil {
				return err
			}
		}
		if err := t.readFile(env, t.command.Files[0], names, in); err != nil {
			return err
		}
		stored, err := graph.Elements(env, s, in.Steps)
		spreadsheet.Merge(in.Steps, stored)
		return err
	})
	if in.Reason == "import" {
		in.Reason = "import " + t.command.Files[0]
	}
	if len(t.claims) > 0 {
		in.Look = t.look
	}
	return err
}

func (t *tables) readFile(env *Environment, name string, names *spreadsheet.Names, in *mutation.Import) (err error) {
	f, err := spreadsheet.Open(name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	read, err := spreadsheet.Read(f, t.mapping, names, func(sheet string, rows int) {
		_, _ = fmt.Fprintf(env.Errors, "%s: %d rows read\n", sheet, rows)
	})
	if err != nil {
		if read != nil && len(read.Unknown) > 0 && t.command.Names != "" {
			err = errors.Join(err, spreadsheet.WriteUnknown(t.command.Names, read.Unknown),
				fmt.Errorf("%d names to decide are in %s: give each an id, create, or none", len(read.Unknown), t.command.Names))
		}
		return fmt.Errorf("nothing was written:\n%w", err)
	}
	for _, note := range read.Notes {
		_, _ = fmt.Fprintln(env.Text(), exchange.OneLine(note))
	}
	in.Steps, t.claims = read.Steps, read.States
	return nil
}

// look compares the states that the tables claim with those that are derived.
func (t *tables) look(ctx context.Context, after graph.Snapshot) error {
	t.looked, t.differ = true, nil
	var ids []string
	for _, claim := range t.claims {
		ids = append(ids, claim.SubjectID)
	}
	slices.Sort(ids)
	owed := map[string][]*ledger.Obligation{}
	for some := range slices.Chunk(slices.Compact(ids), 1000) {
		facts, err := load.Subjects(ctx, after, graph.FullAccess, []graph.Start{{IDs: some}})
		if err != nil {
			return err
		}
		for _, f := range facts {
			owed[f.Subject.Ref().ID] = f.Obligations(t.day, true)
		}
	}
	for _, claim := range t.claims {
		var derived []string
		agrees := false
		for _, o := range owed[claim.SubjectID] {
			if claim.RespondentID != "" && o.RespondentID != claim.RespondentID && !slices.ContainsFunc(o.Reasons, func(r ledger.Reason) bool { return r.Addressing.To == claim.RespondentID }) {
				continue
			}
			derived = append(derived, fmt.Sprintf("%s of %s", o.State, o.RespondentID))
			agrees = agrees || o.State == claim.State
		}
		if !agrees {
			p := claim.Place
			p.Message = fmt.Sprintf("says %q (%s); derived on %s: %s", graph.Shorten(claim.Text), claim.State, t.day, graph.JoinNames(derived, strings.Clone))
			t.differ = append(t.differ, p.String())
		}
	}
	return nil
}

// compare prints where the states of the tables are not as derived, after an import or a dry run that gave err.
func (t *tables) compare(env *Environment, g *query.Graph, err error) error {
	if len(t.claims) == 0 || err != nil && !t.looked {
		return nil
	}
	if !t.looked {
		if err := g.Store().Read(env, func(s graph.Snapshot) error { return t.look(env, s) }); err != nil {
			return err
		}
	}
	out := env.Text()
	for _, line := range t.differ[:min(len(t.differ), graph.MaxProblems)] {
		_, _ = fmt.Fprintln(out, exchange.OneLine(line))
	}
	_, err = fmt.Fprintf(out, "%d states of the tracker compared: %d differ from those derived on %s; none is imported\n", len(t.claims), len(t.differ), t.day)
	return err
}

// guess prints a mapping for a table.
func (c *ImportCommand) guess(env *Environment) (err error) {
	if len(c.Files) != 1 {
		return errors.New("name one table to guess the mapping of")
	}
	f, err := spreadsheet.Open(c.Files[0])
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	mapping, err := spreadsheet.Guess(f)
	if err != nil {
		return err
	}
	_, err = env.Out.Write(mapping)
	return err
}

// TemplateCommand writes an empty workbook, and the mapping that imports it.
type TemplateCommand struct {
	File string   `arg:"" placeholder:"FILE.xlsx" help:"The workbook to write. Its mapping is written beside it, as FILE.json."`
	Of   []string `arg:"" optional:"" name:"of" help:"Labels and relationship types, a sheet each, such as Recommendation ADDRESSED_TO; by default what a review needs."`
}

// Run writes both files. Neither may exist.
func (c *TemplateCommand) Run(env *Environment) error {
	base, is := strings.CutSuffix(c.File, ".xlsx")
	if !is {
		return fmt.Errorf("%s: give the workbook a name that ends in .xlsx", c.File)
	}
	for _, name := range []string{c.File, base + ".json"} {
		if _, err := os.Stat(name); err == nil {
			return fmt.Errorf("%s already exists; name a new file", name)
		}
	}
	workbook, mapping, err := spreadsheet.Template(c.Of)
	if err != nil {
		return err
	}
	for name, data := range map[string][]byte{c.File: workbook, base + ".json": mapping} {
		if err := toFile(env.Out, name, func(w io.Writer) error { _, err := w.Write(data); return err }); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(env.Text(), "wrote %s and its mapping %s.json\n", c.File, base)
	return err
}
