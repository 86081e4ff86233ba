package graph

import (
	"context"
)

// Origin is the read that returned a node. Resolvers load the node's relationships through it.
type Origin interface {
	// Today returns the day of the server.
	Today() Date
	// SourcesRead reports whether the read loaded sources and statements and redacted them for the viewer.
	SourcesRead() bool
	// Document returns the document with the id, or nil when the viewer may not see it.
	Document(ctx context.Context, id string) (*Document, error)
}

// OriginOf returns the read that returned the node, or nil for a node straight from an engine.
func OriginOf(n Node) Origin { return BaseOf(n).origin }

// WithOrigin returns a copy of the node with the read as its origin.
func WithOrigin(n Node, o Origin) Node {
	c := Clone(n)
	BaseOf(c).origin = o
	return c
}

// Citation is a source that can load its document.
type Citation struct {
	Source
	origin Origin
}

// CitedAlternative is an alternative value whose sources can load their documents.
type CitedAlternative struct {
	AlternativeValue
	origin Origin
}

// Cite returns the sources as citations of a read, in their order. It returns an empty list when the
// read left sources out, because nobody redacted them.
func Cite(o Origin, sources []Source) []Citation {
	if !o.SourcesRead() {
		return []Citation{}
	}
	citations := make([]Citation, len(sources))
	for i, source := range sources {
		citations[i] = Citation{source, o}
	}
	return citations
}

// CiteAlternatives returns the statements with citations of a read, in their order. It returns an empty
// list when the read left sources out.
func CiteAlternatives(o Origin, statements []AlternativeValue) []CitedAlternative {
	if !o.SourcesRead() {
		return []CitedAlternative{}
	}
	cited := make([]CitedAlternative, len(statements))
	for i, statement := range statements {
		cited[i] = CitedAlternative{statement, o}
	}
	return cited
}

// Sources returns the sources of the node, in the order of the file.
func (b *Base) Sources() []Citation { return Cite(b.origin, b.Fact.Sources) }

// AlternativeValues returns the alternative values that other sources give for the node's properties.
func (b *Base) AlternativeValues() []CitedAlternative {
	return CiteAlternatives(b.origin, b.Fact.AlternativeValues)
}

// Sources returns the sources of the alternative value.
func (d CitedAlternative) Sources() []Citation { return Cite(d.origin, d.AlternativeValue.Sources) }

// Document returns the cited document.
func (c Citation) Document(ctx context.Context) (*Document, error) {
	return c.origin.Document(ctx, c.DocumentID)
}

// StateAsOf returns the response's state on a day; on today with nil.
func (r *Response) StateAsOf(asOf *Date) ResponseState {
	if asOf == nil {
		return r.State(r.origin.Today())
	}
	return r.State(*asOf)
}
