package neo4j

import (
	"context"
	"fmt"
	"slices"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// A bounded query never reads more of the graph into memory than Config.Widest allows, here or in the
// server: nodes of a whole label are counted first, the far ends of a hop are cut after one too many, and
// the result is counted while it arrives.

const standardWidest = 20_000

// answerFactor limits a whole result: the number of its elements, as a multiple of the widest list.
const answerFactor = 10

// mostOf returns how many items of a list to ask for: one more than allowed, or 0 for all.
func mostOf(isBounded bool, widest int) int {
	if !isBounded {
		return 0
	}
	return widest + 1
}

func (s *snapshot) tooWide(what string) error {
	return &graph.Error{Code: graph.CodeTooWide, Message: fmt.Sprintf("this asks for more than %d %s at once", s.widest, what)}
}

// refuseTooManyStarts refuses a bounded pattern that starts at too many nodes.
func (s *snapshot) refuseTooManyStarts(ctx context.Context, p graph.Pattern) error {
	whole := slices.ContainsFunc(p.Start, func(st graph.Start) bool { return st.Label != "" })
	if !p.Bounded || !whole || limitOf(p.Page) > 0 {
		return nil
	}
	counts, err := s.Count(ctx, graph.Pattern{Name: "width of " + p.Name, Stamp: p.Stamp, Start: p.Start, Where: p.Where})
	if err == nil && counts.Total > s.widest {
		return s.tooWide("nodes")
	}
	return err
}

// holds refuses rows with a list that was cut because it is too wide.
func (s *snapshot) holds(rows []graph.Row, fetches []graph.Fetch) error {
	for _, row := range rows {
		for i, along := range row.Fetched {
			if limitOf(fetches[i].Page) == 0 && len(along.Rows) > s.widest {
				return s.tooWide("relationships of one node")
			}
			if err := s.holds(along.Rows, fetches[i].Fetch); err != nil {
				return err
			}
		}
	}
	return nil
}

// answer is the whole result of a statement.
type answer struct {
	records []*driver.Record
	summary driver.ResultSummary
}

// collector collects an answer, and fails when it has too many elements.
type collector struct {
	answer
	most, elements int
}

// accept adds the next record.
func (c *collector) accept(record *driver.Record) error {
	c.records = append(c.records, record)
	if c.elements += weigh(record.Values); c.most > 0 && c.elements > c.most {
		return &graph.Error{Code: graph.CodeTooWide, Message: fmt.Sprintf("this asks for more than %d nodes and relationships at once", c.most)}
	}
	return nil
}

// weigh counts the nodes and relationships in a record. Each is a list that begins with a text.
func weigh(values []any) (elements int) {
	for _, v := range values {
		list, ok := v.([]any)
		if !ok || len(list) == 0 {
			continue
		}
		if _, ok := list[0].(string); ok {
			elements++
		} else {
			elements += weigh(list)
		}
	}
	return elements
}
