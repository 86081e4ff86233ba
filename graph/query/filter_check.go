package query

import (
	"context"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/internal/idset"
)

// The bounds of one filter.
const (
	maxFilterDepth      = 8       // filters inside one another
	maxFilterConditions = 100     // in all nested filters together
	maxFilterValues     = MaxPage // of one list
)

// filterCheck validates a filter before the store is asked: it enforces the bounds, refuses what does
// not fit the labels, and collects the ids that the filter names. It keeps the first error.
type filterCheck struct {
	conditions int
	named      []namedID
	err        error
}

// namedID is an id at a path of the input. Its label must be one of the labels.
type namedID struct {
	path   string
	id     string
	labels []graph.Label
}

func (c *filterCheck) fail(err error) {
	if c.err == nil {
		c.err = err
	}
}

// enter reports whether to go on with the filter at the path, which is nested so deep.
func (c *filterCheck) enter(path string, depth int) bool {
	if depth > maxFilterDepth {
		c.fail(graph.Invalid("%s: this filter is deeper than %d filters inside one another", path, maxFilterDepth))
	}
	return c.err == nil
}

// count counts a condition, and bounds the length of its list.
func (c *filterCheck) count(path string, values int) {
	if values > maxFilterValues {
		c.fail(tooMany(path, values))
	}
	if c.conditions++; c.conditions > maxFilterConditions {
		c.fail(graph.Invalid("%s: a filter has at most %d conditions in all", path, maxFilterConditions))
	}
}

func tooMany(path string, values int) error {
	return graph.Invalid("%s has %d values; at most %d are allowed", path, values, maxFilterValues)
}

func (c *filterCheck) parts(path string, parts predicates) {
	for _, p := range parts {
		c.count(path+"."+p.name, p.values)
		c.parts(path, p.inside)
	}
}

// name records the ids that the input names, with the labels that they may have.
func (c *filterCheck) name(path string, ids []string, labels []graph.Label) {
	for i, id := range ids {
		c.named = append(c.named, namedID{fmt.Sprintf("%s[%d]", path, i), id, labels})
	}
}

// labels refuses labels that are not among the possible ones.
func (c *filterCheck) labels(path string, of, labels []graph.Label) {
	for i, l := range of {
		if !slices.Contains(labels, l) {
			c.fail(graph.Invalid("%s[%d]: %s is not possible here; it can be %s", path, i, l.EnumName(), graph.JoinNames(labels, graph.Label.EnumName)))
		}
	}
}

// codes refuses invalid country and language codes: they would keep nothing, and the client would not
// see why.
func (c *filterCheck) codes(path, check string, codes []string) {
	for i, code := range codes {
		if wrong := graph.WrongCode(check, code); wrong != "" {
			c.fail(graph.Invalid("%s[%d]: %s", path, i, wrong))
		}
	}
}

// nodes checks a filter of nodes of the labels.
func (c *filterCheck) nodes(path string, f *Filter, labels []graph.Label, depth int) {
	if f == nil || !c.enter(path, depth) {
		return
	}
	c.parts(path, f.properties())
	c.name(path+".ids", f.IDs, labels)
	if f.Labels != nil {
		c.count(path+".labels", len(f.Labels))
		c.labels(path+".labels", f.Labels, labels)
	}
	if f.ResponseState != nil {
		c.count(path+".state", len(f.ResponseState))
	}
	c.codes(path+".country", "country", f.Country)
	c.codes(path+".language", "language", f.Language)
	for _, q := range f.relationshipQuantifiers() {
		at, ends := path+"."+q.name, q.Ends() // from any label, since an interface has several
		c.count(at, 0)
		c.via(at+".via", q.Via, q.Type)
		if q.Via != nil && q.Some == nil && q.None == nil && q.All == nil && q.Count == nil {
			c.fail(graph.Invalid("%s: via alone selects nothing; add some, none, all or count, such as some: {}", at))
		}
		c.nodes(at+".some", q.Some, ends, depth+1)
		c.nodes(at+".none", q.None, ends, depth+1)
		c.nodes(at+".all", q.All, ends, depth+1)
	}
	for _, o := range f.obligationQuantifiers() {
		c.count(path+"."+o.name, 0)
		c.obligations(path+"."+o.name+".where", o.Where, depth+1)
	}
	for i, g := range f.And {
		c.nodes(fmt.Sprintf("%s.and[%d]", path, i), g, labels, depth+1)
	}
	for i, g := range f.Or {
		c.nodes(fmt.Sprintf("%s.or[%d]", path, i), g, labels, depth+1)
	}
	c.nodes(path+".not", f.Not, labels, depth+1)
}

