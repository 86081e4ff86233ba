package importer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
	"answerable/graph/mutation"
	"answerable/graph/query"
	"answerable/internal/spreadsheet"
)

// Tables are a file of tables to be imported.
type Tables struct {
	Name     string // of the file, as its problems give it
	Path     string
	Mapping  *spreadsheet.Mapping
	Names    string      // the path of the file of decisions; "" for none
	AsOf     *graph.Date // when the states that a tracker keeps are compared with those derived; nil for today
	Most     int         // elements; 0 for any number
	Progress func(sheet string, rows int)

	day    graph.Date
	claims []spreadsheet.StateClaim
	differ []string // claims that are not as derived
	looked bool
}

// States is how the states of a tracker compare with those derived.
type States struct {
	Compared int        `json:"compared"`
	Differ   int        `json:"differ"`
	Day      graph.Date `json:"day"`
	Problems []string   `json:"problems,omitempty"` // the first MaxProblems that differ
}

// read reads the tables, with the names that the graph has, into the steps of the import.
func (t *Tables) read(ctx context.Context, g *query.Graph, in *mutation.Import, result *Result) (err error) {
	if t.day = g.Clock().Today(); t.AsOf != nil {
		t.day = *t.AsOf
	}
	names := spreadsheet.NewNames()
	if t.Names != "" {
		if err := names.ReadDecisions(t.Names); err != nil {
			return err
		}
	}
	err = g.Store().Read(ctx, func(s graph.Snapshot) error {
		if s.Revision() > 0 {
			if err := graph.ScanNodes(ctx, s, graph.FullAccess, func(n graph.Node) error { names.Add(n); return nil }); err != nil {
				return err
			}
		}
		if err := t.readFile(names, in, result); err != nil {
			return err
		}
		stored, err := graph.Elements(ctx, s, in.Steps)
		spreadsheet.Merge(in.Steps, stored)
		return err
	})
	if in.Reason == "import" {
		in.Reason = "import " + t.Name
	}
	if len(t.claims) > 0 {
		in.Look = t.look
	}
	return err
}

func (t *Tables) readFile(names *spreadsheet.Names, in *mutation.Import, result *Result) (err error) {
	f, err := spreadsheet.Open(t.Path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	f.Name = t.Name
	read, err := spreadsheet.Read(f, t.Mapping, names, t.Progress)
	if read != nil {
		result.Notes, result.Unknown = read.Notes, read.Unknown
	}
	if err != nil {
		result.Notes = nil
		return fmt.Errorf("nothing was written:\n%w", err)
	}
	if in.Steps, t.claims = read.Steps, read.States; t.Most > 0 && len(in.Steps) > t.Most {
		return graph.Invalid("%s has %d elements, of which %d may be imported at once; import it in parts", t.Name, len(in.Steps), t.Most)
	}
	return nil
}

// look compares the states that the tables claim with those that are derived.
func (t *Tables) look(ctx context.Context, after graph.Snapshot) error {
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

// states returns how the states compare, after an import or a dry run that gave err; nil when there are none.
func (t *Tables) states(ctx context.Context, g *query.Graph, err error) (*States, error) {
	if len(t.claims) == 0 || err != nil && !t.looked {
		return nil, nil
	}
	if !t.looked {
		if err := g.Store().Read(ctx, func(s graph.Snapshot) error { return t.look(ctx, s) }); err != nil {
			return nil, err
		}
	}
	return &States{len(t.claims), len(t.differ), t.day, t.differ[:min(len(t.differ), graph.MaxProblems)]}, nil
}
