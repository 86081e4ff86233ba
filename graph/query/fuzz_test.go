package query_test

import (
	"testing"

	"answerable/graph"
	"answerable/graph/query"
)

// A cursor that this API did not give is an error of the caller, never a failure or a page.
func FuzzCursor(f *testing.F) {
	for _, text := range []string{"", "x", "eyJxIjoxfQ", "eyJxIjozMTI3NzUwNDI2LCJwIjpbIiIsInJlc3BvbnNlOmEiXX0", "bnVsbA"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		view(t, func(v *query.View) {
			c, err := query.List[*graph.Theme](t.Context(), v, nil, nil, query.PageArgs{After: &text})
			if err == nil && c == nil || err != nil && graph.CodeOf(err) != graph.CodeInvalid {
				t.Errorf("%q gives %v", text, err)
			}
			_, err = v.Obligations(t.Context(), nil, query.PageArgs{Before: &text})
			if err != nil && graph.CodeOf(err) != graph.CodeInvalid {
				t.Errorf("%q gives %v", text, err)
			}
		})
	})
}
