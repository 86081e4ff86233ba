package graphtest

import (
	"reflect"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/query"
)

// filtered is what the oracle knows when it judges filters of nodes: which elements a question of a
// View sees, and the ledger that is counted. It is a second telling: it reads the file format and
// looks at every relationship.
type filtered struct {
	world             // as cut for the viewer, of the day of the question
	all         world // as cut for the viewer
	day         graph.Date
	assumptions bool
	verdicts    *[]verdict // of the day, once they were asked for
}

// asked returns what a question sees of the world as cut for its viewer; on is 0 for all times.
func (w world) asked(on, day graph.Date, assumptions bool) filtered {
	seen := world{nodes: map[string]graph.Node{}}
	there := func(f *graph.Fact) bool {
		if !assumptions && f.Assumption != "" {
			return false
		}
		return on == 0 || (f.Since.IsZero() || f.Since.First() <= on) && (f.Until.IsZero() || on <= f.Until.Last())
	}
	for id, n := range w.nodes {
		if there(&graph.BaseOf(n).Fact) {
			seen.nodes[id] = n
		}
	}
	for _, r := range w.relationships {
		sits := representing(r)
		if there(&r.Fact) && seen.nodes[r.From] != nil && seen.nodes[r.To] != nil && (sits == "" || seen.nodes[sits] != nil) {
			seen.relationships = append(seen.relationships, r)
		}
	}
	return filtered{seen, w, day, assumptions, new([]verdict)}
}

// ends says where the part of a filter with the name leads.
var ends = map[string]struct {
	t      graph.RelationshipType
	in     bool
	labels []graph.Label // nil for all
}{
	"MemberOf": {graph.MemberOf, false, nil}, "Members": {graph.MemberOf, true, nil},
	"Addressed": {graph.AddressedTo, true, nil}, "Addressees": {graph.AddressedTo, false, nil},
	"ResponsesOnBehalf": {graph.OnBehalfOf, true, nil}, "OnBehalfOf": {graph.OnBehalfOf, false, nil},
	"Submitted": {graph.SubmittedBy, true, nil}, "SubmittedBy": {graph.SubmittedBy, false, nil},
	"Affiliates": {graph.AffiliatedWith, true, nil}, "Affiliations": {graph.AffiliatedWith, false, nil},
	"PartOf": {graph.PartOf, false, nil}, "Parts": {graph.PartOf, true, nil},
	"Successors": {graph.SucceededBy, false, nil}, "Predecessors": {graph.SucceededBy, true, nil},
	"Leads": {graph.Leads, false, nil}, "Leaders": {graph.Leads, true, nil},
	"Convenes": {graph.Convenes, false, nil}, "Conveners": {graph.Convenes, true, nil},
	"Supports": {graph.Supports, false, nil}, "Supporters": {graph.Supports, true, nil},
	"Coordinates": {graph.Coordinates, false, nil}, "Coordinators": {graph.Coordinates, true, nil},
	"IssuedRecommendations":    {graph.IssuedBy, true, []graph.Label{graph.LabelRecommendation}},
	"IssuedDocuments":          {graph.IssuedBy, true, []graph.Label{graph.LabelDocument}},
	"PublishedRecommendations": {graph.PublishedBy, true, []graph.Label{graph.LabelRecommendation}},
	"PublishedDocuments":       {graph.PublishedBy, true, []graph.Label{graph.LabelDocument}},
	"Issuers":                  {graph.IssuedBy, false, nil}, "Publishers": {graph.PublishedBy, false, nil},
	"Hosted": {graph.HostedBy, true, nil}, "Hosts": {graph.HostedBy, false, nil},
	"Held": {graph.HeldBy, true, nil}, "HeldBy": {graph.HeldBy, false, nil},
	"InitiativeGroups":     {graph.PartOf, true, []graph.Label{graph.LabelWorkingGroup}},
	"OutcomeGroups":        {graph.AimsAt, true, nil},
	"ThemeGroups":          {graph.About, true, []graph.Label{graph.LabelWorkingGroup}},
	"ThemeRecommendations": {graph.About, true, []graph.Label{graph.LabelRecommendation}},
	"ThemeActionPoints":    {graph.About, true, []graph.Label{graph.LabelActionPoint}},
	"ThemeDocuments":       {graph.About, true, []graph.Label{graph.LabelDocument}},
	"ThemeMeetings":        {graph.About, true, []graph.Label{graph.LabelMeeting}},
	"Themes":               {graph.About, false, nil},
	"RecordedIn":           {graph.RecordedIn, false, nil}, "Recorded": {graph.RecordedIn, true, nil},
	"Reviews": {graph.ReviewedAt, false, nil}, "Reviewed": {graph.ReviewedAt, true, nil},
	"Responses": {graph.Answers, true, nil}, "Answers": {graph.Answers, false, nil},
	"Implements": {graph.Implements, false, nil}, "ActionPoints": {graph.Implements, true, nil},
	"AgreedAt": {graph.AgreedAt, false, nil}, "Agreed": {graph.AgreedAt, true, nil},
	"ParticipatesIn": {graph.ParticipatesIn, false, nil}, "Participants": {graph.ParticipatesIn, true, nil},
	"WorksOn": {graph.WorksOn, false, nil}, "WorkedOnBy": {graph.WorksOn, true, nil},
	"DiscussedAt":             {graph.DiscussedAt, false, nil},
	"Discussed":               {graph.DiscussedAt, true, []graph.Label{graph.LabelRecommendation, graph.LabelActionPoint}},
	"DiscussedDocuments":      {graph.DiscussedAt, true, []graph.Label{graph.LabelDocument}},
	"Informs":                 {graph.Informs, false, nil},
	"InformedByMeetings":      {graph.Informs, true, []graph.Label{graph.LabelMeeting}},
	"InformedByWorkingGroups": {graph.Informs, true, []graph.Label{graph.LabelWorkingGroup}},
	"InformedByDocuments":     {graph.Informs, true, []graph.Label{graph.LabelDocument}},
	"TranslationOf":           {graph.TranslationOf, false, nil}, "Translations": {graph.TranslationOf, true, nil},
}

