package graph

import (
	"fmt"
	"strings"
)

// NaturalKey returns a key by which texts sort as people count: R2 before R10. It puts before each number how
// many digits it has, without leading zeros. Keys compare bytewise, as those of Fold do.
func NaturalKey(text string) string {
	if !strings.ContainsAny(text, decimal) {
		return text
	}
	var key strings.Builder
	for len(text) > 0 {
		words := strings.IndexAny(text, decimal)
		if words < 0 {
			words = len(text)
		}
		key.WriteString(text[:words])
		text = text[words:]
		rest := strings.TrimLeft(text, decimal)
		if number := strings.TrimLeft(text[:len(text)-len(rest)], "0"); len(rest) < len(text) {
			fmt.Fprintf(&key, "%04d%s", min(len(number), 9999), number)
		}
		text = rest
	}
	return key.String()
}

const decimal = "0123456789"
