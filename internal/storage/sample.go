package storage

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// sampleBy is the author, for the log, of a change that loads a sample.
const sampleBy = "answerable"

// loadSample makes a sample the graph of the store. It refuses a store with other content.
func (s *Store) loadSample(env *Env, name Sample, own bool) error {
	held, err := s.HoldsSample(env)
	if err != nil {
		return err
	}
	empty, err := s.empty(env)
	if err != nil || !own && held == name {
		return err
	}
	if !empty && held != name {
		return fmt.Errorf("the store in %s holds another graph; the sample %s is never mixed with it", s.Where, name)
	}
	sample := samples[name]
	current, key, err := s.sampleKey(env, sample)
	if err != nil || current {
		return err // later changes of the sample stay
	}
	g := s.Graph(env)
	steps, err := sample.steps(g.Clock().Today())
	if err != nil {
		return err
	}
	if held != "" {
		if steps, err = replacing(env, g, steps); err != nil {
			return err
		}
	}
	_, err = mutation.New(g).ApplyOnce(env, graph.Viewer{Name: sampleBy}, key, sample.reason, steps)
	return err
}

// sampleKey reports whether the sample that was loaded last is this version's. If it is not, sampleKey
// returns the idempotency key for loading it: its hash, and how many samples were loaded before.
func (s *Store) sampleKey(ctx context.Context, of sample) (current bool, key string, err error) {
	hash, loaded, last := sha256.Sum256(of.file), 0, ""
	err = s.Changes(ctx, 0, func(c graph.Change) error {
		if c.Reason == of.reason && c.By == sampleBy {
			loaded, last = loaded+1, c.Key
		}
		return nil
	})
	name := hex.EncodeToString(hash[:8])
	return strings.HasPrefix(last, name+"-"), fmt.Sprintf("%s-%d", name, loaded), err
}

// replacing adds steps that remove all elements of the graph that the steps do not put.
func replacing(ctx context.Context, g *query.Graph, steps []graph.Op) ([]graph.Op, error) {
	var old bytes.Buffer
	err := g.Read(ctx, graph.Viewer{Clearance: graph.Secretariat}, func(v *query.View) error {
		old.Reset()
		return v.Export(ctx, &old)
	})
	if err != nil {
		return nil, err
	}
	before, err := ndjson.ReadFile("store", &old)
	kept := map[graph.Ref]bool{}
	for _, op := range steps {
		kept[op.Ref()] = true
	}
	for _, op := range before {
		if !kept[op.Ref()] {
			steps = append(steps, graph.Op{Remove: op.Ref()})
		}
	}
	return steps, err
}

func (s *Store) empty(ctx context.Context) (empty bool, err error) {
	err = s.Read(ctx, func(snapshot graph.Snapshot) error {
		empty = snapshot.Revision() == 0
		return nil
	})
	return empty, err
}

// HoldsSample returns the sample that is the first change in the log, or none.
func (s *Store) HoldsSample(ctx context.Context) (held Sample, err error) {
	errEnough := errors.New("enough")
	err = s.Changes(ctx, 0, func(c graph.Change) error {
		for name, sample := range samples {
			if c.Reason == sample.reason {
				held = name
			}
		}
		return errEnough
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return held, err
}
