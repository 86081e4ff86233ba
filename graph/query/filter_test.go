package query_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// offices is a small graph: two ministries and a network, what they are members of and what they owe.
const offices = `
{"label":"Organization","id":"organization:mint","properties":{"name":"Ministère de l'Intérieur","kind":"MINISTRY","country":"TN"},"until":"2030"}
{"label":"Organization","id":"organization:mofa","properties":{"name":"Ministry of Foreign Affairs","abbreviation":"MOFA","kind":"MINISTRY","country":"NO"}}
{"label":"Organization","id":"organization:network","properties":{"name":"Women's Network","kind":"NETWORK"}}
{"label":"Person","id":"person:p","properties":{"name":"Secret Name","roleTitle":"Director"},"fieldVisibility":{"name":"SECRETARIAT"}}
{"label":"WorkingGroup","id":"working-group:w","properties":{"name":"Security","pilot":true}}
{"label":"WorkingGroup","id":"working-group:empty","properties":{"name":"Empty"}}
{"label":"Theme","id":"theme:police","properties":{"name":"Policing"}}
{"label":"Theme","id":"theme:training","properties":{"name":"Training"}}
{"label":"Theme","id":"theme:hidden","properties":{"name":"Hidden"},"visibility":"SECRETARIAT"}
{"label":"Recommendation","id":"recommendation:r1","properties":{"text":"First","issuedOn":"2030"}}
{"label":"Recommendation","id":"recommendation:r2","properties":{"text":"Second","issuedOn":"2030-02"}}
{"label":"Recommendation","id":"recommendation:r3","properties":{"text":"Third"}}
{"label":"Document","id":"document:d","properties":{"title":"Brief","pages":12}}
{"label":"Response","id":"response:draft","properties":{"kind":"NOTED"}}
{"label":"Response","id":"response:later","properties":{"kind":"NOTED","submittedOn":"2031-07-02"}}
{"label":"Response","id":"response:now","properties":{"kind":"NOTED","submittedOn":"2031","retractedOn":"2031"}}
{"label":"Response","id":"response:taken-back","properties":{"kind":"NOTED","submittedOn":"2030","retractedOn":"2031-07-01"}}
{"type":"PART_OF","from":"theme:training","to":"theme:police","properties":{}}
{"type":"ABOUT","from":"recommendation:r1","to":"theme:police","properties":{}}
{"type":"ABOUT","from":"recommendation:r2","to":"theme:training","properties":{}}
{"type":"ABOUT","from":"working-group:w","to":"theme:training","properties":{}}
{"type":"RECORDED_IN","from":"recommendation:r1","to":"document:d","properties":{"page":3}}
{"type":"RECORDED_IN","from":"recommendation:r2","to":"document:d","properties":{"page":7}}
{"type":"MEMBER_OF","from":"organization:mint","to":"working-group:w","properties":{"role":"Chair","status":"CONFIRMED"},"until":"2030-06"}
{"type":"MEMBER_OF","from":"organization:mofa","to":"working-group:w","properties":{"role":"Co-chair","status":"PROPOSED"}}
{"type":"MEMBER_OF","from":"person:p","to":"working-group:w","properties":{"representing":"organization:mofa"}}
{"type":"AFFILIATED_WITH","from":"person:p","to":"organization:mofa","properties":{"focalPoint":true}}
{"type":"ADDRESSED_TO","from":"recommendation:r1","to":"organization:mint","properties":{"addressedOn":"2030-01-01","dueOn":"2030-06-01"}}
{"type":"ADDRESSED_TO","from":"recommendation:r2","to":"organization:mint","properties":{"addressedOn":"2030-01-01","dueOn":"2030-09-01"}}
{"type":"ADDRESSED_TO","from":"recommendation:r1","to":"organization:mofa","properties":{"addressedOn":"2030-01-01","dueOn":"2030-06-01"}}
{"type":"ADDRESSED_TO","from":"recommendation:r3","to":"organization:mofa","properties":{"addressedOn":"2030-01-01","respondWithin":"P9Y","responsibility":"NOT_REQUIRED"}}
{"type":"ADDRESSED_TO","from":"recommendation:r3","to":"organization:network","properties":{"addressedOn":"2030-01-01"}}
`

