package main

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"answerable/graph"
)

// West of everybody and east of everybody: it is never the same day in both.
const farWest, farEast = "Etc/GMT+12", "Pacific/Kiritimati"

// todayIn returns the days that it is in a zone while f runs: one, or two around midnight.
func todayIn(t *testing.T, name string, f func()) []string {
	t.Helper()
	zone, err := graph.ParseTimeZone(name)
	if err != nil {
		t.Fatal(err)
	}
	c := graph.Clock{Now: time.Now, Zone: func() *time.Location { return zone }}
	before := c.Today().String()
	f()
	return []string{before, c.Today().String()}
}

// expectDay checks that the day that f returns is today in a zone.
func expectDay(t *testing.T, zone string, f func() string) {
	t.Helper()
	var got string
	if days := todayIn(t, zone, func() { got = f() }); got != days[0] && got != days[1] {
		t.Errorf("the day is %q, want that of %s, %s", got, zone, days[0])
	}
}

// ledgerDay returns the day of the ledger that the command prints.
func ledgerDay(t *testing.T, data string, args ...string) string {
	t.Helper()
	var printed struct{ AsOf string }
	if err := json.Unmarshal([]byte(must(t, data, append([]string{"ledger", "--format", "json"}, args...)...)), &printed); err != nil {
		t.Fatal(err)
	}
	return printed.AsOf
}

// servedDay returns the day of the ledger of a server.
func servedDay(t *testing.T, base string) string {
	t.Helper()
	data, _ := ask(t, base, `{ obligations { asOf } }`)["data"].(map[string]any)
	ledger, _ := data["obligations"].(map[string]any)
	day, _ := ledger["asOf"].(string)
	return day
}

// The case time-zone: the server has a setting, and what is due today is not overdue before the local day ends.
func TestCaseTimeZone(t *testing.T) {
	help := strings.Join(strings.Fields(must(t, "", "serve", "--help")), " ")
	for _, says := range []string{"--time-zone=ZONE", "--change-time-zone", "ANSWERABLE_TIME_ZONE"} {
		if !strings.Contains(help, says) {
			t.Errorf("the help of serve does not say %s", says)
		}
	}
	for _, zone := range []string{farWest, farEast} {
		var due string
		expectDay(t, zone, func() string {
			due = ledgerDay(t, t.TempDir(), "--time-zone", zone)
			return due
		})
		store := "file:" + t.TempDir()
		must(t, "", "import", "--store", store, "--time-zone", zone, fileOf(t, "due.ndjson", strings.Join([]string{
			`{"label":"Document","id":"document:src","properties":{"title":"A fictional source","pages":1},"sources":[{"document":"document:src","page":1}]}`,
			`{"label":"Recommendation","id":"recommendation:r","properties":{"text":"Answer this"},"sources":[{"document":"document:src","page":1}]}`,
			`{"label":"Organization","id":"organization:o","properties":{"name":"Island Office"},"sources":[{"document":"document:src","page":1}]}`,
			`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","properties":{"addressedOn":"2020-01-01","dueOn":"` + due + `"},"sources":[{"document":"document:src","page":1}]}`,
		}, "\n")+"\n"))
		base, _ := serving(t, "", "--store", store)
		var state any
		days := todayIn(t, zone, func() {
			state = ask(t, base, `{ obligations { nodes { state } } }`)["data"]
		})
		text, _ := json.Marshal(state)
		if days[1] == due && !strings.Contains(string(text), `"OPEN"`) {
			t.Errorf("in %s the answer that is due on %s, today, is %s", zone, due, text)
		}
		must(t, "", "check", "--store", store)
	}
}

// A wrong name is a wrong command line, which is told the right one.
func TestAWrongTimeZoneIsRefused(t *testing.T) {
	for _, command := range [][]string{{"serve"}, {"ledger"}, {"import", "x"}} {
		args := append(command, "--time-zone", "honolulu")
		if code, _, errs := answerable(t, t.TempDir(), args...); code != 2 || !strings.Contains(errs, `"honolulu" is not a time zone; write its IANA name, AREA/CITY: Pacific/Honolulu?`) {
			t.Errorf("%v: exit code %d, %s", args, code, errs)
		}
	}
	refused(t, t.TempDir(), "--change-time-zone without --time-zone: name the time zone to change to", "serve", "--listen", "127.0.0.1:0", "--change-time-zone")
}

// A store remembers its time zone. All commands count its days there, and serve and import refuse another.
func TestAStoreRemembersItsTimeZone(t *testing.T) {
	folder := t.TempDir()
	store := []string{"--store", "file:" + folder}
	with := func(args ...string) []string { return append(args, store...) }
	file := fileOf(t, "theme.ndjson", `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}`+"\n")
	must(t, "", with("import", "--dry-run", "--time-zone", farWest, file)...) // decides nothing
	must(t, "", with("import", "--time-zone", farEast, file)...)
	expectDay(t, farEast, func() string { return ledgerDay(t, "", store...) })
	expectDay(t, farEast, func() string { return ledgerDay(t, "", with("--as-of", "today")...) })
	expectDay(t, farWest, func() string { return ledgerDay(t, "", with("--time-zone", farWest)...) })

	says := "the store in " + folder + " counts days in the time zone " + farEast + ", and --time-zone names " + farWest +
		": leave --time-zone out, or move the store to the other days with answerable serve --time-zone " + farWest + " --change-time-zone"
	refused(t, "", says, with("serve", "--listen", "127.0.0.1:0", "--time-zone", farWest)...)
	refused(t, "", says, with("import", "--time-zone", farWest, file)...)
	refused(t, "", says, with("import", "--dry-run", "--time-zone", farWest, file)...)

	for _, row := range []struct {
		flags []string
		zone  string
	}{
		{nil, farEast},
		{[]string{"--time-zone", farEast}, farEast},
		{[]string{"--time-zone", farWest, "--change-time-zone"}, farWest},
		{nil, farWest},
		{[]string{"--time-zone", "UTC", "--change-time-zone"}, "UTC"},
		{[]string{"--time-zone", "UTC"}, "UTC"},
	} {
		base, stop := serving(t, "", with(row.flags...)...)
		expectDay(t, row.zone, func() string { return servedDay(t, base) })
		expectDay(t, row.zone, func() string { return ledgerDay(t, "", store...) }) // through the server
		if code := stop(); code != 0 {
			t.Fatalf("serve %v ends with %d", row.flags, code)
		}
	}
}

// A store that was written without a zone, as all were before, has days in UTC. A new one takes any.
func TestAStoreWithoutATimeZoneIsInUTC(t *testing.T) {
	written, empty := "file:"+t.TempDir(), "file:"+t.TempDir()
	must(t, "", "import", "--store", written, fileOf(t, "theme.ndjson", `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}`+"\n"))
	refused(t, "", "counts days in the time zone UTC, and --time-zone names "+farEast, "serve", "--store", written, "--listen", "127.0.0.1:0", "--time-zone", farEast)
	expectDay(t, "UTC", func() string { return ledgerDay(t, "", "--store", written) })
	for _, args := range [][]string{{"--time-zone", farEast}, nil} {
		base, stop := serving(t, "", append([]string{"--store", empty}, args...)...)
		expectDay(t, farEast, func() string { return servedDay(t, base) })
		stop()
	}
}
