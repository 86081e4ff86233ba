package query

import (
	"answerable/graph"
)

// The names of the schema, for gqlgen, which binds by name. Several of them are one Go type.

type (
	// OrganizationConnection is a page of a list.
	OrganizationConnection = Connection[*graph.Organization]
	// OrganizationEdge is an item of a page.
	OrganizationEdge = Edge[*graph.Organization]
	// OrganizationFilter selects the nodes of a list.
	OrganizationFilter = Filter
	// PersonConnection is a page of a list.
	PersonConnection = Connection[*graph.Person]
	// PersonEdge is an item of a page.
	PersonEdge = Edge[*graph.Person]
	// PersonFilter selects the nodes of a list.
	PersonFilter = Filter
	// StakeholderGroupConnection is a page of a list.
	StakeholderGroupConnection = Connection[*graph.StakeholderGroup]
	// StakeholderGroupEdge is an item of a page.
	StakeholderGroupEdge = Edge[*graph.StakeholderGroup]
	// StakeholderGroupFilter selects the nodes of a list.
	StakeholderGroupFilter = Filter
	// InitiativeConnection is a page of a list.
	InitiativeConnection = Connection[*graph.Initiative]
	// InitiativeEdge is an item of a page.
	InitiativeEdge = Edge[*graph.Initiative]
	// InitiativeFilter selects the nodes of a list.
	InitiativeFilter = Filter
	// WorkingGroupConnection is a page of a list.
	WorkingGroupConnection = Connection[*graph.WorkingGroup]
	// WorkingGroupEdge is an item of a page.
	WorkingGroupEdge = Edge[*graph.WorkingGroup]
	// WorkingGroupFilter selects the nodes of a list.
	WorkingGroupFilter = Filter
	// ThemeConnection is a page of a list.
	ThemeConnection = Connection[*graph.Theme]
	// ThemeEdge is an item of a page.
	ThemeEdge = Edge[*graph.Theme]
	// ThemeFilter selects the nodes of a list.
	ThemeFilter = Filter
	// RecommendationConnection is a page of a list.
	RecommendationConnection = Connection[*graph.Recommendation]
	// RecommendationEdge is an item of a page.
	RecommendationEdge = Edge[*graph.Recommendation]
	// RecommendationFilter selects the nodes of a list.
	RecommendationFilter = Filter
	// ActionPointConnection is a page of a list.
	ActionPointConnection = Connection[*graph.ActionPoint]
	// ActionPointEdge is an item of a page.
	ActionPointEdge = Edge[*graph.ActionPoint]
	// ActionPointFilter selects the nodes of a list.
	ActionPointFilter = Filter
	// ResponseConnection is a page of a list.
	ResponseConnection = Connection[*graph.Response]
	// ResponseEdge is an item of a page.
	ResponseEdge = Edge[*graph.Response]
	// ResponseFilter selects the nodes of a list.
	ResponseFilter = Filter
	// DocumentConnection is a page of a list.
	DocumentConnection = Connection[*graph.Document]
	// DocumentEdge is an item of a page.
	DocumentEdge = Edge[*graph.Document]
	// DocumentFilter selects the nodes of a list.
	DocumentFilter = Filter
	// OutcomeConnection is a page of a list.
	OutcomeConnection = Connection[*graph.Outcome]
	// OutcomeEdge is an item of a page.
	OutcomeEdge = Edge[*graph.Outcome]
	// OutcomeFilter selects the nodes of a list.
	OutcomeFilter = Filter
	// MeetingConnection is a page of a list.
	MeetingConnection = Connection[*graph.Meeting]
	// MeetingEdge is an item of a page.
	MeetingEdge = Edge[*graph.Meeting]
	// MeetingFilter selects the nodes of a list.
	MeetingFilter = Filter
)

type (
	// StakeholderFilter selects stakeholders or bodies.
	StakeholderFilter = Filter
	// SubjectFilter selects recommendations and action points.
	SubjectFilter = Filter
	// ThemeQuantifier is a quantifier over related themes.
	ThemeQuantifier = Quantifier
	// StakeholderQuantifier is a quantifier over related stakeholders or bodies.
	StakeholderQuantifier = Quantifier
	// SubjectQuantifier is a quantifier over related recommendations and action points.
	SubjectQuantifier = Quantifier
	// ResponseQuantifier is a quantifier over related responses.
	ResponseQuantifier = Quantifier
	// DocumentQuantifier is a quantifier over related documents.
	DocumentQuantifier = Quantifier
	// MeetingQuantifier is a quantifier over related meetings.
	MeetingQuantifier = Quantifier
)