// readOffices reads them on 2031-07-01, as an anonymous viewer.
func readOffices(t testing.TB, f func(context.Context, *query.View)) {
	t.Helper()
	readFile(t, offices, f)
}

// readFile calls f with a view of the graph that the file describes.
func readFile(t testing.TB, file string, f func(context.Context, *query.View)) {
	t.Helper()
	steps, err := ndjson.ReadFile("test", strings.NewReader(strings.TrimSpace(file)))
	if err != nil {
		t.Fatal(err)
	}
	g := query.New(graphtest.NewNaive(), clock)
	if _, err := mutation.New(g).Apply(t.Context(), graph.Viewer{}, "", steps); err != nil {
		t.Fatal(err)
	}
	if err := g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error { f(t.Context(), v); return nil }); err != nil {
		t.Fatal(err)
	}
}

// slugs returns the slugs of a list, or its error.
func slugs[T graph.Node](ctx context.Context, v *query.View, f *query.Filter, order ...*query.NodeOrder) string {
	c, err := query.List[T](ctx, v, f, order, query.PageArgs{})
	if err != nil {
		return fmt.Sprint(graph.CodeOf(err), " ", err)
	}
	var ids []string
	for _, n := range c.Nodes() {
		_, slug, _ := strings.Cut(n.Ref().ID, ":")
		ids = append(ids, slug)
	}
	return strings.Join(ids, " ")
}

func dayOf(text string) *graph.Date {
	d, err := graph.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return &d
}

func period(text string) graph.Duration {
	p, err := graph.ParseDuration(text)
	if err != nil {
		panic(err)
	}
	return p
}

