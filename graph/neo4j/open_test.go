package neo4j_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/graph/neo4j"
)

// Whatever keeps a graph from being opened has a message of its own, which holds no password.
func TestOpenRefuses(t *testing.T) {
	c := config(t)
	for name, with := range map[string]struct {
		change      func(*neo4j.Config)
		causedError error
		says        string
	}{
		"a wrong password": {func(c *neo4j.Config) { c.Password = "wrong-password" }, neo4j.ErrAuthentication, "the user or the password is wrong"},
		"a wrong database": {func(c *neo4j.Config) { c.Database = "absent" }, neo4j.ErrNoDatabase, `no database "absent"`},
		"nobody there":     {func(c *neo4j.Config) { c.URL = "bolt://127.0.0.1:1" }, neo4j.ErrUnreachable, "no Neo4j server can be reached at bolt://127.0.0.1:1"},
	} {
		t.Run(name, func(t *testing.T) {
			c := c
			with.change(&c)
			s, err := neo4j.Open(t.Context(), c)
			if err == nil {
				_ = s.Close()
			}
			if !errors.Is(err, with.causedError) || graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), with.says) {
				t.Errorf("got %v", err)
			}
			if err != nil && strings.Contains(err.Error(), c.Password) {
				t.Errorf("%v holds the password", err)
			}
		})
	}
	c.URL = "https://127.0.0.1"
	if _, err := neo4j.Open(t.Context(), c); graph.CodeOf(err) != graph.CodeInvalid {
		t.Errorf("an invalid address gives %v", err)
	}
}

// Nodes that something else wrote are refused, unless adopted; then they are never shown.
func TestForeignGraph(t *testing.T) {
	c := config(t)
	wipe(t, c)
	ask(t, c, "CREATE (:Person {name: 'Somebody'})", nil)
	if _, err := neo4j.Open(t.Context(), c); !errors.Is(err, neo4j.ErrForeign) {
		t.Fatalf("a foreign graph gives %v", err)
	}
	if records, _ := ask(t, c, "MATCH (n) RETURN n", nil); len(records) != 1 {
		t.Errorf("there are %d nodes in a graph that was refused", len(records))
	}
	c.Adopt = true
	s := openAgain(t, c)
	if _, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: clock(), Steps: sample(t)}, nil)); err != nil {
		t.Fatal(err)
	}
	err := s.Read(t.Context(), func(s graph.Snapshot) error {
		rows, err := s.Match(t.Context(), graph.Pattern{
			Name: "people", Scope: everything, Start: []graph.Start{{Label: graph.LabelPerson}}, Order: []graph.Order{{Key: graph.KeyName}},
			Where: graph.Not{Condition: graph.Property{Key: graph.KeyName, Op: graph.Equals, Value: "nobody"}},
		})
		for _, row := range rows.Rows {
			if row.Node.Ref().ID == "" {
				t.Error("a person of somebody else's is shown")
			}
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

var everything = graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}

func TestAnotherFormat(t *testing.T) {
	c := config(t)
	wipe(t, c)
	openAgain(t, c)
	for format, want := range map[int]error{1: neo4j.ErrOlder, 99: neo4j.ErrNewer} {
		ask(t, c, "MATCH (head:AnswerableHead) SET head.format = $format", map[string]any{"format": format})
		if _, err := neo4j.Open(t.Context(), c); !errors.Is(err, want) {
			t.Errorf("format %d gives %v", format, err)
		}
	}
	wipe(t, c)
}

// A graph of the format before gets what this one has more when it is opened, also when that was cut off.
func TestMigration(t *testing.T) {
	c := config(t)
	wipe(t, c)
	s := openAgain(t, c)
	if _, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: clock(), Steps: sample(t)}, nil)); err != nil {
		t.Fatal(err)
	}
	const isPlace = "(key ENDS WITH 'Place' OR key IN ['nameKeyPublic', 'nameKeyPartner', 'nameKeyMember'])"
	all := func() any {
		records, _ := ask(t, c, "MATCH (n) WHERE n.level IS NOT NULL WITH n ORDER BY n.id RETURN collect([labels(n), properties(n)]) AS all", nil)
		related, _ := ask(t, c, "MATCH ()-[r]->() WHERE r.level IS NOT NULL WITH r ORDER BY type(r), r.ref RETURN collect(properties(r)) AS all", nil)
		return []any{records[0].Values, related[0].Values}
	}
	want := all()
	for format, forget := range map[int][]string{
		2: {
			"MATCH (n) WHERE n.level IS NOT NULL AND NOT n:Theme UNWIND [key IN keys(n) WHERE " + isPlace + "] AS key SET n[key] = null",
			"DROP INDEX answerable_Person_nameKeyPublic",
		},
		3: {"MATCH (n:Meeting) SET n.statusPlace = null", "DROP INDEX answerable_Meeting_statusPlace", "DROP CONSTRAINT answerable_INFORMS_ref"},
		4: {
			"MATCH (n:Recommendation) SET n.referencePlace = null", "DROP INDEX answerable_Recommendation_referencePlace",
			"MATCH (n) WHERE n.nameKey IS NOT NULL SET n.nameKey = 'as before', n.keys = ['as before']",
			"MATCH (n) WHERE n.level IS NOT NULL UNWIND [key IN keys(n) WHERE key = 'summaryKey'] AS key SET n[key] = 'as before'",
			"MATCH ()-[r:MEMBER_OF]->() WHERE r.roleKey IS NOT NULL SET r.roleKey = 'as before', r.staleKey = 'of no version'",
		},
		5: {"MATCH (n:GraphNode) REMOVE n:GraphNode", "DROP CONSTRAINT answerable_node_id"},
	} {
		for _, statement := range forget {
			before := all()
			if ask(t, c, statement, nil); !strings.HasPrefix(statement, "DROP") && reflect.DeepEqual(all(), before) {
				t.Errorf("%s forgets nothing", statement)
			}
		}
		ask(t, c, "MATCH (head:AnswerableHead) SET head.format = $format", map[string]any{"format": format})
		openAgain(t, c)
		if is := all(); !reflect.DeepEqual(is, want) {
			t.Errorf("of format %d there is\n%v\nwhere\n%v\nshould be", format, is, want)
		}
		if records, _ := ask(t, c, "MATCH (head:AnswerableHead) RETURN head.format AS format", nil); records[0].Values[0] != int64(6) {
			t.Errorf("the format is %v", records[0].Values[0])
		}
	}
}

func TestNewEnough(t *testing.T) {
	for agent, want := range map[string]bool{
		"Neo4j/5.26.30": true, "Neo4j/5.27-aura": true, "Neo4j/2025.06.0": true, "Neo4j/6.0": true,
		"Neo4j/5.25.1": false, "Neo4j/4.4.40": false, "Memgraph": false, "": false,
	} {
		if neo4j.NewEnough(agent) != want {
			t.Errorf("%q is new enough: %t", agent, !want)
		}
	}
}
