package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// process is a program that the benchmark started, with all that it started in turn.
type process struct {
	name  string
	pid   int
	ended chan struct{} // closed when it has ended, with err
	err   error
	log   string
	admin string // where its profiles are, when it has any
}

// start starts a program whose output goes to a file in the folder, and waits until ready says so.
func start(ctx context.Context, folder, name string, env []string, ready func() error, program string, args ...string) (*process, error) {
	p := &process{name: name, log: filepath.Join(folder, name+".log")}
	out, err := os.Create(p.log)
	if err != nil {
		return nil, err
	}
	defer func() { _ = out.Close() }()
	c := exec.Command(program, args...)
	c.Env = append(os.Environ(), env...)
	c.Stdout, c.Stderr = out, out
	if err := c.Start(); err != nil {
		return nil, err
	}
	p.pid, p.ended = c.Process.Pid, make(chan struct{})
	go func() {
		p.err = c.Wait()
		close(p.ended)
	}()
	for deadline := time.Now().Add(5 * time.Minute); ; {
		select {
		case <-p.ended:
			return nil, fmt.Errorf("%s ended: %w; see %s", name, p.err, p.log)
		case <-ctx.Done():
			_ = c.Process.Kill()
			return nil, ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
		err := ready()
		if err == nil {
			return p, nil
		}
		if time.Now().After(deadline) {
			_ = c.Process.Kill()
			return nil, fmt.Errorf("%s is not ready: %w; see %s", name, err, p.log)
		}
	}
}

// stop ends the program, when it has not ended, and waits for it.
func (p *process) stop() {
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGKILL} {
		select {
		case <-p.ended:
			return
		default:
		}
		_ = syscall.Kill(p.pid, signal)
		select {
		case <-p.ended:
		case <-time.After(30 * time.Second):
		}
	}
}

// listening is satisfied when something listens on the address.
func listening(address string) func() error {
	return func() error {
		conn, err := net.DialTimeout("tcp", address, time.Second)
		if err != nil {
			return err
		}
		return conn.Close()
	}
}

// usage is what processes have used so far, and hold now.
type usage struct {
	cpu    float64 // seconds
	memory float64 // MiB resident
}

// mostResident returns how many MiB of a process were resident at most.
func mostResident(pid int) (most float64) {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	_, _ = fmt.Sscan(after, &most)
	return most / (1 << 10)
}

// ticks is how many times a second Linux counts CPU time for /proc.
const ticks = 100

// usageOf adds up what the processes and their children use, from /proc. On systems without it, it
// is nothing.
func usageOf(processes []*process) (u usage) {
	children := map[int][]int{}
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	fields := map[int][]string{}
	for _, name := range stats {
		data, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		_, rest, _ := strings.Cut(string(data), ") ") // past the name
		f := strings.Fields(rest)
		pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(name)))
		if len(f) < 22 {
			continue
		}
		parent, _ := strconv.Atoi(f[1])
		fields[pid] = f
		children[parent] = append(children[parent], pid)
	}
	var add func(pid int)
	add = func(pid int) {
		if f := fields[pid]; f != nil {
			user, _ := strconv.ParseFloat(f[11], 64)
			system, _ := strconv.ParseFloat(f[12], 64)
			pages, _ := strconv.ParseFloat(f[21], 64)
			u.cpu += (user + system) / ticks
			u.memory += pages * float64(os.Getpagesize()) / (1 << 20)
		}
		for _, child := range children[pid] {
			add(child)
		}
	}
	for _, p := range processes {
		add(p.pid)
	}
	return u
}

// run runs a program to its end; what it said is in the error.
func run(ctx context.Context, folder, program string, args ...string) error {
	c := exec.CommandContext(ctx, program, args...)
	c.Dir = folder
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %s: %w\n%s", program, strings.Join(args, " "), err, out)
	}
	return nil
}

// need says which programs are missing.
func need(programs ...string) error {
	var problems []error
	for _, p := range programs {
		if _, err := exec.LookPath(p); err != nil {
			problems = append(problems, fmt.Errorf("%s is missing", p))
		}
	}
	return errors.Join(problems...)
}

func drained(r io.ReadCloser) {
	_, _ = io.Copy(io.Discard, r)
	_ = r.Close()
}
