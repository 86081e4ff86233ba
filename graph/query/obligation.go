package query

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
)

// IsNode marks an obligation as a type of the GraphQL interface Node.
func (*Obligation) IsNode() {}

// Obligation is an obligation that a View handed out. Its methods lead to its parties, its responses
// and the facts from which it follows.
type Obligation struct {
	*ledger.Obligation
	batch *ledgerBatch
}

// ID returns the obligation's id. It names the day of the ledger when a question named it, or when that is not today.
func (o *Obligation) ID() string {
	id, v := o.Key(), o.batch.view
	if id.Firm = !v.assumptions; v.asOf != 0 || o.batch.day != v.today {
		id.AsOf = o.batch.day
	}
	return id.String()
}

// AsOf returns the day of the ledger.
func (o *Obligation) AsOf() graph.Date { return o.batch.day }

// Respondent returns the stakeholder that owes the answer.
func (o *Obligation) Respondent(ctx context.Context) (graph.Stakeholder, error) {
	nodes, err := o.batch.parties(ctx)
	respondent, _ := nodes[o.RespondentID].(graph.Stakeholder)
	return respondent, err
}

// Subject returns the recommendation or action point that is to be answered.
func (o *Obligation) Subject(ctx context.Context) (graph.Subject, error) {
	nodes, err := o.batch.parties(ctx)
	subject, _ := nodes[o.SubjectID].(graph.Subject)
	return subject, err
}

// FocalPoints returns the people to write to, by id: those whom an AFFILIATED_WITH that holds on the
// day of the ledger makes a focal point of the respondent.
func (o *Obligation) FocalPoints(ctx context.Context) ([]*graph.Person, error) {
	b := o.batch
	byRespondent, err := loadShared(b.batch, "ledger focal points", func() (map[string][]*graph.Person, error) {
		respondents := idset.New()
		for _, o := range b.obligations {
			respondents.Add(o.RespondentID)
		}
		hop := graph.In(graph.AffiliatedWith)
		rows, err := b.view.snapshot.Match(ctx, graph.Pattern{
			Name: "ledger focal points", Scope: b.view.anyTime(), Start: []graph.Start{{IDs: respondents.IDs}}, Fetch: []graph.Fetch{{Hop: hop}},
		})
		next, byRespondent := b.view.newBatch(), map[string][]*graph.Person{}
		for _, row := range rows.Rows {
			for _, affiliation := range row.Fetched[0].Rows {
				a := graph.PropertiesOf[graph.Affiliation](affiliation.Relationship)
				id, person := graph.BaseOf(row.Node).ID, graph.BaseOf(affiliation.Node).ID
				if people := byRespondent[id]; len(people) > 0 && people[len(people)-1].ID == person {
					continue // another affiliation of the same person
				}
				if a.FocalPoint && b.view.traversable(affiliation.Relationship, b.day) {
					byRespondent[id] = append(byRespondent[id], next.add(affiliation.Node).(*graph.Person))
				}
			}
		}
		return byRespondent, err
	})
	return byRespondent[o.RespondentID], err
}

// Answered returns the responses that count on the day and could settle the obligation, by date.
func (o *Obligation) Answered() []*graph.Response {
	responses := make([]*graph.Response, 0, len(o.Responses))
	all := o.batch.submissions()
	for _, r := range o.Responses {
		responses = append(responses, all[r.ID].(*graph.Response))
	}
	return responses
}

// HoldingResponse returns the last response that only announces an answer, or nil.
func (o *Obligation) HoldingResponse() *graph.Response { return o.response(o.Holding) }

// DecidingAnswer returns the response that decides the state, or nil.
func (o *Obligation) DecidingAnswer() *graph.Response { return o.response(o.Answer) }

// response returns one of the obligation's responses as one of the batch, or nil.
func (o *Obligation) response(r *graph.Response) *graph.Response {
	if r == nil {
		return nil
	}
	return o.batch.submissions()[r.ID].(*graph.Response)
}

// Progress is how far what was asked has come, as a report says.
type Progress struct{ *graph.ProgressReport }

// Report returns the report.
func (p *Progress) Report() *graph.ProgressReport { return p.ProgressReport }

// ReportedProgress returns the last word of those whose answer settles the obligation, or nil.
func (o *Obligation) ReportedProgress() *Progress { return o.batch.reported(o.Progress) }

// ReportedAssessment returns the last word of anyone else, or nil.
func (o *Obligation) ReportedAssessment() *Progress { return o.batch.reported(o.Assessment) }

