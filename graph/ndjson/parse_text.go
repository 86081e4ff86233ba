package ndjson

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"answerable/graph"
)

// checkText reports what is wrong with the characters of a text, which raw holds as JSON. It returns whether
// something is.
func (d *lineParser) checkText(raw json.RawMessage, path, name, text string) bool {
	wrong := graph.WrongText(name, text)
	if half := graph.LoneSurrogate(raw); half != "" {
		d.halved = true
		wrong = fmt.Sprintf("has %s, which is half a character; the text was cut inside a surrogate pair", half)
	}
	if wrong != "" {
		d.report("%s %s", path, wrong)
	}
	return wrong != ""
}

// checkTexts is checkText for each item of a list. The items of a list with a check pass it, and are not given twice.
func (d *lineParser) checkTexts(raw json.RawMessage, path, check string, texts []string) {
	if slices.Contains(texts, "") {
		d.report("%s holds an empty string", path)
		return
	}
	for i, item := range d.array(raw, path) {
		at := fmt.Sprintf("%s[%d]", path, i)
		if d.checkText(item, at, path, texts[i]) || check == "" {
			continue
		}
		if wrong := graph.WrongCode(check, texts[i]); wrong != "" {
			d.report("%s: %s", at, wrong)
		} else if slices.Contains(texts[:i], texts[i]) {
			d.report("%s: %q is given twice", at, graph.Shorten(texts[i]))
		}
	}
}

const maxShown = 2000 // bytes; longer than any list of labels

// shown cuts what a problem says about a line, which may be long.
func shown(text string) string {
	if len(text) > maxShown {
		return strings.ToValidUTF8(text[:maxShown], "") + "…"
	}
	return text
}
