package subscription_test

import (
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/query"
	"answerable/graph/subscription"
)

// The day turns at the first look after the local date has changed, and not before: after 23, 24 or 25 hours,
// where midnight is within an hour of UTC, and where a day is left out. What is due on the day that ends is
// overdue from then on.
func TestTheDayTurnsWhenTheLocalDateChanges(t *testing.T) {
	for _, row := range []struct{ zone, begins, ends, day, next string }{
		{"UTC", "2030-06-01T00:00:00Z", "2030-06-01T23:59:59Z", "2030-06-01", "2030-06-02"},
		{"Pacific/Honolulu", "2030-06-01T10:00:00Z", "2030-06-02T09:59:59Z", "2030-06-01", "2030-06-02"},
		{"Asia/Kathmandu", "2030-05-31T18:15:00Z", "2030-06-01T18:14:59Z", "2030-06-01", "2030-06-02"},
		{"Pacific/Apia", "2030-05-31T11:00:00Z", "2030-06-01T10:59:59Z", "2030-06-01", "2030-06-02"},
		{"Pacific/Apia", "2011-12-29T10:00:00Z", "2011-12-30T09:59:59Z", "2011-12-29", "2011-12-31"},
		{"Europe/Oslo", "2024-03-30T23:00:00Z", "2024-03-31T21:59:59Z", "2024-03-31", "2024-04-01"},
		{"America/New_York", "2024-11-03T04:00:00Z", "2024-11-04T04:59:59Z", "2024-11-03", "2024-11-04"},
		{"America/Sao_Paulo", "2018-11-03T03:00:00Z", "2018-11-04T02:59:59Z", "2018-11-03", "2018-11-04"},
	} {
		t.Run(row.zone+" "+row.day, func(t *testing.T) {
			w := newZonedWorld(t, row.zone, row.begins)
			w.put(fmt.Sprintf(`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a","properties":{"addressedOn":"2010","dueOn":%q}}`, row.day))
			s := w.watch(t.Context(), "")
			s.expect("2@" + row.day)
			w.at(row.ends)
			w.turn()
			w.reply("response:evening") // tells which day it is
			w.turn()
			s.expect("3@" + row.day + " OPEN→OPEN")
			w.later(time.Second)
			w.turn()
			s.expect("3@" + row.next + " OPEN→OVERDUE")
		})
	}
}

// Where clocks were put back at one minute past midnight, the date was changed twice. The day of the events
// does not go back, so positions stay in order.
func TestTheDayOfEventsNeverGoesBack(t *testing.T) {
	w := newZonedWorld(t, "America/St_Johns", "2010-11-07T02:29:59Z")
	w.put(`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a","properties":{"addressedOn":"2010-01-01","dueOn":"2010-11-06"}}`)
	s := w.watch(t.Context(), "")
	s.expect("2@2010-11-06")
	w.later(time.Second)
	w.turn()
	s.expect("2@2010-11-07 OPEN→OVERDUE")
	w.later(time.Minute)
	if today := w.graph.Clock().Today(); today.String() != "2010-11-06" {
		t.Fatalf("a minute later it is %s", today)
	}
	w.turn()
	w.reply("response:late")
	w.turn()
	s.expect("3@2010-11-07 OVERDUE→OVERDUE")
}

// zonedWorld is a world whose days are those of a time zone, and whose clock shows any moment.
type zonedWorld struct {
	*world
	moment atomic.Int64 // Unix seconds
}

func newZonedWorld(t *testing.T, name, moment string) *zonedWorld {
	t.Helper()
	zone, err := graph.ParseTimeZone(name)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = opened.Close() })
	w := &zonedWorld{world: &world{t: t, store: &counted{Store: opened}, tick: make(chan time.Time)}}
	w.at(moment)
	now := func() time.Time { return time.Unix(w.moment.Load(), 0) }
	w.graph = query.New(w.store, now).UseTimeZone(func() *time.Location { return zone })
	w.hub = subscription.New(w.graph, subscription.Options{Tick: w.tick})
	t.Cleanup(w.hub.Close)
	w.put(`{"label":"Organization","id":"organization:a","properties":{"name":"A"}}`,
		`{"label":"Recommendation","id":"recommendation:r","properties":{"text":"Answer."}}`)
	return w
}

func (w *zonedWorld) at(moment string) {
	w.t.Helper()
	at, err := time.Parse(time.RFC3339, moment)
	if err != nil {
		w.t.Fatal(err)
	}
	w.moment.Store(at.Unix())
}

func (w *zonedWorld) later(d time.Duration) { w.moment.Add(int64(d / time.Second)) }

// reply writes a reply that is no answer yet: an event, in which no state changes.
func (w *zonedWorld) reply(id string) {
	w.t.Helper()
	w.put(fmt.Sprintf(`{"label":"Response","id":%q,"properties":{"kind":"HOLDING","submittedOn":"2010-05-01"}}`, id),
		fmt.Sprintf(`{"type":"ANSWERS","from":%q,"to":"recommendation:r"}`, id), fmt.Sprintf(`{"type":"SUBMITTED_BY","from":%q,"to":"organization:a"}`, id))
}
