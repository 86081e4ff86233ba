package graph

import (
	"context"
	"strings"
	"time"
	_ "time/tzdata" // the zones are known on every machine
	"unicode"
)

// TimeZoned is a Store that remembers the time zone whose days count.
type TimeZoned interface {
	Store

	// TimeZone returns the name of the zone that was set last, such as Pacific/Apia, or "" when none was.
	TimeZone(ctx context.Context) (string, error)

	// SetTimeZone sets the name of the zone. When the zone is neither that of before nor the new one, the
	// error is CONFLICT, and nothing changes. When SetTimeZone returns nil, the zone is on disk.
	SetTimeZone(ctx context.Context, before, name string) error
}

// TimeZoneConflict returns the error of SetTimeZone when the zone is not that of before.
func TimeZoneConflict(before, is string) error {
	return &Error{Code: CodeConflict, Message: "the time zone of the store was " + orNone(before) + " and is " + orNone(is) +
		" now, since another process has set it: try again"}
}

func orNone(zone string) string {
	if zone == "" {
		return "not set"
	}
	return zone
}

// ParseTimeZone returns the time zone of an IANA name, such as Pacific/Apia or UTC.
func ParseTimeZone(name string) (*time.Location, error) {
	if zone := zoneNamed(name); zone != nil {
		return zone, nil
	}
	for _, guess := range guessedZones(name) {
		if zoneNamed(guess) != nil {
			return nil, Invalid("%q is not a time zone; write its IANA name, AREA/CITY: %s?", Shorten(name), guess)
		}
	}
	return nil, Invalid("%q is not a time zone; write its IANA name, AREA/CITY such as Pacific/Apia or Asia/Kathmandu, or UTC", Shorten(name))
}

// zoneNamed returns the zone of an IANA name, or nil.
func zoneNamed(name string) *time.Location {
	if name == "" || name == "Local" { // what Go calls UTC and the machine's own zone
		return nil
	}
	zone, err := time.LoadLocation(name)
	if err != nil {
		return nil
	}
	return zone
}

// areas are where the IANA names have their cities.
var areas = []string{"Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}

// guessedZones returns what the name may mean: the same in another case or with spaces, or a city without
// its area.
func guessedZones(name string) []string {
	var b strings.Builder
	begins := true
	for _, r := range strings.ReplaceAll(strings.ToLower(name), " ", "_") {
		if begins {
			r = unicode.ToUpper(r)
		}
		b.WriteRune(r)
		begins = r == '/' || r == '_' || r == '-'
	}
	guesses := []string{strings.ToUpper(name), b.String()}
	for _, area := range areas {
		guesses = append(guesses, area+"/"+b.String())
	}
	return guesses
}
