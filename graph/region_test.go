package graph_test

import (
	"testing"

	"answerable/graph"
)

func TestRegionsAreThoseOfTheUnitedNations(t *testing.T) {
	for country, region := range map[string]string{
		"NO": "150", "KE": "002", "US": "019", "BR": "019", "JO": "142", "FJ": "009", "TR": "142", "CY": "142", "RU": "150", "TW": "142", "XK": "150", "AQ": "", "": "", "ZZ": "",
	} {
		if got := graph.RegionOf(country); got != region {
			t.Errorf("%q is in %q, and should be in %q", country, got, region)
		}
	}
}