// fits reports whether a filter keeps a node or a relationship. It goes through the parts by name.
func (w filtered) fits(e graph.Element, filter any) bool {
	v := reflect.ValueOf(filter)
	if v.IsNil() {
		return true
	}
	fits := true
	for i := range v.Elem().NumField() {
		name, part := v.Elem().Type().Field(i).Name, v.Elem().Field(i)
		if name == "RelationshipQuantifiers" {
			for j := range part.NumField() {
				if q := part.Field(j).Interface().(*query.Quantifier); q != nil {
					fits = fits && w.leads(idOf(e.(graph.Node)), part.Type().Field(j).Name, q)
				}
			}
		} else if !part.IsNil() {
			fits = fits && w.holds(e, name, part.Interface())
		}
	}
	return fits
}

// holds judges one part of a filter that is set.
func (w filtered) holds(e graph.Element, name string, part any) bool {
	switch part := part.(type) {
	case []*query.Filter:
		keeps := func(f *query.Filter) bool { return w.fits(e, f) }
		if name == "Or" {
			return slices.ContainsFunc(part, keeps)
		}
		return !slices.ContainsFunc(part, func(f *query.Filter) bool { return !keeps(f) })
	case *query.Filter:
		return !w.fits(e, part)
	case *query.ObligationQuantifier:
		id := idOf(e.(graph.Node))
		if name == "InScope" && !strings.HasPrefix(id, "working-group:") {
			return false // which only a working group has
		}
		return inBounds(int64(w.obligations(id, name, part.Where)), &part.Count)
	}
	if states, ok := part.([]graph.ResponseState); ok {
		return slices.Contains(states, w.state(e))
	}
	if labels, ok := part.([]graph.Label); ok {
		return slices.Contains(labels, e.(graph.Node).Label())
	}
	values := w.values(e, name)
	switch part := part.(type) {
	case *string: // KnownAs
		return slices.Contains(values, any(graph.Fold(*part)))
	case *bool:
		return *part == (len(values) > 0)
	case *query.TextFilter:
		one := func(holds func(text string) bool) bool {
			return slices.ContainsFunc(values, func(value any) bool { return holds(value.(string)) })
		}
		return (part.StartsWith == nil || one(func(t string) bool { return strings.HasPrefix(t, graph.Fold(*part.StartsWith)) })) &&
			(part.Contains == nil || one(func(t string) bool { return strings.Contains(t, graph.Fold(*part.Contains)) })) &&
			(part.Equals == nil || one(func(t string) bool { return t == graph.Fold(*part.Equals) })) &&
			(part.In == nil || slices.ContainsFunc(part.In, func(in string) bool { return one(func(t string) bool { return t == graph.Fold(in) }) })) &&
			(part.Exists == nil || *part.Exists == (len(values) > 0)) &&
			(part.Not == nil || !w.holds(e, name, part.Not))
	case *query.IntFilter:
		return part.Min == nil && part.Max == nil || len(values) > 0 && inBounds(int64(values[0].(float64)), part)
	case *query.DateFilter:
		if part.Exists != nil && *part.Exists != (len(values) > 0) {
			return false
		}
		return part.From == nil && part.To == nil ||
			len(values) > 0 && (part.From == nil || date(values[0]).First() >= *part.From) && (part.To == nil || date(values[0]).Last() <= *part.To)
	default: // a list of words
		list := reflect.ValueOf(part)
		for i := range list.Len() {
			word := list.Index(i).String()
			if level, ok := list.Index(i).Interface().(graph.Clearance); ok {
				word = level.String()
			}
			if period, ok := list.Index(i).Interface().(graph.Duration); ok {
				word = period.String()
			}
			if slices.Contains(values, any(word)) || name == "Responsibility" && len(values) == 0 && word == "ITSELF" {
				return true
			}
		}
		return false
	}
}

