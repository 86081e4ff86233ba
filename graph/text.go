package graph

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"
)

// prose are the keys whose texts may have line breaks and tabs. The value of a statement is a text of its property too.
var prose = []string{"text", "summary", "contact", "assumption", "quote", "reason", "value"}

// WrongText says what is wrong with a text of the graph under a key of a file or of an input, or "": a control
// character, which no reader sees, or no visible character at all. Prose may have line breaks, a name may not.
func WrongText(key, text string) string {
	lines := slices.Contains(prose, key)
	control := func(r rune) bool { return unicode.IsControl(r) && (!lines || !strings.ContainsRune("\n\r\t", r)) }
	switch at := strings.IndexFunc(text, control); {
	case at >= 0 && strings.ContainsRune("\n\r\t", rune(text[at])):
		return "has a line break or a tab; write a space"
	case at >= 0:
		return fmt.Sprintf("has the control character %U; leave it out", []rune(text[at:])[0])
	case text != "" && IsBlank(text):
		return "is blank: it has no visible character"
	}
	return ""
}

// IsBlank reports whether a text has no visible character. A combining mark alone is visible.
func IsBlank(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool {
		return r != '\u2800' && !unicode.IsSpace(r) && // U+2800 is the empty pattern of Braille
			!unicode.In(r, unicode.Cc, unicode.Cf, unicode.Z, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
	})
}

// WrongURL says what is wrong with an address of the web, or "". A page makes a link of it, so that it is
// nothing that a browser would run, such as a javascript: or a data: URL.
func WrongURL(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return fmt.Sprintf("%q is not an address of the web; write one that begins with https:// or http://", Shorten(address))
	}
	return ""
}

// Shorten cuts a text from the input to 40 bytes for an error message.
func Shorten(text string) string {
	if len(text) > 40 {
		return strings.ToValidUTF8(text[:40], "") + "…"
	}
	return text
}
