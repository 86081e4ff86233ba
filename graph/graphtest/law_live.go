package graphtest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/graph/subscription"
)

// A client that has the answer at a position, and applies every event after it, has the newest answer: of the
// ledger and of the graph, for every clearance and filter, through changes, midnights, and cuts after
// which the stream is resumed from where it was or from an earlier position. Each event reports
// something new, and reports it once, unless it covers several changes, which may undo each other.
// The ledger of an event is the one that a question at its revision and day gives.
func lawLive(t *rapid.T, s graph.Store) {
	w := newWatcher(t, s)
	defer w.close()
	w.subscribe()
	w.greeted()
	for range 2 + w.upTo(6) {
		switch w.upTo(3) {
		case 0:
			w.cut()
		case 1:
			w.day.Store(int64(max(w.today(), w.asker.day(), w.today()+graph.Date(w.upTo(1)))))
		default:
			apply(t, s, w.change())
		}
		if w.oneIn(3) {
			continue // so that one event covers several changes
		}
		if w.catchUp(); w.over {
			return
		}
	}
	w.catchUp()
}

// watcher watches a ledger and the graph, and keeps its own copy of both by events alone.
type watcher struct {
	asker
	t           *rapid.T
	store       graph.Store
	other       []graph.Op // what changes put
	day         atomic.Int64
	replica             // that the streams are of
	elsewhere   replica // where they may be resumed; the zero replica for nowhere
	viewer      graph.Viewer
	assumptions bool
	filter      query.ObligationFilter
	orders      []*query.ObligationOrder // of the ledger that events hand out
	elements    query.ElementFilter
	firstDay    int64
	zone        *time.Location // of the servers' days
	night       int            // 1 when their clocks stand at the last second of the day, and 0 at the first

	copy copied
	told []string // every event, in its order
	kept []copied // to resume from
	over bool     // what the filter names is there no more

	cancel    context.CancelFunc
	ledger    *subscription.Subscriber
	changes   <-chan *query.ObligationsChanged
	structure *subscription.Subscriber
	events    <-chan *query.GraphChanged
}

// copied is what a client has, and where its streams stand.
type copied struct {
	owed, seen             map[string]string // by id, and by reference
	ledgerAt, structuredAt string
}

func newWatcher(t *rapid.T, s graph.Store) *watcher {
	a := newAsker(t)
	w := &watcher{asker: a, t: t, store: s, other: randomGraph(t)}
	steps := slices.Clone(a.steps)
	for _, op := range w.other { // so that what changes put never lacks an end
		_, isNode := op.Put.(graph.Node)
		if isNode && !slices.ContainsFunc(a.steps, func(o graph.Op) bool { return o.Ref() == op.Ref() }) {
			steps = append(steps, op)
		}
	}
	slices.SortStableFunc(steps, func(x, y graph.Op) int { return strings.Compare(string(x.Ref().Type), string(y.Ref().Type)) })
	refill(t, s, steps)
	w.firstDay = int64(a.day())
	w.day.Store(w.firstDay)
	w.zone, w.night = pick(a.draw, zones...), a.upTo(1)
	w.replica, w.elsewhere = w.serve(), w.serve()
	w.viewer.Clearance, w.assumptions = a.level(), !a.oneIn(3)
	w.filter = a.filter(worldOf(cut(elementsOf(steps), w.viewer.Clearance)))
	w.orders = a.ledgerOrder()
	if a.oneIn(2) {
		w.elements.Labels = someOf(a, a.label(), a.label())
	}
	w.copy = copied{w.owes(), w.sees(), w.now().String(), w.now().String()}
	return w
}

// zones are time zones whose days begin at 0 o'clock, before those of UTC and after them.
var zones = []*time.Location{
	time.UTC, time.FixedZone("far west", -10*3600), time.FixedZone("far east", 14*3600), time.FixedZone("beside", 5*3600+45*60),
}

// replica is one of the servers of a store.
type replica struct {
	hub  *subscription.Hub
	tick chan time.Time
}

// serve starts a server of the store, which knows nothing of the events of other servers.
func (w *watcher) serve() replica {
	zone := w.zone
	now := func() time.Time { // the first moment of the day, or the last
		year, month, day := w.today().Time().Date()
		return time.Date(year, month, day+w.night, 0, 0, -w.night, 0, zone).UTC()
	}
	tick := make(chan time.Time)
	g := query.New(w.store, now).UseTimeZone(func() *time.Location { return zone })
	return replica{subscription.New(g, subscription.Options{Tick: tick}), tick}
}

// turn lets the server look for what is new, and waits until it has.
func (r replica) turn() {
	r.tick <- time.Time{}
	r.tick <- time.Time{}
}

