package embedded_test

import (
	"fmt"
	"slices"
	"testing"

	"answerable/graph"
)

// A list by dates begins and ends where its filter does, and leaves nothing out.
func TestAListByDatesKeepsToItsFilter(t *testing.T) {
	s := open(t, t.TempDir())
	dates := []string{"2019-12-31", "2020", "2020-Q1", "2020-01", "2020-01-01", "2020-01-31", "2020-02-01", "2020-12-31", "2021", ""}
	var lines []string
	for i, date := range dates {
		issued := ""
		if date != "" {
			issued = fmt.Sprintf(`,"issuedOn":%q`, date)
		}
		lines = append(lines, fmt.Sprintf(`{"label":"Recommendation","id":"recommendation:r%d","properties":{"text":"Answer."%s}}`, i, issued))
	}
	apply(t, s, ops(t, lines...)...)
	day := func(text string) graph.Date {
		d, _ := graph.ParseDate(text)
		return d
	}
	bounds := []string{"", "2019-12-31", "2020-01-01", "2020-01-02", "2020-01-31", "2020-02-01", "2020-03-31", "2020-12-31", "2021-12-31"}
	for _, from := range bounds {
		for _, to := range bounds {
			for _, desc := range []bool{false, true} {
				where := graph.DateRange{Key: "issuedOn", From: day(from), To: day(to)}
				var want []string
				for i, date := range dates {
					if d, _ := graph.ParsePartialDate(date); !d.IsZero() && d.First() >= where.From && (to == "" || d.Last() <= where.To) {
						want = append(want, fmt.Sprintf("recommendation:r%d", i))
					}
				}
				var got []string
				err := s.Read(t.Context(), func(at graph.Snapshot) error {
					rows, err := at.Match(t.Context(), graph.Pattern{
						Name: "dates", Scope: graph.ReadScope{Assumptions: true}, Start: []graph.Start{{Label: graph.LabelRecommendation}},
						Where: where, Order: []graph.Order{{Key: "issuedOn", Desc: desc}}, Page: graph.Page{First: 20},
					})
					for _, row := range rows.Rows {
						got = append(got, graph.BaseOf(row.Node).ID)
					}
					return err
				})
				slices.Sort(got)
				if err != nil || !slices.Equal(got, want) {
					t.Errorf("from %q to %q, desc %t: %v, %v; want %v", from, to, desc, got, err, want)
				}
			}
		}
	}
}
