package api

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"answerable/graph/subscription"
)

// http-10: an EventSource connects again after any end, with the last id. An answer or an error that stays
// ends that by 204; a position that is gone is forgotten.
func TestAnEventSourceComesToAnEnd(t *testing.T) {
	s := newStreaming(t, subscription.Options{Patience: time.Millisecond}, soon)
	for name, test := range map[string]struct{ query, after, next string }{
		"an answer":               {`{ __typename }`, "", endedID},
		"an invalid document":     {`{ no }`, "", endedID},
		"what is not there":       {`subscription { obligationsChanged(filter: {theme: "theme:x"}) { position } }`, "", endedID},
		"a fixed position":        {`subscription { graphChanged(after: "5@2017-03-01") { position } }`, "", endedID},
		"a remembered position":   {`subscription { graphChanged { position } }`, "5@2017-03-01", ""},
		"a position that is none": {`subscription { graphChanged { position } }`, "x", endedID},
	} {
		events := s.source(test.query, test.after)
		events.Next()
		events.Expect("complete: ")
		if events.ID != test.next {
			t.Errorf("%s: the next connection sends %q, want %q", name, events.ID, test.next)
		}
		if test.next == endedID {
			if again := s.get(t.Context(), test.query, http.Header{"Last-Event-ID": {events.ID}}); again.StatusCode != http.StatusNoContent {
				t.Errorf("%s: connected again, status %d", name, again.StatusCode)
			}
		} else if first := s.source(test.query, "").Next(); !strings.Contains(first, `"data"`) {
			t.Errorf("%s: connected again, %s", name, first)
		}
	}
}

// After a complete that the server has read, nothing comes for the id.
func TestNothingComesAfterComplete(t *testing.T) {
	s := newStreaming(t, subscription.Options{Patience: time.Millisecond}, soon)
	c := s.dial().begin()
	for range 40 {
		c.subscribe("1", `subscription { graphChanged { position } }`, nil)
		c.subscribe("2", `{ themes(first: 5) { nodes { id name } } }`, nil)
		c.send(`{"id":"1","type":"complete"}`)
		c.send(`{"id":"2","type":"complete"}`)
		c.send(`{"type":"ping"}`)
		for c.next() != `{"type":"pong"}` {
		}
		c.send(`{"type":"ping"}`)
		c.expect(`{"type":"pong"}`)
	}
}