func TestFiltersKeepWhatTheySay(t *testing.T) {
	type filter = query.Filter
	type text = query.TextFilter
	type quantifier = query.Quantifier
	overdue := &query.ObligationFilter{States: []graph.ObligationState{graph.StateOverdue}}
	some := &quantifier{Some: &filter{}}
	readOffices(t, func(ctx context.Context, v *query.View) {
		for _, test := range []struct{ name, got, want string }{
			{"nothing set", slugs[*graph.Organization](ctx, v, &filter{}), "mint mofa network"},
			{"contains, case and accents aside", slugs[*graph.Organization](ctx, v, &filter{Name: &text{Contains: pointer("INTERIEUR")}}), "mint"},
			{"begins, which is not contains", slugs[*graph.Organization](ctx, v, &filter{Name: &text{StartsWith: pointer("network")}}), ""},
			{"equals", slugs[*graph.Organization](ctx, v, &filter{Abbreviation: &text{Equals: pointer("mofa")}}), "mofa"},
			{"one of several texts", slugs[*graph.Theme](ctx, v, &filter{Name: &text{In: []string{"TRAINING", "x"}}}), "training"},
			{"one of several kinds", slugs[*graph.Organization](ctx, v, &filter{OrganizationKind: []graph.OrganizationKind{"MINISTRY", "POLICE"}}), "mint mofa"},
			{"an empty list", slugs[*graph.Organization](ctx, v, &filter{Country: []string{}}), ""},
			{"not, of what has no value", slugs[*graph.Organization](ctx, v, &filter{Not: &filter{Country: []string{"NO"}}}), "mint network"},
			{"or", slugs[*graph.Organization](ctx, v, &filter{Or: []*filter{{Country: []string{"NO"}}, {Name: &text{StartsWith: pointer("w")}}}}), "mofa network"},
			{"an empty or", slugs[*graph.Organization](ctx, v, &filter{Or: []*filter{}}), ""},
			{"an empty and", slugs[*graph.Organization](ctx, v, &filter{And: []*filter{}}), "mint mofa network"},
			{"a flag", slugs[*graph.WorkingGroup](ctx, v, &filter{Pilot: pointer(false)}), "empty"},
			{"a number in bounds", slugs[*graph.Document](ctx, v, &filter{Pages: &query.IntFilter{Min: pointer[int32](12), Max: pointer[int32](12)}}), "d"},
			{"a partial date lies in a range with all its days", slugs[*graph.Recommendation](ctx, v, &filter{IssuedOn: &query.DateFilter{From: dayOf("2030-02-01"), To: dayOf("2030-12-31")}}), "r2"},
			{"a date that is not known", slugs[*graph.Recommendation](ctx, v, &filter{IssuedOn: &query.DateFilter{Exists: pointer(false)}}), "r3"},
			{"a hidden name is in no text", slugs[*graph.Person](ctx, v, &filter{Name: &text{Contains: pointer("secret")}}), ""},
			{"nor is it known", slugs[*graph.Person](ctx, v, &filter{Name: &text{StartsWith: pointer("")}}), ""},

			{"some", slugs[*graph.WorkingGroup](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Members: &quantifier{Some: &filter{Country: []string{"NO"}}}}}), "w"},
			{"none", slugs[*graph.WorkingGroup](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Members: &quantifier{None: &filter{Country: []string{"NO"}}}}}), "empty"},
			{"all, also when there are none", slugs[*graph.WorkingGroup](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Members: &quantifier{All: &filter{Country: []string{"NO"}}}}}), "empty"},
			{"all of those that via keeps", slugs[*graph.WorkingGroup](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Members: &quantifier{
				Via: &query.RelationshipFilter{Status: []graph.MembershipStatus{"PROPOSED"}}, All: &filter{Country: []string{"NO"}},
			}}}), "empty w"},
			{"a property of the relationship", slugs[*graph.Organization](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{MemberOf: &quantifier{
				Via: &query.RelationshipFilter{Role: &text{Contains: pointer("chair")}, Status: []graph.MembershipStatus{"CONFIRMED"}}, Some: &filter{},
			}}}), "mint"},
			{"who sits for an organization", slugs[*graph.Person](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{MemberOf: &quantifier{
				Via: &query.RelationshipFilter{Representing: []string{"organization:mofa"}}, Some: &filter{},
			}}}), "p"},
			{"ITSELF, which nobody writes down", slugs[*graph.Organization](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Addressed: &quantifier{
				Via: &query.RelationshipFilter{Responsibility: []graph.Responsibility{graph.Itself}}, Some: &filter{IDs: []string{"recommendation:r3"}},
			}}}), "network"},
			{"an agreed period, as it is written", slugs[*graph.Organization](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Addressed: &quantifier{
				Via: &query.RelationshipFilter{RespondWithin: []graph.Duration{period("P9Y"), period("P1M")}}, Some: &filter{},
			}}}), "mofa"},
			{"drafts", slugs[*graph.Response](ctx, v, &filter{ResponseState: []graph.ResponseState{"DRAFT"}}), "draft later"},
			{"what was submitted", slugs[*graph.Response](ctx, v, &filter{ResponseState: []graph.ResponseState{"SUBMITTED"}}), "now"},
			{"what was taken back", slugs[*graph.Response](ctx, v, &filter{ResponseState: []graph.ResponseState{"RETRACTED"}}), "taken-back"},
			{"a state on a day", slugs[*graph.Response](ctx, v.AsOf(dayOf("2031-06-30")), &filter{ResponseState: []graph.ResponseState{"SUBMITTED"}}), "now taken-back"},
			{"no state", slugs[*graph.Response](ctx, v, &filter{ResponseState: []graph.ResponseState{}}), ""},
			{"not a state", slugs[*graph.Response](ctx, v, &filter{Not: &filter{ResponseState: []graph.ResponseState{"DRAFT", "RETRACTED"}}}), "now"},
			{"a page", slugs[*graph.Recommendation](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{RecordedIn: &quantifier{
				Via: &query.RelationshipFilter{Page: &query.IntFilter{Max: pointer[int32](5)}}, Some: &filter{},
			}}}), "r1"},
			{"a count", slugs[*graph.Organization](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Addressed: &quantifier{Count: &query.IntFilter{Min: pointer[int32](2)}}}}), "mint mofa"},
			{"a count of some may be none", slugs[*graph.Organization](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Addressed: &quantifier{
				Some: &filter{IDs: []string{"recommendation:r2"}}, Count: &query.IntFilter{Max: pointer[int32](0)},
			}}}), "mofa network"},
			{"a count of nothing", slugs[*graph.Organization](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Addressed: &quantifier{Count: &query.IntFilter{Max: pointer[int32](-1)}}}}), ""},
			{"a part that the label at the end can't have", slugs[*graph.Organization](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Affiliates: &quantifier{
				Some: &filter{Not: &filter{Country: []string{"NO"}, RelationshipQuantifiers: query.RelationshipQuantifiers{Members: some}}},
			}}}), "mofa"},
			{"on a day", slugs[*graph.WorkingGroup](ctx, v.AsOf(dayOf("2030-07-01")), &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Members: &quantifier{Count: &query.IntFilter{Min: pointer[int32](3)}}}}), ""},

			{"a filtered count", slugs[*graph.Organization](ctx, v, &filter{Owes: &query.ObligationQuantifier{
				Where: &query.ObligationFilter{Theme: pointer("theme:police"), States: overdue.States}, Count: query.IntFilter{Min: pointer[int32](2)},
			}}), "mint"},
			{"a filtered count on a day", slugs[*graph.Organization](ctx, v.AsOf(dayOf("2030-08-01")), &filter{Owes: &query.ObligationQuantifier{
				Where: overdue, Count: query.IntFilter{Min: pointer[int32](1)},
			}}), "mint mofa"},
			{"no obligations", slugs[*graph.Organization](ctx, v, &filter{Owes: &query.ObligationQuantifier{Where: overdue, Count: query.IntFilter{Max: pointer[int32](0)}}}), "network"},
			{"themes with their parts", slugs[*graph.Theme](ctx, v, &filter{OwedOn: &query.ObligationQuantifier{Where: overdue, Count: query.IntFilter{Min: pointer[int32](3)}}}), "police"},
			{"what is owed to a recommendation", slugs[*graph.Recommendation](ctx, v, &filter{OwedTo: &query.ObligationQuantifier{Where: overdue, Count: query.IntFilter{Min: pointer[int32](2)}}}), "r1"},
			{"the scope of a working group", slugs[*graph.WorkingGroup](ctx, v, &filter{InScope: &query.ObligationQuantifier{Count: query.IntFilter{Min: pointer[int32](3)}}}), "w"},
			{"a filtered count inside a quantifier", slugs[*graph.WorkingGroup](ctx, v, &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Members: &quantifier{
				Some: &filter{Owes: &query.ObligationQuantifier{Where: overdue, Count: query.IntFilter{Min: pointer[int32](2)}}},
			}}}), "w"},
		} {
			if test.got != test.want {
				t.Errorf("%s: %q, want %q", test.name, test.got, test.want)
			}
		}
	})
}

