package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
)

// ObligationFilter says which obligations of the day are asked for. The zero filter keeps all.
// Relationships that the filters walk must hold on the day.
type ObligationFilter struct {
	// Theme keeps those whose subject is about the theme or a part of it, at any depth.
	Theme *string
	// WorkingGroup keeps those whose subject the group issued, agreed at one of its meetings, or
	// shares a theme with; of two themes one may be part of the other, at any depth.
	WorkingGroup *string
	// Debtor keeps those of one stakeholder; with IncludeParts, also of what is part of it.
	Debtor         *string
	IncludeParts   *bool
	Recommendation *string
	ActionPoint    *string
	States         []ObligationState
	// DueFrom and DueBy bound the due date, both ends included; without one it is in no range.
	DueFrom, DueBy *Date
}

// ObligationConnection is one page of obligations, by due date (none last), subject id, debtor id.
type ObligationConnection struct {
	Edges    []Edge[*Obligation]
	PageInfo PageInfo
	// AsOf is the day of the ledger.
	AsOf Date

	all []*Obligation
	at  *ledgerSet
}

// Nodes returns the obligations of the page.
func (c *ObligationConnection) Nodes() []*Obligation {
	return nodesOf(c.Edges)
}

// TotalCount counts the whole list, pages aside.
func (c *ObligationConnection) TotalCount() int { return len(c.all) }

// StateCount is how many obligations of a list are in a state.
type StateCount struct {
	State ObligationState
	Count int
}

