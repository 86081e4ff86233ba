package query

import (
	"slices"
	"strings"

	"answerable/graph"
)

// Quantifier filters a node by the nodes to which it is related. Via selects the relationships; the
// conditions that are set must all hold for those.
type Quantifier struct {
	Via *RelationshipFilter
	// Some, None and All require that some, none or all of the related nodes pass the filter. All
	// holds when there are no related nodes.
	Some, None, All *Filter
	// Count bounds the number of distinct related nodes that pass Some, or of all of them without
	// Some. With Count, Some alone requires nothing.
	Count *IntFilter
}

// ObligationQuantifier bounds the number of obligations of the day that pass a filter.
type ObligationQuantifier struct {
	Where *ObligationFilter
	Count IntFilter
}

// RelationshipFilter selects relationships. All conditions that are set must hold, and the
// relationship type must have the properties.
type RelationshipFilter struct {
	Role, Paragraph                     *TextFilter
	Status                              []graph.MembershipStatus
	Representing                        []string // ids of organizations
	FocalPoint                          *bool
	AddressedOn, DueOn, WithdrawnOn, On *DateFilter
	RespondWithin                       []graph.Duration
	Responsibility                      []graph.Responsibility
	Round                               []string
	Page, Position                      *IntFilter
	Visibility                          []graph.Clearance
	Assumption                          *bool
	Since, Until                        *DateFilter
}

// properties returns the conditions on the relationship's properties.
func (f *RelationshipFilter) properties() (p predicates) {
	p.text("role", "role", f.Role)
	oneOf(&p, "status", "status", f.Status)
	oneOf(&p, "representing", "representing", f.Representing)
	p.flag("focalPoint", "focalPoint", f.FocalPoint)
	p.date("addressedOn", "addressedOn", f.AddressedOn)
	p.date("dueOn", "dueOn", f.DueOn)
	p.date("withdrawnOn", "withdrawnOn", f.WithdrawnOn)
	p.date("on", "on", f.On)
	oneOf(&p, "respondWithin", "respondWithin", textsOf(f.RespondWithin))
	oneOf(&p, "responsibility", "responsibility", f.Responsibility)
	if n := len(p) - 1; slices.Contains(f.Responsibility, graph.Itself) { // the default, which need not be stored
		p[n].condition = graph.Or{p[n].condition, graph.Not{Condition: graph.Exists{Key: "responsibility"}}}
	}
	oneOf(&p, "round", "round", f.Round)
	p.number("page", "page", f.Page)
	p.number("position", "position", f.Position)
	p.text("paragraph", "paragraph", f.Paragraph)
	p.addCommon(f.Visibility, f.Assumption, f.Since, f.Until)
	return p
}

func textsOf(periods []graph.Duration) []string {
	if periods == nil {
		return nil
	}
	texts := make([]string, len(periods))
	for i, p := range periods {
		texts[i] = p.String()
	}
	return texts
}

// condition returns the condition that relationships of the type must meet; nil keeps all. It refuses
// properties that the type does not have.
func (f *RelationshipFilter) condition(path string, t graph.RelationshipType) (graph.Condition, error) {
	if f == nil {
		return nil, nil
	}
	var all graph.And
	for _, p := range f.properties() {
		name, _, _ := strings.Cut(p.name, ".")
		if graph.KeyOfType(t, graph.Key(name)) == nil {
			var has []string
			for _, field := range graph.TypeSpecOf(t).Fields {
				has = append(has, field.Name)
			}
			has = append(has, "visibility", "assumption", "since", "until")
			return nil, graph.Invalid("%s.%s: %s has no %[2]s; it has %[4]s", path, name, t, strings.Join(has, ", "))
		}
		all = append(all, p.condition)
	}
	return all, nil
}

// RelationshipQuantifiers are the quantifiers of a Filter over what a node is related to. Each label
// has some of them.
type RelationshipQuantifiers struct {
	MemberOf, Members, Addressed, ResponsesOnBehalf, Submitted                           *Quantifier
	Affiliates, Affiliations                                                             *Quantifier
	PartOf, Parts, Successors, Predecessors                                              *Quantifier
	Leads, Convenes, Supports, Coordinates                                               *Quantifier
	Leaders, Conveners, Supporters, Coordinators                                         *Quantifier
	IssuedRecommendations, IssuedDocuments, PublishedRecommendations, PublishedDocuments *Quantifier
	Hosted, Held                                                                         *Quantifier
	InitiativeGroups, OutcomeGroups, ThemeGroups                                         *Quantifier
	ThemeRecommendations, ThemeActionPoints, ThemeDocuments, ThemeMeetings               *Quantifier
	Themes, RecordedIn, Addressees, Reviews, Responses, Issuers, Publishers              *Quantifier
	Implements, ActionPoints, AgreedAt, Answers, SubmittedBy, OnBehalfOf                 *Quantifier
	Recorded, TranslationOf, Translations, Reviewed, Agreed, HeldBy, Hosts               *Quantifier
	ParticipatesIn, Participants, WorksOn, WorkedOnBy                                    *Quantifier
	DiscussedAt, Discussed, DiscussedDocuments                                           *Quantifier
	Informs, InformedByMeetings, InformedByWorkingGroups, InformedByDocuments            *Quantifier
}

// relationshipQuantifier is a Quantifier with its field of the schema and its hop.
type relationshipQuantifier struct {
	name string // in the schema
	*Quantifier
	graph.Hop
}

