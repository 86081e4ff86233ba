package api

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/generated"
	"answerable/graph/graphtest"
	"answerable/graph/query"
)

// The law of caches: at one revision, on one day of the server, for one token, the value of a field depends
// on its object, its name and its arguments. An object with an id is its type and id; one without belongs to
// the field that returned it.

// normalized is the answers of one viewer as a client's cache keeps them.
type normalized struct {
	schema *ast.Schema
	values map[string]string // by place: an object, and a field with its arguments
	from   map[string]string // the document that first had the value
	events int
	again  int // how often a place was met again
}

// keyed adds the type and the id of every object to a document.
func (n *normalized) keyed(t *rapid.T, text string) (string, *ast.QueryDocument) {
	document, err := gqlparser.LoadQueryWithRules(n.schema, text, nil)
	if err != nil {
		t.Fatalf("%s is no document: %v", text, err)
	}
	var add func(ast.SelectionSet) ast.SelectionSet
	withKey := func(of *ast.Definition, set ast.SelectionSet) ast.SelectionSet {
		set = append(add(set), &ast.Field{Alias: "itsType", Name: "__typename"})
		if of.Fields.ForName("id") != nil {
			set = append(set, &ast.Field{Alias: "itsID", Name: "id"})
		}
		return set
	}
	add = func(set ast.SelectionSet) ast.SelectionSet {
		set = slices.Clone(set)
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				if s.SelectionSet != nil {
					s.SelectionSet = withKey(n.schema.Types[s.Definition.Type.Name()], s.SelectionSet)
				}
			case *ast.InlineFragment:
				s.SelectionSet = add(s.SelectionSet)
			}
		}
		return set
	}
	for _, o := range document.Operations {
		o.SelectionSet = add(o.SelectionSet)
	}
	for _, f := range document.Fragments {
		f.SelectionSet = add(f.SelectionSet)
	}
	var b strings.Builder
	formatter.NewFormatter(&b, formatter.WithIndent("")).FormatQueryDocument(document)
	text = b.String()
	document, err = gqlparser.LoadQueryWithRules(n.schema, text, nil)
	if err != nil {
		t.Fatalf("%s is no document: %v", text, err)
	}
	return text, document
}

// keep adds an answer. It leaves out an answer with errors, whose fields may be null for their sake.
func (n *normalized) keep(t *rapid.T, root, text string, document *ast.QueryDocument, answer string) bool {
	var body struct {
		Data   map[string]any
		Errors []any
	}
	decoder := json.NewDecoder(strings.NewReader(answer))
	decoder.UseNumber()
	if err := decoder.Decode(&body); err != nil {
		t.Fatalf("%s is answered by %s: %v", text, answer, err)
	}
	if strings.Contains(answer, "GRAPHQL_VALIDATION_FAILED") {
		t.Fatalf("%s is answered by %s", text, answer)
	}
	if body.Errors != nil {
		return false
	}
	n.object(t, text, root, document.Operations[0].SelectionSet, body.Data)
	return true
}

// object keeps the selected fields of an object under its key.
func (n *normalized) object(t *rapid.T, text, key string, set ast.SelectionSet, object map[string]any) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			value, given := object[s.Alias]
			if !given || s.Alias == "itsType" || s.Alias == "itsID" {
				continue // of another type
			}
			place := key + "." + s.Name + argumentsOf(s)
			n.put(t, text, place, n.value(t, text, place, s, value))
		case *ast.InlineFragment:
			n.fragment(t, text, key, s.TypeCondition, s.SelectionSet, object)
		case *ast.FragmentSpread:
			n.fragment(t, text, key, s.Definition.TypeCondition, s.Definition.SelectionSet, object)
		}
	}
}

func (n *normalized) fragment(t *rapid.T, text, key, of string, set ast.SelectionSet, object map[string]any) {
	name, _ := object["itsType"].(string)
	if d := n.schema.Types[of]; name == "" || d == nil || slices.ContainsFunc(n.schema.GetPossibleTypes(d), func(p *ast.Definition) bool { return p.Name == name }) {
		n.object(t, text, key, set, object)
	}
}

