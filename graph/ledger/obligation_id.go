package ledger

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"answerable/graph"
)

// ObligationID identifies an obligation among those of all days. It holds all that the obligation depends
// on beside the graph.
type ObligationID struct {
	Subject, Respondent string
	Round               string     // "" without one
	AsOf                graph.Date // 0 for today, whatever day that is
	Firm                bool       // whether it was derived without assumptions
}

const (
	obligationPrefix = "obligation:"
	roundPart        = "round="
	asOfPart         = "asOf="
	firmPart         = "firm"
)

// String returns the id as clients have it, such as
// obligation:recommendation:r1~stakeholder-group:states~round=2030~asOf=2017-10-01~firm.
func (id ObligationID) String() string {
	text := obligationPrefix + id.Subject + "~" + id.Respondent
	if id.Round != "" {
		text += "~" + roundPart + percentEncoded(id.Round)
	}
	if id.AsOf != 0 {
		text += "~" + asOfPart + id.AsOf.String()
	}
	if id.Firm {
		text += "~" + firmPart
	}
	return text
}

// ParseObligationID reads an id as String writes it. ok is false for any other text, so that an obligation has
// one spelling.
func ParseObligationID(text string) (id ObligationID, ok bool) {
	key, ok := strings.CutPrefix(text, obligationPrefix)
	parts := strings.Split(key, "~")
	if !ok || len(parts) < 2 {
		return ObligationID{}, false
	}
	id.Subject, id.Respondent = parts[0], parts[1]
	for _, part := range parts[2:] {
		if round, found := strings.CutPrefix(part, roundPart); found {
			id.Round, _ = url.PathUnescape(round)
		} else if day, found := strings.CutPrefix(part, asOfPart); found {
			id.AsOf, _ = graph.ParseDate(day)
		} else {
			id.Firm = part == firmPart
		}
	}
	subject, _, _ := graph.SplitID(id.Subject)
	_, _, respondent := graph.SplitID(id.Respondent)
	return id, slices.Contains(graph.SubjectLabels(), subject) && respondent && id.String() == text
}

// percentEncoded writes each byte as %XX but for letters of ASCII, digits, hyphens, dots and underscores.
func percentEncoded(text string) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '.', c == '_':
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
