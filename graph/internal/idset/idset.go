package idset

import (
	"cmp"
)

// Set is a set of ids. IDs holds them in the order in which they were added.
type Set struct {
	IDs     []string
	members map[string]bool
}

// New returns a set of the ids.
func New(ids ...string) *Set {
	s := &Set{members: map[string]bool{}}
	for _, id := range ids {
		s.Add(id)
	}
	return s
}

// All returns the ids, and nil for a nil set.
func (s *Set) All() []string {
	if s == nil {
		return nil
	}
	return s.IDs
}

// Contains reports whether the id is in the set.
func (s *Set) Contains(id string) bool { return s.members[id] }

// Intersect returns the ids that are in both sets. A nil set stands for every id.
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

// AddAll adds the ids of another set, which may be nil.
func (s *Set) AddAll(other *Set) {
	for _, id := range other.All() {
		s.Add(id)
	}
}

// Add adds an id, unless it is empty.
func (s *Set) Add(id string) {
	if id != "" && !s.members[id] {
		if s.members == nil {
			s.members = map[string]bool{}
		}
		s.members[id] = true
		s.IDs = append(s.IDs, id)
	}
}
