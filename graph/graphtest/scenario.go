package graphtest

import (
	"bytes"
	"embed"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"answerable/graph"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// scenarioFiles are with every engine's test, wherever it runs. Their README says how to read them.
//
//go:embed testdata/scenarios/*.yaml
var scenarioFiles embed.FS

// scenario is one rule, some facts, and what follows from them.
type scenario struct {
	// Rule says in words what the scenario shows.
	Rule string
	// File is a file of facts of the repository's data folder; Facts are lines (see fact.go).
	File  string
	Facts []string
	// Changes are changes that an editor of full clearance applies to the facts, each as JSON.
	Changes []string
	// Refused is what the facts or the changes are refused with; nothing else is expected then.
	Refused string
	// Warnings are what the check of the graph warns of, word for word. What is left out is not checked; an
	// empty list must be empty.
	Warnings *[]string
	Expect   []expectation
}

// expectation is what a viewer gets on a day.
type expectation struct {
	On     string
	Viewer string // a clearance; PUBLIC when empty
	Filter struct {
		Theme                          string
		WorkingGroup                   string `yaml:"workingGroup"`
		Respondent                     string
		IncludeParts                   bool `yaml:"includeParts"`
		Subject                        string
		States                         []string
		Answered, Progress, Assessment []string
		Round                          []string
		DueOn                          struct{ From, To string } `yaml:"dueOn"`
		Missing                        []query.ObligationDimension
	}
	// IncludeAssumptions false leaves out what is assumed.
	IncludeAssumptions *bool `yaml:"includeAssumptions"`
	// Ledger is every obligation, in order; Owing everybody who owes; Reasons every reason for every
	// obligation, as a way from the theme to the respondent; CountsByState how many there are in each state.
	// What is left out is not checked; an empty list must be empty.
	Ledger, Owing, Reasons *[]string
	CountsByState          string `yaml:"countsByState"`
	// Counts is how many there are by dimensions, such as "THEME, STATE", a row a line.
	Counts map[string][]string
	// Error is what the question is refused with.
	Error string
}

func testScenarios(t *testing.T, open opener) {
	files, err := fs.Glob(scenarioFiles, "testdata/scenarios/*.yaml")
	must(t, err)
	s := open(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".yaml"), func(t *testing.T) {
			text, err := scenarioFiles.ReadFile(file)
			must(t, err)
			var scenarios []scenario
			must(t, yaml.NewDecoder(bytes.NewReader(text), yaml.DisallowUnknownField()).Decode(&scenarios))
			for _, sc := range scenarios {
				t.Run(strings.TrimSuffix(sc.Rule, "."), func(t *testing.T) { sc.run(t, s) })
			}
		})
	}
}

func (sc scenario) run(t *testing.T, s graph.Store) {
	refill(t, s, nil)
	steps, err := readFacts(sc.Facts)
	must(t, err)
	if sc.File != "" {
		steps = append(steps, put(t, dataFile(t, sc.File))...)
	}
	_, err = mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, sc.Rule, steps)
	if err == nil && len(sc.Changes) > 0 {
		err = mutate(t, s, changesOf(t, sc.Rule, strings.Join(sc.Changes, ","), "", editor(graph.Secretariat)), revisionOf(t, s)).err
	}
	if sc.Refused != "" {
		if err == nil || !strings.Contains(err.Error(), sc.Refused) {
			t.Fatalf("the facts are not refused with %q: %v", sc.Refused, err)
		}
		return
	}
	must(t, err)
	if len(sc.Expect) == 0 && sc.Warnings == nil {
		t.Fatal("the scenario expects nothing")
	}
	sc.warn(t, s)
	for _, e := range sc.Expect {
		e.check(t, s)
	}
}

// warn compares what the check of the graph warns of. Facts without a source are no concern here.
func (sc scenario) warn(t *testing.T, s graph.Store) {
	t.Helper()
	if sc.Warnings == nil {
		return
	}
	report, err := integrity.Check(t.Context(), s, nil)
	must(t, err)
	got := []string{}
	for _, problem := range report.Warnings {
		got = append(got, problem.String())
	}
	if !slices.Equal(*sc.Warnings, got) {
		t.Errorf("the check warns of\n  %s\nand should warn of\n  %s", strings.Join(got, "\n  "), strings.Join(*sc.Warnings, "\n  "))
	}
}

// dataFile reads a file of the data folder beside go.mod.
func dataFile(t *testing.T, name string) string {
	folder, err := os.Getwd()
	must(t, err)
	for ; folder != filepath.Dir(folder); folder = filepath.Dir(folder) {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			text, err := os.ReadFile(filepath.Join(folder, "data", name))
			must(t, err)
			return string(text)
		}
	}
	t.Skip("the data folder is not here")
	return ""
}

