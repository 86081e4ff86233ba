package storage

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/integrity"
	"answerable/graph/ledger/load"
	"answerable/graph/ndjson"
)

// In whatever month the fictional harbour is loaded, the same is owed, overdue and answered on that month's days.
func TestTheHarbourIsInTheMiddleOfItsYearInEveryMonth(t *testing.T) {
	var want string
	for _, today := range []string{"2031-05-15", "2026-12-15", "2027-02-15", "2028-02-15", "2028-09-15"} {
		now, err := time.Parse(time.DateOnly, today)
		if err != nil {
			t.Fatal(err)
		}
		folder := t.TempDir()
		env := &Env{t.Context(), func(string) string { return folder }, func() time.Time { return now }}
		s, err := Flags{Sample: Harbour}.OpenToRead(env)
		if err != nil {
			t.Fatal(err)
		}
		report, err := integrity.Check(env, s, nil)
		if err != nil || len(report.Errors)+len(report.Warnings) > 0 {
			t.Errorf("loaded on %s: %v %v %v", today, report.Errors, report.Warnings, err)
		}
		if got := states(t, s, s.Graph(env).Clock().Today()); want == "" {
			want = got
		} else if got != want {
			t.Errorf("loaded on %s, the ledger of the day is\n%s\nwant\n%s", today, got, want)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for _, state := range []string{"OPEN", "OVERDUE", "ANSWERED", "ANSWERED_LATE", "WITHDRAWN", "NOT_REQUIRED"} {
		if !strings.Contains(want, " "+state+"\n") {
			t.Errorf("nothing is %s today:\n%s", state, want)
		}
	}
}

// states returns each obligation of today and its state.
func states(t *testing.T, s *Store, today graph.Date) string {
	var b strings.Builder
	err := s.Read(t.Context(), func(snapshot graph.Snapshot) error {
		return graph.InChunks(t.Context(), snapshot, nil, func(starts []graph.Start) error {
			subjects, err := load.Subjects(t.Context(), snapshot, graph.FullAccess, starts)
			for _, f := range subjects {
				for _, o := range f.Obligations(today, true) {
					fmt.Fprintf(&b, "%s by %s, round %q, is %s\n", o.SubjectID, o.RespondentID, o.Round, o.State)
				}
			}
			return err
		})
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Moving a file's dates keeps all else, and what moved back is where it was, but for days that a month does not have.
func TestMovedDatesKeepTheFile(t *testing.T) {
	dates := dateValue.FindAll(data.Harbour, -1)
	if len(dates) < 500 {
		t.Fatalf("the file has %d dates", len(dates))
	}
	for _, months := range []int{-53, -1, 0, 9, 200} {
		moved := moveDates(data.Harbour, months)
		if _, err := ndjson.ReadFile("moved", bytes.NewReader(moved)); err != nil {
			t.Fatal(err)
		}
		blank := func(file []byte) string { return string(dateValue.ReplaceAll(file, nil)) }
		if len(dateValue.FindAll(moved, -1)) != len(dates) || blank(moved) != blank(data.Harbour) {
			t.Fatal("more than dates has moved")
		}
	}
	if moved := moveDates([]byte(`{"on":"2031-01-31","text":"in 2031","property":"on","value":"2031-Q1","reference":"2031x"}`), 13); string(moved) !=
		`{"on":"2032-02-29","text":"in 2031","property":"on","value":"2032-Q1","reference":"2031x"}` {
		t.Errorf("moved: %s", moved)
	}
}
