package workload

import "answerable/graph"

// PageSize is how many items a page of a list has.
const PageSize = 50

// Walk asks for some pages of the list of the paged questions at once: its cursors are theirs.
const Walk = `query Walk($from: Date!, $first: Int!, $after: String) {
  recommendations(filter: {issuedOn: {from: $from}}, orderBy: [{by: DATE}], first: $first, after: $after) {
    totalCount pageInfo { endCursor } nodes { id issuedOn }
  }
}`

const (
	ourList = `query Latest($from: Date!, $after: String) {
  recommendations(filter: {issuedOn: {from: $from}}, orderBy: [{by: DATE}], first: 50, after: $after) {
    nodes { id text reference issuedOn }
  }
}`
	// Its cursors are offsets too.
	naiveList = `query Latest($from: Date!, $offset: Int!) {
  recommendations(
    where: {issuedOnFirst: {gte: $from}, level: {eq: 0}}, sort: [{issuedOnFirst: ASC}, {id: ASC}], limit: 50, offset: $offset
  ) { id text reference issuedOn }
}`
	bestList = `query Latest($on: String!, $id: ID!) {
  latestAtBest(on: $on, id: $id) { id text reference issuedOn }
}`
)

var listForms = map[Form]Document{
	Ours:  {ourList, []string{"recommendations"}},
	Naive: {naiveList, []string{"recommendations"}},
	Best:  {bestList, []string{"latestAtBest"}},
}

// paged are two pages of the recommendations that were issued from a day on, by date and id: nearly
// all of the graph's, of which M has more than 25,000.
var paged = []Query{
	{
		Name: "d", Title: "a sorted, filtered list, page 1: 50 recommendations from a day on, by date and id",
		ID: listed, Forms: listForms,
		Variables: func(*World) []map[string]any { return days(samples) },
	},
	{
		Name: "d500", Title: "the same list, page 500 (of S, which has fewer, the last full page)",
		ID: listed, Forms: listForms, Page: 500,
		Variables: func(*World) []map[string]any { return days(20) }, // each is walked to
	},
}

func listed(v map[string]any) string {
	after, _ := v["after"].(string)
	return v["from"].(string) + " " + after
}

// days returns the first page from each of n days on.
func days(n int) (all []map[string]any) {
	for i := range n {
		from := (firstDay + graph.Date(i)).String()
		all = append(all, map[string]any{"from": from, "offset": 0, "on": from, "id": ""})
	}
	return shuffled(all)
}
