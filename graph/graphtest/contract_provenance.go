package graphtest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// provenanceGraph is a recommendation that a document says was asked of o, and that o has answered.
const provenanceGraph = `{"label":"Document","id":"document:d","properties":{"title":"D"}}
{"label":"Document","id":"document:secret","properties":{"title":"S"},"visibility":"SECRETARIAT"}
{"label":"Organization","id":"organization:o","properties":{"name":"O"}}
{"label":"Organization","id":"organization:p","properties":{"name":"P"}}
{"label":"Person","id":"person:h","properties":{"name":"H"},"visibility":"MEMBER"}
{"label":"StakeholderGroup","id":"stakeholder-group:g","properties":{"name":"G"}}
{"label":"Recommendation","id":"recommendation:r","properties":{"text":"R"}}
{"label":"Response","id":"response:x","properties":{"kind":"ACCEPTED","submittedOn":"2030-02"},"sources":[{"document":"document:d","page":2}]}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","properties":{"addressedOn":"2030","respondWithin":"P1M"},"sources":[{"document":"document:d","page":1}]}
{"type":"ADDRESSED_TO","from":"recommendation:r","to":"stakeholder-group:g","properties":{"addressedOn":"2030","dueOn":"2030-12","responsibility":"EACH_MEMBER"},"visibility":"PARTNER","sources":[{"document":"document:d","page":1}]}
{"type":"ANSWERS","from":"response:x","to":"recommendation:r","properties":{}}
{"type":"SUBMITTED_BY","from":"response:x","to":"organization:o","properties":{}}
`

// provenanceStore returns a store that holds the graph, and a function that sends a write to it.
func provenanceStore(t *testing.T, open opener) (graph.Store, func(viewer graph.Viewer, name, input string) outcome) {
	t.Helper()
	s := open(t)
	apply(t, s, put(t, provenanceGraph))
	writes := 0
	return s, func(viewer graph.Viewer, name, input string) outcome {
		t.Helper()
		fields := map[string]any{}
		must(t, json.Unmarshal([]byte("{"+input+"}"), &fields))
		writes++
		fields["idempotencyKey"] = fmt.Sprint("k", writes)
		return mutate(t, s, writeRequest{name, fields, viewer}, revisionOf(t, s))
	}
}

// lineWith returns the line of the export of a viewer that has a text, from its visibility on.
func lineWith(t *testing.T, s graph.Store, level graph.Clearance, text string) string {
	t.Helper()
	for line := range strings.Lines(export(t, s, graph.Viewer{Clearance: level})) {
		if strings.Contains(line, text) {
			return strings.TrimSpace(line[strings.Index(line, `,"visibility"`)+1:])
		}
	}
	return ""
}

const addressingOfO = `"to":"organization:o","properties":{"addressedOn"`

func (o outcome) expect(t *testing.T, refusal string) {
	t.Helper()
	if got := refusalOf(o.err); got != refusal {
		t.Errorf("the write gives %q and should give %q: %v", got, refusal, o)
	}
}

func testWithdrawalKeepsSource(t *testing.T, open opener) {
	s, send := provenanceStore(t, open)
	send(editor(graph.Public), "withdrawAddressing",
		`"subject":"recommendation:r","addressee":"organization:o","withdrawnOn":"2030-06","assumption":"agreed by phone"`).expect(t, "")
	want := `"visibility":"PUBLIC","sources":[{"document":"document:d","page":1}],"propertySources":{"withdrawnOn":{"assumption":"agreed by phone"}}}`
	if got := lineWith(t, s, graph.Public, addressingOfO); got != want {
		t.Errorf("an assumed withdrawal leaves\n%s\nand not\n%s", got, want)
	}
	day, err := graph.ParseDate("2031-01-01")
	must(t, err)
	q := ledgerQuestion{day: day}
	if got := q.ask(query.New(s, clock)); !strings.Contains(got, "recommendation:r by organization:o is ANSWERED") {
		t.Errorf("without assumptions the answered obligation is gone: %s", got)
	}
	report, err := integrity.Check(t.Context(), s, nil)
	must(t, err)
	if report.Assumptions != 1 {
		t.Errorf("the check counts %d assumptions", report.Assumptions)
	}
}

func testRetractionKeepsSource(t *testing.T, open opener) {
	s, send := provenanceStore(t, open)
	send(editor(graph.Public), "retractResponse", `"response":"response:x","retractedOn":"2030-06","source":{"document":"document:d","page":3}`).expect(t, "")
	want := `"visibility":"PUBLIC","sources":[{"document":"document:d","page":2}],"propertySources":{"retractedOn":{"sources":[{"document":"document:d","page":3}]}}}`
	if got := lineWith(t, s, graph.Public, `"id":"response:x"`); got != want {
		t.Errorf("a retraction leaves\n%s\nand not\n%s", got, want)
	}
}

