package embedded_test

import (
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
)

func TestTheEngineFulfilsTheContract(t *testing.T) {
	graphtest.TestStore(t, func(t testing.TB) graph.Store { return open(t, t.TempDir()) })
}
