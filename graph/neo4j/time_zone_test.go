package neo4j_test

import (
	"testing"

	"answerable/graph/graphtest"
)

// The head of the graph keeps the time zone; a graph of an earlier version has none.
func TestTimeZone(t *testing.T) {
	c := emptied(t)
	graphtest.TestTimeZone(t, openAgain(t, c))
	if zone, err := openAgain(t, c).TimeZone(t.Context()); zone != "Asia/Kathmandu" || err != nil {
		t.Errorf("a graph that is opened again has the time zone %q, %v", zone, err)
	}
	ask(t, c, "MATCH (head:AnswerableHead) REMOVE head.timeZone", nil)
	if zone, err := openAgain(t, c).TimeZone(t.Context()); zone != "" || err != nil {
		t.Errorf("a graph of an earlier version has the time zone %q, %v", zone, err)
	}
	wipe(t, c)
}