// relationshipQuantifiers returns the quantifiers that are set.
func (a *RelationshipQuantifiers) relationshipQuantifiers() []relationshipQuantifier {
	all := []relationshipQuantifier{
		{"memberOf", a.MemberOf, graph.Out(graph.MemberOf)},
		{"members", a.Members, graph.In(graph.MemberOf)},
		{"addressed", a.Addressed, graph.In(graph.AddressedTo)},
		{"responsesOnBehalf", a.ResponsesOnBehalf, graph.In(graph.OnBehalfOf)},
		{"submitted", a.Submitted, graph.In(graph.SubmittedBy)},
		{"affiliates", a.Affiliates, graph.In(graph.AffiliatedWith)},
		{"affiliations", a.Affiliations, graph.Out(graph.AffiliatedWith)},
		{"partOf", a.PartOf, graph.Out(graph.PartOf)},
		{"parts", a.Parts, graph.In(graph.PartOf)},
		{"successors", a.Successors, graph.Out(graph.SucceededBy)},
		{"predecessors", a.Predecessors, graph.In(graph.SucceededBy)},
		{"leads", a.Leads, graph.Out(graph.Leads)},
		{"convenes", a.Convenes, graph.Out(graph.Convenes)},
		{"supports", a.Supports, graph.Out(graph.Supports)},
		{"coordinates", a.Coordinates, graph.Out(graph.Coordinates)},
		{"leaders", a.Leaders, graph.In(graph.Leads)},
		{"conveners", a.Conveners, graph.In(graph.Convenes)},
		{"supporters", a.Supporters, graph.In(graph.Supports)},
		{"coordinators", a.Coordinators, graph.In(graph.Coordinates)},
		{"issuedRecommendations", a.IssuedRecommendations, graph.In(graph.IssuedBy, graph.LabelRecommendation)},
		{"issuedDocuments", a.IssuedDocuments, graph.In(graph.IssuedBy, graph.LabelDocument)},
		{"publishedRecommendations", a.PublishedRecommendations, graph.In(graph.PublishedBy, graph.LabelRecommendation)},
		{"publishedDocuments", a.PublishedDocuments, graph.In(graph.PublishedBy, graph.LabelDocument)},
		{"hosted", a.Hosted, graph.In(graph.HostedBy)},
		{"meetings", a.Held, graph.In(graph.HeldBy)},
		{"workingGroups", a.InitiativeGroups, graph.In(graph.PartOf, graph.LabelWorkingGroup)},
		{"workingGroups", a.OutcomeGroups, graph.In(graph.AimsAt)},
		{"workingGroups", a.ThemeGroups, graph.In(graph.About, graph.LabelWorkingGroup)},
		{"recommendations", a.ThemeRecommendations, graph.In(graph.About, graph.LabelRecommendation)},
		{"actionPoints", a.ThemeActionPoints, graph.In(graph.About, graph.LabelActionPoint)},
		{"documents", a.ThemeDocuments, graph.In(graph.About, graph.LabelDocument)},
		{"meetings", a.ThemeMeetings, graph.In(graph.About, graph.LabelMeeting)},
		{"themes", a.Themes, graph.Out(graph.About)},
		{"recordedIn", a.RecordedIn, graph.Out(graph.RecordedIn)},
		{"addressees", a.Addressees, graph.Out(graph.AddressedTo)},
		{"reviews", a.Reviews, graph.Out(graph.ReviewedAt)},
		{"responses", a.Responses, graph.In(graph.Answers)},
		{"issuers", a.Issuers, graph.Out(graph.IssuedBy)},
		{"publishers", a.Publishers, graph.Out(graph.PublishedBy)},
		{"implements", a.Implements, graph.Out(graph.Implements)},
		{"actionPoints", a.ActionPoints, graph.In(graph.Implements)},
		{"agreedAt", a.AgreedAt, graph.Out(graph.AgreedAt)},
		{"answers", a.Answers, graph.Out(graph.Answers)},
		{"submittedBy", a.SubmittedBy, graph.Out(graph.SubmittedBy)},
		{"onBehalfOf", a.OnBehalfOf, graph.Out(graph.OnBehalfOf)},
		{"recorded", a.Recorded, graph.In(graph.RecordedIn)},
		{"translationOf", a.TranslationOf, graph.Out(graph.TranslationOf)},
		{"translations", a.Translations, graph.In(graph.TranslationOf)},
		{"reviewed", a.Reviewed, graph.In(graph.ReviewedAt)},
		{"agreed", a.Agreed, graph.In(graph.AgreedAt)},
		{"heldBy", a.HeldBy, graph.Out(graph.HeldBy)},
		{"hosts", a.Hosts, graph.Out(graph.HostedBy)},
		{"participatesIn", a.ParticipatesIn, graph.Out(graph.ParticipatesIn)},
		{"participants", a.Participants, graph.In(graph.ParticipatesIn)},
		{"worksOn", a.WorksOn, graph.Out(graph.WorksOn)},
		{"workedOnBy", a.WorkedOnBy, graph.In(graph.WorksOn)},
		{"discussedAt", a.DiscussedAt, graph.Out(graph.DiscussedAt)},
		{"discussed", a.Discussed, graph.In(graph.DiscussedAt, graph.SubjectLabels()...)},
		{"discussedDocuments", a.DiscussedDocuments, graph.In(graph.DiscussedAt, graph.LabelDocument)},
		{"informs", a.Informs, graph.Out(graph.Informs)},
		{"informedByMeetings", a.InformedByMeetings, graph.In(graph.Informs, graph.LabelMeeting)},
		{"informedByWorkingGroups", a.InformedByWorkingGroups, graph.In(graph.Informs, graph.LabelWorkingGroup)},
		{"informedByDocuments", a.InformedByDocuments, graph.In(graph.Informs, graph.LabelDocument)},
	}
	return slices.DeleteFunc(all, func(q relationshipQuantifier) bool { return q.Quantifier == nil })
}
