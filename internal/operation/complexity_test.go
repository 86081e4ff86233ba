package operation

import (
	"testing"
)

func TestASingleValueIsMeasuredAsAListOfIt(t *testing.T) {
	for _, value := range []any{"THEME", []any{"THEME"}, []string{"THEME"}} {
		if got := itemsOf(value); len(got) != 1 || got[0] != "THEME" {
			t.Errorf("the items of %#v are %v", value, got)
		}
	}
	one := map[string]any{"knownAs": "x"}
	for _, and := range []any{one, []any{one}, []map[string]any{one}} {
		if got := conditions(map[string]any{"and": and}); got != 2 {
			t.Errorf("%#v has %d conditions, and should have 2", and, got)
		}
	}
}

func TestASeriesCountsItsDays(t *testing.T) {
	for _, test := range []struct {
		from, to, every string
		days            int
	}{
		{"2017-01-01", "2017-01-01", "DAY", 1},
		{"2017-01-01", "2017-01-31", "DAY", 31},
		{"2017-01-01", "2017-12-31", "MONTH", 13},
		{"2017-01-01", "2017-01-08", "WEEK", 2}, // from a Sunday to the next
		{"2017-01-31", "2017-02-01", "QUARTER", 2},
		{"2017-01-01", "2018-02-04", "DAY", 400},
		{"2017-01-01", "2018-02-05", "DAY", 400},
		{"2017-01-02", "2017-01-01", "DAY", 400},
		{"now", "2017-01-01", "DAY", 400},
	} {
		if got := daysOf(map[string]any{"from": test.from, "to": test.to, "every": test.every}); got != test.days {
			t.Errorf("%+v: %d days", test, got)
		}
	}
}