func TestLedgersAreFilteredByTheirParties(t *testing.T) {
	ministry := &query.Filter{OrganizationKind: []graph.OrganizationKind{"MINISTRY"}}
	member := &query.Filter{RelationshipQuantifiers: query.RelationshipQuantifiers{MemberOf: &query.Quantifier{Some: &query.Filter{IDs: []string{"working-group:w"}}}}}
	readOffices(t, func(ctx context.Context, v *query.View) {
		for _, test := range []struct {
			name, on string
			filter   query.ObligationFilter
			want     string
		}{
			{"a respondent of a kind, even one that is gone", "2031-07-01", query.ObligationFilter{Respondents: ministry, States: []graph.ObligationState{graph.StateOverdue}}, "mint r1, mofa r1, mint r2"},
			{"members on the day", "2030-06-30", query.ObligationFilter{Respondents: member}, "mint r1, mofa r1, mint r2, mofa r3"},
			{"who was a member before is none", "2030-07-01", query.ObligationFilter{Respondents: member}, "mofa r1, mofa r3"},
			{"what they are members of", "2030-06-30", query.ObligationFilter{Respondents: &query.Filter{RelationshipQuantifiers: query.RelationshipQuantifiers{MemberOf: &query.Quantifier{
				Some: &query.Filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Themes: &query.Quantifier{Some: &query.Filter{}}}},
			}}}}, "mint r1, mofa r1, mint r2, mofa r3"},
			{"subjects", "2031-07-01", query.ObligationFilter{Subjects: &query.Filter{IssuedOn: &query.DateFilter{Exists: pointer(false)}}}, "mofa r3, network r3"},
			{"action points alone have such a date", "2031-07-01", query.ObligationFilter{Subjects: &query.Filter{AgreedOn: &query.DateFilter{Exists: pointer(true)}}}, ""},
			{"days overdue", "2030-06-02", query.ObligationFilter{DaysOverdue: &query.IntFilter{Min: pointer[int32](1)}}, "mint r1, mofa r1"},
			{"or, and not", "2031-07-01", query.ObligationFilter{
				Or:  []*query.ObligationFilter{{Theme: pointer("theme:training")}, {Subject: pointer("recommendation:r3")}},
				Not: &query.ObligationFilter{Respondent: pointer("organization:network")},
			}, "mint r2, mofa r3"},
			{"an empty or", "2031-07-01", query.ObligationFilter{Or: []*query.ObligationFilter{}}, ""},
			{"assumed", "2031-07-01", query.ObligationFilter{Assumed: pointer(true)}, ""},
		} {
			c, err := v.AsOf(dayOf(test.on)).Obligations(ctx, &test.filter, query.PageArgs{})
			if err != nil {
				t.Fatalf("%s: %v", test.name, err)
			}
			var got []string
			for _, o := range c.Nodes() {
				got = append(got, strings.TrimPrefix(o.RespondentID, "organization:")+" "+strings.TrimPrefix(o.SubjectID, "recommendation:"))
			}
			if strings.Join(got, ", ") != test.want {
				t.Errorf("%s: %q, want %q", test.name, got, test.want)
			}
		}
	})
}