func testTakeBack(t *testing.T, open opener) {
	s, send := provenanceStore(t, open)
	before := export(t, s, secretary)
	withdraw := func(on, provenance string) outcome {
		t.Helper()
		return send(editor(graph.Public), "withdrawAddressing",
			`"subject":"recommendation:r","addressee":"organization:o","relationshipKey":"",`+on+provenance)
	}
	const source, reason = `,"source":{"statedBy":"organization:p","on":"2030-07-01"}`, `,"assumption":"a mistake"`
	withdraw(`"withdrawnOn":null`, reason).expect(t, "BAD_USER_INPUT withdrawnOn")
	withdraw(`"visibility":null`, reason).expect(t, "BAD_USER_INPUT withdrawnOn")
	withdraw(`"withdrawnOn":"2030-06"`, source).expect(t, "")
	withdraw(`"withdrawnOn":"2030-07"`, source).expect(t, "BAD_USER_INPUT addressee")
	o := withdraw(`"withdrawnOn":null`, reason)
	o.expect(t, "")
	want := `"visibility":"PUBLIC","sources":[{"document":"document:d","page":1}],"propertySources":{"withdrawnOn":{"assumption":"a mistake"}}}`
	if got := lineWith(t, s, graph.Public, addressingOfO); got != want {
		t.Errorf("a withdrawal that is taken back leaves\n%s\nand not\n%s", got, want)
	}
	if after := strings.Replace(export(t, s, secretary), `,"propertySources":{"withdrawnOn":{"assumption":"a mistake"}}`, "", 1); after != before {
		t.Errorf("and more: %s", difference(before, after))
	}

	withdraw(`"withdrawnOn":"2030-06"`, source).expect(t, "")
	send(editor(graph.Public), "addressRecommendation", `"subject":"recommendation:r","addressee":"organization:o","addressedOn":"2031","assumption":"x"`).expect(t, "")
	o = withdraw(`"withdrawnOn":null`, reason)
	if o.expect(t, "BAD_USER_INPUT withdrawnOn"); !strings.Contains(fmt.Sprint(o.err), "it was addressed to organization:o again") {
		t.Errorf("two addressings of one round would stand: %v", o)
	}
}

func testDropped(t *testing.T, open opener) {
	s, send := provenanceStore(t, open)
	group := `"subject":"recommendation:r","addressee":"stakeholder-group:g","assumption":"x",`
	dropped := func(o outcome) string {
		t.Helper()
		must(t, o.err)
		names, err := o.written.Dropped(t.Context())
		must(t, err)
		return strings.Join(names, " ")
	}
	year := 2031
	address := func(viewer graph.Viewer, fields string) string {
		t.Helper()
		year++
		o := send(viewer, "addressRecommendation", group+fmt.Sprintf(`"addressedOn":"%d"`, year)+fields)
		drops := dropped(o)
		withdrawn := send(editor(graph.Secretariat), "withdrawAddressing",
			group+fmt.Sprintf(`"withdrawnOn":"2050","relationshipKey":%q`, o.written.RelationshipKey))
		if got := dropped(withdrawn); got != "" {
			t.Errorf("a withdrawal drops %s", got)
		}
		return drops
	}
	if got := dropped(send(editor(graph.Partner), "withdrawAddressing", group+`"withdrawnOn":"2031"`)); got != "" {
		t.Errorf("a withdrawal drops %s", got)
	}
	for _, c := range []struct {
		by           graph.Viewer
		fields, want string
	}{
		{editor(graph.Public), `,"round":"first"`, ""}, // who does not see the addressing that is withdrawn
		{editor(graph.Partner), `,"round":"2031"`, ""}, // of another round
		{editor(graph.Partner), "", "dueOn responsibility visibility"},
		{editor(graph.Partner), `,"dueOn":"2040","responsibility":"EACH_MEMBER","visibility":"PARTNER"`, ""},
		{editor(graph.Partner), `,"respondWithin":"P1M","responsibility":"ITSELF"`, "visibility"},
		{editor(graph.Public), `,"responsibility":"ANY_MEMBER"`, "respondWithin"},
	} {
		if got := address(c.by, c.fields); got != c.want {
			t.Errorf("an addressing with {%s} drops %q and should drop %q", c.fields, got, c.want)
		}
	}

	// A repeated write names nothing when the addressee is hidden since.
	fields := map[string]any{}
	must(t, json.Unmarshal([]byte("{"+group+`"addressedOn":"2060","idempotencyKey":"again"}`), &fields))
	again, revision := writeRequest{"addressRecommendation", fields, editor(graph.Public)}, revisionOf(t, s)
	if got := dropped(mutate(t, s, again, revision)); got == "" {
		t.Error("an addressing beside a withdrawn one drops nothing")
	}
	apply(t, s, put(t, `{"label":"StakeholderGroup","id":"stakeholder-group:g","properties":{"name":"G"},"visibility":"SECRETARIAT"}`))
	if got := dropped(mutate(t, s, again, revision)); got != "" {
		t.Errorf("an addressing to who is hidden drops %s", got)
	}
}

