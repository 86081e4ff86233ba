package embedded

import (
	"context"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
)

// TimeZone returns the name of the time zone of the store; see graph.TimeZoned.
func (s *Store) TimeZone(ctx context.Context) (name string, err error) {
	if err := s.usable(ctx); err != nil {
		return "", err
	}
	err = guarded(func() error {
		return s.db.View(func(tx *bolt.Tx) (err error) {
			name, err = readTimeZone(tx)
			return err
		})
	})
	if err != nil {
		return "", unusable("read the time zone of", s.path, err)
	}
	return name, nil
}

// SetTimeZone sets the time zone of the store; see graph.TimeZoned.
func (s *Store) SetTimeZone(ctx context.Context, before, name string) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	if err := s.unwritable(); err != nil {
		return err
	}
	var conflict error
	err := guarded(func() error {
		return s.db.Update(func(tx *bolt.Tx) error {
			switch is, err := readTimeZone(tx); {
			case err != nil:
				return err
			case is == name:
				return nil
			case is != before:
				conflict = graph.TimeZoneConflict(before, is)
				return conflict
			}
			return tx.Bucket(metaBucket).Put(timeZoneKey, seal([]byte(name)))
		})
	})
	if err == nil || conflict != nil {
		return conflict
	}
	return unusable("set the time zone of", s.path, err)
}

// readTimeZone returns the name of the zone, or "" when there is none.
func readTimeZone(tx *bolt.Tx) (string, error) {
	sealed := tx.Bucket(metaBucket).Get(timeZoneKey)
	if sealed == nil {
		return "", nil
	}
	name, err := open(sealed)
	return string(name), err
}
