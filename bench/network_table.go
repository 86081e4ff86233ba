package main

import "cmp"

// ofNetwork returns the median of a figure of the rounds; 0 when it was not measured.
func (r *result) ofNetwork(f func(networkRun) float64) float64 {
	measured := r.Network
	if len(measured) > 0 && f(measured[0]) == 0 {
		return 0
	}
	var some []networkRun
	for _, run := range measured {
		if f(run) > 0 { // networkx is asked for betweenness once
			some = append(some, run)
		}
	}
	middle, _, _ := medianOf(some, f)
	return middle
}

// networkRows returns the table of the analyses, with its head.
func (r *result) networkRows() []row {
	if len(r.Network) == 0 {
		return nil
	}
	rows := []row{{"", "Answerable, over HTTP", "Neo4j's SHORTEST, over Bolt", "networkx, in its process", "igraph, in its process"}}
	add := func(what, unit string, ours func(networkRun) float64, theirs func(timings) float64) {
		line := row{what}
		for _, f := range []func(networkRun) float64{
			ours,
			func(n networkRun) float64 { return theirs(n.Peers["neo4j"]) },
			func(n networkRun) float64 { return theirs(n.Peers["networkx"]) },
			func(n networkRun) float64 { return theirs(n.Peers["igraph"]) },
		} {
			text := ""
			if value := r.ofNetwork(f); value > 0 {
				text = number(value) + unit
			}
			line = append(line, text)
		}
		rows = append(rows, line)
	}
	nobody := func(timings) float64 { return 0 }
	add("a node by its id, p50", " ms", func(n networkRun) float64 { return n.Point.P50 }, nobody)
	add("a node by its id, p99", " ms", func(n networkRun) float64 { return n.Point.P99 }, nobody)
	add("a shortest path between two nodes, p50", " ms", func(n networkRun) float64 { return n.Path.P50 }, func(t timings) float64 { return t.P50 })
	add("a shortest path between two nodes, p99", " ms", func(n networkRun) float64 { return n.Path.P99 }, func(t timings) float64 { return t.P99 })
	add("50 neighbors of a node that has 50, p50", " ms", func(n networkRun) float64 { return n.Small.P50 }, nobody)
	add("50 neighbors of a node that has 50,000, p50", " ms", func(n networkRun) float64 { return n.Hub.P50 }, nobody)
	add("overlap of 50 groups, p50", " ms", func(n networkRun) float64 { return n.Overlap.P50 }, func(t timings) float64 { return t.Overlap })
	add("betweenness of all nodes, first page", " s", func(n networkRun) float64 { return n.Betweenness }, func(t timings) float64 { return t.Betweenness })
	add("readers, p99", " ms", func(n networkRun) float64 { return n.Alone.P99 }, nobody)
	add("readers beside betweenness, p99", " ms", func(n networkRun) float64 { return n.Beside.P99 }, nobody)
	add("betweenness beside readers", " s", func(n networkRun) float64 { return n.During }, nobody)
	return rows
}

// NetworkLoads returns the least and the most load of the machine before a round.
func (r *result) NetworkLoads() string {
	least, most := "", ""
	for _, run := range r.Network {
		least, most = cmp.Or(min(cmp.Or(least, run.Load), run.Load), run.Load), max(most, run.Load)
	}
	return least + " to " + most
}

// networkTargets adds what was set out to reach with networks.
func (r *result) networkTargets(add func(what, bound string, need float64, unit string, figures ...figure)) {
	of := func(over, under func(networkRun) float64) figure {
		return figure{"", quotient(r.ofNetwork(over), r.ofNetwork(under))}
	}
	add("a path divided by a point read, p50", "≤", 3, "×", of(func(n networkRun) float64 { return n.Path.P50 }, func(n networkRun) float64 { return n.Point.P50 }))
	add("a path divided by a point read, p99", "≤", 10, "×", of(func(n networkRun) float64 { return n.Path.P99 }, func(n networkRun) float64 { return n.Point.P99 }))
	add("a page of 50,000 neighbors divided by one of 50, p50", "≤", 2, "×", of(func(n networkRun) float64 { return n.Hub.P50 }, func(n networkRun) float64 { return n.Small.P50 }))
	add("overlap of 50 groups, p50", "≤", 100, " ms", figure{"", r.ofNetwork(func(n networkRun) float64 { return n.Overlap.P50 })})
	add("betweenness of all ties", "≤", 6, " s", figure{"", r.ofNetwork(func(n networkRun) float64 { return n.Betweenness })})
	add("p99 of reads beside betweenness divided by p99 without", "≤", 2, "×", of(func(n networkRun) float64 { return n.Beside.P99 }, func(n networkRun) float64 { return n.Alone.P99 }))
}
