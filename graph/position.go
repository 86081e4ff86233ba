package graph

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// StreamPosition is where a stream of events stands: what the graph was at a revision, seen on a day. As text
// it is REVISION@DAY, such as 17@2026-11-24.
type StreamPosition struct {
	Revision Revision
	Day      Date
}

func (m StreamPosition) String() string { return fmt.Sprintf("%d@%s", m.Revision, m.Day) }

// ParseStreamPosition reads the position of an event.
func ParseStreamPosition(text string) (StreamPosition, error) {
	number, date, found := strings.Cut(text, "@")
	revision, err := strconv.ParseInt(number, 10, 64)
	day, bad := ParseDate(date)
	m := StreamPosition{Revision(revision), day}
	if !found || err != nil || bad != nil || revision < 0 || m.String() != text {
		return StreamPosition{}, Invalid("after: %q is not a position; pass the position of an event unchanged, or REVISION@DAY such as 17@2026-11-24", Shorten(text))
	}
	return m, nil
}

// NotBefore reports whether neither the revision nor the day of m is before those of the other.
func (m StreamPosition) NotBefore(other StreamPosition) bool {
	return m.Revision >= other.Revision && m.Day >= other.Day
}

// Compare orders moments by revision, then by day.
func (m StreamPosition) Compare(other StreamPosition) int {
	return cmp.Or(cmp.Compare(m.Revision, other.Revision), cmp.Compare(m.Day, other.Day))
}
