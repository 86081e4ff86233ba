package query

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"

	"answerable/graph"
)

// listKey identifies a list apart from its page, so that a cursor is good for that list alone.
type listKey struct {
	name        string
	assumptions bool
	parts       []any
	day         graph.Date // 0 when the list is not of a day
	anyDay      bool       // whether a cursor may say which day it is
}

func (v *View) listKey(name string, parts ...any) listKey {
	return listKey{name: name, assumptions: v.assumptions, parts: parts, day: v.on}
}

// cursor is what a cursor holds: which question it is for, on which day, and a place in its list.
type cursor struct {
	Question []byte             `json:"q"`
	Day      graph.Date         `json:"-"`
	On       string             `json:"d,omitempty"`
	Position graph.SortPosition `json:"p"`
}

// digest tells the question from every other: the first half of the SHA-256 of its key.
func (q listKey) digest() []byte {
	sum := sha256.Sum256(graph.AppendCacheKey(make([]byte, 0, 200), q.name, q.assumptions, q.parts))
	return sum[:16]
}

// cursor writes the cursor of a position.
func (q listKey) cursor(p graph.SortPosition) string {
	data, _ := json.Marshal(cursor{Question: q.digest(), On: q.day.String(), Position: p})
	return base64.RawURLEncoding.EncodeToString(data)
}

// readCursor reads a cursor of this question, whose positions have the given number of values.
func (q listKey) readCursor(text, argument string, values int) (cursor, error) {
	var c cursor
	data, err := base64.RawURLEncoding.DecodeString(text)
	if err == nil {
		err = json.Unmarshal(data, &c)
	}
	if err == nil && c.On != "" {
		c.Day, err = graph.ParseDate(c.On)
	}
	switch {
	case err != nil:
		return c, graph.Invalid("%s: %q is not a cursor; pass one that this API gave", argument, graph.Shorten(text))
	case !bytes.Equal(c.Question, q.digest()) || len(c.Position) != values:
		return c, graph.Invalid("%s: this cursor is from another list; pass one from the same field, filter and order", argument)
	case c.Day != q.day && !q.anyDay:
		return c, graph.Invalid("%s: this cursor was given with asOf %s, not with asOf %s; pass the same",
			argument, cmp.Or(c.On, "left out"), cmp.Or(q.day.String(), "left out"))
	}
	return c, nil
}
