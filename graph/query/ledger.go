package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"answerable/graph"
	"answerable/graph/internal/idset"
	"answerable/graph/ledger/load"
)

// ObligationConnection is one page of obligations.
type ObligationConnection struct {
	Edges    []Edge[*Obligation]
	PageInfo PageInfo
	// AsOf is the day of the ledger.
	AsOf graph.Date

	all []*Obligation
	at  *ledgerBatch
}

// Nodes returns the obligations of the page.
func (c *ObligationConnection) Nodes() []*Obligation {
	return nodesOf(c.Edges)
}

// TotalCount counts the whole list, pages aside.
func (c *ObligationConnection) TotalCount() int { return len(c.all) }

// StateCount is how many obligations of a list are in a state.
type StateCount struct {
	State graph.ObligationState
	Count int
}

// Totals counts the whole list by state, every state once; the counts add up to TotalCount.
func (c *ObligationConnection) Totals() []StateCount {
	totals := make([]StateCount, 0, 6)
	for _, state := range graph.ObligationStates() {
		n := 0
		for _, o := range c.all {
			if o.State == state {
				n++
			}
		}
		totals = append(totals, StateCount{state, n})
	}
	return totals
}

// Obligations returns a page of the ledger of the view's day, or of the day of the cursor, or today,
// in the order given, or by due date (none last), then by subject id, debtor id and round (none first).
func (v *View) Obligations(
	ctx context.Context, filter *ObligationFilter, args PageArgs, orderBy ...*ObligationOrder,
) (*ObligationConnection, error) {
	f := value(filter)
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
	rows := v.pageLedgers(map[string][]*Obligation{"": all}, p)[""]
	rows.at.key = v.ledgerKey(f, p.day)
	return rows.connection(p), nil
}

// ledgerPage is a page of a ledger that is asked for; the question is of the ledger's day.
type ledgerPage struct {
	listKey
	order sorting
	page  graph.Page
}

func (v *View) ledgerPage(name string, f ObligationFilter, args PageArgs, orderBy []*ObligationOrder) (p ledgerPage, err error) {
	if p.order, err = ledgerSorting(orderBy); err != nil {
		return p, err
	}
	p.listKey = v.listKey(name, f.Key(), p.order)
	p.page, _, err = v.pageOf(&p.listKey, true, args, len(p.order)+3)
	return p, err
}

// ObligationsOf returns a page of the ledger for a node that a View handed out: what a stakeholder
// owes, what is owed to a recommendation or an action point, or what is owed on a theme. The filter
// must leave out what the node stands for. The nodes of one Set are answered together.
func ObligationsOf(
	ctx context.Context, n graph.Node, filter *ObligationFilter, args PageArgs, orderBy ...*ObligationOrder,
) (*ObligationConnection, error) {
	return ledgerOf(ctx, n, filter, args, orderBy, "obligations", func(f *ObligationFilter, n graph.Node) (string, **string) {
		switch n.Label() {
		case graph.LabelTheme:
			return "theme", &f.Theme
		case graph.LabelRecommendation:
			return "recommendation", &f.Recommendation
		case graph.LabelActionPoint:
			return "actionPoint", &f.ActionPoint
		default:
			return "debtor", &f.Debtor
		}
	})
}

// ObligationsInScope returns a page of the ledger of a working group: see ObligationFilter.
func ObligationsInScope(
	ctx context.Context, g *graph.WorkingGroup, filter *ObligationFilter, args PageArgs, orderBy ...*ObligationOrder,
) (*ObligationConnection, error) {
	return ledgerOf(ctx, g, filter, args, orderBy, "obligations in scope", func(f *ObligationFilter, _ graph.Node) (string, **string) {
		return "workingGroup", &f.WorkingGroup
	})
}

// ledgerOf answers for all siblings of n at once. Anchor returns the part of a filter that stands for
// a node, and its name.
func ledgerOf(
	ctx context.Context, n graph.Node, filter *ObligationFilter, args PageArgs, orderBy []*ObligationOrder, name string,
	anchor func(*ObligationFilter, graph.Node) (string, **string),
) (*ObligationConnection, error) {
	s, f := batchOf(n), value(filter)
	v := s.view
	if part, id := anchor(&f, n); *id != nil {
		return nil, graph.Invalid("filter.%s: this is the ledger of %s; leave %[1]s out", part, graph.BaseOf(n).ID)
	} else {
		*id = &graph.BaseOf(n).ID
	}
	p, err := v.ledgerPage(name, f, args, orderBy)
	if err != nil {
		return nil, err
	}
	key := graph.CacheKey(name, p.day, value(filter).Key(), p.order, p.page)
	rows, err := loadShared(s, key, func() (map[string]*ledgerRows, error) {
		ledgers, err := s.ledgers(ctx, value(filter), p.day, anchor)
		return v.pageLedgers(ledgers, p), err
	})
	if err != nil {
		return nil, err
	}
	return rows[graph.BaseOf(n).ID].connection(p), nil
}

// ledgers returns the ledger of every node of the set.
func (s *Batch) ledgers(
	ctx context.Context, filter ObligationFilter, day graph.Date, anchor func(*ObligationFilter, graph.Node) (string, **string),
) (map[string][]*Obligation, error) {
	if err := s.view.checkLedger(ctx, filter); err != nil {
		return nil, err
	}
	distinct := idset.New()
	var filters []ObligationFilter
	for _, n := range s.nodes {
		if id := &graph.BaseOf(n).ID; !distinct.Contains(*id) {
			distinct.Add(*id)
			f := filter
			_, part := anchor(&f, n)
			*part = id
			filters = append(filters, f)
		}
	}
	ledgers, err := s.view.ledgers(ctx, filters, day)
	byID := map[string][]*Obligation{}
	for i := range ledgers {
		byID[distinct.IDs[i]] = ledgers[i]
	}
	return byID, err
}

