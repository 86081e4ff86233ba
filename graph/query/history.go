package query

import (
	"context"
	"slices"
	"strconv"
	"time"

	"answerable/graph"
	"answerable/graph/history"
)

// ChangeFilter selects changes. What is nil keeps all.
type ChangeFilter struct {
	Since, Until *graph.Date // days in the server's time zone, inclusive
	By           *string     // the author; for the secretariat alone
	Element      *string     // a node: its own changes, and those of its relationships
	Subject      *string     // what is asked or decided: as Element, with the responses and reports about it
}

// ChangeConnection is one page of changes, the newest first.
type ChangeConnection struct {
	Edges    []ChangeEdge
	PageInfo PageInfo
	Revision graph.Revision // of the graph
}

// ChangeEdge is an item of a page.
type ChangeEdge = Edge[*RecordedChange]

// Nodes returns the changes of the page.
func (c *ChangeConnection) Nodes() []*RecordedChange { return nodesOf(c.Edges) }

// RecordedChange is a change of the log, as a viewer may see it.
type RecordedChange struct {
	Revision graph.Revision
	At       time.Time
	By       string // "" unless the viewer has the clearance SECRETARIAT
	Reason   string // as By

	view  *View
	page  *changePage
	about elementsAbout
}

// elementsAbout selects elements: those of the ids and, if wanted, their relationships. Nil ids keep all.
type elementsAbout struct {
	ids           []string
	relationships bool
	beside        []string // nodes of which the same is probably asked next, so that the log is read for all of them
}

// changePage is the changes of one page. What they did is read for all of them, once it is asked of one.
type changePage struct {
	revisions []graph.Revision
	batch     *batch
}

// changeScan is how many changes are read at once while a page is filled.
const changeScan = 64

// Changes returns a page of the changes in which the viewer sees something, the newest first. Each shows the elements that the
// filter names, or all. FORBIDDEN for a filter by author below the clearance SECRETARIAT.
func (v *View) Changes(ctx context.Context, filter *ChangeFilter, args PageArgs) (*ChangeConnection, error) {
	f := valueOrZero(filter)
	about, err := v.elementsOf(ctx, f)
	if err != nil {
		return nil, err
	}
	return v.changes(ctx, f, about, args)
}

// History returns a page of the changes of a node and, if wanted, of its relationships, the newest first. A View must have handed out
// n.
func History(ctx context.Context, n graph.Node, relationships bool, args PageArgs) (*ChangeConnection, error) {
	b := batchOf(n)
	about := elementsAbout{ids: []string{graph.BaseOf(n).ID}, relationships: relationships}
	for _, other := range b.complete().nodes {
		about.beside = append(about.beside, graph.BaseOf(other).ID)
	}
	return b.view.changes(ctx, ChangeFilter{}, about, args)
}

// elementsOf checks the filter, and returns the elements that it is about.
func (v *View) elementsOf(ctx context.Context, f ChangeFilter) (elementsAbout, error) {
	about := elementsAbout{relationships: true}
	switch {
	case f.By != nil && v.viewer.Clearance != graph.Secretariat:
		return about, graph.Forbidden("filter.by: only the secretariat sees who wrote what")
	case f.Since != nil && f.Until != nil && *f.Since > *f.Until:
		return about, graph.Invalid("filter.since is %s, after filter.until, %s; write the earlier day as since", f.Since, f.Until)
	case f.Element != nil && f.Subject != nil:
		return about, graph.Invalid("give filter.element or filter.subject, not both")
	case f.Element != nil:
		if _, _, ok := graph.SplitID(*f.Element); !ok {
			return about, graph.Invalid("filter.element: %q is not an id; write one such as theme:effective-policing", graph.Shorten(*f.Element))
		}
		about.ids = []string{*f.Element}
	case f.Subject != nil:
		subjects := append(graph.SubjectLabels(), graph.LabelOutcome)
		if label, _, ok := graph.SplitID(*f.Subject); !ok || !slices.Contains(subjects, label) {
			return about, graph.Invalid("filter.subject: %s", graph.WrongLabel(*f.Subject, subjects))
		}
		about.ids = []string{*f.Subject}
		rows, err := v.snapshot.Match(ctx, graph.Pattern{
			Name: "history subject", Scope: v.anyTime(), Start: []graph.Start{{IDs: about.ids}},
			Fetch: []graph.Fetch{{Hop: graph.In(graph.Answers)}, {Hop: graph.In(graph.ReportsOn)}},
		})
		if err != nil {
			return about, err
		}
		for _, row := range rows.Rows {
			for _, fetched := range row.Fetched {
				for _, submission := range fetched.Rows {
					about.ids = append(about.ids, graph.BaseOf(submission.Node).ID)
				}
			}
		}
	}
	return about, nil
}

// sharedReader reads the log for all fields of a request, one at a time.
type sharedReader struct {
	turn   chan struct{} // holds one while it is used
	reader *history.Reader
}

