package graph

import (
	"cmp"
	"context"
	"slices"
)

// scope is what the filter of a ledger comes to.
type scope struct {
	filter   *ObligationFilter
	subjects *idSet          // that it walks to; nil for all
	debtors  map[string]bool // nil for all
	// themes are the ways from the filter's theme to itself and its parts; nil without a theme.
	themes map[string][]*Relationship
	// debtorsKept and subjectsKept are those whom and what the filter's own filters keep; nil for all.
	debtorsKept, subjectsKept map[string]bool
	without                   []facet // of which an obligation has no value

	and, or []*scope
	not     *scope
}

// keeps reports whether the obligation is in the scope.
func (s *scope) keeps(o *Obligation) bool {
	holds := func(part *scope) bool { return part.keeps(o) }
	fails := func(part *scope) bool { return !part.keeps(o) }
	has := func(values facet) bool {
		return slices.ContainsFunc(values(o), func(value string) bool { return value != "" })
	}
	return s.filter.keeps(o) &&
		(s.subjects == nil || s.subjects.contains(o.SubjectID)) &&
		(s.debtors == nil || s.debtors[o.DebtorID]) &&
		(s.subjectsKept == nil || s.subjectsKept[o.SubjectID]) &&
		(s.debtorsKept == nil || s.debtorsKept[o.DebtorID]) &&
		!slices.ContainsFunc(s.without, has) &&
		!slices.ContainsFunc(s.and, fails) &&
		(s.filter.Or == nil || slices.ContainsFunc(s.or, holds)) &&
		(s.not == nil || !s.not.keeps(o))
}

// tree returns the scope and all scopes inside it.
func (s *scope) tree() []*scope {
	all := []*scope{s}
	for _, part := range slices.Concat(s.and, s.or) {
		all = append(all, part.tree()...)
	}
	if s.not != nil {
		all = append(all, s.not.tree()...)
	}
	return all
}

// asksParties reports whether it asks more of debtors and subjects, once it is known who they are.
func (s *scope) asksParties() bool {
	return slices.ContainsFunc(s.tree(), func(s *scope) bool {
		return s.filter.Debtors != nil || s.filter.Subjects != nil || len(s.filter.Without) > 0
	})
}

// reached returns the subjects among which are those of all obligations in the scope, or nil for all.
func (s *scope) reached() *idSet {
	within := s.subjects
	for _, part := range s.and {
		within = both(within, part.reached())
	}
	if s.filter.Or == nil {
		return within
	}
	some := newIDs()
	for _, part := range s.or {
		reached := part.reached()
		if reached == nil {
			return within
		}
		some.addAll(reached)
	}
	return both(within, some)
}

// startsOf returns the subjects of all the scopes, or nil when one of them has all subjects.
func startsOf(scopes []*scope) []Start {
	all := newIDs()
	for _, s := range scopes {
		reached := s.reached()
		if reached == nil {
			return nil
		}
		all.addAll(reached)
	}
	return []Start{{IDs: all.list}}
}

// start returns the way from the theme where the path to an obligation begins to the subject: the
// filter's theme, else the subject's first theme by id; nil when it has none.
func (s *scope) start(v *View, c *Case, day Date) []*Relationship {
	var first *Relationship
	for _, r := range c.About {
		_, inScope := s.themes[r.To]
		if (s.themes == nil || inScope) && v.walks(r, day) && (first == nil || r.To < first.To) {
			first = r
		}
	}
	if first == nil {
		return nil
	}
	return append(slices.Clip(s.themes[first.To]), first)
}

// walks reports whether a filter may walk the relationship.
func (v *View) walks(r *Relationship, day Date) bool {
	return r.Validity().Holds(day) && (v.assumptions || !assumed(r))
}

