package embedded

import (
	"context"

	"answerable/graph"
)

// LoggedStore is a store whose log says what each change replaced.
type LoggedStore interface {
	graph.Store
	// History calls f with the changes after one revision up to another, as Changes does, and with what
	// their steps replaced: see graph.Change.Was. An old log does not say that.
	History(ctx context.Context, after, to graph.Revision, f func(graph.Change) error) error
}

// TimeTravel is a record that can also be asked what it was a while ago, without the graph in memory. At
// its newest revision a snapshot asks the record as it is. At an earlier one it reads, for each
// question, that part of the graph which can matter to it, takes back what was changed there since, and
// answers from that.
type TimeTravel struct {
	LoggedStore
	history history
}

var _ graph.Recent = (*TimeTravel)(nil)

// NewTimeTravel returns the record as one that can be asked what it was. Closing it closes the record.
func NewTimeTravel(record LoggedStore) *TimeTravel {
	return &TimeTravel{LoggedStore: record, history: history{record: record}}
}

// At returns the snapshot of a recent revision and the change that made it; see graph.Recent. It is
// POSITION_GONE also when a change since does not say what it replaced.
func (r *TimeTravel) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	change, err := r.history.change(ctx, revision)
	if err != nil {
		return nil, graph.Change{}, err
	}
	return newPastSnapshot(&r.history, revision), change, nil
}
