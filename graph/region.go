package graph

import "golang.org/x/text/language"

// regions are the regions of the world by UN M49, which have no country in common.
var regions = []language.Region{
	language.MustParseRegion("002"), language.MustParseRegion("009"), language.MustParseRegion("019"),
	language.MustParseRegion("142"), language.MustParseRegion("150"),
}

// RegionOf returns the UN M49 code of the region of a country, such as 150 for Europe: "" without a country, and for
// Antarctica, which is in none.
func RegionOf(country string) string {
	of, err := language.ParseRegion(country)
	if err != nil || country == "AQ" { // which CLDR counts to Oceania
		return ""
	}
	for _, region := range regions {
		if region.Contains(of) {
			return region.String()
		}
	}
	return ""
}

// Sector returns STATE for a body of a state, and else the kind.
func (k OrganizationKind) Sector() string {
	switch k {
	case "GOVERNMENT", "MINISTRY", "POLICE":
		return "STATE"
	default:
		return string(k)
	}
}
