package search

import (
	"strings"
)

// irregular are the English words of this field whose forms no stemmer knows to be one, and those
// that are spelt in two ways.
var irregular = map[string]string{
	"women": "woman", "men": "man", "people": "person", "children": "child",
	"policemen": "policeman", "servicemen": "serviceman", "gunmen": "gunman",
	"crises": "crisis", "analyses": "analysis", "criteria": "criterion", "lives": "life",
	"centre": "center", "centres": "centers", "defence": "defense", "offence": "offense",
	"offences": "offenses", "licence": "license", "programme": "program", "programmes": "programs",
	"labour": "labor", "neighbour": "neighbor", "neighbours": "neighbors", "behaviour": "behavior",
	"behaviours": "behaviors", "honour": "honor",
}

// spellings are the ends of British words and their American ones.
var spellings = [][2]string{
	{"isation", "ization"}, {"isations", "izations"}, {"ise", "ize"}, {"ised", "ized"}, {"ises", "izes"}, {"ising", "izing"},
}

// commonEnglish returns the form under which the spellings and irregular forms of an English word
// are one. It need not be a word: it is only compared.
func commonEnglish(folded string) string {
	if common, found := irregular[folded]; found {
		return common
	}
	if stem, found := strings.CutSuffix(folded, "women"); found {
		return stem + "woman" // policewomen, servicewomen
	}
	for _, s := range spellings {
		if stem, found := strings.CutSuffix(folded, s[0]); found && len(stem) > 3 {
			return stem + s[1]
		}
	}
	return folded
}
