package query

import (
	"answerable/graph"
)

// The names that the API has for pages. Pages of one kind of node are one Go type.

type (
	// OrganizationConnection is a page of a list.
	OrganizationConnection = Connection[*graph.Organization]
	// OrganizationEdge is an item of a page.
	OrganizationEdge = Edge[*graph.Organization]
	// OrganizationFilter says what a list has.
	OrganizationFilter = Filter
	// PersonConnection is a page of a list.
	PersonConnection = Connection[*graph.Person]
	// PersonEdge is an item of a page.
	PersonEdge = Edge[*graph.Person]
	// PersonFilter says what a list has.
	PersonFilter = Filter
	// StakeholderGroupConnection is a page of a list.
	StakeholderGroupConnection = Connection[*graph.StakeholderGroup]
	// StakeholderGroupEdge is an item of a page.
	StakeholderGroupEdge = Edge[*graph.StakeholderGroup]
	// StakeholderGroupFilter says what a list has.
	StakeholderGroupFilter = Filter
	// InitiativeConnection is a page of a list.
	InitiativeConnection = Connection[*graph.Initiative]
	// InitiativeEdge is an item of a page.
	InitiativeEdge = Edge[*graph.Initiative]
	// InitiativeFilter says what a list has.
	InitiativeFilter = Filter
	// WorkingGroupConnection is a page of a list.
	WorkingGroupConnection = Connection[*graph.WorkingGroup]
	// WorkingGroupEdge is an item of a page.
	WorkingGroupEdge = Edge[*graph.WorkingGroup]
	// WorkingGroupFilter says what a list has.
	WorkingGroupFilter = Filter
	// ThemeConnection is a page of a list.
	ThemeConnection = Connection[*graph.Theme]
	// ThemeEdge is an item of a page.
	ThemeEdge = Edge[*graph.Theme]
	// ThemeFilter says what a list has.
	ThemeFilter = Filter
	// RecommendationConnection is a page of a list.
	RecommendationConnection = Connection[*graph.Recommendation]
	// RecommendationEdge is an item of a page.
	RecommendationEdge = Edge[*graph.Recommendation]
	// RecommendationFilter says what a list has.
	RecommendationFilter = Filter
	// ActionPointConnection is a page of a list.
	ActionPointConnection = Connection[*graph.ActionPoint]
	// ActionPointEdge is an item of a page.
	ActionPointEdge = Edge[*graph.ActionPoint]
	// ActionPointFilter says what a list has.
	ActionPointFilter = Filter
	// ResponseConnection is a page of a list.
	ResponseConnection = Connection[*graph.Response]
	// ResponseEdge is an item of a page.
	ResponseEdge = Edge[*graph.Response]
	// ResponseFilter says what a list has.
	ResponseFilter = Filter
	// DocumentConnection is a page of a list.
	DocumentConnection = Connection[*graph.Document]
	// DocumentEdge is an item of a page.
	DocumentEdge = Edge[*graph.Document]
	// DocumentFilter says what a list has.
	DocumentFilter = Filter
	// OutcomeConnection is a page of a list.
	OutcomeConnection = Connection[*graph.Outcome]
	// OutcomeEdge is an item of a page.
	OutcomeEdge = Edge[*graph.Outcome]
	// OutcomeFilter says what a list has.
	OutcomeFilter = Filter
	// MeetingConnection is a page of a list.
	MeetingConnection = Connection[*graph.Meeting]
	// MeetingEdge is an item of a page.
	MeetingEdge = Edge[*graph.Meeting]
	// MeetingFilter says what a list has.
	MeetingFilter = Filter
)

type (
	// StakeholderFilter says which stakeholders or bodies there are.
	StakeholderFilter = Filter
	// SubjectFilter says which recommendations and action points there are.
	SubjectFilter = Filter
	// ThemeQuantifier asks for themes.
	ThemeQuantifier = Quantifier
	// StakeholderQuantifier asks for stakeholders or bodies.
	StakeholderQuantifier = Quantifier
	// SubjectQuantifier asks for recommendations and action points.
	SubjectQuantifier = Quantifier
	// ResponseQuantifier asks for responses.
	ResponseQuantifier = Quantifier
	// DocumentQuantifier asks for documents.
	DocumentQuantifier = Quantifier
	// MeetingQuantifier asks for meetings.
	MeetingQuantifier = Quantifier
)

