package report

import (
	"context"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/query"
)

// unfolded checks the form of an iCalendar object and returns its lines, unfolded.
func unfolded(t *testing.T, text string) (lines []string) {
	t.Helper()
	if !strings.HasSuffix(text, "\r\n") || strings.Count(text, "\n") != strings.Count(text, "\r\n") || strings.Count(text, "\r") != strings.Count(text, "\r\n") {
		t.Fatalf("a line does not end in CRLF:\n%q", text)
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
		if len(line) > maxOctets || !utf8.ValidString(line) {
			t.Errorf("the line has %d octets, or ends within a character: %q", len(line), line)
		}
		if rest, folded := strings.CutPrefix(line, " "); folded {
			lines[len(lines)-1] += rest
		} else {
			lines = append(lines, line)
		}
	}
	var open []string
	for _, line := range lines {
		name, value, found := strings.Cut(line, ":")
		switch {
		case !found || name == "":
			t.Errorf("%q is no property", line)
		case name == "BEGIN":
			open = append(open, value)
		case name == "END":
			if len(open) == 0 || open[len(open)-1] != value {
				t.Fatalf("%s ends, and %v is open", value, open)
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) != 0 {
		t.Errorf("%v does not end", open)
	}
	return lines
}

// property returns the values of a property, its parameters left out.
func property(lines []string, name string) (values []string) {
	for _, line := range lines {
		if head, value, _ := strings.Cut(line, ":"); head == name || strings.HasPrefix(head, name+";") {
			values = append(values, value)
		}
	}
	return values
}

func TestACalendarHasAnEventForEachDueDate(t *testing.T) {
	harbour := filled(t, data.Harbour)
	request := LetterRequest{Stakeholder: "organization:fictional-port-authority", Language: "en"}
	lines := unfolded(t, letterOf(t, harbour, "ics", request))
	uids := property(lines, "UID")
	if len(uids) != 4 || len(slices.Compact(slices.Sorted(slices.Values(uids)))) != 4 {
		t.Errorf("the events are %v, want 4", uids)
	}
	if due := property(lines, "DTSTART"); !slices.Equal(due, []string{"20290521", "20310702", "20310911", "20310911"}) {
		t.Errorf("they are due on %v", due)
	}
	if ends := property(lines, "DTEND"); ends[0] != "20290522" {
		t.Errorf("an event of a day ends on %v", ends)
	}
	request.Language, request.To = "ar", day("2031-04-20")
	if other := property(unfolded(t, letterOf(t, harbour, "ics", request)), "UID"); !slices.Equal(other, uids) {
		t.Errorf("on another day and in another language the events are %v, want %v", other, uids)
	}
}

func TestACalendarSaysWhenASourceGivesNoDay(t *testing.T) {
	gsx := filled(t, data.GSX)
	lines := unfolded(t, letterOf(t, gsx, "ics", LetterRequest{Stakeholder: "stakeholder-group:donor-states", To: day("2017-09-01"), Language: "en", Assumptions: true}))
	if due, said := property(lines, "DTSTART"), property(lines, "SUMMARY"); len(due) != 2 || due[0] != "20170930" || !strings.HasPrefix(said[0], "Answer due by the end of Q3 2017: R12 ") {
		t.Errorf("%v %v", due, said)
	}
	for _, want := range []string{`The source gives Q3 2017 and no day.`, `Another passage says June 2017.`, "This rests on an assumption", `\n`, `\,`} {
		if !strings.Contains(property(lines, "DESCRIPTION")[0], want) {
			t.Errorf("the description lacks %q: %s", want, property(lines, "DESCRIPTION")[0])
		}
	}
}

func TestACalendarIsFoldedAndEscaped(t *testing.T) {
	for length := range 200 {
		var c calendar
		text := strings.Repeat("ضوء;,\\", length)
		c.text("SUMMARY", text)
		lines := unfolded(t, c.String())
		escaped := strings.ReplaceAll(text, `\`, `\\`)
		escaped = strings.ReplaceAll(strings.ReplaceAll(escaped, ";", `\;`), ",", `\,`)
		if len(lines) != 1 || lines[0] != "SUMMARY:"+escaped {
			t.Fatalf("%q is written %q", text, lines)
		}
	}
	reading(t, filled(t, data.GSX), graph.Public, func(v *query.View) error {
		if _, err := Calendar(context.Background(), v, day("2017-10-01"), LetterRequest{Stakeholder: "theme:absent", Language: "en"}); err == nil || err.Error() != `stakeholder: there is no "theme:absent"` {
			t.Errorf("the calendar of nobody gives %v", err)
		}
		return nil
	})
}
