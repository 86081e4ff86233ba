package graph

import (
	"context"
	"errors"
	"reflect"
)

// Index is the port for text search. It follows the log of a store and holds, for each clearance, only
// the texts that this clearance may see. So hidden texts change neither the hits nor their scores.
type Index interface {
	// At returns the texts that the clearance sees at the revision. It waits until the index reaches
	// the revision; when the context ends first, the error is UNAVAILABLE. When the index is already
	// past the revision, the error is ErrRevisionPassed.
	At(ctx context.Context, c Clearance, at Revision) (IndexSnapshot, error)

	// Freeze returns the index of a clearance. Until release is called, only the returned index can
	// move forward, so it never passes a revision that the caller reads meanwhile.
	Freeze(ctx context.Context, c Clearance) (index Index, release func(), err error)
}

// ErrRevisionPassed means that the index is past the requested revision and can't go back.
var ErrRevisionPassed = errors.New("the index has moved on from this revision")

// IndexSnapshot holds the texts of one revision, as one clearance sees them. It is safe for concurrent use.
type IndexSnapshot interface {
	// Find runs the query on the nodes that the scope shows. It sorts exact hits first, then by descending
	// score, then by id. Without stems it finds exact hits alone. For a malformed query it returns a
	// BAD_USER_INPUT error that names the place of the mistake.
	Find(ctx context.Context, query string, stems bool, scope ReadScope) (SearchResult, error)
	// Close releases the snapshot.
	Close()
}

// SearchResult holds the hits of a query.
type SearchResult interface {
	Hits() []Hit
	// Highlights marks the matches of the query in the texts.
	Highlights(texts []IndexedText) []SearchHighlight
}

// Hit is a node that matches a query. Its score is above 0 and compares only within one query.
type Hit struct {
	ID      string
	Score   float64
	Matched Matched
}

// Matched says how a query matches a node.
type Matched string

// A hit is exact when its words are those of the query, folded, or another name of an organization. Otherwise
// some word is another form of one of the query.
const (
	MatchedExact Matched = "EXACT"
	MatchedForm  Matched = "FORM"
)

// IndexedText is a text of a node, with the property that holds it.
type IndexedText struct {
	Property string
	Value    string
	// Name says that people call the node by this text: a name, a title, an alias or a reference.
	Name bool
}

// SearchHighlight is a snippet of a property with the matches marked.
type SearchHighlight struct {
	Property string
	Snippet  []SearchFragment
}

// SearchFragment is a piece of a snippet: a match when Found, or the text between matches.
type SearchFragment struct {
	Text  string
	Found bool
}

// Entry is the part of a node that an index keeps for a clearance.
type Entry struct {
	ID       string
	Label    Label
	Validity Interval
	Assumed  bool
	Texts    []IndexedText
}

// EntryOf returns the entry of the node for the clearance, or false when the clearance does not see the node.
func EntryOf(n Node, c Clearance) (Entry, bool) {
	s := ReadScope{Clearance: c, Assumptions: true}
	if !s.Shows(n) {
		return Entry{}, false
	}
	b := n.base()
	return Entry{b.ID, n.Label(), b.Validity(), b.Assumption != "", s.SearchedTexts(n)}, true
}

// notSearched names the text properties that hold codes and addresses.
var notSearched = map[string]bool{"country": true, "language": true, "url": true, "identifiers": true}

var (
	textType  = reflect.TypeFor[string]()
	textsType = reflect.TypeFor[[]string]()
)

// SearchedTexts returns the searchable texts of n, in the order of its properties, without those that
// the scope hides.
func (s ReadScope) SearchedTexts(n Node) (texts []IndexedText) {
	b, spec := n.base(), specOfLabel[n.Label()]
	add := func(name, value string) {
		if value != "" {
			texts = append(texts, IndexedText{name, value, spec.isName(name)})
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

// isName reports whether people call nodes by the property: it is one of the label's Names, and not the
// node's body text.
func (s *LabelSpec) isName(property string) bool {
	for _, name := range s.Names {
		if name == property {
			return name != "text"
		}
	}
	return false
}
