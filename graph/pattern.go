package graph

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// A Pattern is a question that an engine can answer by matching alone. Every rule is a Pattern and
// pure Go over what it matches; engines know no rule.
//
// It starts at a union of nodes, keeps those that fulfil Where, orders them, cuts a page, and
// fetches along, for each of them, relationships and the nodes at their other ends. What the Stamp
// hides is not there: not for a start, a condition, a count, an order or a page.
type Pattern struct {
	// Name is the pattern's name in metrics, logs and golden files; one name has one shape.
	Name  string
	Stamp Stamp
	Start []Start
	Where Condition // nil keeps all
	Order []Order   // then by id; nil is by id alone
	Page  Page
	Fetch []Fetch
	// Bounded says that an engine which does not hold the graph in memory may refuse, with
	// SCOPE_TOO_WIDE, what would bring together more than it can hold.
	Bounded bool
	// Uncited says that nobody looks at sources and statements, so that an engine may leave them out,
	// or in as they are.
	Uncited bool
}

// Start is some nodes: those with the ids, or every node of the label.
type Start struct {
	Label Label
	IDs   []string
}

// Hop leads from a node over its relationships of a type to the nodes at their other ends.
type Hop struct {
	Type   RelationshipType
	In     bool    // against the direction of the relationship
	Labels []Label // of the node at the other end; nil allows all
}

// Fetch brings along, for every node that was matched, the relationships of a hop that fulfil Via and
// whose other ends fulfil Where, with these ends: one page of them for each node, ordered by the
// other end's id and the relationship's key.
type Fetch struct {
	Hop
	Via   Condition // nil keeps all
	Where Condition // nil keeps all
	Page  Page
	Fetch []Fetch
	// Endless says that nobody looks at the ends of the relationships, so that an engine may give them
	// without From and To.
	Endless bool
}

// Condition is what a node or a relationship must fulfil: And, Or, Not, Property, OneOf, Number,
// Dated, Known or, for nodes alone, Has. It sees the element as the Stamp shows it.
//
// A condition on a key does not hold for an element that has no value for it or whose value the
// Stamp hides; so Not of it does. A key that the label or type does not have is a mistake in the
// program, and an error: see Pattern.Check.
type Condition interface{ condition() }

type (
	// And holds when every part holds; an empty And always holds.
	And []Condition
	// Or holds when some part holds; an empty Or never holds.
	Or []Condition
	// Not holds when its part does not.
	Not struct{ Condition Condition }
	// Property holds when the operator holds between a text of the key and the value.
	Property struct {
		Key   Key
		Op    Operator
		Value string
	}
	// OneOf holds when a text of the key is one of the values; without values it never holds. There
	// may be very many.
	OneOf struct {
		Key    Key
		Values []string
	}
	// Number holds when the number of the key is within the bounds, which are included; nil is open.
	Number struct {
		Key      Key
		Min, Max *int64
	}
	// Dated holds when all days that the date of the key may mean are within the bounds, which are
	// included; 0 is open.
	Dated struct {
		Key      Key
		From, To Date
	}
	// Known holds when there is a value for the key; a flag has one when it is true.
	Known struct{ Key Key }
	// Has holds when relationships of the hop that fulfil Via lead to at least AtLeast distinct nodes
	// that fulfil Where.
	Has struct {
		Hop
		Via     Condition // nil keeps all
		Where   Condition // nil keeps all
		AtLeast int       // 0 means 1
	}
)

func (And) condition()      {}
func (Or) condition()       {}
func (Not) condition()      {}
func (Property) condition() {}
func (OneOf) condition()    {}
func (Number) condition()   {}
func (Dated) condition()    {}
func (Known) condition()    {}
func (Has) condition()      {}

// String writes the bounds and not where they are kept, so that a printed Pattern says what it asks.
func (n Number) String() string {
	bound := func(at *int64) string {
		if at == nil {
			return ""
		}
		return strconv.FormatInt(*at, 10)
	}
	return fmt.Sprintf("{%s %s..%s}", n.Key, bound(n.Min), bound(n.Max))
}

// Key names a value of an element: one of the keys below, or a property of its label or type. What
// its values are, and so which conditions and orders may name it, its KeySpec says.
type Key string

// The keys beside the properties.
const (
	KeyID   Key = "id"   // of a node
	KeyName Key = "name" // of a node: the folded name, title or text
	KeyAny  Key = "any"  // of a node: the folded name and every alias, abbreviation and reference

	KeySince      Key = "since"
	KeyUntil      Key = "until"
	KeyAssumption Key = "assumption" // a flag
	KeyVisibility Key = "visibility" // the name of the level
)

// Operator compares a text with a value, bytewise.
type Operator string

// The operators.
const (
	Equals    Operator = "="
	HasPrefix Operator = "prefix"
	Contains  Operator = "contains"
)

// Order is one key to sort by, for which KeySpec.Ordered holds. Nodes without a value come last, or
// first when Desc; but the name that is missing or hidden sorts as "".
type Order struct {
	Key  Key
	Desc bool
}

// Page cuts an ordered list. The zero Page is the whole list; at most one of First and Last is set.
// First counts from After or the start, Last from Before or the end.
type Page struct {
	First, Last   int
	After, Before Position
	Empty         bool // no rows at all; More says whether there would be some
}

// append writes the page down, to be told from others.
func (p Page) append(b []byte) []byte {
	b = strconv.AppendInt(append(b, " first "...), int64(p.First), 10)
	b = strconv.AppendInt(append(b, " last "...), int64(p.Last), 10)
	if p.Empty {
		b = append(b, " empty"...)
	}
	if p.After != nil || p.Before != nil {
		b = appendKey(append(b, " between "...), p.After, p.Before)
	}
	return b
}

