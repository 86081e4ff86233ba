package embedded_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/query"
)

// asked is a context that counts how often readers ask whether to go on: once for each hop, and once in 256 links.
type asked struct {
	context.Context
	times *atomic.Int64
}

func (a asked) Err() error {
	a.times.Add(1)
	return a.Context.Err()
}

// A page of what surrounds a hub reads a page, at the beginning and far down. A count reads the hub.
func TestAPageOfAHubReadsAPage(t *testing.T) {
	const links = 3_000
	lines := []string{theme("hub", "")}
	for i := range links {
		lines = append(lines, fmt.Sprintf(`{"label":"Document","id":"document:d%05d","properties":{"title":"D"}}`, i),
			fmt.Sprintf(`{"type":"ABOUT","from":"document:d%05d","to":"theme:hub"}`, i))
	}
	s := open(t, t.TempDir())
	apply(t, s, ops(t, lines...)...)
	ctx := asked{t.Context(), new(atomic.Int64)}
	err := query.New(s, time.Now).Read(t.Context(), graph.Viewer{}, func(v *query.View) error {
		hub, err := v.Node(t.Context(), "theme:hub")
		if err != nil {
			return err
		}
		reads := func(what string, most int64, args query.PageArgs) *query.RelatedGraphNodeConnection {
			ctx.times.Store(0)
			c, err := query.Relationships(ctx, hub, query.RelationshipArgs{Assumptions: true}, args)
			if err != nil {
				t.Fatal(err)
			}
			if n := ctx.times.Load(); n > most || len(c.Edges) != query.DefaultPage {
				t.Errorf("%s has %d edges, and its reader asked %d times, want at most %d", what, len(c.Edges), n, most)
			}
			return c
		}
		half := int32(query.MaxPage)
		first := reads("the first page", 6, query.PageArgs{})
		for after, n := first.PageInfo.EndCursor(), 0; n < links/query.MaxPage/2; n++ {
			c, err := query.Relationships(t.Context(), hub, query.RelationshipArgs{Assumptions: true}, query.PageArgs{First: &half, After: &after})
			if err != nil {
				return err
			}
			after = c.PageInfo.EndCursor()
			if n == links/query.MaxPage/2-1 {
				reads("a page in the middle", 6, query.PageArgs{After: &after})
			}
		}
		ctx.times.Store(0)
		total, err := first.TotalCount(ctx)
		if n := ctx.times.Load(); err != nil || total != links || n < links/256 {
			t.Errorf("the count is %d, %v, and its reader asked %d times, want at least %d", total, err, n, links/256)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
