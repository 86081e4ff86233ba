package workload

// counted is a matrix over the whole ledger. It is asked of few days, since each takes some
// contestants many seconds, and the answer has a row for every theme and state.
var counted = Query{
	Name: "e", Title: "counts by theme and state, of the whole ledger",
	ID:    func(v map[string]any) string { return v["asOf"].(string) },
	Most:  8,
	NotAt: map[string]string{"L": "its answer would have more than the 5,000 rows that one may have"},
	Variables: func(*World) (all []map[string]any) {
		for _, day := range []string{"2026-06-30", "2026-05-31", "2026-04-30"} {
			all = append(all, map[string]any{"asOf": day})
		}
		return all
	},
	Forms: map[Form]Document{
		Ours: {`query Counts($asOf: Date!) {
  obligations(asOf: $asOf, first: 0) { counts(by: [THEME, STATE]) { rows { keys { value } count } } }
}`, []string{"obligations", "counts", "rows"}},
		Naive: {`query Counts($asOf: String!) { counts(asOf: $asOf) { keys { value } count } }`, []string{"counts"}},
		Best:  {`query Counts($asOf: String!) { countsAtBest(asOf: $asOf) { keys { value } count } }`, []string{"countsAtBest"}},
	},
}
