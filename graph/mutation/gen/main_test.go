package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const root = "../../../"

func TestTheSchemaIsWhatTheGeneratorWrites(t *testing.T) {
	want, err := schema(root + folder)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(root, folder, generated))
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("%s/%s is stale; run make generate", folder, generated)
	}
}

// What can be written needs a description of what is shown, and the error says which is missing.
func TestAMissingDescriptionIsNamed(t *testing.T) {
	copied := t.TempDir()
	if err := os.CopyFS(copied, os.DirFS(root+folder)); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(copied, "stakeholder.graphqls")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	const description = "  \"The country, as two letters of ISO 3166-1.\"\n"
	if !strings.Contains(string(text), description) {
		t.Fatal("the schema does not describe a country any more")
	}
	if err := os.WriteFile(name, []byte(strings.Replace(string(text), description, "", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := schema(copied); err == nil || !strings.Contains(err.Error(), "no description of Organization.country") {
		t.Errorf("without it, the generator says %v", err)
	}
}
