package graph

import (
	"fmt"
	"strconv"
)

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
	// DateRange holds when all days that the date of the key may mean are within the bounds, which are
	// included; 0 is open.
	DateRange struct {
		Key      Key
		From, To Date
	}
	// Exists holds when there is a value for the key; a flag has one when it is true.
	Exists struct{ Key Key }
	// Has holds when relationships of the hop that fulfil Via lead to at least AtLeast distinct nodes
	// that fulfil Where.
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

// Operator compares a text with a value, bytewise.
type Operator string
