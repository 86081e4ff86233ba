package neo4j_test

import (
	"context"
	"strings"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

const touched = `{"label":"Organization","id":"organization:o","properties":{"name":"O","kind":"NETWORK"},"assumption":"x"}
{"label":"StakeholderGroup","id":"stakeholder-group:g","properties":{"name":"G"},"assumption":"x"}
{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R"},"assumption":"x"}
{"type":"MEMBER_OF","from":"organization:o","to":"stakeholder-group:g","properties":{"status":"CONFIRMED"},"since":"2030","assumption":"x"}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"stakeholder-group:g","properties":{"addressedOn":"2030","responsibility":"EACH_MEMBER","respondWithin":"P30D"},"assumption":"x"}
`

// http-08 and http-27: a value that the model does not know is UNAVAILABLE for a question and for a write, and check
// names its element. It is never a panic.
func TestAValueThatTheModelDoesNotKnowIsUnavailable(t *testing.T) {
	c := emptied(t)
	g := query.New(openAgain(t, c), clock)
	steps, err := ndjson.ReadFile("touched", strings.NewReader(touched))
	if err == nil {
		_, err = mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps)
	}
	if err != nil {
		t.Fatal(err)
	}
	const member, addressed = "MATCH ()-[a:MEMBER_OF]->() SET a.", "MATCH ()-[a:ADDRESSED_TO]->() SET a."
	for _, touch := range []struct{ damage, mend, element string }{
		{member + "status = 7", member + "status = 'CONFIRMED'", "organization:o MEMBER_OF stakeholder-group:g"},
		{member + "status = 'NOPE'", member + "status = 'CONFIRMED'", "organization:o MEMBER_OF stakeholder-group:g"},
		{member + "since = 'soon'", member + "since = '2030'", "organization:o MEMBER_OF stakeholder-group:g"},
		{member + "since = 7", member + "since = '2030'", "organization:o MEMBER_OF stakeholder-group:g"},
		{addressed + "respondWithin = 'P9999999999Y'", addressed + "respondWithin = 'P30D'", "recommendation:r ADDRESSED_TO stakeholder-group:g"},
		{"MATCH (a:Organization) SET a.kind = 'NOPE'", "MATCH (a:Organization) SET a.kind = 'NETWORK'", "organization:o"},
	} {
		ask(t, c, touch.damage, nil)
		named := func(of string, err error) {
			t.Helper()
			if graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), touch.element+" can't be read") {
				t.Errorf("%s: %s: %s %v", touch.damage, of, graph.CodeOf(err), err)
			}
		}
		named("a question", g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
			page, err := v.Obligations(t.Context(), nil, query.PageArgs{})
			if err != nil {
				return err
			}
			for _, o := range page.Nodes() {
				if _, err := o.Respondent(t.Context()); err != nil {
					return err
				}
			}
			return nil
		}))
		_, err := integrity.Check(t.Context(), g.Store(), nil)
		named("check", err)
		ask(t, c, touch.mend, nil)
	}
	if report, err := integrity.Check(t.Context(), g.Store(), nil); err != nil || len(report.Errors) > 0 {
		t.Errorf("after all was mended: %v, %v", report, err)
	}
}

// http-09: a write that waits for a lock of somebody else is UNAVAILABLE before its caller gives up, and leaves nothing.
func TestALockOfAnotherProgramIsUnavailable(t *testing.T) {
	c := emptied(t)
	s := openAgain(t, c)
	g := mutation.New(query.New(s, clock))
	steps, err := ndjson.ReadFile("touched", strings.NewReader(touched))
	if err != nil {
		t.Fatal(err)
	}
	d, err := driver.NewDriverWithContext(c.URL, driver.BasicAuth(c.User, c.Password, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.Close(context.Background()) }()
	session := d.NewSession(t.Context(), driver.SessionConfig{DatabaseName: c.Database})
	defer func() { _ = session.Close(context.Background()) }()
	forgotten, err := session.BeginTransaction(t.Context())
	if err == nil {
		_, err = forgotten.Run(t.Context(), "MATCH (h:AnswerableHead) SET h.forgotten = 1", nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	caller, cancel := context.WithTimeout(t.Context(), 3*time.Second)
	defer cancel()
	_, err = g.Apply(caller, graph.Viewer{}, "test", steps)
	if graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), "another program holds a lock") || caller.Err() != nil {
		t.Errorf("%s %v; the caller: %v", graph.CodeOf(err), err, caller.Err())
	}
	if err := forgotten.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	if change, err := g.Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil || change.Revision != 1 {
		t.Errorf("after the lock was released: revision %d, %v", change.Revision, err)
	}
}
