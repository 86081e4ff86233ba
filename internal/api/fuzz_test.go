package api

import (
	"net/url"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"answerable/internal/apitest"
)

// unharmed sends a request and fails on what the server says of itself: a 5xx, or an internal error,
// which is what a panic becomes.
func unharmed(t *testing.T, api *Handler, r request) {
	t.Helper()
	answer := r.to(api)
	if answer.Code >= 500 || strings.Contains(answer.Body.String(), "INTERNAL_SERVER_ERROR") {
		t.Fatalf("%s\n%s\ngave %d %s", r.path, r.body, answer.Code, answer.Body)
	}
	if answer.Code == 200 && answer.Body.Len() == 0 {
		t.Fatalf("%s\n%s\ngave nothing", r.path, r.body)
	}
}

// FuzzRequest sends whole requests: a body with its media types, and the same as a URL.
func FuzzRequest(f *testing.F) {
	for _, body := range []string{
		posted("{ themes { nodes { id name } } }").body,
		`{"query":"query Q($f: ObligationFilter, $d: Date) { obligations(filter: $f, asOf: $d) { nodes { reasons { steps { from { id } } } } } }","variables":{"f":{"theme":"theme:promoting-effective-policing","states":["OPEN"]},"d":"2017-10-01"},"operationName":"Q"}`,
		`{"documentId":"x","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}`,
		`{"query":"{ node(id: \"theme:a\") { ...f } } fragment f on Node { ...f }"}`,
		`{"query":"{ __schema { types { name } } }"}`, `[{"query":"{a}"}]`, `{"query":"subscription { a }"}`, `{"query":null}`,
	} {
		f.Add(body, JSONType, ResponseType)
	}
	api, _, _ := sampleAPI(f)
	f.Fuzz(func(t *testing.T, body, contentType, accept string) {
		header := map[string]string{"Content-Type": contentType, "Accept": accept}
		unharmed(t, api, request{body: body + " ", header: header})
		unharmed(t, api, request{path: "/graphql?query=" + url.QueryEscape(body) + "&variables=" + url.QueryEscape(body), header: header})
	})
}

// arguments is a document whose variables take whatever a fuzzer finds.
const arguments = `query Q($cursor: String, $day: Date, $text: String, $id: ID!, $n: Int) {
	node(id: $id) { id }
	after: themes(first: $n, after: $cursor, asOf: $day) { nodes { id } }
	before: organizations(last: 2, before: $cursor, filter: {name: {startsWith: $text}, knownAs: $text}) { totalCount }
	obligations(filter: {theme: $id, respondent: $id, dueOn: {to: $day}}, asOf: $day, after: $cursor) { totalCount nodes { id } }
	stakeholdersOwing(filter: {workingGroup: $id}, asOf: $day, before: $cursor) { nodes { stakeholder { id } } }
}`

// FuzzArguments fuzzes cursors, dates, filters, texts and ids, each as a JSON string.
func FuzzArguments(f *testing.F) {
	api, _, _ := sampleAPI(f)
	cursor := got(`{ themes(first: 1) { pageInfo { endCursor } } }`).to(api).Body.String()
	cursor = cursor[strings.Index(cursor, `"endCursor":"`)+len(`"endCursor":"`):]
	cursor = cursor[:strings.Index(cursor, `"`)]
	f.Add(cursor, "2017-10-01", "pol", "theme:promoting-effective-policing", int64(3))
	f.Add("", "2017-02-30", "É\u0301", "organization:x", int64(-1))
	f.Add("", "", "", "", int64(-1<<40))
	f.Add("bm9uc2Vuc2U", "9999-99-99", "😀", "obligation:recommendation:a~organization:b", int64(1<<40))
	f.Fuzz(func(t *testing.T, cursor, day, text, id string, n int64) {
		variables := `{"cursor":` + apitest.Quoted(cursor) + `,"day":` + apitest.Quoted(day) + `,"text":` + apitest.Quoted(text) + `,"id":` + apitest.Quoted(id) + `,"n":` + strconv.FormatInt(n, 10) + `}`
		unharmed(t, api, request{body: `{"query":` + apitest.Quoted(arguments) + `,"variables":` + variables + `}`})
	})
}

// TestNoDocumentHarmsTheServer sends documents made of the words of the language in any order.
func TestNoDocumentHarmsTheServer(t *testing.T) {
	api, _, _ := sampleAPI(t)
	words := strings.Fields(`{ } ( ) [ ] : $a ! = @skip @include if true false null 1 -1 1e999 "x" """ query mutation subscription fragment f on Query Theme Node ...
		...f ... themes node nodes id name first last after filter theme obligations __schema __type __typename totalCount pageInfo é # \ & |`)
	rapid.Check(t, func(rt *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 40).Draw(rt, "words"), " ")
		unharmed(t, api, posted(text))
	})
}
