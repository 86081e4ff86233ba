package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// storeCosts are what a file store costs beside its answers.
type storeCosts struct {
	Open         float64 `json:"open"`         // seconds from the start of the program until it is ready to answer
	OpenMemory   float64 `json:"openMemory"`   // MiB resident then
	Indexed      float64 `json:"indexed"`      // seconds from the start until texts can be searched
	IndexedPeak  float64 `json:"indexedPeak"`  // MiB resident at most until then
	Disk         float64 `json:"disk"`         // MiB of the store
	Export       float64 `json:"export"`       // seconds that an export of all takes, with opening the store
	ExportBytes  float64 `json:"exportBytes"`  // MiB of it
	ExportBefore float64 `json:"exportBefore"` // MiB resident when the first byte came
	ExportPeak   float64 `json:"exportPeak"`   // MiB resident at most
	Sample       float64 `json:"sample"`       // seconds until a newcomer's program with the sample graph listens
}

// measureStoreCosts opens the store with its index of texts, as is the default, exports it, and starts on
// the sample graph as a newcomer does; each a few times, of which the median counts; once where that
// takes a minute.
func (r *result) measureStoreCosts(ctx context.Context, o options, ws *workspace) error {
	var all []storeCosts
	for began := time.Now(); len(all) < o.rounds && (len(all) == 0 || time.Since(began) < time.Minute); {
		one := storeCosts{}
		for _, measure := range []func(context.Context, *storeCosts) error{ws.measureOpening, ws.measureExport, ws.measureSample} {
			if err := measure(ctx, &one); err != nil {
				return err
			}
		}
		all = append(all, one)
	}
	r.Facts = all
	return nil
}

func (ws *workspace) measureOpening(ctx context.Context, f *storeCosts) error {
	address, err := freeAddress()
	if err != nil {
		return err
	}
	began := time.Now()
	p, err := ws.serve(ctx, "file", address, "--store", "file:"+ws.fileStore())
	if err != nil {
		return err
	}
	defer p.stop()
	f.Open, f.OpenMemory = time.Since(began).Seconds(), usageOf([]*process{p}).memory
	if err := searched(address); err != nil {
		return err
	}
	f.Indexed, f.IndexedPeak = time.Since(began).Seconds(), mostResident(p.pid)
	info, err := os.Stat(filepath.Join(ws.fileStore(), "graph.db"))
	if err == nil {
		f.Disk = float64(info.Size()) / (1 << 20)
	}
	return err
}

// searched waits until a server answers a search.
func searched(address string) (err error) {
	for range 600 {
		var answer *http.Response
		answer, err = http.Post("http://"+address+"/graphql", "application/json",
			strings.NewReader(`{"query": "{ search(query: \"policing\", first: 1) { totalCount } }"}`))
		if err != nil {
			return err
		}
		body, _ := io.ReadAll(answer.Body)
		_ = answer.Body.Close()
		if !bytes.Contains(body, []byte(`"errors"`)) {
			return nil
		}
		err = fmt.Errorf("texts can't be searched after five minutes: %s", body)
		time.Sleep(time.Second / 2)
	}
	return err
}

// measureExport exports everything into a pipe. What is resident before the first byte is the opened
// store; what comes on top is what the export needs.
func (ws *workspace) measureExport(ctx context.Context, f *storeCosts) error {
	c := exec.CommandContext(ctx, ws.binary("answerable"), "export", "--store", "file:"+ws.fileStore())
	c.Env = append(os.Environ(), "GOGC=25") // so that garbage does not hide what is held
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		return err
	}
	began := time.Now()
	if err := c.Start(); err != nil {
		return err
	}
	one := make([]byte, 1)
	if _, err := io.ReadFull(out, one); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	f.ExportBefore = usageOf([]*process{{pid: c.Process.Pid}}).memory
	n, err := io.Copy(io.Discard, out)
	if err != nil {
		return err
	}
	if err := c.Wait(); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	f.Export, f.ExportBytes = time.Since(began).Seconds(), float64(n+1)/(1<<20)
	if usage, is := c.ProcessState.SysUsage().(*syscall.Rusage); is {
		f.ExportPeak = float64(usage.Maxrss) / (1 << 10)
	}
	return nil
}

// measureSample starts the program as go run . does once it is built: without a store.
func (ws *workspace) measureSample(ctx context.Context, f *storeCosts) error {
	home, err := os.MkdirTemp(ws.cache, "home-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(home) }()
	address, err := freeAddress()
	if err != nil {
		return err
	}
	c := exec.CommandContext(ctx, ws.binary("answerable"), "serve", "--listen", address)
	c.Env = append(os.Environ(), "XDG_DATA_HOME="+home, "HOME="+home)
	began := time.Now()
	if err := c.Start(); err != nil {
		return err
	}
	defer func() {
		_ = c.Process.Signal(syscall.SIGTERM)
		_ = c.Wait()
	}()
	for time.Since(began) < time.Minute {
		if conn, err := net.Dial("tcp", address); err == nil {
			f.Sample = time.Since(began).Seconds()
			return conn.Close()
		}
		time.Sleep(time.Millisecond)
	}
	return fmt.Errorf("the sample graph is not served after a minute")
}
