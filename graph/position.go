package graph

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// StreamPosition is the position of a stream of events: the revision of the graph and the day of the
// read. Its text form is REVISION@DAY, such as 17@2026-11-24.
type StreamPosition struct {
	Revision Revision
	Day      Date
}

func (p StreamPosition) String() string { return fmt.Sprintf("%d@%s", p.Revision, p.Day) }

// ParseStreamPosition reads the position of an event.
func ParseStreamPosition(text string) (StreamPosition, error) {
	number, date, found := strings.Cut(text, "@")
	revision, err := strconv.ParseInt(number, 10, 64)
	day, bad := ParseDate(date)
	p := StreamPosition{Revision(revision), day}
	if !found || err != nil || bad != nil || revision < 0 || p.String() != text {
		return StreamPosition{}, Invalid("after: %q is not a position; pass the position of an event unchanged, or REVISION@DAY such as 17@2026-11-24", Shorten(text))
	}
	return p, nil
}

// NotBefore reports whether p has at least the revision and at least the day of the other position.
func (p StreamPosition) NotBefore(other StreamPosition) bool {
	return p.Revision >= other.Revision && p.Day >= other.Day
}

// Compare orders positions by revision, then by day.
func (p StreamPosition) Compare(other StreamPosition) int {
	return cmp.Or(cmp.Compare(p.Revision, other.Revision), cmp.Compare(p.Day, other.Day))
}
