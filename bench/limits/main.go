// Command limits serves recorded answers in the two ways that bound what a Go server of GraphQL can
// do: by stock gqlgen from structs that are filled already, and as bytes by net/http. Neither looks
// anything up; what they leave is what a graph may cost.
package main

//go:generate go run ./gen

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/bench/limits/stock"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:0", "where to listen")
	answers := flag.String("answers", "", "a file of recorded answers, one a line")
	raw := flag.Bool("raw", false, "serve the bytes, without GraphQL")
	flag.Parse()
	h, err := answering(*answers, *raw)
	if err != nil {
		log.Fatal(err)
	}
	server := &http.Server{Addr: *listen, Handler: h, ReadHeaderTimeout: 5 * time.Second}
	log.Fatal(server.ListenAndServe())
}

// recorded is one question with its answer.
type recorded struct {
	Body   string          `json:"body"`
	ID     string          `json:"id"` // of the theme or node that the question is about
	Answer json.RawMessage `json:"answer"`
}

func answering(name string, raw bool) (http.Handler, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	bytes, canned := rawBytes{}, &canned{ledgers: map[string]*stock.ObligationConnection{}, lists: map[string]*stock.RecommendationConnection{}, nodes: map[string]stock.Node{}}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var r recorded
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			return nil, err
		}
		bytes[r.Body] = r.Answer
		if err := canned.add(r); err != nil {
			return nil, fmt.Errorf("%s: %w", r.ID, err)
		}
	}
	if lines.Err() != nil {
		return nil, lines.Err()
	}
	if raw {
		return bytes, nil
	}
	h := handler.New(stock.NewExecutableSchema(stock.Config{Resolvers: canned}))
	h.AddTransport(transport.POST{})
	h.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	return h, nil
}

// rawBytes holds answers by the body that asks for them.
type rawBytes map[string][]byte

func (b rawBytes) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	answer, known := b[string(body)]
	if err != nil || !known {
		http.Error(w, "unknown question", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(answer)))
	_, _ = w.Write(answer)
}

// canned holds answers as the structs that gqlgen made of the schema.
type canned struct {
	ledgers map[string]*stock.ObligationConnection
	lists   map[string]*stock.RecommendationConnection
	nodes   map[string]stock.Node
}

func (c *canned) add(r recorded) error {
	var answer struct {
		Data struct {
			Obligations     *stock.ObligationConnection
			Recommendations *stock.RecommendationConnection
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
		var n stock.Node = &stock.Organization{}
		var has struct{ Recommendations json.RawMessage }
		if err := json.Unmarshal(data.Node, &has); err != nil {
			return err
		}
		if has.Recommendations != nil {
			n = &stock.Theme{}
		}
		c.nodes[r.ID] = n
		return json.Unmarshal(data.Node, n)
	default:
		return errors.New("an answer that is not of the schema")
	}
	return nil
}

// Query returns the root.
func (c *canned) Query() stock.QueryResolver { return c }

func (c *canned) Node(_ context.Context, id string) (stock.Node, error) { return c.nodes[id], nil }

// Obligations returns a ledger by its theme, or by its day.
func (c *canned) Obligations(_ context.Context, f *stock.ObligationFilter, asOf *string, _ *int) (*stock.ObligationConnection, error) {
	if f == nil {
		return c.ledgers[*asOf], nil
	}
	return c.ledgers[*f.Theme], nil
}

// Recommendations returns a page by the day from which it lists, and its cursor.
func (c *canned) Recommendations(
	_ context.Context, f *stock.RecommendationFilter, _ []*stock.NodeOrder, _ *int, after *string,
) (*stock.RecommendationConnection, error) {
	key := *f.IssuedOn.From + " "
	if after != nil {
		key += *after
	}
	return c.lists[key], nil
}
