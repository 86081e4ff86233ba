package embedded_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/ndjson"
)

// exportAt returns the whole graph of a revision, and the change that made it.
func exportAt(t *testing.T, s graph.Recent, at graph.Revision) (file string, c graph.Change) {
	t.Helper()
	snapshot, c, err := s.At(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := graph.ScanAll(t.Context(), snapshot, graph.ReadScope{Clearance: graph.Secretariat, Assumptions: true}, func(e graph.Element) error {
		_, err := b.Write(ndjson.AppendLine(nil, e))
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return b.String(), c
}

// randomSteps returns steps that put and remove themes and what leads from one to the other.
func randomSteps(random *rand.Rand) (steps []graph.Op) {
	for range 1 + random.IntN(4) {
		steps = append(steps, putTheme(random.IntN(6)).Steps...)
		steps[len(steps)-1].Put.(*graph.Theme).Summary = fmt.Sprint(random.Int())
	}
	for range random.IntN(3) {
		r := &graph.Relationship{Type: graph.PartOf, From: fmt.Sprint("theme:t", random.IntN(6)), To: fmt.Sprint("theme:t", random.IntN(6))}
		op := graph.Op{Put: r}
		if random.IntN(2) == 0 {
			op = graph.Op{Remove: r.Ref()}
		}
		steps = append(steps, op)
	}
	return steps
}

func TestAStoreThatIsOpenedAgainStillShowsItsPast(t *testing.T) {
	folder, random := t.TempDir(), rand.New(rand.NewPCG(1, 2))
	s := open(t, folder)
	first := graph.Change{At: time.Now(), By: "test", Reason: "test"}
	for n := range 6 {
		first.Steps = append(first.Steps, putTheme(n).Steps...)
	}
	const revisions = 60
	for n := range revisions {
		c := first
		if n > 0 {
			c.Steps = randomSteps(random)
		}
		if _, err := s.Apply(t.Context(), graph.FixedWrite(c, nil)); err != nil {
			t.Fatal(err)
		}
	}
	var files []string
	var changes []graph.Change
	for at := range graph.Revision(revisions + 1) {
		file, c := exportAt(t, s, at)
		files, changes = append(files, file), append(changes, c)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again := open(t, folder)
	copied := follow(t, again, embedded.FollowOptions{})
	for name, s := range map[string]graph.Recent{"the store": again, "a copy of it": copied} {
		for _, at := range random.Perm(revisions + 1) {
			file, c := exportAt(t, s, graph.Revision(at))
			if file != files[at] {
				t.Errorf("%s at revision %d is\n%s\nand was\n%s", name, at, file, files[at])
			}
			if at > 0 && (len(c.Steps) != len(changes[at].Steps) || c.By != "test" || !c.At.Equal(changes[at].At)) {
				t.Errorf("%s says that revision %d was made by %v, and it was by %v", name, at, c, changes[at])
			}
		}
	}
}

func TestThePastIsBounded(t *testing.T) {
	folder := t.TempDir()
	s := open(t, folder)
	const revisions = 1500
	for n := range revisions {
		if _, err := s.Apply(t.Context(), graph.FixedWrite(putTheme(n%5), nil)); err != nil {
			t.Fatal(err)
		}
	}
	bounded := func(s graph.Recent) {
		t.Helper()
		for at, held := range map[graph.Revision]bool{-1: false, 0: false, revisions - 1024: false, revisions - 1023: true, revisions: true, revisions + 1: false} {
			if _, _, err := s.At(t.Context(), at); (err == nil) != held || !held && graph.CodeOf(err) != graph.CodeGone {
				t.Errorf("revision %d: %v", at, err)
			}
		}
	}
	bounded(s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	bounded(open(t, folder))
}
