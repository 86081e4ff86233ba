package graph

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// MaxRoundLength is the longest name of a round, in bytes.
const MaxRoundLength = 64

// wrongRound returns what is wrong with the name of a round, or "". Rounds are compared byte by byte, so two
// names that look alike must not differ.
func wrongRound(round string) string {
	switch {
	case round == "":
		return "a round is not empty; leave it out where nothing is asked again"
	case len(round) > MaxRoundLength:
		return fmt.Sprintf("the round is %d bytes long; at most %d are allowed", len(round), MaxRoundLength)
	case !utf8.ValidString(round):
		return "the round is not valid UTF-8"
	case strings.ContainsFunc(round, unicode.IsControl):
		return fmt.Sprintf("the round %q has control characters; write a short name such as 2030", round)
	case IsBlank(round):
		return fmt.Sprintf("the round %q has no visible character; write a short name such as 2030", round)
	case strings.TrimSpace(round) != round:
		return fmt.Sprintf("the round %q has spaces at its ends; write %q", round, strings.TrimSpace(round))
	case !norm.NFC.IsNormalString(round):
		return fmt.Sprintf("the round %q is not in Unicode normalization form NFC; write %q", round, norm.NFC.String(round))
	}
	return ""
}
