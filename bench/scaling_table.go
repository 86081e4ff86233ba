package main

// scalingRows returns the table of the CPU milliseconds of a request as the graph grows, with eight
// connections.
func scalingRows(runs []*result) []row {
	rows := []row{{"question"}}
	for _, who := range []string{"file", "n4g-best"} {
		for _, r := range runs {
			rows[0] = append(rows[0], titleOf(who)+", "+r.Scale)
		}
	}
	for _, q := range []string{"a", "b", "c", "d", "d500"} {
		line := row{"(" + q + ")"}
		for _, who := range []string{"file", "n4g-best"} {
			for _, r := range runs {
				text := ""
				if ms := r.cell(q, who, 8).cpu(); ms > 0 {
					text = number(ms)
				}
				line = append(line, text)
			}
		}
		rows = append(rows, line)
	}
	return rows
}