// scopes walks the filters, all in the same calls.
func (v *View) scopes(ctx context.Context, filters []ObligationFilter, day Date) ([]*scope, error) {
	w := v.newWalk(day)
	themes, groups, wholes := newIDs(), newIDs(), newIDs()
	for i := range filters {
		for _, f := range filters[i].tree() {
			themes.add(value(f.Theme))
			groups.add(value(f.WorkingGroup))
			if value(f.IncludeParts) {
				wholes.add(value(f.Debtor))
			}
		}
	}
	if err := w.loadGroups(ctx, groups, themes); err != nil {
		return nil, err
	}
	if err := w.loadParts(ctx, slices.Concat(themes.list, wholes.list)); err != nil {
		return nil, err
	}
	if err := w.loadAbout(ctx, themes); err != nil {
		return nil, err
	}
	scopes := make([]*scope, len(filters))
	for i := range filters {
		scopes[i] = w.scope(&filters[i])
	}
	return scopes, nil
}

// walk holds what the filters need, for all of them.
type walk struct {
	v           *View
	day         Date
	parts       []*Relationship   // PART_OF below the themes and debtors
	wholes      []*Relationship   // PART_OF above the themes of the groups
	groups      map[string]*idSet // the subjects that a working group issued or agreed
	groupThemes map[string]*idSet // the themes that it is about
	about       map[string]*idSet // the subjects that are about a theme itself
	next        map[bool]map[string][]*Relationship
}

func (v *View) newWalk(day Date) walk {
	return walk{
		v: v, day: day, groups: map[string]*idSet{}, about: map[string]*idSet{}, groupThemes: map[string]*idSet{},
		next: map[bool]map[string][]*Relationship{},
	}
}

// loadGroups finds what working groups issued and agreed, and their themes, which it adds to themes.
func (w *walk) loadGroups(ctx context.Context, groups, themes *idSet) error {
	if len(groups.list) == 0 {
		return nil
	}
	rows, err := w.v.snapshot.Match(ctx, Pattern{
		Name: "ledger groups", Stamp: w.v.ever(), Start: []Start{{IDs: groups.list}},
		Fetch: []Fetch{
			{Hop: In(IssuedBy, LabelRecommendation)},
			{Hop: In(HeldBy), Fetch: []Fetch{{Hop: In(AgreedAt)}}},
			{Hop: Out(About)},
		},
	})
	if err != nil {
		return err
	}
	for _, row := range rows.Rows {
		subjects, about := newIDs(), newIDs()
		for _, issued := range row.Along[0].Rows {
			w.follow(issued, func() { subjects.add(issued.Relationship.From) })
		}
		for _, held := range row.Along[1].Rows {
			for _, agreed := range held.Along[0].Rows {
				w.follow(held, func() { w.follow(agreed, func() { subjects.add(agreed.Relationship.From) }) })
			}
		}
		for _, theme := range row.Along[2].Rows {
			w.follow(theme, func() { about.add(theme.Relationship.To) })
		}
		id := BaseOf(row.Node).ID
		w.groups[id], w.groupThemes[id] = subjects, about
		for _, theme := range about.list {
			themes.add(theme)
		}
	}
	if len(themes.list) > 0 {
		w.wholes, err = w.v.snapshot.Reach(ctx, Reach{Name: "ledger wholes", Stamp: w.v.ever(), IDs: themes.list, Hop: Out(PartOf)})
		for _, r := range w.wholes {
			themes.add(r.To)
		}
	}
	return err
}

func (w *walk) follow(row Row, do func()) {
	if w.v.walks(row.Relationship, w.day) {
		do()
	}
}

func (w *walk) loadParts(ctx context.Context, of []string) (err error) {
	if len(of) > 0 {
		w.parts, err = w.v.snapshot.Reach(ctx, Reach{Name: "ledger parts", Stamp: w.v.ever(), IDs: of, Hop: In(PartOf)})
	}
	return err
}