func (e expectation) check(t *testing.T, s graph.Store) {
	t.Helper()
	day, err := graph.ParseDate(e.On)
	must(t, err)
	clearance := graph.Public
	if e.Viewer != "" {
		clearance, err = graph.ParseClearance(e.Viewer)
		must(t, err)
	}
	filter := e.filter(t)
	read(t, s, graph.Viewer{Clearance: clearance}, func(v *query.View) {
		v = v.AsOf(&day).Assumptions(e.withAssumptions())
		most := int32(query.MaxPage)
		page := query.PageArgs{First: &most}
		obligations, err := v.Obligations(t.Context(), filter, page)
		if e.Error != "" {
			if err == nil || !strings.Contains(string(graph.CodeOf(err))+" "+err.Error(), e.Error) {
				t.Errorf("on %s the question is not refused with %q: %v", e.On, e.Error, err)
			}
			return
		}
		must(t, err)
		owing, err := v.StakeholdersOwing(t.Context(), filter, page)
		must(t, err)
		var ledger, owe, reasons []string
		for _, o := range obligations.Nodes() {
			ledger = append(ledger, writeObligation(o.Obligation))
			for _, b := range o.CitedReasons() {
				reasons = append(reasons, writeWay(t, b, filter.Theme))
			}
		}
		for _, o := range owing.Nodes() {
			owe = append(owe, writeOwing(o))
		}
		e.compare(t, "ledger", e.Ledger, ledger)
		e.compare(t, "owing", e.Owing, owe)
		e.compare(t, "reasons", e.Reasons, reasons)
		if counts := writeCountsByState(obligations); e.CountsByState != "" && counts != e.CountsByState {
			t.Errorf("on %s for %s the counts by state are %q and should be %q", e.On, clearance, counts, e.CountsByState)
		}
		e.count(t, obligations)
		e.agree(t, obligations.Nodes(), filter, day, ledger)
	})
}

// withAssumptions reports whether assumptions count, as they do unless the scenario says otherwise.
func (e expectation) withAssumptions() bool {
	return e.IncludeAssumptions == nil || *e.IncludeAssumptions
}

func (e expectation) compare(t *testing.T, what string, want *[]string, got []string) {
	t.Helper()
	if want != nil && !slices.Equal(*want, got) {
		t.Errorf("on %s for %s the %s is\n  %s\nand should be\n  %s", e.On, e.Viewer, what, strings.Join(got, "\n  "), strings.Join(*want, "\n  "))
	}
}

// count compares the numbers of the list by dimensions.
func (e expectation) count(t *testing.T, obligations *query.ObligationConnection) {
	t.Helper()
	for by, want := range e.Counts {
		var dimensions []query.ObligationDimension
		names, empty := strings.CutSuffix(by, ", with empty rows")
		for name := range strings.SplitSeq(names, ", ") {
			dimensions = append(dimensions, query.ObligationDimension(name))
		}
		counts, err := obligations.Counts(t.Context(), dimensions, empty)
		must(t, err)
		got := strings.Split(strings.TrimSpace(writeCounts(counts)), "\n")
		e.compare(t, "count by "+by, &want, got)
	}
}

// agree asks the same of every respondent and of every subject by itself, which must come to the same.
func (e expectation) agree(t *testing.T, obligations []*query.Obligation, filter *query.ObligationFilter, day graph.Date, ledger []string) {
	t.Helper()
	respondents, subjects := map[string]graph.Node{}, map[string]graph.Node{}
	for _, o := range obligations {
		respondent, err := o.Respondent(t.Context())
		must(t, err)
		subject, err := o.Subject(t.Context())
		must(t, err)
		respondents[o.RespondentID], subjects[o.SubjectID] = respondent, subject
	}
	for _, nodes := range []map[string]graph.Node{respondents, subjects} {
		var together []string
		for _, n := range nodes {
			c, err := query.ObligationsOf(t.Context(), n, withoutAnchor(filter, n), &day, e.withAssumptions(), query.PageArgs{})
			must(t, err)
			for _, o := range c.Nodes() {
				together = append(together, writeObligation(o.Obligation))
			}
		}
		slices.Sort(together)
		if all := slices.Sorted(slices.Values(ledger)); !slices.Equal(together, all) {
			t.Errorf("on %s, asked one by one, the ledger is\n  %s\nand asked together\n  %s", e.On, strings.Join(together, "\n  "), strings.Join(all, "\n  "))
		}
	}
}

// withoutAnchor returns the filter for a question that names a node itself.
func withoutAnchor(filter *query.ObligationFilter, n graph.Node) *query.ObligationFilter {
	f := *filter
	if _, ok := n.(graph.Stakeholder); ok {
		f.Respondent, f.IncludeParts = nil, nil
	} else {
		f.Subject = nil
	}
	return &f
}

func (e expectation) filter(t *testing.T) *query.ObligationFilter {
	t.Helper()
	id := func(text string) *string {
		if text == "" {
			return nil
		}
		return &text
	}
	day := func(text string) *graph.Date {
		if text == "" {
			return nil
		}
		d, err := graph.ParseDate(text)
		must(t, err)
		return &d
	}
	f := &query.ObligationFilter{
		Theme: id(e.Filter.Theme), WorkingGroup: id(e.Filter.WorkingGroup), Respondent: id(e.Filter.Respondent),
		Subject:      id(e.Filter.Subject),
		IncludeParts: &e.Filter.IncludeParts, Round: e.Filter.Round, Missing: e.Filter.Missing,
		DueOn: &query.DateFilter{From: day(e.Filter.DueOn.From), To: day(e.Filter.DueOn.To)},
	}
	if e.Filter.Answered != nil {
		f.Answered = &query.AnsweredFilter{Kinds: wordsOf[graph.ResponseKind](e.Filter.Answered)}
	}
	f.Progress, f.Assessment = wordsOf[graph.ProgressStatus](e.Filter.Progress), wordsOf[graph.ProgressStatus](e.Filter.Assessment)
	for _, state := range e.Filter.States {
		f.States = append(f.States, graph.ObligationState(state))
	}
	return f
}

func wordsOf[T ~string](texts []string) (words []T) {
	for _, text := range texts {
		words = append(words, T(text))
	}
	return words
}
