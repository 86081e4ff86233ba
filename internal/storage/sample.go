package storage

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// sampleWhy is the reason in the log that marks a store with the sample.
const (
	sampleWhy = "the sample graph"
	sampleBy  = "answerable"
)

// loadSample makes the sample the graph of the store. It refuses a store with other content.
func (s *Store) loadSample(env *Env, own bool) error {
	held, err := s.HoldsSample(env)
	if err != nil {
		return err
	}
	empty, err := s.empty(env)
	if err != nil || !own && held {
		return err
	}
	current, key, err := s.sampleKey(env)
	if err != nil || current {
		return err // later changes of the sample stay
	}
	if !empty && !held {
		return fmt.Errorf("the store in %s holds another graph; the sample is never mixed with it", s.Where)
	}
	steps, err := ndjson.ReadFile("sample", bytes.NewReader(data.GSX))
	if err != nil {
		return err
	}
	g := s.Graph(env)
	if held {
		if steps, err = replacing(env, g, steps); err != nil {
			return err
		}
	}
	_, err = mutation.New(g).ApplyOnce(env, graph.Viewer{Name: sampleBy}, key, sampleWhy, steps)
	return err
}

// sampleKey reports whether the sample that was loaded last is this version's. If it is not, sampleKey
// returns the idempotency key for loading it: its hash, and how many samples were loaded before.
func (s *Store) sampleKey(ctx context.Context) (current bool, key string, err error) {
	hash, loaded, last := sha256.Sum256(data.GSX), 0, ""
	err = s.Changes(ctx, 0, func(c graph.Change) error {
		if c.Reason == sampleWhy && c.By == sampleBy {
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

// HoldsSample reports whether the first change in the log is the sample.
func (s *Store) HoldsSample(ctx context.Context) (held bool, err error) {
	errEnough := errors.New("enough")
	err = s.Changes(ctx, 0, func(c graph.Change) error {
		held = c.Reason == sampleWhy
		return errEnough
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return held, err
}
