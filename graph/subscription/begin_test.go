package subscription_test

import (
	"context"
	"testing"

	"answerable/graph"
	"answerable/graph/subscription"
)

func TestAStreamBeginsWhereItIsToldThatItDoes(t *testing.T) {
	w := newWorld(t, subscription.Options{})
	ready, pieces := make(chan struct{}), 0
	late := w.hub.Subscribe(graph.Viewer{}, "").Within(func(ctx context.Context) (context.Context, func(), error) {
		if pieces++; pieces == 3 { // to begin, to join and to tell
			<-ready
		}
		return ctx, func() {}, nil
	})
	events, err := late.Obligations(t.Context(), nil, true, nil)
	if err != nil {
		t.Fatal(err)
	}
	w.days.Add(1)
	w.theme("new")
	w.turn()
	close(ready)
	s := &stream{late, t, events}
	s.expect("2@2030-06-02")
	w.put(`{"remove":{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a"}}`)
	w.turn()
	s.expect("3@2030-06-02 OVERDUE→none")
}
