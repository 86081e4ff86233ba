package graph

import (
	"fmt"
	"strings"
)

// Node is a node of the graph: one of the thirteen types below. Callers must not modify nodes. A View
// returns redacted copies for its viewer.
type Node interface {
	Element
	Identified
	Label() Label
	base() *Base
}

// Base holds the data that every node has in addition to its properties.
type Base struct {
	Fact
	// ID is stable and readable: the label in kebab case, a colon, and a slug of a-z, 0-9 and hyphens.
	ID string
	// FieldVisibility holds the least clearance for each property that is less visible than the node.
	FieldVisibility map[string]Clearance

	keys   []string // see SortKeysOf
	origin Origin   // the read that returned the node; nil inside an engine
}

func (b *Base) base() *Base { return b }

// Identified is an object with an id in the API: a node of the graph, or an obligation, which is derived.
type Identified interface{ IsNode() }

// IsNode marks every node as Identified.
func (*Base) IsNode() {}

// Ref returns the reference of the node.
func (b *Base) Ref() Ref { return Ref{ID: b.ID} }

// Stakeholder is a node that may owe a response: an organization, a person, a group of stakeholders or
// a working group.
type Stakeholder interface {
	Node
	stakeholder()
}

// Subject is a node to which a response is owed: a recommendation or an action point.
type Subject interface {
	Node
	subject()
}

// Body is a node that an organization leads, convenes, supports or coordinates.
type Body interface {
	Node
	body()
}

// Organization is a body such as a government, a ministry, a network or a multilateral.
type Organization struct {
	Base         `json:"-"`
	Name         string           `json:"name" prop:"required"`
	Aliases      []string         `json:"aliases,omitempty" prop:"restrictable"`
	Abbreviation string           `json:"abbreviation,omitempty"`
	Kind         OrganizationKind `json:"kind,omitempty"`
	Country      string           `json:"country,omitempty" prop:"country"` // ISO 3166-1 alpha-2
	Identifiers  []string         `json:"identifiers,omitempty" prop:"restrictable,identifier"`
}

// Person is a human being who acts for themselves or represents an organization.
type Person struct {
	Base        `json:"-"`
	Name        string   `json:"name" prop:"required,restrictable"`
	Aliases     []string `json:"aliases,omitempty" prop:"restrictable"`
	RoleTitle   string   `json:"roleTitle,omitempty" prop:"restrictable"`
	Contact     string   `json:"contact,omitempty" prop:"restrictable"`
	Identifiers []string `json:"identifiers,omitempty" prop:"restrictable,identifier"`
}

// StakeholderGroup is a set of stakeholders, such as "states" or the placeholder "others".
type StakeholderGroup struct {
	Base    `json:"-"`
	Name    string   `json:"name" prop:"required"`
	Aliases []string `json:"aliases,omitempty" prop:"restrictable"`
}

// Initiative is a standing mechanism that working groups are part of.
type Initiative struct {
	Base    `json:"-"`
	Name    string   `json:"name" prop:"required"`
	Aliases []string `json:"aliases,omitempty" prop:"restrictable"`
	Summary string   `json:"summary,omitempty"`
}

// WorkingGroup discusses recommendations by theme and reviews their progress.
type WorkingGroup struct {
	Base    `json:"-"`
	Name    string             `json:"name" prop:"required"`
	Aliases []string           `json:"aliases,omitempty" prop:"restrictable"`
	Summary string             `json:"summary,omitempty"`
	Status  WorkingGroupStatus `json:"status,omitempty"`
	Pilot   bool               `json:"pilot,omitempty"`
}

// Theme is a topic that recommendations are about.
type Theme struct {
	Base    `json:"-"`
	Name    string   `json:"name" prop:"required"`
	Aliases []string `json:"aliases,omitempty" prop:"restrictable"`
	Summary string   `json:"summary,omitempty"`
}

// Recommendation is a recommendation that a document makes to stakeholders.
type Recommendation struct {
	Base        `json:"-"`
	Reference   string      `json:"reference,omitempty" prop:"natural"` // the short name that people quote, such as R7
	Text        string      `json:"text" prop:"required"`
	IssuedOn    PartialDate `json:"issuedOn,omitzero"`
	Identifiers []string    `json:"identifiers,omitempty" prop:"restrictable,identifier"`
}

// ActionPoint is a task that participants of a meeting agreed on. Its addressees owe a response, as to a
// recommendation.
type ActionPoint struct {
	Base     `json:"-"`
	Text     string      `json:"text" prop:"required"`
	AgreedOn PartialDate `json:"agreedOn,omitzero"`
}

