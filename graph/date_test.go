package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"answerable/graph"
)

func day(t testing.TB, text string) graph.Date {
	t.Helper()
	d, err := graph.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParsePartialDate(t *testing.T) {
	for text, want := range map[string][2]string{
		"2017":       {"2017-01-01", "2017-12-31"},
		"2017-Q1":    {"2017-01-01", "2017-03-31"},
		"2017-Q2":    {"2017-04-01", "2017-06-30"},
		"2017-Q3":    {"2017-07-01", "2017-09-30"},
		"2017-Q4":    {"2017-10-01", "2017-12-31"},
		"2017-02":    {"2017-02-01", "2017-02-28"},
		"2016-02":    {"2016-02-01", "2016-02-29"},
		"1900-02":    {"1900-02-01", "1900-02-28"},
		"2017-12":    {"2017-12-01", "2017-12-31"},
		"2017-02-14": {"2017-02-14", "2017-02-14"},
		"0001":       {"0001-01-01", "0001-12-31"},
		"9999-12-31": {"9999-12-31", "9999-12-31"},
	} {
		p, err := graph.ParsePartialDate(text)
		if err != nil || p.First().String() != want[0] || p.Last().String() != want[1] || p.String() != text || p.IsZero() {
			t.Errorf("%s is %s to %s, written %s, error %v", text, p.First(), p.Last(), p, err)
		}
	}
	for _, text := range []string{
		"", " ", "17", "201", "2017-", "2017-1", "2017-00", "2017-13", "2017-Q0", "2017-Q5", "2017-q3", "2017-02-30",
		"2017-2-14", "2017-02-1", "2017/02/14", "2017-02-14T00:00:00Z", "0000", "-001", "+2017", "20170214", "2017-02-14 ", "２０１７",
	} {
		if p, err := graph.ParsePartialDate(text); err == nil || graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("%q is taken for %s, error %v", text, p, err)
		}
	}
}

func TestDate(t *testing.T) {
	if d := graph.NewDate(1, time.January, 1); d != 1 {
		t.Errorf("the first day is %d", d)
	}
	if d := (graph.Clock{}).DayOf(time.Date(2030, 1, 1, 1, 0, 0, 0, time.FixedZone("", 2*3600))); d.String() != "2029-12-31" {
		t.Errorf("a moment falls on %s in UTC", d)
	}
	if d := day(t, "2030-02-28"); d+1 != day(t, "2030-03-01") || d.Time().Format(time.RFC3339) != "2030-02-28T00:00:00Z" {
		t.Errorf("%s is followed by %s", d, d+1)
	}
	if _, err := graph.ParseDate("2030-02"); err == nil {
		t.Error("a month is taken for a day")
	}
	var none graph.Date
	if text, err := json.Marshal(none); err != nil || string(text) != "null" || none.String() != "" {
		t.Errorf("no date is written %s, %v", text, err)
	}
}

