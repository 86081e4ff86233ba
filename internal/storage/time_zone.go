package storage

import (
	"context"
	"fmt"
	"time"

	"answerable/graph"
	"answerable/graph/query"
)

// TimeZone is the time zone that a command names. The zero TimeZone names no zone.
type TimeZone struct{ zone *time.Location }

// UnmarshalText reads the IANA name of a zone. An empty text names no zone.
func (z *TimeZone) UnmarshalText(text []byte) (err error) {
	if z.zone = nil; len(text) > 0 {
		z.zone, err = graph.ParseTimeZone(string(text))
	}
	return err
}

// TimeZone returns the time zone whose days count. It is UTC while the store is not open.
func (s *Store) TimeZone() *time.Location {
	if late, is := s.Store.(*pendingStore); is {
		if s = late.opened.Load(); s == nil {
			return time.UTC
		}
	}
	if s.zone == nil {
		return time.UTC
	}
	return s.zone
}

// Graph returns the graph in the store, whose days are those of the store's time zone.
func (s *Store) Graph(env *Env) *query.Graph {
	return query.New(s, env.Now).UseTimeZone(s.TimeZone)
}

// UseTimeZone makes the days of this process those of the zone that the command names, if it names one. The
// store keeps its zone.
func (s *Store) UseTimeZone(named TimeZone) {
	if named.zone != nil {
		s.zone = named.zone
	}
}

// loadTimeZone reads the zone that the store remembers. A store that remembers none has days in UTC.
func (s *Store) loadTimeZone(ctx context.Context) error {
	zoned, is := s.Store.(graph.TimeZoned)
	if !is {
		return nil
	}
	name, err := zoned.TimeZone(ctx)
	if err != nil || name == "" {
		return err
	}
	if s.zone, err = graph.ParseTimeZone(name); err != nil {
		return graph.Unavailable(fmt.Sprintf("the store in %s counts days in the time zone %q, which this version of Answerable does not know: "+
			"use the version that set it, or a newer one", s.Where, name), err)
	}
	return nil
}

// CheckTimeZone refuses a command that names another time zone than the store's. A new store has none yet.
func (s *Store) CheckTimeZone(ctx context.Context, named TimeZone) error {
	if named.zone == nil || named.zone.String() == s.TimeZone().String() {
		return nil
	}
	isNew, err := s.hasNoTimeZone(ctx)
	if err != nil || isNew {
		return err
	}
	return fmt.Errorf("the store in %s counts days in the time zone %s, and --time-zone names %s: leave --time-zone out, "+
		"or move the store to the other days with answerable serve --time-zone %[3]s --change-time-zone", s.Where, s.TimeZone(), named.zone)
}

// SettleTimeZone makes the store remember the zone that the command names. When it names none, a new store
// remembers UTC and any other store keeps its zone. Only with change may the zone be another than the
// store's.
func (s *Store) SettleTimeZone(ctx context.Context, named TimeZone, change bool) error {
	if !change {
		if err := s.CheckTimeZone(ctx, named); err != nil {
			return err
		}
	}
	zoned, is := s.Store.(graph.TimeZoned)
	if !is {
		return nil
	}
	before, err := zoned.TimeZone(ctx)
	if err != nil {
		return err
	}
	isNew, err := s.hasNoTimeZone(ctx)
	if err != nil {
		return err
	}
	wanted := s.TimeZone()
	if named.zone != nil {
		wanted = named.zone
	}
	if isNew || wanted.String() != s.TimeZone().String() {
		if err := zoned.SetTimeZone(ctx, before, wanted.String()); err != nil {
			return err
		}
	}
	s.zone = wanted
	return nil
}

// hasNoTimeZone reports whether nothing has been written to the store, not even a zone. The store of an
// earlier version that holds a graph has a zone: UTC.
func (s *Store) hasNoTimeZone(ctx context.Context) (bool, error) {
	if s.zone != nil {
		return false, nil
	}
	return s.empty(ctx)
}
