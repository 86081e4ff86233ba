package api

import (
	"cmp"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/apitest"
)

// asker writes random queries that are valid against the schema, about a graph. Those that are clean
// name what there is, as the API wants it; the others are refused now and then.
type asker struct {
	*rapid.T
	schema *ast.Schema
	ids    []string
	clean  bool
	above  map[string]bool // the arguments that a field above gives, so that those below must have them
}

// askerOf returns an asker about the graph that the steps make.
func askerOf(t *rapid.T, schema *ast.Schema, steps []graph.Op) *asker {
	a := &asker{T: t, schema: schema}
	for _, step := range steps {
		if id := step.Ref().ID; id != "" {
			a.ids = append(a.ids, id)
		}
	}
	return a
}

// questions writes ten queries, most of them clean: one for numbers, one search, one for a network, and whatever comes.
func (a *asker) questions(any func() string) (queries []string) {
	for i := range 10 {
		a.clean = a.upTo(3) > 0
		switch i {
		case 0:
			queries = append(queries, a.numbers())
		case 1:
			queries = append(queries, a.search())
		case 2:
			queries = append(queries, "{"+a.field(a.schema.Query.Fields.ForName("network"), "network", 0)+" }")
		default:
			queries = append(queries, any())
		}
	}
	return queries
}

func (a *asker) upTo(n int) int { return rapid.IntRange(0, n).Draw(a.T, "n") }

func (a *asker) oneOf(texts ...string) string { return rapid.SampledFrom(texts).Draw(a.T, "text") }

// query writes a query of a few root fields.
func (a *asker) query() string { return a.selection(a.schema.Query, 0) }

// selection writes some fields of a type, and of one of the types that it may be.
func (a *asker) selection(d *ast.Definition, depth int) string {
	text := "{ __typename"
	for _, f := range d.Fields {
		if a.schema.Types[f.Type.Name()].IsLeafType() && a.upTo(1) == 0 {
			text += " " + f.Name + a.arguments(f)
		}
	}
	for i := range 1 + a.upTo(1) {
		text += a.branch(d, fmt.Sprint("f", i), depth)
	}
	if possible := a.schema.GetPossibleTypes(d); d.IsAbstractType() && depth < 7 {
		of := possible[a.upTo(len(possible)-1)]
		text += " ... on " + of.Name + " { " + a.oneOf("__typename", "id") + " own: __typename" + a.branch(of, "own"+of.Name, depth) + " }"
	}
	return text + " }"
}

// branch writes a field that leads on, under a name of its own, while it is not too deep.
func (a *asker) branch(d *ast.Definition, alias string, depth int) string {
	var branches []*ast.FieldDefinition
	for _, f := range d.Fields {
		if a.schema.Types[f.Type.Name()].IsCompositeType() && !strings.HasPrefix(f.Name, "__") {
			branches = append(branches, f)
		}
	}
	if depth >= 7 || len(branches) == 0 {
		return ""
	}
	return a.field(branches[a.upTo(len(branches)-1)], alias, depth)
}

// field writes a field that leads on.
func (a *asker) field(f *ast.FieldDefinition, alias string, depth int) string {
	arguments, above := a.arguments(f), a.above
	a.above = map[string]bool{
		"asOf":               above["asOf"] || strings.Contains(arguments, `asOf: "`),
		"includeAssumptions": above["includeAssumptions"] || strings.Contains(arguments, "includeAssumptions: "),
	}
	defer func() { a.above = above }()
	return fmt.Sprintf(" %s: %s%s %s", alias, f.Name, arguments, a.selection(a.schema.Types[f.Type.Name()], depth+1))
}