// via checks a filter of relationships of a type.
func (c *filterCheck) via(path string, f *RelationshipFilter, t graph.RelationshipType) {
	if f == nil {
		return
	}
	c.parts(path, f.properties())
	if _, err := f.condition(path, t); err != nil {
		c.fail(err)
	}
	c.name(path+".representing", f.Representing, []graph.Label{graph.LabelOrganization})
}

// obligations checks a filter of obligations.
func (c *filterCheck) obligations(path string, f *ObligationFilter, depth int) {
	if f == nil || !c.enter(path, depth) {
		return
	}
	for _, part := range []struct {
		name   string
		id     *string
		labels []graph.Label
	}{
		{"theme", f.Theme, []graph.Label{graph.LabelTheme}},
		{"workingGroup", f.WorkingGroup, []graph.Label{graph.LabelWorkingGroup}},
		{"respondent", f.Respondent, graph.StakeholderLabels()},
		{"subject", f.Subject, graph.SubjectLabels()},
	} {
		if part.id != nil {
			c.count(path+"."+part.name, 0)
			c.named = append(c.named, namedID{path + "." + part.name, *part.id, part.labels})
		}
	}
	c.name(path+".themeIn", f.ThemeIn, []graph.Label{graph.LabelTheme})
	c.name(path+".respondentIn", f.RespondentIn, graph.StakeholderLabels())
	c.name(path+".subjectIn", f.SubjectIn, graph.SubjectLabels())
	for _, part := range []struct {
		name   string
		set    bool
		values int
	}{
		{"themeIn", f.ThemeIn != nil, len(f.ThemeIn)},
		{"respondentIn", f.RespondentIn != nil, len(f.RespondentIn)},
		{"subjectIn", f.SubjectIn != nil, len(f.SubjectIn)},
		{"states", f.States != nil, len(f.States)},
		{"round", f.Round != nil, len(f.Round)},
		{"missing", f.Missing != nil, len(f.Missing)},
		{"dueOn", f.DueOn != nil, 0},
		{"daysOverdue", f.DaysOverdue != nil, 0},
		{"assumed", f.Assumed != nil, 0},
	} {
		if part.set {
			c.count(path+"."+part.name, part.values)
		}
	}
	c.nodes(path+".respondents", f.Respondents, graph.StakeholderLabels(), depth+1)
	c.nodes(path+".subjects", f.Subjects, graph.SubjectLabels(), depth+1)
	for i, g := range f.And {
		c.obligations(fmt.Sprintf("%s.and[%d]", path, i), g, depth+1)
	}
	for i, g := range f.Or {
		c.obligations(fmt.Sprintf("%s.or[%d]", path, i), g, depth+1)
	}
	c.obligations(path+".not", f.Not, depth+1)
}

// checkNamedIDs refuses ids that the viewer can't see. A missing id and a forbidden id give the same
// error. It asks for all ids in one call.
func (c *filterCheck) checkNamedIDs(ctx context.Context, v *View) error {
	wanted := idset.New()
	for _, n := range c.named {
		if c.err != nil {
			break
		}
		if label, _, ok := graph.SplitID(n.id); !ok || !slices.Contains(n.labels, label) {
			c.fail(graph.Invalid("%s: %s", n.path, graph.WrongLabel(n.id, n.labels)))
		}
		wanted.Add(n.id)
	}
	if c.err != nil || len(wanted.IDs) == 0 {
		return c.err
	}
	rows, err := v.snapshot.Match(ctx, graph.Pattern{Name: "filter", Scope: v.anyTime(), Start: []graph.Start{{IDs: wanted.IDs}}})
	if err != nil {
		return err
	}
	found := map[string]bool{}
	for _, row := range rows.Rows {
		found[graph.BaseOf(row.Node).ID] = true
	}
	for _, n := range c.named {
		if !found[n.id] {
			return graph.NotFound(n.path, n.id)
		}
	}
	return nil
}

// checkNodes refuses an invalid filter of nodes of the labels, and an invalid filter of the
// relationships that lead to them.
func (v *View) checkNodes(ctx context.Context, f *Filter, labels []graph.Label, via *RelationshipFilter, t graph.RelationshipType) error {
	if f == nil && via == nil {
		return nil
	}
	var c filterCheck
	c.nodes("filter", f, labels, 1)
	c.via("via", via, t)
	return c.checkNamedIDs(ctx, v)
}

// checkLedger refuses an invalid filter of obligations.
func (v *View) checkLedger(ctx context.Context, f ObligationFilter) error {
	_, err := loadShared(v.root, graph.CacheKey("check ledger", f.Key()), func() (bool, error) {
		var c filterCheck
		c.obligations("filter", &f, 1)
		return true, c.checkNamedIDs(ctx, v)
	})
	return err
}