func TestListsAreSortedByWhatIsDerived(t *testing.T) {
	by := func(key query.NodeOrderKey, direction query.Direction) *query.NodeOrder {
		return &query.NodeOrder{By: key, Direction: direction}
	}
	readOffices(t, func(ctx context.Context, v *query.View) {
		for _, test := range []struct{ name, got, want string }{
			{"the most overdue first", slugs[*graph.Organization](ctx, v, nil, by("OVERDUE", "DESC")), "mint mofa network"},
			{"the least first, then by name", slugs[*graph.Organization](ctx, v, nil, by("OPEN", "ASC"), by("NAME", "DESC")), "mofa mint network"},
			{"a key that the others come before", slugs[*graph.Organization](ctx, v, nil, by("KIND", "DESC"), by("OVERDUE", "ASC")), "network mofa mint"},
			{"what has no value is last", slugs[*graph.Organization](ctx, v, nil, by("COUNTRY", "ASC")), "mofa mint network"},
			{"and first when falling", slugs[*graph.Organization](ctx, v, nil, by("COUNTRY", "DESC")), "network mint mofa"},
			{"a date by its first day, then its last", slugs[*graph.Recommendation](ctx, v, nil, by("DATE", "ASC")), "r1 r2 r3"},
			{"themes", slugs[*graph.Theme](ctx, v, nil, by("OVERDUE", "DESC")), "police training"},
			{"a key twice", slugs[*graph.Theme](ctx, v, nil, by("ID", "ASC"), by("ID", "DESC")), "BAD_USER_INPUT orderBy[1]: ID is given twice; leave one out"},
			{
				"a key that the label does not have", slugs[*graph.Document](ctx, v, nil, by("OVERDUE", "DESC")),
				"BAD_USER_INPUT orderBy[0]: Document can't be sorted by OVERDUE; it can be by ID, NAME, DATE, KIND, LANGUAGE, PAGES, SINCE, UNTIL",
			},
		} {
			if test.got != test.want {
				t.Errorf("%s: %q, want %q", test.name, test.got, test.want)
			}
		}
	})
}

