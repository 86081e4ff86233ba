package graphtest

import (
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/query"
)

// The day of a write is the local date: on the evening of the due day nothing is overdue yet, although it is
// tomorrow in UTC. The change itself has its time in UTC.
func testDayOfWrite(t *testing.T, open opener) {
	honolulu, err := graph.ParseTimeZone("Pacific/Honolulu")
	must(t, err)
	evening := time.Date(2030, 2, 28, 23, 59, 59, 0, honolulu)
	for _, row := range []struct {
		now    time.Time
		effect string
	}{
		{evening, `"ANSWERED" to "OPEN"`},
		{evening.Add(time.Second), `"ANSWERED" to "OVERDUE"`},
	} {
		s := open(t)
		fillDesk(t, s)
		g := query.New(s, func() time.Time { return row.now }).UseTimeZone(func() *time.Location { return honolulu })
		input := strings.Replace(retract, "2030-03-01", "2030-02-20", 1)
		m := writeRequest{"retractResponse", inputOf(t, "k", input), editor(graph.Public)}
		for _, again := range []string{"first", "sent again"} {
			if o := mutateGraph(t, g, m, 1); o.err != nil || !strings.Contains(o.String(), row.effect) {
				t.Errorf("%s, at %s the effect is %s, want %s", again, row.now, o, row.effect)
			}
		}
		for _, c := range logOf(t, s, 1) {
			if !c.At.Equal(row.now) || c.At.Location() != time.UTC {
				t.Errorf("the log says %s, want %s in UTC", c.At, row.now)
			}
		}
	}
}

// TestTimeZone checks that an engine keeps what graph.TimeZoned promises. The store must be empty, and is
// closed at the end. It remembers the time zone that was set, and takes another only from who knows the one
// before.
func TestTimeZone(t *testing.T, s graph.TimeZoned) {
	expect := func(want string) {
		t.Helper()
		if is, err := s.TimeZone(t.Context()); is != want || err != nil {
			t.Errorf("the time zone is %q, %v; want %q", is, err, want)
		}
	}
	expect("")
	must(t, s.SetTimeZone(t.Context(), "", "Pacific/Apia"))
	expect("Pacific/Apia")
	must(t, s.SetTimeZone(t.Context(), "", "Pacific/Apia")) // as when the answer was lost
	for _, before := range []string{"", "UTC"} {
		err := s.SetTimeZone(t.Context(), before, "Asia/Kathmandu")
		if graph.CodeOf(err) != graph.CodeConflict || !strings.Contains(err.Error(), "Pacific/Apia") {
			t.Errorf("a change from %q gives %v", before, err)
		}
	}
	apply(t, s, put(t, theme))
	expect("Pacific/Apia")
	must(t, s.SetTimeZone(t.Context(), "Pacific/Apia", "Asia/Kathmandu"))
	expect("Asia/Kathmandu")
	if log := logOf(t, s, 0); len(log) != 1 || log[0].Revision != 1 {
		t.Errorf("the log has %d changes, want that of the theme alone", len(log))
	}
	must(t, s.Close())
	_, err := s.TimeZone(t.Context())
	for _, err := range []error{err, s.SetTimeZone(t.Context(), "Asia/Kathmandu", "UTC")} {
		if graph.CodeOf(err) != graph.CodeUnavailable {
			t.Errorf("after Close: %v, and not UNAVAILABLE", err)
		}
	}
}
