package api

import (
	"bytes"
	"context"
	"log/slog"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/graph/search"
	"answerable/internal/apitest"
)

// counted is a store that counts the questions to its snapshots.
type counted struct {
	graph.Store
	calls atomic.Int64
}

func (c *counted) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return c.Store.Read(ctx, func(s graph.Snapshot) error { return f(countedSnapshot{s, &c.calls}) })
}

// After tries the steps on the snapshot itself, without counting.
func (c *counted) After(ctx context.Context, before graph.Snapshot, steps []graph.Op) (graph.Snapshot, error) {
	if s, is := before.(countedSnapshot); is {
		before = s.Snapshot
	}
	return graph.After(ctx, c.Store, before, steps)
}

type countedSnapshot struct {
	graph.Snapshot
	calls *atomic.Int64
}

func (s countedSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	s.calls.Add(1)
	return s.Snapshot.Match(ctx, p)
}

func (s countedSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	s.calls.Add(1)
	return s.Snapshot.Count(ctx, p)
}

func (s countedSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	s.calls.Add(1)
	return s.Snapshot.Reach(ctx, r)
}

// ledgerCalls is what a ledger costs, whatever it holds: the ids of the filter, the parts of its
// theme, the subjects, their cases, members and successors.
const ledgerCalls = 6

