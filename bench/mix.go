package main

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"answerable/graph/graphtest/workload"
)

// mode is how many clients read and how many write at the same time.
type mode struct {
	readers, writers int
	rate             int // writes a second of all writers together; 0 for as many as they can
}

// The modes of (f). The target for reads during writes is judged at the given rate.
var modes = []mode{{8, 0, 0}, {8, 1, 0}, {8, 8, 0}, {8, 8, targetCommits}, {0, 8, 0}}

const targetCommits = 500

// mix is one contestant's runs in one mode.
type mix struct {
	Contestant string    `json:"contestant"`
	Readers    int       `json:"readers"`
	Writers    int       `json:"writers"`
	Rate       int       `json:"rate,omitempty"`
	Runs       []mixRun  `json:"runs"`
	Profile    *profiled `json:"profile,omitempty"` // of a run of its own; of reads and writes together
}

// mixRun holds the figures of readers and writers of one run; nil where there were none.
type mixRun struct {
	Reads  *measured `json:"reads,omitempty"`
	Writes *measured `json:"writes,omitempty"`
}

// measureMixes measures (a), (b) and (c) in turns while others write, on copies of the stores.
func (r *result) measureMixes(ctx context.Context, o options, ws *workspace) error {
	ws.scratch = ".scratch"
	defer func() { ws.stop(); ws.scratch = "" }()
	if err := ws.copied(ctx, strings.TrimSuffix(ws.fileStore(), ws.scratch), ws.fileStore()); err != nil {
		return err
	}
	if ws.neo4j != nil {
		ws.stop()
		if err := ws.copied(ctx, strings.TrimSuffix(ws.neo4jStore(), ws.scratch), ws.neo4jStore()); err != nil {
			return err
		}
		if err := ws.startNeo4j(ctx); err != nil {
			return err
		}
	}
	defer ws.removeScratch()
	all, err := ws.beginMixes(ctx, o)
	if err != nil {
		return err
	}
	// The peer's writes break the rules of our graph, so it comes after our contestants.
	rivals := slices.IndexFunc(all, func(w *writing) bool { return w.form != workload.Ours })
	if rivals < 0 {
		rivals = len(all)
	}
	for _, some := range [][]*writing{all[:rivals], all[rivals:]} {
		if err := r.mixedInTurns(ctx, o, ws, some); err != nil {
			return err
		}
	}
	return nil
}

func (r *result) mixedInTurns(ctx context.Context, o options, ws *workspace, all []*writing) error {
	for round := range o.rounds {
		for _, m := range modes {
			for i := range all {
				w := all[(i+round)%len(all)]
				if m.rate > 0 && w.form != workload.Ours {
					continue // none of them can
				}
				if err := r.mixed(ctx, o, w, m); err != nil {
					return fmt.Errorf("%s, %d writers: %w", w.name, m.writers, err)
				}
			}
		}
	}
	if o.profile > 0 {
		return r.profileMixes(ctx, o, ws, all)
	}
	return nil
}

// writing is a contestant that can be asked and written to.
type writing struct {
	*running
	reads     [][]byte
	answerers []workload.Answerer
	written   atomic.Int64
	names     string // what makes the ids of a run its own
	token     string
}

func (ws *workspace) beginMixes(ctx context.Context, o options) (all []*writing, err error) {
	qs := []workload.Query{workload.Named("a"), workload.Named("b"), workload.Named("c")}
	answerers := ws.Answerers()
	token, err := exec.CommandContext(ctx, ws.binary("answerable"), "token", "--token-key", ws.tokenKey(), "--store", ws.bolt(),
		"--subject", "bench", "--role", "EDITOR", "--clearance", "SECRETARIAT").Output()
	if err != nil {
		return nil, fmt.Errorf("token: %w", err)
	}
	var begun []*running
	for _, c := range o.contestants {
		if c.isCeiling() || c.kept {
			continue
		}
		who, err := ws.begin(ctx, c, begun)
		if err != nil {
			return nil, err
		}
		begun = append(begun, who)
		if err := ws.draw(who, qs); err != nil {
			return nil, err
		}
		if err := ws.equip(who, qs); err != nil {
			return nil, err
		}
		w := &writing{running: who, answerers: answerers, names: strconv.FormatInt(time.Now().UnixNano(), 36), token: strings.TrimSpace(string(token))}
		for i := range who.requests["a"] {
			for _, q := range qs {
				w.reads = append(w.reads, who.requests[q.Name][i%len(who.requests[q.Name])])
			}
		}
		for _, q := range qs { // so that nobody begins cold
			for _, v := range ws.asked[q.Name] {
				if _, err := w.ask(q.Forms[w.form], v); err != nil {
					return nil, err
				}
			}
		}
		all = append(all, w)
	}
	return all, nil
}