func (a *asker) arguments(f *ast.FieldDefinition) string {
	var given []string
	last := a.upTo(3) == 0
	for _, argument := range f.Arguments {
		text := a.ofNetwork(argument)
		switch argument.Name {
		case "id":
			text = fmt.Sprintf("%q", a.anyID())
		case "ids":
			text = fmt.Sprintf("[%q, %q, %q]", a.anyID(), a.anyID(), a.anyID())
		case "theme":
			if a.upTo(1) == 0 {
				text = fmt.Sprintf("%q", a.id("theme"))
			}
		case "first":
			if !last && a.upTo(1) == 0 {
				text = fmt.Sprint(a.upTo(3))
			}
		case "last":
			if last {
				text = fmt.Sprint(a.upTo(3))
			}
		case "asOf":
			if a.upTo(1) == 0 {
				text = fmt.Sprintf("%q", a.day())
			} else if a.above["asOf"] {
				text = "null"
			}
		case "includeAssumptions":
			if text = a.oneOf("", "true", "false"); a.above["includeAssumptions"] {
				text = a.oneOf("true", "false")
			}
		case "orderBy":
			text = a.order(a.schema.Types[argument.Type.Name()])
		case "by":
			if text == "" {
				text = a.by()
			}
		case "filter", "via":
			if a.upTo(1) == 0 {
				text = a.input(a.schema.Types[argument.Type.Name()], 3)
			}
		case "from":
			if argument.Type.Elem != nil {
				break
			}
			text = fmt.Sprintf("%q", a.oneOf("2029-12-31", "2030-01-31"))
		case "to":
			if argument.Type.Elem != nil {
				break
			}
			text = fmt.Sprintf("%q", a.either("2029-12-30", a.day()))
		case "of":
			if text == "" && a.upTo(2) > 0 {
				text = fmt.Sprintf("[%q, %q]", a.id(), a.id())
			}
		case "kinds":
			if a.upTo(3) == 0 {
				text = "[" + a.value(argument.Type) + ", " + a.value(argument.Type) + "]"
			}
		case "every":
			text = a.oneOf("WEEK", "MONTH", "QUARTER", a.either("DAY", "MONTH"))
		case "query":
			text = fmt.Sprintf("%q", a.oneOf("a", "é", "e OR b", "ab* OR zoe", "a -x", "سلام", "we", `"a"`, a.either("(a", "b"), "B NOT (é x)"))
		case "labels":
			text = a.oneOf("", "[]", "[ORGANIZATION]", "[PERSON, RESPONSE, WORKING_GROUP]")
		}
		if text == "" {
			text = a.nothing(argument.Type)
		}
		if text != "" {
			given = append(given, argument.Name+": "+text)
		}
	}
	if len(given) == 0 {
		return ""
	}
	return "(" + strings.Join(given, ", ") + ")"
}

// ofNetwork writes an argument that only networks have; "" for others.
func (a *asker) ofNetwork(argument *ast.ArgumentDefinition) string {
	member := func() string { return fmt.Sprintf("%q", a.id("person", "organization")) }
	switch argument.Name {
	case "boundary":
		if !a.clean && a.upTo(1) == 0 {
			return a.input(a.schema.Types[argument.Type.Name()], 2)
		}
		return a.oneOf("", "null", "{labels: []}", "{maxDegree: 3}", "{ties: [{types: [MEMBER_OF, ABOUT], via: {assumption: false}}]}")
	case "between", "and":
		return member()
	case "groups":
		return a.oneOf("[]", "["+member()+"]", "["+member()+", "+member()+"]")
	case "from", "to", "of":
		if argument.Type.Elem != nil && argument.Type.NonNull {
			return a.oneOf("[]", "["+member()+"]")
		}
	case "by":
		if argument.Type.Name() == "MixingDimension" {
			return a.value(argument.Type)
		}
	}
	return ""
}

// numbers writes a query for the numbers of lists, which the other queries seldom come to.
func (a *asker) numbers() string {
	return fmt.Sprintf(`{
		obligations(asOf: %q, first: 1) { ...n }
		%s(asOf: %[1]q) { nodes { obligations(asOf: %[1]q, first: 0) { ...n } } }
	} fragment n on ObligationConnection {
		totalCount responseRate medianDaysLate
		counts(by: %[3]s%[4]s) { overlapping rows { keys { dimension value label node { id } } count responseRate medianDaysLate } }
	}`, a.day(), a.oneOf("themes", "organizations", "recommendations", "workingGroups"), a.by(),
		a.oneOf("", ", includeEmpty: true", ", includeEmpty: false"))
}

// search writes a search with all that it answers.
func (a *asker) search() string {
	return "{ search" + a.arguments(a.schema.Query.Fields.ForName("search")) +
		" { totalCount facets { label count } edges { cursor score node { id } highlights { property snippet { text found } } } } }"
}

// either returns what is wrong, or in a clean query what is right.
func (a *asker) either(wrong, right string) string {
	if a.clean {
		return right
	}
	return wrong
}

