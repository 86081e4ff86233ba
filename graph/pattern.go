package graph

import (
	"slices"
)

// Pattern is a query that an engine answers by matching alone. Every domain rule is a Pattern and pure
// Go code over its matches; engines know no rule.
//
// The engine starts at a union of nodes, keeps those that satisfy Where, sorts them and cuts a page. For
// each node it fetches relationships and the nodes at their other ends. An element that the ReadScope
// hides does not exist for the pattern: not as a start, and not in a condition, count, order or page.
type Pattern struct {
	// Name is the pattern's name in metrics, logs and golden files; one name has one shape.
	Name  string
	Scope ReadScope
	Start []Start
	Where Condition // nil keeps all
	Order []Order   // then by id; nil is by id alone
	Page  Page
	Fetch []Fetch
	// Bounded allows an engine that does not hold the graph in memory to refuse the pattern, with
	// SCOPE_TOO_WIDE, when it would have to collect more rows than it can hold.
	Bounded bool
	// OmitSources allows the engine to leave out sources and statements, or to return them unredacted. The
	// caller does not read them.
	OmitSources bool
	// Sum makes Count of a Fetch return the sum and the largest of the numbers, and none of the numbers.
	Sum bool
}

// Start is a set of nodes: those with the ids, or every node of the label.
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

// Fetch loads, for every matched node, one page of the relationships of a hop, with the nodes at their
// other ends. The relationships satisfy Via and the other ends satisfy Where. They are sorted by the
// other end's id, then by the relationship's key.
type Fetch struct {
	Hop
	Via   Condition // nil keeps all
	Where Condition // nil keeps all
	Page  Page
	Fetch []Fetch
	// OmitEndpoints allows the engine to leave From and To of the relationships empty. The caller does
	// not read them.
	OmitEndpoints bool
}

// The keys that are no properties.
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

// Order is a sort key, for which KeySpec.Ordered holds. Nodes without a value come last, or first when
// Desc. A missing or hidden name sorts as "".
type Order struct {
	Key  Key
	Desc bool
}

// Page cuts an ordered list. The zero Page is the whole list; at most one of First and Last is set.
// First counts from After or the start, Last from Before or the end.
type Page struct {
	First, Last   int
	After, Before SortPosition
	Empty         bool // the page has no rows; More says whether the list has any
}

// SortPosition is a position in an ordered list, as in a keyset cursor: the values of its sort keys, the
// last of which is unique. For nodes it holds ReadScope.SortValue for each key of the Order, then the
// id. For a Fetch it holds the id, then the relationship's key. Values compare bytewise, as UTF-8.
type SortPosition []string

// Rows is a page of ordered matches. More says whether the page's First or Last cut rows off.
type Rows struct {
	Rows []Row
	More bool
}

// Row is one match: a node as the viewer sees it, the relationship that led to it, and its fetches.
type Row struct {
	Node         Node
	Relationship *Relationship // nil for a start
	Fetched      []Rows        // one for each Fetch, in order
}

// Reach is a query for a transitive closure: every relationship of the hop's type on a path of such
// relationships from the starts. Each comes once; they are sorted by type, from, to and key.
type Reach struct {
	Name  string
	Scope ReadScope
	IDs   []string
	Hop   Hop
	// Bounded works as in Pattern.
	Bounded bool
	// Validity, when it is not nil, is called with the id and the validity of every visible node that the
	// closure visits, the starts included. Reach may call it again for a node that it has visited.
	Validity func(id string, holds Interval)
}

// Cut applies a page to a sorted list. It returns the page and whether First or Last cut items off.
// The callback compare reports on which side of a position an item lies.
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

// SortPosition returns the position of a start in the pattern's order.
func (p Pattern) SortPosition(n Node) SortPosition {
	at := make(SortPosition, 0, len(p.Order)+1)
	for _, o := range p.Order {
		at = append(at, p.Scope.SortValue(n, o.Key))
	}
	return append(at, BaseOf(n).ID)
}

// Compare compares a start with a position in the pattern's order: -1 is before it, 0 at it, 1 after it.
func (p Pattern) Compare(n Node, at SortPosition) int {
	return p.ComparePositions(p.SortPosition(n), at)
}

// ComparePositions compares two positions in the pattern's order. The second may be a prefix of a position.
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
