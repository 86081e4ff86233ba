package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestLettersAreWrittenToThoseWhoOwe(t *testing.T) {
	store := "file:" + t.TempDir()
	must(t, "", "import", "--store", store, "data/fictional-harbour.ndjson")
	folder := filepath.Join(t.TempDir(), "letters")
	arguments := []string{"report", "--store", store, "--owing", "--to", "2031-05-01", "--out", folder, "--ics", "--format", "html", "--language", "fr"}
	if out := must(t, "", arguments...); !strings.Contains(out, " files in "+folder) {
		t.Errorf("the command says %s", out)
	}
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
		if info, err := e.Info(); err != nil || info.Mode().Perm() != 0o600 || info.Size() == 0 {
			t.Errorf("%s: %v (%v)", e.Name(), info, err)
		}
	}
	for _, want := range []string{"organization.fictional-port-authority.html", "organization.fictional-port-authority.ics"} {
		if !slices.Contains(names, want) {
			t.Errorf("there is no %s among %v", want, names)
		}
	}
	if len(names)%2 != 0 || len(names) < 10 {
		t.Errorf("the files are %v", names)
	}
	refused(t, "", "is not empty; name a new folder", arguments...)
	one := must(t, "", "report", "--store", store, "--for", "organization:fictional-port-authority", "--to", "2031-05-01", "--format", "html", "--language", "fr")
	if file, err := os.ReadFile(filepath.Join(folder, "organization.fictional-port-authority.html")); err != nil || string(file) != one {
		t.Errorf("the letter of the folder is another than that of --for (%v)", err)
	}
}

func TestTheReportRefusesWhatDoesNotGoTogether(t *testing.T) {
	data := t.TempDir()
	for want, arguments := range map[string][]string{
		"name a working group":              {},
		"not both":                          {"--for", "organization:a", "--owing", "--out", "x"},
		"--owing goes with --out":           {"--owing"},
		"--ics goes with --for or --owing":  {"working-group:security-interventions", "--ics"},
		"a letter has no --from":            {"--for", "organization:a", "--from", "2017-01-01"},
		"are for letters":                   {"working-group:security-interventions", "--include-assumptions"},
		`there is no "working-group:a"`:     {"working-group:a"},
		`there is no "organization:absent"`: {"--for", "organization:absent"},
		"--to: ":                            {"working-group:security-interventions", "--to", "2017-02-30"},
	} {
		refused(t, data, want, append([]string{"report"}, arguments...)...)
	}
}
