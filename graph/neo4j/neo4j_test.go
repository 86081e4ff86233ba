package neo4j_test

import (
	"testing"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/graphtest"
)

// The contract holds for the store as it is served by Cypher.
func TestStore(t *testing.T) {
	graphtest.TestStore(t, func(t testing.TB) graph.Store { return embedded.NewTimeTravel(openAgain(t, emptied(t))) })
}
