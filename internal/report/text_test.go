package report

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/feature/plural"

	"answerable/graph"
)

// families are the keys that end in a value, with their values.
var families = map[string][]string{
	"month.":         {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"},
	"period.":        {"D", "W", "M", "Y"},
	"response.":      graph.EnumValues[graph.ResponseKind](),
	"progress.":      graph.EnumValues[graph.ProgressStatus](),
	"meeting.":       graph.EnumValues[graph.MeetingStatus](),
	"participants.":  append(graph.EnumValues[graph.MembershipStatus](), "unknown"),
	"changes.count.": changeKinds,
	"letter.how.":    {"ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "NOTED"},
}

var place = regexp.MustCompile(`\{(\w+)\}`)

// placesOf returns the places of a form, without the number.
func placesOf(form string) []string {
	var names []string
	for _, found := range place.FindAllStringSubmatch(form, -1) {
		if found[1] != "n" && !slices.Contains(names, found[1]) {
			names = append(names, found[1])
		}
	}
	slices.Sort(names)
	return names
}

func TestEveryLanguageHasEveryTextWithItsFormsAndPlaces(t *testing.T) {
	en := textsOf["en"]
	for _, name := range Languages() {
		of := textsOf[name]
		wanted := map[string]bool{}
		for n := range 1000 {
			wanted[pluralNames[plural.Cardinal.MatchPlural(of.tag, n, 0, 0, 0, 0)]] = true
		}
		for key, forms := range of.forms {
			switch known := en.forms[key]; {
			case known == nil:
				t.Errorf("%s.json has %s, which en.json has not", name, key)
				continue
			case (len(known) > 1) != (len(forms) > 1):
				t.Errorf("%s.json: %s has plural forms in one language alone", name, key)
			}
			for form, text := range forms {
				if got, want := placesOf(text), placesOf(en.forms[key]["other"]); !slices.Equal(got, want) {
					t.Errorf("%s.json: %s (%s) has the places %v, and en.json %v", name, key, form, got, want)
				}
			}
			for form := range wanted {
				if _, has := forms[form]; len(forms) > 1 && !has {
					t.Errorf("%s.json: %s lacks the form %s", name, key, form)
				}
			}
		}
		for key := range en.forms {
			if of.forms[key] == nil {
				t.Errorf("%s.json lacks %s", name, key)
			}
		}
	}
}

func TestEveryTextIsUsedAndEveryUsedTextIsThere(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range regexp.MustCompile(`"(\w+(?:\.\w+)*)"`).FindAllSubmatch(source, -1) {
			used[string(found[1])] = true
		}
		for _, call := range regexp.MustCompile(`\.(?:words?|line)\("([\w.]+)"[,)]`).FindAllSubmatch(source, -1) {
			if textsOf["en"].forms[string(call[1])] == nil {
				t.Errorf("%s uses %s, which en.json lacks", file, call[1])
			}
		}
	}
	for family, values := range families {
		for _, value := range values {
			used[family+value] = true
			if textsOf["en"].forms[family+value] == nil {
				t.Errorf("en.json lacks %s%s", family, value)
			}
		}
	}
	for key := range textsOf["en"].forms {
		if !used[key] {
			t.Errorf("nothing uses %s", key)
		}
	}
}

func TestDatesAreAsExactAsTheyAreKnown(t *testing.T) {
	for iso, want := range map[string][3]string{
		"2017-09-01": {"1 September 2017", "1er septembre 2017", "1 سبتمبر 2017"},
		"2017-09":    {"September 2017", "septembre 2017", "سبتمبر 2017"},
		"2017-Q3":    {"Q3 2017", "T3 2017", "الربع 3 من 2017"},
		"2017":       {"2017", "2017", "2017"},
		"":           {"no date", "sans date", "بلا تاريخ"},
	} {
		var on graph.PartialDate
		if iso != "" {
			var err error
			if on, err = graph.ParsePartialDate(iso); err != nil {
				t.Fatal(err)
			}
		}
		for i, name := range Languages() {
			if got := textsOf[name].partial(on); got.String() != want[i] || got[0].Date != iso {
				t.Errorf("%s in %s: %v, want %s", iso, name, got, want[i])
			}
		}
	}
}

func TestTheLanguageIsTheFirstThatFits(t *testing.T) {
	for header, want := range map[string]string{"": "en", "de": "en", "fr-CA,fr;q=0.9,en;q=0.8": "fr", "de, ar-EG;q=0.7": "ar", "nonsense;;": "en"} {
		if got := Match(header); got != want {
			t.Errorf("%q: %s, want %s", header, got, want)
		}
	}
}