// Response is an answer to recommendations or action points. Its state is derived from its dates.
type Response struct {
	Base        `json:"-"`
	Kind        ResponseKind `json:"kind" prop:"required"`
	SubmittedOn PartialDate  `json:"submittedOn,omitzero"`
	RetractedOn PartialDate  `json:"retractedOn,omitzero"`
	Text        string       `json:"text,omitempty" prop:"restrictable"`
}

// ProgressReport says how far what was asked has come, or an outcome. Like a response it is submitted, and may be
// retracted; without ReportedOn it is a draft.
type ProgressReport struct {
	Base        `json:"-"`
	Status      ProgressStatus `json:"status" prop:"required"`
	ReportedOn  PartialDate    `json:"reportedOn,omitzero"`
	RetractedOn PartialDate    `json:"retractedOn,omitzero"`
	Text        string         `json:"text,omitempty" prop:"restrictable"`
}

// Document is a publication that facts are read from: a note, a brief or a report.
type Document struct {
	Base        `json:"-"`
	Title       string       `json:"title" prop:"required"`
	Kind        DocumentKind `json:"kind,omitempty"`
	PublishedOn PartialDate  `json:"publishedOn,omitzero"`
	Language    string       `json:"language,omitempty" prop:"language"` // BCP 47
	URL         string       `json:"url,omitempty"`
	Pages       Positive     `json:"pages,omitempty"`
	Identifiers []string     `json:"identifiers,omitempty" prop:"restrictable,identifier"`
}

// Outcome is a goal of a working group.
type Outcome struct {
	Base `json:"-"`
	Text string `json:"text" prop:"required"`
}

// Meeting is a dated gathering; reviews and convenings are meetings too.
type Meeting struct {
	Base    `json:"-"`
	Name    string        `json:"name" prop:"required"`
	Kind    MeetingKind   `json:"kind,omitempty"`
	Status  MeetingStatus `json:"status,omitempty"`
	On      PartialDate   `json:"on,omitzero"`
	Days    Positive      `json:"days,omitempty"`
	Place   string        `json:"place,omitempty"`
	Summary string        `json:"summary,omitempty"`
}

// Label returns the node's label.
func (*Organization) Label() Label     { return LabelOrganization }
func (*Person) Label() Label           { return LabelPerson }
func (*StakeholderGroup) Label() Label { return LabelStakeholderGroup }
func (*Initiative) Label() Label       { return LabelInitiative }
func (*WorkingGroup) Label() Label     { return LabelWorkingGroup }
func (*Theme) Label() Label            { return LabelTheme }
func (*Recommendation) Label() Label   { return LabelRecommendation }
func (*ActionPoint) Label() Label      { return LabelActionPoint }
func (*Response) Label() Label         { return LabelResponse }
func (*ProgressReport) Label() Label   { return LabelProgressReport }
func (*Document) Label() Label         { return LabelDocument }
func (*Outcome) Label() Label          { return LabelOutcome }
func (*Meeting) Label() Label          { return LabelMeeting }

func (*Organization) stakeholder()     {}
func (*Person) stakeholder()           {}
func (*StakeholderGroup) stakeholder() {}
func (*WorkingGroup) stakeholder()     {}
func (*Recommendation) subject()       {}
func (*ActionPoint) subject()          {}
func (*Organization) body()            {}
func (*WorkingGroup) body()            {}
func (*Initiative) body()              {}

// SplitID returns the label and the slug of a node's id. ok is false when the id is malformed.
func SplitID(id string) (label Label, slug string, ok bool) {
	prefix, slug, found := strings.Cut(id, ":")
	label, known := labelOfPrefix[prefix]
	if !found || !known || slug == "" || len(id) > MaxIDLength {
		return "", "", false
	}
	for _, c := range []byte(slug) {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return "", "", false
		}
	}
	return label, slug, true
}

// MaxIDLength is the longest id, and the longest key of a relationship, in bytes.
const MaxIDLength = 200

// WrongLabel returns the message for an id whose label is not one of the expected labels.
func WrongLabel(id string, labels []Label) string {
	id = Shorten(id)
	if len(labels) == 1 {
		kind, article := LabelSpecOf(labels[0]).Prefix, "a"
		if strings.ContainsRune("aeio", rune(kind[0])) {
			article = "an"
		}
		return fmt.Sprintf("%q is not %s %s id; %[3]s ids start with %[3]s:", id, article, kind)
	}
	return fmt.Sprintf("%q is an id of the wrong kind; ids here start with %s", id,
		JoinNames(labels, func(l Label) string { return LabelSpecOf(l).Prefix + ":" }))
}

// Clone returns a shallow copy of n.
func Clone(n Node) Node {
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
	case *ProgressReport:
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
