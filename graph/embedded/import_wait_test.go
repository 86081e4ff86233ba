package embedded_test

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// While 100,000 elements are imported, others write every 100 ms and wait for at most 5 s. ANSWERABLE_IMPORT is the number of
// elements of a longer trial.
func TestWritersWaitShortlyForAnImport(t *testing.T) {
	elements := 10_000
	if n, err := strconv.Atoi(os.Getenv("ANSWERABLE_IMPORT")); err == nil {
		elements = n
	}
	s, err := embedded.Open(t.TempDir(), embedded.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	g, editor := query.New(s, time.Now), graph.Viewer{Name: "editor", Role: graph.Editor, Clearance: graph.Secretariat}
	var lines strings.Builder
	for i := range 200 {
		fmt.Fprintf(&lines, `{"label":"Organization","id":"organization:o%d","properties":{"name":"O %d"}}`+"\n", i, i)
	}
	for i := range elements / 4 {
		fmt.Fprintf(&lines, `{"label":"Recommendation","id":"recommendation:r%d","properties":{"text":"R %d"}}`+"\n", i, i)
		for j := range 3 {
			fmt.Fprintf(&lines, `{"type":"ADDRESSED_TO","from":"recommendation:r%d","to":"organization:o%d","properties":{"addressedOn":"2017"}}`+"\n", i, (7*i+j)%200)
		}
	}
	steps, err := ndjson.ReadFile("graph", strings.NewReader(lines.String()))
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	began := time.Now()
	go func() {
		w := mutation.New(g).Writer(editor)
		_, err := w.Import(t.Context(), mutation.Import{Reason: "import", Steps: steps}, false)
		ended <- err
	}()
	var longest time.Duration
	for i := 0; ; i++ {
		select {
		case err := <-ended:
			t.Logf("%d elements in %s; of %d writes meanwhile, the one that waited longest waited for %s", len(steps), time.Since(began), i, longest)
			if head, _ := g.Head(t.Context()); err != nil || longest > 5*time.Second || i > 0 && int(head) != i+1 {
				t.Errorf("%v, after %s; the graph is at revision %d after %d other writes", err, longest, head, i)
			}
			return
		case <-time.After(100 * time.Millisecond):
			asked := time.Now()
			if _, err := mutation.New(g).Apply(t.Context(), editor, "beside", []graph.Op{{Put: &graph.Theme{Base: graph.Base{ID: fmt.Sprintf("theme:t%d", i)}, Name: "T"}}}); err != nil {
				t.Fatal(err)
			}
			longest = max(longest, time.Since(asked))
		}
	}
}
