package operation

import (
	"testing"
)

func TestLimitsHaveTheDefaultsThatAreDocumented(t *testing.T) {
	if l := DefaultLimits(); l.Body != MaxBody || l.Depth != MaxDepth || l.Cost != maxCost || l.Time != defaultTime || l.Validate() != nil {
		t.Errorf("the defaults are %+v", l)
	}
}
