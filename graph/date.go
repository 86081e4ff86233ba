package graph

import (
	"fmt"
	"io"
	"strconv"
	"time"
)

// Date is one day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31.
// The zero Date means that there is no date; it is written as null.
type Date int32

const (
	firstYear, lastYear = 1, 9999
	secondsPerDay       = 24 * 60 * 60
	// dayZero is the Unix day number of the day before 0001-01-01, so that Date 1 is 0001-01-01.
	dayZero = -719163
)

// NewDate returns the day y-m-d. Days and months out of range carry over, as in time.Date.
func NewDate(year int, month time.Month, day int) Date {
	return Date(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix()/secondsPerDay - dayZero)
}

// ParseDate reads a full date such as 2017-02-14.
func ParseDate(text string) (Date, error) {
	p, err := ParsePartialDate(text)
	if err != nil || p.first != p.last {
		return 0, Invalid("%q is not a date; write a day such as 2017-02-14", text)
	}
	return p.first, nil
}

// Time returns the first moment of the day in UTC.
func (d Date) Time() time.Time { return time.Unix((int64(d)+dayZero)*secondsPerDay, 0).UTC() }

// String writes the day as 2017-02-14, and the zero Date as the empty string.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	year, month, day := d.Time().Date()
	if year > lastYear {
		return d.Time().Format(time.DateOnly)
	}
	var room [16]byte
	n := strconv.AppendInt(room[:0], int64(100_000_000+(year*100+int(month))*100+day), 10)[1:]
	return string([]byte{n[0], n[1], n[2], n[3], '-', n[4], n[5], '-', n[6], n[7]})
}

// PartialDate is a date as precise as its source: a year, a quarter, a month or a day. It represents
// the interval of days from First to Last. The zero PartialDate means that there is no date.
type PartialDate struct{ first, last Date }

// First returns the first day that the date may mean.
func (p PartialDate) First() Date { return p.first }

// Last returns the last day that the date may mean.
func (p PartialDate) Last() Date { return p.last }

// IsZero reports whether there is no date.
func (p PartialDate) IsZero() bool { return p.first == 0 }

// On returns the PartialDate that means exactly the day d.
func On(d Date) PartialDate { return PartialDate{d, d} }

// ParsePartialDate reads 2017, 2017-Q3, 2017-02 or 2017-02-14.
func ParsePartialDate(text string) (PartialDate, error) {
	bad := Invalid("%q is not a date; write 2017, 2017-Q3, 2017-02 or 2017-02-14", text)
	if len(text) < 4 {
		return PartialDate{}, bad
	}
	year, ok := digits(text[:4])
	if !ok || year < firstYear {
		return PartialDate{}, bad
	}
	span := func(m, months int) (PartialDate, error) {
		return PartialDate{NewDate(year, time.Month(m), 1), NewDate(year, time.Month(m+months), 1) - 1}, nil
	}
	switch rest := text[4:]; {
	case rest == "":
		return span(1, 12)
	case len(rest) == 3 && rest[:2] == "-Q" && rest[2] >= '1' && rest[2] <= '4':
		return span(3*int(rest[2]-'1')+1, 3)
	case len(rest) == 3 && rest[0] == '-':
		if month, ok := digits(rest[1:]); ok && month >= 1 && month <= 12 {
			return span(month, 1)
		}
	case len(rest) == 6 && rest[0] == '-':
		if t, err := time.Parse(time.DateOnly, text); err == nil {
			return On(NewDate(t.Date())), nil
		}
	}
	return PartialDate{}, bad
}

// digits reads a number that is written with digits alone.
func digits(text string) (int, bool) {
	for _, c := range []byte(text) {
		if c < '0' || c > '9' {
			return 0, false
		}
	}
	n, err := strconv.Atoi(text)
	return n, err == nil
}

// AddMonths returns the date so many months later, or earlier when months is negative, as precise as it was. A
// day that its month does not have is the last of that month. A quarter or a year is the one in which its middle
// month falls. So what was before another date is never after it then.
func (p PartialDate) AddMonths(months int) PartialDate {
	if p.IsZero() {
		return p
	}
	year, month, day := p.first.Time().Date()
	at := 12*year + int(month) - 1 + months // months since year 0
	starts := func(at int) Date { return NewDate(at/12, time.Month(at%12+1), 1) }
	span := 1
	switch days := p.last - p.first + 1; {
	case days == 1:
		return On(min(starts(at)+Date(day)-1, starts(at+1)-1))
	case days > 92:
		span = 12
	case days > 31:
		span = 3
	}
	at += span / 2
	at -= at % span
	return PartialDate{starts(at), starts(at+span) - 1}
}

// String writes the date in the shortest form that means the same interval; the zero date is empty.
func (p PartialDate) String() string {
	if p.IsZero() {
		return ""
	}
	first, last := p.first.Time(), p.last.Time()
	switch days := p.last - p.first + 1; {
	case days == 1:
		return p.first.String()
	case days <= 31:
		return first.Format("2006-01")
	case days <= 92:
		return fmt.Sprintf("%04d-Q%d", first.Year(), (int(last.Month())+2)/3)
	default:
		return first.Format("2006")
	}
}

// Interval is a period of validity. It starts on the first day that Since may mean and ends on the last
// day that Until may mean. A missing end is open.
type Interval struct{ Since, Until PartialDate }

// Holds reports whether the interval contains the day.
func (i Interval) Holds(d Date) bool { return i.Meets(On(d)) }

// Meets reports whether the interval shares a day with the partial date p.
func (i Interval) Meets(p PartialDate) bool {
	return (i.Since.IsZero() || i.Since.first <= p.last) && (i.Until.IsZero() || p.first <= i.Until.last)
}

// MarshalJSON writes the day as a string, the zero Date as null.
func (d Date) MarshalJSON() ([]byte, error) { return quoteOrNull(d.String()) }

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Date) UnmarshalJSON(data []byte) error { return unquote(data, d, ParseDate) }

// MarshalJSON writes the date as a string, the zero date as null.
func (p PartialDate) MarshalJSON() ([]byte, error) { return quoteOrNull(p.String()) }

// UnmarshalJSON reads what MarshalJSON writes.
func (p *PartialDate) UnmarshalJSON(data []byte) error {
	return unquote(data, p, ParsePartialDate)
}

// MarshalGQL writes the day as a GraphQL string or null.
func (d Date) MarshalGQL(w io.Writer) { writeQuoted(w, d.String()) }

// UnmarshalGQL reads a day from a GraphQL value.
func (d *Date) UnmarshalGQL(v any) error { return fromGQL(v, d, ParseDate) }

// MarshalGQL writes the date as a GraphQL string or null.
func (p PartialDate) MarshalGQL(w io.Writer) { writeQuoted(w, p.String()) }

// UnmarshalGQL reads a partial date from a GraphQL value.
func (p *PartialDate) UnmarshalGQL(v any) error { return fromGQL(v, p, ParsePartialDate) }
