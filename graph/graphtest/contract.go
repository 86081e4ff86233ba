package graphtest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// contracts are what the comments of graph.Store promise.
var contracts = []struct {
	name string
	test func(*testing.T, opener)
}{
	{"an empty store", testEmpty},
	{"revisions and the log", testLog},
	{"all or nothing", testAtomic},
	{"putting replaces whole", testReplace},
	{"ends that are not there", testEnds},
	{"a read keeps its revision", testSnapshot},
	{"applying again changes nothing", testAgain},
	{"steps in any order", testOrder},
	{"an import that shows more", testImport},
	{"a change is planned where it is written", testPlan},
	{"a key is written once", testKey},
	{"a key at the same time", testKeyAtOnce},
	{"what a change says of itself", testSays},
	{"who may write what", testRoles},
	{"what has changed meanwhile", testConflict},
	{"unset is not null", testAmend},
	{"every problem at once", testProblems},
	{"the ledger from day to day", testCourse},
	{"history, and what is taken back", testHistory},
	{"what history forgets", testForgotten},
	{"what is related unseen", testUnseenEnds},
	{"a hidden text stays, and other bodies do not hear of it", testHiddenText},
	{"rounds", testRounds},
	{"a withdrawal leaves the addressing's source", testWithdrawalKeepsSource},
	{"a retraction leaves the response's source", testRetractionKeepsSource},
	{"a withdrawal is taken back", testTakeBack},
	{"what a second addressing drops", testDropped},
	{"a respondent's own statement", testOwnStatement},
	{"who may state what", testStatements},
	{"what names a hidden source", testHiddenSources},
	{"a source is not removed", testSourcesStay},
	{"progress", testProgress},
	{"the same key again", testSameKey},
	{"changes together", testChangesTogether},
	{"ids of new nodes", testNewIDs},
	{"problems of changes", testChangeProblems},
	{"what changes keep", testChangesKeep},
	{"values beside the one shown", testValues},
	{"what changes name has changed", testChangesConflict},
	{"five hundred changes", testManyChanges},
	{"the day of a write", testDayOfWrite},
	{"a cancelled context", testCancelled},
	{"after Close", testClosed},
	{"a large change", testLarge},
	{"texts", testTexts},
	{"ids are case-sensitive", testIDs},
	{"the order of names", testNames},
	{"the order of keys", testKeys},
	{"long texts", testLongTexts},
	{"orders by values", testOrders},
	{"pages of a long order", testLongOrders},
	{"hidden values", testHidden},
	{"hidden aliases", testHiddenAliases},
	{"hidden participants", testHiddenParticipants},
	{"many ids", testManyIDs},
	{"mistakes in patterns", testMistakes},
	{"absent and empty", testAbsent},
	{"cursors after changes", testCursors},
	{"every property", testEveryProperty},
	{"focal points who are so twice", testFocalPoints},
	{"who is represented comes to be seen", testRepresented},
}

const theme, otherTheme = `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}` + "\n", `{"label":"Theme","id":"theme:b","properties":{"name":"B"}}` + "\n"

// part makes theme a a part of theme b.
const part = `{"type":"PART_OF","from":"theme:a","to":"theme:b","properties":{}}` + "\n"

func testEmpty(t *testing.T, open opener) {
	s := open(t)
	must(t, s.Ready(t.Context()))
	must(t, s.Read(t.Context(), func(s graph.Snapshot) error {
		if s.Revision() != 0 {
			t.Errorf("an empty store has revision %d", s.Revision())
		}
		return nil
	}))
	if all := export(t, s, secretary); all != "" {
		t.Errorf("an empty store holds %s", all)
	}
	if log := logOf(t, s, 0); len(log) != 0 {
		t.Errorf("an empty store has changes: %v", log)
	}
}

// logOf returns the changes after a revision.
func logOf(t failer, s graph.Store, after graph.Revision) (log []graph.Change) {
	t.Helper()
	must(t, s.Changes(context.Background(), after, func(c graph.Change) error {
		log = append(log, c)
		return nil
	}))
	return log
}

// writeChange writes down a change as the log must give it back.
func writeChange(c graph.Change) string {
	text := fmt.Sprintf("%d %s by %q why %q\n", c.Revision, c.At.Format(time.RFC3339Nano), c.By, c.Reason)
	for _, op := range c.Steps {
		if op.Put != nil {
			text += string(ndjson.AppendLine(nil, op.Put))
		} else {
			text += string(ndjson.AppendRemoval(nil, op.Remove))
		}
	}
	return text
}

