package cli

import (
	"errors"
	"regexp"
	"strconv"
	"time"
)

// Lifetime is how long a token is valid: a Go duration, which may begin with weeks and days.
type Lifetime time.Duration

// Day is the unit d of a Lifetime.
const Day = 24 * time.Hour

const longestLife = 366 * Day

// daysFirst matches the weeks and days, as whole numbers of few digits, and the rest.
var daysFirst = regexp.MustCompile(`^(?:(\d{1,4})w)?(?:(\d{1,4})d)?(.*)$`)

var errLifetime = errors.New("write a time such as 7d, 2w, 12h or 1d12h")

// UnmarshalText parses a lifetime such as 2w, 7d, 12h or 1d12h30m.
func (l *Lifetime) UnmarshalText(text []byte) error {
	parts := daysFirst.FindSubmatch(text)
	if parts == nil || len(text) == 0 {
		return errLifetime
	}
	number := func(digits []byte) time.Duration {
		n, _ := strconv.Atoi(string(digits)) // no digits are 0
		return time.Duration(n)
	}
	all := number(parts[1])*7*Day + number(parts[2])*Day
	if len(parts[3]) > 0 {
		rest, err := time.ParseDuration(string(parts[3]))
		if err != nil || all > 0 && rest < 0 {
			return errLifetime
		}
		all += rest
	}
	*l = Lifetime(all)
	return nil
}
