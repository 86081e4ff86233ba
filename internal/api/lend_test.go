package api

import (
	"sync"
	"testing"
)

// Requests use the room again in which others were answered; CI asks the race detector whether too early.
func TestAnswersOfManyAreNotMixedUp(t *testing.T) {
	d := newDesk(t)
	names, askers := d.questions(t)
	want := map[string][]string{}
	for _, name := range names {
		for _, ask := range askers[name] {
			want[name] = append(want[name], string(ask()))
		}
	}
	var asking sync.WaitGroup
	for range 8 {
		_, mine := d.questions(t)
		asking.Go(func() {
			for range 5 {
				for _, name := range names {
					for i, ask := range mine[name] {
						if got := string(ask()); got != want[name][i] {
							t.Errorf("(%s) %d is answered %.200s, and alone %.200s", name, i, got, want[name][i])
						}
					}
				}
			}
		})
	}
	asking.Wait()
}
