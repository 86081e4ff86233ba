package graphtest

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// changesOf returns an applyChanges with the changes that are written as JSON, and further fields.
func changesOf(t failer, key, changes, more string, viewer graph.Viewer) writeRequest {
	return writeRequest{"applyChanges", inputOf(t, key, `"changes":[`+changes+`]`+more), viewer}
}

// linesOf returns the lines of the elements as somebody sees them, "" for one that they do not see.
func linesOf(t failer, s graph.Store, viewer graph.Viewer, refs ...graph.Ref) (lines []string) {
	must(t, s.Read(context.Background(), func(s graph.Snapshot) error {
		shown, err := graph.Shown(context.Background(), s, graph.ReadScope{Clearance: viewer.Clearance, Assumptions: true}, refs)
		lines = nil
		for _, ref := range refs {
			line := ""
			if e := shown[ref]; e != nil {
				line = strings.TrimSpace(string(ndjson.AppendLine(nil, e)))
			}
			lines = append(lines, line)
		}
		return err
	}))
	return lines
}

const (
	newMeeting  = `{"meeting":{"id":"#m","name":"June review","on":"2030-06","status":"HELD"}}`
	newPoint    = `{"actionPoint":{"id":"#ap","text":"Name a focal point","agreedOn":"2030-06"}}`
	agreed      = `{"relationship":{"type":"AGREED_AT","from":"#ap","to":"#m"}}`
	askPoint    = `{"address":{"subject":"#ap","addressee":"organization:p","addressedOn":"2030-06-01"}}`
	answerPoint = `{"respond":{"answers":[{"subject":"#ap"}],"submittedBy":["organization:p"],"kind":"ACCEPTED","submittedOn":"2030-06-10"}}`
)

// Changes refer to what other changes of the same write make, in any order, and the payload says what was made. The same
// write again says the same.
func testChangesTogether(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	m := changesOf(t, "k", strings.Join([]string{agreed, newPoint, newMeeting, askPoint, answerPoint}, ","), "", editor(graph.Secretariat))
	o := mutate(t, s, m, revisionOf(t, s))
	must(t, o.err)
	var made []string
	for _, c := range o.created {
		made = append(made, fmt.Sprint(c.Position, " ", c.ID))
	}
	want := []string{"1 action-point:name-a-focal-point", "2 meeting:june-review"}
	if len(made) != 3 || !slices.Equal(made[:2], want) || !strings.HasPrefix(made[2], "4 response:") {
		t.Errorf("it made %q", made)
	}
	if got := said(o.changes); got != `obligation:action-point:name-a-focal-point~organization:p: "" to "ANSWERED"` {
		t.Errorf("of obligations it says %s", got)
	}
	if again := mutate(t, s, m, 1).String(); again != o.String() || revisionOf(t, s) != 2 {
		t.Errorf("the same again gives\n%s\nin place of\n%s", again, o)
	}
}

// The ids of new nodes are of their names at full clearance. Below it, they do not tell what is taken.
func testNewIDs(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	created := func(level graph.Clearance, key, changes string) (ids []string) {
		t.Helper()
		o := mutate(t, s, changesOf(t, key, changes, "", editor(level)), revisionOf(t, s))
		must(t, o.err)
		for _, c := range o.created {
			ids = append(ids, c.ID)
		}
		return ids
	}
	const twice = `{"organization":{"name":"H"}},{"organization":{"name":"Ministère de l’Intérieur"}},{"organization":{"name":"H"}},{"person":{"name":"Zoë"}},{"theme":{"name":"شؤون"}}`
	whole := created(graph.Secretariat, "a", twice)
	if want := []string{"organization:h-2", "organization:ministere-de-l-interieur", "organization:h-3"}; !slices.Equal(whole[:3], want) {
		t.Errorf("at full clearance they are %q", whole)
	}
	public := created(graph.Public, "b", twice)
	if !strings.HasPrefix(public[0], "organization:h-") || len(public[0]) != len("organization:h-12345") || public[0] == public[2] {
		t.Errorf("below full clearance they are %q", public)
	}
	for _, ids := range [][]string{whole, public} {
		if !strings.HasPrefix(ids[3], "person:p-") || strings.Contains(ids[3], "zo") || len(ids[4]) < len("theme:12345") {
			t.Errorf("a person and a name without Latin letters are %q", ids[3:])
		}
	}
}

