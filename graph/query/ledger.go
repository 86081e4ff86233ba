package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger"
	"answerable/graph/ledger/load"
)

// ObligationConnection is one page of obligations.
type ObligationConnection struct {
	Edges    []Edge[*Obligation]
	PageInfo PageInfo
	// AsOf is the day of the ledger.
	AsOf     graph.Date
	Revision graph.Revision // of the graph

	all   []*Obligation
	batch *ledgerBatch
	list  int // the index of the list in the batch
}

// Nodes returns the obligations of the page.
func (c *ObligationConnection) Nodes() []*Obligation {
	return nodesOf(c.Edges)
}

// TotalCount counts the whole list, not only the page.
func (c *ObligationConnection) TotalCount() int { return len(c.all) }

// StateCount is how many obligations of a list are in a state.
type StateCount struct {
	State graph.ObligationState
	Count int
}

// CountsByState counts the whole list by state, with a row for every state; the counts add up to TotalCount.
func (c *ObligationConnection) CountsByState() []StateCount { return countsByState(c.all) }

func countsByState(obligations []*Obligation) []StateCount {
	numbers := map[graph.ObligationState]int{}
	for _, o := range obligations {
		numbers[o.State]++
	}
	var counts []StateCount
	for _, state := range graph.ObligationStates() {
		counts = append(counts, StateCount{state, numbers[state]})
	}
	return counts
}

// Obligations returns a page of the ledger of the view's day, or of the day of the cursor, or of
// today. It is in the order given, or else by due date (missing dates last), then by subject id,
// respondent id and round (none first).
func (v *View) Obligations(
	ctx context.Context, filter *ObligationFilter, args PageArgs, orderBy ...*ObligationOrder,
) (*ObligationConnection, error) {
	f := valueOrZero(filter)
	p, err := v.ledgerPage("obligations", f, args, orderBy)
	if err != nil {
		return nil, err
	}
	if err := v.checkLedger(ctx, f); err != nil {
		return nil, err
	}
	all, err := v.ledger(ctx, f, p.day)
	if err != nil {
		return nil, err
	}
	rows := v.pageLedgers(map[string]filteredLedger{"": {f, all}}, p)[""]
	rows.batch.ledgerKey = v.ledgerKey(f, p.day)
	return rows.connection(p), nil
}

// ledgerPage is a request for a page of a ledger. The day of its listKey is the ledger's.
type ledgerPage struct {
	listKey
	order sortOrder
	page  graph.Page
}

// ledgerPage parses the arguments of a page of a ledger.
func (v *View) ledgerPage(name string, f ObligationFilter, args PageArgs, orderBy []*ObligationOrder) (p ledgerPage, err error) {
	if p.order, err = parseLedgerOrder(orderBy); err != nil {
		return p, err
	}
	p.listKey = v.listKey(name, f.Key(), p.order)
	p.page, _, err = v.parsePage(&p.listKey, true, args, len(p.order)+3)
	return p, err
}

// ObligationsOf returns a page of the ledger of a node that a View handed out: of what a stakeholder
// owes, what is owed to a recommendation or an action point, or what is owed on a theme. The filter
// must leave out the field that the node sets. The ledger is of the day, or of the day of the cursor, or of today.
// All nodes of the batch are answered together.
func ObligationsOf(
	ctx context.Context, n graph.Node, filter *ObligationFilter, asOf *graph.Date, assumptions bool, args PageArgs, orderBy ...*ObligationOrder,
) (*ObligationConnection, error) {
	v := batchOf(n).view.AsOf(asOf).Assumptions(assumptions)
	return v.ledgerOf(ctx, n, filter, args, orderBy, "obligations", func(f *ObligationFilter, n graph.Node) (string, **string) {
		switch n.Label() {
		case graph.LabelTheme:
			return "theme", &f.Theme
		case graph.LabelRecommendation, graph.LabelActionPoint:
			return "subject", &f.Subject
		default:
			return "respondent", &f.Respondent
		}
	})
}

// ObligationsInScope returns a page of the ledger of a working group: see ObligationsOf and
// ObligationFilter.WorkingGroup.
func ObligationsInScope(
	ctx context.Context, g *graph.WorkingGroup, filter *ObligationFilter, asOf *graph.Date, assumptions bool, args PageArgs, orderBy ...*ObligationOrder,
) (*ObligationConnection, error) {
	v := batchOf(g).view.AsOf(asOf).Assumptions(assumptions)
	return v.ledgerOf(ctx, g, filter, args, orderBy, "obligations in scope", func(f *ObligationFilter, _ graph.Node) (string, **string) {
		return "workingGroup", &f.WorkingGroup
	})
}

