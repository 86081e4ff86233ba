package ledger

import (
	"answerable/graph"
)

// Course is the ledger of one subject from day to day. It applies the rule again only on days on which something
// other than DaysOverdue can change.
type Course struct {
	facts       *SubjectFacts
	assumptions bool
	changes     []graph.Date // on which something can change, after the last day asked for
	started     bool
	obligations []*Obligation
}

// Course returns the course of the subject's ledger, with or without assumptions.
func (f *SubjectFacts) Course(assumptions bool) *Course {
	return &Course{facts: f, assumptions: assumptions, changes: f.days()}
}

// On returns what Obligations returns for the day, and whether these are other obligations than those of the last
// day asked for. Each day asked for must be after the last. The next call may change the obligations.
func (c *Course) On(day graph.Date) (obligations []*Obligation, derived bool) {
	derived = !c.started
	for ; len(c.changes) > 0 && c.changes[0] <= day; c.changes = c.changes[1:] {
		derived = true
	}
	if derived {
		c.started, c.obligations = true, c.facts.Obligations(day, c.assumptions)
		return c.obligations, true
	}
	for _, o := range c.obligations {
		if o.State == graph.StateOverdue {
			o.DaysOverdue = int(day - o.DueOn)
		}
	}
	return c.obligations, false
}
