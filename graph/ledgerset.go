package graph

import (
	"context"
	"fmt"
	"slices"
)

// Obligation is an obligation that a View handed out, so that it can be followed to its parties, its
// responses and the facts that it follows from.
type Obligation struct {
	*DerivedObligation
	start []*Relationship // from the theme where its path begins to the subject, against their direction
	at    *ledgerSet
}

// ledgerSet is a page of obligations that was handed out together. Like a Set, it loads what one of
// them is asked for once for all.
type ledgerSet struct {
	*Set
	day         Date
	obligations []*Obligation
	lists       [][]*Obligation // all of which these are pages
	key         string          // of the only list's ledger; empty when there are several
}

// newLedgerSet returns an empty set; what its obligations lead to is of the view's day, and their
// ledgers of the given one.
func (v *View) newLedgerSet(day Date) *ledgerSet {
	w := *v
	w.day = day
	s := &ledgerSet{Set: w.newSet(), day: day}
	s.gather = s.reasons
	return s
}

// add hands out copies of the obligations, as some of the set.
func (s *ledgerSet) add(obligations []*Obligation) []*Obligation {
	copies, room := make([]*Obligation, len(obligations)), make([]Obligation, len(obligations))
	for i, o := range obligations {
		room[i] = *o
		room[i].at, copies[i] = s, &room[i]
	}
	s.obligations = append(s.obligations, copies...)
	return copies
}

// reasons adds what the obligations follow from to the set.
func (s *ledgerSet) reasons() {
	for _, o := range s.obligations {
		s.relationships = append(s.relationships, o.start...)
		for _, reason := range o.Reasons {
			s.relationships = append(s.relationships, reason.Path...)
			if reason.Deadline != nil && reason.Deadline.Meeting != nil {
				s.nodes = append(s.nodes, reason.Deadline.Meeting)
			}
		}
	}
}

// parties loads the debtors and subjects of the page.
func (s *ledgerSet) parties(ctx context.Context) (map[string]Node, error) {
	return s.byID(ctx, "ledger parties", func(add func(string)) {
		for _, o := range s.obligations {
			add(o.DebtorID)
			add(o.SubjectID)
		}
	})
}

// Debtor returns whoever owes.
func (o *Obligation) Debtor(ctx context.Context) (Stakeholder, error) {
	nodes, err := o.at.parties(ctx)
	debtor, _ := nodes[o.DebtorID].(Stakeholder)
	return debtor, err
}

// Subject returns the recommendation or action point that is to be answered.
func (o *Obligation) Subject(ctx context.Context) (Subject, error) {
	nodes, err := o.at.parties(ctx)
	subject, _ := nodes[o.SubjectID].(Subject)
	return subject, err
}

// FocalPoints returns the people to write to: those whom an AFFILIATED_WITH that holds on the day of
// the ledger makes a focal point of the debtor, by id.
func (o *Obligation) FocalPoints(ctx context.Context) ([]*Person, error) {
	s := o.at
	byDebtor, err := loadOnce(s.Set, "ledger focal points", func() (map[string][]*Person, error) {
		debtors := newIDs()
		for _, o := range s.obligations {
			debtors.add(o.DebtorID)
		}
		hop := In(AffiliatedWith)
		rows, err := s.view.snapshot.Match(ctx, Pattern{
			Name: "ledger focal points", Stamp: s.view.ever(), Start: []Start{{IDs: debtors.list}}, Fetch: []Fetch{{Hop: hop}},
		})
		next, byDebtor := s.view.newSet(), map[string][]*Person{}
		for _, row := range rows.Rows {
			for _, along := range row.Along[0].Rows {
				a := properties[Affiliation](along.Relationship)
				id, person := BaseOf(row.Node).ID, BaseOf(along.Node).ID
				if people := byDebtor[id]; len(people) > 0 && people[len(people)-1].ID == person {
					continue // twice affiliated
				}
				if a.FocalPoint && s.view.walks(along.Relationship, s.day) {
					byDebtor[id] = append(byDebtor[id], next.add(along.Node).(*Person))
				}
			}
		}
		return byDebtor, err
	})
	return byDebtor[o.DebtorID], err
}

// Answered returns the responses that count on the day and could settle the obligation, by date.
func (o *Obligation) Answered() []*Response {
	responses := make([]*Response, 0, len(o.Responses))
	all := o.at.responses()
	for _, r := range o.Responses {
		responses = append(responses, all[r.ID].(*Response))
	}
	return responses
}

