package embedded

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// writtenStep is a step in the form in which it is stored.
type writtenStep struct {
	graph.Op
	key    []byte // in the state
	sealed []byte // the line
}

// canonical returns the steps in the form in which they are stored. It uses all processors.
func canonical(ctx context.Context, steps []graph.Op) ([]writtenStep, error) {
	const least = 256 // below this number of steps, one goroutine is faster
	var (
		written = make([]writtenStep, len(steps))
		size    = max(least, (len(steps)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
		errs    = make([]error, len(steps)/size+1)
		workers sync.WaitGroup
	)
	for from := 0; from < len(steps); from += size {
		work := func() {
			for i := from; i < min(from+size, len(steps)) && errs[from/size] == nil; i++ {
				if written[i], errs[from/size] = canonicalStep(steps[i]); i%least == 0 && ctx.Err() != nil {
					errs[from/size] = ctx.Err()
				}
			}
		}
		if len(steps) <= size {
			work()
		} else {
			workers.Go(work)
		}
	}
	workers.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return written, nil
}

// canonicalStep encodes the step and reads it back, so that the store never holds a line that it can't read.
func canonicalStep(op graph.Op) (writtenStep, error) {
	var text []byte
	if op.Put != nil {
		text = ndjson.AppendLine(nil, op.Put)
	} else {
		text = ndjson.AppendRemoval(nil, op.Remove)
	}
	read, problems := ndjson.ParseLine(text)
	if len(problems) > 0 {
		for i := range problems {
			problems[i].Line = op.Line
		}
		return writtenStep{}, problems
	}
	key := appendStateKey(nil, read.Ref())
	if len(key) > bolt.MaxKeySize {
		return writtenStep{}, graph.Problems{{Line: op.Line, Message: fmt.Sprintf(
			"the key of a %s from %s is longer than the store allows; use a shorter one", read.Ref().Type, read.Ref().From)}}
	}
	return writtenStep{read, key, seal(text)}, nil
}
