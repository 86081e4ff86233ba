package graph

import (
	"io"
	"strings"
)

// Clearance is an ordered level of access. An element, and each restricted field, carries the least
// clearance that may see it. A viewer carries their own clearance. The zero Clearance is Public.
type Clearance int8

// The levels, in order.
const (
	Public Clearance = iota
	Partner
	Member
	Secretariat
)

var clearanceNames = [...]string{"PUBLIC", "PARTNER", "MEMBER", "SECRETARIAT"}

// Clearances returns every level, the lowest first.
func Clearances() []Clearance { return []Clearance{Public, Partner, Member, Secretariat} }

// ParseClearance reads the name of a level.
func ParseClearance(text string) (Clearance, error) {
	for i, name := range clearanceNames {
		if text == name {
			return Clearance(i), nil
		}
	}
	return 0, Invalid("%q is not a visibility; it is one of PUBLIC, PARTNER, MEMBER, SECRETARIAT", text)
}

func (c Clearance) String() string { return clearanceNames[c] }

// MarshalJSON writes the level's name.
func (c Clearance) MarshalJSON() ([]byte, error) { return quoteOrNull(c.String()) }

// UnmarshalJSON reads a level's name. It refuses null, because an unknown level must not become PUBLIC.
func (c *Clearance) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return Invalid("null is not a visibility; it is one of %s", strings.Join(clearanceNames[:], ", "))
	}
	return unquote(data, c, ParseClearance)
}

// MarshalGQL writes the level as a GraphQL enum value.
func (c Clearance) MarshalGQL(w io.Writer) { writeQuoted(w, c.String()) }

// UnmarshalGQL reads the level from a GraphQL enum value.
func (c *Clearance) UnmarshalGQL(v any) error { return fromGQL(v, c, ParseClearance) }
