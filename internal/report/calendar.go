package report

import (
	"context"
	"strings"
	"unicode/utf8"

	"answerable/graph"
	"answerable/graph/ledger"
	"answerable/graph/query"
)

// Calendar writes the due dates of what a stakeholder owes as iCalendar (RFC 5545): an all-day event on the last day
// on which each answer is in time. An event whose day follows from a date that is no day, such as a quarter, says so.
// What has no due date is in no calendar. The UID of an event is the same in every calendar of the same obligation,
// so a later one replaces it.
func Calendar(ctx context.Context, v *query.View, today graph.Date, request LetterRequest) ([]byte, error) {
	l, err := loadLetter(ctx, v, today, request)
	if err != nil {
		return nil, err
	}
	var c calendar
	c.put("BEGIN", "VCALENDAR")
	c.put("VERSION", "2.0")
	c.put("PRODID", "-//Answerable//due dates//EN")
	c.put("CALSCALE", "GREGORIAN")
	c.text("NAME", l.line("calendar.name", args{"who": l.name(l.to)}).String())
	for _, o := range l.rows {
		d := o.CitedDeadline()
		if !o.State.Owing() || d == nil {
			continue
		}
		imprecise := impreciseDate(d)
		summary := l.line("calendar.due", args{"what": l.wholeSubject(o.subject)})
		if !imprecise.IsZero() {
			summary = l.line("calendar.dueBy", args{"by": l.partial(imprecise), "what": l.wholeSubject(o.subject)})
		}
		lines := []Line{l.wholeSubject(o.subject), l.deadline(o, d)}
		if !imprecise.IsZero() {
			lines = append(lines, l.line("calendar.imprecise", args{"by": l.partial(imprecise)}))
		}
		lines = append(lines, l.otherReadings(d.AlternativeValues(), "on", "days", "dueOn", "respondWithin", "addressedOn")...)
		if o.Assumed {
			lines = append(lines, l.words("calendar.assumed"))
		}
		c.put("BEGIN", "VEVENT")
		c.put("UID", strings.NewReplacer(":", ".", "~", "/").Replace(o.Key().String())+"@answerable")
		c.put("DTSTAMP", basic(l.request.To)+"T000000Z")
		c.put("DTSTART;VALUE=DATE", basic(d.DueOn))
		c.put("DTEND;VALUE=DATE", basic(d.DueOn+1))
		c.text("SUMMARY;LANGUAGE="+request.Language, summary.String())
		c.text("DESCRIPTION;LANGUAGE="+request.Language, join("\n", lines).String())
		c.put("TRANSP", "TRANSPARENT")
		c.put("END", "VEVENT")
	}
	c.put("END", "VCALENDAR")
	if l.err != nil {
		return nil, l.err
	}
	return []byte(c.String()), nil
}

// impreciseDate returns the date from which the deadline follows when it may mean more than one day, else the zero
// date.
func impreciseDate(d *query.Deadline) (on graph.PartialDate) {
	switch d.Basis {
	case ledger.BasisDueOn:
		on = d.Addressing.DueOn()
	case ledger.BasisReviewedAt:
		on = d.Meeting.On
	case ledger.BasisRespondWithin:
		on = d.AddressedOn()
	}
	if on.First() == on.Last() {
		return graph.PartialDate{}
	}
	return on
}

// calendar collects the lines of an iCalendar object.
type calendar struct{ strings.Builder }

// maxOctets is the longest line, without its end.
const maxOctets = 75

// put writes a property whose value needs no escape, folded between characters.
func (c *calendar) put(name, value string) {
	room := maxOctets
	for rest := name + ":" + value; ; room = maxOctets - 1 {
		if len(rest) <= room {
			c.WriteString(rest + "\r\n")
			return
		}
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		c.WriteString(rest[:cut] + "\r\n ")
		rest = rest[cut:]
	}
}

// text writes a property that is a text.
func (c *calendar) text(name, value string) {
	c.put(name, strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(value))
}

// basic writes a day in the basic form of ISO 8601.
func basic(d graph.Date) string { return strings.ReplaceAll(d.String(), "-", "") }