// ledgerOf loads the ledgers of all nodes of n's batch, and returns a page of n's. The anchor returns
// the field of the filter that a node sets, and its name.
func (v *View) ledgerOf(
	ctx context.Context, n graph.Node, filter *ObligationFilter, args PageArgs, orderBy []*ObligationOrder, name string,
	anchor func(*ObligationFilter, graph.Node) (string, **string),
) (*ObligationConnection, error) {
	b, f := batchOf(n), valueOrZero(filter)
	if part, id := anchor(&f, n); *id != nil {
		return nil, graph.Invalid("filter.%s: this is the ledger of %s; leave %[1]s out", part, graph.BaseOf(n).ID)
	} else {
		*id = &graph.BaseOf(n).ID
	}
	p, err := v.ledgerPage(name, f, args, orderBy)
	if err != nil {
		return nil, err
	}
	key := graph.CacheKey(name, v.asOf, v.assumptions, p.day, valueOrZero(filter).Key(), p.order, p.page)
	rows, err := loadShared(b, key, func() (map[string]*ledgerRows, error) {
		ledgers, err := v.ledgersOf(ctx, b.nodes, valueOrZero(filter), p.day, anchor)
		return v.pageLedgers(ledgers, p), err
	})
	if err != nil {
		return nil, err
	}
	return rows[graph.BaseOf(n).ID].connection(p), nil
}

// filteredLedger is a whole ledger with its filter, which is checked.
type filteredLedger struct {
	filter ObligationFilter
	all    []*Obligation
}

// ledgersOf returns the ledger of every node, by id.
func (v *View) ledgersOf(
	ctx context.Context, nodes []graph.Node, filter ObligationFilter, day graph.Date, anchor func(*ObligationFilter, graph.Node) (string, **string),
) (map[string]filteredLedger, error) {
	if err := v.checkLedger(ctx, filter); err != nil {
		return nil, err
	}
	distinct := idset.New()
	var filters []ObligationFilter
	for _, n := range nodes {
		if id := &graph.BaseOf(n).ID; !distinct.Contains(*id) {
			distinct.Add(*id)
			f := filter
			_, part := anchor(&f, n)
			*part = id
			filters = append(filters, f)
		}
	}
	ledgers, err := v.ledgers(ctx, filters, day)
	byID := map[string]filteredLedger{}
	for i := range ledgers {
		byID[distinct.IDs[i]] = filteredLedger{filters[i], ledgers[i]}
	}
	return byID, err
}

// ledgerRows is a page of obligations that was handed out, with the whole sorted ledger.
type ledgerRows struct {
	rows, all []*Obligation
	more      bool
	batch     *ledgerBatch
	list      int
}

// pageLedgers returns a page of each of the ledgers of a day, by the same keys, as one batch.
func (v *View) pageLedgers(ledgers map[string]filteredLedger, p ledgerPage) map[string]*ledgerRows {
	batch, pages := v.newLedgerBatch(p.day), map[string]*ledgerRows{}
	for id, of := range ledgers {
		sorted := p.order.sort(of.all)
		rows, more := graph.Cut(sorted, p.page, func(o *Obligation, at graph.SortPosition) int { return p.order.compare(o.position(p.order), at) })
		pages[id] = &ledgerRows{batch.add(rows), sorted, more, batch, len(batch.lists)}
		batch.lists, batch.filters = append(batch.lists, of.all), append(batch.filters, of.filter)
	}
	return pages
}

// sort returns the obligations in the order.
func (s sortOrder) sort(ledger []*Obligation) []*Obligation {
	if len(s) == 1 && s[0] == (sortKey{by: "DUE_ON"}) {
		return ledger // ledgers are derived in this order
	}
	type placed struct {
		*Obligation
		at graph.SortPosition
	}
	all := make([]placed, len(ledger))
	for i, o := range ledger {
		all[i] = placed{o, o.position(s)}
	}
	slices.SortFunc(all, func(a, b placed) int { return s.compare(a.at, b.at) })
	sorted := make([]*Obligation, len(all))
	for i, o := range all {
		sorted[i] = o.Obligation
	}
	return sorted
}

// byDueDate compares obligations by due date (missing dates last), subject, respondent and round. Ledgers are
// derived in this order.
func byDueDate(a, b *Obligation) int {
	if a.DueOn != b.DueOn && (a.DueOn == 0 || b.DueOn == 0) {
		return cmp.Compare(b.DueOn, a.DueOn)
	}
	return cmp.Or(cmp.Compare(a.DueOn, b.DueOn), strings.Compare(a.SubjectID, b.SubjectID),
		strings.Compare(a.RespondentID, b.RespondentID), strings.Compare(a.Round, b.Round))
}

func (r *ledgerRows) connection(p ledgerPage) *ObligationConnection {
	c := &ObligationConnection{Edges: make([]Edge[*Obligation], len(r.rows)), AsOf: p.day, Revision: r.batch.view.Revision(), all: r.all, batch: r.batch, list: r.list}
	cursors := cursorFunc(func(i int) string { return p.cursor(r.rows[i].position(p.order)) })
	for i, o := range r.rows {
		c.Edges[i] = Edge[*Obligation]{edgePosition{i, cursors}, o}
	}
	c.PageInfo = pageInfo(p.page, r.more, len(r.rows), cursors)
	return c
}

