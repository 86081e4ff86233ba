package embedded_test

import (
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
)

func TestStore(t *testing.T) {
	graphtest.TestStore(t, func(t testing.TB) graph.Store { return open(t, t.TempDir()) })
}