// What is refused, with the path of each problem.
func testChangeProblems(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	steps, err := readFacts([]string{
		"person:x, name X, contact x@example.org",
	})
	must(t, err)
	base := graph.BaseOf(steps[0].Put.(graph.Node))
	base.FieldVisibility = map[string]graph.Clearance{"contact": graph.Secretariat}
	hidden := parse(fields{"type": "WORKS_ON", "from": "organization:o", "to": "theme:t", "visibility": "SECRETARIAT", "properties": fields{}})
	theme := parse(fields{"label": "Theme", "id": "theme:t", "properties": fields{"name": "T"}})
	_, err = mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, "more", append(steps, graph.Op{Put: theme}, graph.Op{Put: hidden}))
	must(t, err)
	many := strings.TrimSuffix(strings.Repeat(`{"theme":{"name":"T"}},`, 501), ",")
	for i, row := range []struct{ changes, more, want string }{
		{``, ``, "BAD_USER_INPUT changes"},
		{many, ``, "BAD_USER_INPUT changes"},
		{`{"organization":{"kind":"POLICE"}}`, ``, "BAD_USER_INPUT changes[0].organization.name"},
		{
			`{"theme":{"name":"A"}},{"organization":{"name":"A","country":"XX"}},{"meeting":{"name":"M","on":"2030-13","days":-1}}`, ``,
			"BAD_USER_INPUT changes[1].organization.country changes[2].meeting.on changes[2].meeting.days",
		},
		{`{"organization":{"id":"organization:o","name":null}}`, ``, "BAD_USER_INPUT changes[0].organization.name"},
		{
			`{"organization":{"id":"organization:absent","name":"A"}},{"organization":{"id":"organization:h","name":"A"}}`, ``,
			"NOT_FOUND changes[0].organization.id changes[1].organization.id",
		},
		{`{"organization":{"id":"theme:t","name":"A"}}`, ``, "BAD_USER_INPUT changes[0].organization.id"},
		{`{"relationship":{"type":"WORKS_ON","from":"#no","to":"theme:t"}}`, ``, "NOT_FOUND changes[0].relationship.from"},
		{`{"relationship":{"type":"WORKS_ON","from":"theme:t","to":"organization:o"}}`, ``, "BAD_USER_INPUT changes[0].relationship"},
		{`{"relationship":{"type":"ABOUT","from":"recommendation:r","to":"theme:t","role":"Chair"}}`, ``, "BAD_USER_INPUT changes[0].relationship.role"},
		{`{"relationship":{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:p"}}`, ``, "BAD_USER_INPUT changes[0].relationship.type"},
		{`{"relationship":{"type":"WORKS_ON","from":"organization:o","to":"theme:t","key":"2"}}`, ``, "NOT_FOUND changes[0].relationship.key"},
		{`{"theme":{"id":"#t","name":"A"}},{"theme":{"id":"#t","name":"B"}}`, ``, "BAD_USER_INPUT changes[1].theme.id"},
		{`{"theme":{"name":"A"},"remove":{"id":"theme:t"}}`, ``, "BAD_USER_INPUT changes[0]"},
		{`{"theme":null}`, ``, "BAD_USER_INPUT changes[0]"},
		{
			`{"theme":{"name":"A","visibility":"MEMBER"}},{"person":{"name":"P","contactVisibility":"SECRETARIAT"}}`, ``,
			"FORBIDDEN changes[0].theme.visibility changes[1].person.contactVisibility",
		},
		{`{"person":{"id":"person:x","contact":"y@example.org"}}`, ``, "FORBIDDEN changes[0].person.contact"},
		{`{"theme":{"name":"A","source":{"document":"document:secret"}}},{"theme":{"name":"B"}}`, ``, "NOT_FOUND changes[0].theme.source.document"},
		{`{"theme":{"name":"A"}},{"theme":{"name":"B","assumption":"we think so"}}`, `,"assumption":""`, "BAD_USER_INPUT changes[0].theme.source"},
		{
			`{"respond":{"answers":[{"subject":"recommendation:r","round":"2031"}],"submittedBy":["organization:o"],"kind":"NOTED"}}`, ``,
			"BAD_USER_INPUT changes[0].respond.answers[0].round",
		},
		{askPoint + `,` + newPoint + `,` + askPoint, ``, "BAD_USER_INPUT changes[2].address.addressee"},
		{`{"remove":{"id":"organization:o"}}`, ``, "BAD_USER_INPUT changes[0].remove"},
		{`{"remove":{"id":"theme:t"}}`, ``, "BAD_USER_INPUT changes[0].remove"},
		{`{"remove":{"id":"response:x"}},{"remove":{"id":"theme:absent"}}`, ``, "BAD_USER_INPUT changes[1].remove.id changes[0].remove"},
		{`{"remove":{"type":"WORKS_ON","from":"organization:o","to":"theme:t"}}`, ``, "NOT_FOUND changes[0].remove"},
		{`{"remove":{"id":"document:d"}},{"theme":{"id":"theme:t","name":"U","source":{"document":"document:d"}}}`, ``, "BAD_USER_INPUT changes[1].theme"},
		{`{"alternativeValue":{"element":{"id":"organization:o"},"property":"name","value":"O2"}}`, ``, "BAD_USER_INPUT changes[0].alternativeValue.source"},
		{
			`{"alternativeValue":{"element":{"id":"organization:o"},"property":"aliases","value":"O2","source":{"document":"document:d"}}}`, ``,
			"BAD_USER_INPUT changes[0].alternativeValue.property",
		},
		{`{"preferValue":{"element":{"id":"organization:o"},"property":"name","value":"O2"}}`, ``, "NOT_FOUND changes[0].preferValue.value"},
		{`{"unheardOf":{}}`, ``, "BAD_USER_INPUT changes[0].unheardOf"},
	} {
		for _, dry := range []string{`,"dryRun":true`, ""} {
			o := mutate(t, s, changesOf(t, fmt.Sprint("k", i), row.changes, row.more+dry, editor(graph.Public)), revisionOf(t, s))
			if got := refusalOf(o.err); got != row.want {
				t.Errorf("%.200s%s gives %q, not %q: %s", row.changes, dry, got, row.want, o)
			}
		}
	}
	if at := revisionOf(t, s); at != 2 {
		t.Errorf("what was refused leads to revision %d", at)
	}
	// A hidden relationship does not show: another is made beside it, with a key of its own, as where it is not there.
	must(t, mutate(t, s, changesOf(t, "beside", `{"relationship":{"type":"WORKS_ON","from":"organization:o","to":"theme:t"}}`, "", editor(graph.Public)), 2).err)
	if got := linesOf(t, s, secretary, hidden.Ref())[0]; !strings.Contains(got, "SECRETARIAT") {
		t.Errorf("the hidden relationship is now %s", got)
	}
}

