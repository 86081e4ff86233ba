package embedded_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/embedded"
	"answerable/graph/graphtest"
	"answerable/graph/ndjson"
)

// These tests kill real processes with SIGKILL while they write. The test binary is the process:
// with childFolder set it writes to the store there until it is killed.
const (
	childFolder = "ANSWERABLE_TEST_CHILD"
	childTask   = "ANSWERABLE_TEST_TASK"
)

// kills is how often to kill.
func kills(t *testing.T) int {
	if testing.Short() {
		t.Skip("kills processes")
	}
	return graphtest.Kills(t, 5)
}

func TestMain(m *testing.M) {
	if folder := os.Getenv(childFolder); folder != "" {
		fmt.Println(childMain(folder, os.Getenv(childTask)))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

const (
	childWriters = 3
	batchNodes   = 5
	importNodes  = 1500
)

func childMain(folder, task string) error {
	s, err := embedded.Open(folder, embedded.Options{})
	if err != nil {
		return err
	}
	switch task {
	case "import":
		return childImport(s)
	case "hold":
		fmt.Println("open")
		time.Sleep(time.Minute)
	}
	next, err := written(s)
	if err != nil {
		return err
	}
	failed := make(chan error, childWriters)
	for w := range childWriters {
		go func() { failed <- childWrite(s, w, next[w]) }()
	}
	return <-failed
}

// childWrite writes numbered batches and says which were acknowledged. A batch puts nodes with
// relationships among them, and removes the relationships and some of the nodes of the third before.
func childWrite(s *embedded.Store, writer, next int) error {
	for ; ; next++ {
		c, err := batch(writer, next)
		if err == nil {
			_, err = s.Apply(context.Background(), graph.FixedWrite(c, nil))
		}
		if err != nil {
			return err
		}
		fmt.Printf("acknowledged %d %d\n", writer, next)
	}
}

func batch(writer, number int) (graph.Change, error) {
	var lines []string
	name := func(number, i int) string { return fmt.Sprintf("w%d-%d-%d", writer, number, i) }
	for i := range batchNodes {
		lines = append(lines, theme(name(number, i), `,"assumption":"`+strings.Repeat("x", 300)+`"`))
	}
	for i := range batchNodes - 1 {
		lines = append(lines, partOf(name(number, i), name(number, i+1), ""))
	}
	if old := number - 3; old >= 0 {
		for i := range batchNodes - 1 {
			lines = append(lines, fmt.Sprintf(`{"remove":{"type":"PART_OF","from":"theme:%s","to":"theme:%s"}}`, name(old, i), name(old, i+1)))
		}
		lines = append(lines, fmt.Sprintf(`{"remove":"theme:%s"}`, name(old, 1)))
	}
	c := graph.Change{At: noon, By: strconv.Itoa(writer), Reason: strconv.Itoa(number), Key: "batch " + strconv.Itoa(number)}
	for _, line := range lines {
		op, problems := ndjson.ParseLine([]byte(line))
		if len(problems) > 0 {
			return c, problems
		}
		c.Steps = append(c.Steps, op)
	}
	return c, nil
}

// written returns how many batches each writer has written, which must stand in their order.
func written(s graph.Store) (batches [childWriters]int, err error) {
	err = s.Changes(context.Background(), 0, func(c graph.Change) error {
		writer, err := strconv.Atoi(c.By)
		if err != nil || c.Reason != strconv.Itoa(batches[writer]) {
			return fmt.Errorf("batch %s of writer %s comes after %v", c.Reason, c.By, batches)
		}
		batches[writer]++
		return nil
	})
	return batches, err
}

func childImport(s *embedded.Store) error {
	for {
		steps := make([]graph.Op, 0, importNodes)
		_ = s.Read(context.Background(), func(now graph.Snapshot) error {
			for i := range importNodes {
				id := fmt.Sprintf("theme:import-%d-%d", now.Revision(), i)
				steps = append(steps, graph.Op{Put: &graph.Theme{Base: graph.Base{ID: id}, Name: id}})
			}
			return nil
		})
		fmt.Println("importing")
		c, err := s.Apply(context.Background(), graph.FixedWrite(graph.Change{At: noon, Steps: steps}, nil))
		if err != nil {
			return err
		}
		fmt.Printf("acknowledged 0 %d\n", c.Revision)
	}
}

// child starts a process and returns it with what it prints.
func child(t *testing.T, folder, task string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), childFolder+"="+folder, childTask+"="+task)
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill() })
	return c, bufio.NewScanner(out)
}

// killAfter kills the child after the time and returns the last batch that each writer knows is
// written. It counts the time from the first word of the child, when there is to be one.
func killAfter(t *testing.T, c *exec.Cmd, out *bufio.Scanner, fromWord bool, after time.Duration) map[int]int {
	t.Helper()
	acknowledged := map[int]int{}
	var killed sync.WaitGroup
	kill := func() {
		killed.Go(func() {
			time.Sleep(after)
			_ = c.Process.Kill()
		})
	}
	if !fromWord {
		kill()
	}
	for out.Scan() {
		if fromWord {
			fromWord = false
			kill()
		}
		var writer, number int
		if n, _ := fmt.Sscanf(out.Text(), "acknowledged %d %d", &writer, &number); n == 2 {
			acknowledged[writer] = number
		} else if out.Text() != "importing" && out.Text() != "open" {
			t.Errorf("the child says %q", out.Text())
		}
	}
	killed.Wait()
	_ = c.Wait()
	return acknowledged
}

