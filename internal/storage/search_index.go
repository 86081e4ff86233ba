package storage

import (
	"errors"
	"log/slog"
	"time"

	"answerable/graph"
	"answerable/graph/search"
)

// IndexTexts indexes the texts of a store for the search field, and logs the progress.
func IndexTexts(s graph.Store, log *slog.Logger) *search.Index {
	began := time.Now()
	return search.Follow(s, search.Options{
		Progress: func(c graph.Clearance, nodes int, done bool) {
			if done {
				log.Info("the search index is ready", "clearance", c, "nodes", nodes, "ms", time.Since(began).Milliseconds())
				return
			}
			log.Info("building the search index", "clearance", c, "nodes", nodes)
		},
		Failed: func(err error) {
			if !errors.Is(err, ErrNotOpen) {
				log.Warn("the search index can't be brought up to date; trying again", "error", err)
			}
		},
	})
}
