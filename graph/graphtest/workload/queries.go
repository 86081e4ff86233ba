package workload

import (
	"math/rand/v2"
	"slices"
	"strings"

	"answerable/graph"
)

// Query is one question of the benchmark, as data: the parameters that are drawn for it, the document
// that each contestant is asked with, and where in the answer its result lies.
type Query struct {
	Name, Title string
	ID          func(variables map[string]any) string // what the question is about; no two of one root field alike
	Variables   func(w *World) []map[string]any       // in the order in which they are asked
	Forms       map[Form]Document

	// Page is the page that is asked for, by a cursor or an offset that a walk finds before anything is
	// measured; the last full one of a shorter list. 0 when nothing has to be found.
	Page int
	// Repeated says that one question is asked over and over, and may be answered from what is kept;
	// Known, that the client says what it has already, so that 304 is an answer.
	Repeated, Known bool
	// Most is with how many connections it is asked at most; 0 means any number.
	Most int
	// NotAt says at which scale it is not asked, and why.
	NotAt map[string]string
}

// Form is a dialect: the schema that a contestant has, and how well it is asked.
type Form string

// The forms.
const (
	Ours  Form = "ours"  // this server's schema, which stock gqlgen answers too
	Naive Form = "naive" // @neo4j/graphql with what its users would write
	Best  Form = "best"  // @neo4j/graphql at its best
)

// Document is a GraphQL document and the path to its result.
type Document struct {
	Text string
	Path []string
}

// Of returns those of the variables that the document declares.
func (d Document) Of(variables map[string]any) map[string]any {
	some := map[string]any{}
	for name, value := range variables {
		if strings.Contains(d.Text, "$"+name+":") {
			some[name] = value
		}
	}
	return some
}

// samples is how many different parameters a query is asked with, at most: enough that no cache of
// answers is measured by accident.
const samples = 200

// Named returns the query with a name.
func Named(name string) Query {
	for _, q := range Queries {
		if q.Name == name {
			return q
		}
	}
	panic("there is no query " + name)
}

// Queries are all questions, in the order in which they are asked.
var Queries = slices.Concat(anchored, paged, []Query{counted}, repeated)

