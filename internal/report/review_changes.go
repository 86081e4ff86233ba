package report

import (
	"slices"

	"answerable/graph"
	"answerable/graph/query"
)

// change is what became of an obligation between the first and the last day of a report.
type change struct {
	kind string
	row
}

// kinds are the changes that a report has, in their order.
var changeKinds = []string{"late", "asked", "answered", "withdrawn", "gone"}

// changeKind returns the kind of a change, or "" when a report leaves it out: its state is the same, or not about answers.
func changeKind(c *query.ObligationChange) string {
	if c.After == nil {
		return "gone"
	}
	if c.Before != nil && *c.Before == *c.After {
		return ""
	}
	switch *c.After {
	case graph.StateOverdue:
		return "late"
	case graph.StateAnswered, graph.StateAnsweredLate:
		return "answered"
	case graph.StateWithdrawn:
		return "withdrawn"
	case graph.StateOpen:
		return "asked"
	}
	return ""
}

// changes says what changed since the first day, without and with assumptions.
func (r *review) changes() {
	if r.request.From == 0 || r.request.From == r.request.To {
		return
	}
	s := Section{Title: r.line("changes.title", args{"from": r.date(r.request.From)}).String()}
	firm := r.changed(false)
	for _, kind := range changeKinds {
		if item, found := r.kindItem(kind, firm); found {
			s.Items = append(s.Items, item)
		}
	}
	if len(s.Items) == 0 {
		s.Before = append(s.Before, r.words("changes.none"))
	}
	known := map[string]bool{}
	for _, c := range firm {
		known[c.kind+c.id()] = true
	}
	assumed := slices.DeleteFunc(r.changed(true), func(c change) bool { return known[c.kind+c.id()] })
	var counts []Line
	for _, kind := range changeKinds {
		n := 0
		for _, c := range assumed {
			if c.kind == kind {
				n++
			}
		}
		if n > 0 {
			counts = append(counts, r.line("changes.count."+kind, args{"n": n}))
		}
	}
	if len(counts) > 0 {
		s.After = append(s.After, r.line("changes.apart", args{"counts": r.list(counts)}))
	}
	r.add(s)
}

// id identifies the obligation of the change.
func (c change) id() string {
	if c.Obligation == nil {
		return ""
	}
	return c.Key().String()
}

// changed returns the changes that a report has.
func (r *review) changed(assumptions bool) (changes []change) {
	page := query.PageArgs{First: new(int32(query.MaxPage))}
	filter := &query.ObligationFilter{WorkingGroup: &r.group.ID}
	for r.err == nil {
		c, err := r.view.Assumptions(assumptions).LedgerDiff(r.ctx, filter, r.request.From, r.request.To, page)
		if r.failed(err) {
			return nil
		}
		for _, one := range c.Nodes() {
			kind := changeKind(one)
			switch {
			case kind == "":
			case one.Obligation == nil:
				changes = append(changes, change{kind: kind})
			default:
				changes = append(changes, change{kind, r.row(one.Obligation)})
			}
		}
		if !c.PageInfo.HasNextPage {
			break
		}
		page.After = new(c.PageInfo.EndCursor())
	}
	return changes
}

// kindItem returns the item of a kind of change: how many, and for each respondent which.
func (r *review) kindItem(kind string, changes []change) (item Item, found bool) {
	var rows []row
	n := 0
	for _, c := range changes {
		if c.kind == kind {
			if n++; c.Obligation != nil {
				rows = append(rows, c.row)
			}
		}
	}
	if n == 0 {
		return item, false
	}
	item.Line = r.line("changes.count."+kind, args{"n": n})
	slices.SortStableFunc(rows, func(a, b row) int {
		key := func(o row) []string { return []string{graph.Fold(plainName(o.respondent)), o.RespondentID} }
		if order := slices.Compare(key(a), key(b)); order != 0 {
			return order
		}
		return bySubject(a, b)
	})
	for len(rows) > 0 {
		var what []Line
		p, first := r.proof(), rows[0]
		for len(rows) > 0 && rows[0].RespondentID == first.RespondentID {
			what = append(what, r.named(rows[0]))
			if rows[0].Answer != nil {
				p.node(rows[0].DecidingAnswer())
			} else {
				p.merge(r.proofOf(rows[0]))
			}
			rows = rows[1:]
		}
		item.Sub = append(item.Sub, p.with(r.line("changes.line", args{"who": r.name(first.respondent), "what": r.list(what)})))
	}
	return item, true
}