func upTo(d time.Duration) time.Duration { return time.Duration(rand.Int64N(int64(d))) }

func TestKillingAWriterLosesNothingAndHalvesNothing(t *testing.T) {
	folder, total := "", 0
	for kill := range kills(t) {
		if kill%10 == 0 {
			folder = t.TempDir() // else ever longer logs are read
		}
		c, out := child(t, folder, "")
		acknowledged := killAfter(t, c, out, true, upTo(300*time.Millisecond))
		s, err := embedded.Open(folder, embedded.Options{})
		if err != nil {
			t.Fatal(err)
		}
		batches, err := written(s)
		if err != nil {
			t.Fatal(err)
		}
		for w, number := range acknowledged {
			if batches[w] <= number {
				t.Fatalf("writer %d knows that batch %d is written, and the log has %d", w, number, batches[w])
			}
		}
		if state, err := agree(t.Context(), s); err != nil || !maps.Equal(state, wholeBatches(t, batches)) {
			t.Fatalf("the state has %d elements and is not that of whole batches: %v", len(state), err)
		}
		if err := sentAgain(s); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		total += len(acknowledged)
	}
	if total == 0 {
		t.Error("nothing was ever acknowledged")
	}
}

// sentAgain makes sure that a change that is sent again, with its key, has the first answer.
func sentAgain(s *embedded.Store) error {
	var log []graph.Change
	if err := s.Changes(context.Background(), 0, func(c graph.Change) error { log = append(log, c); return nil }); err != nil {
		return err
	}
	for _, first := range log {
		again, err := s.Apply(context.Background(), graph.FixedWrite(graph.Change{By: first.By, Key: first.Key, Reason: "again"}, nil))
		if err != nil || again.Revision != first.Revision || again.Reason != first.Reason || len(again.Steps) != len(first.Steps) {
			return fmt.Errorf("%s of %s was written as change %d, and is answered with %d, %w", first.Key, first.By, first.Revision, again.Revision, err)
		}
	}
	return s.Read(context.Background(), func(now graph.Snapshot) error {
		if int(now.Revision()) != len(log) {
			return fmt.Errorf("the log has %d changes, and then the revision is %d", len(log), now.Revision())
		}
		return nil
	})
}

// wholeBatches returns the state that the batches lead to.
func wholeBatches(t *testing.T, batches [childWriters]int) map[graph.Ref]string {
	t.Helper()
	state := map[graph.Ref]string{}
	for w, count := range batches {
		for number := range count {
			c, err := batch(w, number)
			if err != nil {
				t.Fatal(err)
			}
			for _, op := range c.Steps {
				if op.Put != nil {
					state[op.Ref()] = string(ndjson.AppendLine(nil, op.Put))
				} else {
					delete(state, op.Ref())
				}
			}
		}
	}
	return state
}

func TestKillingAnImportLeavesItWholeOrAbsent(t *testing.T) {
	folder := ""
	for kill := range kills(t) {
		if kill%3 == 0 {
			folder = t.TempDir()
		}
		c, out := child(t, folder, "import")
		acknowledged := killAfter(t, c, out, true, upTo(500*time.Millisecond))
		s := open(t, folder)
		state, err := agree(t.Context(), s)
		if err != nil {
			t.Fatal(err)
		}
		revision, _, _ := replay(t.Context(), s)
		if len(state) != importNodes*int(revision) || int(revision) < acknowledged[0] {
			t.Fatalf("%d elements at revision %d; %d was acknowledged", len(state), revision, acknowledged[0])
		}
		_ = s.Close()
	}
}

func TestKillingAnOpenLeavesAStoreOrNone(t *testing.T) {
	for range kills(t) {
		folder := t.TempDir()
		for range 3 {
			c, out := child(t, folder, "hold")
			killAfter(t, c, out, false, upTo(30*time.Millisecond))
		}
		s := open(t, folder)
		apply(t, s, ops(t, theme("a", ""))...)
		_ = s.Close()
	}
}

func TestASecondProcessIsToldWhoHasTheStore(t *testing.T) {
	folder := t.TempDir()
	c, out := child(t, folder, "hold")
	if !out.Scan() {
		t.Fatal("the child did not open the store")
	}
	before := read(t, database(folder))
	begun := time.Now()
	_, err := embedded.Open(folder, embedded.Options{})
	refuses(t, err, embedded.ErrInUse, strconv.Itoa(c.Process.Pid), folder, "stop it", "--store")
	if took := time.Since(begun); took > time.Second {
		t.Errorf("it took %v to say so", took)
	}
	if !bytes.Equal(before, read(t, database(folder))) {
		t.Error("the store was touched")
	}
	_ = c.Process.Kill()
	_ = c.Wait()
	s := open(t, folder)
	_, err = embedded.Open(folder, embedded.Options{})
	refuses(t, err, embedded.ErrInUse, strconv.Itoa(os.Getpid()))
	_ = s.Close()
	open(t, folder)
}
