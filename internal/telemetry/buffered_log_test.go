package telemetry

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestLinesWaitOnlyAWhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var got strings.Builder
		l := &BufferedWriter{To: &got}
		said := func() string {
			synctest.Wait()
			l.mu.Lock()
			defer l.mu.Unlock()
			return got.String()
		}
		_, _ = l.Write([]byte("a\n"))
		time.Sleep(longestWait - 1)
		_, _ = l.Write([]byte("b\n"))
		if text := said(); text != "" {
			t.Errorf("at once there is %q", text)
		}
		time.Sleep(time.Nanosecond)
		if text := said(); text != "a\nb\n" {
			t.Errorf("after a while there is %q", text)
		}
		_, _ = l.Write([]byte("c\n"))
		l.Flush()
		if text := said(); text != "a\nb\nc\n" {
			t.Errorf("once they are flushed there is %q", text)
		}
	})
}

func TestLinesKeepTheirOrderAndStayWhole(t *testing.T) {
	var got strings.Builder
	l := &BufferedWriter{To: &got}
	var all sync.WaitGroup
	for by := range 4 {
		all.Go(func() {
			for n := range 10_000 {
				_, _ = fmt.Fprintf(l, "%d %d\n", by, n)
			}
		})
	}
	all.Wait()
	l.Flush()
	var next [4]int
	for line := range strings.Lines(got.String()) {
		var by, n int
		if _, err := fmt.Sscanf(line, "%d %d\n", &by, &n); err != nil || n != next[by] {
			t.Fatalf("%q where %d is next: %v", line, next[by], err)
		}
		next[by]++
	}
	if next != [4]int{10_000, 10_000, 10_000, 10_000} {
		t.Errorf("there are %v lines", next)
	}
}
