package embedded

// slab hands out short lists from longer pieces, each twice as long as the one before, since a question
// has many lists of a few items.
type slab[T any] struct {
	free []T
	last int // how long the last piece was
}

const longestPiece = 64

// alloc returns a list of n empty items.
func (r *slab[T]) alloc(n int) []T {
	if n > len(r.free) {
		r.last = max(n, min(2*r.last, longestPiece))
		r.free = make([]T, r.last)
	}
	list := r.free[:n:n]
	r.free = r.free[n:]
	return list
}
