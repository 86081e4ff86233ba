package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// A respondent reports progress, everybody sees it, and it is taken back.
func TestARespondentReportsProgress(t *testing.T) {
	data := t.TempDir()
	store := "file:" + t.TempDir() + "/store"
	must(t, data, "import", "--store", store, fileOf(t, "writable.ndjson", writable))
	base, _ := serving(t, data, "--store", store)
	token := tokenOf(t, data, "--subject", "of o", "--role", "RESPONDENT", "--answers-for", "organization:o", "--store", store)
	const obligations = `obligations(filter: {missing: [ASSESSMENT], progress: [IMPLEMENTED]}) { nodes {
		state progress { status reportedOn reportedOnDays { first last } report { status state text } } assessment { status } progressDisputed
	} }`
	ask := func(query string, variables map[string]any) (data map[string]json.RawMessage) {
		t.Helper()
		answer, _ := send(t, base, token, query, variables)
		var read struct{ Data map[string]json.RawMessage }
		if err := json.Unmarshal([]byte(answer), &read); err != nil || strings.Contains(answer, `"errors"`) {
			t.Fatal(answer, err)
		}
		return read.Data
	}
	same := func(got json.RawMessage, want string) {
		t.Helper()
		if string(got) != want {
			t.Errorf("%s\nand not\n%s", got, want)
		}
	}
	changed := `{"change":{"reason":"recordProgress"},"progressReport":{"id":"ID"},"obligations":[{"before":"OVERDUE","after":"OVERDUE"}]}`
	record := ask(`mutation($input: RecordProgressInput!) { write: recordProgress(input: $input) {
		change { reason } progressReport { id } obligations { before after }
	} }`, map[string]any{"input": map[string]any{
		"idempotencyKey": "1", "expectedRevision": 1, "assumption": "x", "reportsOn": []any{map[string]any{"subject": "recommendation:r"}},
		"submittedBy": []string{"organization:o"}, "status": "IMPLEMENTED", "reportedOn": "2018-02", "text": "It is done.",
	}})
	var made struct{ ProgressReport struct{ ID string } }
	if err := json.Unmarshal(record["write"], &made); err != nil {
		t.Fatal(err)
	}
	same(record["write"], strings.Replace(changed, "ID", made.ProgressReport.ID, 1))
	same(ask("{ "+obligations+" }", nil)["obligations"], `{"nodes":[{"state":"OVERDUE","progress":{"status":"IMPLEMENTED","reportedOn":"2018-02",`+
		`"reportedOnDays":{"first":"2018-02-01","last":"2018-02-28"},"report":{"status":"IMPLEMENTED","state":"SUBMITTED","text":"It is done."}},"assessment":null,"progressDisputed":false}]}`)
	same(ask(`{ node(id: "organization:o") { ... on Organization {
		submitted { totalCount } submittedProgress { nodes { id reportsOn { edges { round node { id } } } } }
	} } }`, nil)["node"], `{"submitted":{"totalCount":0},"submittedProgress":{"nodes":[{"id":"`+made.ProgressReport.ID+`","reportsOn":{"edges":[{"round":null,"node":{"id":"recommendation:r"}}]}}]}}`)
	retract := ask(`mutation($input: RetractProgressInput!) { write: retractProgress(input: $input) {
		change { reason } progressReport { id } obligations { before after }
	} }`, map[string]any{"input": map[string]any{
		"idempotencyKey": "2", "expectedRevision": 2, "assumption": "x", "report": made.ProgressReport.ID, "retractedOn": "2018-03",
	}})
	same(retract["write"], strings.NewReplacer("ID", made.ProgressReport.ID, "recordProgress", "retractProgress").Replace(changed))
	same(ask("{ "+obligations+" }", nil)["obligations"], `{"nodes":[]}`)
}

func TestTheLedgerOnTheCommandLineShowsProgress(t *testing.T) {
	store := "file:" + t.TempDir()
	must(t, "", "import", "--store", store, "data/fictional-lights.ndjson")
	ledger := func(args ...string) string {
		return must(t, "", append([]string{"ledger", "--store", store, "--as-of", "2031-06-30", "--clearance", "PUBLIC"}, args...)...)
	}
	const table = "STATE     DUE         DAYS  OWED BY                              OWES AN ANSWER TO                                           PROGRESS     ASSESSMENT          ASSUMED\n" +
		"ANSWERED  2030-12-31        Fictional Agency for Floating Marks  F2 Paint every fictional buoy in a colour that has a name.  IMPLEMENTED  PARTLY_IMPLEMENTED  \n"
	if got := ledger("--answered", "ACCEPTED", "--progress", "IMPLEMENTED"); !strings.HasPrefix(got, table) {
		t.Errorf("the table is\n%s\nand not\n%s", got, table)
	}
	if got := ledger("--answered", "REJECTED", "--progress", "IMPLEMENTED"); !strings.Contains(got, "nothing is owed") {
		t.Errorf("what was rejected is\n%s", got)
	}
	if got := ledger("--progress", "IMPLEMENTED", "--format", "csv"); !strings.Contains(got, "deadline,progress,assessment\n") || !strings.Contains(got, ",IMPLEMENTED,PARTLY_IMPLEMENTED\n") {
		t.Errorf("the CSV is\n%s", got)
	}
	if got := ledger("--progress", "IMPLEMENTED", "--format", "json"); !strings.Contains(got, `"assessment": "PARTLY_IMPLEMENTED"`) {
		t.Errorf("the JSON is\n%s", got)
	}
}