// mixed measures one contestant in one mode once.
func (r *result) mixed(ctx context.Context, o options, w *writing, m mode) error {
	d := time.Duration(2 * o.seconds * float64(time.Second))
	profiles, err := w.loadProfiles(m)
	if err != nil {
		return err
	}
	if _, err := loads(ctx, d/10, profiles...); err != nil {
		return err
	}
	before := usageOf(w.processes)
	saw, err := loads(ctx, d, profiles...)
	if err != nil {
		return err
	}
	after := usageOf(w.processes)
	for i := range saw {
		saw[i].used(before, after) // of both together
	}
	run := mixRun{}
	if m.readers > 0 {
		run.Reads = &saw[0]
	}
	if m.writers > 0 {
		run.Writes = &saw[len(saw)-1]
	}
	at := slices.IndexFunc(r.Mixes, func(x *mix) bool { return x.is(w.name, m) })
	if at < 0 {
		at = len(r.Mixes)
		r.Mixes = append(r.Mixes, &mix{Contestant: w.name, Readers: m.readers, Writers: m.writers, Rate: m.rate})
	}
	r.Mixes[at].Runs = append(r.Mixes[at].Runs, run)
	return nil
}

func (x *mix) is(contestant string, m mode) bool {
	return x.Contestant == contestant && x.Readers == m.readers && x.Writers == m.writers && x.Rate == m.rate
}

// loadProfiles are the readers and the writers of a mode. Each writer goes on from the revision that its
// last write made.
func (w *writing) loadProfiles(m mode) (all []loadProfile, err error) {
	if m.readers > 0 {
		all = append(all, roundRobin(w.address, w.reads, m.readers))
	}
	if m.writers == 0 {
		return all, nil
	}
	revisions := make([]int64, m.writers)
	if w.form == workload.Ours {
		answer, err := w.ask(workload.Document{Text: "{ __typename }"}, nil)
		if err != nil {
			return nil, err
		}
		for i := range revisions {
			if revisions[i], err = revisionOf(answer); err != nil {
				return nil, err
			}
		}
	}
	writers := loadProfile{address: w.address, connections: m.writers}
	writers.next = func(connection, _ int) []byte {
		n := w.written.Add(1)
		v := w.answerers[int(n)%len(w.answerers)].Write(w.form, fmt.Sprintf("%s-%d", w.names, n), revisions[connection])
		return rawPOST(w.path, body(workload.Document{Text: workload.Writes[w.form]}, v), "Authorization: Bearer "+w.token)
	}
	if w.form == workload.Ours {
		writers.seen = func(connection int, body []byte) (err error) {
			revisions[connection], err = revisionOf(body)
			return err
		}
	}
	if m.rate > 0 {
		writers.every = time.Duration(m.writers) * time.Second / time.Duration(m.rate)
	}
	return append(all, writers), nil
}

// revisionOf finds extensions.revision, which ends an answer.
func revisionOf(answer []byte) (int64, error) {
	_, text, _ := bytes.Cut(answer, []byte(`"extensions":{"revision":`))
	digits, _, _ := bytes.Cut(text, []byte("}"))
	n, err := strconv.ParseInt(string(digits), 10, 64)
	if err != nil {
		return 0, fmt.Errorf("an answer without a revision: %.300s", answer)
	}
	return n, nil
}