// Position is a place in an ordered list: the values of its sort keys, the last of which is unique.
// For nodes these are what Stamp.Place gives for the keys of the Order, and the id; for a Fetch, the
// id and the relationship's key. All compare bytewise, as UTF-8.
type Position []string

// Rows is a page of matches in order. More says whether the First or Last of the page cut rows off.
type Rows struct {
	Rows []Row
	More bool
}

// Row is one match: a node as the viewer sees it, how it was reached, and what was fetched along.
type Row struct {
	Node         Node
	Relationship *Relationship // nil for a start
	Along        []Rows        // one for each Fetch, in order
}

// Reach asks for a closure: every relationship of the hop's type on a way from the starts that
// follows only such relationships. Each is given once, sorted by type, from, to, key.
type Reach struct {
	Name  string
	Stamp Stamp
	IDs   []string
	Hop   Hop
	// Bounded is that of a Pattern.
	Bounded bool
}

// Stamp says which elements there are for a question. Only a View makes one.
type Stamp struct {
	Clearance   Clearance
	On          Date // the day on which elements must hold; 0 for any
	Assumptions bool // whether elements that are assumptions count
}

// Shows reports whether an element is there, its ends aside: a node is there when Shows holds for
// it, a relationship when it holds for it, for both its ends and for whoever it represents.
func (s Stamp) Shows(e Element) bool {
	f := e.fact()
	return f.Visibility <= s.Clearance && s.Holds(f.Validity(), f.Assumption != "")
}

// Holds reports whether the stamp shows, to those who may see it, what holds on the interval and is
// an assumption or not.
func (s Stamp) Holds(on Interval, assumed bool) bool {
	return (s.On == 0 || on.Holds(s.On)) && (s.Assumptions || !assumed)
}

// RepresentingID returns the id of the organization that must be there for the relationship to be
// there, or "".
func (r *Relationship) RepresentingID() string {
	if m, ok := r.Properties.(*Membership); ok {
		return m.RepresentingID
	}
	return ""
}

// Redact returns n as the stamp shows it: without the fields and statements that it hides and
// without sources in documents that are not visible, which is a matter of clearance alone, whatever
// the stamp's day. It copies n only when something is hidden. A nil visible leaves sources and
// statements as they are, for an answer that looks at none.
func (s Stamp) Redact(n Node, visible func(documentID string) bool) Node {
	b := n.base()
	var hidden []string
	for name, level := range b.FieldVisibility {
		if level > s.Clearance {
			hidden = append(hidden, name)
		}
	}
	fact, changed := b.Fact, false
	if visible != nil {
		fact, changed = redactFact(b.Fact, hidden, visible)
	}
	if len(hidden) == 0 && !changed {
		return n
	}
	c := clone(n)
	c.base().Fact = fact
	if len(hidden) == 0 {
		return c
	}
	spec := specOfLabel[n.Label()]
	levels := maps.Clone(b.FieldVisibility)
	for _, name := range hidden {
		f, _ := fieldNamed(spec.Fields, name)
		f.of(c).SetZero()
		delete(levels, name)
	}
	c.base().FieldVisibility = levels
	c.base().keys = SortKeysOf(c)
	return c
}

// RedactRelationship does for a relationship what Redact does for a node.
func RedactRelationship(r *Relationship, visible func(documentID string) bool) *Relationship {
	if visible == nil {
		return r
	}
	fact, changed := redactFact(r.Fact, nil, visible)
	if !changed {
		return r
	}
	c := *r
	c.Fact = fact
	return &c
}

func redactFact(f Fact, hidden []string, visible func(string) bool) (Fact, bool) {
	sources, changed := visibleSources(f.Sources, visible)
	f.Sources = sources
	if len(f.Statements) == 0 {
		return f, changed
	}
	var statements []Statement
	for _, st := range f.Statements {
		if slices.Contains(hidden, st.Property) {
			changed = true
			continue
		}
		kept, cut := visibleSources(st.Sources, visible)
		if st.Sources = kept; cut {
			changed = true
		}
		statements = append(statements, st)
	}
	f.Statements = statements
	return f, changed
}

// visibleSources returns the sources in visible documents, and whether any was cut. When none was,
// it returns the slice that it was given.
func visibleSources(sources []Source, visible func(documentID string) bool) ([]Source, bool) {
	hidden := func(s Source) bool { return !visible(s.DocumentID) }
	if !slices.ContainsFunc(sources, hidden) {
		return sources, false
	}
	return slices.DeleteFunc(slices.Clone(sources), hidden), true
}

// clone returns a shallow copy of n.
func clone(n Node) Node {
	switch n := n.(type) {
	case *Organization:
		return copied(n)
	case *Person:
		return copied(n)
	case *StakeholderGroup:
		return copied(n)
	case *Initiative:
		return copied(n)
	case *WorkingGroup:
		return copied(n)
	case *Theme:
		return copied(n)
	case *Recommendation:
		return copied(n)
	case *ActionPoint:
		return copied(n)
	case *Response:
		return copied(n)
	case *Document:
		return copied(n)
	case *Outcome:
		return copied(n)
	case *Meeting:
		return copied(n)
	default:
		panic(fmt.Sprintf("a node of type %T", n))
	}
}

func copied[T any](of *T) *T {
	c := *of
	return &c
}