// anchored are the questions that begin with one node.
var anchored = []Query{
	{
		Name: "a", Title: "who owes on a theme: the first 50, with respondent, recommendation, due date and state",
		ID: func(v map[string]any) string { return v["theme"].(string) },
		Variables: func(w *World) (all []map[string]any) {
			for block := range min(w.blocks, samples) {
				all = append(all, map[string]any{"theme": themeID(block*w.blocks/min(w.blocks, samples), 0), "asOf": AsOf})
			}
			return shuffled(all)
		},
		Forms: map[Form]Document{
			Ours: {`query Owed($theme: ID!, $asOf: Date!) {
  obligations(filter: {theme: $theme, states: [OPEN, OVERDUE]}, asOf: $asOf, first: 50) {
    nodes { respondent { id name } subject { id text } dueOn state }
  }
}`, []string{"obligations"}},
			Naive: {`query Owed($theme: ID!, $asOf: String!) {
  owed(theme: $theme, asOf: $asOf) { respondent { id name } subject { id text } dueOn state }
}`, []string{"owed"}},
			Best: {`query Owed($theme: ID!, $asOf: String!) {
  owedAtBest(theme: $theme, asOf: $asOf) { respondent { id name } subject { id text } dueOn state }
}`, []string{"owedAtBest"}},
		},
	},
	{
		Name: "b", Title: "20 recommendations of a theme with addressees, responses and who submitted them",
		ID: func(v map[string]any) string { return v["theme"].(string) },
		Variables: func(w *World) (all []map[string]any) {
			for i := range min(w.blocks*(partsOfTheme+1), samples) {
				all = append(all, map[string]any{"theme": themeID(i%w.blocks, i/w.blocks%(partsOfTheme+1))})
			}
			return shuffled(all)
		},
		Forms: map[Form]Document{
			Ours: {`query Recommendations($theme: ID!) {
  node(id: $theme) {
    ... on Theme {
      recommendations(first: 20) {
        nodes {
          id text reference issuedOn
          addressees(first: 50) { edges { addressedOn node { id name } } }
          responses(first: 50) { nodes { id kind submittedOn submittedBy(first: 5) { nodes { id } } } }
        }
      }
    }
  }
}`, []string{"node", "recommendations"}},
			Naive: {`query Recommendations($theme: ID!) {
  themes(where: {id: {eq: $theme}}) {
    recommendations(where: {level: {eq: 0}}, sort: [{id: ASC}], limit: 20) {
      id text reference issuedOn
      addressees: addresseesConnection(where: {edge: {level: {eq: 0}}, node: {level: {eq: 0}}}, sort: [{node: {id: ASC}}]) {
        edges { properties { addressedOn } node { id name } }
      }
      responses(where: {level: {eq: 0}}, sort: [{id: ASC}]) {
        id kind submittedOn
        submittedBy(where: {level: {eq: 0}}) { id }
      }
    }
  }
}`, []string{"themes", "0", "recommendations"}},
			Best: {`query Recommendations($theme: ID!) {
  recommendationsAtBest(theme: $theme) {
    id text reference issuedOn
    addressees { addressedOn node { id name } }
    responses { id kind submittedOn submittedBy { id } }
  }
}`, []string{"recommendationsAtBest"}},
		},
	},
	{
		Name: "c", Title: "one organization with its neighbourhood: 20 of each kind of neighbour",
		ID: func(v map[string]any) string { return v["id"].(string) },
		Variables: func(w *World) (all []map[string]any) {
			r := rand.New(rand.NewPCG(seed, 1))
			for i := range samples {
				o := r.IntN(w.organizations)
				if i%10 == 0 {
					o = i / 10 // a hub
				}
				if bodyLevel(o) == graph.Public {
					all = append(all, map[string]any{"id": organizationID(o)})
				}
			}
			return all
		},
		Forms: map[Form]Document{
			Ours: {`query Neighbourhood($id: ID!) {
  node(id: $id) {
    ... on Organization {
      id name kind
      memberOf(first: 20) { edges { status node { id name } } }
      affiliates(first: 20) { edges { role node { id } } }
      addressed(first: 20) { edges { addressedOn node { id text } } }
      submitted(first: 20) { nodes { id kind submittedOn } }
    }
  }
}`, []string{"node"}},
			Naive: {`query Neighbourhood($id: ID!) {
  organizations(where: {id: {eq: $id}, level: {eq: 0}}) {
    id name kind
    memberOf: memberOfConnection(where: {edge: {level: {eq: 0}}, node: {level: {eq: 0}}}, sort: [{node: {id: ASC}}], first: 20) {
      edges { properties { status } node { id name } }
    }
    affiliates: affiliatesConnection(where: {edge: {level: {eq: 0}}, node: {level: {eq: 0}}}, sort: [{node: {id: ASC}}], first: 20) {
      edges { properties { role } node { id } }
    }
    addressed: addressedConnection(where: {edge: {level: {eq: 0}}, node: {level: {eq: 0}}}, sort: [{node: {id: ASC}}], first: 20) {
      edges { properties { addressedOn } node { id text } }
    }
    submitted(where: {level: {eq: 0}}, sort: [{id: ASC}], limit: 20) { id kind submittedOn }
  }
}`, []string{"organizations", "0"}},
			Best: {`query Neighbourhood($id: ID!) {
  organizationAtBest(id: $id) {
    id name kind
    memberOf { status node { id name } }
    affiliates { role node { id } }
    addressed { addressedOn node { id text } }
    submitted { id kind submittedOn }
  }
}`, []string{"organizationAtBest"}},
		},
	},
}

func shuffled(all []map[string]any) []map[string]any {
	rand.New(rand.NewPCG(seed, 2)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all
}
