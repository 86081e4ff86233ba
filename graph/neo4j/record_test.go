package neo4j_test

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/integrity"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/neo4j"
	"answerable/graph/query"
)

// recorder is a store that writes down what it is asked, compiled.
type recorder struct {
	graph.Store
	t          testing.TB
	mu         sync.Mutex
	statements []neo4j.Statement // in the order in which they came
}

type recordedSnapshot struct {
	graph.Snapshot
	to *recorder
}

func (r *recorder) Read(ctx context.Context, f func(graph.Snapshot) error) error {
	return r.Store.Read(ctx, func(s graph.Snapshot) error { return f(recordedSnapshot{s, r}) })
}

func (r *recorder) Apply(ctx context.Context, w graph.Write) (graph.Change, error) {
	recorded := w
	recorded.Plan = func(ctx context.Context, n graph.WriteSnapshot) (graph.Change, error) {
		return w.Plan(ctx, recordedNewest{recordedSnapshot{n, r}, n})
	}
	recorded.Verify = func(ctx context.Context, s graph.Snapshot, c *graph.Change) error {
		return w.Verify(ctx, recordedSnapshot{s, r}, c)
	}
	return r.Store.Apply(ctx, recorded)
}

type recordedNewest struct {
	recordedSnapshot
	newest graph.WriteSnapshot
}

func (n recordedNewest) Changes(ctx context.Context, after graph.Revision, f func(graph.Change) error) error {
	return n.newest.Changes(ctx, after, f)
}

