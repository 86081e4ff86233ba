package api

import (
	"testing"
	"time"

	"answerable/graph/subscription"
	"answerable/internal/apitest"
)

func TestAWatcherOfNothingSharesNothingWithOneOfAll(t *testing.T) {
	const every = `subscription { graphChanged { nodes { id } } }`
	begin := `next: {"data":{"graphChanged":{"nodes":[]}},"extensions":{"revision":1}}`
	for _, filter := range []string{`{nodes: []}`, `{labels: []}`} {
		none := `subscription { graphChanged(filter: ` + filter + `) { nodes { id } } }`
		for name, queries := range map[string][]string{"empty first": {none, every}, "absent first": {every, none}} {
			t.Run(filter+" "+name, func(t *testing.T) {
				s := newStreaming(t, subscription.Options{}, timing{init: time.Minute, write: 10 * time.Second, keepAlive: 5 * time.Millisecond, token: time.Millisecond})
				sources := map[string]*apitest.EventSource{}
				for _, query := range queries {
					sources[query] = s.source(query, "")
					sources[query].Expect(begin)
				}
				s.apply(theme(t, "one", "PUBLIC"))
				for sources[none].Lines.Scan() { // until a sign of life says that the revision was passed
					if line := sources[none].Lines.Text(); line == "event: next" {
						t.Fatal("who watches nothing is told of something")
					} else if line == "id: 2@2017-03-01" {
						break
					}
				}
				if sources[none].Lines.Scan(); sources[none].Lines.Text() != "" {
					t.Fatalf("who watches nothing is told of something: %s", sources[none].Lines.Text())
				}
				got := make(chan string, 1)
				go func() { got <- sources[every].Next() }()
				select {
				case event := <-got:
					if want := `next: {"data":{"graphChanged":{"nodes":[{"id":"theme:one"}]}},"extensions":{"revision":2}}`; event != want {
						t.Errorf("the server says %s, want %s", event, want)
					}
				case <-time.After(10 * time.Second):
					t.Error("who watches all is told of nothing")
				}
			})
		}
	}
}