// close stops the servers.
func (w *watcher) close() {
	w.hub.Close()
	if w.elsewhere.hub != nil {
		w.elsewhere.hub.Close()
	}
}

func (w *watcher) today() graph.Date { return graph.Date(w.day.Load()) }

// now is where the graph stands.
func (w *watcher) now() graph.StreamPosition {
	m := graph.StreamPosition{Day: w.today()}
	read(w.t, w.store, w.viewer, func(v *query.View) { m.Revision = v.Revision() })
	return m
}

// owes asks for the ledger.
func (w *watcher) owes() map[string]string {
	owed := map[string]string{}
	day := w.today()
	read(w.t, w.store, w.viewer, func(v *query.View) {
		clear(owed)
		for _, o := range everyObligation(w.t, v.AsOf(&day).Assumptions(w.assumptions), &w.filter) {
			owed[w.idToday(o)] = lasting(o)
		}
	})
	return owed
}

// idToday returns the id of an obligation as of today.
func (w *watcher) idToday(o *query.Obligation) string {
	key := o.Key()
	key.Firm = !w.assumptions
	return key.String()
}

// lasting writes down what of an obligation does not change with the day alone.
func lasting(o *query.Obligation) string {
	derived := *o.Obligation
	if derived.State == graph.StateOverdue {
		derived.DaysOverdue = 0
	}
	c := *o
	c.Obligation = &derived
	text := writeAll([]*query.Obligation{&c})
	for _, r := range o.Reasons {
		text += fmt.Sprint(" ", r.Responsibility, r.Withdrawn)
		for _, step := range r.Path {
			text += " " + step.Ref().String()
		}
	}
	return text
}

// sees asks for the whole graph.
func (w *watcher) sees() map[string]string {
	seen := map[string]string{}
	for line := range strings.Lines(export(w.t, w.store, w.viewer)) {
		e, err := ndjson.DecodeLine([]byte(line))
		must(w.t, err)
		if w.keeps(e.Ref()) {
			seen[e.Ref().String()] = line
		}
	}
	return seen
}

func (w *watcher) keeps(r graph.Ref) bool {
	is := func(id string) bool {
		label, _, _ := graph.SplitID(id)
		return w.elements.Labels == nil || slices.Contains(w.elements.Labels, label)
	}
	return is(r.ID) || is(r.From) || is(r.To)
}

// change returns the steps of a random change.
func (w *watcher) change() []graph.Op {
	line := fields{"label": "Theme", "id": "theme:extra", "properties": fields{"name": pick(w.draw, names...)}, "visibility": w.level()}
	steps := []graph.Op{{Put: parse(line)}}
	var removals []graph.Op
	for _, op := range w.other {
		if w.oneIn(3) {
			steps = append(steps, op)
		}
	}
	for _, op := range w.steps {
		if ref := op.Ref(); ref.Type != "" && w.oneIn(6) && !slices.ContainsFunc(steps, func(o graph.Op) bool { return o.Ref() == ref }) {
			removals = append(removals, graph.Op{Remove: ref})
		}
	}
	if w.oneIn(3) {
		steps = steps[1:]
		removals = append(removals, graph.Op{Remove: graph.Ref{ID: "theme:extra"}})
	}
	return append(steps, removals...)
}

// cut ends both streams and resumes them from where they were, or from an earlier position, on the same
// server or on the other.
func (w *watcher) cut() {
	w.cancel()
	w.copy.ledgerAt, w.copy.structuredAt = w.ledger.Position(), w.structure.Position()
	w.kept = append(w.kept, copied{maps.Clone(w.copy.owed), maps.Clone(w.copy.seen), w.copy.ledgerAt, w.copy.structuredAt})
	if from := pick(w.draw, w.kept...); w.oneIn(2) {
		w.copy = copied{maps.Clone(from.owed), maps.Clone(from.seen), from.ledgerAt, from.structuredAt}
	}
	if w.oneIn(2) {
		w.replica, w.elsewhere = w.elsewhere, w.replica
		w.turn() // it does not wait for its own time
	}
	w.subscribe()
}

func (w *watcher) subscribe() {
	ctx, cancel := context.WithCancel(context.Background())
	w.cancel = cancel
	var err error
	w.ledger = w.hub.Subscribe(w.viewer, "")
	w.changes, err = w.ledger.Obligations(ctx, &w.filter, w.assumptions, &w.copy.ledgerAt)
	if w.over = graph.CodeOf(err) == graph.CodeNotFound; w.over {
		w.isOver()
		return
	}
	must(w.t, err)
	w.structure = w.hub.Subscribe(w.viewer, "")
	w.events, err = w.structure.Graph(ctx, &w.elements, &w.copy.structuredAt)
	must(w.t, err)
}

