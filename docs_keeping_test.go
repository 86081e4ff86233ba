package main

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A request of the page, and its answer.
var requested = regexp.MustCompile("(?s)```graphql\n(.*?)```\n\n```json\n(.*?)```")

// The page for a secretariat is followed from its first command to its last, in a store of its own, and so are its requests.
func TestTheKeepingPageIsWhatTheProgramDoes(t *testing.T) {
	const page = "docs/keeping.md"
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	mapping, err := os.ReadFile("data/fictional-tracker.json")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), "```json\n"+string(mapping)+"```\n") {
		t.Errorf("%s does not show data/fictional-tracker.json", page)
	}
	store, data, commands := t.TempDir(), t.TempDir(), 0
	now := console.ReplaceAllFunc(text, func(block []byte) []byte {
		commands++
		m := console.FindSubmatch(block)
		command := strings.Fields(string(m[1]))
		if i := slices.Index(command, "./register"); i > 0 {
			command[i] = store
		}
		_, out, errs := answerable(t, data, command...)
		if out += errs; !*update && out != string(m[2]) {
			t.Errorf("answerable %s\nprints\n%s\n%s says\n%s", m[1], out, page, m[2])
		}
		return []byte("```console\n$ go run . " + string(m[1]) + "\n" + out + "```")
	})
	if commands != 6 {
		t.Errorf("%s has %d commands; the test does not find them any more", page, commands)
	}
	record := t.TempDir()
	base, _ := serving(t, data, "--store", record)
	secretariat := tokenOf(t, data, "--store", record, "--subject", "secretariat", "--role", "EDITOR", "--clearance", "SECRETARIAT")
	requests := 0
	now = requested.ReplaceAllFunc(now, func(block []byte) []byte {
		requests++
		m := requested.FindSubmatch(block)
		body, _ := json.Marshal(map[string]string{"query": string(m[1])})
		answer := folded(posted(t, base, secretariat, body))
		if !*update && answer != string(m[2]) {
			t.Errorf("%s\nis answered by\n%s\n%s says\n%s", m[1], answer, page, m[2])
		}
		return []byte("```graphql\n" + string(m[1]) + "```\n\n```json\n" + answer + "```")
	})
	if shown := bytes.Count(text, []byte("```graphql\n")); requests != shown || requests < 10 {
		t.Errorf("%s has %d requests, of which %d are sent", page, shown, requests)
	}
	if *update {
		if err := os.WriteFile(page, now, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