// HoldingResponse returns the last response that only says that an answer will follow, or nil.
func (o *Obligation) HoldingResponse() *Response {
	if o.Holding == nil {
		return nil
	}
	return o.at.responses()[o.Holding.ID].(*Response)
}

// responses hands out the responses of the page, which came with the ledger.
func (s *ledgerSet) responses() map[string]Node {
	nodes, _ := loadOnce(s.Set, "responses", func() (map[string]Node, error) {
		next, nodes := s.view.newSet(), map[string]Node{}
		for _, o := range s.obligations {
			for _, r := range o.Responses {
				if nodes[r.ID] == nil {
					nodes[r.ID] = next.add(r)
				}
			}
		}
		return nodes, nil
	})
	return nodes
}

// Because is one reason for an obligation, in steps from the theme to the debtor.
type Because struct {
	Reason
	Steps []Step
	at    *ledgerSet
}

// Derivation returns how the reason's own due date was derived, or nil.
func (b Because) Derivation() *Derivation { return b.at.derive(b.Deadline) }

// Derivation returns how the due date was derived, or nil without one.
func (o *Obligation) Derivation() *Derivation { return o.at.derive(o.Deadline) }

// Derivation is a deadline that a View handed out.
type Derivation struct {
	*Deadline
	at *ledgerSet
}

func (s *ledgerSet) derive(d *Deadline) *Derivation {
	if d == nil {
		return nil
	}
	return &Derivation{d, s}
}

// AddressedOn returns when the addressing was made; a period counts from its last day.
func (d *Derivation) AddressedOn() PartialDate { return d.Addressing.Addressing().AddressedOn }

// RespondWithin returns the period that the date follows from, or none.
func (d *Derivation) RespondWithin() Period {
	if d.Basis != BasisRespondWithin {
		return Period{}
	}
	return d.Addressing.Addressing().RespondWithin
}

// Review returns the meeting that fixes the date, or nil.
func (d *Derivation) Review() *Meeting {
	if d.Meeting == nil {
		return nil
	}
	meetings, _ := loadOnce(d.at.Set, "ledger reviews", func() (map[string]Node, error) {
		next, meetings := d.at.view.newSet(), map[string]Node{}
		for _, n := range d.at.whole().nodes {
			if id := BaseOf(n).ID; meetings[id] == nil {
				meetings[id] = next.add(n)
			}
		}
		return meetings, nil
	})
	return meetings[d.Meeting.ID].(*Meeting)
}

// Statements returns what other sources say about the dates that it follows from.
func (d *Derivation) Statements() []Dispute { return Disputes(d.at, d.Disputed) }

// Explanation says in one English sentence how the date was derived.
func (d *Derivation) Explanation() string {
	a := d.Addressing.Addressing()
	switch d.Basis {
	case BasisDueOn:
		return fmt.Sprintf("Due on %s, the last day of the agreed date %s.", d.DueOn, a.DueOn)
	case BasisRespondWithin:
		return fmt.Sprintf("Due on %s, %s after %s, the last day of the addressing date %s.",
			d.DueOn, a.RespondWithin, a.AddressedOn.Last(), a.AddressedOn)
	default:
		return fmt.Sprintf("Due on %s, the last day of the review meeting's date %s: no date or period was agreed.",
			d.DueOn, d.Meeting.On)
	}
}

// Step is one relationship that a View handed out without its ends: on the way from a theme to a
// debtor, or that changed.
type Step struct{ RelatedEdge[Node] }

// Responsibility returns who owes the answer to an ADDRESSED_TO, or nil.
func (s Step) Responsibility() *Responsibility {
	if s.Type != AddressedTo {
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
			because[i].Steps = append(because[i].Steps, Step{RelatedEdge[Node]{Relationship: r, at: o.at.Set}})
		}
	}
	return because
}

// FromNode returns the node that the relationship leads from.
func (s Step) FromNode(ctx context.Context) (Node, error) { return s.end(ctx, s.From) }

// ToNode returns the node that the relationship leads to.
func (s Step) ToNode(ctx context.Context) (Node, error) { return s.end(ctx, s.To) }

// end loads the nodes at the ends of all relationships that were handed out with the step.
func (s Step) end(ctx context.Context, id string) (Node, error) {
	nodes, err := s.at.byID(ctx, "ends", func(add func(string)) {
		for _, r := range s.at.whole().relationships {
			add(r.From)
			add(r.To)
		}
	})
	return nodes[id], err
}
