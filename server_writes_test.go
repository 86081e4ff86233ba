package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"answerable/internal/apitest"
)

// writing is a store that servers of the API write to.
type writing struct {
	*testing.T
	token func(args ...string) string
	// anew starts servers, in place of those before where only one can be; each step asks the next.
	anew func() (bases []string)
}

// attempt is one write by somebody, and what comes of it.
type attempt struct {
	says      string
	by        string
	operation string
	input     string // without the braces
	want      string
}

const writable = `{"label":"Organization","id":"organization:o","properties":{"name":"O"}}
{"label":"Organization","id":"organization:p","properties":{"name":"P"}}
{"label":"Recommendation","id":"recommendation:r","properties":{"text":"Answer."}}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","properties":{"addressedOn":"2017","dueOn":"2018"}}
`

// The graph is at revision 1 before; each write that is made makes a revision.
var attempts = []attempt{
	{
		"everything that is wrong is said at once, with its path", "editor", "recordResponse",
		`"idempotencyKey":"wrong","expectedRevision":-1,"answers":[{"subject":"recommendation:r"},{"subject":"recommendation:absent"}],"submittedBy":["theme:t"],"kind":null,"submittedOn":"soon","source":{"document":"document:absent","page":0}`,
		"BAD_USER_INPUT: input.expectedRevision BAD_USER_INPUT, input.source.page BAD_USER_INPUT, " +
			"input.submittedBy[0] BAD_USER_INPUT, input.submittedOn BAD_USER_INPUT, input.source.document NOT_FOUND, input.answers[1].subject NOT_FOUND, input.kind BAD_USER_INPUT",
	},
	{
		"a respondent does not answer for others", "of p", "recordResponse",
		`"idempotencyKey":"1","expectedRevision":1,"assumption":"x","answers":[{"subject":"recommendation:r"}],"submittedBy":["organization:o"],"kind":"ACCEPTED","submittedOn":"2018-02","text":"Yes."`,
		"FORBIDDEN: input.submittedBy[0] FORBIDDEN",
	},
	{
		"a respondent answers", "of o", "recordResponse",
		`"idempotencyKey":"1","expectedRevision":1,"assumption":"x","reason":"it is so","answers":[{"subject":"recommendation:r"}],"submittedBy":["organization:o"],"kind":"ACCEPTED","submittedOn":"2018-02","text":"Yes."`,
		`{"change":{"revision":2,"by":"of o","reason":"it is so"},"response":{"kind":"ACCEPTED","submittedOn":"2018-02","text":"Yes."},` +
			`"obligations":[{"id":"obligation:recommendation:r~organization:o","before":"OVERDUE","after":"ANSWERED"}]}`,
	},
	{
		"the key of somebody else is another key, and what changed since is a conflict", "editor", "recordResponse",
		`"idempotencyKey":"1","expectedRevision":1,"assumption":"x","answers":[{"subject":"recommendation:r"}],"submittedBy":["organization:o"],"kind":"NOTED"`,
		"CONFLICT: now 2, 5 elements, ANSWERED",
	},
	{
		"another input under a key is refused", "of o", "recordResponse",
		`"idempotencyKey":"1","expectedRevision":2,"assumption":"x","answers":[{"subject":"recommendation:r"}],"submittedBy":["organization:o"],"kind":"NOTED"`,
		"BAD_USER_INPUT: input.idempotencyKey BAD_USER_INPUT",
	},
	{
		"what is null is cleared, and what is left out stays", "of o", "recordResponse",
		`"idempotencyKey":"2","expectedRevision":2,"assumption":"x","response":"RESPONSE","text":null`,
		`{"change":{"revision":3,"by":"of o","reason":"recordResponse"},"response":{"kind":"ACCEPTED","submittedOn":"2018-02","text":null},"obligations":[]}`,
	},
	{
		"the response of another is not a respondent's", "of p", "retractResponse",
		`"idempotencyKey":"2","expectedRevision":3,"assumption":"x","response":"RESPONSE","retractedOn":"2019"`,
		"FORBIDDEN: input.response FORBIDDEN",
	},
	{
		"an addressing is not a respondent's", "of o", "addressRecommendation",
		`"idempotencyKey":"3","expectedRevision":3,"assumption":"x","subject":"recommendation:r","addressee":"organization:p","addressedOn":"2017"`,
		"FORBIDDEN: ",
	},
	{
		"an editor addresses", "editor", "addressRecommendation",
		`"idempotencyKey":"3","expectedRevision":3,"assumption":"x","subject":"recommendation:r","addressee":"organization:p","addressedOn":"2017","respondWithin":"P1Y"`,
		`{"change":{"revision":4,"by":"editor","reason":"addressRecommendation"},"relationshipKey":"KEY",` +
			`"obligations":[{"id":"obligation:recommendation:r~organization:p","before":null,"after":"OVERDUE"}]}`,
	},
	{
		"a period is cleared and a date given, and the rest stays", "editor", "addressRecommendation",
		`"idempotencyKey":"4","expectedRevision":4,"assumption":"x","subject":"recommendation:r","addressee":"organization:p","relationshipKey":"KEY","respondWithin":null,"dueOn":"2099"`,
		`{"change":{"revision":5,"by":"editor","reason":"addressRecommendation"},"relationshipKey":"KEY",` +
			`"obligations":[{"id":"obligation:recommendation:r~organization:p","before":"OVERDUE","after":"OPEN"}]}`,
	},
	{
		"and withdraws", "editor", "withdrawAddressing",
		`"idempotencyKey":"5","expectedRevision":5,"assumption":"x","subject":"recommendation:r","addressee":"organization:p","withdrawnOn":"2018"`,
		`{"change":{"revision":6,"by":"editor","reason":"withdrawAddressing"},"relationshipKey":"KEY",` +
			`"obligations":[{"id":"obligation:recommendation:r~organization:p","before":"OPEN","after":"WITHDRAWN"}]}`,
	},
	{
		"a respondent takes back", "of o", "retractResponse",
		`"idempotencyKey":"6","expectedRevision":6,"assumption":"x","response":"RESPONSE","retractedOn":"2019"`,
		`{"change":{"revision":7,"by":"of o","reason":"retractResponse"},"response":{"kind":"ACCEPTED","submittedOn":"2018-02","text":null},` +
			`"obligations":[{"id":"obligation:recommendation:r~organization:o","before":"ANSWERED","after":"OVERDUE"}]}`,
	},
}

