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
