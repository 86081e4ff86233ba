package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A file is imported into a closed store, into a folder that is being served, and through a server by its address: the
// stores export the same bytes, and what is refused is refused in the same words.
func TestImportsByFileAndThroughTheServerGiveTheSameStore(t *testing.T) {
	data := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	first, second := write("hidden.ndjson", hidden), write("more.ndjson", `{"label":"Theme","id":"theme:m","properties":{"name":"M"},"assumption":"made up"}`+"\n")
	wider := write("wider.ndjson", strings.ReplaceAll(hidden, `"visibility":"SECRETARIAT",`, ""))
	bad := write("bad.ndjson", "{}\nx\n")
	dangling := write("dangling.ndjson", `{"type":"ABOUT","from":"recommendation:none","to":"theme:m","properties":{}}`+"\n")
	closed, served, reached := t.TempDir(), t.TempDir(), t.TempDir()
	serving(t, data, "--store", served)
	base, _ := serving(t, data, "--store", reached)
	token := tokenOf(t, data, "--store", reached, "--subject", "command line", "--role", "EDITOR", "--clearance", "SECRETARIAT")
	ways := [][]string{{"--store", closed}, {"--store", served}, {"--server", base}}
	for _, step := range [][]string{
		{"--dry-run", first, second}, {first, second}, {first}, {wider}, {"--dry-run", wider}, {bad, second}, {dangling}, {"--widen", wider},
	} {
		var want string
		for _, way := range ways {
			out, errs := answerableWith(t, data, token, append(append([]string{"import"}, way...), step...)...)
			if out += errs; want == "" {
				want = out
			} else if out != want {
				t.Errorf("import %v %v says\n%s\nwant\n%s", way, step, out, want)
			}
		}
		if want == "" {
			t.Errorf("import %v says nothing", step)
		}
	}
	want := must(t, data, "export", "--store", closed)
	for _, store := range []string{served, reached} {
		if got := must(t, data, "export", "--store", store); got != want || !strings.Contains(got, "theme:m") {
			t.Errorf("through a server the store is\n%s\nwant\n%s", got, want)
		}
	}
	if logs := must(t, data, "log", "--store", served); logs != must(t, data, "log", "--store", closed) && !strings.Contains(logs, "command line") {
		t.Errorf("the log says\n%s", logs)
	}
}

// A table is read by its mapping in the same way wherever it is imported. The ids of people are random, so these are left out.
func TestATableByFileAndThroughTheServerGivesTheSameStore(t *testing.T) {
	data := t.TempDir()
	closed, served, reached := t.TempDir(), t.TempDir(), t.TempDir()
	serving(t, data, "--store", served)
	base, _ := serving(t, data, "--store", reached)
	token := tokenOf(t, data, "--store", reached, "--subject", "command line", "--role", "EDITOR", "--clearance", "SECRETARIAT")
	mapping, table := []string{"--mapping", "data/fictional-tracker.json"}, "data/fictional-tracker.csv"
	decided := slices.Concat(mapping, []string{"--names", "data/fictional-tracker-names.csv"})
	ways := [][]string{{"--store", closed}, {"--store", served}, {"--server", base}}
	for _, step := range [][]string{
		{"data/fictional-lights.ndjson"},
		append(mapping, table), slices.Concat(decided, []string{"--dry-run", table}), slices.Concat(decided, []string{"--as-of", "2031-03-01", table}), append(decided, table),
		append(mapping, "README.md"),
		{table},
		{"--mapping", "README.md", table},
	} {
		var want string
		for _, way := range ways {
			out, errs := answerableWith(t, data, token, slices.Concat([]string{"import"}, way, step)...)
			out += progressLine.ReplaceAllString(errs, "")
			if out = personID.ReplaceAllString(out, "person:p"); want == "" {
				want = out
			} else if out != want {
				t.Errorf("import %v %v says\n%s\nwant\n%s", way, step, out, want)
			}
		}
		if want == "" {
			t.Errorf("import %v says nothing", step)
		}
	}
	lines := func(store string) []string {
		all := strings.Split(personID.ReplaceAllString(must(t, data, "export", "--store", store), "person:p"), "\n")
		slices.Sort(all)
		return all
	}
	want := lines(closed)
	for _, store := range []string{served, reached} {
		if got := lines(store); !slices.Equal(got, want) || len(got) < 20 {
			t.Errorf("through a server the store is\n%s\nwant\n%s", got, want)
		}
	}
}

var (
	progressLine = regexp.MustCompile(`(?m)^.*: \d+ rows read\n`)
	personID     = regexp.MustCompile(`person:p-[a-z0-9]+`)
)

// answerableWith is answerable with a token in the environment.
func answerableWith(t *testing.T, data, token string, args ...string) (out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	_ = run(t.Context(), args, func(name string) string {
		if name == "ANSWERABLE_TOKEN" {
			return token
		}
		return environmentOf(data)(name)
	}, &o, &e)
	return o.String(), e.String()
}