// value keeps what is below a value, and returns what is kept in its place: a scalar, or which objects.
func (n *normalized) value(t *rapid.T, text, place string, s *ast.Field, value any) string {
	switch value := value.(type) {
	case []any:
		items := make([]string, len(value))
		for i, item := range value {
			items[i] = n.value(t, text, fmt.Sprintf("%s[%d]", place, i), s, item)
		}
		return "[" + strings.Join(items, " ") + "]"
	case map[string]any:
		key := place
		if id, has := value["itsID"].(string); has {
			key = fmt.Sprint(value["itsType"], ":", id)
		}
		n.object(t, text, key, s.SelectionSet, value)
		return key
	default:
		scalar, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		return string(scalar)
	}
}

func (n *normalized) put(t *rapid.T, text, place, value string) {
	if was, met := n.values[place]; !met {
		n.values[place], n.from[place] = value, text
	} else if n.again++; was != value {
		t.Fatalf("in the place %s is\n%s\nby %s\nand\n%s\nby %s", place, was, n.from[place], value, text)
	}
}

// argumentsOf writes the arguments of a field, defaults included. One that is null is as one that is left out.
func argumentsOf(f *ast.Field) string {
	var given []string
	for _, d := range f.Definition.Arguments {
		value := d.DefaultValue
		if a := f.Arguments.ForName(d.Name); a != nil {
			value = a.Value
		}
		if value != nil && value.Kind != ast.NullValue {
			given = append(given, d.Name+": "+value.String())
		}
	}
	return "(" + strings.Join(given, ", ") + ")"
}

// lawBefore is when the other server of the law asks: on an earlier day.
func lawBefore() time.Time { return lawNow().AddDate(-1, 0, 0) }

const wholeObligation = `{
	id round asOf state dueOn daysOverdue assumed answer { id } holdingResponse { id } responses { id state(asOf: %[1]s) } focalPoints { id }
	deadline { dueOn basis explanation review { id on } alternativeValues { value } }
	respondent { id displayName addressed(asOf: %[1]s) { totalCount nodes { id } } obligations(asOf: %[1]s, includeAssumptions: %[2]s) { totalCount asOf nodes { id } } }
	subject { id displayName themes(asOf: %[1]s) { nodes { id } } obligations(asOf: %[1]s, includeAssumptions: %[2]s) { countsByState { state count } nodes { id } } }
	reasons { responsibility withdrawn deadline { dueOn } steps(theme: %[3]s) { type from { id displayName } to { id } since until assumption } }
}`

// wholeLedger writes a question for a ledger and all around it, of a day and with a theme that may be "null".
func (a *asker) wholeLedger() string {
	day := a.oneOf("null", `"`+lawNow().Format(time.DateOnly)+`"`, `"`+lawBefore().Format(time.DateOnly)+`"`, `"`+a.day()+`"`)
	theme, assumptions := a.oneOf("null", fmt.Sprintf("%q", a.id("theme"))), a.oneOf("true", "false")
	whole := fmt.Sprintf(wholeObligation, day, assumptions, theme)
	filter := a.oneOf("null", "{}", `{states: []}`, `{states: [OVERDUE]}`, fmt.Sprintf("{theme: %q}", a.id("theme")), fmt.Sprintf("{or: [], subjectIn: [%q]}", a.id("recommendation")))
	arguments := fmt.Sprintf("filter: %s, asOf: %s, includeAssumptions: %s", filter, day, assumptions)
	return a.oneOf(
		fmt.Sprintf(`{ obligations(%s) { revision totalCount nodes %s } }`, arguments, whole),
		fmt.Sprintf(`{ stakeholdersOwing(%s) { revision nodes { openCount overdueCount nextDueOn stakeholder { id } obligations { totalCount nodes %s } } } }`, arguments, whole),
		fmt.Sprintf(`{ nodes(ids: [%q], asOf: %s) { id ... on Theme { obligations(asOf: %[2]s, includeAssumptions: %s) { revision nodes %s } } } }`, a.id("theme"), day, assumptions, whole),
		fmt.Sprintf(`{ nodes(ids: [%q, %q, %q], asOf: %s) { id ... on Obligation %s } }`, a.anyID(), a.anyID(), a.anyID(), day, whole),
	)
}