// by writes what to count by; two may be the same, which is an error.
func (a *asker) by() string {
	text := a.oneOf("[%s, %s]", "[%s]", "%s")
	for strings.Contains(text, "%s") {
		dimension := a.oneOf("THEME", "STATE", "RESPONDENT_KIND", "COUNTRY", "WORKING_GROUP", "MONTH_DUE", "SUBJECT", "RESPONDENT")
		if !a.clean || !strings.Contains(text, dimension) {
			text = strings.Replace(text, "%s", dimension, 1)
		}
	}
	return text
}

// order writes a list of keys with the enum of the key's type; some are not of the label that is asked.
func (a *asker) order(d *ast.Definition) string {
	var keys []string
	for range a.upTo(2) {
		by := a.value(d.Fields.ForName("by").Type)
		if a.clean && d.Name == "NodeOrder" {
			by = a.oneOf("ID", "NAME") // which everything has
		}
		if !a.clean || !strings.Contains(strings.Join(keys, " "), by) {
			keys = append(keys, fmt.Sprintf("{by: %s, direction: %s}", by, a.oneOf("ASC", "DESC")))
		}
	}
	return "[" + strings.Join(keys, ", ") + "]"
}

// input writes an input object with some of its parts.
func (a *asker) input(d *ast.Definition, depth int) string {
	var given []string
	for range 1 + a.upTo(1) {
		f := d.Fields[a.upTo(len(d.Fields)-1)]
		inner := a.schema.Types[f.Type.Name()]
		if text := a.nothing(f.Type); text != "" && !slices.ContainsFunc(given, func(text string) bool { return strings.HasPrefix(text, f.Name+":") }) {
			given = append(given, f.Name+": "+text)
			continue
		}
		if slices.ContainsFunc(given, func(text string) bool { return strings.HasPrefix(text, f.Name+":") }) ||
			inner.Kind == ast.InputObject && depth == 0 && !slices.Contains([]string{"TextFilter", "IntFilter", "DateFilter"}, inner.Name) ||
			a.clean && !a.fits(d, f, depth) {
			continue
		}
		text := ""
		for range 1 + a.upTo(1) {
			if inner.Kind == ast.InputObject {
				text += a.input(inner, max(0, depth-1)) + " "
			} else if inner.Name == "ID" {
				text += fmt.Sprintf("%q ", a.id(prefixesOf[idKind(d, f)]...))
			} else {
				text += a.value(f.Type) + " "
			}
			if f.Type.Elem == nil {
				break
			}
		}
		if f.Type.Elem != nil {
			text = "[" + text + "]"
		}
		given = append(given, f.Name+": "+text)
	}
	for _, f := range d.Fields { // what is required
		if f.Type.NonNull && f.DefaultValue == nil && !slices.ContainsFunc(given, func(text string) bool { return strings.HasPrefix(text, f.Name+":") }) {
			if inner := a.schema.Types[f.Type.Name()]; inner.Kind == ast.InputObject {
				given = append(given, f.Name+": "+a.input(inner, 0))
			} else {
				given = append(given, f.Name+": "+a.value(f.Type)) // GraphQL takes it for a list of one
			}
		}
	}
	return "{" + strings.Join(given, ", ") + "}"
}

// nothing writes, now and then, what is not the same as leaving an input out: null, or a list without items.
func (a *asker) nothing(t *ast.Type) string {
	switch n := a.upTo(11); {
	case t.NonNull || n > 1:
		return ""
	case t.Elem != nil && n == 1:
		return "[]"
	default:
		return "null"
	}
}

// fits reports whether a part of a filter is right wherever it stands: what only some types of
// relationships have, and ids of what there may not be, are not.
func (a *asker) fits(d *ast.Definition, f *ast.FieldDefinition, depth int) bool {
	switch {
	case d.Name == "RelationshipFilter":
		return slices.Contains([]string{"visibility", "assumption", "since", "until"}, f.Name)
	case strings.HasSuffix(d.Name, "Quantifier") && f.Name == "via":
		return false // which alone asks for nothing
	case f.Name == "ids" && depth < 3:
		return false // what it leads to has fewer labels than its type
	case f.Type.Name() == "ID":
		return len(a.idsOf(prefixesOf[idKind(d, f)])) > 0
	}
	return true
}

// idKind returns what prefixesOf calls an id of a filter.
func idKind(d *ast.Definition, f *ast.FieldDefinition) string {
	return cmp.Or(map[string]string{"ids": d.Name}[f.Name], f.Name)
}

