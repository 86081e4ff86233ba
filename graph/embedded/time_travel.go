package embedded

import (
	"context"

	"answerable/graph"
)

// LoggedStore is a store whose log records the elements that each change replaced.
type LoggedStore interface {
	graph.Store
	// History calls f with the changes after one revision up to another, like Changes, and with the elements
	// that their steps replaced; see graph.Change.Previous. Old changes may be without these.
	History(ctx context.Context, after, to graph.Revision, f func(graph.Change) error) error
}

// TimeTravel is a record that also answers reads of recent revisions, without the graph in memory. A read of
// the newest revision goes to the record. For a read of an earlier one, it loads the part of the graph that
// the query can depend on, undoes the later changes there, and answers from that.
type TimeTravel struct {
	LoggedStore
	history history
}

var _ graph.Recent = (*TimeTravel)(nil)

// NewTimeTravel returns the record with reads of recent revisions. Closing it closes the record.
func NewTimeTravel(record LoggedStore) *TimeTravel {
	return &TimeTravel{LoggedStore: record, history: history{record: record}}
}

// At returns the snapshot of a recent revision and the change that made it; see graph.Recent. It returns
// POSITION_GONE also when a later change does not record what it replaced.
func (r *TimeTravel) At(ctx context.Context, revision graph.Revision) (graph.Snapshot, graph.Change, error) {
	change, err := r.history.change(ctx, revision)
	if err != nil {
		return nil, graph.Change{}, err
	}
	return newPastSnapshot(&r.history, revision), change, nil
}
