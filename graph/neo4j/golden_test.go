package neo4j_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"answerable/graph"
	"answerable/graph/neo4j"
)

var update = flag.Bool("update", false, "write the golden files again")

// Every named pattern has one golden file, which can be pasted into Neo4j Browser: first the
// parameters in its comments, then the statement.
func TestGoldens(t *testing.T) {
	want := map[string]string{}
	for _, st := range recorded(t) {
		if name := fileOf(st.Name); want[name] == "" {
			want[name] = paste(st)
		}
	}
	if *update {
		if err := os.RemoveAll("testdata"); err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		for name, text := range want {
			if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	there, err := filepath.Glob("testdata/*.cypher")
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(there, slices.Sorted(maps.Keys(want))) {
		t.Errorf("there are %d golden files for %d patterns; run go test -run TestGoldens -update", len(there), len(want))
	}
	for name, text := range want {
		if is, _ := os.ReadFile(name); string(is) != text {
			t.Errorf("%s differs; run go test -run TestGoldens -update, and look at what has changed", name)
		}
	}
}

// fileOf returns the golden file of a pattern: "<-MEMBER_OF-" is in-MEMBER_OF.
func fileOf(pattern string) string {
	name := strings.NewReplacer("<-", "in-", "->", "", "- ", " ").Replace(pattern)
	if strings.HasPrefix(name, "-") || strings.Contains(name, " -") {
		name = strings.Replace(name, "-", "out-", 1)
	}
	return filepath.Join("testdata", strings.ReplaceAll(strings.TrimRight(name, "-"), " ", "-")+".cypher")
}

// paste writes a statement with its parameters, as Neo4j Browser wants them.
func paste(st neo4j.Statement) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(st.Params)) {
		fmt.Fprintf(&b, "// :param %s => %s\n", name, literal(st.Params[name]))
	}
	return b.String() + st.Text + "\n"
}

func literal(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return fmt.Sprintf("%q", v)
	case dbtype.Date:
		return fmt.Sprintf("date(%q)", v)
	case []string:
		quoted := make([]string, len(v))
		for i, text := range v {
			quoted[i] = literal(text)
		}
		return "[" + strings.Join(quoted, ", ") + "]"
	case map[string]any:
		var pairs []string
		for _, key := range slices.Sorted(maps.Keys(v)) {
			pairs = append(pairs, key+": "+literal(v[key]))
		}
		return "{" + strings.Join(pairs, ", ") + "}"
	default:
		return fmt.Sprint(v)
	}
}

// Every statement starts at an index, or at a label where the pattern asks for all of it; and the
// server has nothing to remark on any.
func TestStatementsStartAtAnIndex(t *testing.T) {
	c := config(t)
	wipe(t, c)
	s := openAgain(t, c)
	if _, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: clock(), Steps: sample(t)}, nil)); err != nil {
		t.Fatal(err)
	}
	// Plans follow what the server has counted, which is of other tests until it counts again.
	ask(t, c, "CALL db.prepareForReplanning(60)", nil)
	seen := map[string]bool{}
	for _, st := range recorded(t) {
		if seen[st.Text] {
			continue
		}
		seen[st.Text] = true
		_, summary := ask(t, c, "EXPLAIN "+st.Text, st.Params)
		for _, n := range summary.Notifications() {
			if n.Category() != "UNRECOGNIZED" {
				t.Errorf("%s: %s\n%s", st.Name, n.Description(), st.Text)
			}
		}
		operators := operatorsOf(summary.Plan())
		name := strings.TrimPrefix(st.Name, "count ")
		listed := strings.HasPrefix(name, "list ") || !strings.HasPrefix(name, "by ") && !strings.Contains(st.Text, "$ids.")
		for operator, n := range operators {
			switch {
			case strings.Contains(operator, "AllNodesScan"), strings.Contains(operator, "CartesianProduct"),
				strings.Contains(operator, "NodeByLabelScan") && !listed, strings.Contains(operator, "RelationshipTypeScan"):
				t.Errorf("%s: the plan has %d %s\n%s", st.Name, n, operator, st.Text)
			}
		}
		if !listed && operators["NodeUniqueIndexSeek@neo4j"] == 0 {
			t.Errorf("%s: it starts at no ids: %v\n%s", st.Name, operators, st.Text)
		}
		// A page of a list that is sorted one way is read along the index, and no more than it; what
		// comes from ids is sorted.
		if oneWay.MatchString(st.Text) && listed && (operators["Top@neo4j"] > 0 || operators["Sort@neo4j"] > 0) {
			t.Errorf("%s: sorted, and not along an index: %v\n%s", st.Name, operators, st.Text)
		}
	}
	t.Logf("%d plans", len(seen))
}

// oneWay finds the order of a page by a place and the id.
var oneWay = regexp.MustCompile(`(?m)^ORDER BY n\.(nameKey\w*|\w+Place)(, n\.id| DESC, n\.id DESC)\nLIMIT`)

// operatorsOf counts the operators of a plan. It reads the plan below the driver, whose Children gives
// the last child in place of each: there a loop has one variable for all its rounds.
func operatorsOf(p driver.Plan) map[string]int {
	operators := map[string]int{}
	var count func(plan reflect.Value)
	count = func(plan reflect.Value) {
		operators[plan.FieldByName("Operator").String()]++
		children := plan.FieldByName("Children")
		for i := range children.Len() {
			count(children.Index(i))
		}
	}
	count(reflect.ValueOf(p).Elem().FieldByName("plan").Elem())
	return operators
}
