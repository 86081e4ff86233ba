package neo4j_test

import (
	"testing"

	"answerable/graph/graphtest"
)

func TestStore(t *testing.T) { graphtest.TestStore(t, open) }
