package graph

import (
	"context"
)

// Origin is the read that handed a node out. What a node leads to is loaded through it.
type Origin interface {
	// Day returns the day of the read: the one that was asked for, or today.
	Day() Date
	// SourcesRead reports whether sources and statements were read, and redacted for the viewer.
	SourcesRead() bool
	// Document returns the document with the id, or nil when the viewer may not see it.
	Document(ctx context.Context, id string) (*Document, error)
}

// OriginOf returns the read that handed the node out, or nil when an engine made it.
func OriginOf(n Node) Origin { return BaseOf(n).origin }

// WithOrigin returns a copy of the node that was handed out by a read.
func WithOrigin(n Node, o Origin) Node {
	c := Clone(n)
	BaseOf(c).origin = o
	return c
}

// Citation is a source that can be followed to its document.
type Citation struct {
	Source
	origin Origin
}

// CitedAlternative is a statement whose sources can be followed to their documents.
type CitedAlternative struct {
	AlternativeValue
	origin Origin
}

// Cite returns the sources as citations of a read, in their order. It returns none when the read left
// sources out, since they may not have been redacted.
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

// CiteAlternatives returns the statements as a read handed them out, in their order. It returns none when the
// read left sources out.
func CiteAlternatives(o Origin, statements []AlternativeValue) []CitedAlternative {
	if !o.SourcesRead() {
		return []CitedAlternative{}
	}
	disputes := make([]CitedAlternative, len(statements))
	for i, statement := range statements {
		disputes[i] = CitedAlternative{statement, o}
	}
	return disputes
}

// Sources returns where the node was read, in the order of the file.
func (b *Base) Sources() []Citation { return Cite(b.origin, b.Fact.Sources) }

// Statements returns what other sources say about the node's properties.
func (b *Base) Statements() []CitedAlternative { return CiteAlternatives(b.origin, b.Fact.Statements) }

// Sources returns where the statement was read.
func (d CitedAlternative) Sources() []Citation { return Cite(d.origin, d.AlternativeValue.Sources) }

// Document returns the document that is cited.
func (c Citation) Document(ctx context.Context) (*Document, error) {
	return c.origin.Document(ctx, c.DocumentID)
}

// StateAsOf returns the response's state on the day of the read that handed it out.
func (r *Response) StateAsOf() ResponseState { return r.State(r.origin.Day()) }
