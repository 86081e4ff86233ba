package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestATargetIsMetWhereItsFiguresReachIt(t *testing.T) {
	for _, c := range []struct {
		name, bound string
		figures     []figure
		met         string
	}{
		{"nothing", "≥", nil, "not measured"},
		{"what has no value", "≥", []figure{{"1", 0}}, "not measured"},
		{"all", "≥", []figure{{"1", 3}, {"8", 4}}, "yes"},
		{"some", "≥", []figure{{"1", 2}, {"8", 4}}, "partly: 8"},
		{"none", "≥", []figure{{"1", 2}, {"8", 2.9}}, "no"},
		{"at most, all", "≤", []figure{{"1", 3}, {"8", 2}}, "yes"},
		{"at most, none", "≤", []figure{{"", 3.1}}, "no"},
	} {
		if got := judge("what", c.bound, 3, "×", c.figures...); got[3] != c.met {
			t.Errorf("%s: %q, want %q", c.name, got[3], c.met)
		}
	}
}

// runOf returns a result with a few figures.
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
	all, err := readResults(folder)
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
	m := runOf("one", 100, "a file", "a n4g-naive", "a n4g-best", "r kept")
	m.Cells[0].Runs[0].Requests = 1000
	m.Cells[1].Runs[0].P99 = 40
	m.Cells[2].Runs[0].Requests = 250
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
			"| Who owes an answer on a theme? | 1000/s | 100/s | 10.0× | 4.00× |", "| 1.00 ms | 40.0 ms | 40.0× | 1.00× |",
			"| Responses recorded | not measured | not measured | not measured | – |",
			"| ≥ 150× | 8: 10.0× | no |", "| ≥ 20× |  | not measured |", "| ≥ 50× | 8: 40.0× | no |",
			"| Answerable, file store | (a) | 8 | 0.70 |  |  |  |  | matching 40 |", "### (a) who owes",
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