// What the API promises of writes holds on a store: it makes all the writes, each on the next of the
// servers, and then sends those that were made again, to servers that were started anew.
func (w writing) promises() {
	tokens := map[string]string{
		"editor": w.token("--subject", "editor", "--role", "EDITOR"),
		"of o":   w.token("--subject", "of o", "--role", "RESPONDENT", "--answers-for", "organization:o"),
		"of p":   w.token("--subject", "of p", "--role", "RESPONDENT", "--answers-for", "organization:p"),
	}
	made := strings.NewReplacer() // what the writes made, by what the table calls it
	for _, again := range []string{"", "again: "} {
		bases := w.anew()
		for i, step := range attempts {
			if again != "" && !strings.HasPrefix(step.want, "{") {
				continue
			}
			written := "response { id kind submittedOn text }"
			if strings.Contains(step.operation, "ddress") {
				written = "relationshipKey"
			}
			query := fmt.Sprintf(`mutation($input: %sInput!) { write: %s(input: $input) {
			  change { revision by reason } `+written+` obligations { id before after }
			} }`, strings.ToUpper(step.operation[:1])+step.operation[1:], step.operation)
			var input map[string]any
			if err := json.Unmarshal([]byte("{"+made.Replace(step.input)+"}"), &input); err != nil {
				w.Fatal(err)
			}
			answer := ""
			apitest.Eventually(w.T, "the server answers", func() bool { // a slow Neo4j may not at once; the same again is no second write
				answer, _ = send(w.T, bases[i%len(bases)], tokens[step.by], query, map[string]any{"input": input})
				return !strings.Contains(answer, `"code":"UNAVAILABLE"`)
			})
			id, key, got := told(w.T, answer)
			want := made.Replace(step.want)
			switch {
			case again == "" && i == 2:
				made = strings.NewReplacer("RESPONSE", id)
			case again == "" && i == 8:
				made = strings.NewReplacer("RESPONSE", made.Replace("RESPONSE"), "KEY", key)
				want = made.Replace(want)
			case again != "": // the response is as it is now
				got, want = withoutResponse(got), withoutResponse(want)
			}
			if got != want {
				w.Errorf("%s%s:\n%s\nwant\n%s\n%s", again, step.says, got, want, answer)
			}
		}
	}
}