func testOwnStatement(t *testing.T, open opener) {
	s, send := provenanceStore(t, open)
	today := `"on":"` + query.New(s, clock).Clock().Today().String() + `"`
	respondent := graph.Viewer{Name: "respondent", Role: graph.Respondent, AnswersFor: []string{"organization:o", "stakeholder-group:g"}}
	const answer = `"answers":[{"subject":"recommendation:r"}],"kind":"NOTED","submittedOn":"2030-03-01"`

	send(editor(graph.Public), "recordResponse", answer+`,"submittedBy":["organization:o"]`).expect(t, "BAD_USER_INPUT source")
	o := send(respondent, "recordResponse", answer+`,"submittedBy":["organization:o"],"onBehalfOf":["stakeholder-group:g"],"source":null`)
	o.expect(t, "")
	id := o.written.Change.Steps[0].Ref().ID
	for _, of := range []string{`"id":"` + id, `"ANSWERS","from":"` + id, `"SUBMITTED_BY","from":"` + id, `"ON_BEHALF_OF","from":"` + id} {
		if got := lineWith(t, s, graph.Public, of); got != `"visibility":"PUBLIC","sources":[{"statedBy":"organization:o",`+today+`}]}` {
			t.Errorf("what a respondent submits has %s: %s", of, got)
		}
	}
	o = send(respondent, "recordResponse", answer+`,"onBehalfOf":["stakeholder-group:g"]`)
	o.expect(t, "")
	id = o.written.Change.Steps[0].Ref().ID
	if got := lineWith(t, s, graph.Public, `"id":"`+id); got != `"visibility":"PUBLIC","sources":[{"statedBy":"stakeholder-group:g",`+today+`}]}` {
		t.Errorf("what is submitted for a group is %s", got)
	}
	send(respondent, "retractResponse", `"response":"`+id+`","retractedOn":"2031"`).expect(t, "")
	if got := lineWith(t, s, graph.Public, `"id":"`+id); !strings.HasSuffix(got, `"propertySources":{"retractedOn":{"sources":[{"statedBy":"stakeholder-group:g",`+today+`}]}}}`) {
		t.Errorf("what they retract is %s", got)
	}
	send(respondent, "recordResponse", `"response":"response:x","text":"No"`).expect(t, "")
	if got := lineWith(t, s, graph.Public, `"id":"response:x"`); !strings.HasSuffix(got, `"sources":[{"document":"document:d","page":2},{"statedBy":"organization:o",`+today+`}]}`) {
		t.Errorf("what they amend is %s", got)
	}
	report, err := integrity.Check(t.Context(), s, nil)
	must(t, err)
	for _, p := range report.Errors {
		if strings.Contains(p.Element, id) {
			t.Errorf("the check says %s", p)
		}
	}
}

func testStatements(t *testing.T, open opener) {
	_, send := provenanceStore(t, open)
	respondent := graph.Viewer{Name: "respondent", Role: graph.Respondent, AnswersFor: []string{"organization:o"}}
	for _, c := range []struct {
		by           graph.Viewer
		source, want string
	}{
		{respondent, `{"statedBy":"organization:o","on":"2030-03-01"}`, ""},
		{respondent, `{"statedBy":"organization:p","on":"2030-03-01"}`, "FORBIDDEN source.statedBy"},
		{respondent, `{"statedBy":"person:h","on":"2030-03-01"}`, "NOT_FOUND source.statedBy"},
		{respondent, `{"document":"document:d"}`, ""},
		{editor(graph.Public), `{"statedBy":"organization:p","on":"2030-03-01"}`, ""},
		{editor(graph.Public), `{"statedBy":"person:h","on":"2030-03-01"}`, "NOT_FOUND source.statedBy"},
		{editor(graph.Public), `{"statedBy":"document:d","on":"2030-03-01"}`, "BAD_USER_INPUT source.statedBy"},
		{editor(graph.Public), `{"statedBy":"organization:p"}`, "BAD_USER_INPUT source.on"},
		{editor(graph.Public), `{"statedBy":"organization:p","on":"2030-03"}`, "BAD_USER_INPUT source.on"},
		{editor(graph.Public), `{"statedBy":"organization:p","on":"2030-03-01","page":1,"quote":"x"}`, "BAD_USER_INPUT source.page source.quote"},
		{editor(graph.Public), `{"document":"document:d","statedBy":"organization:p","on":"2030-03-01"}`, "BAD_USER_INPUT source.statedBy source.on"},
		{editor(graph.Public), `{"on":"2030-03-01"}`, "BAD_USER_INPUT source.document source.on"},
		{editor(graph.Public), `{}`, "BAD_USER_INPUT source.document"},
		{editor(graph.Public), `null`, "BAD_USER_INPUT source"},
	} {
		o := send(c.by, "recordResponse", `"response":"response:x","text":"Yes","source":`+c.source)
		if got := refusalOf(o.err); got != c.want {
			t.Errorf("%s from %s gives %q, not %q: %v", c.source, c.by.Name, got, c.want, o)
		}
	}
}