// pagesAfter are questions for a page, whose cursor comes from a page of an earlier day.
var pagesAfter = []string{
	`{ list: obligations(first: 1, after: %s) { totalCount asOf nodes { id state asOf } pageInfo { endCursor } } }`,
	`{ list: obligations(includeAssumptions: false, first: 1, after: %s) { totalCount asOf nodes { id state asOf } pageInfo { endCursor } } }`,
	`{ list: stakeholdersOwing(first: 1, after: %s) { asOf nodes { openCount stakeholder { id } obligations { nodes { id state } } } pageInfo { endCursor } } }`,
	`{ list: organizations(orderBy: [{by: OVERDUE}], first: 1, after: %s) { nodes { id obligations { nodes { id state } } memberOf { nodes { id } } } pageInfo { endCursor } } }`,
	`{ list: themes(filter: {obligations: {count: {min: 0}}}, first: 1, after: %s) { nodes { id obligations { nodes { id state } } } pageInfo { endCursor } } }`,
}

func TestAnswersFitIntoOneCache(t *testing.T) {
	graphtest.Configure(t)
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for name, store := range engines(t) {
		t.Run(name, func(t *testing.T) {
			places, again, replayed, paged, events := 0, 0, 0, 0, 0
			rapid.Check(t, func(r *rapid.T) {
				steps := graphtest.Graph(r)
				graphtest.Refill(r, store.fill, steps)
				a := askerOf(r, schema, steps)
				a.clean = true
				n := &normalized{schema: schema, values: map[string]string{}, from: map[string]string{}}
				clearance := rapid.SampledFrom([]graph.Clearance{graph.Public, graph.Secretariat}).Draw(r, "clearance")
				server := func(now func() time.Time) remembering {
					return remembering{New(query.New(store.Store, now), nobody, slog.New(slog.DiscardHandler), unlimited), nil}
				}
				before, now := server(lawBefore), server(lawNow)
				ask := func(s remembering, text string) string {
					answer := s.answer(t, asked{text: text, clearance: clearance, role: graph.Editor})
					return answer[strings.Index(answer, "{"):]
				}
				keep := func(text string) bool {
					text, document := n.keyed(r, text)
					root := string(document.Operations[0].Operation)
					return n.keep(r, root, text, document, ask(now, text))
				}
				var writes []string
				for i := range a.upTo(2) {
					if store.Store == store.fill { // the engine from which the graph is filled
						writes = append(writes, a.write(fmt.Sprint(i, a.upTo(1<<20)), headOf(t, store)))
						ask(before, writes[i])
					}
				}
				for _, text := range writes { // sent again on another day
					if keep(text) {
						replayed++
					}
				}
				for range 6 {
					text := a.wholeLedger()
					keep(text)
					keep(strings.ReplaceAll(text, "includeAssumptions: true", "includeAssumptions: false"))
					keep(a.query())
				}
				for _, page := range pagesAfter {
					var first struct {
						Data struct {
							List struct{ PageInfo struct{ EndCursor *string } }
						}
					}
					if err := json.Unmarshal([]byte(ask(before, fmt.Sprintf(page, "null"))), &first); err != nil {
						r.Fatal(err)
					}
					if cursor := first.Data.List.PageInfo.EndCursor; cursor != nil && keep(fmt.Sprintf(page, fmt.Sprintf("%q", *cursor))) {
						paged++
					}
					keep(fmt.Sprintf(page, "null"))
				}
				events += n.hear(t, r, a, store, asked{clearance: clearance, role: graph.Editor})
				places, again = places+len(n.values), again+n.again
			})
			t.Logf("law of caches, %s: %d places, met again %d times; %d replayed writes, %d pages after another day, %d events", name, places, again, replayed, paged, events)
			if places > 1000 && (again == 0 || paged == 0 || events == 0 || replayed == 0 && !strings.HasPrefix(name, "Neo4j")) {
				t.Error("some places should be met again, and all kinds of answers")
			}
		})
	}
}

