package graph

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
