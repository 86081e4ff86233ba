package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/google/pprof/profile"
)

// profiled condenses the profile of one more run, taken after the measured ones.
type profiled struct {
	Shares      map[string]float64 `json:"shares"` // of the server's CPU time, by subject
	CPU         float64            `json:"cpu"`    // milliseconds of a request, of the server's own process
	Neo4j       float64            `json:"neo4j,omitempty"`
	Waited      float64            `json:"waited"` // milliseconds of a request that the server's threads could have run and had no core
	KB          float64            `json:"kB"`     // allocated by a request
	Objects     float64            `json:"objects"`
	Collections float64            `json:"collections"` // of garbage, a second
}

// profileQueries takes a profile of every cell that this server has, once all rounds are done.
func (r *result) profileQueries(ctx context.Context, o options, ws *workspace, all []*running) error {
	for _, who := range all {
		for _, q := range o.queries {
			for _, connections := range o.connections {
				c := r.cell(q.Name, who.name, connections)
				if c == nil || c.Wrong != "" || !who.ours() {
					continue
				}
				var err error
				c.Profile, err = who.profile(ctx, o.profile, ws.profileFile(who.name, q.Name, connections), roundRobin(who.address, who.requests[q.Name], connections))
				if err != nil {
					return fmt.Errorf("profile of %s (%s): %w", who.name, q.Name, err)
				}
			}
		}
	}
	return nil
}

// profileMixes takes a profile of this server's mixes, once all rounds are done.
func (r *result) profileMixes(ctx context.Context, o options, ws *workspace, all []*writing) error {
	for _, x := range r.Mixes {
		for _, w := range all {
			if w.name != x.Contestant || !w.ours() {
				continue
			}
			profiles, err := w.loadProfiles(mode{x.Readers, x.Writers, x.Rate})
			if err != nil {
				return err
			}
			x.Profile, err = w.profile(ctx, o.profile, ws.profileFile(w.name, "f", x.Readers, x.Writers, x.Rate), profiles...)
			if err != nil {
				return fmt.Errorf("profile of %s (f): %w", w.name, err)
			}
		}
	}
	return nil
}

// profileFile is where a whole profile is kept, for go tool pprof.
func (ws *workspace) profileFile(of ...any) string {
	return ws.file("profile-"+strings.Join(strings.Fields(fmt.Sprintln(of...)), "-")) + ".pb.gz"
}

// profile takes a CPU profile of a server under load and keeps it in a file.
func (r *running) profile(ctx context.Context, seconds int, file string, load ...loadProfile) (*profiled, error) {
	server := r.processes[0]
	before, err := server.counted()
	if err != nil {
		return nil, err
	}
	own, others := usageOf(r.processes[:1]), usageOf(r.processes[1:])
	type taken struct {
		data []byte
		err  error
	}
	profiling := make(chan taken, 1)
	go func() {
		data, err := server.admitted(ctx, fmt.Sprintf("profile?seconds=%d", seconds))
		profiling <- taken{data, err}
	}()
	saw, err := loads(ctx, time.Duration(seconds)*time.Second, load...)
	ownAfter, othersAfter := usageOf(r.processes[:1]), usageOf(r.processes[1:])
	t := <-profiling
	after, counting := server.counted()
	if err := errors.Join(err, t.err, counting); err != nil {
		return nil, err
	}
	p := &profiled{}
	if p.Shares, err = sharesOf(t.data); err != nil {
		return nil, err
	}
	requests := 0
	for _, m := range saw {
		requests += m.Requests
	}
	n := float64(requests)
	p.CPU, p.Neo4j = (ownAfter.cpu-own.cpu)/n*1000, (othersAfter.cpu-others.cpu)/n*1000
	p.Waited = (after.waited - before.waited) / n * 1000
	p.KB, p.Objects = (after.bytes-before.bytes)/n/1000, (after.objects-before.objects)/n
	p.Collections = (after.collections - before.collections) / saw[0].Seconds
	return p, os.WriteFile(file, t.data, 0o600)
}

// sharesOf condenses a profile of CPU time to shares by subject.
func sharesOf(data []byte) (map[string]float64, error) {
	p, err := profile.Parse(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	shares, total := map[string]float64{}, 0.0
	for _, s := range p.Sample {
		var stack []frame // from the leaf on
		for _, at := range s.Location {
			for _, line := range at.Line {
				if line.Function != nil {
					stack = append(stack, frame{line.Function.Name, line.Function.Filename})
				}
			}
		}
		spent := float64(s.Value[len(s.Value)-1])
		shares[subjectOf(stack)] += spent
		total += spent
	}
	if total == 0 {
		return nil, errors.New("the profile is empty")
	}
	for subject := range shares {
		shares[subject] /= total
	}
	return shares, nil
}

// counters are what a server's process counts from its start.
type counters struct {
	bytes, objects float64 // allocated
	collections    float64
	waited         float64 // seconds that its threads waited for a core
}

// counted reads the counters: from the end of a profile in text form, and from /proc.
func (p *process) counted() (c counters, err error) {
	text, err := p.admitted(context.Background(), "allocs?debug=1")
	if err != nil {
		return c, err
	}
	for name, to := range map[string]*float64{"TotalAlloc": &c.bytes, "Mallocs": &c.objects, "NumGC": &c.collections} {
		_, after, _ := strings.Cut(string(text), "\n# "+name+" = ")
		if _, err := fmt.Sscan(after, to); err != nil {
			return c, fmt.Errorf("the profile says no %s: %w", name, err)
		}
	}
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", p.pid))
	for _, name := range threads {
		data, _ := os.ReadFile(name) // of a thread that just ended there is nothing
		var ran, waited float64
		if _, err := fmt.Sscan(string(data), &ran, &waited); err == nil {
			c.waited += waited / 1e9
		}
	}
	return c, err
}

// admitted reads a page of pprof from a server's admin address.
func (p *process) admitted(ctx context.Context, what string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+p.admin+"/debug/pprof/"+what, nil)
	if err != nil {
		return nil, err
	}
	return whole(http.DefaultClient.Do(request))
}
