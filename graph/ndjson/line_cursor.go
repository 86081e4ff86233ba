package ndjson

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf8"

	"answerable/graph"
)

// lineCursor is the fast path: it scans one line from left to right. At the first unexpected byte it sets
// failed, and reads no further.
type lineCursor struct {
	decoder  *LineDecoder
	text     []byte
	at       int
	failed   bool
	from, to string // of a relationship
}

// accept consumes the text when it comes next, and reports whether it did.
func (c *lineCursor) accept(text string) bool {
	if c.failed || len(c.text)-c.at < len(text) || string(c.text[c.at:c.at+len(text)]) != text {
		return false
	}
	c.at += len(text)
	return true
}

func (c *lineCursor) expect(text string) {
	if !c.accept(text) {
		c.failed = true
	}
}

// raw reads a string without escapes and returns the bytes between its quotes.
func (c *lineCursor) raw() []byte {
	if c.expect(`"`); c.failed {
		return nil
	}
	end := bytes.IndexByte(c.text[c.at:], '"')
	if end < 0 {
		c.failed = true
		return nil
	}
	inside := c.text[c.at : c.at+end]
	for _, b := range inside {
		if b < ' ' || b == '\\' || b >= utf8.RuneSelf && !utf8.Valid(inside) {
			c.failed = true
			return nil
		}
	}
	c.at += end + 1
	return inside
}

// string reads a string, with or without escapes.
func (c *lineCursor) string() string {
	if c.failed {
		return ""
	}
	from := c.at
	if inside := c.raw(); !c.failed {
		return c.decoder.text(inside)
	}
	for end := from + 1; from < len(c.text) && c.text[from] == '"' && end < len(c.text); end++ {
		switch c.text[end] {
		case '\\':
			end++
		case '"':
			var text string
			if json.Unmarshal(c.text[from:end+1], &text) == nil {
				c.at, c.failed = end+1, false
			}
			return text
		}
	}
	return ""
}

// internedString reads a string of which the file has few distinct values, and interns it.
func (c *lineCursor) internedString() string {
	return intern(c.decoder.texts, c.raw(), c.decoder.text)
}

func (c *lineCursor) id() string { return c.idOr(c.decoder.text) }

// idOr reads an id. When LineDecoder.ID has no string for it, the callback makes one.
func (c *lineCursor) idOr(create func([]byte) string) string {
	id := c.raw()
	if c.decoder.ID != nil && !c.failed {
		if existing := c.decoder.ID(id); existing != "" {
			return existing
		}
	}
	return create(id)
}

// clearances are the levels by their names.
var clearances = func() map[string]graph.Clearance {
	byName := map[string]graph.Clearance{}
	for _, c := range graph.Clearances() {
		byName[c.String()] = c
	}
	return byName
}()

func (c *lineCursor) clearance() graph.Clearance {
	name := c.raw()
	level, known := clearances[string(name)]
	c.failed = c.failed || !known
	return level
}

func (c *lineCursor) date() graph.PartialDate {
	text := c.raw()
	if c.failed {
		return graph.PartialDate{}
	}
	return intern(c.decoder.dates, text, func(text []byte) graph.PartialDate {
		date, err := graph.ParsePartialDate(string(text))
		c.failed = c.failed || err != nil
		return date
	})
}

func (c *lineCursor) number() graph.Positive {
	from := c.at
	for c.at < len(c.text) && c.text[c.at] >= '0' && c.text[c.at] <= '9' {
		c.at++
	}
	n, err := strconv.Atoi(string(c.text[from:c.at]))
	c.failed = c.failed || err != nil
	return graph.Positive(n)
}
