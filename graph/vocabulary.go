package graph

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// This file defines the model as tables: its labels, relationship types, properties and values. The file
// format, validation and both engines read them; no other file lists them.

// Label is the kind of a node.
type Label string

// The labels.
const (
	LabelActionPoint      Label = "ActionPoint"
	LabelDocument         Label = "Document"
	LabelInitiative       Label = "Initiative"
	LabelMeeting          Label = "Meeting"
	LabelOrganization     Label = "Organization"
	LabelOutcome          Label = "Outcome"
	LabelPerson           Label = "Person"
	LabelProgressReport   Label = "ProgressReport"
	LabelRecommendation   Label = "Recommendation"
	LabelResponse         Label = "Response"
	LabelStakeholderGroup Label = "StakeholderGroup"
	LabelTheme            Label = "Theme"
	LabelWorkingGroup     Label = "WorkingGroup"
)

// RelationshipType is the kind of a relationship.
type RelationshipType string

// The relationship types.
const (
	AddressedTo    RelationshipType = "ADDRESSED_TO"
	AffiliatedWith RelationshipType = "AFFILIATED_WITH"
	AgreedAt       RelationshipType = "AGREED_AT"
	AimsAt         RelationshipType = "AIMS_AT"
	About          RelationshipType = "ABOUT"
	Answers        RelationshipType = "ANSWERS"
	Convenes       RelationshipType = "CONVENES"
	Coordinates    RelationshipType = "COORDINATES"
	DiscussedAt    RelationshipType = "DISCUSSED_AT"
	HeldBy         RelationshipType = "HELD_BY"
	HostedBy       RelationshipType = "HOSTED_BY"
	Implements     RelationshipType = "IMPLEMENTS"
	Informs        RelationshipType = "INFORMS"
	IssuedBy       RelationshipType = "ISSUED_BY"
	Leads          RelationshipType = "LEADS"
	MemberOf       RelationshipType = "MEMBER_OF"
	OnBehalfOf     RelationshipType = "ON_BEHALF_OF"
	ParticipatesIn RelationshipType = "PARTICIPATES_IN"
	PartOf         RelationshipType = "PART_OF"
	PublishedBy    RelationshipType = "PUBLISHED_BY"
	RecordedIn     RelationshipType = "RECORDED_IN"
	ReportsOn      RelationshipType = "REPORTS_ON"
	ReviewedAt     RelationshipType = "REVIEWED_AT"
	SubmittedBy    RelationshipType = "SUBMITTED_BY"
	SucceededBy    RelationshipType = "SUCCEEDED_BY"
	Supports       RelationshipType = "SUPPORTS"
	TranslationOf  RelationshipType = "TRANSLATION_OF"
	WorksOn        RelationshipType = "WORKS_ON"
)

// The enums, each with every value it may have.
type (
	// OrganizationKind is the kind of an organization.
	OrganizationKind string
	// WorkingGroupStatus says whether a working group is planned, active or closed.
	WorkingGroupStatus string
	// ResponseKind says whether a response accepts, rejects or only notes the subject.
	ResponseKind string
	// ProgressStatus says how far what was asked has come.
	ProgressStatus string
	// ResponseState is the state of a response or a progress report on a day, derived from its dates.
	ResponseState string
	// DocumentKind is the kind of a document.
	DocumentKind string
	// MeetingKind is the kind of a meeting.
	MeetingKind string
	// MeetingStatus says whether a meeting is planned, was held or was cancelled.
	MeetingStatus string
	// MembershipStatus is the stage of a membership or of a participation in a meeting, from proposed to attended.
	MembershipStatus string
	// Responsibility says who owes the response when a group is addressed.
	Responsibility string
)

// The enum values that domain rules use.
const (
	ResponseRejected ResponseKind = "REJECTED"
	ResponseHolding  ResponseKind = "HOLDING"

	ResponseDraft     ResponseState = "DRAFT"
	ResponseSubmitted ResponseState = "SUBMITTED"
	ResponseRetracted ResponseState = "RETRACTED"

	MeetingCancelled MeetingStatus = "CANCELLED"

	MembershipConfirmed MembershipStatus = "CONFIRMED"
	MembershipAttended  MembershipStatus = "ATTENDED"
	MembershipDeclined  MembershipStatus = "DECLINED"

	Itself      Responsibility = "ITSELF"
	EachMember  Responsibility = "EACH_MEMBER"
	AnyMember   Responsibility = "ANY_MEMBER"
	NotRequired Responsibility = "NOT_REQUIRED"
)

