package lru

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

func TestAnLRUKeepsWhatWasUsedLastWithinItsBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		const most = 80
		kept := New(most, func(key string, value int) int { return value })
		var recent []string // of all keys, the last used at the end
		values := map[string]int{}
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			key := fmt.Sprint(rapid.IntRange(0, 9).Draw(t, "key"))
			if rapid.Bool().Draw(t, "add") {
				value := rapid.IntRange(1, most/8+2).Draw(t, "size")
				kept.Add(t.Context(), key, value)
				delete(values, key)
				if value <= most/8 {
					values[key] = value
					recent = append(recent, key)
				}
			} else if _, found := kept.Get(t.Context(), key); found {
				recent = append(recent, key)
			}
			// What must be there: the last used ones, as long as they fit together.
			want, used := map[string]bool{}, 0
			for i := len(recent) - 1; i >= 0; i-- {
				if key := recent[i]; values[key] > 0 && !want[key] {
					if used += values[key]; used > most {
						break
					}
					want[key] = true
				}
			}
			if kept.used > most || kept.Len() != len(want) {
				t.Fatalf("%d bytes and %d values are kept, want %v", kept.used, kept.Len(), want)
			}
			for key := range want {
				if got := kept.byKey[key]; got == nil || got.Value.(*entry[int]).value != values[key] {
					t.Fatalf("%s is %v, want %d", key, got, values[key])
				}
			}
			for key := range values {
				if !want[key] {
					delete(values, key) // dropped for good
				}
			}
		}
	})
}

func TestAnLRUWithoutRoomKeepsNothing(t *testing.T) {
	none := New(0, func(string, int) int { return 1 })
	none.Add(t.Context(), "a", 1)
	if _, found := none.Get(t.Context(), "a"); found {
		t.Error("it was kept")
	}
}