func TestARequestMakesOneCallForEachLevelAndDistinctArguments(t *testing.T) {
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	store := &counted{Store: opened}
	index := search.Follow(opened, search.Options{Poll: time.Hour})
	defer func() { _ = index.Close() }()
	g := query.New(store, time.Now)
	steps, err := ndjson.ReadFile("sample", bytes.NewReader(data.GSX))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, query string
		most        int64
	}{
		{"one level", `{ organizations { nodes { id name } } }`, 1},
		{"three levels through nodes", `{ workingGroups { nodes { members { nodes { memberOf { nodes { id } } } } } } }`, 3},
		{"three levels through edges", `{ workingGroups { edges { node { members { edges { node { memberOf { edges { node { id } } } } } } } } } }`, 3},
		{
			"aliases and fragments with the same arguments",
			`{ workingGroups { nodes { a: members { nodes { id } } ...f b: members { totalCount edges { role } } } } }
			 fragment f on WorkingGroup { members { nodes { ... on Organization { name } } } }`, 3 + 5, // the list, the members, their count; the sizes
		},
		{"aliases of the root", `{ a: themes { nodes { id } } b: themes { nodes { name } } }`, 1},
		{"distinct arguments", `{ workingGroups { nodes { a: members(first: 1) { nodes { id } } b: members(first: 2) { nodes { id } } } } }`, 3},
		{"different types on one level", `{ workingGroups { nodes { members { nodes { ... on Organization { memberOf { nodes { id } } } ... on StakeholderGroup { memberOf { nodes { id } } } } } } } }`, 3},
		{
			"a meeting with all that is about it",
			`{ meetings { nodes { status summary
				participants(via: {status: [PROPOSED]}) { edges { role status representing { id } node { id aliases } } }
				discussed { nodes { id } } discussedDocuments { nodes { id } }
				parts { edges { position node { themes { nodes { id } } } } } partOf { nodes { id } }
				informs { nodes { id } } informedByMeetings { nodes { id } } informedByWorkingGroups { nodes { id } } informedByDocuments { nodes { id } }
			} } }`, 1 + 9 + 1, // the list, what is about it, the themes of the parts
		},
		{
			"the same from the other ends",
			`{
				organizations { nodes { participatesIn { edges { status node { id } } } worksOn { nodes { id } } } }
				themes { nodes { workedOnBy { nodes { id } } } }
				workingGroups { nodes { parts { nodes { id } } partOf { nodes { id } } informs { nodes { id } } } }
				recommendations { nodes { discussedAt { nodes { id } } } } documents { nodes { discussedAt { nodes { id } } informs { nodes { id } } } }
			}`, 5 + 9, // the lists, and one for each relationship
		},
		{"a filter by participants", `{ meetings(filter: {status: [PLANNED], participants: {some: {knownAs: "States"}, via: {status: [PROPOSED]}}}) { nodes { id } } }`, 1 + 4}, // how many there are of each label, for the cost
		{"sources with their documents", `{ recommendations { nodes { sources { document { title } } alternativeValues { sources { document { id } } } } } }`, 2},
		{"a count is asked for", `{ organizations(first: 1) { totalCount } }`, 2},
		{"a search with all that it says", `{ search(query: "policing OR ICAN") { totalCount facets { count } edges { score node { id } highlights { snippet { text } } } } }`, 1},
		{"a ledger", `{ obligations(filter: {theme: "theme:promoting-effective-policing"}) { totalCount countsByState { count } } }`, ledgerCalls},
		{"the ledger of a working group", `{ obligations(filter: {workingGroup: "working-group:security-interventions"}) { totalCount } }`, ledgerCalls + 2}, // its own, and wider themes
		{
			"a ledger with all that hangs on it",
			`{ obligations { nodes { state respondent { id name } subject { id } responses { id } focalPoints { id } deadline { review { name } } reasons { steps { from { id } to { id } } } } } }`,
			ledgerCalls + 3, // the parties, the focal points, the ways
		},
		{
			"the ways from a theme",
			`{ obligations { nodes { reasons { steps(theme: "theme:promoting-effective-policing") { from { id } to { id } } } } } }`,
			ledgerCalls - 3 + 2, // no filter; the parts of the theme, the ends
		},
		{
			"obligations of several days, by their ids",
			`{ nodes(ids: ["obligation:recommendation:r1~stakeholder-group:states", "obligation:recommendation:r2~stakeholder-group:states~asOf=2017-03-01",
				"obligation:recommendation:r1~stakeholder-group:states~asOf=2017-10-01", "obligation:recommendation:r1~stakeholder-group:states~firm"]) { ... on Obligation { state dueOn } } }`,
			1 + 3, // nodes with such ids; the subjects, their members and successors
		},
		{"a series of a month", `{ ledgerSeries(from: "2017-03-01", to: "2017-03-31", every: DAY) { totalCount } }`, ledgerCalls - 3 + 2}, // the sizes
		{"a series of a year", `{ ledgerSeries(from: "2016-12-01", to: "2017-11-30", every: DAY) { asOf countsByState { count } } }`, ledgerCalls - 3 + 2},
		{
			"a series of a year by what its respondents are, and owe",
			`{ ledgerSeries(filter: {workingGroup: "working-group:security-interventions", missing: [THEME], respondents: {obligations: {where: {states: [OVERDUE]}, count: {max: 900}}}},
				from: "2016-12-01", to: "2017-11-30", every: DAY) { totalCount countsByProgress { status count } } }`,
			ledgerCalls + 2 + 3 + 3, // its own, and wider themes; their owners' ledger and whom it keeps; the themes
		},
		{"a difference", `{ ledgerDiff(from: "2016-12-01", to: "2017-11-30") { totalCount nodes { before after } } }`, 2 * (ledgerCalls - 3)},
		{
			"a difference with its obligations",
			`{ ledgerDiff(filter: {theme: "theme:promoting-effective-policing"}, from: "2016-12-01", to: "2017-11-30") { nodes { obligation { respondent { id } subject { id } } } } }`,
			2*ledgerCalls - 1 + 1, // the theme is looked up once; the parties
		},
		{"changes with what they did", `{ changes { nodes { revision elements { totalCount nodes { operation node { id } fromNode { id } properties { property after } } } } } }`, 1}, // the nodes as they are now
		{"the history of nodes", `{ organizations { nodes { history(includeRelationships: true) { nodes { revision elements { totalCount } } } } } }`, 1 + 5},                         // the log is no question to the graph; the sizes
		{"a timeline", `{ timeline { totalCount nodes { on kind node { id } relationship { from { id } to { id } } } } }`, 1 + 1},                                                     // the ends
		{
			"a timeline of nodes with its sources",
			`{ timeline(of: ["initiative:gsx", "working-group:security-interventions"]) { nodes { node { sources { document { id } } } relationship { sources { document { id } } } } } }`, 1 + 1,
		},
		{"the same day all the way", `{ workingGroups(asOf: "2017-03-01") { nodes { members(asOf: "2017-03-01") { nodes { memberOf(asOf: "2017-03-01") { nodes { id } } } } } } }`, 3},
		{"the ledgers of all themes", `{ themes { nodes { obligations { totalCount } } } }`, 1 + ledgerCalls},
		{"the ledgers of all organizations", `{ organizations { nodes { obligations { nodes { subject { id } } } } } }`, 1 + ledgerCalls + 1},
		{"a matrix", `{ obligations(first: 0) { responseRate counts(by: [STATE, MONTH_DUE]) { rows { keys { value label } count } } } }`, ledgerCalls - 3}, // no filter
		{
			"every dimension",
			`{ obligations(first: 0) {
				a: counts(by: [THEME, STATE]) { ...c } b: counts(by: [WORKING_GROUP, THEME]) { ...c } c: counts(by: [COUNTRY, RESPONDENT_KIND]) { ...c }
			} }
			fragment c on ObligationCounts { rows { keys { value label node { id } } count } }`,
			ledgerCalls - 3 + 2 + 4 + 1, // the wider themes, the themes; all groups, theirs, wider themes, the groups; the respondents
		},
		{
			"the numbers of all groups",
			`{ stakeholderGroups { nodes { obligations(first: 0) { medianDaysLate counts(by: [THEME, WORKING_GROUP]) { rows { keys { label } count } } } } } }`,
			1 + ledgerCalls + 2 + 4,
		},
		{
			"the gaps of all themes",
			`{ themes { nodes { obligations(first: 0) { counts(by: [SUBJECT, STATE], includeEmpty: true) { rows { keys { label node { id } } count } } } } } }`,
			1 + ledgerCalls + 3 + 1 + 1, // the filters' parts and subjects, the subjects that there are, those counted
		},
		{"what surrounds all organizations", `{ organizations { nodes { relationships { nodes { id } edges { relationship { from { id } to { id } } } } } } }`, 1 + hopsOf(graph.LabelOrganization) + 1}, // the ends
		{"what is between nodes", `{ between(ids: ["recommendation:r1", "stakeholder-group:states", "theme:promoting-effective-policing"]) { totalCount nodes { from { id } to { id } } } }`, int64(len(graph.RelationshipTypes())) + 1},
		{"a filter over three relationships", `{ organizations(filter: {memberOf: {some: {themes: {all: {name: {contains: "a"}}}}}, addressed: {count: {max: 3}}}) { nodes { id } } }`, 1 + 9}, // the sizes
		{
			"all ids of a filter, wherever they stand",
			`{ organizations(filter: {or: [{memberOf: {some: {ids: ["working-group:security-interventions"]}}}, {not: {addressed: {none: {ids: ["recommendation:r7"]}}}}]}) { nodes { id } } }`, 2 + 6, // the sizes
		},
		{
			"what nodes are related to, filtered",
			`{ workingGroups { nodes { members(filter: {kind: [CIVIL_SOCIETY], themes: {none: {}}}, via: {status: [PROPOSED]}) { totalCount nodes { id } } } } }`, 3 + 5, // the list, the members, their count; the sizes
		},
		{"a filtered count", `{ stakeholderGroups(filter: {obligations: {where: {theme: "theme:promoting-effective-policing"}, count: {min: 3}}}) { nodes { id } } }`, 1 + ledgerCalls},
		{"the filtered counts of working groups", `{ workingGroups(filter: {obligationsInScope: {count: {min: 3}}}) { nodes { id } } }`, 1 + 1 + ledgerCalls + 2}, // the list, all groups
		{"the most overdue first", `{ stakeholderGroups(orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN}, {by: NAME}]) { nodes { id } } }`, 1 + ledgerCalls},
		{"themes, the most overdue first", `{ themes(orderBy: [{by: OVERDUE, direction: DESC}]) { nodes { id } } }`, 1 + 1 + ledgerCalls}, // the list, all themes
		{
			"a ledger by what its respondents are and are members of",
			`{ obligations(filter: {respondents: {name: {contains: "s"}, memberOf: {none: {pilot: true}}}}, orderBy: [{by: DAYS_OVERDUE, direction: DESC}]) { totalCount } }`,
			ledgerCalls + 2 + 1, // who is a member, whom the filter keeps; the sizes
		},
		{"those who owe", `{ stakeholdersOwing(asOf: "2017-10-01") { nodes { stakeholder { id } obligations { nodes { subject { id } respondent { id } } } } } }`, ledgerCalls + 2},
	} {
		api := New(query.New(store, time.Now).UseIndex(index), nobody, slog.New(slog.DiscardHandler)) // which has kept nothing
		if calls := store.callsOf(t, api, test.query); calls > test.most || calls == 0 {
			t.Errorf("%s: %d calls of the store, want at most %d", test.name, calls, test.most)
		}
	}
}

