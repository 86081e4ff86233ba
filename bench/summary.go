package main

// summary returns the table that opens the page: ten questions at scale M, with the file store beside
// @neo4j/graphql. A figure of 0 was not measured.
func summary(m *result) []row {
	rows := []row{{"question", "Answerable", "@neo4j/graphql", "ratio", "ratio, hand-tuned"}}
	add := func(what, unit string, ours, theirs, ratio, tuned float64) {
		line := row{what}
		for i, f := range []float64{ours, theirs, ratio, tuned} {
			switch {
			case f == 0 && i == 3:
				line = append(line, "–")
			case f == 0:
				line = append(line, unmeasured)
			default:
				line = append(line, number(f)+[]string{unit, unit, "×", "×"}[i])
			}
		}
		rows = append(rows, line)
	}
	rate := func(query, what, who string, connections int) {
		ours := m.cell(query, who, connections).rate()
		theirs, tuned := m.cell(query, "n4g-naive", connections).rate(), m.cell(query, "n4g-best", connections).rate()
		add(what, "/s", ours, theirs, quotient(ours, theirs), quotient(ours, tuned))
	}
	mixed := func(what string, f func(who string) float64) {
		add(what, "/s", f("file"), f("n4g-naive"), quotient(f("file"), f("n4g-naive")), 0)
	}
	rate("a", "Who owes an answer on a theme?", "file", 8)
	rate("b", "20 recommendations with addressees and responses", "file", 8)
	rate("c", "One organization with its neighbours", "file", 8)
	rate("d", "A sorted list, page 1", "file", 8)
	rate("d500", "The same list, page 500", "file", 8)
	rate("e", "Obligations counted by theme and state (one client)", "file", 1)
	rate("r", "The first question repeated, from the response cache", "kept", 8)
	mixed("Reads while eight clients write", func(who string) float64 { return m.mix(who, mode{8, 8, 0}).reads(measured.rate) })
	mixed("Responses recorded", func(who string) float64 { return m.mix(who, mode{0, 8, 0}).writes(measured.rate) })
	ours, theirs, tuned := m.cell("a", "file", 8).p99(), m.cell("a", "n4g-naive", 8).p99(), m.cell("a", "n4g-best", 8).p99()
	add("The first question: 99 of 100 answers come within", " ms", ours, theirs, quotient(theirs, ours), quotient(tuned, ours))
	return rows
}
