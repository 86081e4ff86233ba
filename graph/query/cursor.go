package query

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"

	"answerable/graph"
)

// listKey identifies a list without its page. A cursor is valid for one list only.
type listKey struct {
	name          string
	assumptions   bool
	parts         []any
	day           graph.Date // 0 when the list does not depend on a day
	anyDayAllowed bool       // whether the list takes its day from the cursor
}

func (v *View) listKey(name string, parts ...any) listKey {
	return listKey{name: name, assumptions: v.assumptions, parts: parts, day: v.asOf}
}

// cursor is the content of a cursor: the hash of its list, the day, and a position in the list.
type cursor struct {
	ListDigest []byte             `json:"q"`
	Day        graph.Date         `json:"-"`
	On         string             `json:"d,omitempty"`
	Position   graph.SortPosition `json:"p"`
}

// digest identifies the list in its cursors: the first half of the SHA-256 of its key.
func (q listKey) digest() []byte {
	sum := sha256.Sum256(graph.AppendCacheKey(make([]byte, 0, 200), q.name, q.assumptions, q.parts))
	return sum[:16]
}

// cursor returns the cursor of a position.
func (q listKey) cursor(p graph.SortPosition) string {
	data, _ := json.Marshal(cursor{ListDigest: q.digest(), On: q.day.String(), Position: p})
	return base64.RawURLEncoding.EncodeToString(data)
}

// readCursor parses a cursor of this list, whose positions have the given number of values. The
// argument is named in errors.
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
	case !bytes.Equal(c.ListDigest, q.digest()) || len(c.Position) != values:
		return c, graph.Invalid("%s: this cursor is from another list; pass one from the same field, filter and order", argument)
	case c.Day != q.day && !q.anyDayAllowed:
		return c, graph.Invalid("%s: this cursor was given with asOf %s, not with asOf %s; pass the same",
			argument, cmp.Or(c.On, "left out"), cmp.Or(q.day.String(), "left out"))
	}
	return c, nil
}
