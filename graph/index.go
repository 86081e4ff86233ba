package graph

import (
	"context"
	"errors"
	"reflect"
)

// Index finds nodes by their texts. It follows the log of a store and holds, for each clearance, the
// texts that this clearance sees and no others; so what is found, and how it ranks, is what it would
// be if there were no others.
type Index interface {
	// At returns the texts that the clearance sees at the revision. It waits until the index has
	// come that far: an UNAVAILABLE error says that the context ended first. When the index has
	// moved on and can't go back, the error is ErrPassed.
	At(ctx context.Context, c Clearance, at Revision) (IndexSnapshot, error)

	// Freeze returns the index of a clearance, which moves for nobody else until release is called: a
	// revision that is read meanwhile is never passed.
	Freeze(ctx context.Context, c Clearance) (index Index, release func(), err error)
}

// ErrRevisionPassed says that an index has moved on from the revision that was asked for.
var ErrRevisionPassed = errors.New("the index has moved on from this revision")

// IndexSnapshot is the texts of one revision, as one clearance sees them. It may be used by many goroutines.
type IndexSnapshot interface {
	// Find returns what the query finds among the nodes that the stamp shows, the best first and
	// then by id. A query that is wrong is a BAD_USER_INPUT error which says where.
	Find(ctx context.Context, query string, stamp ReadScope) (SearchResult, error)
	// Close frees what the corpus holds.
	Close()
}

// SearchResult is what a query found.
type SearchResult interface {
	Hits() []Hit
	// Highlights shows where the query is found in the texts.
	Highlights(texts []IndexedText) []SearchHighlight
}

// Hit is a node that was found. Its score says how well, above 0; it compares within one query alone.
type Hit struct {
	ID    string
	Score float64
}

// IndexedText is a text of a node, and the property that it is.
type IndexedText struct {
	Property string
	Value    string
	// Name says that people call the node by it: a name, a title, an alias, a reference.
	Name bool
}

// SearchHighlight shows where the query is found in a property.
type SearchHighlight struct {
	Property string
	Snippet  []SearchFragment
}

// SearchFragment is a piece of a text, which is found or stands between what is.
type SearchFragment struct {
	Text  string
	Found bool
}

// Entry is what an index keeps of a node for a clearance.
type Entry struct {
	ID       string
	Label    Label
	Validity Interval
	Assumed  bool
	Texts    []IndexedText
}

// EntryOf returns the entry of the node for the clearance, and false when there is none.
func EntryOf(n Node, c Clearance) (Entry, bool) {
	s := ReadScope{Clearance: c, Assumptions: true}
	if !s.Shows(n) {
		return Entry{}, false
	}
	b := n.base()
	return Entry{b.ID, n.Label(), b.Validity(), b.Assumption != "", s.SearchedTexts(n)}, true
}

// notSearched are the texts that are codes and addresses.
var notSearched = map[string]bool{"country": true, "language": true, "url": true}

var (
	textType  = reflect.TypeFor[string]()
	textsType = reflect.TypeFor[[]string]()
)

// SearchedTexts returns the texts of n that are searched, in the order of its properties, as the stamp shows them.
func (s ReadScope) SearchedTexts(n Node) (texts []IndexedText) {
	b, spec := n.base(), specOfLabel[n.Label()]
	add := func(name, value string) {
		if value != "" {
			texts = append(texts, IndexedText{name, value, spec.calledBy(name)})
		}
	}
	for _, f := range spec.Fields {
		if notSearched[f.Name] || b.FieldVisibility[f.Name] > s.Clearance {
			continue
		}
		switch f.Type {
		case textType:
			add(f.Name, f.Value(n).String())
		case textsType:
			for _, value := range f.Value(n).Interface().([]string) {
				add(f.Name, value)
			}
		}
	}
	return texts
}

// calledBy reports whether people call nodes by the property: it is one that they are found by, and
// not what the node says.
func (s *LabelSpec) calledBy(property string) bool {
	for _, name := range s.Names {
		if name == property {
			return name != "text"
		}
	}
	return false
}
