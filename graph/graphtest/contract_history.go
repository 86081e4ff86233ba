package graphtest

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
)

// What a history says to whom, and what is taken back.
func testHistory(t *testing.T, open opener) {
	s := open(t)
	now := time.Date(2030, 3, 1, 12, 0, 0, 0, time.UTC)
	g := query.New(s, func() time.Time { return now })
	theme := func(name, level string) graph.Op {
		return graph.Op{Put: parse(fields{"label": "Theme", "id": "theme:t", "properties": fields{"name": name}, "visibility": level, "assumption": "x"})}
	}
	write := func(by string, steps ...graph.Op) {
		t.Helper()
		_, err := mutation.New(g).Apply(t.Context(), graph.Viewer{Name: by, Clearance: graph.Secretariat}, "by hand", steps)
		must(t, err)
	}
	facts, err := readFacts([]string{
		"recommendation:r, issuedOn 2029",
		"recommendation:r ADDRESSED_TO organization:o, addressedOn 2030-01-10, dueOn 2030-02",
		"response:a ANSWERS recommendation:r", "response:a SUBMITTED_BY organization:o", "response:a, kind NOTED, submittedOn 2030-02-28",
	})
	must(t, err)
	write("amina", facts...)                 // 1
	write("amina", theme("first", "MEMBER")) // 2
	now = now.AddDate(0, 0, 1)
	write("berit", graph.Op{Put: parse(fields{"type": "ABOUT", "from": "recommendation:r", "to": "theme:t", "assumption": "x"})}) // 3
	write("berit", theme("second", "PUBLIC"))                                                                                     // 4
	now = now.AddDate(0, 0, 1)
	write("amina", graph.Op{Remove: graph.Ref{Type: graph.About, From: "recommendation:r", To: "theme:t"}}) // 5
	history := func(level graph.Clearance, f query.ChangeFilter) (lines []string) {
		t.Helper()
		must(t, g.Read(t.Context(), graph.Viewer{Clearance: level}, func(v *query.View) error {
			lines = nil
			c, err := v.Changes(t.Context(), &f, query.PageArgs{})
			if err != nil {
				lines = []string{string(graph.CodeOf(err))}
				return nil
			}
			for _, change := range c.Nodes() {
				line := fmt.Sprintf("%d %s %q", change.Revision, change.At.Format(time.DateOnly), change.By)
				all, err := change.Differences(t.Context())
				must(t, err)
				for _, d := range all {
					line += fmt.Sprintf(", %s %s", query.OperationOf(d), d.Ref)
				}
				lines = append(lines, line)
			}
			return nil
		}))
		return lines
	}
	day, by, id, subject, response := graph.NewDate(2030, 3, 2), "berit", "theme:t", "recommendation:r", "response:a"
	same(t, "what the public sees", history(graph.Public, query.ChangeFilter{Since: &day}),
		`5 2030-03-03 "", REMOVED recommendation:r ABOUT theme:t`, `4 2030-03-02 "", CREATED theme:t, CREATED recommendation:r ABOUT theme:t`)
	same(t, "what the secretariat sees", history(graph.Secretariat, query.ChangeFilter{Until: &day, Element: &id}),
		`4 2030-03-02 "berit", CHANGED theme:t`, `3 2030-03-02 "berit", CREATED recommendation:r ABOUT theme:t`, `2 2030-03-01 "amina", CREATED theme:t`)
	same(t, "by whom", history(graph.Secretariat, query.ChangeFilter{By: &by, Since: &day}),
		`4 2030-03-02 "berit", CHANGED theme:t`, `3 2030-03-02 "berit", CREATED recommendation:r ABOUT theme:t`)
	same(t, "by whom, for others", history(graph.Member, query.ChangeFilter{By: &by}), "FORBIDDEN")
	for _, f := range []query.ChangeFilter{{Element: &by}, {Subject: &response}, {Element: &id, Subject: &subject}} {
		same(t, "a wrong filter", history(graph.Member, f), "BAD_USER_INPUT")
	}
	absent := "theme:absent"
	same(t, "what is not there", history(graph.Member, query.ChangeFilter{Element: &absent}))
	same(t, "a subject", history(graph.Public, query.ChangeFilter{Subject: &subject, Until: &day}), `4 2030-03-02 "", CREATED recommendation:r ABOUT theme:t`,
		`1 2030-03-01 "", CREATED recommendation:r, CREATED response:a, CREATED recommendation:r ADDRESSED_TO organization:o, `+
			`CREATED response:a ANSWERS recommendation:r, CREATED response:a SUBMITTED_BY organization:o`)
	write("amina", theme("second", "SECRETARIAT")) // 6: nobody else sees any of its past
	same(t, "what was hidden since", history(graph.Member, query.ChangeFilter{Since: &day}))

	widen := false
	revert := func(revision int, viewer graph.Viewer, why string) string {
		t.Helper()
		var in mutation.RevertChangeInput
		head := revisionOf(t, s)
		must(t, in.UnmarshalGQL(map[string]any{"revision": int64(revision), "expectedRevision": int64(head), "idempotencyKey": fmt.Sprint("undo ", head, viewer), "reason": why, "widen": widen}))
		w := mutation.New(g).Writer(viewer)
		defer func() { must(t, w.Close()) }()
		payload, err := w.RevertChange(t.Context(), in)
		if err != nil {
			return fmt.Sprintf("%s %s", graph.CodeOf(err), err)
		}
		obligations, err := payload.Obligations(t.Context())
		must(t, err)
		text := payload.Change.Reason
		for _, o := range obligations {
			text += fmt.Sprintf(", %s %s", o.ObligationID, stateOf(o.After))
		}
		return text
	}
	editor := graph.Viewer{Name: "editor", Role: graph.Editor, Clearance: graph.Secretariat}
	for _, row := range []struct {
		revision int
		viewer   graph.Viewer
		why      string
		want     string
	}{
		{5, graph.Viewer{Name: "e", Role: graph.Editor, Clearance: graph.Member}, "", "FORBIDDEN revertChange needs the clearance SECRETARIAT"},
		{5, graph.Viewer{Name: "e", Role: graph.Respondent, Clearance: graph.Secretariat}, "", "FORBIDDEN your role"},
		{70, editor, "", "NOT_FOUND input.revision: there is no change 70; the last one is 6"},
		{3, editor, "", "BAD_USER_INPUT input.revision: nothing that change 3 did is there"},
		{2, editor, "", "BAD_USER_INPUT input.revision: theme:t: change 6, by amina, changed it since"},
		{4, editor, "", "BAD_USER_INPUT input.revision: theme:t visibility: change 6, by amina, changed it since"},
		{6, editor, "not allowed to show it", "BAD_USER_INPUT input.widen: theme:t: more people would see it"},
		{6, editor, "a slip", "revert of change 6: a slip"},
		{4, editor, "", "revert of change 4"},
		{5, editor, "", "revert of change 5"},
		{2, editor, "", "BAD_USER_INPUT input.revision: theme:t: can't be removed while this refers to it: recommendation:r ABOUT theme:t"},
		{9, editor, "again", "revert of change 9: again"},
		{2, editor, "", "revert of change 2"},
	} {
		widen = row.why != "not allowed to show it"
		if got := revert(row.revision, row.viewer, row.why); !strings.HasPrefix(got, row.want) {
			t.Errorf("taking back change %d is %q, and should be %q", row.revision, got, row.want)
		}
	}
	var retract mutation.RetractResponseInput
	must(t, retract.UnmarshalGQL(map[string]any{"response": "response:a", "retractedOn": "2030-03", "assumption": "x", "idempotencyKey": "r", "expectedRevision": int64(revisionOf(t, s))}))
	w := mutation.New(g).Writer(editor)
	_, err = w.RetractResponse(t.Context(), retract)
	must(t, err)
	must(t, w.Close())
	now = now.AddDate(0, 2, 0)
	want := "revert of change 12, obligation:recommendation:r~organization:o ANSWERED"
	if got := revert(12, editor, ""); got != want {
		t.Errorf("taking back a retraction is %q, and should be %q", got, want)
	}
}

