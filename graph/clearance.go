package graph

import (
	"io"
	"strings"
)

// Clearance orders who may see what. An element, or a named field of it, carries the least clearance
// that sees it; a viewer carries the clearance they have. The zero Clearance is Public.
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

// UnmarshalJSON reads a level's name. It refuses null: what is not known must not become public.
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

// Viewer is whoever asks. The zero Viewer is an anonymous reader who sees what is Public.
type Viewer struct {
	Name      string // who it is, for the log of changes; empty for the anonymous reader
	Clearance Clearance
	Role      Role
	// AnswersFor are the ids of the organizations that a respondent answers for.
	AnswersFor []string
}

// Role says what a viewer may write. What they may not see, nobody writes.
type Role string

// The roles. The empty Role is that of the anonymous reader.
const (
	Reader     Role = "READER"     // writes nothing
	Respondent Role = "RESPONDENT" // writes the answers of the organizations that they answer for
	Editor     Role = "EDITOR"     // writes all that they see
)

// Valid reports whether r is one of the roles.
func (r Role) Valid() bool { return r == Reader || r == Respondent || r == Editor }
