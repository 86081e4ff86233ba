package spreadsheet

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"answerable/graph"
)

// bind finds the columns of the mapping among the headings.
func (s *sheetReader) bind(r row) {
	s.columns, s.shown = map[string]int{}, nil
	ignored := map[string]bool{}
	for _, heading := range s.Ignore {
		ignored[graph.Fold(heading)] = true
	}
	used, loud := map[string]string{}, s.silent
	s.silent = false
	for heading := range s.headings() {
		used[graph.Fold(heading)] = heading
	}
	before := len(s.problems)
	for i, heading := range r.cells {
		s.shown = append(s.shown, strings.Join(strings.Fields(heading), " "))
		folded := graph.Fold(heading)
		first, twice := s.columns[folded]
		switch {
		case folded == "":
		case twice && !ignored[folded]:
			s.report(r.number, i, "the heading is that of column %s too; give each its own", columnName(first))
		case used[folded] == "" && !ignored[folded]:
			s.report(r.number, i, `the mapping does not know this heading%s; map it, or add it to "ignore"`, like(folded, maps.Keys(used), used))
		}
		if !twice {
			s.columns[folded] = i
		}
	}
	shown := map[string]string{}
	for folded, i := range s.columns {
		if folded != "" {
			shown[folded] = s.shown[i]
		}
	}
	for _, folded := range slices.Sorted(maps.Keys(used)) {
		i, there := s.columns[folded]
		switch {
		case !there:
			s.report(r.number, -1, "there is no heading %q%s", used[folded], like(folded, maps.Keys(shown), shown))
		case s.table.hiddenColumn(i) && s.Hidden != "read":
			s.report(r.number, i, `the column is hidden; show it, or write "hidden": "read" in the mapping`)
		}
	}
	s.broken = len(s.problems) > before
	s.silent = loud
}

// like returns what a heading may have meant.
func like(folded string, among func(func(string) bool), written map[string]string) string {
	if nearest := Nearest(folded, among, 1); len(nearest) > 0 && nearest[0] != folded {
		return fmt.Sprintf("; is %q meant?", written[nearest[0]])
	}
	return ""
}
