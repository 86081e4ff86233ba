package graphtest

import (
	"encoding/json"
	"fmt"

	"pgregory.net/rapid"

	"answerable/graph"
)

// A dry run and the write at one revision give one payload, or the same problems; and the dry run writes nothing.
func lawDryRun(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	if !a.lawful(t, s) {
		return
	}
	for range 3 {
		m := a.changes(a.level())
		at := revisionOf(t, s)
		m.input["idempotencyKey"] = fmt.Sprint("key ", at)
		before := export(t, s, secretary)
		m.input["dryRun"] = true
		tried := mutate(t, s, m, at).String() // before the store moves on
		if now := revisionOf(t, s); now != at || export(t, s, secretary) != before {
			t.Fatalf("a dry run leads from revision %d to %d, or changes the graph", at, now)
		}
		m.input["dryRun"] = false
		if written := mutate(t, s, m, at).String(); written != tried {
			input, _ := json.Marshal(m.input)
			t.Fatalf("%s by %+v gets\n%s\nand the dry run got\n%s\non the graph\n%s", input, m.viewer, written, tried, before)
		}
	}
}
