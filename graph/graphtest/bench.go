package graphtest

import (
	"bytes"
	"cmp"
	"context"
	"flag"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/graph/ndjson"
	"answerable/graph/query"
)

// opener opens an empty store, and closes it when the test that it is for ends.
type opener = func(t testing.TB) graph.Store

// today is the day of every clock of the suite.
var today = graph.NewDate(2031, time.July, 1)

func clock() time.Time { return today.Time() }

var secretary = graph.Viewer{Name: "secretary", Clearance: graph.Secretariat}

// failer is what a test and a check of a law have in common.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

func must(t failer, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("unexpected error: %v", err)
	}
}

// put makes the steps that put the elements of lines in the file format.
func put(t failer, lines string) (steps []graph.Op) {
	t.Helper()
	for line := range strings.Lines(lines) {
		op, problems := ndjson.ParseLine([]byte(line))
		if problems != nil {
			t.Fatalf("%s: %v", line, problems)
		}
		steps = append(steps, op)
	}
	return steps
}

// apply writes the steps as they are, past the rules of package graph.
func apply(t failer, s graph.Store, steps []graph.Op) graph.Revision {
	t.Helper()
	c, err := s.Apply(context.Background(), graph.FixedWrite(graph.Change{At: clock(), By: "test", Reason: "test", Steps: steps}, accept))
	must(t, err)
	return c.Revision
}

func accept(context.Context, graph.Snapshot) error { return nil }

// refill makes the store hold the elements that the steps put, and nothing else.
func refill(t failer, s graph.Store, steps []graph.Op) {
	t.Helper()
	var removals []graph.Op
	for _, op := range put(t, export(t, s, secretary)) {
		removals = append(removals, graph.Op{Remove: op.Ref()})
	}
	slices.Reverse(removals) // relationships before their ends
	if len(removals) > 0 {
		apply(t, s, removals)
	}
	apply(t, s, steps)
}

// read calls f with what the viewer sees. What f says last counts: a store may call it again.
func read(t failer, s graph.Store, viewer graph.Viewer, f func(*query.View)) {
	t.Helper()
	must(t, query.New(s, clock).Read(context.Background(), viewer, func(v *query.View) error {
		f(v)
		return nil
	}))
}

// export returns all that the viewer sees as a file.
func export(t failer, s graph.Store, viewer graph.Viewer) string {
	t.Helper()
	var file bytes.Buffer
	read(t, s, viewer, func(v *query.View) {
		file.Reset()
		must(t, v.Export(context.Background(), &file))
	})
	return file.String()
}

// fileOf returns the canonical lines of elements.
func fileOf(elements []graph.Element) string {
	sorted := slices.Clone(elements)
	slices.SortFunc(sorted, func(a, b graph.Element) int {
		x, y := a.Ref(), b.Ref()
		return cmp.Or(cmp.Compare(min(1, len(x.Type)), min(1, len(y.Type))), cmp.Compare(x.ID, y.ID),
			cmp.Compare(x.Type, y.Type), cmp.Compare(x.From, y.From), cmp.Compare(x.To, y.To), cmp.Compare(x.Key, y.Key))
	})
	var file []byte
	for _, e := range sorted {
		file = ndjson.AppendLine(file, e)
	}
	return string(file)
}

func elementsOf(steps []graph.Op) (elements []graph.Element) {
	for _, op := range steps {
		elements = append(elements, op.Put)
	}
	return elements
}

// naiveWith returns the reference engine with the elements.
func naiveWith(t failer, elements []graph.Element) *Naive {
	t.Helper()
	s := NewNaive()
	var steps []graph.Op
	for _, e := range elements {
		steps = append(steps, graph.Op{Put: e})
	}
	apply(t, s, steps)
	return s
}

// law checks a law on random graphs, with one store for all of them.
func law(open opener, check func(t *rapid.T, s graph.Store)) func(*testing.T) {
	return func(t *testing.T) {
		s := open(t)
		rapid.Check(t, func(t *rapid.T) {
			// One draw for all, so that a failure shows its graph and not a thousand numbers.
			rapid.Custom(func(t *rapid.T) bool { check(t, s); return true }).Draw(t, "the law holds")
		})
	}
}

// Configure sets how many graphs the laws draw, until the test ends. Without ANSWERABLE_CHECKS there
// are few and the same ones each time, so that nothing fails by chance. With it they are new ones each
// time, unless ANSWERABLE_SEED fixes them: seed 1 begins with those of the ordinary run.
func Configure(t *testing.T) {
	given := flagsGiven()
	checks := os.Getenv("ANSWERABLE_CHECKS")
	set := map[string]string{"rapid.checks": cmp.Or(checks, usualChecks), "rapid.nofailfile": "true"}
	if seed := os.Getenv("ANSWERABLE_SEED"); seed != "" {
		set["rapid.seed"] = seed
	} else if checks == "" {
		set["rapid.seed"] = "1"
	}
	for name, value := range set {
		if f := flag.Lookup(name); !given[name] {
			old := f.Value.String()
			must(t, flag.Set(name, value))
			t.Cleanup(func() { _ = flag.Set(name, old) })
		}
	}
}

// Kills returns how often a test kills a process: ANSWERABLE_KILLS, or the usual number.
func Kills(t testing.TB, usual int) int {
	t.Helper()
	given := os.Getenv("ANSWERABLE_KILLS")
	if given == "" {
		return usual
	}
	n, err := strconv.Atoi(given)
	if err != nil || n < 1 {
		t.Fatalf("ANSWERABLE_KILLS is %q, not a number of kills", given)
	}
	return n
}

// flagsGiven returns the flags of the command line. It looks once, since one that Configure has set
// counts as given afterwards.
var flagsGiven = sync.OnceValue(func() map[string]bool {
	given := map[string]bool{}
	flag.Visit(func(f *flag.Flag) { given[f.Name] = true })
	return given
})

// Graph draws a random graph of every label and type, as the steps that put it; engines that hold it
// can be compared by whatever asks them.
func Graph(t *rapid.T) []graph.Op { return randomGraph(t) }

// Refill makes the store hold the elements that the steps put, and nothing else.
func Refill(t *rapid.T, s graph.Store, steps []graph.Op) { refill(t, s, steps) }

// Cut removes by hand all that a clearance may not see from the elements of a graph: the second
// telling of the law of visibility, for laws of what this package does not ask.
func Cut(elements []graph.Element, c graph.Clearance) []graph.Element { return cut(elements, c) }