// Totals counts the whole list by state, every state once; the counts add up to TotalCount.
func (c *ObligationConnection) Totals() []StateCount {
	totals := make([]StateCount, 0, 6)
	for _, state := range ObligationStates() {
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

// Obligations returns a page of the ledger of the view's day, or of the day of the cursor, or today.
func (v *View) Obligations(ctx context.Context, filter *ObligationFilter, args PageArgs) (*ObligationConnection, error) {
	f := value(filter)
	q, page, err := v.ledgerPage("obligations", f, args)
	if err != nil {
		return nil, err
	}
	all, err := v.ledger(ctx, f, q.day)
	if err != nil {
		return nil, err
	}
	return v.handOut(q.day, map[string][]*Obligation{"": all}, page)[""].connection(q, page), nil
}

// ledgerPage reads the arguments of a page of a ledger; the question is of the ledger's day.
func (v *View) ledgerPage(name string, f ObligationFilter, args PageArgs) (question, Page, error) {
	q := v.question(name, f.String())
	q.anyDay = v.on == 0
	page, day, err := args.page(q, 3)
	q.day = cmp.Or(day, v.day)
	return q, page, err
}

// ObligationsOf returns a page of the ledger for a node that a View handed out: what a stakeholder
// owes, what is owed to a recommendation or an action point, or what is owed on a theme. The filter
// must leave out what the node stands for. The nodes of one Set are answered together.
func ObligationsOf(ctx context.Context, n Node, filter *ObligationFilter, args PageArgs) (*ObligationConnection, error) {
	return ledgerOf(ctx, n, filter, args, "obligations", func(f *ObligationFilter, n Node) (string, **string) {
		switch n.Label() {
		case LabelTheme:
			return "theme", &f.Theme
		case LabelRecommendation:
			return "recommendation", &f.Recommendation
		case LabelActionPoint:
			return "actionPoint", &f.ActionPoint
		default:
			return "debtor", &f.Debtor
		}
	})
}

// ObligationsInScope returns a page of the ledger of a working group: see ObligationFilter.
func ObligationsInScope(ctx context.Context, g *WorkingGroup, filter *ObligationFilter, args PageArgs) (*ObligationConnection, error) {
	return ledgerOf(ctx, g, filter, args, "obligations in scope", func(f *ObligationFilter, _ Node) (string, **string) {
		return "workingGroup", &f.WorkingGroup
	})
}

// ledgerOf answers for all siblings of n at once. Anchor returns the part of a filter that stands for
// a node, and its name.
func ledgerOf(
	ctx context.Context, n Node, filter *ObligationFilter, args PageArgs, name string,
	anchor func(*ObligationFilter, Node) (string, **string),
) (*ObligationConnection, error) {
	s, v, f := n.base().at, n.base().at.view, value(filter)
	if part, id := anchor(&f, n); *id != nil {
		return nil, Invalid("filter.%s: this is the ledger of %s; leave %[1]s out", part, n.base().ID)
	} else {
		*id = &n.base().ID
	}
	q, page, err := v.ledgerPage(name, f, args)
	if err != nil {
		return nil, err
	}
	key := fmt.Sprintf("%s %v %s %v", name, q.day, value(filter), page)
	rows, err := loadOnce(s, key, func() (map[string]*ledgerRows, error) {
		ledgers, err := s.ledgers(ctx, value(filter), q.day, anchor)
		return v.handOut(q.day, ledgers, page), err
	})
	if err != nil {
		return nil, err
	}
	return rows[n.base().ID].connection(q, page), nil
}

// ledgers returns the ledger of every node of the set.
func (s *Set) ledgers(
	ctx context.Context, filter ObligationFilter, day Date, anchor func(*ObligationFilter, Node) (string, **string),
) (map[string][]*Obligation, error) {
	if err := s.view.known(ctx, filter); err != nil {
		return nil, err
	}
	distinct := newIDs()
	var filters []ObligationFilter
	for _, n := range s.nodes {
		if id := &n.base().ID; !distinct.has[*id] {
			distinct.add(*id)
			f := filter
			_, part := anchor(&f, n)
			*part = id
			filters = append(filters, f)
		}
	}
	ledgers, err := s.view.ledgers(ctx, filters, day)
	byID := map[string][]*Obligation{}
	for i := range ledgers {
		byID[distinct.list[i]] = ledgers[i]
	}
	return byID, err
}

// ledgerRows is a page of a ledger that was handed out, with all that it is a page of.
type ledgerRows struct {
	rows, all []*Obligation
	more      bool
	at        *ledgerSet
}

// handOut hands out a page of each of some ledgers of a day, as one set.
func (v *View) handOut(day Date, ledgers map[string][]*Obligation, page Page) map[string]*ledgerRows {
	set, out := v.newLedgerSet(day), map[string]*ledgerRows{}
	for id, all := range ledgers {
		rows, more := Cut(all, page, func(o *Obligation, at Position) int { return slices.Compare(o.position(), at) })
		set.lists = append(set.lists, all)
		out[id] = &ledgerRows{set.add(rows), all, more, set}
	}
	return out
}

func (r *ledgerRows) connection(q question, page Page) *ObligationConnection {
	c := &ObligationConnection{Edges: make([]Edge[*Obligation], len(r.rows)), AsOf: q.day, all: r.all, at: r.at}
	cursors := make([]string, len(r.rows))
	for i, o := range r.rows {
		cursors[i] = q.cursor(o.position())
		c.Edges[i] = Edge[*Obligation]{cursors[i], o}
	}
	c.PageInfo = page.info(r.more, cursors)
	return c
}

// position is the obligation's place in the ledger. "~" sorts after every date.
func (o *Obligation) position() Position {
	return Position{cmp.Or(o.DueOn.String(), "~"), o.SubjectID, o.DebtorID}
}

func value[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}

// String writes the filter so that equal filters are written alike.
func (f ObligationFilter) String() string {
	states := slices.Clone(f.States)
	slices.Sort(states)
	return fmt.Sprintf("%q %q %q %v %q %q %q %v %v", value(f.Theme), value(f.WorkingGroup), value(f.Debtor),
		value(f.IncludeParts), value(f.Recommendation), value(f.ActionPoint), states, value(f.DueFrom), value(f.DueBy))
}

// keeps reports whether the obligation passes the parts of the filter that are not walked.
func (f ObligationFilter) keeps(o *Obligation) bool {
	return (f.States == nil || slices.Contains(f.States, o.State)) &&
		(f.DueFrom == nil || o.DueOn >= *f.DueFrom && o.DueOn != 0) &&
		(f.DueBy == nil || o.DueOn <= *f.DueBy && o.DueOn != 0)
}

// ledger returns every obligation of a day that the filter keeps, in order.
func (v *View) ledger(ctx context.Context, f ObligationFilter, day Date) ([]*Obligation, error) {
	key := fmt.Sprintf("ledger %v %v %s", day, v.assumptions, f)
	return loadOnce(v.root, key, func() ([]*Obligation, error) {
		if err := v.known(ctx, f); err != nil {
			return nil, err
		}
		ledgers, err := v.ledgers(ctx, []ObligationFilter{f}, day)
		if err != nil {
			return nil, err
		}
		return ledgers[0], nil
	})
}

// ledgers returns the obligations that each of the filters keeps, in order. The number of its calls
// to the store does not depend on how many filters or obligations there are.
func (v *View) ledgers(ctx context.Context, filters []ObligationFilter, day Date) ([][]*Obligation, error) {
	keys := make([]string, len(filters))
	for i, f := range filters {
		keys[i] = fmt.Sprint(v.viewer.Clearance, day, v.assumptions, f)
	}
	return v.memo.recallAll(ctx, v.snapshot.Snapshot, keys, func(s Snapshot, missing []int) ([][]*Obligation, error) {
		w, of := *v, make([]ObligationFilter, len(missing))
		w.snapshot = bounded{s}
		for i, m := range missing {
			of[i] = filters[m]
		}
		return w.derive(ctx, of, day)
	})
}

// derive derives the ledgers of a day.
func (v *View) derive(ctx context.Context, filters []ObligationFilter, day Date) ([][]*Obligation, error) {
	scopes, err := v.scopes(ctx, filters, day)
	var cases []*Case
	if err == nil {
		cases, err = Cases(ctx, v.snapshot, v.ever(), startsOf(scopes))
	}
	if CodeOf(err) == CodeTooWide {
		return nil, &Error{CodeTooWide, "this ledger is derived from more of the graph than can be held at once: " +
			"narrow it by filter.theme, or to a part of the theme, by filter.workingGroup, filter.recommendation or filter.actionPoint", err}
	}
	if err != nil {
		return nil, err
	}
	ledgers := make([][]*Obligation, len(filters))
	for _, c := range cases {
		var obligations []*Obligation // of the case, when some scope has its subject
		for i, s := range scopes {
			if s.subjects != nil && !s.subjects.has[c.Subject.Ref().ID] {
				continue
			}
			if obligations == nil {
				obligations = c.Obligations(day, v.assumptions)
			}
			for _, o := range obligations {
				if filters[i].keeps(o) && (s.debtors == nil || s.debtors[o.DebtorID]) {
					in := *o
					in.start, in.about = s.start(v, c, day), c.About
					ledgers[i] = append(ledgers[i], &in)
				}
			}
		}
	}
	for _, ledger := range ledgers {
		slices.SortFunc(ledger, func(a, b *Obligation) int { return slices.Compare(a.position(), b.position()) })
	}
	return ledgers, nil
}

// Cases loads the cases of subjects from a snapshot, in four calls: the subjects with all that lies
// around them, then the memberships and the successions that their addressees lead to. Starts nil
// means every subject.
func Cases(ctx context.Context, s Snapshot, stamp Stamp, starts []Start) ([]*Case, error) {
	if starts == nil {
		starts = []Start{{Label: LabelRecommendation}, {Label: LabelActionPoint}}
	}
	rows, err := s.Match(ctx, Pattern{
		Name: "ledger cases", Stamp: stamp, Start: starts,
		Fetch: []Fetch{
			{Hop: Out(About)},
			{Hop: Out(AddressedTo)},
			{Hop: Out(ReviewedAt)},
			{Hop: In(Answers), Fetch: []Fetch{{Hop: Out(SubmittedBy)}, {Hop: Out(OnBehalfOf)}}},
		},
	})
	if err != nil {
		return nil, err
	}
	cases := make([]*Case, len(rows.Rows))
	addressees := newIDs()
	for i, row := range rows.Rows {
		c := &Case{Subject: row.Node.(Subject)}
		for _, about := range row.Along[0].Rows {
			c.About = append(c.About, about.Relationship)
		}
		for _, to := range row.Along[1].Rows {
			c.Addressings = append(c.Addressings, to.Relationship)
			addressees.add(to.Relationship.To)
		}
		for _, review := range row.Along[2].Rows {
			c.Reviews = append(c.Reviews, Review{review.Relationship, review.Node.(*Meeting)})
		}
		c.Answers = answersOf(row.Along[3])
		cases[i] = c
	}
	kin, err := kinOf(ctx, s, stamp, addressees)
	for _, c := range cases {
		c.Kin = kin
	}
	return cases, err
}

func answersOf(rows Rows) []Answer {
	var answers []Answer
	seen := map[string]bool{}
	for _, row := range rows.Rows {
		a := Answer{Response: row.Node.(*Response)}
		if seen[a.Response.ID] {
			continue
		}
		seen[a.Response.ID] = true
		for _, by := range row.Along {
			for _, r := range by.Rows {
				a.By = append(a.By, r.Relationship.To)
			}
		}
		answers = append(answers, a)
	}
	sortAnswers(answers)
	return answers
}

// kinOf loads who belongs to the addressees, and who came after any of them.
func kinOf(ctx context.Context, s Snapshot, stamp Stamp, addressees *idSet) (*Kin, error) {
	if len(addressees.list) == 0 {
		return NewKin(nil, nil), nil
	}
	memberships, err := s.Reach(ctx, Reach{Name: "ledger members", Stamp: stamp, IDs: addressees.list, Hop: In(MemberOf)})
	if err != nil {
		return nil, err
	}
	bodies := newIDs()
	add := func(id string) {
		if strings.HasPrefix(id, "organization:") {
			bodies.add(id)
		}
	}
	for _, id := range addressees.list {
		add(id)
	}
	for _, r := range memberships {
		add(r.From)
		add(r.RepresentingID())
	}
	if len(bodies.list) == 0 {
		return NewKin(memberships, nil), nil
	}
	successions, err := s.Reach(ctx, Reach{Name: "ledger successors", Stamp: stamp, IDs: bodies.list, Hop: Out(SucceededBy)})
	return NewKin(memberships, successions), err
}
