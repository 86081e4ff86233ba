package graph

import (
	"fmt"
	"strconv"
)

// Condition is a predicate on a node or a relationship: And, Or, Not, Property, OneOf, Number,
// DateRange, Exists or, for nodes alone, Has. It sees the element as the ReadScope shows it.
//
// A condition on a key does not hold for an element without a value for the key, or whose value the
// ReadScope hides. Not of that condition holds. A key that the label or type does not have is a
// programming error: see Pattern.Check.
type Condition interface{ condition() }

type (
	// And holds when every part holds; an empty And always holds.
	And []Condition
	// Or holds when at least one part holds; an empty Or never holds.
	Or []Condition
	// Not holds when its part does not.
	Not struct{ Condition Condition }
	// Property compares the texts of the key with the value. It holds when one of them matches.
	Property struct {
		Key   Key
		Op    Operator
		Value string
	}
	// OneOf holds when a text of the key is one of the values; without values it never holds. The
	// list may be very long.
	OneOf struct {
		Key    Key
		Values []string
	}
	// Number holds when the number of the key is within the inclusive bounds; a nil bound is open.
	Number struct {
		Key      Key
		Min, Max *int64
	}
	// DateRange holds when every day that the date of the key may mean is within the inclusive bounds;
	// a zero bound is open.
	DateRange struct {
		Key      Key
		From, To Date
	}
	// Exists holds when the key has a value; a flag has one when it is true.
	Exists struct{ Key Key }
	// Has holds when the hop leads, over relationships that satisfy Via, to at least AtLeast distinct
	// nodes that satisfy Where.
	Has struct {
		Hop
		Via     Condition // nil keeps all
		Where   Condition // nil keeps all
		AtLeast int       // 0 means 1
	}
)

func (And) condition()       {}
func (Or) condition()        {}
func (Not) condition()       {}
func (Property) condition()  {}
func (OneOf) condition()     {}
func (Number) condition()    {}
func (DateRange) condition() {}
func (Exists) condition()    {}
func (Has) condition()       {}

// String writes the bounds instead of their addresses, so that a printed Pattern is readable.
func (n Number) String() string {
	bound := func(at *int64) string {
		if at == nil {
			return ""
		}
		return strconv.FormatInt(*at, 10)
	}
	return fmt.Sprintf("{%s %s..%s}", n.Key, bound(n.Min), bound(n.Max))
}

// Key names a value of an element: one of the keys of the Key constants, or a property of its label or
// type. Its KeySpec gives the kind of its values, which decides the conditions and orders that may use it.
type Key string

// Operator compares a text with a value, bytewise.
type Operator string
