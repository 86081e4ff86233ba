package workload

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"os"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/neo4j"
)

// partLines is how many elements are written as one change.
const partLines = 20_000

// Import writes a generated graph into a store, in parts and past the checks of a change: a test
// shows that what is generated passes them, and that of a large graph takes minutes on some engines.
func Import(ctx context.Context, file string, s graph.Store) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }()
	change := graph.Change{By: "bench", Reason: "the generated graph"}
	flush := func() error {
		change.At, change.Previous = time.Now(), make([]graph.Element, len(change.Steps)) // nothing is there yet
		_, err := s.Apply(ctx, graph.FixedWrite(change, nil))
		change.Steps = nil
		return err
	}
	err = inStoreOrder(in, func(e graph.Element) error {
		if change.Steps = append(change.Steps, graph.Op{Put: e}); len(change.Steps) < partLines {
			return nil
		}
		return flush()
	})
	if err != nil || len(change.Steps) == 0 {
		return err
	}
	return flush()
}

// IntoFolder makes a file store of a generated graph; it appears when it is whole.
func IntoFolder(ctx context.Context, file, folder string) error {
	temporary := folder + ".new"
	if err := os.RemoveAll(temporary); err != nil {
		return err
	}
	s, err := embedded.Open(temporary, embedded.Options{NoSync: true})
	if err != nil {
		return err
	}
	if err := errors.Join(Import(ctx, file, s), s.Close()); err != nil {
		return err
	}
	return os.Rename(temporary, folder)
}

// IntoNeo4j writes a generated graph into an empty database.
func IntoNeo4j(ctx context.Context, file, url, password string) error {
	s, err := neo4j.Open(ctx, neo4j.Config{URL: url, User: "neo4j", Password: password, Database: "neo4j"})
	if err != nil {
		return err
	}
	return errors.Join(Import(ctx, file, s), s.Close())
}

// Count counts the nodes and relationships of a file.
func Count(file string) (nodes, links int, err error) {
	in, err := os.Open(file)
	if err != nil {
		return 0, 0, err
	}
	defer func() { _ = in.Close() }()
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if bytes.HasPrefix(lines.Bytes(), []byte(`{"label"`)) {
			nodes++
		} else {
			links++
		}
	}
	return nodes, links, lines.Err()
}
