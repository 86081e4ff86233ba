package graph

import (
	"slices"
	"strings"
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
	Status                              []MembershipStatus
	Representing                        []string // ids of organizations
	FocalPoint                          *bool
	AddressedOn, DueOn, WithdrawnOn, On *DateFilter
	RespondWithin                       []Period
	Responsibility                      []Responsibility
	Page                                *IntFilter
	Visibility                          []Clearance
	Assumption                          *bool
	Since, Until                        *DateFilter
}

// properties returns what the filter asks of a relationship.
func (f *RelationshipFilter) properties() (p parts) {
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
	if n := len(p) - 1; slices.Contains(f.Responsibility, Itself) { // which nobody needs to write down
		p[n].condition = Or{p[n].condition, Not{Known{"responsibility"}}}
	}
	p.number("page", "page", f.Page)
	p.text("paragraph", "paragraph", f.Paragraph)
	p.every(f.Visibility, f.Assumption, f.Since, f.Until)
	return p
}

func textsOf(periods []Period) []string {
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
func (f *RelationshipFilter) condition(path string, t RelationshipType) (Condition, error) {
	if f == nil {
		return nil, nil
	}
	var all And
	for _, p := range f.properties() {
		name, _, _ := strings.Cut(p.name, ".")
		if KeyOfType(t, Key(name)) == nil {
			var has []string
			for _, field := range TypeSpecOf(t).Fields {
				has = append(has, field.Name)
			}
			has = append(has, "visibility", "assumption", "since", "until")
			return nil, Invalid("%s.%s: %s has no %[2]s; it has %[4]s", path, name, t, strings.Join(has, ", "))
		}
		all = append(all, p.condition)
	}
	return all, nil
}

// Around asks for what a node is related to. A node has those of its label.
type Around struct {
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

// along is a quantifier over a hop.
type along struct {
	name string // in the schema
	*Quantifier
	Hop
}

// quantified returns the quantifiers that are set.
func (a *Around) quantified() []along {
	all := []along{
		{"memberOf", a.MemberOf, Out(MemberOf)},
		{"members", a.Members, In(MemberOf)},
		{"addressed", a.Addressed, In(AddressedTo)},
		{"responsesOnBehalf", a.ResponsesOnBehalf, In(OnBehalfOf)},
		{"submitted", a.Submitted, In(SubmittedBy)},
		{"affiliates", a.Affiliates, In(AffiliatedWith)},
		{"affiliations", a.Affiliations, Out(AffiliatedWith)},
		{"partOf", a.PartOf, Out(PartOf)},
		{"parts", a.Parts, In(PartOf)},
		{"successors", a.Successors, Out(SucceededBy)},
		{"predecessors", a.Predecessors, In(SucceededBy)},
		{"leads", a.Leads, Out(Leads)},
		{"convenes", a.Convenes, Out(Convenes)},
		{"supports", a.Supports, Out(Supports)},
		{"coordinates", a.Coordinates, Out(Coordinates)},
		{"leaders", a.Leaders, In(Leads)},
		{"conveners", a.Conveners, In(Convenes)},
		{"supporters", a.Supporters, In(Supports)},
		{"coordinators", a.Coordinators, In(Coordinates)},
		{"issuedRecommendations", a.IssuedRecommendations, In(IssuedBy, LabelRecommendation)},
		{"issuedDocuments", a.IssuedDocuments, In(IssuedBy, LabelDocument)},
		{"publishedRecommendations", a.PublishedRecommendations, In(PublishedBy, LabelRecommendation)},
		{"publishedDocuments", a.PublishedDocuments, In(PublishedBy, LabelDocument)},
		{"hosted", a.Hosted, In(HostedBy)},
		{"meetings", a.Held, In(HeldBy)},
		{"workingGroups", a.InitiativeGroups, In(PartOf, LabelWorkingGroup)},
		{"workingGroups", a.OutcomeGroups, In(AimsAt)},
		{"workingGroups", a.ThemeGroups, In(About, LabelWorkingGroup)},
		{"recommendations", a.ThemeRecommendations, In(About, LabelRecommendation)},
		{"actionPoints", a.ThemeActionPoints, In(About, LabelActionPoint)},
		{"documents", a.ThemeDocuments, In(About, LabelDocument)},
		{"meetings", a.ThemeMeetings, In(About, LabelMeeting)},
		{"themes", a.Themes, Out(About)},
		{"recordedIn", a.RecordedIn, Out(RecordedIn)},
		{"addressees", a.Addressees, Out(AddressedTo)},
		{"reviews", a.Reviews, Out(ReviewedAt)},
		{"responses", a.Responses, In(Answers)},
		{"issuers", a.Issuers, Out(IssuedBy)},
		{"publishers", a.Publishers, Out(PublishedBy)},
		{"implements", a.Implements, Out(Implements)},
		{"actionPoints", a.ActionPoints, In(Implements)},
		{"agreedAt", a.AgreedAt, Out(AgreedAt)},
		{"answers", a.Answers, Out(Answers)},
		{"submittedBy", a.SubmittedBy, Out(SubmittedBy)},
		{"onBehalfOf", a.OnBehalfOf, Out(OnBehalfOf)},
		{"recorded", a.Recorded, In(RecordedIn)},
		{"translationOf", a.TranslationOf, Out(TranslationOf)},
		{"translations", a.Translations, In(TranslationOf)},
		{"reviewed", a.Reviewed, In(ReviewedAt)},
		{"agreed", a.Agreed, In(AgreedAt)},
		{"heldBy", a.HeldBy, Out(HeldBy)},
		{"hosts", a.Hosts, Out(HostedBy)},
	}
	return slices.DeleteFunc(all, func(q along) bool { return q.Quantifier == nil })
}
