package embedded

import (
	"errors"
	"io"
)

// readahead reads a file sequentially. When a read begins close behind the one before, it reads ahead, each
// time twice as much.
type readahead struct {
	file  io.ReaderAt
	at    int64
	held  []byte // of the file, from at on
	width int64  // the size of the last read
	space []byte
}

const (
	minReadahead = 16 << 10
	maxReadahead = 1 << 20
	nearby       = 64 << 10
)

// bytes returns a part of the file. The slice is valid until the next call.
func (a *readahead) bytes(offset, size int64) ([]byte, error) {
	end := a.at + int64(len(a.held))
	if offset < a.at || offset+size > end {
		if offset >= a.at && offset <= end+nearby {
			a.width = min(2*a.width, maxReadahead)
		} else {
			a.width = minReadahead
		}
		a.width = max(a.width, minReadahead, size)
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
