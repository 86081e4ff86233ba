//go:build gqlgenonly

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
)

func newGqlgenOnly(recorded []recordedAnswer) (http.Handler, error) {
	c := &canned{ledgers: map[string]*ObligationConnection{}, lists: map[string]*RecommendationConnection{}, nodes: map[string]Node{}}
	for _, r := range recorded {
		if err := c.add(r); err != nil {
			return nil, fmt.Errorf("%s: %w", r.ID, err)
		}
	}
	h := handler.New(NewExecutableSchema(Config{Resolvers: c}))
	h.AddTransport(transport.POST{})
	h.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	return h, nil
}

// canned holds answers as the structs that gqlgen generates from the schema.
type canned struct {
	ledgers map[string]*ObligationConnection
	lists   map[string]*RecommendationConnection
	nodes   map[string]Node
}

func (c *canned) add(r recordedAnswer) error {
	var answer struct {
		Data struct {
			Obligations     *ObligationConnection
			Recommendations *RecommendationConnection
			Node            json.RawMessage
		}
	}
	if err := json.Unmarshal(r.Answer, &answer); err != nil {
		return err
	}
	switch data := answer.Data; {
	case data.Obligations != nil:
		c.ledgers[r.ID] = data.Obligations
	case data.Recommendations != nil:
		c.lists[r.ID] = data.Recommendations
	case len(data.Node) > 0:
		var n Node = &Organization{}
		var has struct{ Recommendations json.RawMessage }
		if err := json.Unmarshal(data.Node, &has); err != nil {
			return err
		}
		if has.Recommendations != nil {
			n = &Theme{}
		}
		c.nodes[r.ID] = n
		return json.Unmarshal(data.Node, n)
	default:
		return errors.New("the answer is not of the schema")
	}
	return nil
}

// Query returns the root.
func (c *canned) Query() QueryResolver { return c }

func (c *canned) Node(_ context.Context, id string) (Node, error) { return c.nodes[id], nil }

// Obligations returns a ledger by its theme, or by its day.
func (c *canned) Obligations(_ context.Context, f *ObligationFilter, asOf *string, _ *int) (*ObligationConnection, error) {
	if f == nil {
		return c.ledgers[*asOf], nil
	}
	return c.ledgers[*f.Theme], nil
}

// Recommendations returns a page by the day from which it lists, and its cursor.
func (c *canned) Recommendations(
	_ context.Context, f *RecommendationFilter, _ []*NodeOrder, _ *int, after *string,
) (*RecommendationConnection, error) {
	key := *f.IssuedOn.From + " "
	if after != nil {
		key += *after
	}
	return c.lists[key], nil
}
