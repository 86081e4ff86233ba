package graph

// Viewer is the user of a request. The zero Viewer is an anonymous reader who sees what is Public.
type Viewer struct {
	Name      string // who it is, for the log of changes; empty for the anonymous reader
	Clearance Clearance
	Role      Role
	// AnswersFor holds the ids of the organizations and stakeholder groups for which a respondent answers.
	AnswersFor []string
}

// Role decides what a viewer may write. No viewer may write an element that they can't see.
type Role string

// The roles. The empty Role is that of the anonymous reader.
const (
	Reader     Role = "READER"     // writes nothing
	Respondent Role = "RESPONDENT" // writes the answers of those for whom they answer; see AnswersFor
	Editor     Role = "EDITOR"     // writes all that they see
)

// Valid reports whether r is one of the roles.
func (r Role) Valid() bool { return r == Reader || r == Respondent || r == Editor }
