package graph_test

import (
	"strings"
	"testing"
	"time"

	"answerable/graph"
)

func clockIn(t *testing.T, zone string) graph.Clock {
	t.Helper()
	location, err := graph.ParseTimeZone(zone)
	if err != nil {
		t.Fatal(err)
	}
	return graph.Clock{Zone: func() *time.Location { return location }}
}

// A day is the local date, also where it turns before or after that of UTC, and on days of 23 and 25 hours,
// and where a day was left out.
func TestADayIsTheLocalDate(t *testing.T) {
	for _, row := range []struct{ zone, moment, day string }{
		{"UTC", "2030-06-30T23:59:59Z", "2030-06-30"},
		{"UTC", "2030-07-01T00:00:00Z", "2030-07-01"},
		{"Pacific/Honolulu", "2030-07-01T09:59:59Z", "2030-06-30"},
		{"Pacific/Honolulu", "2030-07-01T10:00:00Z", "2030-07-01"},
		{"Asia/Kathmandu", "2030-06-30T18:14:59Z", "2030-06-30"},
		{"Asia/Kathmandu", "2030-06-30T18:15:00Z", "2030-07-01"},
		{"Pacific/Kiritimati", "2029-12-31T09:59:59Z", "2029-12-31"},
		{"Pacific/Kiritimati", "2029-12-31T10:00:00Z", "2030-01-01"},
		// in winter, in summer
		{"Europe/Oslo", "2024-01-15T22:59:59Z", "2024-01-15"},
		{"Europe/Oslo", "2024-01-15T23:00:00Z", "2024-01-16"},
		{"Europe/Oslo", "2024-07-15T21:59:59Z", "2024-07-15"},
		{"Europe/Oslo", "2024-07-15T22:00:00Z", "2024-07-16"},
		// 31 March has 23 hours
		{"Europe/Oslo", "2024-03-30T23:00:00Z", "2024-03-31"},
		{"Europe/Oslo", "2024-03-31T21:59:59Z", "2024-03-31"},
		{"Europe/Oslo", "2024-03-31T22:00:00Z", "2024-04-01"},
		// 3 November has 25 hours
		{"America/New_York", "2024-11-03T04:00:00Z", "2024-11-03"},
		{"America/New_York", "2024-11-04T04:59:59Z", "2024-11-03"},
		{"America/New_York", "2024-11-04T05:00:00Z", "2024-11-04"},
		// the day that begins at 1 o'clock
		{"America/Sao_Paulo", "2018-11-04T02:59:59Z", "2018-11-03"},
		{"America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-04"},
		// no 30 December 2011
		{"Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29"},
		{"Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"},
	} {
		moment, err := time.Parse(time.RFC3339, row.moment)
		if err != nil {
			t.Fatal(err)
		}
		c := clockIn(t, row.zone)
		c.Now = func() time.Time { return moment.In(time.FixedZone("", 5*3600)) } // the zone of the time says nothing
		if c.Today() != day(t, row.day) || c.DayOf(moment) != day(t, row.day) {
			t.Errorf("%s in %s is on %s and %s, want %s", row.moment, row.zone, c.Today(), c.DayOf(moment), row.day)
		}
	}
	moment := time.Date(2030, 6, 30, 23, 30, 0, 0, time.FixedZone("", -10*3600))
	if d := (graph.Clock{}).DayOf(moment); d != day(t, "2030-07-01") {
		t.Errorf("without a zone the day is %s, and not that of UTC", d)
	}
}

// A name that is none is refused with what would be right.
func TestParseTimeZone(t *testing.T) {
	for _, name := range []string{"UTC", "Pacific/Apia", "Asia/Kathmandu", "America/Argentina/Buenos_Aires", "Etc/GMT-13", "America/Port-au-Prince"} {
		if zone, err := graph.ParseTimeZone(name); err != nil || zone.String() != name {
			t.Errorf("%s is %v, %v", name, zone, err)
		}
	}
	for name, says := range map[string]string{
		"":                 "such as Pacific/Apia or Asia/Kathmandu, or UTC",
		"Local":            "such as Pacific/Apia or Asia/Kathmandu, or UTC",
		"+13:00":           "such as Pacific/Apia or Asia/Kathmandu, or UTC",
		"../Pacific/Apia":  "such as Pacific/Apia or Asia/Kathmandu, or UTC",
		"Pacific/Atlantis": "such as Pacific/Apia or Asia/Kathmandu, or UTC",
		"utc":              "AREA/CITY: UTC?",
		"pacific/apia":     "AREA/CITY: Pacific/Apia?",
		"Honolulu":         "AREA/CITY: Pacific/Honolulu?",
		"new york":         "AREA/CITY: America/New_York?",
	} {
		zone, err := graph.ParseTimeZone(name)
		if err == nil || graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), says) {
			t.Errorf("%q is %v, %v", name, zone, err)
		}
	}
}
