package graphtest

import (
	"maps"
	"slices"
	"strings"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
)

// The states partition the obligations of a day: the totals add up, and asking for each state alone
// gives each obligation once.
func lawStates(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	day := a.day()
	read(t, s, graph.Viewer{Clearance: a.level()}, func(v *query.View) {
		v = v.AsOf(&day)
		all := everyObligation(t, v, nil)
		n := 0
		for _, state := range graph.ObligationStates() {
			alone := everyObligation(t, v, &query.ObligationFilter{States: []graph.ObligationState{state}})
			for _, o := range alone {
				if o.State != state {
					t.Fatalf("%s, among those that are %s", writeObligation(o.Obligation), state)
				}
			}
			n += len(alone)
		}
		if n != len(all) {
			t.Fatalf("the states have %d obligations together, and the day has %d", n, len(all))
		}
	})
}

// Moving the day forward, without a dated fact coming into effect, only makes OPEN what is OVERDUE,
// and that on the day after the due date.
func lawDays(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	from := a.day()
	to := from + graph.Date(a.upTo(400))
	for _, day := range daysOfEffect(a.steps) {
		if day > from && day <= to {
			to = day - 1
		}
	}
	read(t, s, secretary, func(v *query.View) {
		before, after := byID(everyObligation(t, v.AsOf(&from), nil)), byID(everyObligation(t, v.AsOf(&to), nil))
		if !slices.Equal(slices.Sorted(maps.Keys(before)), slices.Sorted(maps.Keys(after))) {
			t.Fatalf("obligations came or went between %s and %s, when nothing did\n%s", from, to, fileOf(elementsOf(a.steps)))
		}
		for id, o := range before {
			want := o.State
			if o.State == graph.StateOpen && o.DueOn != 0 && to > o.DueOn {
				want = graph.StateOverdue
			}
			if now := after[id]; now.State != want || now.DueOn != o.DueOn {
				t.Fatalf("on %s %s, and on %s %s", from, writeObligation(o.Obligation), to, writeObligation(now.Obligation))
			}
		}
	})
}

// daysOfEffect returns every day on which a fact of the ledger comes into effect or ceases to.
func daysOfEffect(steps []graph.Op) (days []graph.Date) {
	for _, op := range steps {
		switch e := op.Put.(type) {
		case *graph.Response:
			days = append(days, e.SubmittedOn.First(), e.RetractedOn.Last())
		case *graph.Relationship:
			days = append(days, e.Addressing().AddressedOn.First(), e.Addressing().WithdrawnOn.First(), e.Succession().On.Last())
		}
	}
	return days
}

func byID(obligations []*query.Obligation) map[string]*query.Obligation {
	all := map[string]*query.Obligation{}
	for _, o := range obligations {
		all[o.Obligation.ID()] = o
	}
	return all
}

// states writes down subject, respondent, state and dates of every obligation of a day: all but the
// responses that wait beside them.
func states(t failer, s graph.Store, day graph.Date) string {
	var lines []string
	read(t, s, secretary, func(v *query.View) {
		lines = nil
		for _, o := range everyObligation(t, v.AsOf(&day), nil) {
			plain := *o.Obligation
			plain.Holding = nil
			lines = append(lines, writeObligation(&plain))
		}
	})
	return strings.Join(lines, "\n")
}

// answer makes a response, to a subject, of somebody.
func answer(properties fields, subject, by string) []graph.Op {
	end := fields{"type": graph.SubmittedBy, "from": "response:new", "to": by}
	if !strings.HasPrefix(by, "organization:") && !strings.HasPrefix(by, "person:") {
		end["type"] = graph.OnBehalfOf
	}
	return []graph.Op{
		{Put: parse(fields{"label": "Response", "id": "response:new", "properties": properties})},
		{Put: parse(fields{"type": graph.Answers, "from": "response:new", "to": subject})},
		{Put: parse(end)},
	}
}

// Adding a draft, a holding reply or an answer that was retracted already changes no state.
func lawNoAnswer(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	day := a.day()
	before := states(t, s, day)
	properties := pick(a.draw,
		fields{"kind": "ACCEPTED"},
		fields{"kind": "HOLDING", "submittedOn": a.date()},
		fields{"kind": "ACCEPTED", "submittedOn": "2029", "retractedOn": day.String()},
		fields{"kind": "ACCEPTED", "submittedOn": (day + 1).String()})
	apply(t, s, answer(properties, a.anID(graph.LabelRecommendation, graph.LabelActionPoint), a.stakeholder()))
	if after := states(t, s, day); after != before {
		t.Fatalf("on %s, %v made of\n%s\nthis\n%s", day, properties, before, after)
	}
}

