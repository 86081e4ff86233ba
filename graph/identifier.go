package graph

import (
	"fmt"
	"strings"
)

// wrongIdentifier says what is wrong with an identifier, or "". An identifier is scheme:value. The scheme says who
// gave the value, in lower case, such as doi, isni or uk-question; the value is written as they write it.
func wrongIdentifier(text string) string {
	scheme, value, found := strings.Cut(text, ":")
	switch {
	case !found, scheme == "", strings.Trim(scheme, "abcdefghijklmnopqrstuvwxyz0123456789-.") != "":
		return fmt.Sprintf("%q is not an identifier; write scheme:value, the scheme with a-z, 0-9, - and ., such as doi:10.1000/182", Shorten(text))
	case value != strings.TrimSpace(value) || IsBlank(value):
		return fmt.Sprintf("%q has no value, or spaces around it; write scheme:value, such as doi:10.1000/182", Shorten(text))
	case len(text) > MaxIDLength:
		return fmt.Sprintf("%q is %d bytes long; an identifier has at most %d", Shorten(text), len(text), MaxIDLength)
	}
	return ""
}

// IdentifiersOf returns the identifiers of a node: nil when it has none, or its label has no such property.
func IdentifiersOf(n Node) []string {
	f, has := PropertyNamed(LabelSpecOf(n.Label()).Fields, "identifiers")
	if !has {
		return nil
	}
	return f.Value(n).Interface().([]string)
}
