package graph

// The names that the API has for pages. Pages of one kind of node are one Go type.

type (
	// OrganizationConnection is a page of a list.
	OrganizationConnection = Connection[*Organization]
	// OrganizationEdge is an item of a page.
	OrganizationEdge = Edge[*Organization]
	// OrganizationFilter says what a list has.
	OrganizationFilter = Filter
	// PersonConnection is a page of a list.
	PersonConnection = Connection[*Person]
	// PersonEdge is an item of a page.
	PersonEdge = Edge[*Person]
	// PersonFilter says what a list has.
	PersonFilter = Filter
	// StakeholderGroupConnection is a page of a list.
	StakeholderGroupConnection = Connection[*StakeholderGroup]
	// StakeholderGroupEdge is an item of a page.
	StakeholderGroupEdge = Edge[*StakeholderGroup]
	// StakeholderGroupFilter says what a list has.
	StakeholderGroupFilter = Filter
	// InitiativeConnection is a page of a list.
	InitiativeConnection = Connection[*Initiative]
	// InitiativeEdge is an item of a page.
	InitiativeEdge = Edge[*Initiative]
	// InitiativeFilter says what a list has.
	InitiativeFilter = Filter
	// WorkingGroupConnection is a page of a list.
	WorkingGroupConnection = Connection[*WorkingGroup]
	// WorkingGroupEdge is an item of a page.
	WorkingGroupEdge = Edge[*WorkingGroup]
	// WorkingGroupFilter says what a list has.
	WorkingGroupFilter = Filter
	// ThemeConnection is a page of a list.
	ThemeConnection = Connection[*Theme]
	// ThemeEdge is an item of a page.
	ThemeEdge = Edge[*Theme]
	// ThemeFilter says what a list has.
	ThemeFilter = Filter
	// RecommendationConnection is a page of a list.
	RecommendationConnection = Connection[*Recommendation]
	// RecommendationEdge is an item of a page.
	RecommendationEdge = Edge[*Recommendation]
	// RecommendationFilter says what a list has.
	RecommendationFilter = Filter
	// ActionPointConnection is a page of a list.
	ActionPointConnection = Connection[*ActionPoint]
	// ActionPointEdge is an item of a page.
	ActionPointEdge = Edge[*ActionPoint]
	// ActionPointFilter says what a list has.
	ActionPointFilter = Filter
	// ResponseConnection is a page of a list.
	ResponseConnection = Connection[*Response]
	// ResponseEdge is an item of a page.
	ResponseEdge = Edge[*Response]
	// ResponseFilter says what a list has.
	ResponseFilter = Filter
	// DocumentConnection is a page of a list.
	DocumentConnection = Connection[*Document]
	// DocumentEdge is an item of a page.
	DocumentEdge = Edge[*Document]
	// DocumentFilter says what a list has.
	DocumentFilter = Filter
	// OutcomeConnection is a page of a list.
	OutcomeConnection = Connection[*Outcome]
	// OutcomeEdge is an item of a page.
	OutcomeEdge = Edge[*Outcome]
	// OutcomeFilter says what a list has.
	OutcomeFilter = Filter
	// MeetingConnection is a page of a list.
	MeetingConnection = Connection[*Meeting]
	// MeetingEdge is an item of a page.
	MeetingEdge = Edge[*Meeting]
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
	RelatedStakeholderConnection = RelatedConnection[Stakeholder]
	// RelatedStakeholderEdge is an item of a page.
	RelatedStakeholderEdge = RelatedEdge[Stakeholder]
	// RelatedBodyConnection is a page of what a node is related to.
	RelatedBodyConnection = RelatedConnection[Body]
	// RelatedBodyEdge is an item of a page.
	RelatedBodyEdge = RelatedEdge[Body]
	// RelatedSubjectConnection is a page of what a node is related to.
	RelatedSubjectConnection = RelatedConnection[Subject]
	// RelatedSubjectEdge is an item of a page.
	RelatedSubjectEdge = RelatedEdge[Subject]
	// RelatedOrganizationConnection is a page of what a node is related to.
	RelatedOrganizationConnection = RelatedConnection[*Organization]
	// RelatedOrganizationEdge is an item of a page.
	RelatedOrganizationEdge = RelatedEdge[*Organization]
	// RelatedInitiativeConnection is a page of what a node is related to.
	RelatedInitiativeConnection = RelatedConnection[*Initiative]
	// RelatedInitiativeEdge is an item of a page.
	RelatedInitiativeEdge = RelatedEdge[*Initiative]
	// RelatedWorkingGroupConnection is a page of what a node is related to.
	RelatedWorkingGroupConnection = RelatedConnection[*WorkingGroup]
	// RelatedWorkingGroupEdge is an item of a page.
	RelatedWorkingGroupEdge = RelatedEdge[*WorkingGroup]
	// RelatedThemeConnection is a page of what a node is related to.
	RelatedThemeConnection = RelatedConnection[*Theme]
	// RelatedThemeEdge is an item of a page.
	RelatedThemeEdge = RelatedEdge[*Theme]
	// RelatedRecommendationConnection is a page of what a node is related to.
	RelatedRecommendationConnection = RelatedConnection[*Recommendation]
	// RelatedRecommendationEdge is an item of a page.
	RelatedRecommendationEdge = RelatedEdge[*Recommendation]
	// RelatedActionPointConnection is a page of what a node is related to.
	RelatedActionPointConnection = RelatedConnection[*ActionPoint]
	// RelatedActionPointEdge is an item of a page.
	RelatedActionPointEdge = RelatedEdge[*ActionPoint]
	// RelatedResponseConnection is a page of what a node is related to.
	RelatedResponseConnection = RelatedConnection[*Response]
	// RelatedResponseEdge is an item of a page.
	RelatedResponseEdge = RelatedEdge[*Response]
	// RelatedDocumentConnection is a page of what a node is related to.
	RelatedDocumentConnection = RelatedConnection[*Document]
	// RelatedDocumentEdge is an item of a page.
	RelatedDocumentEdge = RelatedEdge[*Document]
	// RelatedOutcomeConnection is a page of what a node is related to.
	RelatedOutcomeConnection = RelatedConnection[*Outcome]
	// RelatedOutcomeEdge is an item of a page.
	RelatedOutcomeEdge = RelatedEdge[*Outcome]
	// RelatedMeetingConnection is a page of what a node is related to.
	RelatedMeetingConnection = RelatedConnection[*Meeting]
	// RelatedMeetingEdge is an item of a page.
	RelatedMeetingEdge = RelatedEdge[*Meeting]
	// MembershipConnection is a page of what a node is related to.
	MembershipConnection = RelatedConnection[Stakeholder]
	// MembershipEdge is an item of a page.
	MembershipEdge = RelatedEdge[Stakeholder]
	// AffiliationConnection is a page of what a node is related to.
	AffiliationConnection = RelatedConnection[Stakeholder]
	// AffiliationEdge is an item of a page.
	AffiliationEdge = RelatedEdge[Stakeholder]
	// AddresseeConnection is a page of what a node is related to.
	AddresseeConnection = RelatedConnection[Stakeholder]
	// AddresseeEdge is an item of a page.
	AddresseeEdge = RelatedEdge[Stakeholder]
	// AddressedConnection is a page of what a node is related to.
	AddressedConnection = RelatedConnection[Subject]
	// AddressedEdge is an item of a page.
	AddressedEdge = RelatedEdge[Subject]
	// ObligationEdge is an item of a page.
	ObligationEdge = Edge[*Obligation]
	// OwingEdge is an item of a page.
	OwingEdge = Edge[*Owing]
)
