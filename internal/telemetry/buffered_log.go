package telemetry

import (
	"io"
	"log/slog"
	"sync"
	"time"
)

// BufferedWriter collects log lines and writes them together: a system call for each line would cost about
// as much as a cached answer. A line waits for a tenth of a second at most.
type BufferedWriter struct {
	To io.Writer

	mu      sync.Mutex
	waiting []byte
}

const (
	longestWait = 100 * time.Millisecond
	mostWaiting = 32 << 10 // bytes
)

// Write takes lines. Their write error is not known yet.
func (l *BufferedWriter) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.waiting) == 0 {
		time.AfterFunc(longestWait, l.Flush)
	}
	if l.waiting = append(l.waiting, p...); len(l.waiting) >= mostWaiting {
		l.flushLocked()
	}
	return len(p), nil
}

// Flush writes the collected lines.
func (l *BufferedWriter) Flush() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.flushLocked()
}

func (l *BufferedWriter) flushLocked() {
	if len(l.waiting) > 0 {
		_, _ = l.To.Write(l.waiting)
		l.waiting = l.waiting[:0]
	}
}

// NewLog returns the log of the program, as text or as JSON.
func NewLog(w io.Writer, asJSON bool) *slog.Logger {
	if asJSON {
		return slog.New(slog.NewJSONHandler(w, nil))
	}
	return slog.New(slog.NewTextHandler(w, nil))
}
