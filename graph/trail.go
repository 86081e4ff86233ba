package graph

import (
	"cmp"
	"slices"
)

// trail is all that something was derived from.
type trail struct {
	steps    []trailStep // sorted
	more     []trailStep // what mending added, sorted too
	subjects []string
}

// trailStep is a spot, and for which of the trail's subjects it was looked at; everyone for all.
type trailStep struct {
	at spot
	of int32
}

const everyone int32 = -1

func (a trailStep) compare(b trailStep) int {
	return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.of, b.of))
}

// staleSubjects are subjects for which something is no longer good, with their places in its trail.
type staleSubjects map[string]int32

// weight is in units of 8 bytes.
func (t *trail) weight() int { return len(t.steps) + len(t.more) + 2*len(t.subjects) }

// meet adds the subjects at whose spots a change touched the trail; false when it touched it for all.
func (t *trail) meet(touched map[spot]struct{}, stale *staleSubjects) bool {
	for _, steps := range [][]trailStep{t.steps, t.more} {
		if len(steps) > 0 && steps[0] == (trailStep{anywhere, everyone}) {
			return false
		}
		for p := range touched {
			i, _ := slices.BinarySearchFunc(steps, trailStep{p, everyone}, trailStep.compare)
			for ; i < len(steps) && steps[i].at == p; i++ {
				if steps[i].of == everyone {
					return false
				}
				if *stale == nil {
					*stale = staleSubjects{}
				}
				(*stale)[t.subjects[steps[i].of]] = steps[i].of
			}
		}
	}
	return true
}

// mended returns the trail with the steps of another, of what was derived anew for stale subjects.
// What only led to what it replaces stays in it: too long a trail makes something be derived too often, never
// too seldom.
func (t *trail) mended(anew *trail, stale staleSubjects) trail {
	more := slices.Clone(t.more)
	for _, step := range anew.steps {
		if step.of != everyone {
			of, is := stale[anew.subjects[step.of]]
			if !is {
				continue // of another ledger that was mended with it
			}
			step.of = of
		}
		if _, has := slices.BinarySearchFunc(t.steps, step, trailStep.compare); !has {
			more = append(more, step)
		}
	}
	if len(more) > 1_000+len(t.steps)/4 {
		return trail{steps: sortSteps(slices.Concat(t.steps, more)), subjects: t.subjects}
	}
	return trail{t.steps, sortSteps(more), t.subjects}
}

func sortSteps(steps []trailStep) []trailStep {
	slices.SortFunc(steps, trailStep.compare)
	return slices.Clone(slices.Compact(steps)) // in no more room than they need
}
