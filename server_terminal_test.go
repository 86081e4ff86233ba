package main

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// attack.md, 9: no text that a command prints for people controls the terminal, wherever the text is from.
func TestNoCommandControlsTheTerminal(t *testing.T) {
	const hostile = "red\x1b[31m\a\u009b0m\u202e"
	data := t.TempDir()
	store := "file:" + filepath.Join(data, hostile)
	file := fileOf(t, "hostile", `{"label":"Theme","id":"theme:a","properties":{"name":"A","summary":"\u001b[31m"},"visibility":"\u009b"}`)
	for _, args := range [][]string{
		{"import", "--store", store, hostile},
		{"import", "--store", store, file},
		{"import", "--store", store, fileOf(t, "sample", sampleText)},
		{"import", "--store", store, "--dry-run", fileOf(t, "sample", sampleText)},
		{"check", "--store", store},
		{"check", hostile},
		{"ledger", "--store", store, "--theme", "theme:" + hostile},
		{"ledger", "--store", store, "--as-of", hostile},
		{"backup", "--store", store, filepath.Join(data, hostile+".backup")},
		{"restore", "--store", store + "2", filepath.Join(data, hostile+".backup")},
		{"schema", "--check", hostile},
		{"token", "--store", store, "--role", hostile},
		{"report", "--store", store, "working-group:" + hostile},
		{"serve", "--store", store, "--listen", hostile},
		{hostile},
		{"ledger", "--" + hostile},
	} {
		_, out, errs := answerable(t, data, args...)
		if out+errs == "" {
			t.Errorf("%q says nothing", args)
		}
		if text := strings.ReplaceAll(out+errs, "\n", ""); strings.ContainsFunc(text, unicode.IsControl) || strings.Contains(text, "\u202e") {
			t.Errorf("%q says %q", args, text)
		}
	}
}
