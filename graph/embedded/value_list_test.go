package embedded_test

import (
	"fmt"
	"testing"

	"answerable/graph"
)

// Two long lists that begin together in memory are two.
func TestTwoListsOfOneArrayAreTwo(t *testing.T) {
	s := open(t, t.TempDir())
	var lines, values []string
	for i := range 40 {
		slug := fmt.Sprintf("t%02d", i)
		lines, values = append(lines, theme(slug, "")), append(values, slug)
	}
	apply(t, s, ops(t, lines...)...)
	few, all := graph.OneOf{Key: graph.KeyName, Values: values[:20]}, graph.OneOf{Key: graph.KeyName, Values: values}
	for want, where := range map[int]graph.Condition{
		20: graph.And{all, few}, 40: graph.Or{few, all},
	} {
		err := s.Read(t.Context(), func(now graph.Snapshot) error {
			counts, err := now.Count(t.Context(), graph.Pattern{Name: "themes", Scope: everything, Start: []graph.Start{{Label: graph.LabelTheme}}, Where: where})
			if counts.Total != want {
				t.Errorf("%v keeps %d, want %d", where, counts.Total, want)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}
