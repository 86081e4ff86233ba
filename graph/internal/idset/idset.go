package idset

import (
	"cmp"
)

// Intersect returns the ids that are in both sets; nil is every id.
func Intersect(a, b *Set) *Set {
	if a == nil || b == nil {
		return cmp.Or(a, b)
	}
	both := New()
	for _, id := range a.IDs {
		if b.Contains(id) {
			both.Add(id)
		}
	}
	return both
}

// All returns the ids; a nil set has none.
func (s *Set) All() []string {
	if s == nil {
		return nil
	}
	return s.IDs
}

// AddAll adds the ids of the other set; nil has none.
func (s *Set) AddAll(other *Set) {
	for _, id := range other.All() {
		s.Add(id)
	}
}

// Set is a set of ids in the order in which they came.
type Set struct {
	IDs     []string
	members map[string]bool
}

// New returns an empty set.
func New() *Set { return &Set{members: map[string]bool{}} }

// Contains reports whether the id is in the set.
func (s *Set) Contains(id string) bool { return s.members[id] }

// Add adds an id, unless it is empty or in the set.
func (s *Set) Add(id string) {
	if id != "" && !s.members[id] {
		if s.members == nil {
			s.members = map[string]bool{}
		}
		s.members[id] = true
		s.IDs = append(s.IDs, id)
	}
}
