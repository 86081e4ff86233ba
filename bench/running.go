package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"answerable/graph/graphtest/workload"
)

// running is a contestant that is ready to be asked.
type running struct {
	contestant
	address   string
	processes []*process
	requests  map[string][][]byte // raw bytes, by query
	wrong     map[string]string   // by query: how its answers differ; such runs are not measured
	took      map[string]float64  // by query: the seconds that an answer took when they were compared
}

// begin starts a contestant. Both forms of a peer are asked of the same process.
func (ws *workspace) begin(ctx context.Context, c contestant, others []*running) (*running, error) {
	r := &running{contestant: c, requests: map[string][][]byte{}, wrong: map[string]string{}, took: map[string]float64{}}
	for _, other := range others {
		if c.form != workload.Ours && other.form != workload.Ours {
			r.address, r.processes = other.address, other.processes
			return r, nil
		}
	}
	var err error
	if r.address, err = freeAddress(); err != nil {
		return nil, err
	}
	began := time.Now()
	p, err := c.start(ctx, ws, r.address)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.name, err)
	}
	ws.say("%s is ready after %.1f s", c.title, time.Since(began).Seconds())
	r.processes = []*process{p}
	if c.neo4j {
		r.processes = append(r.processes, ws.neo4j)
	}
	return r, nil
}

// equip prepares what a contestant is asked.
func (ws *workspace) equip(r *running, qs []workload.Query) error {
	for _, q := range qs {
		if !r.asked(q, ws.Scale) {
			continue
		}
		tag := ""
		for _, v := range ws.asked[q.Name] {
			asked := rawPOST(r.path, body(q.Forms[r.form], v))
			if q.Known && r.kept {
				path := r.path + "?" + query(q.Forms[r.form], v)
				var err error
				if tag, err = r.tag(path); err != nil {
					return err
				}
				asked = rawGET(path, tag)
			}
			r.requests[q.Name] = append(r.requests[q.Name], asked)
		}
	}
	return nil
}

// tag returns the entity tag of what a GET gives.
func (r *running) tag(path string) (string, error) {
	response, err := http.Get("http://" + r.address + path)
	if err != nil {
		return "", err
	}
	drained(response.Body)
	tag := response.Header.Get("Etag")
	if tag == "" {
		return "", fmt.Errorf("%s: no tag: %s", r.name, response.Status)
	}
	return tag, nil
}