type (
	// RelatedStakeholderConnection is a page of what a node is related to.
	RelatedStakeholderConnection = RelatedConnection[graph.Stakeholder]
	// RelatedStakeholderEdge is an item of a page.
	RelatedStakeholderEdge = RelatedEdge[graph.Stakeholder]
	// RelatedBodyConnection is a page of what a node is related to.
	RelatedBodyConnection = RelatedConnection[graph.Body]
	// RelatedBodyEdge is an item of a page.
	RelatedBodyEdge = RelatedEdge[graph.Body]
	// RelatedSubjectConnection is a page of what a node is related to.
	RelatedSubjectConnection = RelatedConnection[graph.Subject]
	// RelatedSubjectEdge is an item of a page.
	RelatedSubjectEdge = RelatedEdge[graph.Subject]
	// RelatedOrganizationConnection is a page of what a node is related to.
	RelatedOrganizationConnection = RelatedConnection[*graph.Organization]
	// RelatedOrganizationEdge is an item of a page.
	RelatedOrganizationEdge = RelatedEdge[*graph.Organization]
	// RelatedWorkingGroupConnection is a page of what a node is related to.
	RelatedWorkingGroupConnection = RelatedConnection[*graph.WorkingGroup]
	// RelatedWorkingGroupEdge is an item of a page.
	RelatedWorkingGroupEdge = RelatedEdge[*graph.WorkingGroup]
	// RelatedThemeConnection is a page of what a node is related to.
	RelatedThemeConnection = RelatedConnection[*graph.Theme]
	// RelatedThemeEdge is an item of a page.
	RelatedThemeEdge = RelatedEdge[*graph.Theme]
	// RelatedRecommendationConnection is a page of what a node is related to.
	RelatedRecommendationConnection = RelatedConnection[*graph.Recommendation]
	// RelatedRecommendationEdge is an item of a page.
	RelatedRecommendationEdge = RelatedEdge[*graph.Recommendation]
	// RelatedActionPointConnection is a page of what a node is related to.
	RelatedActionPointConnection = RelatedConnection[*graph.ActionPoint]
	// RelatedActionPointEdge is an item of a page.
	RelatedActionPointEdge = RelatedEdge[*graph.ActionPoint]
	// RelatedResponseConnection is a page of what a node is related to.
	RelatedResponseConnection = RelatedConnection[*graph.Response]
	// RelatedResponseEdge is an item of a page.
	RelatedResponseEdge = RelatedEdge[*graph.Response]
	// RelatedDocumentConnection is a page of what a node is related to.
	RelatedDocumentConnection = RelatedConnection[*graph.Document]
	// RelatedDocumentEdge is an item of a page.
	RelatedDocumentEdge = RelatedEdge[*graph.Document]
	// RelatedOutcomeConnection is a page of what a node is related to.
	RelatedOutcomeConnection = RelatedConnection[*graph.Outcome]
	// RelatedOutcomeEdge is an item of a page.
	RelatedOutcomeEdge = RelatedEdge[*graph.Outcome]
	// RelatedMeetingConnection is a page of what a node is related to.
	RelatedMeetingConnection = RelatedConnection[*graph.Meeting]
	// RelatedMeetingEdge is an item of a page.
	RelatedMeetingEdge = RelatedEdge[*graph.Meeting]
	// MembershipConnection is a page of what a node is related to.
	MembershipConnection = RelatedConnection[graph.Stakeholder]
	// MembershipEdge is an item of a page.
	MembershipEdge = RelatedEdge[graph.Stakeholder]
	// ParticipantConnection is a page of what a node is related to.
	ParticipantConnection = RelatedConnection[graph.Stakeholder]
	// ParticipantEdge is an item of a page.
	ParticipantEdge = RelatedEdge[graph.Stakeholder]
	// ParticipationConnection is a page of what a node is related to.
	ParticipationConnection = RelatedConnection[*graph.Meeting]
	// ParticipationEdge is an item of a page.
	ParticipationEdge = RelatedEdge[*graph.Meeting]
	// MeetingPartConnection is a page of what a node is related to.
	MeetingPartConnection = RelatedConnection[*graph.Meeting]
	// MeetingPartEdge is an item of a page.
	MeetingPartEdge = RelatedEdge[*graph.Meeting]
	// AffiliationConnection is a page of what a node is related to.
	AffiliationConnection = RelatedConnection[graph.Stakeholder]
	// AffiliationEdge is an item of a page.
	AffiliationEdge = RelatedEdge[graph.Stakeholder]
	// AddresseeConnection is a page of what a node is related to.
	AddresseeConnection = RelatedConnection[graph.Stakeholder]
	// AddresseeEdge is an item of a page.
	AddresseeEdge = RelatedEdge[graph.Stakeholder]
	// AddressedConnection is a page of what a node is related to.
	AddressedConnection = RelatedConnection[graph.Subject]
	// AddressedEdge is an item of a page.
	AddressedEdge = RelatedEdge[graph.Subject]
	// ObligationEdge is an item of a page.
	ObligationEdge = Edge[*Obligation]
	// OwingEdge is an item of a page.
	OwingEdge = Edge[*OwingStakeholder]
)
