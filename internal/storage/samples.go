package storage

import (
	"bytes"
	"cmp"
	"fmt"
	"regexp"
	"strings"

	"answerable/data"
	"answerable/graph"
	"answerable/graph/ndjson"
)

// Sample names a graph that comes with the program. The zero Sample names none.
type Sample string

// The samples.
const (
	GSX     Sample = "gsx"
	Harbour Sample = "harbour"
)

// sample is a graph that comes with the program.
type sample struct {
	file   []byte
	folder string     // of its own store, in the data folder
	reason string     // in the log, which marks a store with this sample
	today  graph.Date // the day that the sample is written around; zero when its dates are real
}

var samples = map[Sample]sample{
	GSX:     {data.GSX, "sample", "the sample graph", 0},
	Harbour: {data.Harbour, "harbour", "the fictional harbour", graph.NewDate(2031, 5, 1)},
}

// UnmarshalText reads gsx or harbour. True, which was the whole flag once, names the first; false names none.
func (s *Sample) UnmarshalText(text []byte) error {
	switch name := Sample(strings.ToLower(string(text))); name {
	case GSX, Harbour:
		*s = name
	case "true", "1", "yes":
		*s = GSX
	case "", "false", "0", "no":
		*s = ""
	default:
		return fmt.Errorf("%q is not a sample; write %s or %s", text, GSX, Harbour)
	}
	return nil
}

// About says what the sample is, in words, and the day on which the page opens it: today with "".
func (s Sample) About() (words, day string) {
	if s == Harbour {
		return "a fictional harbour, in the middle of its year; nobody in it exists", ""
	}
	const own = "2017-10-01"
	return "the Global Solutions Exchange of 2016 and 2017, long past today; the page opens on " + own, own
}

// OrDefault returns the sample, or the one that is served when none is named.
func (s Sample) OrDefault() Sample { return cmp.Or(s, GSX) }

// steps returns the steps that load the sample on a day. The dates of a fictional sample are moved by whole
// months, so that the month that it is written around is the month of that day.
func (s sample) steps(today graph.Date) ([]graph.Op, error) {
	file := s.file
	if s.today != 0 {
		now, then := today.Time(), s.today.Time()
		file = moveDates(file, 12*(now.Year()-then.Year())+int(now.Month()-then.Month()))
	}
	return ndjson.ReadFile("sample", bytes.NewReader(file))
}

// dateValue matches a value in a file that is a date and nothing else: of a property, of a statement, of a source.
var dateValue = regexp.MustCompile(`:"(\d{4}(?:-(?:Q[1-4]|\d\d(?:-\d\d)?))?)"`)

// moveDates moves every date in a file by whole months.
func moveDates(file []byte, months int) []byte {
	return dateValue.ReplaceAllFunc(file, func(found []byte) []byte {
		date, err := graph.ParsePartialDate(string(found[2 : len(found)-1]))
		if err != nil {
			return found
		}
		return []byte(`:"` + date.AddMonths(months).String() + `"`)
	})
}
