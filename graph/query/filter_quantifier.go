package query

import (
	"slices"
	"strings"

	"answerable/graph"
)

// Quantifier asks for the nodes that the relationships of a node lead to. It keeps the node when what
// is set holds of those relationships that Via keeps.
type Quantifier struct {
	Via *RelationshipFilter
	// Some, None and All say that some, none or all of them lead to a node that the filter keeps. All
	// holds when there are none.
	Some, None, All *Filter
	// Count bounds how many distinct nodes there are that Some keeps, or any without Some. With a
	// count, Some alone asks for nothing.
	Count *IntFilter
}

// ObligationQuantifier bounds how many obligations of the day there are that a filter keeps.
type ObligationQuantifier struct {
	Where *ObligationFilter
	Count IntFilter
}

// RelationshipFilter says which relationships there are. What is set must hold together, and the
// type must have it.
type RelationshipFilter struct {
	Role, Paragraph                     *TextFilter
	Status                              []graph.MembershipStatus
	Representing                        []string // ids of organizations
	FocalPoint                          *bool
	AddressedOn, DueOn, WithdrawnOn, On *DateFilter
	RespondWithin                       []graph.Period
	Responsibility                      []graph.Responsibility
	Round                               []string
	Page                                *IntFilter
	Visibility                          []graph.Clearance
	Assumption                          *bool
	Since, Until                        *DateFilter
}

// properties returns what the filter asks of a relationship.
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
	if n := len(p) - 1; slices.Contains(f.Responsibility, graph.Itself) { // which nobody needs to write down
		p[n].condition = graph.Or{p[n].condition, graph.Not{Condition: graph.Exists{Key: "responsibility"}}}
	}
	oneOf(&p, "round", "round", f.Round)
	p.number("page", "page", f.Page)
	p.text("paragraph", "paragraph", f.Paragraph)
	p.addCommon(f.Visibility, f.Assumption, f.Since, f.Until)
	return p
}

func textsOf(periods []graph.Period) []string {
	if periods == nil {
		return nil
	}
	texts := make([]string, len(periods))
	for i, p := range periods {
		texts[i] = p.String()
	}
	return texts
}

// condition returns what the relationships of a type must fulfil; nil keeps all. It refuses what the
// type does not have.
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

// RelationshipQuantifiers asks for what a node is related to. A node has those of its label.
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
}

// relationshipQuantifier is a quantifier over a hop.
type relationshipQuantifier struct {
	name string // in the schema
	*Quantifier
	graph.Hop
}

// quantified returns the quantifiers that are set.
func (a *RelationshipQuantifiers) quantified() []relationshipQuantifier {
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
	}
	return slices.DeleteFunc(all, func(q relationshipQuantifier) bool { return q.Quantifier == nil })
}