// history returns the reader of the log, until done is called. All fields of a request share its bound. Done releases what is much, so
// that only who has a turn holds much.
func (v *View) history(ctx context.Context) (r *history.Reader, done func(), err error) {
	shared, err := loadShared(v.root, "history", func() (*sharedReader, error) {
		r, err := v.log.Read(ctx, v.Revision(), v.viewer.Clearance)
		return &sharedReader{make(chan struct{}, 1), r}, err
	})
	if err != nil {
		return nil, nil, err
	}
	leave, err := turns(shared.turn).take(ctx)
	if err != nil {
		return nil, nil, err
	}
	rest, err := v.deriving.take(ctx)
	if err != nil {
		leave()
		return nil, nil, err
	}
	return shared.reader, func() { shared.reader.Release(); rest(); leave() }, nil
}

func (v *View) changes(ctx context.Context, f ChangeFilter, about elementsAbout, args PageArgs) (*ChangeConnection, error) {
	q := listKey{name: "changes", assumptions: true, parts: []any{f, about.ids, about.relationships}}
	page, _, err := args.page(q, 1)
	if err != nil || v.dryRun {
		return &ChangeConnection{Edges: []ChangeEdge{}, Revision: v.Revision()}, err
	}
	if v.log == nil {
		return nil, graph.Invalid("a dry run has no history, since it writes nothing; ask for changes and history without it")
	}
	before := v.Revision() + 1
	if page.After != nil {
		at, err := strconv.ParseInt(page.After[0], 10, 64)
		if err != nil || at < 1 || graph.Revision(at) > before {
			return nil, graph.Invalid("after: this cursor is of no change; pass one that this API gave")
		}
		before = graph.Revision(at)
	}
	r, done, err := v.history(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	heads := r.Heads()
	revisions, err := v.visible(ctx, r, v.candidates(r, f, about, before), about, page.First+1)
	if err != nil {
		return nil, err
	}
	more := len(revisions) > page.First
	revisions = revisions[:min(len(revisions), page.First)]
	c := &ChangeConnection{Edges: make([]ChangeEdge, len(revisions)), Revision: v.Revision()}
	of := &changePage{revisions, v.newBatch()}
	cursors := cursorFunc(func(i int) string { return q.cursor(graph.SortPosition{revisions[i].String()}) })
	for i, at := range revisions {
		change := &RecordedChange{Revision: at, At: heads[at-1].At, view: v, page: of, about: about}
		if v.viewer.Clearance == graph.Secretariat {
			change.By, change.Reason = heads[at-1].By, heads[at-1].Reason
		}
		c.Edges[i] = ChangeEdge{edgePosition{i, cursors}, change}
	}
	c.PageInfo = pageInfo(page, more, len(revisions), cursors)
	return c, nil
}

// candidates returns the changes before a revision that the filter may keep, the newest first.
func (v *View) candidates(r *history.Reader, f ChangeFilter, about elementsAbout, before graph.Revision) (found []graph.Revision) {
	heads := r.Heads()
	var around []graph.Revision
	if about.ids != nil {
		around = r.Around(about.ids)
	}
	for _, h := range slices.Backward(heads[:min(int(before)-1, len(heads))]) {
		_, near := slices.BinarySearch(around, h.Revision)
		day := v.dayOf(h.At)
		if h.Steps > 0 && (about.ids == nil || near) && (f.By == nil || h.By == *f.By) && (f.Since == nil || day >= *f.Since) && (f.Until == nil || day <= *f.Until) {
			found = append(found, h.Revision)
		}
	}
	return found
}

// visible returns the first of the changes in which the viewer sees something of what is asked about. At full clearance each change
// did something, and nothing is read.
func (v *View) visible(ctx context.Context, r *history.Reader, candidates []graph.Revision, about elementsAbout, most int) (found []graph.Revision, err error) {
	if v.viewer.Clearance == graph.Secretariat && about.ids == nil {
		return candidates[:min(most, len(candidates))], nil
	}
	for some := range slices.Chunk(candidates, min(changeScan, most)) {
		did, err := about.did(ctx, r, some)
		if err != nil {
			return nil, err
		}
		for _, at := range some {
			if len(did[at]) > 0 && len(found) < most {
				found = append(found, at)
			}
		}
		if len(found) == most {
			break
		}
	}
	return found, nil
}

// did returns what changes did to the elements.
func (e elementsAbout) did(ctx context.Context, r *history.Reader, revisions []graph.Revision) (map[graph.Revision][]history.Difference, error) {
	if e.beside != nil {
		r.Focus(e.beside, e.relationships)
	}
	return r.Did(ctx, revisions, e.ids, e.relationships)
}

// did returns what the changes of the page did.
func (c *RecordedChange) did(ctx context.Context) (map[graph.Revision][]history.Difference, error) {
	r, done, err := c.view.history(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	return c.about.did(ctx, r, c.page.revisions)
}

// Differences returns what the change did to the elements that it was asked about, nodes first.
func (c *RecordedChange) Differences(ctx context.Context) ([]history.Difference, error) {
	all, err := loadShared(c.page.batch, "changes", func() (map[graph.Revision][]history.Difference, error) { return c.did(ctx) })
	return all[c.Revision], err
}
