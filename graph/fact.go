package graph

// Fact holds the data that every node and relationship has in addition to its properties.
type Fact struct {
	Visibility Clearance
	// Since and Until bound the interval on which the fact holds; a missing end is open.
	Since, Until PartialDate
	// Assumption explains, in words, a choice that the author of the data made. It is empty for a fact.
	Assumption string
	Sources    []Source
	// AlternativeValues are alternative values that other sources give for a property.
	AlternativeValues []AlternativeValue
}

// Validity returns the interval on which the fact holds.
func (f *Fact) Validity() Interval { return Interval{f.Since, f.Until} }

// Source is the place in a document from which a fact was read.
type Source struct {
	// DocumentID is the id of a Document in the graph.
	DocumentID string   `json:"document"`
	Page       Positive `json:"page,omitempty"` // from 1; 0 when the source gives none
	Paragraph  string   `json:"paragraph,omitempty"`
	Quote      string   `json:"quote,omitempty"` // short and verbatim
	ReadOn     Date     `json:"readOn,omitzero"`
}

// AlternativeValue is a value that a source gives for a property when the element holds another one.
type AlternativeValue struct {
	Property string   `json:"property"`
	Value    string   `json:"value"`
	Sources  []Source `json:"sources,omitempty"`
	Reason   string   `json:"reason,omitempty"` // why the other value is preferred
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