func TestInterval(t *testing.T) {
	partial := func(text string) graph.PartialDate {
		if text == "" {
			return graph.PartialDate{}
		}
		p, err := graph.ParsePartialDate(text)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	for _, c := range []struct {
		since, until, on string
		holds            bool
	}{
		{"", "", "2030", true},
		{"2030-06", "", "2030-05-31", false},
		{"2030-06", "", "2030-06-01", true},
		{"2030-06", "", "2030", true},
		{"", "2030-06", "2030-06-30", true},
		{"", "2030-06", "2030-07-01", false},
		{"", "2030-06", "2030-Q3", false},
		{"2030-02", "2030-03", "2030-Q1", true},
		{"2030-02-02", "2030-02-03", "2030-02-04", false},
	} {
		if got := (graph.Interval{Since: partial(c.since), Until: partial(c.until)}).Meets(partial(c.on)); got != c.holds {
			t.Errorf("%s to %s meets %s: %t", c.since, c.until, c.on, got)
		}
	}
}

func TestPeriod(t *testing.T) {
	for _, c := range []struct{ from, period, want string }{
		{"2030-01-31", "P1M", "2030-02-28"},
		{"2032-01-31", "P1M", "2032-02-29"},
		{"2016-02-29", "P1Y", "2017-02-28"},
		{"2016-02-29", "P1Y1M", "2017-03-29"},
		{"2016-02-29", "P4Y", "2020-02-29"},
		{"2030-01-31", "P13M", "2031-02-28"},
		{"2030-11-30", "P3M", "2031-02-28"},
		{"2030-12-31", "P1M", "2031-01-31"},
		{"2030-01-31", "P1M1D", "2030-03-01"},
		{"2030-01-31", "P1M1W", "2030-03-07"},
		{"2030-01-01", "P2W", "2030-01-15"},
		{"2030-01-01", "P90D", "2030-04-01"},
		{"2030-01-01", "P0D", "2030-01-01"},
		{"9999-12-01", "P1M", "9999-12-31"},
		{"2030-01-01", "P9999Y9999M9999W9999D", "9999-12-31"},
	} {
		p, err := graph.ParseDuration(c.period)
		if err != nil || p.After(day(t, c.from)).String() != c.want || p.String() != c.period || p.IsZero() {
			t.Errorf("%s after %s is %s, error %v", c.period, c.from, p.After(day(t, c.from)), err)
		}
	}
	for text, want := range map[string]string{"P0Y": "P0D", "P0Y3M": "P3M", "P01M": "P1M"} {
		if p, err := graph.ParseDuration(text); err != nil || p.String() != want {
			t.Errorf("%s is written %s, error %v", text, p, err)
		}
	}
	for _, text := range []string{"", "P", "1M", "P1", "PT1H", "P1DT1H", "P-1D", "-P1D", "P1.5D", "p1d", "P1D1M", "P10000D", "P1M ", "P١D"} {
		if p, err := graph.ParseDuration(text); err == nil || graph.CodeOf(err) != graph.CodeInvalid {
			t.Errorf("%q is taken for %s, error %v", text, p, err)
		}
	}
}

// A moved date is as precise as before, and no date passes another.
func TestAddMonthsKeepsPrecisionAndOrder(t *testing.T) {
	dates := rapid.Custom(func(t *rapid.T) graph.PartialDate {
		d := graph.NewDate(rapid.IntRange(1900, 2100).Draw(t, "year"), time.Month(rapid.IntRange(1, 12).Draw(t, "month")), rapid.IntRange(1, 31).Draw(t, "day"))
		texts := []string{d.String(), d.String()[:7], d.String()[:4], fmt.Sprintf("%s-Q%d", d.String()[:4], (int(d.Time().Month())+2)/3)}
		p, err := graph.ParsePartialDate(rapid.SampledFrom(texts).Draw(t, "precision"))
		if err != nil {
			t.Fatal(err)
		}
		return p
	})
	rapid.Check(t, func(t *rapid.T) {
		p, q, n := dates.Draw(t, "p"), dates.Draw(t, "q"), rapid.IntRange(-1000, 1000).Draw(t, "months")
		a, b := p.AddMonths(n), q.AddMonths(n)
		if len(a.String()) != len(p.String()) || p.AddMonths(0) != p {
			t.Fatalf("%s moved by %d months is %s", p, n, a)
		}
		if p.Last() < q.First() && a.First() > b.Last() {
			t.Fatalf("%s is before %s, but %s after %s", p, q, a, b)
		}
		alike := strings.Contains(p.String(), "Q") == strings.Contains(q.String(), "Q") // 2030-01 is as long as 2030-Q1
		if len(p.String()) == len(q.String()) && alike && p.First() <= q.First() && (a.First() > b.First() || a.Last() > b.Last()) {
			t.Fatalf("%s is not after %s, but %s after %s", p, q, a, b)
		}
		if span := a.First().Time(); p.First() != p.Last() && span.Day() != 1 {
			t.Fatalf("%s begins on %s", a, span)
		}
	})
	for _, test := range []struct {
		from   string
		months int
		want   string
	}{
		{"2031-01-31", 1, "2031-02-28"},
		{"2031-01-31", 13, "2032-02-29"},
		{"2032-02-29", 12, "2033-02-28"},
		{"2031-03-31", -1, "2031-02-28"},
		{"2031-05-15", -53, "2026-12-15"},
		{"2031-12", 1, "2032-01"},
		{"2031-Q4", 1, "2031-Q4"},
		{"2031-Q4", 2, "2032-Q1"},
		{"2031-Q1", -3, "2030-Q4"},
		{"2031", 5, "2031"},
		{"2031", 6, "2032"},
		{"2031", -7, "2030"},
		{"", 4, ""},
	} {
		var from graph.PartialDate
		if test.from != "" {
			from, _ = graph.ParsePartialDate(test.from)
		}
		if got := from.AddMonths(test.months).String(); got != test.want {
			t.Errorf("%s moved by %d months is %s, want %s", test.from, test.months, got, test.want)
		}
	}
}