// loadAbout finds the subjects that are about the themes and their parts.
func (w *walk) loadAbout(ctx context.Context, themes *idSet) error {
	if len(themes.list) == 0 {
		return nil
	}
	for _, r := range w.parts {
		if label, _, _ := SplitID(r.From); label == LabelTheme {
			themes.add(r.From)
		}
	}
	rows, err := w.v.snapshot.Match(ctx, Pattern{
		Name: "ledger subjects", Stamp: w.v.ever(), Start: []Start{{IDs: themes.list}},
		Fetch: []Fetch{{Hop: In(About, subjects...)}},
	})
	for _, row := range rows.Rows {
		about := newIDs()
		for _, subject := range row.Along[0].Rows {
			w.follow(subject, func() { about.add(subject.Relationship.From) })
		}
		w.about[BaseOf(row.Node).ID] = about
	}
	return err
}

// ways returns the shortest way from an id to itself and to all that is reached over the
// relationships that may be walked: with in, against their direction.
func (w *walk) ways(from string, over []*Relationship, in bool) map[string][]*Relationship {
	next := w.nextOver(over, in)
	ways := map[string][]*Relationship{from: nil}
	for open := []string{from}; len(open) > 0; open = open[1:] {
		for _, r := range next[open[0]] {
			to := r.To
			if in {
				to = r.From
			}
			if _, met := ways[to]; !met {
				ways[to] = append(slices.Clip(ways[open[0]]), r)
				open = append(open, to)
			}
		}
	}
	return ways
}

// nextOver returns the relationships that may be walked by where they begin. Over is always the
// walk's parts with in, and its wholes without.
func (w *walk) nextOver(over []*Relationship, in bool) map[string][]*Relationship {
	if w.next[in] != nil {
		return w.next[in]
	}
	next := map[string][]*Relationship{}
	for _, r := range over {
		at := r.From
		if in {
			at = r.To
		}
		if w.v.walks(r, w.day) {
			next[at] = append(next[at], r)
		}
	}
	w.next[in] = next
	return next
}

// scope puts together what one filter means.
func (w *walk) scope(f *ObligationFilter) *scope {
	s := &scope{filter: f}
	if f.Debtor != nil {
		s.debtors = map[string]bool{*f.Debtor: true}
		if value(f.IncludeParts) {
			for id := range w.ways(*f.Debtor, w.parts, true) {
				s.debtors[id] = true
			}
		}
	}
	if f.Theme != nil {
		s.themes = w.ways(*f.Theme, w.parts, true)
		about := newIDs()
		for theme := range s.themes {
			about.addAll(w.about[theme])
		}
		s.within(about)
	}
	if f.WorkingGroup != nil {
		subjects := newIDs()
		subjects.addAll(w.groups[*f.WorkingGroup])
		for _, theme := range w.groupThemes[*f.WorkingGroup].all() {
			for related := range w.ways(theme, w.parts, true) {
				subjects.addAll(w.about[related])
			}
			for related := range w.ways(theme, w.wholes, false) {
				subjects.addAll(w.about[related])
			}
		}
		s.within(subjects)
	}
	for _, id := range []*string{f.Recommendation, f.ActionPoint} {
		if id != nil {
			one := newIDs()
			one.add(*id)
			s.within(one)
		}
	}
	for _, g := range f.And {
		s.and = append(s.and, w.scope(g))
	}
	for _, g := range f.Or {
		s.or = append(s.or, w.scope(g))
	}
	if f.Not != nil {
		s.not = w.scope(f.Not)
	}
	return s
}

// within narrows the scope to the subjects.
func (s *scope) within(subjects *idSet) { s.subjects = both(s.subjects, subjects) }

// both returns the ids that are in both sets; nil is every id.
func both(a, b *idSet) *idSet {
	if a == nil || b == nil {
		return cmp.Or(a, b)
	}
	both := newIDs()
	for _, id := range a.list {
		if b.contains(id) {
			both.add(id)
		}
	}
	return both
}

// all returns the ids; a nil set has none.
func (s *idSet) all() []string {
	if s == nil {
		return nil
	}
	return s.list
}

func (s *idSet) addAll(other *idSet) {
	for _, id := range other.all() {
		s.add(id)
	}
}
