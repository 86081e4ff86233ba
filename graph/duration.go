package graph

import (
	"fmt"
	"io"
	"regexp"
	"time"
)

// Duration is an ISO 8601 period of years, months, weeks and days, such as P90D or P1Y1M.
// The zero Duration means that there is no period; P0D is a period of zero days.
type Duration struct {
	years, months, weeks, days int16
	given                      bool
}

var periodForm = regexp.MustCompile(`^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$`)

// ParseDuration reads an ISO 8601 period without a time part; each number has at most four digits.
func ParseDuration(text string) (Duration, error) {
	parts := periodForm.FindStringSubmatch(text)
	if parts == nil || text == "P" {
		return Duration{}, Invalid("%q is not a period; write ISO 8601 years, months, weeks, days, such as P90D", text)
	}
	number := func(i int) int16 { n, _ := digits(parts[i]); return int16(n) }
	return Duration{number(1), number(2), number(3), number(4), true}, nil
}

// IsZero reports whether there is no period.
func (p Duration) IsZero() bool { return !p.given }

// After returns the day that is one period after d. It adds years and months in one step, clamps the
// result to the end of the month, then adds weeks and days. It never passes 9999-12-31.
func (p Duration) After(d Date) Date {
	year, month, day := d.Time().Date()
	months := int(month) - 1 + int(p.months) + 12*int(p.years)
	year, month = year+months/12, time.Month(months%12+1)
	if last := NewDate(year, month+1, 1) - NewDate(year, month, 1); day > int(last) {
		day = int(last)
	}
	return min(NewDate(year, month, day)+Date(7*int(p.weeks)+int(p.days)), NewDate(lastYear, time.December, 31))
}

// String writes the period without its empty parts; the zero Duration is empty.
func (p Duration) String() string {
	if !p.given {
		return ""
	}
	text := "P"
	for _, part := range []struct {
		n    int16
		unit string
	}{{p.years, "Y"}, {p.months, "M"}, {p.weeks, "W"}, {p.days, "D"}} {
		if part.n != 0 {
			text += fmt.Sprintf("%d%s", part.n, part.unit)
		}
	}
	if text == "P" {
		return "P0D"
	}
	return text
}

// MarshalJSON writes the period as a string, the zero Duration as null.
func (p Duration) MarshalJSON() ([]byte, error) { return quoteOrNull(p.String()) }

// UnmarshalJSON reads what MarshalJSON writes.
func (p *Duration) UnmarshalJSON(data []byte) error { return unquote(data, p, ParseDuration) }

// MarshalGQL writes the period as a GraphQL string or null.
func (p Duration) MarshalGQL(w io.Writer) { writeQuoted(w, p.String()) }

// UnmarshalGQL reads a period from a GraphQL value.
func (p *Duration) UnmarshalGQL(v any) error { return fromGQL(v, p, ParseDuration) }