// isOver checks that the filter names what does not exist.
func (w *watcher) isOver() {
	day := w.today()
	read(w.t, w.store, w.viewer, func(v *query.View) {
		if _, err := v.AsOf(&day).Obligations(context.Background(), &w.filter, query.PageArgs{}); graph.CodeOf(err) != graph.CodeNotFound {
			w.t.Fatalf("a subscription ended with NOT_FOUND, and a question gives %v", err)
		}
	})
}

// catchUp takes the events until the streams stand at now, and compares.
func (w *watcher) catchUp() {
	if w.over {
		return
	}
	w.turn()
	now := w.now()
	for w.ledger.Position() != now.String() {
		select {
		case e, ok := <-w.changes:
			if !ok {
				if w.over = graph.CodeOf(w.ledger.Err()) == graph.CodeNotFound; !w.over {
					w.t.Fatalf("the stream ended: %v", w.ledger.Err())
				}
				w.isOver()
				return
			}
			ledger := w.pages(e.Obligations)
			if w.ledger.Done() {
				w.isLedgerOf(e, ledger)
				w.takeLedger(e)
			}
		case <-time.After(time.Millisecond):
		}
	}
	w.same("the ledger", w.copy.owed, w.owes())
	for {
		at, _ := graph.ParseStreamPosition(w.structure.Position())
		if at.Revision == now.Revision {
			w.same("the graph", w.copy.seen, w.sees())
			break
		}
		select {
		case e, ok := <-w.events:
			if !ok {
				w.t.Fatalf("the stream ended: %v", w.structure.Err())
			}
			w.structure.Done()
			w.takeGraph(e)
		case <-time.After(time.Millisecond):
		}
	}
}

func (w *watcher) same(what string, got, want map[string]string) {
	if !maps.Equal(got, want) {
		w.t.Fatalf("%s by events, at %s with %s:\n%v\nand in truth:\n%v", what, w.viewer.Clearance, w.filter, got, want)
	}
}

func (w *watcher) takeLedger(e *query.ObligationsChanged) {
	last, err := graph.ParseStreamPosition(w.copy.ledgerAt)
	if must(w.t, err); len(e.Changes) == 0 && graph.Revision(e.Revision) <= last.Revision+1 {
		w.t.Fatalf("the event at %s reports nothing", e.Position)
	}
	w.copy.ledgerAt = e.Position
	text := fmt.Sprint("the ledger on ", e.AsOf)
	defer func() { w.told = append(w.told, text) }()
	for _, c := range e.Changes {
		text += fmt.Sprintf("\n%s %v %v", c.ObligationID, value(c.Before), value(c.After))
		before, was := w.copy.owed[c.ObligationID]
		if was != (c.Before != nil) || was && !strings.Contains(before, " is "+string(*c.Before)) || (c.After != nil) != (c.Obligation != nil) {
			w.t.Fatalf("the event at %s says that %s was %v, and it was %q", e.Position, c.ObligationID, c.Before, before)
		}
		if delete(w.copy.owed, c.ObligationID); c.Obligation != nil {
			w.copy.owed[c.ObligationID] = lasting(c.Obligation)
			if id := c.Obligation.ID(); id != c.ObligationID || id != w.idToday(c.Obligation) {
				w.t.Fatalf("the event at %s calls the obligation %s of today %s", e.Position, id, c.ObligationID)
			}
			text += " " + w.copy.owed[c.ObligationID]
		}
	}
}

func (w *watcher) takeGraph(e *query.GraphChanged) {
	if len(e.Nodes)+len(e.RemovedNodes)+len(e.Relationships) == 0 || (e.By == "") != (w.viewer.Clearance < graph.Secretariat) {
		w.t.Fatalf("the event at %s reports nothing, or who made it", e.Position)
	}
	text := "the graph"
	defer func() { w.told = append(w.told, text) }()
	take := func(ref, line string) {
		text += "\n" + ref + " " + line
		if w.copy.seen[ref] == line {
			w.t.Fatalf("the event at %s reports of %s what was known: %q", e.Position, ref, line)
		}
		if delete(w.copy.seen, ref); line != "" {
			w.copy.seen[ref] = line
		}
	}
	for _, n := range e.Nodes {
		take(idOf(n), string(ndjson.AppendLine(nil, n)))
	}
	for _, id := range e.RemovedNodes {
		take(id, "")
	}
	for _, r := range e.Relationships {
		if r.Relationship == nil {
			take(r.Ref.String(), "")
		} else {
			take(r.Ref.String(), string(ndjson.AppendLine(nil, r.Relationship.Relationship)))
		}
	}
}
