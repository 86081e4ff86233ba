package query

import (
	"answerable/graph"
)

// Filter selects nodes of a label, or of the labels of an interface. The zero Filter keeps all; all
// conditions that are set must hold. The schema says which conditions a label has. A condition on a
// value does not hold for a node without the value, or whose value the viewer may not see.
type Filter struct {
	IDs    []string
	Labels []graph.Label // among the labels of an interface
	// Name filters by the name, title or text.
	Name *TextFilter
	// KnownAs keeps nodes whose name, alias, abbreviation or reference equals the text, ignoring case
	// and accents.
	KnownAs      *string
	Visibility   []graph.Clearance
	Assumption   *bool // whether the node is an assumption
	Since, Until *DateFilter

	Aliases, Abbreviation, RoleTitle, Contact, Summary, Reference, URL, Place, Identifiers *TextFilter

	OrganizationKind []graph.OrganizationKind
	ResponseKind     []graph.ResponseKind
	ProgressStatus   []graph.ProgressStatus
	ResponseState    []graph.ResponseState // on the day of the list, or today; of progress reports too
	DocumentKind     []graph.DocumentKind
	MeetingKind      []graph.MeetingKind
	Status           []graph.WorkingGroupStatus
	MeetingStatus    []graph.MeetingStatus
	Country          []string
	Language         []string
	Pilot            *bool
	Pages, Days      *IntFilter

	IssuedOn, AgreedOn, SubmittedOn, ReportedOn, RetractedOn, PublishedOn, On *DateFilter

	RelationshipQuantifiers
	// These count the obligations of the day: of a stakeholder, to a subject, on a theme, and in the
	// scope of a working group.
	Owes, OwedTo, OwedOn, InScope *ObligationQuantifier

	And, Or []*Filter // an empty Or keeps none
	Not     *Filter
}

// TextFilter selects texts, ignoring case and accents. All conditions that are set must hold.
type TextFilter struct {
	StartsWith, Contains, Equals *string
	In                           []string // equal to one of these; an empty list keeps none
	Exists                       *bool    // whether there is a text
	Not                          *TextFilter
}

// IntFilter bounds a number, ends included; nil is open. A missing number is outside all bounds.
type IntFilter struct{ Min, Max *int32 }

// DateFilter selects partial dates of which every day lies between From and To, ends included. A
// missing date is outside all bounds.
type DateFilter struct {
	From, To *graph.Date
	Exists   *bool // whether there is a date
}

// keeps reports whether the number is in the bounds. A nil filter keeps all.
func (f *IntFilter) keeps(n int) bool {
	return f == nil || (f.Min == nil || n >= int(*f.Min)) && (f.Max == nil || n <= int(*f.Max))
}

// keeps reports whether the day is in the bounds; 0 is a missing date. A nil filter keeps all.
func (f *DateFilter) keeps(day graph.Date) bool {
	return f == nil || (f.Exists == nil || *f.Exists == (day != 0)) &&
		(f.From == nil || day != 0 && day >= *f.From) && (f.To == nil || day != 0 && day <= *f.To)
}

// predicate is one condition of a filter on a value.
type predicate struct {
	name      string // in the schema
	values    int    // the length of its list
	condition graph.Condition
	inside    predicates // of which the condition is made
}

// predicates collects the conditions of a filter on values. What is not set adds nothing.
type predicates []predicate

func (p *predicates) add(name string, c graph.Condition) {
	*p = append(*p, predicate{name: name, condition: c})
}