func testLog(t *testing.T, open opener) {
	s := open(t)
	var want []string
	for i, steps := range [][]graph.Op{
		put(t, theme+otherTheme+part),
		{{Remove: graph.Ref{Type: graph.PartOf, From: "theme:a", To: "theme:b"}}, {Remove: graph.Ref{ID: "theme:b"}}},
		{{Remove: graph.Ref{ID: "theme:absent"}}, {Remove: graph.Ref{Type: graph.PartOf, From: "theme:a", To: "theme:x", Key: "é"}}},
		put(t, theme),
	} {
		c := graph.Change{At: clock().Add(time.Duration(i) * time.Millisecond), By: "Zoë 😀", Reason: "because\n\"so\" <&>", Steps: steps}
		applied, err := s.Apply(t.Context(), graph.FixedWrite(c, accept))
		must(t, err)
		if c.Revision = applied.Revision; c.Revision != graph.Revision(i+1) {
			t.Fatalf("change %d has revision %d", i+1, c.Revision)
		}
		want = append(want, writeChange(c))
	}
	for after := range len(want) + 2 {
		var got []string
		for _, c := range logOf(t, s, graph.Revision(after)) {
			got = append(got, writeChange(c))
		}
		if !slices.Equal(got, want[min(after, len(want)):]) {
			t.Errorf("after %d the log has\n%v\nand should have\n%v", after, got, want[min(after, len(want)):])
		}
	}
	stop, calls := errors.New("stop"), 0
	err := s.Changes(t.Context(), 1, func(graph.Change) error { calls++; return stop })
	if !errors.Is(err, stop) || calls != 1 {
		t.Errorf("Changes went on to call %d, with %v, after the first error", calls, err)
	}
	readError := s.Read(t.Context(), func(graph.Snapshot) error { return stop })
	if !errors.Is(readError, stop) {
		t.Errorf("Read gives %v and not the error of its function", readError)
	}
}

func testAtomic(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, theme))
	no, seen := errors.New("no"), ""
	steps := append(put(t, otherTheme+part), put(t, `{"label":"Theme","id":"theme:a","properties":{"name":"New"}}`)...)
	refused, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: clock(), Steps: steps}, func(ctx context.Context, s graph.Snapshot) error {
		rows, err := s.Match(ctx, graph.Pattern{Name: "test", Scope: all, Start: []graph.Start{{Label: graph.LabelTheme}}, Fetch: []graph.Fetch{{Hop: graph.Out(graph.PartOf)}}})
		seen = writeRows(rows, "")
		return errors.Join(err, no)
	}))
	if !errors.Is(err, no) || refused.Revision != 0 {
		t.Errorf("Apply gives %d and %v, when verify refuses", refused.Revision, err)
	}
	want := `{"label":"Theme","id":"theme:a","properties":{"name":"New"},"visibility":"PUBLIC"}
  fetch 0
    {"type":"PART_OF","from":"theme:a","to":"theme:b","properties":{},"visibility":"PUBLIC"}
    {"label":"Theme","id":"theme:b","properties":{"name":"B"},"visibility":"PUBLIC"}
{"label":"Theme","id":"theme:b","properties":{"name":"B"},"visibility":"PUBLIC"}
  fetch 0
`
	if seen != want {
		t.Errorf("verify sees\n%s\nand not what would result", seen)
	}
	if all := export(t, s, secretary); all != fileOf(elementsOf(put(t, theme))) {
		t.Errorf("a refused change was written: %s", all)
	}
	if log := logOf(t, s, 0); len(log) != 1 {
		t.Errorf("a refused change is in the log: %v", log)
	}
	if revision := apply(t, s, put(t, otherTheme)); revision != 2 {
		t.Errorf("a refused change took a revision: the next is %d", revision)
	}
}

// all is the read scope that hides nothing.
var all = graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}

func testReplace(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, `{"label":"Theme","id":"theme:a","properties":{"name":"A","summary":"long"},"visibility":"MEMBER","since":"2030","assumption":"x"}
`+otherTheme+`{"type":"PART_OF","from":"theme:a","to":"theme:b","properties":{},"assumption":"x","since":"2030"}`))
	apply(t, s, put(t, theme+part))
	if got, want := export(t, s, secretary), fileOf(elementsOf(put(t, theme+otherTheme+part))); got != want {
		t.Errorf("after each element was put again the store holds\n%s\nand should hold\n%s", got, want)
	}
	apply(t, s, []graph.Op{{Remove: graph.Ref{Type: graph.PartOf, From: "theme:a", To: "theme:b", Key: "other"}}, {Remove: graph.Ref{ID: "theme:absent"}}})
	if got, want := export(t, s, secretary), fileOf(elementsOf(put(t, theme+otherTheme+part))); got != want {
		t.Errorf("removing what does not exist left\n%s", got)
	}
}

