package neo4j

import (
	"context"

	"answerable/graph"
)

// TimeZone returns the name of the time zone of the graph, which the head holds; see graph.TimeZoned.
func (s *Store) TimeZone(ctx context.Context) (string, error) {
	records, err := s.read(ctx, statement{name: "time zone", text: file("time_zone")})
	if err != nil {
		return "", err
	}
	if len(records) != 1 {
		return "", headless()
	}
	return value[string](records[0], "zone")
}

// SetTimeZone sets the time zone of the graph; see graph.TimeZoned.
func (s *Store) SetTimeZone(ctx context.Context, before, name string) error {
	records, err := s.read(ctx, statement{name: "set time zone", text: file("set_time_zone"), params: map[string]any{
		"before": before, "name": name,
	}})
	if err != nil {
		return err
	}
	if len(records) != 1 {
		return headless()
	}
	was, err := value[string](records[0], "was")
	if err == nil && was != before && was != name {
		err = graph.TimeZoneConflict(before, was)
	}
	return err
}
