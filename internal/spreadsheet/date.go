package spreadsheet

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"answerable/graph"
)

// dateOrder is the order of day and month in dates such as 03/04/2017.
type dateOrder int8

const (
	unknownOrder dateOrder = iota
	dayFirst
	monthFirst
)

var orderNames = map[string]dateOrder{"": unknownOrder, "day-first": dayFirst, "month-first": monthFirst}

var (
	moment   = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$`)
	numbers  = regexp.MustCompile(`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})( 0{1,2}:00(:00)?)?$`)
	yearDay  = regexp.MustCompile(`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$`)
	month    = regexp.MustCompile(`^(\d{1,2})[/.](\d{4})$`)
	quarter  = regexp.MustCompile(`^q([1-4])[ /-]*(\d{4})$|^(\d{4})[ /-]*q([1-4])$`)
	dayName  = regexp.MustCompile(`^(\d{1,2})(?:st|nd|rd|th|er)?(?: of)?[ -]+([a-z]+)\.?,?[ -]+(\d{4})$`)
	nameDay  = regexp.MustCompile(`^([a-z]+)\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ ]+(\d{4})$`)
	nameYear = regexp.MustCompile(`^([a-z]+)\.?,?[ -]+(\d{4})$`)
)

// months are the names of the months in English and French, folded, and their usual short forms.
var months = func() map[string]int {
	byName := map[string]int{"sept": 9, "janv": 1, "fevr": 2, "avr": 4, "juil": 7}
	for m := time.January; m <= time.December; m++ {
		name := strings.ToLower(m.String())
		byName[name], byName[name[:3]] = int(m), int(m)
	}
	for i, name := range strings.Fields("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre") { //nolint:misspell // French
		byName[name] = i + 1
	}
	return byName
}()

// evidence is in which order a date is written: unknownOrder when it may be both, or none.
func evidence(text string) (order dateOrder, ambiguous bool) {
	m := numbers.FindStringSubmatch(text)
	if m == nil {
		return unknownOrder, false
	}
	first, _ := strconv.Atoi(m[1])
	second, _ := strconv.Atoi(m[2])
	switch {
	case first > 12:
		return dayFirst, false
	case second > 12:
		return monthFirst, false
	default:
		return unknownOrder, first != second
	}
}

// parseDate reads a date of a cell. It is as precise as the cell: a year, a quarter, a month or a day. wrong says what is
// wrong with it, or is "".
func parseDate(text string, order dateOrder, since1904 bool) (date graph.PartialDate, wrong string) {
	text = strings.Join(strings.Fields(text), " ")
	if m := moment.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if date, err := graph.ParsePartialDate(strings.ToUpper(text)); err == nil && (len(text) != 4 || text >= "1000" && text < "3000") {
		return date, ""
	}
	if days, is := serialDay(text, since1904); is {
		return graph.On(graph.NewDate(1899, time.December, 30+days)), ""
	}
	if m := numbers.FindStringSubmatch(text); m != nil {
		own, ambiguous := evidence(text)
		if order == unknownOrder {
			order = own
		}
		if ambiguous && order == unknownOrder {
			return date, fmt.Sprintf(`%q is a day in one of two months, and no row of the column settles which: write "dates": "day-first" or "month-first" in the mapping, or the date as 2017-04-03`, text)
		}
		if order == monthFirst {
			m[1], m[2] = m[2], m[1]
		}
		return calendarDay(text, m[3], m[2], m[1])
	}
	folded := graph.Fold(text)
	if m := yearDay.FindStringSubmatch(text); m != nil {
		return calendarDay(text, m[1], m[2], m[3])
	}
	if m := month.FindStringSubmatch(text); m != nil {
		return calendarDay(text, m[2], m[1], "")
	}
	if m := quarter.FindStringSubmatch(folded); m != nil {
		date, err := graph.ParsePartialDate(m[2] + m[3] + "-Q" + m[1] + m[4])
		return date, wrongDate(text, err)
	}
	for _, form := range []struct {
		is             *regexp.Regexp
		day, name, end int
	}{{dayName, 1, 2, 3}, {nameDay, 2, 1, 3}, {nameYear, 0, 1, 2}} {
		if m := form.is.FindStringSubmatch(folded); m != nil && months[m[form.name]] > 0 {
			day := ""
			if form.day > 0 {
				day = m[form.day]
			}
			return calendarDay(text, m[form.end], strconv.Itoa(months[m[form.name]]), day)
		}
	}
	return date, wrongDate(text, graph.Invalid(""))
}

// calendarDay returns a day, or a month when there is no day.
func calendarDay(text, year, month, day string) (graph.PartialDate, string) {
	written := year + "-" + fmt.Sprintf("%02s", month)
	if day != "" {
		written += "-" + fmt.Sprintf("%02s", day)
	}
	date, err := graph.ParsePartialDate(written)
	return date, wrongDate(text, err)
}

func wrongDate(text string, err error) string {
	if err == nil {
		return ""
	}
	return fmt.Sprintf("%q is not a date; write 2017, 2017-Q3, 2017-02, 2017-02-14, 14/02/2017 or 14 February 2017", graph.Shorten(text))
}
