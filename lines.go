package main

import (
	"io"
	"sync"
	"time"
)

// lines gathers what is logged and hands it on together: a call of the system for each line would cost
// about as much as the answer that it tells of, when that is kept. A line waits no longer than a tenth of a second.
type lines struct {
	to io.Writer

	mu      sync.Mutex
	waiting []byte
}

const (
	longestWait = 100 * time.Millisecond
	mostWaiting = 32 << 10 // bytes
)

// Write takes lines. Whether they could be written is not known yet.
func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.waiting) == 0 {
		time.AfterFunc(longestWait, l.flush)
	}
	if l.waiting = append(l.waiting, p...); len(l.waiting) >= mostWaiting {
		l.handOn()
	}
	return len(p), nil
}

// flush hands on what waits.
func (l *lines) flush() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.handOn()
}

func (l *lines) handOn() {
	if len(l.waiting) > 0 {
		_, _ = l.to.Write(l.waiting)
		l.waiting = l.waiting[:0]
	}
}
