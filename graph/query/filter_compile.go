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

// filterCompiler turns filters, which were checked, into Conditions.
type filterCompiler struct {
	v   *View
	day graph.Date // of the ledgers that are counted
	// parties are debtors or subjects of a ledger, which are asked whatever their dates. What they are
	// related to is asked on the day of the ledger; nil means that the Stamp says what is there.
	parties []string
}

// nodes returns what nodes, which are of the labels, must fulfil; nil keeps all.
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

// isOf keeps nodes of the labels, which their ids say.
func isOf(labels []graph.Label) graph.Condition {
	some := graph.Or{}
	for _, l := range labels {
		some = append(some, graph.Property{Key: graph.KeyID, Op: graph.HasPrefix, Value: graph.LabelSpecOf(l).Prefix + ":"})
	}
	return some
}

// responseStateIs keeps responses that are in one of the states on a day, as Response.State says.
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

// ofLabels returns a condition on a value as nodes of the labels can be asked: when none of them can
// have the value, it never holds. The filter of an interface has more parts than each of its labels.
func ofLabels(labels []graph.Label, c graph.Condition) graph.Condition {
	var key graph.Key
	switch c := c.(type) {
	case graph.Not:
		return graph.Not{Condition: ofLabels(labels, c.Condition)}
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

// along returns what a quantifier asks for, of nodes of the labels.
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

// has returns the Has itself, or, for parties of a ledger, those of them for which it holds on the day.
func (r filterCompiler) has(ctx context.Context, h graph.Has) (graph.Condition, error) {
	if r.parties == nil {
		return h, nil
	}
	scope := graph.ReadScope{Clearance: r.v.viewer.Clearance, On: r.day, Assumptions: r.v.assumptions}
	rows, err := r.v.snapshot.Match(ctx, graph.Pattern{
		Name: "ledger parties related", Stamp: scope, Start: []graph.Start{{IDs: r.parties}}, Where: h,
	})
	return graph.OneOf{Key: graph.KeyID, Values: idsOf(rows)}, err
}

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

// counted returns the quantifiers over the ledger that are set.
func (f *Filter) obligationQuantifiers() []obligationQuantifier {
	all := []obligationQuantifier{
		{"obligations", f.Owes, byDebtor},
		{"obligations", f.OwedTo, bySubject},
		{"obligations", f.OwedOn, byTheme},
		{"obligationsInScope", f.InScope, byScope},
	}
	return slices.DeleteFunc(all, func(c obligationQuantifier) bool { return c.ObligationQuantifier == nil })
}

// count asks the ledger of the day, and returns which ids have as many obligations as is asked for.
func (r filterCompiler) countObligations(ctx context.Context, c obligationQuantifier) (graph.Condition, error) {
	ledgers, err := r.v.ledgersBy(ctx, valueOrZero(c.Where), c.by, r.day)
	within := c.Count.keeps
	// Those without any are not in the ledger. When they are kept, the others that are not are named.
	kept := within(0)
	ids := slices.DeleteFunc(slices.Sorted(maps.Keys(ledgers)), func(id string) bool { return within(len(ledgers[id])) == kept })
	switch {
	case !kept:
		return graph.OneOf{Key: graph.KeyID, Values: ids}, err
	case c.by == byScope: // which other stakeholders have not, however many they may have
		return graph.And{isOf([]graph.Label{graph.LabelWorkingGroup}), graph.Not{Condition: graph.OneOf{Key: graph.KeyID, Values: ids}}}, err
	default:
		return graph.Not{Condition: graph.OneOf{Key: graph.KeyID, Values: ids}}, err
	}
}

// counts reports whether the filter counts obligations of a day.
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

// String writes the filter so that it says what it asks: what is not set is left out.
func (f *Filter) String() string { return describe(f) }

// String writes the filter so that it says what it asks: what is not set is left out.
func (f *RelationshipFilter) String() string { return describe(f) }

// written writes a filter with all that it points to.
func describe(filter any) string {
	var b strings.Builder
	describeValue(&b, reflect.ValueOf(filter))
	return b.String()
}

func describeValue(b *strings.Builder, v reflect.Value) {
	if p, ok := v.Interface().(graph.Period); ok {
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