// hopsOf counts the types and directions of the relationships that nodes of a label may have.
func hopsOf(l graph.Label) (hops int64) {
	for _, spec := range graph.RelationshipTypes() {
		if slices.ContainsFunc(spec.Ends, func(e graph.Ends) bool { return slices.Contains(e.From, l) }) {
			hops++
		}
		if slices.ContainsFunc(spec.Ends, func(e graph.Ends) bool { return slices.Contains(e.To, l) }) {
			hops++
		}
	}
	return hops
}

// callsOf returns how many calls of the store the answer to a query takes.
func (c *counted) callsOf(t *testing.T, api *Handler, query string) int64 {
	t.Helper()
	c.calls.Store(0)
	request := httptest.NewRequest("POST", "/graphql", strings.NewReader(`{"query":`+apitest.Quoted(query)+`}`))
	request.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()
	api.ServeHTTP(answer, request)
	if strings.Contains(answer.Body.String(), `"errors"`) {
		t.Fatalf("%s: %s", query, answer.Body)
	}
	return c.calls.Load()
}

// TestALedgerIsKeptUntilWhatItRestsOnChanges asks for one ledger again and again, with changes between.
func TestALedgerIsKeptUntilWhatItRestsOnChanges(t *testing.T) {
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	store := &counted{Store: opened}
	g := query.New(store, time.Now)
	apply := func(lines string) {
		t.Helper()
		steps, err := ndjson.ReadFile("test", strings.NewReader(lines))
		if err == nil {
			_, err = mutation.New(g).Apply(t.Context(), graph.Viewer{}, "test", steps)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	apply(string(data.GSX))
	api := New(g, nobody, slog.New(slog.DiscardHandler))
	const query = `{ obligations(filter: {theme: "theme:promoting-effective-policing"}) { totalCount } }`
	const kept = 1 // whether the theme is there
	expect := func(after string, want int64) {
		t.Helper()
		if calls := store.callsOf(t, api, query); calls != want {
			t.Errorf("%s: %d calls of the store, want %d", after, calls, want)
		}
	}
	expect("at first", ledgerCalls)
	expect("again", kept)
	apply(`{"label":"Response","id":"response:new","properties":{"kind":"NOTED","submittedOn":"2017-05"},"assumption":"a test"}
{"type":"ANSWERS","from":"response:new","to":"recommendation:r1","assumption":"a test"}
{"type":"SUBMITTED_BY","from":"response:new","to":"organization:african-union","assumption":"a test"}`)
	expect("after an answer to another theme's recommendation", kept+1) // and the neighbors of what was written
	expect("and again", kept)
	apply(`{"type":"ABOUT","from":"recommendation:r1","to":"theme:promoting-effective-policing","assumption":"a test"}`)
	expect("after one more of the theme", ledgerCalls)
}