// write writes a mutation that an editor may send.
func (a *asker) write(key string, revision graph.Revision) string {
	if a.upTo(1) == 0 {
		return a.changes("law "+key, revision, false)
	}
	return fmt.Sprintf(`mutation { addressRecommendation(input: {subject: %q, addressee: %q, addressedOn: "2030-01", dueOn: "2030-09", relationshipKey: null,
		idempotencyKey: %q, expectedRevision: %d, assumption: "a law"}) { revision relationshipKey obligations { obligationId before after obligation { id asOf state subject { id } } } } }`,
		a.id("recommendation", "action-point"), a.id("organization", "stakeholder-group"), "law "+key, revision)
}

// changes writes a mutation of some changes: a new body, which may be a member of a group or be asked, a membership, a name.
func (a *asker) changes(key string, revision graph.Revision, dryRun bool) string {
	made := a.oneOf("#body", a.id("organization"))
	changes := []string{
		`{organization: {id: "#body", name: "A body"}}`,
		fmt.Sprintf(`{relationship: {type: MEMBER_OF, from: %q, to: %q}}`, made, a.id("stakeholder-group", "working-group")),
		fmt.Sprintf(`{address: {subject: %q, addressee: %q, addressedOn: "2030-01", dueOn: "2030-09"}}`, a.id("recommendation", "action-point"), made),
		fmt.Sprintf(`{organization: {id: %q, name: "Renamed"}}`, a.id("organization")),
	}
	if made != "#body" {
		changes = []string{changes[a.upTo(3)]}
	}
	return fmt.Sprintf(`mutation { applyChanges(input: {idempotencyKey: %q, expectedRevision: %d, assumption: "a law", dryRun: %t, changes: [%s]}) { change { revision } revision
		created { name node { id displayName ... on Organization { obligations { nodes { id state } } } } } obligations { obligationId before after obligation { id asOf state subject { id } } } } }`,
		key, revision, dryRun, strings.Join(changes[:1+a.upTo(len(changes)-1)], " "))
}

// hear keeps the events of a stream: of one that begins now, and of one that is resumed on a later day.
func (n *normalized) hear(t *testing.T, r *rapid.T, a *asker, store graph.Store, by asked) (events int) {
	server := newStreamServer(store)
	defer server.close()
	head := headOf(t, store)
	assumptions := a.oneOf("true", "false")
	arguments := []string{"includeAssumptions: " + assumptions}
	resumed := fmt.Sprintf("includeAssumptions: %s, after: %q", assumptions, graph.StreamPosition{Revision: head, Day: lawDay(lawBefore())})
	if server.changed(t, by, lawDay(lawBefore()), lawDay(lawNow()), assumptions) {
		arguments = append(arguments, resumed)
	}
	for _, arguments := range arguments {
		text, document := n.keyed(r, fmt.Sprintf(`subscription { obligationsChanged(%s) { position revision asOf
			changes { obligationId before after obligation { id asOf state daysOverdue reasons { steps { type } } subject { id obligations(includeAssumptions: %s) { nodes { id state } } } } }
			obligations { totalCount nodes { id state } } } }`, arguments, assumptions))
		by.text = text
		l := server.listen(t, by)
		event := strings.TrimPrefix(l.events.Next(), "next: ")
		l.stop()
		n.events++ // each event is a place of its own
		if n.keep(r, fmt.Sprint("event ", n.events), text, document, event) {
			events++
		}
	}
	return events
}

// lawDay returns the day of a time.
func lawDay(at time.Time) graph.Date { return graph.NewDate(at.Year(), at.Month(), at.Day()) }

// changed reports whether a ledger differs between two days, so that there is an event.
func (s *streamServer) changed(t *testing.T, by asked, from, to graph.Date, assumptions string) bool {
	var ledgers []string
	for _, day := range []graph.Date{from, to} {
		by.text = fmt.Sprintf(`{ obligations(asOf: %q, includeAssumptions: %s, first: 500) { nodes { round state subject { id } respondent { id } } } }`, day, assumptions)
		l := s.listen(t, by)
		ledgers = append(ledgers, l.events.Next())
		l.stop()
	}
	return ledgers[0] != ledgers[1]
}