// What was at SECRETARIAT for one revision before it was removed, or overwritten and lowered, shows to nobody below in the past.
func testForgotten(t *testing.T, open opener) {
	s := open(t)
	g := query.New(s, clock)
	person := func(id, name string, levels fields) graph.Op {
		p := fields{"label": "Person", "id": id, "properties": fields{"name": name}, "assumption": "x"}
		for level, of := range levels {
			p[level] = of
		}
		return graph.Op{Put: parse(p)}
	}
	public, hidden, field := fields{"visibility": "PUBLIC"}, fields{"visibility": "SECRETARIAT"}, fields{"visibility": "PUBLIC", "fieldVisibility": fields{"name": "SECRETARIAT"}}
	for _, steps := range [][]graph.Op{
		{person("person:removed", "old name", public), person("person:field", "old name", public), person("person:gone", "old name", public)},
		{{Remove: graph.Ref{ID: "person:gone"}}, person("person:removed", "old name", hidden), person("person:field", "old name", field)},
		{{Remove: graph.Ref{ID: "person:removed"}}, person("person:field", "new name", field), person("person:gone", "any name", hidden)},
		{{Remove: graph.Ref{ID: "person:gone"}}, person("person:field", "new name", public)},
	} {
		_, err := mutation.New(g).Apply(t.Context(), graph.Viewer{Name: "amina", Clearance: graph.Secretariat}, "by hand", steps)
		must(t, err)
	}
	for _, level := range graph.Clearances() {
		must(t, g.Read(t.Context(), graph.Viewer{Clearance: level}, func(v *query.View) error {
			text := historyOf(t, 0, func(args query.PageArgs) (*query.ChangeConnection, error) { return v.Changes(t.Context(), nil, args) }, 50)
			below := level < graph.Secretariat
			if strings.Contains(text, "old name") == below || strings.Contains(text, "person:removed") == below || strings.Contains(text, "person:gone") == below || !strings.Contains(text, "new name") {
				t.Errorf("%s sees\n%s", level, text)
			}
			return nil
		}))
	}
}
