package cli

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/internal/storage"
)

// CheckCommand reports what is wrong with a graph.
type CheckCommand struct {
	storage.Flags
	Text  []string `env:"ANSWERABLE_TEXT" placeholder:"DOCUMENT=FILE" help:"The text of a document, to compare quotes with their pages. A line 'page N of M' ends page N; a form feed also ends a page."`
	Files []string `arg:"" optional:"" name:"file" help:"Files to check as one graph, instead of a store."`
}

// Run prints every finding, and fails when one of them is an error.
func (c *CheckCommand) Run(env *Environment) (err error) {
	texts := map[string]integrity.Text{}
	for _, text := range c.Text {
		document, name, found := strings.Cut(text, "=")
		if !found {
			return fmt.Errorf("--text %q: write DOCUMENT=FILE, such as document:brief=brief.txt", text)
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		texts[document] = integrity.Pages(string(data))
	}
	s, err := c.graph(env)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	report, err := integrity.Check(env, s.Graph(&env.Env).Store(), texts)
	if err != nil {
		return err
	}
	out := env.Text()
	for _, p := range report.Errors {
		_, _ = fmt.Fprintf(out, "error    %s\n", p)
	}
	for _, p := range report.Warnings {
		_, _ = fmt.Fprintf(out, "warning  %s\n", p)
	}
	_, _ = fmt.Fprintf(out, "%d nodes, %d relationships, %d sources, %d quotes (%d compared with their page), %d assumptions, %d disputed values\n",
		report.Nodes, report.Relationships, report.Sources, report.Quotes, report.Compared, report.Assumptions, report.Disputed)
	_, _ = fmt.Fprintf(out, "%d errors, %d warnings\n", len(report.Errors), len(report.Warnings))
	if len(report.Errors) > 0 {
		return errors.New("the graph has errors")
	}
	return nil
}

// graph opens the store, or loads the files into a temporary store.
func (c *CheckCommand) graph(env *Environment) (*storage.Store, error) {
	if len(c.Files) == 0 {
		return c.OpenToRead(&env.Env)
	}
	steps, err := readFiles(c.Files)
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "answerable-check-")
	if err != nil {
		return nil, err
	}
	opened, err := embedded.Open(folder, embedded.Options{NoSync: true})
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	_ = os.RemoveAll(folder) // a kill leaves no copy behind; where open files can't be removed, Close does it
	s := &storage.Store{Store: opened, Where: folder, Folder: folder, Temporary: true}
	if _, err := mutation.New(s.Graph(&env.Env)).Import(env, graph.Viewer{Name: "check"}, mutation.Import{Reason: "check", Steps: steps, Widen: true}); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}