func TestFiltersThatCannotBeAnsweredSayWhy(t *testing.T) {
	deep := func(n int) *query.Filter {
		f := &query.Filter{}
		for range n {
			f = &query.Filter{Not: f}
		}
		return f
	}
	type filter = query.Filter
	many := func(n int) (filters []*filter) {
		for range n {
			filters = append(filters, &filter{Pilot: pointer(true)})
		}
		return filters
	}
	over := func(q query.Quantifier) *filter {
		return &filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Members: &q}}
	}
	readOffices(t, func(ctx context.Context, v *query.View) {
		for _, test := range []struct {
			filter *filter
			want   string
		}{
			{deep(7), ""},
			{deep(8), "BAD_USER_INPUT filter" + strings.Repeat(".not", 8) + ": this filter is deeper than 8"},
			{&filter{Or: many(100)}, "working-group:w"},
			{&filter{Or: many(101)}, "BAD_USER_INPUT filter.or[100].pilot: a filter has at most 100 conditions"},
			{&filter{Name: &query.TextFilter{In: slices.Repeat([]string{"x"}, 501)}}, "BAD_USER_INPUT filter.name.in has 501 values; at most 500 are allowed"},
			{&filter{IDs: []string{"working-group:w", "working-group:gone"}}, `NOT_FOUND filter.ids[1]: there is no "working-group:gone"`},
			{&filter{IDs: []string{"theme:police"}}, `BAD_USER_INPUT filter.ids[0]: "theme:police" is not a working-group id; working-group ids start with working-group:`},
			{over(query.Quantifier{Some: &filter{IDs: []string{"theme:police"}}}), "BAD_USER_INPUT filter.members.some.ids[0]: \"theme:police\" is an id of the wrong kind; ids here start with organization:, person:, "},
			{over(query.Quantifier{Some: &filter{Labels: []graph.Label{graph.LabelPerson}}}), "working-group:w"},
			{over(query.Quantifier{Some: &filter{Labels: []graph.Label{graph.LabelStakeholderGroup}}}), ""},
			{over(query.Quantifier{Some: &filter{Labels: []graph.Label{graph.LabelPerson, graph.LabelTheme}}}), "BAD_USER_INPUT filter.members.some.labels[1]: THEME is not possible here; it can be ORGANIZATION, PERSON, "},
			{over(query.Quantifier{Some: &filter{Country: []string{"NO", "Norway"}}}), `BAD_USER_INPUT filter.members.some.country[1]: "Norway" is not a country of ISO 3166-1; write two capital letters, such as NO`},
			{&filter{RelationshipQuantifiers: query.RelationshipQuantifiers{Themes: &query.Quantifier{None: &filter{IDs: []string{"theme:hidden"}}}}}, `NOT_FOUND filter.themes.none.ids[0]: there is no "theme:hidden"`},
			{
				&filter{InScope: &query.ObligationQuantifier{Where: &query.ObligationFilter{Or: []*query.ObligationFilter{{Theme: pointer("theme:hidden")}}}}},
				`NOT_FOUND filter.obligationsInScope.where.or[0].theme: there is no "theme:hidden"`,
			},
			{over(query.Quantifier{Via: &query.RelationshipFilter{Role: &query.TextFilter{}}}), "BAD_USER_INPUT filter.members: via alone selects nothing"},
			{
				over(query.Quantifier{Via: &query.RelationshipFilter{Page: &query.IntFilter{Min: pointer[int32](1)}}, Some: &filter{}}),
				"BAD_USER_INPUT filter.members.via.page: MEMBER_OF has no page; it has role, status, representing, visibility, assumption, since, until",
			},
			{
				over(query.Quantifier{Via: &query.RelationshipFilter{Representing: []string{"organization:gone"}}, Some: &filter{}}),
				`NOT_FOUND filter.members.via.representing[0]: there is no "organization:gone"`,
			},
		} {
			c, err := query.List[*graph.WorkingGroup](ctx, v, test.filter, nil, query.PageArgs{})
			got := ""
			if err != nil {
				got = fmt.Sprint(graph.CodeOf(err), " ", err)
			} else if len(c.Edges) == 1 {
				got = c.Nodes()[0].ID
			}
			if !strings.HasPrefix(got, test.want) || test.want == "" && err != nil {
				t.Errorf("%s\n%q, want %q", test.filter, got, test.want)
			}
		}
	})
}

