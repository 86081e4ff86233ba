package ledgercache

import (
	"cmp"
	"slices"
)

// Dependencies holds the parts of the graph from which a value was derived.
type Dependencies struct {
	steps    []dependency // sorted
	added    []dependency // added by Merge, sorted too
	subjects []string
}

// dependency is a key, and the index of the subject that depends on it, or allSubjects.
type dependency struct {
	key     dependencyKey
	subject int32
}

const allSubjects int32 = -1

func (a dependency) compare(b dependency) int {
	return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.subject, b.subject))
}

// StaleSubjects holds the ids of the subjects for which an entry is stale, with their indexes in its
// Dependencies.
type StaleSubjects map[string]int32

// weight returns the size in units of 8 bytes.
func (d *Dependencies) weight() int { return len(d.steps) + len(d.added) + 2*len(d.subjects) }

// invalidatedBy adds to stale the subjects that depend on keys that a change modified. It returns false
// when the change invalidates the value for all subjects.
func (d *Dependencies) invalidatedBy(modified map[dependencyKey]struct{}, stale *StaleSubjects) bool {
	for _, steps := range [][]dependency{d.steps, d.added} {
		if len(steps) > 0 && steps[0] == (dependency{anyChange, allSubjects}) {
			return false
		}
		for key := range modified {
			i, _ := slices.BinarySearchFunc(steps, dependency{key, allSubjects}, dependency.compare)
			for ; i < len(steps) && steps[i].key == key; i++ {
				if steps[i].subject == allSubjects {
					return false
				}
				if *stale == nil {
					*stale = StaleSubjects{}
				}
				(*stale)[d.subjects[steps[i].subject]] = steps[i].subject
			}
		}
	}
	return true
}

// Merge returns the dependencies together with those of the value that was recomputed for the stale
// subjects. It does not remove dependencies of the replaced part: too many dependencies cause needless
// recomputation, but never a stale value.
func (d *Dependencies) Merge(fresh *Dependencies, stale StaleSubjects) Dependencies {
	added := slices.Clone(d.added)
	for _, step := range fresh.steps {
		if step.subject != allSubjects {
			subject, isStale := stale[fresh.subjects[step.subject]]
			if !isStale {
				continue // it belongs to another ledger that was refreshed in the same read
			}
			step.subject = subject
		}
		if _, known := slices.BinarySearchFunc(d.steps, step, dependency.compare); !known {
			added = append(added, step)
		}
	}
	if len(added) > 1_000+len(d.steps)/4 {
		return Dependencies{steps: sortSteps(slices.Concat(d.steps, added)), subjects: d.subjects}
	}
	return Dependencies{d.steps, sortSteps(added), d.subjects}
}

func sortSteps(steps []dependency) []dependency {
	slices.SortFunc(steps, dependency.compare)
	return slices.Clone(slices.Compact(steps)) // drops the spare capacity
}
