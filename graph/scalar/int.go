package scalar

import (
	"fmt"
	"math"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"answerable/graph"
)

// MarshalInt writes a whole number.
func MarshalInt(n int32) graphql.Marshaler { return graphql.MarshalInt32(n) }

// UnmarshalInt reads a whole number of 32 bits, as the GraphQL specification defines Int.
func UnmarshalInt(v any) (int32, error) {
	n, err := strconv.ParseInt(fmt.Sprint(v), 10, 32)
	if err != nil {
		return 0, graph.Invalid("%.40s is not a whole number from %d to %d", fmt.Sprint(v), math.MinInt32, math.MaxInt32)
	}
	return int32(n), nil
}
