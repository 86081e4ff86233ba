package graphtest

import (
	"reflect"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/query"
)

// filterAsker makes random filters about a graph, by what its schema allows a label. Its ids are those
// that may be named without an error.
type filterAsker struct {
	asker
	seen map[string]graph.Node
}

// The labels of the interfaces.
var (
	stakeholders = []graph.Label{graph.LabelOrganization, graph.LabelPerson, graph.LabelStakeholderGroup, graph.LabelWorkingGroup}
	subjects     = []graph.Label{graph.LabelRecommendation, graph.LabelActionPoint}
)

// filters returns who asks for what is there to be seen.
func (a asker) filters(seen world) filterAsker { return filterAsker{a, seen.nodes} }

// someIDs returns up to three ids of nodes of the labels that are there.
func (a filterAsker) someIDs(labels []graph.Label) []string {
	ids := []string{}
	for range a.upTo(3) {
		if of := a.ids[pick(a.draw, labels...)]; len(of) > 0 {
			if id := pick(a.draw, of...); a.seen[id] != nil {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// nodes returns a random filter of nodes of the labels.
func (a filterAsker) nodes(labels []graph.Label, depth int) *query.Filter {
	f := &query.Filter{}
	parts := labels
	for _, of := range [][]graph.Label{stakeholders, subjects} {
		if a.oneIn(3) && !slices.ContainsFunc(labels, func(l graph.Label) bool { return !slices.Contains(of, l) }) {
			parts = of // the filter of an interface has the parts of all its labels
		}
	}
	for range a.upTo(2) {
		spec := a.spec(pick(a.draw, parts...))
		switch kind := a.upTo(9); {
		case kind == 9 && depth > 0:
			f.Not = a.nodes(labels, depth-1)
		case kind == 8 && depth > 0:
			f.Or = a.some(labels, depth-1)
		case kind == 7 && depth > 0:
			f.And = a.some(labels, depth-1)
		case kind >= 5 && depth > 0:
			a.quantify(&f.RelationshipQuantifiers, spec.Label, depth-1)
		case kind == 4 && depth > 0:
			a.count(f, spec.Label, depth-1)
		case kind == 3:
			f.IDs = a.someIDs(labels)
			if a.oneIn(2) {
				f.Labels = someOf(a.asker, labels...)
			}
		case kind == 2:
			text := a.text()
			f.KnownAs = &text
		case kind == 1:
			a.set(f, pick(a.draw, "Visibility", "Assumption", "Since", "Until"))
		default:
			field := pick(a.draw, spec.Fields...)
			name := strings.ToUpper(field.Name[:1]) + field.Name[1:]
			switch field.Name {
			case spec.Names[0]:
				name = "Name"
			case "kind":
				name = string(spec.Label) + "Kind"
			case "url":
				name = "URL"
			case "status":
				if spec.Label == graph.LabelMeeting {
					name = "MeetingStatus"
				}
			}
			a.set(f, name)
			if spec.Label == graph.LabelResponse && a.oneIn(2) {
				a.set(f, "ResponseState")
			}
		}
	}
	return f
}

func (a filterAsker) some(labels []graph.Label, depth int) []*query.Filter {
	filters := []*query.Filter{}
	for range a.upTo(2) {
		filters = append(filters, a.nodes(labels, depth))
	}
	return filters
}

func (a asker) spec(l graph.Label) graph.LabelSpec {
	all := graph.Labels()
	return all[slices.IndexFunc(all, func(s graph.LabelSpec) bool { return s.Label == l })]
}

// someOf returns up to two of the items, each maybe twice; often none, which is not the same as no list.
func someOf[T any](a asker, items ...T) []T {
	some := []T{}
	for range a.upTo(2) {
		some = append(some, pick(a.draw, items...))
	}
	return some
}

// set gives a random value to a part of a filter that is of a value.
func (a asker) set(filter any, name string) {
	part := reflect.ValueOf(filter).Elem().FieldByName(name)
	switch part.Interface().(type) {
	case *bool:
		yes := a.oneIn(2)
		part.Set(reflect.ValueOf(&yes))
	case *query.IntFilter:
		part.Set(reflect.ValueOf(a.bounds(12)))
	case *query.DateFilter:
		part.Set(reflect.ValueOf(a.dates()))
	case *query.TextFilter:
		part.Set(reflect.ValueOf(a.texts()))
	default: // words
		list := reflect.MakeSlice(part.Type(), 0, 2)
		for range a.upTo(2) {
			if part.Type().Elem() == reflect.TypeFor[graph.Clearance]() {
				list = reflect.Append(list, reflect.ValueOf(a.level()))
				continue
			}
			if part.Type().Elem() == reflect.TypeFor[graph.Duration]() {
				period, err := graph.ParseDuration(pick(a.draw, periods...))
				must(a.t, err)
				list = reflect.Append(list, reflect.ValueOf(period))
				continue
			}
			word := map[string]string{"Country": pick(a.draw, "NO", "TZ"), "Language": "en", "Round": pick(a.draw, rounds...)}[name]
			if values := valuesOf[part.Type().Elem()]; values != nil {
				word = pick(a.draw, values...)
			}
			list = reflect.Append(list, reflect.ValueOf(word).Convert(part.Type().Elem()))
		}
		part.Set(list)
	}
}

func (a asker) bounds(most int) *query.IntFilter {
	f := &query.IntFilter{}
	if n := int32(a.upTo(most)); a.oneIn(2) {
		f.Min = &n
	}
	if n := int32(a.upTo(most)) - 1; a.oneIn(2) {
		f.Max = &n
	}
	return f
}

func (a asker) dates() *query.DateFilter {
	f := &query.DateFilter{}
	if day := a.day(); a.oneIn(2) {
		f.From = &day
	}
	if day := a.day(); a.oneIn(2) {
		f.To = &day
	}
	if known := a.oneIn(2); a.oneIn(3) {
		f.Exists = &known
	}
	return f
}

func (a asker) texts() *query.TextFilter {
	f, text := &query.TextFilter{}, pick(a.draw, "", "a", "E", "é", "o", pick(a.draw, names...))
	switch a.upTo(5) {
	case 0:
		f.StartsWith = &text
	case 4:
		exists := a.oneIn(2)
		f.Exists = &exists
	case 5:
		if f.Not = a.texts(); a.oneIn(3) {
			f.Contains = &text
		}
	case 1:
		f.Contains = &text
	case 2:
		f.Equals = &text
	default:
		f.In = someOf(a, text, pick(a.draw, names...))
	}
	return f
}

// quantify sets a quantifier over a relationship that nodes of the label can have.
func (a filterAsker) quantify(around *query.RelationshipQuantifiers, l graph.Label, depth int) {
	var possible []string
	of := reflect.TypeFor[query.RelationshipQuantifiers]()
	for i := range of.NumField() {
		if name := of.Field(i).Name; len(a.reached(name, l)) > 0 {
			possible = append(possible, name)
		}
	}
	name := pick(a.draw, possible...)
	far, q := a.reached(name, l), &query.Quantifier{}
	switch a.upTo(3) {
	case 0:
		q.Some = a.nodes(far, depth)
	case 1:
		q.None = a.nodes(far, depth)
	case 2:
		q.All = a.nodes(far, depth)
	}
	if q.Some == nil && q.None == nil && q.All == nil || a.oneIn(4) {
		q.Count = a.bounds(2)
	}
	if a.oneIn(2) {
		q.Via = a.via(ends[name].t)
	}
	reflect.ValueOf(around).Elem().FieldByName(name).Set(reflect.ValueOf(q))
}

// reached returns the labels to which the part of a filter with the name leads from a label.
func (a asker) reached(name string, l graph.Label) []graph.Label {
	over, labels := ends[name], []graph.Label{}
	for _, spec := range graph.RelationshipTypes() {
		for _, e := range spec.Ends {
			near, far := e.From, e.To
			if over.in {
				near, far = far, near
			}
			if spec.Type == over.t && slices.Contains(near, l) {
				labels = append(labels, far...)
			}
		}
	}
	return slices.DeleteFunc(labels, func(l graph.Label) bool { return over.labels != nil && !slices.Contains(over.labels, l) })
}

// via returns a random filter of relationships of a type.
func (a filterAsker) via(t graph.RelationshipType) *query.RelationshipFilter {
	f := &query.RelationshipFilter{}
	for _, spec := range graph.RelationshipTypes() {
		if spec.Type != t {
			continue
		}
		for _, field := range spec.Fields {
			switch name := strings.ToUpper(field.Name[:1]) + field.Name[1:]; {
			case !a.oneIn(3):
			case name == "Representing":
				f.Representing = a.someIDs([]graph.Label{graph.LabelOrganization})
			default:
				a.set(f, name)
			}
		}
	}
	if a.oneIn(3) {
		a.set(f, pick(a.draw, "Visibility", "Assumption", "Since", "Until"))
	}
	return f
}

// count sets a quantifier over the ledger.
func (a filterAsker) count(f *query.Filter, l graph.Label, depth int) {
	q := &query.ObligationQuantifier{Count: *a.bounds(3)}
	if a.oneIn(2) {
		q.Where = a.obligations(depth)
	}
	switch l {
	case graph.LabelWorkingGroup:
		f.Owes, f.InScope = q, &query.ObligationQuantifier{Where: q.Where, Count: *a.bounds(3)}
	case graph.LabelOrganization, graph.LabelPerson, graph.LabelStakeholderGroup:
		f.Owes = q
	case graph.LabelRecommendation, graph.LabelActionPoint:
		f.OwedTo = q
	case graph.LabelTheme:
		f.OwedOn = q
	}
}

// obligations returns a random filter of obligations.
func (a filterAsker) obligations(depth int) *query.ObligationFilter {
	f := a.filter(world{nodes: a.seen})
	if a.oneIn(6) {
		f.DaysOverdue = a.bounds(400)
	}
	if yes := a.oneIn(2); a.oneIn(6) {
		f.Assumed = &yes
	}
	if depth == 0 {
		return &f
	}
	some := func() []*query.ObligationFilter {
		filters := []*query.ObligationFilter{}
		for range a.upTo(2) {
			filters = append(filters, a.obligations(depth-1))
		}
		return filters
	}
	switch a.upTo(6) {
	case 1:
		f.Respondents = a.nodes(stakeholders, depth-1)
	case 2:
		f.Subjects = a.nodes(subjects, depth-1)
	case 3:
		f.And = some()
	case 4:
		f.Or = some()
	case 5:
		f.Not = a.obligations(depth - 1)
	}
	return &f
}

// order returns a random order of a list of the label.
func (a asker) order(l graph.Label) (orders []*query.NodeOrder) {
	keys := []query.NodeOrderKey{"ID", "NAME", "SINCE", "UNTIL"}
	for _, field := range a.spec(l).Fields {
		switch field.Name {
		case "reference", "kind", "status", "country", "language", "pages", "days":
			keys = append(keys, query.NodeOrderKey(strings.ToUpper(field.Name)))
		case "issuedOn", "agreedOn", "submittedOn", "publishedOn", "on":
			keys = append(keys, "DATE")
		}
	}
	if l == graph.LabelTheme || slices.Contains(slices.Concat(stakeholders, subjects), l) {
		keys = append(keys, "OVERDUE", "OPEN")
	}
	for range a.upTo(3) {
		i := a.upTo(len(keys) - 1)
		orders = append(orders, &query.NodeOrder{By: keys[i], Direction: pick[query.Direction](a.draw, "ASC", "DESC")})
		keys = slices.Delete(keys, i, i+1)
	}
	return orders
}

// ledgerOrder returns a random order of a ledger.
func (a asker) ledgerOrder() (orders []*query.ObligationOrder) {
	keys := []query.ObligationOrderKey{"DUE_ON", "DAYS_OVERDUE", "STATE", "SUBJECT", "RESPONDENT", "ROUND"}
	for range a.upTo(3) {
		i := a.upTo(len(keys) - 1)
		orders = append(orders, &query.ObligationOrder{By: keys[i], Direction: pick[query.Direction](a.draw, "ASC", "DESC")})
		keys = slices.Delete(keys, i, i+1)
	}
	return orders
}
