package query

import (
	"context"
	"reflect"
	"slices"

	"answerable/graph"
)

// rememberingSnapshot is a snapshot that answers what it was asked before without the store, for one reader. It is
// for questions that come again for each of many days; those that differ from day to day do not stay long.
type rememberingSnapshot struct {
	graph.Snapshot
	matches []remembered[graph.Pattern, graph.Rows]
	reaches []remembered[graph.Reach, reached]
}

type remembered[Q, A any] struct {
	question Q
	answer   A
}

// reached is the answer to a Reach, with what its Validity was called with.
type reached struct {
	relationships []*graph.Relationship
	validity      []validityOf
}

type validityOf struct {
	id    string
	holds graph.Interval
}

// maxRemembered bounds the questions of a kind that are remembered: those of one day are fewer.
const maxRemembered = 32

// Match is as Snapshot.Match.
func (s *rememberingSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	p.Start = slices.Clone(p.Start)
	for i := range p.Start {
		p.Start[i].IDs = slices.Clone(p.Start[i].IDs) // which the caller may sort
	}
	return recall(&s.matches, p, func() (graph.Rows, error) { return s.Snapshot.Match(ctx, p) })
}

// Reach is as Snapshot.Reach.
func (s *rememberingSnapshot) Reach(ctx context.Context, r graph.Reach) ([]*graph.Relationship, error) {
	report := r.Validity
	r.IDs, r.Validity = slices.Clone(r.IDs), nil // the caller may sort the ids; a function can't be compared
	answer, err := recall(&s.reaches, r, func() (a reached, err error) {
		asked := r
		asked.Validity = func(id string, holds graph.Interval) { a.validity = append(a.validity, validityOf{id, holds}) }
		a.relationships, err = s.Snapshot.Reach(ctx, asked)
		return a, err
	})
	if report != nil {
		for _, call := range answer.validity {
			report(call.id, call.holds)
		}
	}
	return answer.relationships, err
}

// recall returns the answer to a question from those that are remembered, or else asks and remembers it.
func recall[Q, A any](all *[]remembered[Q, A], question Q, ask func() (A, error)) (A, error) {
	for _, known := range *all {
		if reflect.DeepEqual(known.question, question) {
			return known.answer, nil
		}
	}
	answer, err := ask()
	if err == nil {
		if *all = append(*all, remembered[Q, A]{question, answer}); len(*all) > maxRemembered {
			*all = (*all)[1:]
		}
	}
	return answer, err
}
