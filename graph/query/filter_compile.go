package query

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"answerable/graph"
)

// filterCompiler turns filters, which must be checked, into graph.Conditions.
type filterCompiler struct {
	v   *View
	day graph.Date // of the ledgers that quantifiers count
	// parties are the respondents or subjects of a ledger when the filter is about them; else nil. Parties
	// are read whatever their dates, but what they are related to is read on the day of the ledger.
	parties []string
}

// nodes returns the condition that nodes of the labels must meet; nil keeps all.
func (r filterCompiler) nodes(ctx context.Context, f *Filter, labels []graph.Label) (graph.Condition, error) {
	if f == nil {
		return nil, nil
	}
	var all graph.And
	for _, p := range f.properties() {
		all = append(all, ofLabels(labels, p.condition))
	}
	if f.Labels != nil {
		all = append(all, isOf(f.Labels))
	}
	if f.ResponseState != nil {
		all = append(all, responseStateIs(f.ResponseState, r.day))
	}
	for _, q := range f.relationshipQuantifiers() {
		c, err := r.quantify(ctx, q, labels)
		if err != nil {
			return nil, err
		}
		all = append(all, c...)
	}
	for _, o := range f.obligationQuantifiers() {
		c, err := r.countObligations(ctx, o)
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	and, err := r.compileEach(ctx, f.And, labels)
	if err != nil {
		return nil, err
	}
	all = append(all, and...)
	if f.Or != nil {
		or, err := r.compileEach(ctx, f.Or, labels)
		if err != nil {
			return nil, err
		}
		all = append(all, graph.Or(or))
	}
	if f.Not != nil {
		c, err := r.nodes(ctx, f.Not, labels)
		if err != nil {
			return nil, err
		}
		all = append(all, graph.Not{Condition: c})
	}
	if len(all) == 1 {
		return all[0], nil
	}
	return all, nil
}

// compileEach returns the conditions of several filters of nodes of the labels.
func (r filterCompiler) compileEach(ctx context.Context, filters []*Filter, labels []graph.Label) ([]graph.Condition, error) {
	conditions := make([]graph.Condition, len(filters))
	for i, f := range filters {
		var err error
		if conditions[i], err = r.nodes(ctx, f, labels); err != nil {
			return nil, err
		}
	}
	return conditions, nil
}

// isOf keeps nodes of the labels, by the prefix of their ids.
func isOf(labels []graph.Label) graph.Condition {
	some := graph.Or{}
	for _, l := range labels {
		some = append(some, graph.Property{Key: graph.KeyID, Op: graph.HasPrefix, Value: graph.LabelSpecOf(l).Prefix + ":"})
	}
	return some
}

// responseStateIs keeps responses that are in one of the states on a day, as graph.Response.StateAsOf
// defines them.
func responseStateIs(states []graph.ResponseState, day graph.Date) graph.Condition {
	some := graph.Or{}
	draft := graph.Or{graph.Not{Condition: graph.Exists{Key: "submittedOn"}}, graph.DateRange{Key: "submittedOn", From: day + 1}}
	retracted := graph.DateRange{Key: "retractedOn", To: day}
	for _, state := range states {
		switch state {
		case graph.ResponseDraft:
			some = append(some, draft)
		case graph.ResponseRetracted:
			some = append(some, graph.And{graph.Not{Condition: draft}, retracted})
		case graph.ResponseSubmitted:
			some = append(some, graph.And{graph.Not{Condition: draft}, graph.Not{Condition: retracted}})
		}
	}
	return some
}

// ofLabels returns the condition, or one that never holds when no node of the labels can have the
// value: the filter of an interface has more conditions than each of its labels.
func ofLabels(labels []graph.Label, c graph.Condition) graph.Condition {
	var key graph.Key
	switch c := c.(type) {
	case graph.Not:
		return graph.Not{Condition: ofLabels(labels, c.Condition)}
	case graph.And:
		all := make(graph.And, len(c))
		for i, part := range c {
			all[i] = ofLabels(labels, part)
		}
		return all
	case graph.Property:
		key = c.Key
	case graph.OneOf:
		key = c.Key
	case graph.Number:
		key = c.Key
	case graph.DateRange:
		key = c.Key
	case graph.Exists:
		key = c.Key
	}
	if slices.ContainsFunc(labels, func(l graph.Label) bool { return graph.KeyOfLabel(l, key) != nil }) {
		return c
	}
	return graph.Or{}
}

// quantify returns the conditions of a quantifier on nodes of the labels.
func (r filterCompiler) quantify(ctx context.Context, q relationshipQuantifier, labels []graph.Label) (all []graph.Condition, err error) {
	ends := r
	ends.parties = nil
	via, err := q.Via.condition("via", q.Type)
	add := func(f *Filter, negated bool, atLeast int, wrap func(graph.Condition) graph.Condition) {
		var where, c graph.Condition
		if err == nil {
			where, err = ends.nodes(ctx, f, q.EndsFrom(labels))
		}
		if err == nil {
			where = wrap(where)
			c, err = r.has(ctx, graph.Has{Hop: q.Hop, Via: via, Where: where, AtLeast: atLeast})
		}
		if negated {
			c = graph.Not{Condition: c}
		}
		all = append(all, c)
	}
	unchanged := func(c graph.Condition) graph.Condition { return c }
	if q.Some != nil && q.Count == nil {
		add(q.Some, false, 1, unchanged)
	}
	if q.None != nil {
		add(q.None, true, 1, unchanged)
	}
	if q.All != nil {
		add(q.All, true, 1, func(c graph.Condition) graph.Condition { return graph.Not{Condition: c} })
	}
	if q.Count != nil {
		if least := valueOrZero(q.Count.Min); least > 0 {
			add(q.Some, false, int(least), unchanged)
		}
		if most := q.Count.Max; most != nil && *most >= 0 {
			add(q.Some, true, int(*most)+1, unchanged)
		} else if most != nil {
			all = append(all, graph.Or{})
		}
	}
	return all, err
}

// has returns the Has condition. For parties of a ledger it evaluates the condition on the ledger's
// day, and returns the ids for which it holds.
func (r filterCompiler) has(ctx context.Context, h graph.Has) (graph.Condition, error) {
	if r.parties == nil {
		return h, nil
	}
	scope := r.v.readScope()
	scope.On = r.day
	rows, err := r.v.snapshot.Match(ctx, graph.Pattern{
		Name: "ledger parties related", Scope: scope, Start: []graph.Start{{IDs: r.parties}}, Where: h,
	})
	return graph.OneOf{Key: graph.KeyID, Values: idsOf(rows)}, err
}

// idsOf returns the ids of the rows' nodes.
func idsOf(rows graph.Rows) []string {
	ids := make([]string, len(rows.Rows))
	for i, row := range rows.Rows {
		ids[i] = graph.BaseOf(row.Node).ID
	}
	return ids
}

// obligationQuantifier is a quantifier over the ledger.
type obligationQuantifier struct {
	name string // in the schema
	*ObligationQuantifier
	by ledgerSide
}

// obligationQuantifiers returns the quantifiers over the ledger that are set.
func (f *Filter) obligationQuantifiers() []obligationQuantifier {
	all := []obligationQuantifier{
		{"obligations", f.Owes, byRespondent},
		{"obligations", f.OwedTo, bySubject},
		{"obligations", f.OwedOn, byTheme},
		{"obligationsInScope", f.InScope, byScope},
	}
	return slices.DeleteFunc(all, func(c obligationQuantifier) bool { return c.ObligationQuantifier == nil })
}

// countObligations counts obligations in the ledger of the day, and returns a condition for the ids
// whose count is in the bounds.
func (r filterCompiler) countObligations(ctx context.Context, c obligationQuantifier) (graph.Condition, error) {
	ledgers, err := r.v.ledgersBy(ctx, valueOrZero(c.Where), c.by, r.day)
	within := c.Count.keeps
	// An id without obligations is not in the ledger. When the bounds include 0, the condition
	// therefore lists the ids to leave out, else the ids to keep.
	kept := within(0)
	ids := slices.DeleteFunc(slices.Sorted(maps.Keys(ledgers)), func(id string) bool { return within(len(ledgers[id])) == kept })
	switch {
	case !kept:
		return graph.OneOf{Key: graph.KeyID, Values: ids}, err
	case c.by == byScope: // other stakeholders have no scope, so that no count holds for them
		return graph.And{isOf([]graph.Label{graph.LabelWorkingGroup}), graph.Not{Condition: graph.OneOf{Key: graph.KeyID, Values: ids}}}, err
	default:
		return graph.Not{Condition: graph.OneOf{Key: graph.KeyID, Values: ids}}, err
	}
}

// countsObligations reports whether the filter, or one inside it, counts obligations of a day.
func (f *Filter) countsObligations() bool {
	if f == nil {
		return false
	}
	return len(f.obligationQuantifiers()) > 0 || f.Not.countsObligations() ||
		slices.ContainsFunc(f.And, (*Filter).countsObligations) || slices.ContainsFunc(f.Or, (*Filter).countsObligations) ||
		slices.ContainsFunc(f.relationshipQuantifiers(), func(q relationshipQuantifier) bool {
			return q.Some.countsObligations() || q.None.countsObligations() || q.All.countsObligations()
		})
}

// String returns the filter as text. It leaves out what is not set.
func (f *Filter) String() string { return describe(f) }

// String returns the filter as text. It leaves out what is not set.
func (f *RelationshipFilter) String() string { return describe(f) }

// describe returns a filter as text, with all that it points to.
func describe(filter any) string {
	var b strings.Builder
	describeValue(&b, reflect.ValueOf(filter))
	return b.String()
}

func describeValue(b *strings.Builder, v reflect.Value) {
	if p, ok := v.Interface().(graph.Duration); ok {
		v = reflect.ValueOf(p.String())
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			describeValue(b, v.Elem())
		}
	case reflect.Slice:
		b.WriteByte('[')
		for i := range v.Len() {
			describeValue(b, v.Index(i))
			b.WriteByte(' ')
		}
		b.WriteByte(']')
	case reflect.Struct:
		b.WriteByte('{')
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				b.WriteString(v.Type().Field(i).Name + ":")
				describeValue(b, f)
				b.WriteByte(' ')
			}
		}
		b.WriteByte('}')
	case reflect.String:
		fmt.Fprintf(b, "%q", v.String())
	default:
		fmt.Fprint(b, v.Interface())
	}
}