// An answer by somebody who has no part in an obligation does not change it.
func lawUninvolved(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	day, subject := a.day(), a.anID(graph.LabelRecommendation, graph.LabelActionPoint)
	by := a.stakeholder()
	w := worldOf(elementsOf(a.steps))
	for _, c := range slices.Concat(w.causes(subject, day), w.firmly().causes(subject, day)) {
		if c.settlers[by] || c.through[by] {
			by = "organization:stranger"
		}
	}
	apply(t, s, []graph.Op{{Put: parse(fields{"label": "Organization", "id": "organization:stranger", "properties": fields{"name": "s"}})}})
	before := states(t, s, day)
	apply(t, s, answer(fields{"kind": "ACCEPTED", "submittedOn": "2029"}, subject, by))
	if after := states(t, s, day); after != before {
		t.Fatalf("on %s an answer of %s made of\n%s\nthis\n%s", day, by, before, after)
	}
}

// Splitting a group into two nested groups, with at least one member each, changes no state. An
// ANY_MEMBER group keeps its settlers too, so the new groups answer for nobody.
func lawSplit(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	group := a.anID(graph.LabelStakeholderGroup)
	var steps, members []graph.Op
	days := graph.PartialDate{}
	for _, op := range a.steps {
		r, isRelationship := op.Put.(*graph.Relationship)
		switch {
		case isRelationship && r.Type == graph.MemberOf && r.To == group && r.From != group:
			c := *r
			c.Since, c.Until, c.Assumption, c.Visibility = days, days, "", graph.Public // each new group has a member on every day
			properties := *r.Membership()
			properties.Status = ""
			c.Properties = &properties
			members = append(members, graph.Op{Put: &c})
		case isRelationship && r.Type == graph.MemberOf && r.To == group: // a group in itself
		case !isRelationship: // nobody has ended
			n := graph.Clone(op.Put.(graph.Node))
			graph.FactOf(n).Until = days
			steps = append(steps, graph.Op{Put: n})
		default:
			steps = append(steps, op)
		}
	}
	if len(members) < 2 {
		t.Skip("too few members to split")
	}
	refill(t, s, append(slices.Clone(steps), members...))
	day := a.day()
	before := states(t, s, day)
	halves := []graph.Op{}
	for _, half := range []string{"stakeholder-group:one-half", "stakeholder-group:other-half"} {
		halves = append(halves,
			graph.Op{Put: parse(fields{"label": "StakeholderGroup", "id": half, "properties": fields{"name": "half"}})},
			graph.Op{Put: parse(fields{"type": graph.MemberOf, "from": half, "to": group})})
	}
	at := 1 + a.upTo(len(members)-2)
	for i, op := range members {
		c := *op.Put.(*graph.Relationship)
		c.To = "stakeholder-group:one-half"
		if i >= at {
			c.To = "stakeholder-group:other-half"
		}
		halves = append(halves, graph.Op{Remove: op.Ref()}, graph.Op{Put: &c})
	}
	apply(t, s, halves)
	if after := states(t, s, day); after != before {
		t.Fatalf("on %s, splitting %s made of\n%s\nthis\n%s\non the graph\n%s", day, group, before, after, fileOf(elementsOf(steps)))
	}
}

// Removing what no reason or answer uses changes nothing.
func lawUnused(t *rapid.T, s graph.Store) {
	a := newAsker(t)
	refill(t, s, a.steps)
	used := []graph.RelationshipType{
		graph.AddressedTo, graph.MemberOf, graph.SucceededBy, graph.Answers, graph.SubmittedBy, graph.OnBehalfOf, graph.ReviewedAt,
	}
	day := a.day()
	before := states(t, s, day)
	var removals []graph.Op
	for _, op := range a.steps {
		if ref := op.Ref(); ref.Type != "" && !slices.Contains(used, ref.Type) && a.oneIn(2) {
			removals = append(removals, graph.Op{Remove: ref})
		}
	}
	if len(removals) > 0 {
		apply(t, s, removals)
	}
	if after := states(t, s, day); after != before {
		t.Fatalf("on %s, removing %v made of\n%s\nthis\n%s", day, removals, before, after)
	}
}

func (a asker) anID(labels ...graph.Label) string {
	return pick(a.draw, a.ids[pick(a.draw, labels...)]...)
}

func (a asker) stakeholder() string {
	return a.anID(graph.LabelOrganization, graph.LabelPerson, graph.LabelStakeholderGroup, graph.LabelWorkingGroup)
}
