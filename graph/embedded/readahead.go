package embedded

import (
	"errors"
	"io"
)

// ahead reads a file bit by bit. While what is asked for lies close behind what was asked for before,
// it reads more and more of what follows along with it, as far as there is any.
type ahead struct {
	file  io.ReaderAt
	at    int64
	held  []byte // of the file, from at on
	width int64  // how much was read last
	space []byte
}

const (
	leastAhead = 16 << 10
	mostAhead  = 1 << 20
	nearby     = 64 << 10
)

// bytes returns a part of the file, until the next is asked for.
func (a *ahead) bytes(offset, size int64) ([]byte, error) {
	end := a.at + int64(len(a.held))
	if offset < a.at || offset+size > end {
		if offset >= a.at && offset <= end+nearby {
			a.width = min(2*a.width, mostAhead)
		} else {
			a.width = leastAhead
		}
		a.width = max(a.width, leastAhead, size)
		if int64(len(a.space)) < a.width {
			a.space = make([]byte, a.width)
		}
		n, err := a.file.ReadAt(a.space[:a.width], offset)
		if a.at, a.held = offset, a.space[:n]; int64(n) < size {
			if errors.Is(err, io.EOF) {
				err = io.ErrUnexpectedEOF
			}
			return nil, err
		}
	}
	from := offset - a.at
	return a.held[from : from+size : from+size], nil
}
