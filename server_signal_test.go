package main

import (
	"context"
	"io"
	"os"
	"runtime"
	"syscall"
	"testing"
)

// attack.md, 17: a closed terminal is a graceful stop, as a signal to stop is.
func TestSignalsStopTheServerGracefully(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows sends no signals to itself")
	}
	for _, signal := range []syscall.Signal{syscall.SIGHUP, syscall.SIGTERM, syscall.SIGINT} {
		ctx, stop := untilSignal(context.Background())
		data := environmentOf(t.TempDir())
		out, in := io.Pipe()
		exit := make(chan int, 1)
		go func() {
			exit <- run(ctx, []string{"serve", "--listen", "127.0.0.1:0"}, data, in, io.Discard)
			_ = in.Close()
		}()
		if _, err := out.Read(make([]byte, 1)); err != nil { // the greeting: it serves
			t.Fatal(err)
		}
		go func() { _, _ = io.Copy(io.Discard, out) }()
		self, err := os.FindProcess(os.Getpid())
		if err == nil {
			err = self.Signal(signal)
		}
		if err != nil {
			t.Fatal(err)
		}
		if code := <-exit; code != 0 || ctx.Err() == nil {
			t.Errorf("after %s the exit code is %d, and the context has %v", signal, code, ctx.Err())
		}
		stop()
	}
}
