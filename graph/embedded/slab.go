package embedded

// slab allocates short lists from larger blocks, each twice as long as the one before. A query has many
// lists of a few items.
type slab[T any] struct {
	free []T
	last int // the length of the last block
}

const maxSlab = 64

// alloc returns a list of n empty items.
func (r *slab[T]) alloc(n int) []T {
	if n > len(r.free) {
		r.last = max(n, min(2*r.last, maxSlab))
		r.free = make([]T, r.last)
	}
	list := r.free[:n:n]
	r.free = r.free[n:]
	return list
}
