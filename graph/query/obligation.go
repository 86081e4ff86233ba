package query

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
)

// IsNode says that an obligation is found by its id.
func (*Obligation) IsNode() {}

// Obligation is an obligation that a View handed out, so that it can be followed to its parties, its
// responses and the facts that it follows from.
type Obligation struct {
	*ledger.Obligation
	start []*graph.Relationship // from the theme where its path begins to the subject, against their direction
	at    *ledgerBatch
}

// Debtor returns whoever owes.
func (o *Obligation) Debtor(ctx context.Context) (graph.Stakeholder, error) {
	nodes, err := o.at.parties(ctx)
	debtor, _ := nodes[o.DebtorID].(graph.Stakeholder)
	return debtor, err
}

// Subject returns the recommendation or action point that is to be answered.
func (o *Obligation) Subject(ctx context.Context) (graph.Subject, error) {
	nodes, err := o.at.parties(ctx)
	subject, _ := nodes[o.SubjectID].(graph.Subject)
	return subject, err
}

// FocalPoints returns the people to write to: those whom an AFFILIATED_WITH that holds on the day of
// the ledger makes a focal point of the debtor, by id.
func (o *Obligation) FocalPoints(ctx context.Context) ([]*graph.Person, error) {
	s := o.at
	byDebtor, err := loadShared(s.Batch, "ledger focal points", func() (map[string][]*graph.Person, error) {
		debtors := idset.New()
		for _, o := range s.obligations {
			debtors.Add(o.DebtorID)
		}
		hop := graph.In(graph.AffiliatedWith)
		rows, err := s.view.snapshot.Match(ctx, graph.Pattern{
			Name: "ledger focal points", Stamp: s.view.anyTime(), Start: []graph.Start{{IDs: debtors.IDs}}, Fetch: []graph.Fetch{{Hop: hop}},
		})
		next, byDebtor := s.view.newBatch(), map[string][]*graph.Person{}
		for _, row := range rows.Rows {
			for _, along := range row.Fetched[0].Rows {
				a := graph.PropertiesOf[graph.Affiliation](along.Relationship)
				id, person := graph.BaseOf(row.Node).ID, graph.BaseOf(along.Node).ID
				if people := byDebtor[id]; len(people) > 0 && people[len(people)-1].ID == person {
					continue // twice affiliated
				}
				if a.FocalPoint && s.view.traversable(along.Relationship, s.day) {
					byDebtor[id] = append(byDebtor[id], next.add(along.Node).(*graph.Person))
				}
			}
		}
		return byDebtor, err
	})
	return byDebtor[o.DebtorID], err
}

// Answered returns the responses that count on the day and could settle the obligation, by date.
func (o *Obligation) Answered() []*graph.Response {
	responses := make([]*graph.Response, 0, len(o.Responses))
	all := o.at.responses()
	for _, r := range o.Responses {
		responses = append(responses, all[r.ID].(*graph.Response))
	}
	return responses
}

// HoldingResponse returns the last response that only says that an answer will follow, or nil.
func (o *Obligation) HoldingResponse() *graph.Response {
	if o.Holding == nil {
		return nil
	}
	return o.at.responses()[o.Holding.ID].(*graph.Response)
}

// Because is one reason for an obligation, in steps from the theme to the debtor.
type Because struct {
	ledger.Reason
	Steps []Step
	at    *ledgerBatch
}

// CitedDeadline returns how the reason's own due date was derived, or nil.
func (b Because) CitedDeadline() *Deadline { return b.at.derive(b.Deadline) }

// CitedDeadline returns how the due date was derived, or nil without one.
func (o *Obligation) CitedDeadline() *Deadline { return o.at.derive(o.Deadline) }

// Deadline is a deadline that a View handed out.
type Deadline struct {
	*ledger.Deadline
	at *ledgerBatch
}

// AddressedOn returns when the addressing was made; a period counts from its last day.
func (d *Deadline) AddressedOn() graph.PartialDate { return d.Addressing.Addressing().AddressedOn }

// RespondWithin returns the period that the date follows from, or none.
func (d *Deadline) RespondWithin() graph.Period {
	if d.Basis != ledger.BasisRespondWithin {
		return graph.Period{}
	}
	return d.Addressing.Addressing().RespondWithin
}

// Review returns the meeting that fixes the date, or nil.
func (d *Deadline) Review() *graph.Meeting {
	if d.Meeting == nil {
		return nil
	}
	meetings, _ := loadShared(d.at.Batch, "ledger reviews", func() (map[string]graph.Node, error) {
		next, meetings := d.at.view.newBatch(), map[string]graph.Node{}
		for _, n := range d.at.complete().nodes {
			if id := graph.BaseOf(n).ID; meetings[id] == nil {
				meetings[id] = next.add(n)
			}
		}
		return meetings, nil
	})
	return meetings[d.Meeting.ID].(*graph.Meeting)
}

// Statements returns what other sources say about the dates that it follows from.
func (d *Deadline) Statements() []graph.CitedAlternative {
	return graph.CiteAlternatives(d.at, d.Disputed)
}

// Explanation says in one English sentence how the date was derived.
func (d *Deadline) Explanation() string {
	a := d.Addressing.Addressing()
	switch d.Basis {
	case ledger.BasisDueOn:
		return fmt.Sprintf("Due on %s, the last day of the agreed date %s.", d.DueOn, a.DueOn)
	case ledger.BasisRespondWithin:
		return fmt.Sprintf("Due on %s, %s after %s, the last day of the addressing date %s.",
			d.DueOn, a.RespondWithin, a.AddressedOn.Last(), a.AddressedOn)
	default:
		if d.DueOn != d.Meeting.On.Last() {
			return fmt.Sprintf("Due on %s, the last of the %d days of the review meeting from %s: no date or period was agreed.",
				d.DueOn, d.Meeting.Days, d.Meeting.On)
		}
		return fmt.Sprintf("Due on %s, the last day of the review meeting's date %s: no date or period was agreed.",
			d.DueOn, d.Meeting.On)
	}
}

// Step is one relationship that a View handed out without its ends: on the way from a theme to a
// debtor, or that changed.
type Step struct{ RelatedEdge[graph.Node] }

// Responsibility returns who owes the answer to an ADDRESSED_TO, or nil.
func (s Step) Responsibility() *graph.Responsibility {
	if s.Type != graph.AddressedTo {
		return nil
	}
	r := s.Relationship.Responsibility()
	return &r
}

// Because returns every reason for the obligation with its way: from the theme that was asked for,
// else from the subject's first theme by id, else from the subject.
func (o *Obligation) Because() []Because {
	because := make([]Because, len(o.Reasons))
	for i, reason := range o.Reasons {
		because[i].Reason, because[i].at = reason, o.at
		for _, r := range slices.Concat(o.start, reason.Path) {
			because[i].Steps = append(because[i].Steps, Step{RelatedEdge[graph.Node]{Relationship: r, at: o.at.Batch}})
		}
	}
	return because
}

// FromNode returns the node that the relationship leads from.
func (s Step) FromNode(ctx context.Context) (graph.Node, error) { return s.end(ctx, s.From) }

// ToNode returns the node that the relationship leads to.
func (s Step) ToNode(ctx context.Context) (graph.Node, error) { return s.end(ctx, s.To) }

// end loads the nodes at the ends of all relationships that were handed out with the step.
func (s Step) end(ctx context.Context, id string) (graph.Node, error) {
	nodes, err := s.at.byID(ctx, "ends", func(add func(string)) {
		for _, r := range s.at.complete().relationships {
			add(r.From)
			add(r.To)
		}
	})
	return nodes[id], err
}
