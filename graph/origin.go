package graph

import (
	"context"
	"maps"
	"slices"
)

// Origin is the read that returned a node. Resolvers load the node's relationships through it.
type Origin interface {
	// Day returns the day of the read: the requested day, or today.
	Day() Date
	// SourcesRead reports whether the read loaded sources and statements and redacted them for the viewer.
	SourcesRead() bool
	// SourceNode returns the node that a source names, or nil when the viewer may not see it.
	SourceNode(ctx context.Context, id string) (Node, error)
}

// OriginOf returns the read that returned the node, or nil for a node straight from an engine.
func OriginOf(n Node) Origin { return BaseOf(n).origin }

// WithOrigin returns a copy of the node with the read as its origin.
func WithOrigin(n Node, o Origin) Node {
	c := Clone(n)
	BaseOf(c).origin = o
	return c
}

// Citation is a source that can load its document, or who stated it.
type Citation struct {
	Source
	origin Origin
}

// CitedAlternative is an alternative value whose sources can load their documents.
type CitedAlternative struct {
	AlternativeValue
	origin Origin
}

// CitedProperty is the provenance of a property, whose sources can load what they name.
type CitedProperty struct {
	Provenance
	Property string
	origin   Origin
}

// Sources returns the sources of the property.
func (p CitedProperty) Sources() []Citation { return Cite(p.origin, p.Provenance.Sources) }

// CiteProperties returns the provenance of the properties that have one of their own, by name, with
// citations of a read. It returns an empty list when the read left sources out.
func CiteProperties(o Origin, of map[string]Provenance) []CitedProperty {
	cited := make([]CitedProperty, 0, len(of))
	if !o.SourcesRead() {
		return cited
	}
	for _, name := range slices.Sorted(maps.Keys(of)) {
		cited = append(cited, CitedProperty{of[name], name, o})
	}
	return cited
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

// PropertySources returns the provenance of the node's properties that have one of their own.
func (b *Base) PropertySources() []CitedProperty {
	return CiteProperties(b.origin, b.Fact.PropertySources)
}

// AlternativeValues returns the alternative values that other sources give for the node's properties.
func (b *Base) AlternativeValues() []CitedAlternative {
	return CiteAlternatives(b.origin, b.Fact.AlternativeValues)
}

// Sources returns the sources of the alternative value.
func (d CitedAlternative) Sources() []Citation { return Cite(d.origin, d.AlternativeValue.Sources) }

// Document returns the cited document, or nil when the source is a statement.
func (c Citation) Document(ctx context.Context) (*Document, error) {
	return sourceNode[*Document](ctx, c, c.DocumentID)
}

// StatedBy returns who stated it, or nil when the source is a document.
func (c Citation) StatedBy(ctx context.Context) (Stakeholder, error) {
	return sourceNode[Stakeholder](ctx, c, c.StatedByID)
}

func sourceNode[T Node](ctx context.Context, c Citation, id string) (of T, err error) {
	if id == "" {
		return of, nil
	}
	n, err := c.origin.SourceNode(ctx, id)
	of, _ = n.(T)
	return of, err
}

// StateAsOf returns the response's state on the day of the read that returned it.
func (r *Response) StateAsOf() ResponseState { return r.State(r.origin.Day()) }