// Sources of properties, and who stated something, are hidden from those who do not see the document or the
// stakeholder, also in a ledger that was asked for before the document was hidden.
func testHiddenSources(t *testing.T, open opener) {
	s, _ := provenanceStore(t, open)
	apply(t, s, put(t, strings.ReplaceAll(`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","properties":{"addressedOn":"2030","withdrawnOn":"2031"},SOURCES,"propertySources":{"withdrawnOn":{SOURCES}}}`,
		"SOURCES", `"sources":[{"statedBy":"person:h","on":"2030-03-01"},{"document":"document:secret"},{"document":"document:d"}]`)))
	const stated, secret, read = `{"statedBy":"person:h","on":"2030-03-01"}`, `{"document":"document:secret"}`, `{"document":"document:d"}`
	for level, kept := range map[graph.Clearance]string{
		graph.Public: read, graph.Member: stated + "," + read, graph.Secretariat: stated + "," + secret + "," + read,
	} {
		kept = `"sources":[` + kept + `]`
		want := `"visibility":"PUBLIC",` + kept + `,"propertySources":{"withdrawnOn":{` + kept + `}}}`
		if got := lineWith(t, s, level, addressingOfO); got != want {
			t.Errorf("%s sees\n%s\nand should see\n%s", level, got, want)
		}
	}
	kept := query.New(s, clock)
	reasons := func(g *query.Graph) (text string) {
		must(t, g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
			c, err := v.Obligations(t.Context(), nil, query.PageArgs{})
			if err != nil {
				return err
			}
			for _, o := range c.Nodes() {
				for _, r := range o.Obligation.Reasons {
					text += string(ndjson.AppendLine(nil, r.Addressing))
				}
			}
			return nil
		}))
		return text
	}
	for _, hidden := range []string{
		`{"label":"Document","id":"document:d","properties":{"title":"D"},"visibility":"SECRETARIAT"}`,
		`{"label":"Person","id":"person:h","properties":{"name":"H"}}`,
		`{"label":"Document","id":"document:d","properties":{"title":"D"}}`,
	} {
		before := reasons(kept)
		apply(t, s, put(t, hidden))
		if got, want := reasons(kept), reasons(query.New(s, clock)); got != want || got == before {
			t.Errorf("after %s a ledger that was kept has the reasons\n%s\nand should have\n%s", hidden, got, want)
		}
	}
}

// What a source or the source of a property names is not removed while it does, and a change of its visibility concerns what names it.
func testSourcesStay(t *testing.T, open opener) {
	s, _ := provenanceStore(t, open)
	line := `{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","properties":{"addressedOn":"2030"},"propertySources":{"withdrawnOn":{"sources":[{"statedBy":"person:h","on":"2030-03-01"},{"document":"document:secret"}]}}}`
	apply(t, s, put(t, line))
	for _, id := range []string{"person:h", "document:secret"} {
		must(t, s.Read(t.Context(), func(s graph.Snapshot) error {
			dependents, err := s.Dependents(t.Context(), []string{id})
			if len(dependents) != 1 || dependents[0].Type != graph.AddressedTo {
				t.Errorf("the dependents of %s are %v, %v", id, dependents, err)
			}
			return err
		}))
		remove := put(t, `{"remove":"`+id+`"}`)
		_, err := mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, "test", remove)
		if err == nil || !strings.Contains(err.Error(), "can't be removed while this refers to it: recommendation:r ADDRESSED_TO organization:o") {
			t.Errorf("the removal of %s gives %v", id, err)
		}
	}
	_, err := mutation.New(query.New(s, clock)).Apply(t.Context(), secretary, "test", put(t, strings.Replace(line, "person:h", "person:absent", 1)))
	if err == nil || !strings.Contains(err.Error(), `propertySources.withdrawnOn.sources[0].statedBy: there is no "person:absent"`) {
		t.Errorf("a source that is not there gives %v", err)
	}
}