// value writes a value of a scalar or an enum.
func (a *asker) value(t *ast.Type) string {
	switch t.Name() {
	case "Date":
		return fmt.Sprintf("%q", a.day())
	case "Duration":
		return a.oneOf(`"P1M"`, `"P90D"`, `"P0D"`)
	case "Boolean":
		return a.oneOf("true", "false")
	case "Int":
		return a.oneOf("-1", "0", "1", "2", "400", "2147483647")
	case "String":
		return fmt.Sprintf("%q", a.text())
	default:
		var values []string
		for _, v := range a.schema.Types[t.Name()].EnumValues {
			values = append(values, v.Name)
		}
		return a.oneOf(values...)
	}
}

// prefixesOf says of what the ids are that a filter or a part of one may name.
var prefixesOf = map[string][]string{
	"OrganizationFilter": {"organization"}, "PersonFilter": {"person"}, "StakeholderGroupFilter": {"stakeholder-group"},
	"InitiativeFilter": {"initiative"}, "WorkingGroupFilter": {"working-group"}, "ThemeFilter": {"theme"},
	"RecommendationFilter": {"recommendation"}, "ActionPointFilter": {"action-point"}, "ResponseFilter": {"response"}, "ProgressReportFilter": {"progress-report"},
	"DocumentFilter": {"document"}, "OutcomeFilter": {"outcome"}, "MeetingFilter": {"meeting"},
	"StakeholderFilter": {"organization", "person", "stakeholder-group", "working-group"},
	"SubjectFilter":     {"recommendation", "action-point"},
	"representing":      {"organization"}, "theme": {"theme"}, "workingGroup": {"working-group"},
	"respondent": {"organization", "stakeholder-group"}, "subject": {"recommendation", "action-point"},
	"themeIn": {"theme"}, "respondentIn": {"organization", "stakeholder-group"}, "subjectIn": {"recommendation", "action-point"},
}

// anyID returns the id of a node or of an obligation, of today or of another day.
func (a *asker) anyID() string {
	if a.upTo(1) == 0 {
		return a.id()
	}
	return "obligation:" + a.id("recommendation", "action-point") + "~" + a.id("organization", "stakeholder-group") +
		a.oneOf("", "~round=2030") + a.oneOf("", "~asOf="+a.day()) + a.oneOf("", "~firm")
}

// id returns an id, mostly of one of the prefixes when there are some.
func (a *asker) id(prefixes ...string) string {
	ids := a.ids
	if !a.clean {
		ids = append(slices.Clip(ids), "theme:unknown")
	}
	if len(prefixes) > 0 && (a.clean || a.upTo(9) > 0) {
		ids = a.idsOf(prefixes)
	}
	if len(ids) == 0 {
		return "theme:unknown"
	}
	return a.oneOf(ids...)
}

func (a *asker) idsOf(prefixes []string) []string {
	return slices.DeleteFunc(slices.Clone(a.ids), func(id string) bool {
		prefix, _, _ := strings.Cut(id, ":")
		return !slices.Contains(prefixes, prefix)
	})
}

func (a *asker) day() string {
	return a.oneOf("2030-01-31", "2030-02-14", "2030-06-30", "2031-01-01", "2031-07-01", "2032-01-01")
}

func (a *asker) text() string {
	return a.oneOf("", "a", "A", "b", "É", "e", "x", "سلام", "😀", "zoe")
}

// answer posts a query to the API of a store, as a handler, and returns the whole answer.
func answer(g *query.Graph, query string) string { return answerBy(false, g, query) }

// answerBy does so by gqlgen alone, or by the JSON writer.
func answerBy(stock bool, g *query.Graph, query string) string {
	request := httptest.NewRequest("POST", "/graphql", strings.NewReader(`{"query":`+apitest.Quoted(query)+`}`))
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	New(g, nobody, slog.New(slog.DiscardHandler), unlimited, func(s *Config) { s.gqlgenOnly = stock }).ServeHTTP(recorder, request)
	return fmt.Sprintln(recorder.Code, recorder.Body)
}

// revisionless leaves the revisions out of an answer, which count the changes of a store.
func revisionless(text string) string { return revisions.ReplaceAllString(text, "") }

var revisions = regexp.MustCompile(`"revision":\d+`)
