package neo4j

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// A change is a node of the log. What it did to obligations, and the subjects that it modified, are parallel
// lists of native values, as sources are. An empty list is left out.

// idempotencyKeyOf returns the unique property of a change: its author and its idempotency key.
func idempotencyKeyOf(by, key string) string {
	hash := sha256.Sum256(fmt.Appendf(nil, "%d %s%s", len(by), by, key))
	return hex.EncodeToString(hash[:])
}

// headerOf returns the properties of the change, except its revision.
func headerOf(w *pendingChange) map[string]any {
	c := w.change
	p := map[string]any{"writing": w.id, "at": c.At, "by": c.By, "why": c.Reason, "steps": int64(len(c.Steps))}
	if c.Key != "" {
		p["key"], p["keyed"] = c.Key, idempotencyKeyOf(c.By, c.Key)
	}
	if c.Digest != "" {
		p["digest"] = c.Digest
	}
	add := func(name, text string) {
		list, _ := p[name].([]string)
		p[name] = append(list, text)
	}
	for _, e := range c.Effects {
		add("effectSubjects", e.SubjectID)
		add("effectDebtors", e.RespondentID)
		add("effectsBefore", string(e.Before))
		add("effectsAfter", string(e.After))
	}
	if slices.ContainsFunc(c.Effects, func(e graph.Effect) bool { return e.Round != "" }) {
		for _, e := range c.Effects {
			add("effectRounds", e.Round)
		}
	}
	for _, t := range c.Modified {
		add("touched", t.ID)
		add("touchedFor", t.Clearance.String())
	}
	return p
}

// changeOf reads a change as headerOf wrote it, and the number of its steps.
func changeOf(record *driver.Record) (c graph.Change, steps int, err error) {
	node, err := value[driver.Node](record, "change")
	if err != nil {
		return c, 0, err
	}
	p := properties(node.Props)
	revision, ok := p["revision"].(int64)
	at, also := p["at"].(time.Time)
	length, too := p["steps"].(int64)
	c = graph.Change{Revision: graph.Revision(revision), At: at.UTC()}
	if !ok || !also || !too {
		return c, 0, incomplete(c.Revision)
	}
	c.By, _ = p["by"].(string)
	c.Reason, _ = p["why"].(string)
	c.Key, _ = p["key"].(string)
	c.Digest, _ = p["digest"].(string)
	subjects, respondents := p.texts("effectSubjects"), p.texts("effectDebtors")
	before, after := p.texts("effectsBefore"), p.texts("effectsAfter")
	rounds := p.texts("effectRounds") // not there when no effect has a round
	if len(rounds) == 0 {
		rounds = make([]string, len(subjects))
	}
	ids, levels := p.texts("touched"), p.texts("touchedFor")
	if len(respondents) != len(subjects) || len(rounds) != len(subjects) || len(before) != len(subjects) || len(after) != len(subjects) || len(levels) != len(ids) {
		return c, 0, incomplete(c.Revision)
	}
	for i := range subjects {
		c.Effects = append(c.Effects, graph.Effect{
			SubjectID: subjects[i], RespondentID: respondents[i], Round: rounds[i],
			Before: graph.ObligationState(before[i]), After: graph.ObligationState(after[i]),
		})
	}
	for i := range ids {
		level, err := graph.ParseClearance(levels[i])
		if err != nil {
			return c, 0, fmt.Errorf("%w: %w", incomplete(c.Revision), err)
		}
		c.Modified = append(c.Modified, graph.Modification{ID: ids[i], Clearance: level})
	}
	return c, int(length), nil
}

// findByKey returns the change with the idempotency key, or nil.
func findByKey(ctx context.Context, run runner, by, key string) (*graph.Change, error) {
	records, err := run(ctx, statement{name: "keyed", text: file("keyed"), params: map[string]any{"keyed": idempotencyKeyOf(by, key)}})
	if err != nil || len(records) == 0 {
		return nil, err
	}
	c, steps, err := changeOf(records[0])
	if err != nil {
		return nil, err
	}
	changes := []graph.Change{c}
	err = readSteps(ctx, run, changes, []int{steps}, false)
	return &changes[0], err
}
