package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"answerable/internal/importer"
	"answerable/internal/spreadsheet"
)

// tables returns the tables of the import, or nil when its files are of elements.
func (c *ImportCommand) tables(env *Environment) (*importer.Tables, error) {
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
	return &importer.Tables{Name: c.Files[0], Path: c.Files[0], Mapping: m, Names: c.Names, Progress: func(sheet string, rows int) {
		_, _ = fmt.Fprintf(env.Errors, "%s: %d rows read\n", sheet, rows)
	}}, nil
}

// report prints the result of an import, and adds the names that are to be decided to their file.
func (c *ImportCommand) report(env *Environment, result *importer.Result, err error) error {
	if result == nil {
		return err
	}
	if len(result.Unknown) > 0 && c.Names != "" {
		err = errors.Join(err, spreadsheet.WriteUnknown(c.Names, result.Unknown),
			fmt.Errorf("%d names to decide are in %s: give each an id, create, or none", len(result.Unknown), c.Names))
	}
	return errors.Join(err, result.Print(env.Text()))
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
