package query

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
)

func TestOneLeadsAndTheOthersWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var f flights
		var kept atomic.Bool
		var led atomic.Int32
		hold := make(chan struct{})
		need := func() {
			landed, err := f.lead(t.Context(), "a")
			if err != nil {
				t.Error(err)
				return
			}
			defer landed()
			if kept.Load() {
				return
			}
			led.Add(1)
			<-hold
			kept.Store(true)
		}
		for range 5 {
			go need()
		}
		synctest.Wait()
		if led.Load() != 1 {
			t.Fatalf("%d compute the same", led.Load())
		}
		landed, err := f.lead(t.Context(), "b")
		if err != nil {
			t.Fatal("another key waits: ", err)
		}
		landed()
		gone, leave := context.WithCancel(t.Context())
		left := make(chan error, 1)
		go func() { _, err := f.lead(gone, "a"); left <- err }()
		synctest.Wait()
		leave()
		if err := <-left; !errors.Is(err, context.Canceled) {
			t.Errorf("who leaves is answered %v", err)
		}
		close(hold)
		synctest.Wait()
		if led.Load() != 1 || len(f.flying) != 0 {
			t.Errorf("%d computed the same, and %d lead at the end", led.Load(), len(f.flying))
		}
	})
}
