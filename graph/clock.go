package graph

import "time"

// Clock says what time it is, and which day. Nothing else computes today, and the days of writes: a day
// is that of the local date in the clock's time zone. So it turns when that date changes, which is not
// every 24 hours where clocks are changed.
type Clock struct {
	Now func() time.Time
	// Zone returns the time zone whose days count. It is asked each time, since a store says its zone
	// when it is open. Nil is UTC.
	Zone func() *time.Location
}

// Today returns the day that it is now.
func (c Clock) Today() Date { return c.DayOf(c.Now()) }

// DayOf returns the day on which t falls.
func (c Clock) DayOf(t time.Time) Date {
	zone := time.UTC
	if c.Zone != nil {
		zone = c.Zone()
	}
	return NewDate(t.In(zone).Date())
}
