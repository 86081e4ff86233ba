package search

import "strings"

// irregularFrench maps forms that no rule gives to the singular.
var irregularFrench = map[string]string{
	"travaux": "travail", "publique": "public", "publiques": "public", "nouveaux": "nouveau", "nouvelle": "nouveau", "nouvelles": "nouveau",
}

// frenchEndings maps endings of the feminine to those of the masculine. A word that has one is at least
// as long as femaleFrom, since shorter ones are more often words of their own: note and not.
var frenchEndings = [][2]string{
	{"enne", "en"}, {"elle", "el"}, {"euse", "eu"}, {"trice", "teur"}, {"ive", "if"}, {"ee", ""}, {"e", ""},
}

const femaleFrom = 6

// stemFrench maps the forms of a folded French noun or adjective to one: singular and plural, masculine and
// feminine. It derives no word from another.
func stemFrench(folded string) string {
	if form, found := irregularFrench[folded]; found {
		return form
	}
	word := folded
	switch n := len(word); {
	case n <= 3 || strings.HasSuffix(word, "ss"):
	case n > 4 && strings.HasSuffix(word, "aux") && !strings.HasSuffix(word, "eaux"):
		word = word[:n-2] + "l"
	case strings.HasSuffix(word, "s"), strings.HasSuffix(word, "ux"):
		word = word[:n-1]
	}
	for _, ending := range frenchEndings {
		if cut, found := strings.CutSuffix(word, ending[0]); found && len(word) >= femaleFrom {
			return cut + ending[1]
		}
	}
	return word
}
