package graph

import "context"

// Citation is a source that a View handed out, so that it can be followed to its document.
type Citation struct {
	Source
	at *Set
}

// Dispute is a statement that a View handed out.
type Dispute struct {
	Statement
	at *Set
}

// Sources returns where the node was read, in the order of the file.
func (b *Base) Sources() []Citation { return b.at.cite(b.Fact.Sources) }

// Statements returns what other sources say about the node's properties.
func (b *Base) Statements() []Dispute { return b.at.dispute(b.Fact.Statements) }

// Sources returns where the relationship was read.
func (e RelatedEdge[T]) Sources() []Citation { return e.at.cite(e.Relationship.Sources) }

// Statements returns what other sources say about the relationship's properties.
func (e RelatedEdge[T]) Statements() []Dispute { return e.at.dispute(e.Relationship.Statements) }

// Sources returns where the statement was read.
func (d Dispute) Sources() []Citation { return d.at.cite(d.Statement.Sources) }

func (s *Set) cite(sources []Source) []Citation {
	if s.view.snapshot.uncited {
		return []Citation{} // they may not have been redacted
	}
	citations := make([]Citation, len(sources))
	for i, source := range sources {
		citations[i] = Citation{source, s}
	}
	return citations
}

func (s *Set) dispute(statements []Statement) []Dispute {
	if s.view.snapshot.uncited {
		return []Dispute{}
	}
	disputes := make([]Dispute, len(statements))
	for i, statement := range statements {
		disputes[i] = Dispute{statement, s}
	}
	return disputes
}

// Document returns the document that is cited.
func (c Citation) Document(ctx context.Context) (*Document, error) {
	documents, err := c.at.byID(ctx, "documents cited", func(add func(string)) {
		for _, f := range c.at.facts() {
			for _, source := range f.Sources {
				add(source.DocumentID)
			}
			for _, statement := range f.Statements {
				for _, source := range statement.Sources {
					add(source.DocumentID)
				}
			}
		}
	})
	document, _ := documents[c.DocumentID].(*Document)
	return document, err
}

// Representing returns the organization that the person of a MEMBER_OF sits for, or nil.
func (e RelatedEdge[T]) Representing(ctx context.Context) (*Organization, error) {
	organizations, err := e.at.byID(ctx, "organizations represented", func(add func(string)) {
		for _, r := range e.at.whole().relationships {
			add(r.RepresentingID())
		}
	})
	organization, _ := organizations[e.RepresentingID()].(*Organization)
	return organization, err
}

// facts returns what was handed out in the set.
func (s *Set) facts() []*Fact {
	var facts []*Fact
	for _, n := range s.whole().nodes {
		facts = append(facts, &n.base().Fact)
	}
	for _, r := range s.relationships {
		facts = append(facts, &r.Fact)
	}
	return facts
}

// StateAsOf returns the response's state on the view's day, or today.
func (r *Response) StateAsOf() ResponseState { return r.State(r.at.view.day) }