// What is hidden of an element stays when it is changed, what is left out stays, and null clears. A remove says what refers
// to the node, and what it may not say.
func testChangesKeep(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	send := func(level graph.Clearance, changes string) outcome {
		t.Helper()
		o := mutate(t, s, changesOf(t, fmt.Sprint("k", revisionOf(t, s)), changes, "", editor(level)), revisionOf(t, s))
		return o
	}
	must(t, send(graph.Secretariat, `{"person":{"id":"#p","name":"P","contact":"p@example.org","contactVisibility":"SECRETARIAT","roleTitle":"Envoy"}},`+
		`{"theme":{"id":"#t","name":"T"}},{"relationship":{"type":"WORKS_ON","from":"organization:h","to":"#t"}}`).err)
	person := ""
	must(t, s.Read(t.Context(), func(s graph.Snapshot) error {
		return graph.ScanNodes(t.Context(), s, graph.FullAccess, func(n graph.Node) error {
			if strings.HasPrefix(n.Ref().ID, "person:p-") {
				person = n.Ref().ID
			}
			return nil
		})
	}))
	must(t, send(graph.Public, `{"person":{"id":"`+person+`","name":"P. Q.","roleTitle":null}}`).err)
	got := linesOf(t, s, secretary, graph.Ref{ID: person})[0]
	if !strings.Contains(got, `"properties":{"name":"P. Q.","contact":"p@example.org"}`) || !strings.Contains(got, `"contact":"SECRETARIAT"`) {
		t.Errorf("the person is now %s", got)
	}
	if o := send(graph.Public, `{"remove":{"id":"theme:t"}}`); !strings.Contains(fmt.Sprint(o.err), "facts that you may not see") || strings.Contains(fmt.Sprint(o.err), "organization:h") {
		t.Errorf("removing what something hidden refers to: %s", o)
	}
	if o := send(graph.Secretariat, `{"remove":{"id":"theme:t"}}`); !strings.Contains(fmt.Sprint(o.err), "organization:h WORKS_ON theme:t") {
		t.Errorf("removing what something refers to: %s", o)
	}
	must(t, send(graph.Secretariat, `{"remove":{"id":"theme:t"}},{"remove":{"type":"WORKS_ON","from":"organization:h","to":"theme:t"}}`).err)
	if left := linesOf(t, s, secretary, graph.Ref{ID: "theme:t"}); left[0] != "" {
		t.Errorf("what was removed is %s", left)
	}
}

