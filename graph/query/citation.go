package query

import (
	"context"

	"answerable/graph"
)

var _ graph.Origin = (*batch)(nil)

// batchOf returns the batch to which a node belongs.
func batchOf(n graph.Node) *batch { return graph.OriginOf(n).(*batch) }

// Today returns the day of the server.
func (b *batch) Today() graph.Date { return b.view.today }

// SourcesRead reports whether the view reads sources.
func (b *batch) SourcesRead() bool { return !b.view.snapshot.omitSources }

// Document returns a document. The first call loads all documents that the batch cites, in one call to
// the store.
func (b *batch) Document(ctx context.Context, id string) (*graph.Document, error) {
	documents, err := b.byID(ctx, "documents cited", func(add func(string)) {
		for _, f := range b.facts() {
			for _, source := range f.Sources {
				add(source.DocumentID)
			}
			for _, statement := range f.AlternativeValues {
				for _, source := range statement.Sources {
					add(source.DocumentID)
				}
			}
		}
	})
	document, _ := documents[id].(*graph.Document)
	return document, err
}

// facts returns the facts of all nodes and relationships of the batch.
func (b *batch) facts() []*graph.Fact {
	var facts []*graph.Fact
	for _, n := range b.complete().nodes {
		facts = append(facts, &graph.BaseOf(n).Fact)
	}
	for _, r := range b.relationships {
		facts = append(facts, &r.Fact)
	}
	return facts
}

// Sources returns the sources of the relationship.
func (e RelatedEdge[T]) Sources() []graph.Citation {
	return graph.Cite(e.batch, e.Relationship.Sources)
}

// AlternativeValues returns the alternative values that other sources give for the relationship's properties.
func (e RelatedEdge[T]) AlternativeValues() []graph.CitedAlternative {
	return graph.CiteAlternatives(e.batch, e.Relationship.AlternativeValues)
}

// Representing returns the organization that the person represents by a MEMBER_OF, or nil.
func (e RelatedEdge[T]) Representing(ctx context.Context) (*graph.Organization, error) {
	organizations, err := e.batch.byID(ctx, "organizations represented", func(add func(string)) {
		for _, r := range e.batch.complete().relationships {
			add(r.RepresentingID())
		}
	})
	organization, _ := organizations[e.RepresentingID()].(*graph.Organization)
	return organization, err
}