// Reason is one reason for an obligation.
type Reason struct {
	ledger.Reason
	obligation *Obligation
	batch      *ledgerBatch
}

// Steps returns the path to the respondent: from the theme, when the subject is about it or about a part of it on
// the day of the ledger, else from the subject. The first call for a theme loads its parts.
func (r Reason) Steps(ctx context.Context, theme *string) ([]Relationship, error) {
	batch, path := r.batch.batch, r.Path
	if theme != nil {
		paths, err := r.batch.pathsFrom(ctx, *theme)
		if err != nil {
			return nil, err
		}
		batch, path = paths.batch, slices.Concat(paths.toSubject[r.obligation.SubjectID], r.Path)
	}
	steps := make([]Relationship, len(path))
	for i, step := range path {
		steps[i] = batch.relationship(step)
	}
	return steps, nil
}

// CitedDeadline returns how the reason's own due date is derived, or nil.
func (r Reason) CitedDeadline() *Deadline { return r.batch.citedDeadline(r.Deadline) }

// CitedDeadline returns how the due date is derived, or nil without a due date.
func (o *Obligation) CitedDeadline() *Deadline { return o.batch.citedDeadline(o.Deadline) }

// Deadline is a deadline that a View handed out.
type Deadline struct {
	*ledger.Deadline
	batch *ledgerBatch
}

// AddressedOn returns the date of the addressing. A period counts from its last day.
func (d *Deadline) AddressedOn() graph.PartialDate { return d.Addressing.Addressing().AddressedOn }

// AddressedOnDays returns the days that AddressedOn may mean.
func (d *Deadline) AddressedOnDays() graph.Days { return d.AddressedOn().Days() }

// RespondWithin returns the period from which the due date follows, or the zero period.
func (d *Deadline) RespondWithin() graph.Duration {
	if d.Basis != ledger.BasisRespondWithin {
		return graph.Duration{}
	}
	return d.Addressing.Addressing().RespondWithin
}

// Review returns the meeting whose date is the due date, or nil.
func (d *Deadline) Review() *graph.Meeting {
	if d.Meeting == nil {
		return nil
	}
	meetings, _ := loadShared(d.batch.batch, "ledger reviews", func() (map[string]graph.Node, error) {
		next, meetings := d.batch.view.newBatch(), map[string]graph.Node{}
		for _, n := range d.batch.complete().nodes {
			if id := graph.BaseOf(n).ID; meetings[id] == nil {
				meetings[id] = next.add(n)
			}
		}
		return meetings, nil
	})
	return meetings[d.Meeting.ID].(*graph.Meeting)
}

// AlternativeValues returns the alternative values that other sources give for the dates from which the due
// date follows.
func (d *Deadline) AlternativeValues() []graph.CitedAlternative {
	return graph.CiteAlternatives(d.batch, d.Disputed)
}

// Explanation returns one English sentence on how the due date is derived.
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

// Relationship is one relationship that a View handed out without its ends: a step of the path from a
// theme to a respondent, or a relationship that changed.
type Relationship struct{ RelatedEdge[graph.Node] }

// Responsibility returns who owes the answer to an ADDRESSED_TO, or nil for other relationships.
func (r Relationship) Responsibility() *graph.Responsibility {
	if r.Type != graph.AddressedTo {
		return nil
	}
	responsibility := r.Relationship.Responsibility()
	return &responsibility
}

// CitedReasons returns every reason for the obligation.
func (o *Obligation) CitedReasons() []Reason {
	reasons := make([]Reason, len(o.Reasons))
	for i, reason := range o.Reasons {
		reasons[i] = Reason{reason, o, o.batch}
	}
	return reasons
}

// FromNode returns the node at which the relationship begins.
func (r Relationship) FromNode(ctx context.Context) (graph.Node, error) { return r.end(ctx, r.From) }

// ToNode returns the node at which the relationship ends.
func (r Relationship) ToNode(ctx context.Context) (graph.Node, error) { return r.end(ctx, r.To) }

// end returns one end. The first call loads the ends of all relationships of the batch.
func (r Relationship) end(ctx context.Context, id string) (graph.Node, error) {
	nodes, err := r.batch.byID(ctx, "ends", func(add func(string)) {
		for _, r := range r.batch.complete().relationships {
			add(r.From)
			add(r.To)
		}
	})
	return nodes[id], err
}
