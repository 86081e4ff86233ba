package spreadsheet

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"answerable/graph"
)

var decisionColumns = []string{"label", "name", "id", "candidates"}

// ReadDecisions reads the decisions about names in a CSV file with the columns label, name and id. The id is that of the node that the
// name means, create, or none; an empty one is not decided yet. A missing file has no decision.
func (n *Names) ReadDecisions(path string) error {
	rows, err := decisionRows(path)
	if err != nil {
		return err
	}
	var wrong graph.Problems
	for i, r := range rows {
		id := r[2]
		if _, _, ok := graph.SplitID(id); !ok && id != createDecision && id != noneDecision && id != "" {
			wrong.Add(graph.Problem{File: path, Line: i + 2, Message: fmt.Sprintf("%q is not an id, create, or none", id)})
		}
		if id != "" {
			n.Decide(graph.Label(r[0]), r[1], id)
		}
	}
	return wrong.ErrOrNil()
}

// decisionRows returns the rows below the headings, each with the four columns.
func decisionRows(path string) ([][]string, error) {
	file, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	t, err := newCSV(file, "", "")
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), file.Close())
	}
	defer func() { _ = t.Close() }()
	var (
		rows [][]string
		at   []int
	)
	for {
		r, err := t.next()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if at == nil {
			for _, name := range decisionColumns {
				at = append(at, slices.IndexFunc(r.cells, func(cell string) bool { return graph.Fold(cell) == name }))
			}
			if at[1] < 0 || at[2] < 0 {
				return nil, fmt.Errorf("%s: its headings are %s; it needs name and id", path, strings.Join(r.cells, ", "))
			}
			continue
		}
		whole := make([]string, len(decisionColumns))
		for i, column := range at {
			if column >= 0 && column < len(r.cells) {
				whole[i] = strings.TrimSpace(r.cells[column])
				if formula(strings.TrimPrefix(whole[i], "'")) {
					whole[i] = strings.TrimPrefix(whole[i], "'")
				}
			}
		}
		rows = append(rows, whole)
	}
}

// WriteUnknown adds names to a file of decisions, each with its candidates and without a decision. It begins with a byte
// order mark, by which spreadsheet programs know the letters.
func WriteUnknown(path string, unknown []UnknownName) error {
	rows, err := decisionRows(path)
	if err != nil {
		return err
	}
	has := map[decisionKey]bool{}
	for _, r := range rows {
		has[decisionKey{graph.Label(r[0]), graph.Fold(r[1])}] = true
	}
	for _, u := range unknown {
		if !has[decisionKey{u.Label, graph.Fold(u.Name)}] {
			rows = append(rows, []string{string(u.Label), u.Name, "", strings.Join(u.Candidates, " | ")})
		}
	}
	for _, r := range rows {
		for i := range r {
			if formula(r[i]) {
				r[i] = "'" + r[i]
			}
		}
	}
	var text strings.Builder
	text.WriteString("\ufeff")
	w := csv.NewWriter(&text)
	if err := errors.Join(w.Write(decisionColumns), w.WriteAll(rows)); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(text.String()), 0o600)
}

// formula reports whether a spreadsheet program takes a text for a formula.
func formula(text string) bool { return text != "" && strings.ContainsRune("=+-@", rune(text[0])) }
