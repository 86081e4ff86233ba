package search_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// Names are found as people write them: by a search, as what a body is known as, and by what a name equals,
// begins with or contains. Each group holds names of fictional bodies, and who is found by what.
func TestNamesAreFoundAsPeopleWriteThem(t *testing.T) {
	type question struct {
		text     string
		found    string // the numbers of the names that a search finds
		equal    string // those that are known as, and equal, the text
		starting string // those that begin with it
		holding  string // those that contain it
	}
	for folder, group := range map[string]struct {
		names []string
		asked []question
	}{
		"ligature-oe": {
			[]string{"Association fictive des Sœurs du Sacré-Cœur", "Oeuvre fictive du Coeur vaillant", "Bureau ex æquo de la main-d’œuvre"},
			[]question{
				{text: "coeur", found: "0 1", holding: "0 1"},
				{text: "cœur", found: "0 1", holding: "0 1"},
				{text: "soeurs", found: "0", holding: "0"},
				{text: "œuvre", found: "1 2", starting: "1", holding: "1 2"},
				{text: "main-d'oeuvre", found: "2", holding: "2"},
				{text: "aequo", found: "2", holding: "2"},
				{text: "oeuv*", found: "1 2"},
				{text: "association fictive des soeurs du sacre-coeur", found: "0", equal: "0", starting: "0", holding: "0"},
			},
		},
		"latin-letters": {
			[]string{"Łucja Przykładowa", "Jørgen Eksempel", "Đorđe Primer", "Işık Örnek", "Nguyễn Văn Ví Dụ", "Straße Fiktiv", "Ɗan Misali"},
			[]question{
				{text: "Lucja", found: "0", starting: "0", holding: "0"},
				{text: "Jorgen", found: "1", starting: "1", holding: "1"},
				{text: "Dorde", found: "2", starting: "2", holding: "2"},
				{text: "Isik", found: "3", starting: "3", holding: "3"},
				{text: "ISIK ORNEK", found: "3", equal: "3", starting: "3", holding: "3"},
				{text: "Nguyen Van Vi Du", found: "4", equal: "4", starting: "4", holding: "4"},
				{text: "strasse", found: "5", starting: "5", holding: "5"},
				{text: "dan misali", found: "6", equal: "6", starting: "6", holding: "6"},
			},
		},
		"bidi-marks": {
			[]string{"\u200fوزارة الخيال\u200f", "هيئة الاختبار", "Fictional Coope\u00adration Fund", "\ufeffFictional Harbour Watch", "Example Council\u200e", "Har\u200bbour\u2060 Fund"},
			[]question{
				{text: "الخيال", found: "0", holding: "0"},
				{text: "وزارة الخيال", found: "0", equal: "0", starting: "0", holding: "0"},
				{text: "\u200fهيئة\u200f", found: "1", starting: "1", holding: "1"},
				{text: "\u200fهيئة الاختبار", found: "1", equal: "1", starting: "1", holding: "1"},
				{text: "cooperation", found: "2", holding: "2"},
				{text: "Fictional Harbour Watch", found: "3", equal: "3", starting: "3", holding: "3"},
				{text: `"Example Council"`, found: "4"},
				{text: "Example Council", found: "4", equal: "4", starting: "4", holding: "4"},
				{text: "har\u2066bour", found: "3 5", starting: "5", holding: "3 5"},
				{text: "harb*\u200f", found: "3 5"},
				{text: "fund \u200f-cooperation", found: "5"},
				{text: "Harbour Fund", found: "5", equal: "5", starting: "5", holding: "5"},
			},
		},
		"stray-spaces": {
			[]string{" Leading Fictional Agency", "Trailing Fictional Agency ", "Double  Space Fictional Board", "Ministry of\u00a0Fictional Works", "Fictional Port Office", "Fictional Port  Office "},
			[]question{
				{text: "Leading Fictional Agency", found: "0", equal: "0", starting: "0", holding: "0"},
				{text: "trailing  fictional agency", found: "1", equal: "1", starting: "1", holding: "1"},
				{text: "Double Space Fictional Board", found: "2", equal: "2", starting: "2", holding: "2"},
				{text: " ministry of fictional works ", found: "3", equal: "3"},
				{text: "Fictional Port Office", found: "4 5", equal: "4 5", starting: "4 5", holding: "4 5"},
				{text: " fict", starting: "4 5", holding: "0 1 2 3"},
			},
		},
		"apostrophes": {
			[]string{"Women's Fictional Alliance", "Children’s Fictional Bureau", "Jeunesse dʼExemple"}, //nolint:misspell // French
			[]question{
				{text: "Women’s Fictional Alliance", found: "0", equal: "0", starting: "0", holding: "0"},
				{text: "Children's Fictional Bureau", found: "1", equal: "1", starting: "1", holding: "1"},
				{text: "jeunesse d'exemple", found: "2", equal: "2", starting: "2", holding: "2"},
				{text: "exemple", found: "2", holding: "2"}, //nolint:misspell // French
				{text: "children", found: "1", starting: "1", holding: "1"},
			},
		},
		"arabic-letter-variants": {
			[]string{"وزارة شؤون الخيال", "هيئة ٱلتجربة", "جمعیة علی الخیري", "مرکز الکتاب", "الهيئـــة العامّة للإبتكار", "مؤتمر الخيال"},
			[]question{
				{text: "شئون", found: "0", holding: "0"},
				{text: "شؤون", found: "0", holding: "0"},
				{text: "التجربة", found: "1", holding: "1"},
				{text: "جمعية", found: "2", starting: "2", holding: "2"},
				{text: "علي", found: "2", holding: "2"},
				{text: "الكتاب", found: "3", holding: "3"},
				{text: "مركز", found: "3", starting: "3", holding: "3"},
				{text: "الهيئه العامه للابتكار", found: "4", equal: "4", starting: "4", holding: "4"},
				{text: "وزارة شئون الخيال", found: "0", equal: "0", starting: "0", holding: "0"},
				{text: "هيئة التجربة", found: "1", equal: "1", starting: "1", holding: "1"},
				{text: "موتمر", found: "5"},
			},
		},
	} {
		t.Run(folder, func(t *testing.T) {
			g := namedGraph(t, group.names)
			for _, asked := range group.asked {
				text := asked.text
				for way, want := range map[string]string{"search": asked.found, "knownAs": asked.equal, "equals": asked.equal, "startsWith": asked.starting, "contains": asked.holding} {
					if strings.ContainsAny(text, `"*-`) && !strings.Contains(text, "main-d") && !strings.Contains(text, "sacre-") && way != "search" {
						continue // these are signs of a query
					}
					if got := bodies(t, g, way, text); got != want {
						t.Errorf("%s %q finds %q, and should find %q", way, text, got, want)
					}
				}
			}
		})
	}
}

