package ndjson

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"answerable/graph"
)

// prose are the keys whose texts may have line breaks. The value of a statement is checked again as its property.
var prose = []string{"text", "summary", "contact", "assumption", "quote", "reason", "value"}

// checkText reports what is wrong with the characters of a text, which raw holds as JSON. It returns whether
// something is.
func (d *lineParser) checkText(raw json.RawMessage, path, name, text string) bool {
	wrong := graph.WrongText(text, slices.Contains(prose, name))
	if half := halfPair(raw); half != "" {
		wrong = fmt.Sprintf("has %s, which is half a character; the text was cut inside a surrogate pair", half)
	}
	if wrong != "" {
		d.report("%s %s", path, wrong)
	}
	return wrong != ""
}

// checkTexts is checkText for each item of a list.
func (d *lineParser) checkTexts(raw json.RawMessage, path string, texts []string) {
	if slices.Contains(texts, "") {
		d.report("%s holds an empty string", path)
		return
	}
	for i, item := range d.array(raw, path) {
		d.checkText(item, fmt.Sprintf("%s[%d]", path, i), path, texts[i])
	}
}

// halfPair returns the first \u escape of a JSON string that is half a surrogate pair, or "".
func halfPair(raw []byte) string {
	for rest := raw; ; {
		at := bytes.IndexByte(rest, '\\')
		if at < 0 || at+1 >= len(rest) {
			return ""
		}
		rest = rest[at:]
		r, isEscape := escaped(rest)
		switch second, follows := escaped(rest[min(6, len(rest)):]); {
		case !isEscape:
			rest = rest[2:]
		case !utf16.IsSurrogate(r):
			rest = rest[6:]
		case follows && utf16.DecodeRune(r, second) != '\uFFFD':
			rest = rest[12:]
		default:
			return string(rest[:6])
		}
	}
}

// escaped returns the UTF-16 code unit of the \u escape with which JSON begins.
func escaped(text []byte) (rune, bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	return rune(n), err == nil
}

const maxShown = 2000 // bytes; longer than any list of labels

// shown cuts what a problem says about a line, which may be long.
func shown(text string) string {
	if len(text) > maxShown {
		return strings.ToValidUTF8(text[:maxShown], "") + "…"
	}
	return text
}