func oneOf[T ~string](p *predicates, name string, key graph.Key, values []T) {
	if values == nil {
		return
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	*p = append(*p, predicate{name: name, values: len(values), condition: graph.OneOf{Key: key, Values: texts}})
}

func (p *predicates) text(name string, key graph.Key, f *TextFilter) {
	if f == nil {
		return
	}
	for _, op := range []struct {
		graph.Operator
		value *string
		fold  func(string) string
	}{{graph.HasPrefix, f.StartsWith, graph.FoldStart}, {graph.Contains, f.Contains, graph.FoldPart}, {graph.Equals, f.Equals, graph.Fold}} {
		if op.value != nil {
			p.add(name, graph.Property{Key: key, Op: op.Operator, Value: op.fold(*op.value)})
		}
	}
	if f.In != nil {
		folded := make([]string, len(f.In))
		for i, text := range f.In {
			folded[i] = graph.Fold(text)
		}
		oneOf(p, name+".in", key, folded)
	}
	p.flag(name+".exists", key, f.Exists)
	if f.Not != nil {
		var inside predicates
		inside.text(name+".not", key, f.Not)
		all := make(graph.And, len(inside))
		for i, part := range inside {
			all[i] = part.condition
		}
		*p = append(*p, predicate{name: name + ".not", condition: graph.Not{Condition: all}, inside: inside})
	}
}

func (p *predicates) flag(name string, key graph.Key, wanted *bool) {
	switch {
	case wanted == nil:
	case *wanted:
		p.add(name, graph.Exists{Key: key})
	default:
		p.add(name, graph.Not{Condition: graph.Exists{Key: key}})
	}
}

func (p *predicates) number(name string, key graph.Key, f *IntFilter) {
	if f != nil && (f.Min != nil || f.Max != nil) {
		p.add(name, graph.Number{Key: key, Min: toInt64(f.Min), Max: toInt64(f.Max)})
	}
}

func toInt64(n *int32) *int64 {
	if n == nil {
		return nil
	}
	w := int64(*n)
	return &w
}

func (p *predicates) date(name string, key graph.Key, f *DateFilter) {
	if f == nil {
		return
	}
	p.flag(name, key, f.Exists)
	if f.From != nil || f.To != nil {
		p.add(name, graph.DateRange{Key: key, From: valueOrZero(f.From), To: valueOrZero(f.To)})
	}
}

// addCommon adds the conditions that nodes and relationships share.
func (p *predicates) addCommon(visibility []graph.Clearance, assumption *bool, since, until *DateFilter) {
	var levels []string
	if visibility != nil {
		levels = make([]string, len(visibility))
	}
	for i, level := range visibility {
		levels[i] = level.String()
	}
	oneOf(p, "visibility", graph.KeyVisibility, levels)
	p.flag("assumption", graph.KeyAssumption, assumption)
	p.date("since", graph.KeySince, since)
	p.date("until", graph.KeyUntil, until)
}

// properties returns the conditions on a node's own properties.
func (f *Filter) properties() (p predicates) {
	oneOf(&p, "ids", graph.KeyID, f.IDs)
	p.text("name", graph.KeyName, f.Name)
	if f.KnownAs != nil {
		p.add("knownAs", graph.Property{Key: graph.KeyAny, Op: graph.Equals, Value: graph.Fold(*f.KnownAs)})
	}
	p.addCommon(f.Visibility, f.Assumption, f.Since, f.Until)
	for _, of := range []struct {
		key graph.Key
		f   *TextFilter
	}{
		{"aliases", f.Aliases},
		{"abbreviation", f.Abbreviation},
		{"roleTitle", f.RoleTitle},
		{"contact", f.Contact},
		{"summary", f.Summary},
		{"reference", f.Reference},
		{"url", f.URL},
		{"place", f.Place},
		{"identifiers", f.Identifiers},
	} {
		p.text(string(of.key), of.key, of.f)
	}
	oneOf(&p, "kind", "kind", f.OrganizationKind)
	oneOf(&p, "kind", "kind", f.ResponseKind)
	oneOf(&p, "kind", "kind", f.DocumentKind)
	oneOf(&p, "kind", "kind", f.MeetingKind)
	oneOf(&p, "status", "status", f.Status)
	oneOf(&p, "status", "status", f.MeetingStatus)
	oneOf(&p, "status", "status", f.ProgressStatus)
	oneOf(&p, "country", "country", f.Country)
	oneOf(&p, "language", "language", f.Language)
	p.flag("pilot", "pilot", f.Pilot)
	p.number("pages", "pages", f.Pages)
	p.number("days", "days", f.Days)
	p.date("issuedOn", "issuedOn", f.IssuedOn)
	p.date("agreedOn", "agreedOn", f.AgreedOn)
	p.date("submittedOn", "submittedOn", f.SubmittedOn)
	p.date("reportedOn", "reportedOn", f.ReportedOn)
	p.date("retractedOn", "retractedOn", f.RetractedOn)
	p.date("publishedOn", "publishedOn", f.PublishedOn)
	p.date("on", "on", f.On)
	return p
}
