package api

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/internal/auth"
)

func TestFilesAreServed(t *testing.T) {
	api, store, _ := sampleAPI(t)
	api.issuer = auth.NewIssuer([]byte("a key of 32 bytes for these tests"), time.Now)
	routes := Routes(&Streams{api: api}, api.log, nil, false, false)
	if _, err := store.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: put(t, `{"label":"Person","id":"person:p-hidden","properties":{"name":"Hidden"},"visibility":"MEMBER"}`)}, nil)); err != nil {
		t.Fatal(err)
	}
	token, err := api.issuer.Token(graph.Viewer{Name: "reader", Clearance: graph.Secretariat, Role: graph.Reader}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, path     string
		header         map[string]string
		status         int
		wanted, hidden string
	}{
		{"a table", "/export/nodes.csv", nil, 200, "Id,Label,nodeLabel", "person:p-hidden"},
		{"with a token", "/export/nodes.csv", map[string]string{"Authorization": "Bearer " + token}, 200, "person:p-hidden", ""},
		{"the ledger of a day", "/export/recommendations.csv?asOf=2017-10-01", nil, 200, ",2017-09-30,OVERDUE,1,", ",OPEN,"},
		{"without assumptions", "/export/recommendations.csv?asOf=2017-10-01&includeAssumptions=false", nil, 200, "obligationId,", "OVERDUE"},
		{"a network", "/export/graph.graphml?network=true", nil, 200, `<node id="working-group:security-interventions">`, `<node id="theme:`},
		{"a network of some types", "/export/graph.gexf?ties=ABOUT,PART_OF&labels=theme", nil, 400, `labels: "theme" is no label`, ""},
		{"a type that is none", "/export/graph.gexf?ties=ABOUT,KNOWS", nil, 400, `ties: "KNOWS" is no type of relationship`, ""},
		{"a file that is none", "/export/graph.xlsx", nil, 404, `there is no "graph.xlsx"`, ""},
		{"a wrong day", "/export/nodes.csv?asOf=2017", nil, 400, "asOf: ", ""},
		{"a wrong flag", "/export/nodes.csv?bom=yes", nil, 400, `bom: "yes" is neither true nor false`, ""},
		{"a wrong number", "/export/nodes.csv?maxDegree=x", nil, 400, `maxDegree: "x" is not a whole number`, ""},
		{"a wrong parameter", "/export/nodes.csv?asof=2017-10-01", nil, 400, "asof: there is no such parameter", ""},
		{"a node that is hidden", "/export/nodes.csv?exclude=person:p-hidden", nil, 404, `there is no "person:p-hidden"`, ""},
		{"a token that is none", "/export/nodes.csv", map[string]string{"Authorization": "Bearer x"}, 401, "token", ""},
	} {
		answer := request{path: test.path, header: test.header}.to(routes)
		text := answer.Body.String()
		if answer.Code != test.status || !strings.Contains(text, test.wanted) || test.hidden != "" && strings.Contains(text, test.hidden) {
			t.Errorf("%s: %d %s", test.name, answer.Code, text[:min(len(text), 500)])
		}
	}
	first := request{path: "/export/nodes.csv"}.to(routes)
	if again := (request{path: "/export/nodes.csv", header: map[string]string{"If-None-Match": first.Header().Get("ETag")}}).to(routes); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
		t.Errorf("a file that is held: %d", again.Code)
	}
	if hash := first.Header().Get("Answerable-Hash"); len(hash) != 64 {
		t.Errorf("the hash is %q", hash)
	}
	if wrong := (request{path: "/export/nodes.csv?exclude=person:p-none"}).to(routes); wrong.Header().Get("ETag") != "" {
		t.Error("an error has the tag of a file")
	}
	for i := range exportsAtOnce {
		if _, err := api.exports.acquire(as(t.Context(), []string{"a", "b"}[i%2])); err != nil {
			t.Fatal(err)
		}
	}
	api.exports.wait = 0
	if busy := (request{path: "/export/nodes.csv"}).to(routes); busy.Code != http.StatusTooManyRequests || busy.Header().Get("Retry-After") == "" {
		t.Errorf("one more than at once: %d", busy.Code)
	}
}
