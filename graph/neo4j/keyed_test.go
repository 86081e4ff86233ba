package neo4j_test

import (
	"sync"
	"testing"

	"answerable/graph"
)

// A key is written once, whichever of the servers that share the database it is sent to. A sender that waited too long for
// the others sends it again.
func TestAKeyIsOneForAllServers(t *testing.T) {
	c := config(t)
	wipe(t, c)
	stores := []graph.Store{openAgain(t, c), openAgain(t, c)}
	steps := sample(t)
	revisions := make([]graph.Revision, 6)
	var senders sync.WaitGroup
	for i := range revisions {
		senders.Go(func() {
			write := graph.FixedWrite(graph.Change{At: clock(), By: "me", Key: "k", Steps: steps}, nil)
			written, err := stores[i%2].Apply(t.Context(), write)
			for graph.CodeOf(err) == graph.CodeUnavailable {
				written, err = stores[i%2].Apply(t.Context(), write)
			}
			if revisions[i] = written.Revision; err != nil {
				t.Error(err)
			}
		})
	}
	senders.Wait()
	for _, revision := range revisions {
		if revision != 1 {
			t.Errorf("the answers are of the revisions %v", revisions)
			break
		}
	}
}