var enumValues = map[reflect.Type][]string{
	reflect.TypeFor[OrganizationKind](): {
		"GOVERNMENT", "MINISTRY", "POLICE", "MULTILATERAL", "CIVIL_SOCIETY", "RESEARCH", "NETWORK", "OTHER",
	},
	reflect.TypeFor[WorkingGroupStatus](): {"PLANNED", "ACTIVE", "CLOSED"},
	reflect.TypeFor[ResponseKind]():       {"ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "NOTED", "HOLDING"},
	reflect.TypeFor[ProgressStatus]():     {"NOT_STARTED", "IN_PROGRESS", "PARTLY_IMPLEMENTED", "IMPLEMENTED", "DISCONTINUED"},
	reflect.TypeFor[DocumentKind](): {
		"CONCEPT_NOTE", "BRIEF", "REPORT", "WORKING_PAPER", "AGENDA", "SUMMARY", "CASE_STUDY", "ACTION_PLAN", "OTHER",
	},
	reflect.TypeFor[MeetingKind](): {
		"PLANNING", "MEETING", "WORKSHOP", "OUTREACH", "EVENT", "REVIEW", "CONVENING", "SESSION",
	},
	reflect.TypeFor[MeetingStatus]():    {"PLANNED", "HELD", "CANCELLED"},
	reflect.TypeFor[MembershipStatus](): {"PROPOSED", "INVITED", "CONFIRMED", "ATTENDED", "DECLINED"},
	reflect.TypeFor[Responsibility]():   {"ITSELF", "EACH_MEMBER", "ANY_MEMBER", "NOT_REQUIRED"},
}

// LabelSpec describes a label.
type LabelSpec struct {
	Label  Label
	Prefix string // of the ids, without the colon
	Fields []PropertySpec
	// Names are the text properties by which people find a node. Nodes sort by the first.
	Names []string
	empty func() Node
	keys  map[Key]*KeySpec
}

// TypeSpec describes a relationship type.
type TypeSpec struct {
	Type   RelationshipType
	Ends   []Ends
	Fields []PropertySpec
	empty  func() any // a new properties struct, or nil when the type has none
	keys   map[Key]*KeySpec
}

// Ends holds the labels from which and to which a relationship may lead.
type Ends struct{ From, To []Label }

// PropertySpec describes a property of a label or a relationship type.
type PropertySpec struct {
	Name         string
	Required     bool
	Restrictable bool   // fieldVisibility may name it
	Natural      bool   // nodes sort by it as by NaturalKey
	Default      string // what an empty enum counts as; "" when it stays unknown
	Check        string
	Type         reflect.Type
	index        int
}

// Value returns the field's value in the properties struct that p points to.
func (f PropertySpec) Value(p any) reflect.Value { return reflect.ValueOf(p).Elem().Field(f.index) }

var labelSpecs = []LabelSpec{
	label[ActionPoint]("action-point", "text"),
	label[Document]("document", "title"),
	label[Initiative]("initiative", "name", "aliases"),
	label[Meeting]("meeting", "name"),
	label[Organization]("organization", "name", "abbreviation", "aliases"),
	label[Outcome]("outcome", "text"),
	label[Person]("person", "name", "aliases"),
	label[ProgressReport]("progress-report", "text"),
	label[Recommendation]("recommendation", "text", "reference"),
	label[Response]("response", "text"),
	label[StakeholderGroup]("stakeholder-group", "name", "aliases"),
	label[Theme]("theme", "name", "aliases"),
	label[WorkingGroup]("working-group", "name", "aliases"),
}

var (
	stakeholderLabels = []Label{LabelOrganization, LabelPerson, LabelStakeholderGroup, LabelWorkingGroup}
	subjectLabels     = []Label{LabelRecommendation, LabelActionPoint}
	issuers           = []Label{LabelOrganization, LabelWorkingGroup}
	participants      = []Label{LabelOrganization, LabelPerson, LabelStakeholderGroup}
	submissions       = []Label{LabelResponse, LabelProgressReport}
	bodies            = []Label{LabelWorkingGroup, LabelInitiative, LabelOrganization}
)

func to(from []Label, to ...Label) []Ends { return []Ends{{from, to}} }

func only(labels ...Label) []Label { return labels }

var typeSpecs = []TypeSpec{
	relationship[none](About, to(only(LabelWorkingGroup, LabelRecommendation, LabelActionPoint, LabelDocument, LabelMeeting), LabelTheme)),
	relationship[Addressing](AddressedTo, to(subjectLabels, stakeholderLabels...)),
	relationship[Affiliation](AffiliatedWith, to(only(LabelPerson), LabelOrganization)),
	relationship[none](AgreedAt, to(only(LabelActionPoint), LabelMeeting)),
	relationship[none](AimsAt, to(only(LabelWorkingGroup), LabelOutcome)),
	relationship[Answering](Answers, to(only(LabelResponse), subjectLabels...)),
	relationship[none](Convenes, to(only(LabelOrganization), bodies...)),
	relationship[none](Coordinates, to(only(LabelOrganization), bodies...)),
	relationship[none](DiscussedAt, to(only(LabelRecommendation, LabelActionPoint, LabelDocument), LabelMeeting)),
	relationship[none](HeldBy, to(only(LabelMeeting), LabelWorkingGroup, LabelInitiative)),
	relationship[none](HostedBy, to(only(LabelMeeting), LabelOrganization)),
	relationship[none](Implements, to(only(LabelActionPoint), LabelRecommendation)),
	relationship[none](Informs, to(only(LabelMeeting, LabelWorkingGroup, LabelDocument), LabelMeeting)),
	relationship[none](IssuedBy, to(only(LabelRecommendation, LabelDocument), issuers...)),
	relationship[none](Leads, to(only(LabelOrganization), bodies...)),
	relationship[Membership](MemberOf, to(stakeholderLabels, LabelStakeholderGroup, LabelWorkingGroup, LabelOrganization)),
	relationship[none](OnBehalfOf, to(submissions, stakeholderLabels...)),
	relationship[Membership](ParticipatesIn, to(participants, LabelMeeting)),
	relationship[Part](PartOf, []Ends{
		{only(LabelOrganization), only(LabelOrganization)},
		{only(LabelWorkingGroup), only(LabelInitiative, LabelWorkingGroup)},
		{only(LabelTheme), only(LabelTheme)},
		{only(LabelMeeting), only(LabelMeeting)},
	}),
	relationship[none](PublishedBy, to(only(LabelRecommendation, LabelDocument), issuers...)),
	relationship[Recording](RecordedIn, to(subjectLabels, LabelDocument)),
	relationship[Answering](ReportsOn, to(only(LabelProgressReport), LabelRecommendation, LabelActionPoint, LabelOutcome)),
	relationship[none](ReviewedAt, to(subjectLabels, LabelMeeting)),
	relationship[none](SubmittedBy, to(submissions, LabelOrganization, LabelPerson)),
	relationship[Succession](SucceededBy, to(only(LabelOrganization), LabelOrganization)),
	relationship[none](Supports, to(only(LabelOrganization), bodies...)),
	relationship[none](TranslationOf, to(only(LabelDocument), LabelDocument)),
	relationship[none](WorksOn, to(participants, LabelTheme)),
}

var (
	allLabels     []Label
	specOfLabel   = map[Label]*LabelSpec{}
	labelOfPrefix = map[string]Label{}
	specOfType    = map[RelationshipType]*TypeSpec{}
)

func init() {
	for i := range labelSpecs {
		spec := &labelSpecs[i]
		specOfLabel[spec.Label], labelOfPrefix[spec.Prefix] = spec, spec.Label
		allLabels = append(allLabels, spec.Label)
		spec.keys = keysOf(spec.Fields, spec.Names)
	}
	for i := range typeSpecs {
		specOfType[typeSpecs[i].Type] = &typeSpecs[i]
		typeSpecs[i].keys = keysOf(typeSpecs[i].Fields, nil)
	}
}

// LabelSpecOf returns the description of a label, or nil when there is no such label.
func LabelSpecOf(l Label) *LabelSpec { return specOfLabel[l] }

// TypeSpecOf returns the description of a relationship type, or nil when there is no such type.
func TypeSpecOf(t RelationshipType) *TypeSpec { return specOfType[t] }

// AllLabels returns every label, in the order of Labels.
func AllLabels() []Label { return allLabels }

// StakeholderLabels returns the labels of the nodes that may owe a response.
func StakeholderLabels() []Label { return stakeholderLabels }

// SubjectLabels returns the labels of the nodes to which a response is owed.
func SubjectLabels() []Label { return subjectLabels }

// EnumValues returns the values of an enum type of the model, in their order.
func EnumValues[T ~string]() []string { return enumValues[reflect.TypeFor[T]()] }

// EnumValues returns the values that the property may have, in their order, or nil when it is not an enum.
func (f PropertySpec) EnumValues() []string { return enumValues[f.Type] }

// New returns an empty node of the label.
func (s *LabelSpec) New() Node { return s.empty() }

// New returns an empty properties struct, or nil when the type has no properties.
func (s *TypeSpec) New() any { return s.empty() }

// Labels returns the description of every label, sorted by the prefix of its ids.
func Labels() []LabelSpec { return labelSpecs }

// RelationshipTypes returns the description of every relationship type, sorted by its name.
func RelationshipTypes() []TypeSpec { return typeSpecs }

// Allows reports whether the type may lead from a node of one label to a node of the other.
func (s *TypeSpec) Allows(from, to Label) bool {
	return slices.ContainsFunc(s.Ends, func(e Ends) bool {
		return slices.Contains(e.From, from) && slices.Contains(e.To, to)
	})
}

// none is the properties struct of a type without properties.
type none struct{}

func relationship[P any](t RelationshipType, ends []Ends) TypeSpec {
	spec := TypeSpec{Type: t, Ends: ends, Fields: fieldsOf[P](), empty: func() any { return nil }}
	if len(spec.Fields) > 0 {
		spec.empty = func() any { return new(P) }
	}
	return spec
}

func label[T any, P interface {
	*T
	Node
}](prefix string, names ...string) LabelSpec {
	return LabelSpec{
		Label: P(new(T)).Label(), Prefix: prefix, Fields: fieldsOf[T](), Names: names, empty: func() Node { return P(new(T)) },
	}
}

// fieldsOf reads the properties of a struct from its json tags (the name) and its prop tags.
func fieldsOf[T any]() []PropertySpec {
	var fields []PropertySpec
	for i, t := 0, reflect.TypeFor[T](); i < t.NumField(); i++ {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name == "-" {
			continue
		}
		f := PropertySpec{Name: name, Type: t.Field(i).Type, index: i}
		for rule := range strings.SplitSeq(t.Field(i).Tag.Get("prop"), ",") {
			value, isDefault := strings.CutPrefix(rule, "default=")
			switch {
			case rule == "required":
				f.Required = true
			case rule == "restrictable":
				f.Restrictable = true
			case rule == "natural":
				f.Natural = true
			case isDefault:
				f.Default = value
			default:
				f.Check = rule
			}
		}
		fields = append(fields, f)
	}
	return fields
}

// PropertyNamed returns the property with the name, or false when there is none.
func PropertyNamed(fields []PropertySpec, name string) (PropertySpec, bool) {
	i := slices.IndexFunc(fields, func(f PropertySpec) bool { return f.Name == name })
	if i < 0 {
		return PropertySpec{}, false
	}
	return fields[i], true
}

func (e Ends) String() string {
	name := func(l Label) string { return string(l) }
	return "from " + JoinNames(e.From, name) + " to " + JoinNames(e.To, name)
}

// WrongCode validates the code of a country or a language, an identifier, or the name of a round. It returns
// what is wrong with it, or "".
func WrongCode(check, code string) string {
	switch check {
	case "country":
		return wrongCountry(code)
	case "language":
		if _, err := language.Parse(code); err != nil {
			return fmt.Sprintf("%q is not a language of BCP 47; write a tag such as en or ar", Shorten(code))
		}
	case "identifier":
		return wrongIdentifier(code)
	case "round":
		return wrongRound(code)
	}
	return ""
}

// JoinNames returns the names of the items as a list with commas, or "nothing".
func JoinNames[T any](items []T, name func(T) string) string {
	names := make([]string, len(items))
	for i, item := range items {
		names[i] = name(item)
	}
	if len(names) == 0 {
		return "nothing"
	}
	return strings.Join(names, ", ")
}

// taskForms says by which form of a change what has rules of its own is written.
var taskForms = map[any]string{
	LabelResponse: "respond", LabelProgressReport: "progress", AddressedTo: "address", Answers: "respond", ReportsOn: "progress",
	SubmittedBy: "respond or progress", OnBehalfOf: "respond or progress",
}

// TaskForm returns the form of a change that alone writes the nodes of the label, or "" when they are written as they are.
func (s *LabelSpec) TaskForm() string { return taskForms[s.Label] }

// TaskForm returns the form of a change that alone writes the relationships of the type, or "".
func (s *TypeSpec) TaskForm() string { return taskForms[s.Type] }

// Form returns the name of the label as that of a field: workingGroup for WorkingGroup.
func (s *LabelSpec) Form() string { return strings.ToLower(string(s.Label[:1])) + string(s.Label[1:]) }

// ObligationState is the state of an obligation on a day.
type ObligationState string

// The states. On each day, an obligation is in exactly one of them.
const (
	StateOpen         ObligationState = "OPEN"          // not answered, and not past its due date
	StateOverdue      ObligationState = "OVERDUE"       // not answered, and the day is after the due date
	StateAnswered     ObligationState = "ANSWERED"      // answered by the due date, or without one
	StateAnsweredLate ObligationState = "ANSWERED_LATE" // answered after the due date
	StateWithdrawn    ObligationState = "WITHDRAWN"     // the addressing was withdrawn before an answer came
	StateNotRequired  ObligationState = "NOT_REQUIRED"  // addressed for information; no answer is due
)

// ObligationStates returns every state in the order above.
func ObligationStates() []ObligationState {
	return []ObligationState{StateOpen, StateOverdue, StateAnswered, StateAnsweredLate, StateWithdrawn, StateNotRequired}
}

// Owing reports whether the respondent still owes an answer: the state is OPEN or OVERDUE.
func (s ObligationState) Owing() bool { return s == StateOpen || s == StateOverdue }
