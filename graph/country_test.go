package graph

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
)

// country-uk: a code that ISO 3166-1 does not assign is no country, and the error names the right one.
func TestACountryIsACodeThatISOAssigns(t *testing.T) {
	for code, right := range map[string]string{
		"UK": "write GB", "EL": "write GR", "uk": "write GB", "no": "write NO", "NOR": "write NO", "GBR": "write GB", "826": "write GB",
		"FX": "write FR", "ZR": "write CD", "YU": "two capital letters", "UN": "two capital letters", "EU": "two capital letters",
		"XK": "two capital letters", "ZZ": "two capital letters", "Norway": "two capital letters", "419": "two capital letters", "": "two capital letters",
	} {
		if wrong := WrongCode("country", code); !strings.Contains(wrong, right) {
			t.Errorf("%q: %q, not %q", code, wrong, right)
		}
	}
	if WrongCode("country", "GB") != "" {
		t.Error("GB is a country")
	}
}

// The codes are those of the countries that package language knows, without the reserved and the withdrawn ones.
func TestTheCountriesAreThoseOfTheStandard(t *testing.T) {
	if len(countries) != 249 {
		t.Errorf("there are %d countries; ISO 3166-1 assigns 249 codes", len(countries))
	}
	for code := range countries {
		if region, err := language.ParseRegion(code); err != nil || !region.IsCountry() || region.String() != code || region.Canonicalize() != region {
			t.Errorf("package language knows no country %s", code)
		}
	}
	for wrong, right := range rightCountry {
		if countries[wrong] || !countries[right] {
			t.Errorf("%s is not wrong, or %s is not right", wrong, right)
		}
	}
}