// valueOrZero returns what p points to, or the zero value for nil.
func valueOrZero[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// ledger returns every obligation of a day that the filter keeps, by due date. The filter must be
// checked.
func (v *View) ledger(ctx context.Context, f ObligationFilter, day graph.Date) ([]*Obligation, error) {
	return loadShared(v.root, v.ledgerKey(f, day), func() ([]*Obligation, error) {
		ledgers, err := v.ledgers(ctx, []ObligationFilter{f}, day)
		if err != nil {
			return nil, err
		}
		return ledgers[0], nil
	})
}

// ledgers returns the obligations that each of the filters keeps, by due date. Filters that differ in conditions on an
// obligation's own values alone share a ledger that is derived once.
func (v *View) ledgers(ctx context.Context, filters []ObligationFilter, day graph.Date) ([][]*Obligation, error) {
	var bases []ObligationFilter
	own, at, indexes := make([]ObligationFilter, len(filters)), make([]int, len(filters)), map[string]int{}
	for i, f := range filters {
		var base ObligationFilter
		base, own[i] = f.split()
		key := base.Key()
		if _, known := indexes[key]; !known {
			indexes[key] = len(bases)
			bases = append(bases, base)
		}
		at[i] = indexes[key]
	}
	whole, err := v.wholeLedgers(ctx, bases, day)
	if err != nil {
		return nil, err
	}
	ledgers := make([][]*Obligation, len(filters))
	for i := range filters {
		ledgers[i] = whole[at[i]].narrow(own[i])
	}
	return ledgers, nil
}

// wholeLedgers returns the ledger of each of the filters. It takes ledgers from
// the cache, refreshes those with stale subjects, and derives those that are missing. The number of
// calls to the store does not depend on how many filters or obligations there are.
func (v *View) wholeLedgers(ctx context.Context, filters []ObligationFilter, day graph.Date) ([]*derivedLedger, error) {
	cached := make([]cachedLedger, len(filters))
	var missing []ObligationFilter
	var stale []*cachedLedger
	for i, f := range filters {
		cached[i] = v.cachedLedger(ctx, v.ledgerKey(f, day))
		switch entry := &cached[i]; {
		case entry.ledger == nil:
			missing = append(missing, f)
		case len(entry.staleSubjects) > 0:
			stale = append(stale, entry)
		}
	}
	derived, err := v.deriveTogether(ctx, missing, day)
	if err == nil {
		err = v.refreshLedgers(ctx, stale, day)
	}
	if err != nil {
		return nil, err
	}
	ledgers := make([]*derivedLedger, len(filters))
	for i, entry := range cached {
		if entry.ledger == nil {
			entry.ledger, derived = derived[0], derived[1:]
		}
		ledgers[i] = entry.ledger
	}
	return ledgers, nil
}

// deriveTogether derives the ledgers of the filters. When it is one, who needs it at the same time waits for it.
func (v *View) deriveTogether(ctx context.Context, filters []ObligationFilter, day graph.Date) ([]*derivedLedger, error) {
	if len(filters) == 1 && v.ledgerCache != nil {
		key := v.ledgerKey(filters[0], day)
		landed, err := v.flights.lead(ctx, graph.CacheKey(v.Revision(), key))
		if err != nil {
			return nil, err
		}
		defer landed()
		if kept := v.cachedLedger(ctx, key); kept.ledger != nil && len(kept.staleSubjects) == 0 {
			return []*derivedLedger{kept.ledger}, nil
		}
	}
	return v.deriveAndCache(ctx, filters, day)
}

// derive derives the ledgers of the filters on a day: of all their candidate subjects, or of the given
// starts only.
func (v *View) derive(ctx context.Context, filters []*resolvedFilter, starts []graph.Start, day graph.Date) ([][]*Obligation, error) {
	if starts == nil {
		starts = candidateStarts(filters)
	}
	facts, obligations, err := v.deriveAll(ctx, starts, day)
	if err != nil {
		return nil, err
	}
	if err := v.filterByParties(ctx, filters, obligations, day); err != nil {
		return nil, err
	}
	ledgers := make([][]*Obligation, len(filters))
	for n, c := range facts {
		for i, f := range filters {
			if f.subjects != nil && !f.subjects.Contains(c.Subject.Ref().ID) {
				continue
			}
			for _, o := range obligations[n] {
				if f.keeps(o) {
					ledgers[i] = append(ledgers[i], o)
				}
			}
		}
	}
	for _, ledger := range ledgers {
		slices.SortFunc(ledger, byDueDate)
	}
	return ledgers, nil
}

// deriveAll derives the obligations of the subjects that the starts match, for each subject. It is what costs most.
func (v *View) deriveAll(ctx context.Context, starts []graph.Start, day graph.Date) ([]*ledger.SubjectFacts, [][]*Obligation, error) {
	done, err := v.deriving.take(ctx)
	if err != nil {
		return nil, nil, err
	}
	defer done()
	facts, err := load.Subjects(ctx, v.snapshot, v.anyTime(), starts)
	if err != nil {
		return nil, nil, err
	}
	obligations := make([][]*Obligation, len(facts))
	for i, c := range facts {
		derived := c.Obligations(day, v.assumptions)
		storage := make([]Obligation, len(derived))
		for j, o := range derived {
			storage[j].Obligation = o
			obligations[i] = append(obligations[i], &storage[j])
		}
	}
	return facts, obligations, nil
}