// state is that of a response on the day: it was submitted by then or not, and retracted since or not.
func (w filtered) state(response graph.Element) graph.ResponseState {
	if submitted := w.values(response, "SubmittedOn"); len(submitted) == 0 || w.day < date(submitted[0]).First() {
		return "DRAFT"
	}
	if retracted := w.values(response, "RetractedOn"); len(retracted) > 0 && w.day >= date(retracted[0]).Last() {
		return "RETRACTED"
	}
	return "SUBMITTED"
}

func inBounds(n int64, f *query.IntFilter) bool {
	return (f.Min == nil || n >= int64(*f.Min)) && (f.Max == nil || n <= int64(*f.Max))
}

// values returns what the element has for the part of a filter with the name.
func (w filtered) values(e graph.Element, name string) []any {
	names := []string{strings.ToLower(name[:1]) + name[1:]}
	switch {
	case name == "IDs" || name == "URL":
		names = []string{strings.TrimSuffix(strings.ToLower(name), "s")}
	case strings.HasSuffix(name, "Kind"):
		names = []string{"kind"}
	case strings.HasSuffix(name, "Status"):
		names = []string{"status"}
	case name == "Name" || name == "KnownAs":
		for _, spec := range graph.Labels() {
			if n, ok := e.(graph.Node); ok && spec.Label == n.Label() {
				names = spec.Names
			}
		}
		if name == "Name" {
			names = names[:1]
		}
	}
	return valuesIn(e, names, slices.Contains(words, graph.Key(names[0])))
}

// leads judges a quantifier: over all relationships that via keeps, one by one.
func (w filtered) leads(id, name string, q *query.Quantifier) bool {
	over, some, none, all := ends[name], map[string]bool{}, true, true
	for _, r := range w.relationships {
		near, far := r.From, r.To
		if over.in {
			near, far = far, near
		}
		end := w.nodes[far]
		if r.Type != over.t || near != id || over.labels != nil && !slices.Contains(over.labels, end.Label()) || !w.fits(r, q.Via) {
			continue
		}
		if w.fits(end, q.Some) {
			some[far] = true
		}
		none = none && (q.None == nil || !w.fits(end, q.None))
		all = all && (q.All == nil || w.fits(end, q.All))
	}
	enough := q.Some == nil || len(some) > 0
	if q.Count != nil {
		enough = inBounds(int64(len(some)), q.Count)
	}
	return enough && none && all
}

// obligations counts the obligations of the day that a node has and that a filter keeps.
func (w filtered) obligations(id, name string, where *query.ObligationFilter) (n int) {
	if where == nil {
		where = &query.ObligationFilter{}
	}
	anchored := query.ObligationFilter{}
	switch name {
	case "OwedOn":
		anchored.Theme = &id
	case "InScope":
		anchored.WorkingGroup = &id
	}
	for _, v := range w.ledger() {
		if name == "Owes" && v.RespondentID != id || name == "OwedTo" && v.SubjectID != id {
			continue
		}
		if w.all.keeps(v, anchored, w.day, w.assumptions) && w.all.keeps(v, *where, w.day, w.assumptions) {
			n++
		}
	}
	return n
}

// ledger returns the ledger of the day.
func (w filtered) ledger() []verdict {
	if *w.verdicts == nil {
		*w.verdicts = append([]verdict{}, w.all.ledger(w.day, w.assumptions)...)
	}
	return *w.verdicts
}
