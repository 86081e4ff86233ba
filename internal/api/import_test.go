package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/internal/auth"
)

// imported is one import over HTTP.
type imported struct {
	path, body string
	header     map[string]string
}

func (i imported) to(h http.Handler) (status int, text string, header http.Header) {
	with := map[string]string{"Content-Type": "application/x-ndjson"}
	for name, value := range i.header {
		with[name] = value
	}
	answer := request{path: "/import" + i.path, body: i.body, header: with}.to(h)
	return answer.Code, answer.Body.String(), answer.Header()
}

func TestFilesAreImportedOverHTTP(t *testing.T) {
	api, _, g := sampleAPI(t, func(c *Config) { c.limits.ImportBody, c.limits.ImportElements = 2000, 4 })
	api.issuer = auth.NewIssuer([]byte("a key of 32 bytes for these tests"), time.Now)
	routes := Routes(&Streams{api: api}, api.log, nil, false, false)
	as := func(role graph.Role, clearance graph.Clearance) map[string]string {
		token, err := api.issuer.Token(graph.Viewer{Name: "amina", Clearance: clearance, Role: role, AnswersFor: []string{"organization:o"}}, time.Hour)
		if err != nil {
			t.Fatal(err)
		}
		return map[string]string{"Authorization": "Bearer " + token}
	}
	editor := as(graph.Editor, graph.Secretariat)
	keyed := func(key string) map[string]string {
		return map[string]string{"Authorization": editor["Authorization"], "Idempotency-Key": key}
	}
	const (
		person  = `{"label":"Person","id":"person:p-import","properties":{"name":"I"},"visibility":"MEMBER","assumption":"made up"}` + "\n"
		open    = `{"label":"Person","id":"person:p-import","properties":{"name":"I"},"assumption":"made up"}` + "\n"
		another = `{"label":"Person","id":"person:p-second","properties":{"name":"J"}}` + "\n"
	)
	for _, test := range []struct {
		name string
		imported
		status int
		wanted string
		head   graph.Revision
	}{
		{"nobody", imported{body: person}, 401, "UNAUTHENTICATED", 1},
		{"a reader", imported{body: person, header: as(graph.Reader, graph.Secretariat)}, 403, "your role, READER, does not allow import", 1},
		{"a respondent", imported{body: person, header: as(graph.Respondent, graph.Secretariat)}, 403, "RESPONDENT", 1},
		{"an editor who does not see all", imported{body: person, header: as(graph.Editor, graph.Member)}, 403, "yours is MEMBER", 1},
		{"by GET", imported{header: editor}, 405, "Method Not Allowed", 1},
		{"another type", imported{body: person, header: map[string]string{"Authorization": editor["Authorization"], "Content-Type": "text/plain"}}, 415, "application/x-ndjson", 1},
		{"a wrong parameter", imported{path: "?dryrun=true", body: person, header: editor}, 400, "dryrun: there is no such parameter", 1},
		{"garbage", imported{body: "x\n" + person + "{}\n", header: editor}, 400, `"line":3`, 1},
		{"too many", imported{body: strings.Repeat("\n", 5), header: editor}, 413, "more than 4 elements", 1},
		{"too large", imported{body: person + strings.Repeat(" ", 2000), header: editor}, 413, "larger than 2000 bytes", 1},
		{"what dangles", imported{body: `{"type":"MEMBER_OF","from":"person:none","to":"stakeholder-group:states","properties":{}}`, header: editor}, 400, `"line":1`, 1},
		{
			"a dry run",
			imported{path: "?dryRun=true", body: person + another, header: editor},
			200,
			`{"revision":0,"dryRun":true,"elements":2,"changed":2,"given":2,"unsourced":1,"steps":["put     person:p-import  (visibility MEMBER)","put     person:p-second  (visibility PUBLIC)"]}`, 1,
		},
		{"with a key", imported{path: "?reason=a+list", body: person, header: keyed("1")}, 200, `{"revision":2,"dryRun":false,"elements":1,"changed":1,"given":1,"unsourced":0}`, 2},
		{"again with the key", imported{path: "?reason=a+list", body: person, header: keyed("1")}, 200, `{"revision":2,"dryRun":false,"elements":1,"changed":1,"given":1,"unsourced":0}`, 2},
		{"another under the key", imported{path: "?reason=a+list", body: another, header: keyed("1")}, 400, "already used", 2},
		{"the same file again", imported{body: person, header: editor}, 200, `"revision":0,"dryRun":false,"elements":1,"changed":0`, 2},
		{"what shows more", imported{body: open, header: editor}, 400, "more people would see it", 2},
		{"a dry run of that", imported{path: "?dryRun=true", body: open, header: editor}, 400, "more people would see it", 2},
		{"what may show more", imported{path: "?widen=true", body: open, header: editor}, 200, `"revision":3`, 3},
	} {
		status, text, _ := test.to(routes)
		if status != test.status || !strings.Contains(text, test.wanted) {
			t.Errorf("%s: %d %s", test.name, status, text)
		}
		if head, err := g.Head(t.Context()); head != test.head || err != nil {
			t.Fatalf("%s: the graph is at revision %v, %v", test.name, head, err)
		}
	}
	if _, text, _ := (imported{body: "x\n", header: editor}).to(routes); !json.Valid([]byte(text)) {
		t.Errorf("an error is %s", text)
	}
	release, err := api.imports.acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	api.imports.wait = 0
	if status, _, header := (imported{body: person, header: editor}).to(routes); status != http.StatusTooManyRequests || header.Get("Retry-After") == "" {
		t.Errorf("one more than at once: %d", status)
	}
	release()
	api.NoImport = "not here"
	if status, text, _ := (imported{body: person, header: editor}).to(routes); status != http.StatusForbidden || !strings.Contains(text, "not here") {
		t.Errorf("where nothing is imported: %d %s", status, text)
	}
}

// What others write between the plan of an import and its lock is seen: it is planned again.
func TestAnImportIsPlannedAgainAfterAnotherWrite(t *testing.T) {
	_, store, g := sampleAPI(t)
	secretary := graph.Viewer{Name: "amina", Role: graph.Editor, Clearance: graph.Secretariat}
	steps := func(name string) []graph.Op {
		return put(t, fmt.Sprintf(`{"label":"Person","id":"person:p-import","properties":{"name":%q},"visibility":"MEMBER"}`, name))
	}
	looked := 0
	in := mutation.Import{Reason: "late", Steps: put(t, `{"label":"Person","id":"person:p-import","properties":{"name":"Late"}}`)}
	in.Look = func(ctx context.Context, _ graph.Snapshot) error {
		if looked++; looked > 1 {
			return errors.New("looked at it again")
		}
		_, err := store.Apply(ctx, graph.FixedWrite(graph.Change{Steps: steps("First")}, nil))
		return err
	}
	writer := mutation.New(g).Writer(secretary)
	defer func() { _ = writer.Close() }()
	if _, err := writer.Import(t.Context(), in, false); !errors.As(err, new(*mutation.WideningError)) {
		t.Errorf("it would show what was written meanwhile: %v", err)
	}
	if looked != 1 {
		t.Errorf("looked %d times", looked)
	}
}
