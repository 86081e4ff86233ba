package graph

import (
	"slices"
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
	Stamp ReadScope
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
	// OmitEndpoints says that nobody looks at the ends of the relationships, so that an engine may give them
	// without From and To.
	OmitEndpoints bool
}

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
	After, Before SortPosition
	Empty         bool // no rows at all; More says whether there would be some
}

// SortPosition is a place in an ordered list: the values of its sort keys, the last of which is unique.
// For nodes these are what Stamp.Place gives for the keys of the Order, and the id; for a Fetch, the
// id and the relationship's key. All compare bytewise, as UTF-8.
type SortPosition []string

// Rows is a page of matches in order. More says whether the First or Last of the page cut rows off.
type Rows struct {
	Rows []Row
	More bool
}

// Row is one match: a node as the viewer sees it, how it was reached, and what was fetched along.
type Row struct {
	Node         Node
	Relationship *Relationship // nil for a start
	Fetched      []Rows        // one for each Fetch, in order
}

// Reach asks for a closure: every relationship of the hop's type on a way from the starts that
// follows only such relationships. Each is given once, sorted by type, from, to, key.
type Reach struct {
	Name  string
	Stamp ReadScope
	IDs   []string
	Hop   Hop
	// Bounded is that of a Pattern.
	Bounded bool
}

// Cut returns the page of a sorted list, and whether First or Last cut items off: what Page means.
// Compare says on which side of a position an item lies.
func Cut[T any](items []T, p Page, compare func(T, SortPosition) int) (page []T, more bool) {
	from, to := 0, len(items)
	if p.After != nil {
		from, _ = slices.BinarySearchFunc(items, p.After, func(item T, at SortPosition) int {
			if compare(item, at) <= 0 {
				return -1
			}
			return 1
		})
	}
	if p.Before != nil {
		to, _ = slices.BinarySearchFunc(items, p.Before, compare)
	}
	items = items[from:max(from, to)]
	switch {
	case p.Empty:
		return nil, len(items) > 0
	case p.First > 0 && p.First < len(items):
		return items[:p.First], true
	case p.Last > 0 && p.Last < len(items):
		return items[len(items)-p.Last:], true
	default:
		return items, false
	}
}

// SortPosition returns the place of a start in the pattern's order.
func (p Pattern) SortPosition(n Node) SortPosition {
	at := make(SortPosition, 0, len(p.Order)+1)
	for _, o := range p.Order {
		at = append(at, p.Stamp.SortValue(n, o.Key))
	}
	return append(at, BaseOf(n).ID)
}

// Compare says how a start stands to a position in the pattern's order: before (-1), at it or after.
func (p Pattern) Compare(n Node, at SortPosition) int {
	return p.ComparePositions(p.SortPosition(n), at)
}

// ComparePositions says how a position stands to another, which may be only the beginning of one.
func (p Pattern) ComparePositions(a, at SortPosition) int {
	for i, mine := range a {
		switch {
		case i >= len(at) || mine == at[i]:
		case (mine < at[i]) != (i < len(p.Order) && p.Order[i].Desc):
			return -1
		default:
			return 1
		}
	}
	return 0
}
