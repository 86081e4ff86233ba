package graphtest_test

import (
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
)

// The reference engine passes the suite like any other.
func TestNaive(t *testing.T) {
	graphtest.TestStore(t, func(testing.TB) graph.Store { return graphtest.NewNaive() })
}
