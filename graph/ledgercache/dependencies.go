package ledgercache

import (
	"cmp"
	"slices"
)

// Dependencies is all that something was derived from.
type Dependencies struct {
	steps    []dependency // sorted
	more     []dependency // what mending added, sorted too
	subjects []string
}

// dependency is a spot, and for which of the trail's subjects it was looked at; everyone for all.
type dependency struct {
	at dependencyKey
	of int32
}

const allSubjects int32 = -1

func (a dependency) compare(b dependency) int {
	return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.of, b.of))
}

// StaleSubjects are subjects for which something is no longer good, with their places in its trail.
type StaleSubjects map[string]int32

// weight is in units of 8 bytes.
func (t *Dependencies) weight() int { return len(t.steps) + len(t.more) + 2*len(t.subjects) }

// invalidatedBy adds the subjects at whose spots a change touched the trail; false when it touched it for all.
func (t *Dependencies) invalidatedBy(touched map[dependencyKey]struct{}, stale *StaleSubjects) bool {
	for _, steps := range [][]dependency{t.steps, t.more} {
		if len(steps) > 0 && steps[0] == (dependency{anyChange, allSubjects}) {
			return false
		}
		for p := range touched {
			i, _ := slices.BinarySearchFunc(steps, dependency{p, allSubjects}, dependency.compare)
			for ; i < len(steps) && steps[i].at == p; i++ {
				if steps[i].of == allSubjects {
					return false
				}
				if *stale == nil {
					*stale = StaleSubjects{}
				}
				(*stale)[t.subjects[steps[i].of]] = steps[i].of
			}
		}
	}
	return true
}

// Merge returns the trail with the steps of another, of what was derived anew for stale subjects.
// What only led to what it replaces stays in it: too long a trail makes something be derived too often, never
// too seldom.
func (t *Dependencies) Merge(anew *Dependencies, stale StaleSubjects) Dependencies {
	more := slices.Clone(t.more)
	for _, step := range anew.steps {
		if step.of != allSubjects {
			of, is := stale[anew.subjects[step.of]]
			if !is {
				continue // of another ledger that was mended with it
			}
			step.of = of
		}
		if _, has := slices.BinarySearchFunc(t.steps, step, dependency.compare); !has {
			more = append(more, step)
		}
	}
	if len(more) > 1_000+len(t.steps)/4 {
		return Dependencies{steps: sortSteps(slices.Concat(t.steps, more)), subjects: t.subjects}
	}
	return Dependencies{t.steps, sortSteps(more), t.subjects}
}

func sortSteps(steps []dependency) []dependency {
	slices.SortFunc(steps, dependency.compare)
	return slices.Clone(slices.Compact(steps)) // in no more room than they need
}
