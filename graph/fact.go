package graph

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
)

// Fact holds the data that every node and relationship has in addition to its properties.
type Fact struct {
	Visibility Clearance
	// Since and Until bound the interval on which the fact holds; a missing end is open.
	Since, Until PartialDate
	// Assumption explains, in words, a choice that the author of the data made. It is empty for a fact.
	Assumption string
	Sources    []Source
	// PropertySources holds, by name, the provenance of the properties that have one of their own, such as
	// withdrawnOn: the element was known before. It may name a property without a value: this says why.
	PropertySources map[string]Provenance
	// AlternativeValues are alternative values that other sources give for a property.
	AlternativeValues []AlternativeValue
}

// Validity returns the interval on which the fact holds.
func (f *Fact) Validity() Interval { return Interval{f.Since, f.Until} }

// Source says from where a fact is known: a place in a document, or what somebody stated on a day.
type Source struct {
	// DocumentID is the id of a Document in the graph, or empty.
	DocumentID string   `json:"document,omitempty"`
	Page       Positive `json:"page,omitempty"` // from 1; 0 when the source gives none
	Paragraph  string   `json:"paragraph,omitempty"`
	Quote      string   `json:"quote,omitempty"` // short and verbatim
	ReadOn     Date     `json:"readOn,omitzero"`
	// StatedByID is the id of the stakeholder that stated it, or empty. A statement has only this and On.
	StatedByID string `json:"statedBy,omitempty"`
	On         Date   `json:"on,omitzero"`
}

// NodeID returns the id of the node that the source names: the document, or the stakeholder. Who does not
// see the node does not see the source.
func (s Source) NodeID() string { return cmp.Or(s.DocumentID, s.StatedByID) }

// Provenance says from where a property is known: from sources, or by an assumption.
type Provenance struct {
	Assumption string   `json:"assumption,omitempty"`
	Sources    []Source `json:"sources,omitempty"`
}

// AlternativeValue is a value that a source gives for a property when the element holds another one.
type AlternativeValue struct {
	Property string   `json:"property"`
	Value    string   `json:"value"`
	Sources  []Source `json:"sources,omitempty"`
	Reason   string   `json:"reason,omitempty"` // why the other value is preferred
}

// SourceLists returns every list of sources of the fact, with its path in a file.
func (f *Fact) SourceLists() iter.Seq2[string, []Source] {
	return func(yield func(string, []Source) bool) {
		if !yield("sources", f.Sources) {
			return
		}
		for _, name := range slices.Sorted(maps.Keys(f.PropertySources)) {
			if !yield("propertySources."+name+".sources", f.PropertySources[name].Sources) {
				return
			}
		}
		for i, s := range f.AlternativeValues {
			if !yield(fmt.Sprintf("statements[%d].sources", i), s.Sources) {
				return
			}
		}
	}
}

// Element is a node or a relationship: a *Relationship or one of the node types.
type Element interface {
	Ref() Ref
	fact() *Fact
}

// Ref names an element: a node by its id, a relationship by its type, ends and key.
type Ref struct {
	ID   string           `json:"id,omitempty"`
	Type RelationshipType `json:"type,omitempty"`
	From string           `json:"from,omitempty"`
	To   string           `json:"to,omitempty"`
	// Key distinguishes relationships of the same type and ends, such as two memberships at two times.
	Key string `json:"key,omitempty"`
}

func (r Ref) String() string {
	if r.ID != "" {
		return r.ID
	}
	text := r.From + " " + string(r.Type) + " " + r.To
	if r.Key != "" {
		text += " (" + r.Key + ")"
	}
	return text
}

func (f *Fact) fact() *Fact { return f }

// FactOf returns the Fact of an element, to read and to set.
func FactOf(e Element) *Fact { return e.fact() }

// Unsourced reports whether an element has neither a source nor an assumption. integrity.Check reports
// such an element as an error.
func Unsourced(e Element) bool { return e.fact().Assumption == "" && len(e.fact().Sources) == 0 }
