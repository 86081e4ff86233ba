package search

import (
	"strings"
)

// irregular maps English words of this domain to one form: irregular forms that no stemmer handles, and
// British spellings.
var irregularEnglish = map[string]string{
	"women": "woman", "men": "man", "people": "person", "children": "child",
	"policemen": "policeman", "servicemen": "serviceman", "gunmen": "gunman",
	"crises": "crisis", "analyses": "analysis", "criteria": "criterion", "lives": "life",
	"centre": "center", "centres": "centers", "defence": "defense", "offence": "offense",
	"offences": "offenses", "licence": "license", "programme": "program", "programmes": "programs",
	"labour": "labor", "neighbour": "neighbor", "neighbours": "neighbors", "behaviour": "behavior",
	"behaviours": "behaviors", "honour": "honor",
	"agreed": "agree", "guaranteed": "guarantee", "freed": "free", "indices": "index", "matrices": "matrix", "buses": "bus",
}

// spellings maps British word endings to American ones.
var britishEndings = [][2]string{
	{"isation", "ization"}, {"isations", "izations"}, {"ise", "ize"}, {"ised", "ized"}, {"ises", "izes"}, {"ising", "izing"},
}

// commonEnglish maps the spellings and irregular forms of an English word to one form. The form need not be a
// word, because it is only compared.
func normalizeEnglish(folded string) string {
	if form, found := irregularEnglish[folded]; found {
		return form
	}
	if stem, found := strings.CutSuffix(folded, "women"); found {
		return stem + "woman" // policewomen, servicewomen
	}
	for _, s := range britishEndings {
		if stem, found := strings.CutSuffix(folded, s[0]); found && len(stem) > 3 {
			return stem + s[1]
		}
	}
	return folded
}
