package cli

import (
	"fmt"
	"strings"
	"time"

	"answerable/graph"
	"answerable/internal/auth"
	"answerable/internal/exchange"
	"answerable/internal/storage"
)

// Greeting is what serve prints first: the page, then the API, and how to sign in to the sample.
type Greeting struct {
	URL      string // of the server, without a path
	Page     bool   // whether the page is served, at /
	GraphiQL string // the path of GraphiQL; empty when it is not served
	Data     string // where the data is
	Sample   string // what the sample is; empty for a store of the user's own
	Token    string // a token for the sample; empty for a store of the user's own
}

// String returns the lines of the greeting.
func (g Greeting) String() string {
	var lines strings.Builder
	line := func(shown bool, name, value string) {
		if shown {
			_, _ = fmt.Fprintf(&lines, "%-9s %s\n", name, exchange.OneLine(value))
		}
	}
	line(g.Page, "Page", g.URL+"/")
	line(g.GraphiQL != "", "GraphiQL", g.URL+g.GraphiQL)
	line(true, "API", g.URL+"/graphql")
	line(true, "Data", g.Data)
	line(g.Token != "", "Token", g.Token)
	line(g.Token != "", "", "(for an editor, valid for an hour; answerable token prints others)")
	line(g.Token != "" && g.Page, "Sign in", g.URL+"/#token="+g.Token)
	line(g.Sample != "", "Sample", g.Sample)
	return lines.String()
}

// Try adds what a newcomer needs who tries a sample: what it is, and a token that may write to it for an hour.
func (g *Greeting) Try(sample storage.Sample, issuer *auth.Issuer) (err error) {
	g.Sample, _ = sample.About()
	g.Token, err = issuer.Token(graph.Viewer{Name: "newcomer", Clearance: graph.Secretariat, Role: graph.Editor}, time.Hour)
	return err
}