func testEnds(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, theme+otherTheme+part))
	for name, steps := range map[string][]graph.Op{
		"a relationship without an end":              put(t, `{"type":"PART_OF","from":"theme:a","to":"theme:absent","properties":{}}`),
		"a relationship without a beginning":         put(t, `{"type":"PART_OF","from":"theme:absent","to":"theme:a","properties":{}}`),
		"removing a node that a relationship leaves": {{Remove: graph.Ref{ID: "theme:a"}}},
		"removing a node that a relationship enters": {{Remove: graph.Ref{ID: "theme:b"}}},
	} {
		_, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: clock(), Steps: steps}, accept))
		if graph.CodeOf(err) != graph.CodeConflict {
			t.Errorf("%s gives %v, and not a CONFLICT", name, err)
		}
	}
	if got := logOf(t, s, 1); len(got) != 0 {
		t.Errorf("conflicts are in the log: %v", got)
	}
}

// A Read works on one revision while others write. A store that can't promise that calls again, so
// what counts is what the last call saw.
func testSnapshot(t *testing.T, open opener) {
	s := open(t)
	apply(t, s, put(t, theme))
	wrote := false
	var revisions []graph.Revision
	var answers []string
	must(t, s.Read(t.Context(), func(snapshot graph.Snapshot) error {
		themes := func() string {
			rows, err := snapshot.Match(t.Context(), graph.Pattern{Name: "test", Scope: all, Start: []graph.Start{{Label: graph.LabelTheme}}})
			must(t, err)
			return writeRows(rows, "")
		}
		answers, revisions = []string{themes()}, []graph.Revision{snapshot.Revision()}
		if !wrote {
			wrote = true
			apply(t, s, put(t, otherTheme))
		}
		answers, revisions = append(answers, themes()), append(revisions, snapshot.Revision())
		return nil
	}))
	if answers[0] != answers[1] || revisions[0] != revisions[1] {
		t.Errorf("a read saw %v and then %v, at revisions %v", answers[0], answers[1], revisions)
	}
	want := fileOf(elementsOf(put(t, theme)))
	if revisions[0] == 2 {
		want = fileOf(elementsOf(put(t, theme+otherTheme)))
	}
	if answers[0] != want {
		t.Errorf("at revision %d a read saw\n%s", revisions[0], answers[0])
	}
}

func testAgain(t *testing.T, open opener) {
	s := open(t)
	g := query.New(s, clock)
	for i, want := range []graph.Revision{1, 0} {
		c, err := mutation.New(g).Apply(t.Context(), secretary, "same", put(t, theme+otherTheme+part))
		must(t, err)
		if c.Revision != want || (len(c.Steps) == 0) != (i == 1) {
			t.Errorf("time %d: %+v", i+1, c)
		}
	}
	c, err := mutation.New(g).Apply(t.Context(), secretary, "gone", []graph.Op{{Remove: graph.Ref{ID: "theme:absent"}}})
	must(t, err)
	if c.Revision != 0 {
		t.Errorf("removing what does not exist is change %d", c.Revision)
	}
	if log := logOf(t, s, 0); len(log) != 1 || log[0].By != secretary.Name || log[0].Reason != "same" || !log[0].At.Equal(clock()) {
		t.Errorf("the log has %+v", log)
	}
}

// Graph.Apply takes steps in any order, and writes them so that each can be taken on its own.
func testOrder(t *testing.T, open opener) {
	s := open(t)
	g := query.New(s, clock)
	for i, c := range []struct{ steps, want []graph.Op }{
		{put(t, part+theme+otherTheme), put(t, theme+otherTheme+part)},
		{
			append([]graph.Op{{Remove: graph.Ref{ID: "theme:a"}}, {Remove: put(t, part)[0].Ref()}}, put(t, strings.ReplaceAll(theme, "theme:a", "theme:c"))...),
			append(put(t, strings.ReplaceAll(theme, "theme:a", "theme:c")), graph.Op{Remove: put(t, part)[0].Ref()}, graph.Op{Remove: graph.Ref{ID: "theme:a"}}),
		},
	} {
		change, err := mutation.New(g).Apply(t.Context(), secretary, "", c.steps)
		must(t, err)
		c := graph.Change{Revision: graph.Revision(i + 1), At: clock(), By: secretary.Name, Steps: c.want}
		if want, got := writeChange(c), writeChange(logOf(t, s, graph.Revision(i))[0]); got != want || writeChange(change) != want {
			t.Errorf("the log has\n%s\nand should have\n%s", got, want)
		}
	}
}
