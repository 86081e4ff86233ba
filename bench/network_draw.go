package main

import (
	"encoding/csv"
	"math/rand/v2"
	"net/http"
	"os"
	"slices"
	"strings"

	"answerable/graph/graphtest/workload"
)

// draw exports the ties into a file, and draws 200 pairs, 50 groups and who is tied to nothing.
func (n *networks) draw(file string) error {
	rows, err := n.table("relationships.csv", file)
	if err != nil {
		return err
	}
	degree, types := map[string]int{}, map[string]bool{}
	for _, row := range rows {
		degree[row["From"]]++
		degree[row["To"]]++
		types[row["relationshipType"]] = true
	}
	nodes, err := n.table("nodes.csv", "")
	if err != nil {
		return err
	}
	var tied []string
	for _, node := range nodes {
		if id := node["Id"]; degree[id] == 0 {
			n.untied = append(n.untied, id)
		} else {
			tied = append(tied, id)
		}
	}
	for id := range types {
		n.types += "|" + id
	}
	n.types = strings.TrimPrefix(n.types, "|")
	random := rand.New(rand.NewPCG(1, 1))
	for len(n.pairs) < 200 {
		if a, b := tied[random.IntN(len(tied))], tied[random.IntN(len(tied))]; a != b {
			n.pairs = append(n.pairs, [2]string{a, b})
		}
	}
	for _, id := range tied {
		if strings.HasPrefix(id, "stakeholder-group:") || strings.HasPrefix(id, "working-group:") {
			n.groups = append(n.groups, id)
		}
	}
	slices.SortStableFunc(n.groups, func(a, b string) int { return degree[b] - degree[a] })
	n.groups = n.groups[:min(50, len(n.groups))]
	return nil
}

// table exports the network as a table, into a file when it has a name.
func (n *networks) table(name, file string) (rows []map[string]string, err error) {
	data, err := whole(http.Get("http://" + n.address + "/export/" + name + "?network=true"))
	if err == nil && file != "" {
		err = os.WriteFile(file, data, 0o600)
	}
	if err != nil {
		return nil, err
	}
	lines, err := csv.NewReader(strings.NewReader(string(data))).ReadAll()
	if err != nil {
		return nil, err
	}
	for _, line := range lines[1:] {
		row := map[string]string{}
		for i, value := range line {
			row[strings.TrimPrefix(lines[0][i], "\ufeff")] = value
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// drawReaders prepares (c), which readers ask beside an analysis.
func (n *networks) drawReaders(ws *workspace) error {
	some := slices.DeleteFunc(slices.Clone(workload.Queries), func(q workload.Query) bool { return q.Name != "c" })
	if err := ws.draw(n.running, some); err != nil {
		return err
	}
	if err := ws.equip(n.running, some); err != nil {
		return err
	}
	n.readers = n.requests["c"]
	return nil
}