// namedGraph returns a graph of bodies with the names.
func namedGraph(t *testing.T, names []string) *query.Graph {
	t.Helper()
	var lines bytes.Buffer
	for i, name := range names {
		line, err := json.Marshal(fields{"label": "Organization", "id": fmt.Sprintf("organization:%d", i), "properties": fields{"name": name}})
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&lines, "%s\n", line)
	}
	steps, err := ndjson.ReadFile("names", &lines)
	if err != nil {
		t.Fatal(err)
	}
	s := graphtest.NewNaive()
	apply(t, s, steps...)
	return searched(t, s)
}

// bodies asks for bodies, and returns the numbers of those that are found.
func bodies(t *testing.T, g *query.Graph, way, text string) string {
	t.Helper()
	var found []string
	err := g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
		if way == "search" {
			c, err := v.Search(t.Context(), text, nil, nil, query.PageArgs{})
			if err == nil {
				found = idsOf(c)
			}
			return err
		}
		c, err := query.List[*graph.Organization](t.Context(), v, map[string]*query.Filter{
			"knownAs":    {KnownAs: &text},
			"equals":     {Name: &query.TextFilter{Equals: &text}},
			"startsWith": {Name: &query.TextFilter{StartsWith: &text}},
			"contains":   {Name: &query.TextFilter{Contains: &text}},
		}[way], nil, query.PageArgs{})
		if err != nil {
			return err
		}
		for _, o := range c.Nodes() {
			found = append(found, o.ID)
		}
		return nil
	})
	if err != nil {
		t.Errorf("%s %q: %v", way, text, err)
	}
	slices.Sort(found)
	return strings.ReplaceAll(strings.Join(found, " "), "organization:", "")
}

// Words find their forms and no others, and the very word comes first.
func TestOverstemming(t *testing.T) {
	names := []string{
		"Ministry of Internal Affairs", "International Affairs Board", "Fictional Police", "Policies Unit", "Office for Minors", "Office for Minorities",
		"Union of Authors", "Port Authorities", "Example University", "Universal Example Fund", "National Fund", "Nationality Fund", "Child Fund", "Children Fund of Long Names",
	}
	g := namedGraph(t, names)
	for text, want := range map[string]string{ // exact ones, then forms
		"internal affairs": "0|", "international affairs": "1|", "policies": "3|", "policy": "|3", "police": "2|", "minors": "4|", "minorities": "5|",
		"minority": "|5", "authors": "6|", "authority": "|7", "university": "8|", "universal": "9|", "nationality": "11|", "national": "10|",
		"child": "12|13", "children": "13|12", "office minority": "|5", "funds": "|10 11 12 13 9",
	} {
		_ = g.Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
			for _, stems := range []*bool{nil, new(true), new(false)} {
				c, err := v.Search(t.Context(), text, stems, nil, query.PageArgs{})
				if err != nil {
					t.Errorf("%s: %v", text, err)
					return nil
				}
				var exact, form []string
				for _, e := range c.Edges {
					id := strings.TrimPrefix(e.Node.Ref().ID, "organization:")
					switch {
					case e.Matched == graph.MatchedForm:
						form = append(form, id)
					case form != nil:
						t.Errorf("%s finds exact %s after the forms %v", text, id, form)
					default:
						exact = append(exact, id)
					}
				}
				slices.Sort(form)
				want := want
				if stems != nil && !*stems {
					want = want[:strings.Index(want, "|")+1]
				}
				if got := strings.Join(exact, " ") + "|" + strings.Join(form, " "); got != want {
					t.Errorf("%s finds %s with stems %v, and should find %s", text, got, stems, want)
				}
			}
			return nil
		})
	}
}
