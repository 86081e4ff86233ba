package graph

import (
	"context"
	"slices"
)

// scope is what the filter of a ledger walks to.
type scope struct {
	subjects *idSet          // nil for all
	debtors  map[string]bool // nil for all
	// themes are the ways from the filter's theme to itself and its parts; nil without a theme.
	themes map[string][]*Relationship
}

// startsOf returns the subjects of all the scopes, or nil when one of them has all subjects.
func startsOf(scopes []scope) []Start {
	all := newIDs()
	for _, s := range scopes {
		if s.subjects == nil {
			return nil
		}
		for _, id := range s.subjects.list {
			all.add(id)
		}
	}
	return []Start{{IDs: all.list}}
}

// start returns the way from the theme where the path to an obligation begins to the subject: the
// filter's theme, else the subject's first theme by id; nil when it has none.
func (s scope) start(v *View, c *Case, day Date) []*Relationship {
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

// known refuses filters that name what the viewer can't see, which is the same as what is not there.
func (v *View) known(ctx context.Context, f ObligationFilter) error {
	named := []struct {
		path   string
		id     *string
		labels []Label
	}{
		{"filter.theme", f.Theme, only(LabelTheme)},
		{"filter.workingGroup", f.WorkingGroup, only(LabelWorkingGroup)},
		{"filter.debtor", f.Debtor, stakeholders},
		{"filter.recommendation", f.Recommendation, only(LabelRecommendation)},
		{"filter.actionPoint", f.ActionPoint, only(LabelActionPoint)},
	}
	wanted := newIDs()
	for _, n := range named {
		if n.id == nil {
			continue
		}
		if label, _, ok := SplitID(*n.id); !ok || !slices.Contains(n.labels, label) {
			return Invalid("%s: %q is not the id of a %s; such an id begins with %q", n.path, shorten(*n.id),
				list(n.labels, func(l Label) string { return string(l) }), specOfLabel[n.labels[0]].Prefix+":")
		}
		wanted.add(*n.id)
	}
	if len(wanted.list) == 0 {
		return nil
	}
	rows, err := v.snapshot.Match(ctx, Pattern{Name: "filter", Stamp: v.ever(), Start: []Start{{IDs: wanted.list}}})
	if err != nil {
		return err
	}
	found := map[string]bool{}
	for _, row := range rows.Rows {
		found[row.Node.base().ID] = true
	}
	for _, n := range named {
		if n.id != nil && !found[*n.id] {
			return NotFound(n.path, *n.id)
		}
	}
	return nil
}

// scopes walks the filters, all in the same calls.
func (v *View) scopes(ctx context.Context, filters []ObligationFilter, day Date) ([]scope, error) {
	w := v.newWalk(day)
	themes, groups, wholes := newIDs(), newIDs(), newIDs()
	for _, f := range filters {
		themes.add(value(f.Theme))
		groups.add(value(f.WorkingGroup))
		if value(f.IncludeParts) {
			wholes.add(value(f.Debtor))
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
	scopes := make([]scope, len(filters))
	for i, f := range filters {
		scopes[i] = w.scope(f)
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
		id := row.Node.base().ID
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
		w.about[row.Node.base().ID] = about
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
func (w *walk) scope(f ObligationFilter) (s scope) {
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
	return s
}

// within narrows the scope to the subjects.
func (s *scope) within(subjects *idSet) {
	if s.subjects == nil {
		s.subjects = subjects
		return
	}
	both := newIDs()
	for _, id := range s.subjects.list {
		if subjects.has[id] {
			both.add(id)
		}
	}
	s.subjects = both
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