// A sourced value stands beside the one that is shown, and takes its place.
func testValues(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	send := func(changes string) {
		t.Helper()
		must(t, mutate(t, s, changesOf(t, fmt.Sprint("k", revisionOf(t, s)), changes, `,"source":{"document":"document:d","page":1}`, editor(graph.Secretariat)), revisionOf(t, s)).err)
	}
	about := func(form, value, more string) string {
		return fmt.Sprintf(`{"%s":{"element":{"id":"meeting:m"},"property":"days","value":"%s"%s}}`, form, value, more)
	}
	send(`{"meeting":{"name":"M","days":2}}`)
	send(about("alternativeValue", "3", `,"source":{"document":"document:secret"},"reason":"The agenda is older."`))
	send(about("preferValue", "3", `,"reason":"The report is final."`))
	got := linesOf(t, s, secretary, graph.Ref{ID: "meeting:m"})[0]
	const want = `{"label":"Meeting","id":"meeting:m","properties":{"name":"M","days":3},"visibility":"PUBLIC","sources":[{"document":"document:d","page":1}],` +
		`"propertySources":{"days":{"sources":[{"document":"document:secret"}]}},"statements":[{"property":"days","value":"2","sources":[{"document":"document:d","page":1}],"reason":"The report is final."}]}`
	if got != want {
		t.Errorf("the meeting is %s", got)
	}
}

// A change of what changes name or refer to is a CONFLICT for those who see it.
func testChangesConflict(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	n := 0
	send := func(level graph.Clearance, expected graph.Revision, changes string) string {
		n++
		o := mutate(t, s, changesOf(t, fmt.Sprint("k", n), changes, "", editor(level)), expected)
		return string(graph.CodeOf(o.err))
	}
	const (
		theme  = `{"theme":{"name":"T"}}`
		rename = `{"organization":{"id":"organization:o","name":"O2"}}`
		joins  = `{"relationship":{"type":"WORKS_ON","from":"organization:o","to":"theme:t"}}`
		hides  = `{"organization":{"id":"organization:o","aliases":["Secret"],"aliasesVisibility":"SECRETARIAT"}}`
	)
	for i, step := range []struct {
		level    graph.Clearance
		expected graph.Revision
		changes  string
		want     string
	}{
		{graph.Secretariat, 1, theme, ""},
		{graph.Public, 2, rename, ""},
		{graph.Public, 2, joins, "CONFLICT"}, // the end that it refers to has another name
		{graph.Public, 2, `{"organization":{"id":"organization:p","name":"P2"}}`, ""},
		{graph.Secretariat, 4, joins, ""},
		{graph.Secretariat, 4, `{"relationship":{"type":"WORKS_ON","from":"organization:o","to":"theme:t","until":"2030"}}`, "CONFLICT"}, // it is there now
		{graph.Secretariat, 5, hides, ""},
		{graph.Public, 5, `{"organization":{"id":"organization:o","name":"O3"}}`, ""}, // whose hidden aliases nobody sees
		{graph.Secretariat, 5, rename, "CONFLICT"},
		{graph.Public, 3, `{"remove":{"id":"document:d"}}`, ""},
	} {
		if got := send(step.level, step.expected, step.changes); got != step.want {
			t.Errorf("step %d, %s at %s, gives %q, not %q", i, step.changes, step.level, got, step.want)
		}
	}
}

// Five hundred changes are one.
func testManyChanges(t *testing.T, open opener) {
	s := open(t)
	fillDesk(t, s)
	var list []any
	for i := range 500 {
		list = append(list, map[string]any{"theme": map[string]any{"id": fmt.Sprintf("#%d", i), "name": fmt.Sprintf("Theme %d", i)}})
	}
	text, err := json.Marshal(list)
	must(t, err)
	m := changesOf(t, "many", strings.TrimSuffix(strings.TrimPrefix(string(text), "["), "]"), "", editor(graph.Secretariat))
	if o := mutate(t, s, m, 1); o.err != nil || len(o.created) != 500 || revisionOf(t, s) != 2 {
		t.Errorf("they make %d nodes at revision %d: %v", len(o.created), revisionOf(t, s), o.err)
	}
	// Local names count as nodes when their ids are known; no change is left out for that.
	named := make([]any, 100)
	for i := range named {
		named[i] = "#o"
	}
	respond := map[string]any{"answers": []any{map[string]any{"subject": "recommendation:r"}}, "submittedBy": named, "kind": "NOTED"}
	crowd := []any{map[string]any{"organization": map[string]any{"id": "#o", "name": "Crowd"}}}
	for range 102 {
		crowd = append(crowd, map[string]any{"respond": respond})
	}
	text, err = json.Marshal(append(crowd, map[string]any{"theme": map[string]any{"name": "Last"}}))
	must(t, err)
	m = changesOf(t, "crowd", strings.TrimSuffix(strings.TrimPrefix(string(text), "["), "]"), "", editor(graph.Secretariat))
	if o := mutate(t, s, m, 2); o.err != nil || len(o.created) != 104 || o.created[103].ID != "theme:last" {
		t.Errorf("of a crowd they make %d nodes: %v", len(o.created), o.err)
	}
}
