package graph

// Fact is what every node and every relationship carries beside its properties.
type Fact struct {
	Visibility Clearance
	// The interval on which the fact holds; a missing end is open.
	Since, Until PartialDate
	// Assumption says, in words, that this is a choice of whoever made the graph and not a fact.
	Assumption string
	Sources    []Source
	// Statements are the values that other sources give for a property, beside the preferred value.
	Statements []AlternativeValue
}

// Validity returns the interval on which the fact holds.
func (f *Fact) Validity() Interval { return Interval{f.Since, f.Until} }

// Source says where a fact was read.
type Source struct {
	// DocumentID is the id of a Document in the graph.
	DocumentID string   `json:"document"`
	Page       Positive `json:"page,omitempty"` // from 1; 0 when the source gives none
	Paragraph  string   `json:"paragraph,omitempty"`
	Quote      string   `json:"quote,omitempty"` // short and verbatim
	ReadOn     Date     `json:"readOn,omitzero"`
}

// AlternativeValue is a value that some source gives for a property, when another value is preferred.
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
	// Key tells two relationships of the same type and ends apart, such as two memberships at two times.
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

// FactOf returns what an element has beside its properties, to read and to set.
func FactOf(e Element) *Fact { return e.fact() }

// Unsourced reports whether an element has neither a source nor an assumption, which Check calls an error.
func Unsourced(e Element) bool { return e.fact().Assumption == "" && len(e.fact().Sources) == 0 }