// ledgerRows is a page of a ledger that was handed out, with all that it is a page of.
type ledgerRows struct {
	rows, all []*Obligation
	more      bool
	at        *ledgerBatch
}

// pageLedgers hands out a page of each of some ledgers of a day, as one set.
func (v *View) pageLedgers(ledgers map[string][]*Obligation, p ledgerPage) map[string]*ledgerRows {
	set, out := v.newLedgerBatch(p.day), map[string]*ledgerRows{}
	for id, all := range ledgers {
		sorted := p.order.sort(all)
		rows, more := graph.Cut(sorted, p.page, func(o *Obligation, at graph.SortPosition) int { return p.order.compare(o.position(p.order), at) })
		set.lists = append(set.lists, all)
		out[id] = &ledgerRows{set.add(rows), sorted, more, set}
	}
	return out
}

// sort returns the obligations in the order.
func (s sorting) sort(ledger []*Obligation) []*Obligation {
	if len(s) > 0 && s[0] == (sortKey{by: "DUE_ON"}) && (len(s) == 1 || s[1] == (sortKey{by: "SUBJECT"})) {
		return ledger // as it is derived
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

// byDueDate compares obligations by due date (none last), subject, debtor and round: the order in which
// ledgers are derived.
func byDueDate(a, b *Obligation) int {
	if a.DueOn != b.DueOn && (a.DueOn == 0 || b.DueOn == 0) {
		return cmp.Compare(b.DueOn, a.DueOn)
	}
	return cmp.Or(cmp.Compare(a.DueOn, b.DueOn), strings.Compare(a.SubjectID, b.SubjectID),
		strings.Compare(a.DebtorID, b.DebtorID), strings.Compare(a.Round, b.Round))
}

func (r *ledgerRows) connection(p ledgerPage) *ObligationConnection {
	c := &ObligationConnection{Edges: make([]Edge[*Obligation], len(r.rows)), AsOf: p.day, all: r.all, at: r.at}
	cursors := cursorFunc(func(i int) string { return p.cursor(r.rows[i].position(p.order)) })
	for i, o := range r.rows {
		c.Edges[i] = Edge[*Obligation]{edgePosition{i, cursors}, o}
	}
	c.PageInfo = pageInfo(p.page, r.more, len(r.rows), cursors)
	return c
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// ledger returns every obligation of a day that the filter, which was checked, keeps, by due date.
func (v *View) ledger(ctx context.Context, f ObligationFilter, day graph.Date) ([]*Obligation, error) {
	return loadShared(v.root, v.ledgerKey(f, day), func() ([]*Obligation, error) {
		ledgers, err := v.ledgers(ctx, []ObligationFilter{f}, day)
		if err != nil {
			return nil, err
		}
		return ledgers[0], nil
	})
}

// ledgers returns the obligations that each of the filters keeps, by due date. The number of its calls
// to the store does not depend on how many filters or obligations there are. What is kept in the memo is
// not derived again.
func (v *View) ledgers(ctx context.Context, filters []ObligationFilter, day graph.Date) ([][]*Obligation, error) {
	known := make([]cachedLedger, len(filters))
	var anew []ObligationFilter
	var stale []*cachedLedger
	for i, f := range filters {
		known[i] = v.cachedLedger(ctx, v.ledgerKey(f, day))
		switch k := &known[i]; {
		case k.ledger == nil:
			anew = append(anew, f)
		case len(k.stale) > 0:
			stale = append(stale, k)
		}
	}
	derived, err := v.deriveAndCache(ctx, anew, day)
	if err == nil {
		err = v.refreshLedgers(ctx, stale, day)
	}
	if err != nil {
		return nil, err
	}
	ledgers := make([][]*Obligation, len(filters))
	for i, k := range known {
		if k.ledger == nil {
			k.ledger, derived = derived[0], derived[1:]
		}
		ledgers[i] = k.ledger.obligations
	}
	return ledgers, nil
}

// derive derives the ledgers of scopes on a day, of all their subjects, or of the starts alone when
// there are any.
func (v *View) derive(ctx context.Context, scopes []*resolvedFilter, starts []graph.Start, day graph.Date) ([][]*Obligation, error) {
	if starts == nil {
		starts = startsOf(scopes)
	}
	cases, err := load.Subjects(ctx, v.snapshot, v.anyTime(), starts)
	if err != nil {
		return nil, err
	}
	obligations := make([][]*Obligation, len(cases))
	for i, c := range cases {
		derived := c.Obligations(day, v.assumptions)
		together := make([]Obligation, len(derived))
		for j, o := range derived {
			together[j].Obligation = o
			obligations[i] = append(obligations[i], &together[j])
		}
	}
	if err := v.readParties(ctx, scopes, obligations, day); err != nil {
		return nil, err
	}
	ledgers := make([][]*Obligation, len(scopes))
	for n, c := range cases {
		for i, s := range scopes {
			if s.subjects != nil && !s.subjects.Contains(c.Subject.Ref().ID) {
				continue
			}
			start := s.start(v, c, day)
			for _, o := range obligations[n] {
				if s.keeps(o) {
					ledgers[i] = append(ledgers[i], &Obligation{Obligation: o.Obligation, start: start})
				}
			}
		}
	}
	for _, ledger := range ledgers {
		slices.SortFunc(ledger, byDueDate)
	}
	return ledgers, nil
}