func (r *recorder) note(st neo4j.Statement, ok bool, err error) {
	if err != nil {
		r.t.Fatal(err)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if ok {
		r.statements = append(r.statements, st)
	}
}

func (s recordedSnapshot) Match(ctx context.Context, p graph.Pattern) (graph.Rows, error) {
	s.to.note(neo4j.Match(p))
	return s.Snapshot.Match(ctx, p)
}

func (s recordedSnapshot) Count(ctx context.Context, p graph.Pattern) (graph.Counts, error) {
	s.to.note(neo4j.Count(p))
	return s.Snapshot.Count(ctx, p)
}

func (s recordedSnapshot) Degrees(ctx context.Context, scope graph.ReadScope, ids []string) (graph.Degrees, error) {
	s.to.note(neo4j.Degrees(scope, ids))
	return s.Snapshot.Degrees(ctx, scope, ids)
}

func (s recordedSnapshot) Reach(ctx context.Context, q graph.Reach) ([]*graph.Relationship, error) {
	s.to.note(neo4j.Step(q))
	return s.Snapshot.Reach(ctx, q)
}

// sample returns the steps that make the fictional graph of the repository.
func sample(t testing.TB) []graph.Op {
	t.Helper()
	name := filepath.Join("..", "..", "data", "fictional-lights.ndjson")
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	steps, err := ndjson.ReadFile(name, f)
	if err != nil {
		t.Fatal(err)
	}
	return steps
}

func clock() time.Time { return time.Date(2031, time.July, 1, 12, 0, 0, 0, time.UTC) }

// recorded asks all that package graph can ask about the fictional graph, and returns the statements.
func recorded(t testing.TB) []neo4j.Statement {
	t.Helper()
	store, err := embedded.Open(t.TempDir(), embedded.Options{NoSync: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	r := &recorder{Store: store, t: t}
	g, ctx, steps := query.New(r, clock), t.Context(), sample(t)
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	_, err = mutation.New(g).Apply(ctx, graph.Viewer{Clearance: graph.Secretariat}, "sample", steps)
	must(err)
	_, err = mutation.New(g).Apply(ctx, graph.Viewer{Clearance: graph.Secretariat}, "again", steps)
	must(err)
	must(g.Read(ctx, graph.Viewer{}, func(v *query.View) error {
		lists(t, v)
		related(t, v)
		ledgers(t, v)
		return v.Export(ctx, io.Discard)
	}))
	_, err = integrity.Check(ctx, g.Store(), nil)
	must(err)
	patterns(t, r)
	writes(t, g)
	return r.statements
}

// writes withdraws an addressing and amends a response, and meets a conflict.
func writes(t testing.TB, g *query.Graph) {
	t.Helper()
	writer := mutation.New(g).Writer(graph.Viewer{Name: "editor", Clearance: graph.Secretariat, Role: graph.Editor})
	withdraw := func(key string) error {
		var in mutation.WithdrawAddressingInput
		_ = in.UnmarshalGQL(map[string]any{
			"idempotencyKey": key, "expectedRevision": 1, "assumption": "made up", "withdrawnOn": "2031",
			"subject": "action-point:fictional-ap1", "addressee": "organization:fictional-harbour-ministry-of-lighthouses",
		})
		w, err := writer.WithdrawAddressing(t.Context(), in)
		if err == nil {
			_, err = w.Obligations(t.Context())
		}
		return err
	}
	if err := withdraw("1"); err != nil {
		t.Fatal(err)
	}
	if err := withdraw("2"); graph.CodeOf(err) != graph.CodeConflict {
		t.Fatal(err)
	}
	var in mutation.RecordResponseInput
	_ = in.UnmarshalGQL(map[string]any{
		"idempotencyKey": "3", "expectedRevision": 2, "assumption": "made up", "response": "response:fictional-f1-institute-holding", "text": "soon",
	})
	if _, err := writer.RecordResponse(t.Context(), in); err != nil {
		t.Fatal(err)
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
}

func lists(t testing.TB, v *query.View) {
	list[*graph.ActionPoint](t, v)
	list[*graph.Document](t, v)
	list[*graph.Initiative](t, v)
	list[*graph.Meeting](t, v)
	list[*graph.Organization](t, v)
	list[*graph.Outcome](t, v)
	list[*graph.Person](t, v)
	list[*graph.ProgressReport](t, v)
	list[*graph.Recommendation](t, v)
	list[*graph.Response](t, v)
	list[*graph.StakeholderGroup](t, v)
	list[*graph.Theme](t, v)
	list[*graph.WorkingGroup](t, v)
}

// list asks for pages by name, by a date and by id, from both ends, with and without a filter.
func list[T graph.Node](t testing.TB, v *query.View) {
	size, text := int32(1), "a"
	filters := []*query.Filter{nil, {Name: &query.TextFilter{StartsWith: &text}}, {KnownAs: &text}}
	for _, order := range [][]*query.NodeOrder{
		{{By: "NAME", Direction: "ASC"}}, {{By: "NAME", Direction: "DESC"}}, nil, {{By: "SINCE", Direction: "ASC"}},
	} {
		if order != nil && order[0].By == "SINCE" {
			filters = filters[:1]
		}
		for _, filter := range filters {
			for _, args := range []query.PageArgs{{First: &size}, {Last: &size}} {
				c, err := query.List[T](t.Context(), v, filter, order, args)
				if err == nil {
					_, err = c.TotalCount(t.Context())
				}
				if err == nil && len(c.Edges) > 0 {
					further := query.PageArgs{First: args.First, Last: args.Last}
					if args.First != nil {
						further.After = new(c.PageInfo.EndCursor())
					} else {
						further.Before = new(c.PageInfo.StartCursor())
					}
					_, err = query.List[T](t.Context(), v, filter, order, further)
				}
				if err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

func related(t testing.TB, v *query.View) {
	var ids []string
	for _, op := range sample(t) {
		if n, ok := op.Put.(graph.Node); ok {
			ids = append(ids, n.Ref().ID)
		}
	}
	for _, some := range [][]string{ids[:1], ids} {
		nodes, err := v.Nodes(t.Context(), some)
		if err != nil {
			t.Fatal(err)
		}
		n := nodes[slices.IndexFunc(nodes, func(n graph.Node) bool { return n != nil })]
		size := int32(2)
		for _, spec := range graph.RelationshipTypes() {
			for _, hop := range []graph.Hop{graph.Out(spec.Type), graph.In(spec.Type)} {
				c, err := query.Related[graph.Node](t.Context(), n, hop, nil, nil, nil, query.PageArgs{First: &size})
				if err == nil {
					_, err = c.TotalCount(t.Context())
				}
				if err != nil {
					t.Fatal(err)
				}
			}
		}
		if _, err := query.RelationshipCounts(t.Context(), n, nil, true); err != nil {
			t.Fatal(err)
		}
		types := []graph.RelationshipType{graph.AddressedTo, graph.MemberOf}
		if _, err := query.Relationships(t.Context(), n, query.RelationshipArgs{Types: types}, query.PageArgs{First: &size}); err != nil {
			t.Fatal(err)
		}
		if _, err := v.Between(t.Context(), some, types, query.PageArgs{}); err != nil {
			t.Fatal(err)
		}
	}
}

func ledgers(t testing.TB, v *query.View) {
	yes := true
	filters := []*query.ObligationFilter{nil}
	for _, op := range sample(t) {
		id := op.Ref().ID
		switch label, _, _ := graph.SplitID(id); label {
		case graph.LabelTheme:
			filters = append(filters, &query.ObligationFilter{Theme: &id})
		case graph.LabelWorkingGroup:
			filters = append(filters, &query.ObligationFilter{WorkingGroup: &id})
		case graph.LabelOrganization:
			filters = append(filters, &query.ObligationFilter{Respondent: &id, IncludeParts: &yes})
		}
	}
	for _, f := range filters {
		c, err := v.Obligations(t.Context(), f, query.PageArgs{})
		if graph.CodeOf(err) == graph.CodeNotFound {
			continue
		}
		if err == nil {
			_, err = v.StakeholdersOwing(t.Context(), f, query.PageArgs{})
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range c.Nodes() {
			if _, err := o.FocalPoints(t.Context()); err != nil {
				t.Fatal(err)
			}
			if _, err := o.Respondent(t.Context()); err != nil {
				t.Fatal(err)
			}
			if _, err := o.Subject(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
	}
}
