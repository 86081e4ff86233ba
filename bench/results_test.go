package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestATargetIsMetWhereItsFiguresReachIt(t *testing.T) {
	for _, c := range []struct {
		name    string
		atMost  bool
		figures []figure
		met     string
	}{
		{"nothing", false, nil, "not measured"},
		{"what has no value", false, []figure{{at: "1", value: 0}}, "not measured"},
		{"all", false, []figure{{at: "1", value: 3}, {at: "8", value: 4}}, "yes"},
		{"some", false, []figure{{at: "1", value: 2}, {at: "8", value: 4}}, "partly: 8"},
		{"none", false, []figure{{at: "1", value: 2}, {at: "8", value: 2.9}}, "no"},
		{"at most, all", true, []figure{{at: "1", value: 3}, {at: "8", value: 2}}, "yes"},
		{"at most, none", true, []figure{{at: "", value: 3.1}}, "no"},
	} {
		if got := judged("key", "what", "3", 3, c.atMost, "×", c.figures); got.Met != c.met {
			t.Errorf("%s: %q, want %q", c.name, got.Met, c.met)
		}
	}
}

// run is a result with a few figures.
func runOf(version string, rate int, cells ...string) *result {
	r := &result{Scale: "M", Nodes: 10, Versions: map[string]string{"answerable": version}, At: "2026-11-01", Rounds: 1, Seconds: 1}
	for _, name := range cells {
		query, contestant, _ := strings.Cut(name, " ")
		r.Cells = append(r.Cells, &cell{Query: query, Contestant: contestant, Connections: 8, Runs: []measured{{Requests: rate, Seconds: 1, P99: 1, CPU: 1}}})
	}
	return r
}

func TestAPartOfARunReplacesTheSamePartOfAnOlderOne(t *testing.T) {
	folder := t.TempDir()
	first := runOf("one", 100, "a file", "b file", "a raw")
	first.Facts = []storeCosts{{Open: 3}}
	first.Mixes = []*mix{{Contestant: "file", Readers: 8}}
	if err := first.save(folder); err != nil {
		t.Fatal(err)
	}
	if err := runOf("two", 200, "a file").save(folder); err != nil {
		t.Fatal(err)
	}
	all, err := results(folder)
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	r := all[0]
	for name, want := range map[string]float64{"a file": 200, "b file": 100, "a raw": 100} {
		query, contestant, _ := strings.Cut(name, " ")
		if c := r.cell(query, contestant, 8); c == nil || c.rate() != want || (c.From != nil) != (want == 100) {
			t.Errorf("%s: %+v", name, c)
		}
	}
	if r.storeCost(opened) != 3 || len(r.Mixes) != 1 {
		t.Errorf("facts or mixes are lost: %+v", r)
	}
	told := ""
	for _, p := range r.Older {
		told += p.Version + ": " + p.What + "\n"
	}
	for _, what := range []string{"one: (b) of file, (a) of raw", "one: what the store costs, (f) of file"} {
		if !strings.Contains(told, what) {
			t.Errorf("the page would not say %q, but %s", what, told)
		}
	}
}

func TestThePagesAreWrittenFromWhatWasMeasuredAndSayWhatWasNot(t *testing.T) {
	module := t.TempDir()
	for _, folder := range []string{"docs", resultsFolder} {
		if err := os.MkdirAll(filepath.Join(module, folder), 0o750); err != nil {
			t.Fatal(err)
		}
	}
	err := os.WriteFile(filepath.Join(module, explanationsFile), []byte("Head.\n\n## Why (a)\n\nTargets: file-n4g-naive-a, file-page\n\nThe profile says so.\n"), 0o600)
	if err != nil {
		t.Fatal(err)
	}
	m := runOf("one", 100, "a file", "a n4g-naive", "r kept")
	m.Cells[0].Runs[0].Requests = 1000 // ten times the rival's
	m.Cells[0].Profile = &profiled{Shares: map[string]float64{"matching": 0.4}, CPU: 0.7}
	m.Facts = []storeCosts{{Open: 1, OpenMemory: 100}}
	if err := m.save(filepath.Join(module, resultsFolder)); err != nil {
		t.Fatal(err)
	}
	if err := writeDocs(module); err != nil {
		t.Fatal(err)
	}
	for file, texts := range map[string][]string{
		"benchmarks.md": {
			"| ≥ 150× | 8: 10.0× | no |", "The profile says so.", "| Answerable, file store | M (a) | 8 | 0.70 | 40 |",
			"### (a) Answerable, file store, how often its p99 goes into", "| ≥ 20× |  | not measured |", "### (a) who owes",
		},
		"scaling.md": {"| 1.00 | 1000 | 16000 |", "not measured GiB"},
	} {
		page, err := os.ReadFile(filepath.Join(module, "docs", file))
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range texts {
			if !strings.Contains(string(page), text) {
				t.Errorf("%s does not say %q", file, text)
			}
		}
	}
}