type (
	// RelatedStakeholderConnection is a page of related nodes.
	RelatedStakeholderConnection = RelatedConnection[graph.Stakeholder]
	// RelatedStakeholderEdge is an item of a page.
	RelatedStakeholderEdge = RelatedEdge[graph.Stakeholder]
	// RelatedBodyConnection is a page of related nodes.
	RelatedBodyConnection = RelatedConnection[graph.Body]
	// RelatedBodyEdge is an item of a page.
	RelatedBodyEdge = RelatedEdge[graph.Body]
	// RelatedSubjectConnection is a page of related nodes.
	RelatedSubjectConnection = RelatedConnection[graph.Subject]
	// RelatedSubjectEdge is an item of a page.
	RelatedSubjectEdge = RelatedEdge[graph.Subject]
	// RelatedOrganizationConnection is a page of related nodes.
	RelatedOrganizationConnection = RelatedConnection[*graph.Organization]
	// RelatedOrganizationEdge is an item of a page.
	RelatedOrganizationEdge = RelatedEdge[*graph.Organization]
	// RelatedWorkingGroupConnection is a page of related nodes.
	RelatedWorkingGroupConnection = RelatedConnection[*graph.WorkingGroup]
	// RelatedWorkingGroupEdge is an item of a page.
	RelatedWorkingGroupEdge = RelatedEdge[*graph.WorkingGroup]
	// RelatedThemeConnection is a page of related nodes.
	RelatedThemeConnection = RelatedConnection[*graph.Theme]
	// RelatedThemeEdge is an item of a page.
	RelatedThemeEdge = RelatedEdge[*graph.Theme]
	// RelatedRecommendationConnection is a page of related nodes.
	RelatedRecommendationConnection = RelatedConnection[*graph.Recommendation]
	// RelatedRecommendationEdge is an item of a page.
	RelatedRecommendationEdge = RelatedEdge[*graph.Recommendation]
	// RelatedActionPointConnection is a page of related nodes.
	RelatedActionPointConnection = RelatedConnection[*graph.ActionPoint]
	// RelatedActionPointEdge is an item of a page.
	RelatedActionPointEdge = RelatedEdge[*graph.ActionPoint]
	// RelatedResponseConnection is a page of related nodes.
	RelatedResponseConnection = RelatedConnection[*graph.Response]
	// RelatedResponseEdge is an item of a page.
	RelatedResponseEdge = RelatedEdge[*graph.Response]
	// RelatedDocumentConnection is a page of related nodes.
	RelatedDocumentConnection = RelatedConnection[*graph.Document]
	// RelatedDocumentEdge is an item of a page.
	RelatedDocumentEdge = RelatedEdge[*graph.Document]
	// RelatedOutcomeConnection is a page of related nodes.
	RelatedOutcomeConnection = RelatedConnection[*graph.Outcome]
	// RelatedOutcomeEdge is an item of a page.
	RelatedOutcomeEdge = RelatedEdge[*graph.Outcome]
	// RelatedMeetingConnection is a page of related nodes.
	RelatedMeetingConnection = RelatedConnection[*graph.Meeting]
	// RelatedMeetingEdge is an item of a page.
	RelatedMeetingEdge = RelatedEdge[*graph.Meeting]
	// MembershipConnection is a page of related nodes.
	MembershipConnection = RelatedConnection[graph.Stakeholder]
	// MembershipEdge is an item of a page.
	MembershipEdge = RelatedEdge[graph.Stakeholder]
	// ParticipantConnection is a page of related nodes.
	ParticipantConnection = RelatedConnection[graph.Stakeholder]
	// ParticipantEdge is an item of a page.
	ParticipantEdge = RelatedEdge[graph.Stakeholder]
	// ParticipationConnection is a page of related nodes.
	ParticipationConnection = RelatedConnection[*graph.Meeting]
	// ParticipationEdge is an item of a page.
	ParticipationEdge = RelatedEdge[*graph.Meeting]
	// MeetingPartConnection is a page of related nodes.
	MeetingPartConnection = RelatedConnection[*graph.Meeting]
	// MeetingPartEdge is an item of a page.
	MeetingPartEdge = RelatedEdge[*graph.Meeting]
	// AffiliationConnection is a page of related nodes.
	AffiliationConnection = RelatedConnection[graph.Stakeholder]
	// AffiliationEdge is an item of a page.
	AffiliationEdge = RelatedEdge[graph.Stakeholder]
	// AddresseeConnection is a page of related nodes.
	AddresseeConnection = RelatedConnection[graph.Stakeholder]
	// AddresseeEdge is an item of a page.
	AddresseeEdge = RelatedEdge[graph.Stakeholder]
	// AddressedConnection is a page of related nodes.
	AddressedConnection = RelatedConnection[graph.Subject]
	// AddressedEdge is an item of a page.
	AddressedEdge = RelatedEdge[graph.Subject]
	// SuccessionConnection is a page of related nodes.
	SuccessionConnection = RelatedConnection[*graph.Organization]
	// SuccessionEdge is an item of a page.
	SuccessionEdge = RelatedEdge[*graph.Organization]
	// RecordConnection is a page of related nodes.
	RecordConnection = RelatedConnection[*graph.Document]
	// RecordEdge is an item of a page.
	RecordEdge = RelatedEdge[*graph.Document]
	// RecordedConnection is a page of related nodes.
	RecordedConnection = RelatedConnection[graph.Subject]
	// RecordedEdge is an item of a page.
	RecordedEdge = RelatedEdge[graph.Subject]
	// AnswerConnection is a page of related nodes.
	AnswerConnection = RelatedConnection[*graph.Response]
	// AnswerEdge is an item of a page.
	AnswerEdge = RelatedEdge[*graph.Response]
	// AnsweredConnection is a page of related nodes.
	AnsweredConnection = RelatedConnection[graph.Subject]
	// AnsweredEdge is an item of a page.
	AnsweredEdge = RelatedEdge[graph.Subject]
	// ObligationEdge is an item of a page.
	ObligationEdge = Edge[*Obligation]
	// OwingEdge is an item of a page.
	OwingEdge = Edge[*OwingStakeholder]
)
