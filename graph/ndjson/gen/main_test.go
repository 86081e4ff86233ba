package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

const root = "../../../"

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(root + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestThePageIsWhatTheGeneratorWrites(t *testing.T) {
	text, err := page(read(t, "schema.graphql"))
	if err != nil {
		t.Fatal(err)
	}
	if read(t, "docs/format.md") != string(text) {
		t.Error("docs/format.md is stale; run make generate")
	}
}

var jsonBlock = regexp.MustCompile("(?s)```json\n(.*?)```")

func TestTheExamplesOfThePageAreImported(t *testing.T) {
	store := graphtest.NewNaive()
	g := mutation.New(query.New(store, func() time.Time { return time.Date(2031, 7, 1, 12, 0, 0, 0, time.UTC) }))
	importAll := func(lines ...string) {
		t.Helper()
		steps, err := ndjson.ReadFile("docs/format.md", strings.NewReader(strings.Join(lines, "")))
		if err == nil {
			_, err = g.Import(t.Context(), graph.Viewer{Clearance: graph.Secretariat}, mutation.Import{Steps: steps})
		}
		if err != nil {
			t.Errorf("%d lines, the first %sare refused: %v", len(lines), lines[0], err)
		}
	}
	findNothingWrong := func() {
		t.Helper()
		if report, err := integrity.Check(t.Context(), store, nil); err != nil || len(report.Errors)+len(report.Warnings) > 0 {
			t.Errorf("check finds %v, %v, %v", report.Errors, report.Warnings, err)
		}
	}

	// What gives a new element is one file; what gives one again or removes one comes after it.
	var first, later []string
	given, named := map[graph.Ref]bool{}, map[string]bool{}
	for _, block := range jsonBlock.FindAllStringSubmatch(read(t, "docs/format.md"), -1) {
		for line := range strings.Lines(block[1]) {
			op, problems := ndjson.ParseLine([]byte(line))
			if problems != nil {
				t.Fatalf("%s%v", line, problems)
			}
			canonical := ndjson.AppendRemoval(nil, op.Remove)
			if op.Put != nil {
				canonical = ndjson.AppendLine(nil, op.Put)
			}
			if string(canonical) != line {
				t.Errorf("%sis canonically\n%s", line, canonical)
			}
			if op.Put == nil || given[op.Ref()] {
				later = append(later, line)
				continue
			}
			first = append(first, line)
			given[op.Ref()] = true
			if n, ok := op.Put.(graph.Node); ok {
				named[string(n.Label())] = true
			} else {
				named[string(op.Ref().Type)] = true
			}
		}
	}
	if want := len(graph.Labels()) + len(graph.RelationshipTypes()); len(named) != want || len(later) < 3 {
		t.Errorf("the page has examples of %d labels and types, and not of %d, and %d lines that change them", len(named), want, len(later))
	}
	importAll(first...)
	findNothingWrong()
	for _, line := range later {
		importAll(line)
	}
	findNothingWrong()
}

// The page needs the description of each part of the vocabulary, and says which is missing.
func TestAMissingDescriptionIsNamed(t *testing.T) {
	for was, want := range map[string]string{
		"  The title of the person's role.": "schema.graphql has no description of Person.roleTitle",
		"  Works for an organization.":      "schema.graphql has no description of RelationshipType.AFFILIATED_WITH",
		"  An outreach event.":              "schema.graphql has no description of MeetingKind.OUTREACH",
	} {
		described := regexp.MustCompile(`"""\n` + regexp.QuoteMeta(was) + `[^"]*"""`)
		text := read(t, "schema.graphql")
		if !described.MatchString(text) {
			t.Errorf("the schema does not say %q any more", was)
		}
		if _, err := page(described.ReplaceAllString(text, "")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("without %q the page fails with %v, want %s", was, err, want)
		}
	}
}

func TestADescriptionIsTurnedIntoOneOfTheFile(t *testing.T) {
	for description, want := range map[string]string{
		"The date of submission. Null for a draft.":                               "The date of submission. Left out for a draft.",
		"The name. Null when the viewer may not see it.":                          "The name.",
		"The page, counted\nfrom 1. Null unless the relationship is RECORDED_IN.": "The page, counted from 1.",
		"Either a | or b.": `Either a \| or b.`,
	} {
		if got := inFile(description); got != want {
			t.Errorf("%q becomes %q, want %q", description, got, want)
		}
	}
}
