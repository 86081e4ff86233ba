package graph

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// countries are the codes that ISO 3166-1 assigns. Package language knows more regions as countries: reserved
// codes such as UK, and withdrawn ones such as YU.
var countries = func() map[string]bool {
	assigned := map[string]bool{}
	for code := range strings.FieldsSeq(`
		AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
		CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
		GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
		KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
		MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
		SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
		UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`) {
		assigned[code] = true
	}
	return assigned
}()

// rightCountry maps what people and institutions write to the code of the same country: codes of the European
// Union, reserved codes, and withdrawn ones that have one successor.
var rightCountry = map[string]string{
	"UK": "GB", "EL": "GR", "FX": "FR", "BU": "MM", "ZR": "CD", "TP": "TL", "DD": "DE", "YD": "YE", "DY": "BJ", "HV": "BF", "RH": "ZW", "VD": "VN",
	"AC": "SH", "TA": "SH", "CP": "FR", "DG": "IO", "EA": "ES", "IC": "ES", "SU": "RU",
}

// wrongCountry says what is wrong with the code of a country, and names the right one if it can tell; "" when it
// is right.
func wrongCountry(code string) string {
	if countries[code] {
		return ""
	}
	upper := strings.ToUpper(code)
	right := rightCountry[upper]
	if right == "" && upper != code && countries[upper] {
		right = upper
	}
	if region, err := language.ParseRegion(code); right == "" && err == nil && len(code) == 3 && countries[region.String()] {
		right = region.String()
	}
	if right != "" {
		return fmt.Sprintf("%q is not a country of ISO 3166-1; write %s", Shorten(code), right)
	}
	return fmt.Sprintf("%q is not a country of ISO 3166-1; write two capital letters, such as NO", Shorten(code))
}