func TestIDsInALedgerSortAsPeopleCount(t *testing.T) {
	const file = `
{"label":"Organization","id":"organization:o","properties":{"name":"O","kind":"MINISTRY"}}
{"label":"Recommendation","id":"recommendation:r10","properties":{"text":"Tenth"}}
{"label":"Recommendation","id":"recommendation:r02","properties":{"text":"Second, with a zero"}}
{"label":"Recommendation","id":"recommendation:r2","properties":{"text":"Second"}}
{"type":"ADDRESSED_TO","from":"recommendation:r10","to":"organization:o","properties":{"addressedOn":"2030-01-01"}}
{"type":"ADDRESSED_TO","from":"recommendation:r02","to":"organization:o","properties":{"addressedOn":"2030-01-01"}}
{"type":"ADDRESSED_TO","from":"recommendation:r2","to":"organization:o","properties":{"addressedOn":"2030-01-01"}}`
	readFile(t, file, func(ctx context.Context, v *query.View) {
		var got []string
		one := query.PageArgs{First: pointer[int32](1)}
		for range 3 {
			c, err := v.Obligations(ctx, nil, one, &query.ObligationOrder{By: "SUBJECT"})
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, c.Nodes()[0].SubjectID)
			one.After = new(c.PageInfo.EndCursor())
		}
		if want := "recommendation:r02 recommendation:r2 recommendation:r10"; strings.Join(got, " ") != want {
			t.Errorf("%q, want %q", got, want)
		}
	})
}

func TestLedgersAreSortedByWhatIsAsked(t *testing.T) {
	readOffices(t, func(ctx context.Context, v *query.View) {
		v = v.AsOf(dayOf("2030-08-01"))
		for _, test := range []struct {
			order []*query.ObligationOrder
			want  string
		}{
			{nil, "mint r1, mofa r1, mint r2, mofa r3, network r3"},
			{[]*query.ObligationOrder{{By: "DUE_ON", Direction: "DESC"}}, "mofa r3, network r3, mint r2, mint r1, mofa r1"},
			{[]*query.ObligationOrder{{By: "DAYS_OVERDUE", Direction: "DESC"}, {By: "RESPONDENT", Direction: "DESC"}}, "mofa r1, mint r1, network r3, mofa r3, mint r2"},
			{[]*query.ObligationOrder{{By: "STATE"}, {By: "SUBJECT", Direction: "DESC"}}, "network r3, mint r2, mint r1, mofa r1, mofa r3"},
		} {
			var got []string
			one := query.PageArgs{First: pointer[int32](1)}
			for range 5 { // in pages of one
				c, err := v.Obligations(ctx, nil, one, test.order...)
				if err != nil {
					t.Fatal(err)
				}
				for _, o := range c.Nodes() {
					got = append(got, strings.TrimPrefix(o.RespondentID, "organization:")+" "+strings.TrimPrefix(o.SubjectID, "recommendation:"))
				}
				one.After = new(c.PageInfo.EndCursor())
			}
			if strings.Join(got, ", ") != test.want {
				t.Errorf("by %v: %q, want %q", test.order, got, test.want)
			}
		}
		named, err := v.StakeholdersOwing(ctx, nil, query.PageArgs{}, &query.NodeOrder{By: "NAME", Direction: "DESC"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, o := range named.Nodes() {
			got = append(got, o.StakeholderID)
		}
		if want := []string{"organization:network", "organization:mofa", "organization:mint"}; !slices.Equal(got, want) {
			t.Errorf("by name %q owe, want %q", got, want)
		}
	})
}