// told says what an answer to a write says, and the ids of what it made.
func told(t *testing.T, answer string) (response, key, text string) {
	t.Helper()
	var read struct {
		Data   struct{ Write json.RawMessage }
		Errors []struct {
			Extensions struct {
				Code     string
				Problems []struct{ Path, Code string }
				Current  struct {
					Revision    int
					Elements    []any
					Obligations []struct{ State string }
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(answer), &read); err != nil || len(read.Errors) > 1 {
		t.Fatal(answer, err)
	}
	if len(read.Errors) == 0 {
		var made struct {
			Response        struct{ ID string }
			RelationshipKey string
		}
		if err := json.Unmarshal(read.Data.Write, &made); err != nil {
			t.Fatal(answer, err)
		}
		return made.Response.ID, made.RelationshipKey, strings.ReplaceAll(string(read.Data.Write), fmt.Sprintf(`"id":%q,"kind"`, made.Response.ID), `"kind"`)
	}
	e := read.Errors[0].Extensions
	var parts []string
	for _, p := range e.Problems {
		parts = append(parts, p.Path+" "+p.Code)
	}
	if now := e.Current; now.Revision > 0 {
		var states []string
		for _, o := range now.Obligations {
			states = append(states, o.State)
		}
		parts = append(parts, fmt.Sprintf("now %d, %d elements, %s", now.Revision, len(now.Elements), strings.Join(states, " ")))
	}
	return "", "", e.Code + ": " + strings.Join(parts, ", ")
}

func withoutResponse(text string) string {
	before, rest, _ := strings.Cut(text, `"response":`)
	_, after, _ := strings.Cut(rest, `},`)
	return before + after
}

func TestTheAPIWritesAsItPromises(t *testing.T) {
	data := t.TempDir()
	store := "file:" + t.TempDir() + "/store"
	must(t, data, "import", "--store", store, fileOf(t, "writable.ndjson", writable))
	stop := func() int { return 0 }
	writing{
		t,
		func(args ...string) string { return tokenOf(t, data, append(args, "--store", store)...) },
		func() []string {
			stop()
			var base string
			base, stop = serving(t, data, "--store", store)
			return []string{base}
		},
	}.promises()
}

// writesAsItPromises asks two servers that read from memory and one that reads by Cypher, in turn.
func writesAsItPromises(t *testing.T, s *neo4jServer) {
	must(t, "", s.args("import", fileOf(t, "writable.ndjson", writable))...)
	key := t.TempDir() + "/token.key"
	writing{
		t,
		func(args ...string) string {
			return tokenOf(t, "", append(s.args("token", "--token-key", key)[1:], args...)...)
		},
		func() (bases []string) {
			for _, reads := range []string{"resident", "cypher", "resident"} {
				base, _ := serving(t, "", append(s.args("serve")[1:], "--reads", reads, "--token-key", key)...)
				apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
				bases = append(bases, base)
			}
			return bases
		},
	}.promises()
}
