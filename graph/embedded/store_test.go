package embedded_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"answerable/graph"
	"answerable/graph/embedded"
)

func TestWhatIsWrittenIsThereWhenTheStoreIsOpenedAgain(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "b")
	s := open(t, folder)
	apply(t, s, ops(t, theme("a", ""), `{"label":"Document","id":"document:x","properties":{"title":"X"}}`, theme("b", `,"visibility":"MEMBER","sources":[{"document":"document:x","page":3}]`),
		partOf("a", "b", ""), partOf("a", "b", `,"key":"{again"`), partOf("b", "b", ""))...)
	apply(t, s, ops(t, theme("c", ""), `{"remove":{"type":"PART_OF","from":"theme:b","to":"theme:b"}}`, `{"remove":"theme:none"}`)...)
	before, err := agree(t.Context(), s)
	if err != nil || len(before) != 6 {
		t.Fatal(len(before), err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, folder)
	after, err := agree(t.Context(), s)
	if err != nil || !maps.Equal(before, after) {
		t.Fatal(after, err)
	}
	if got := apply(t, s, ops(t, theme("d", ""))...); got != 3 {
		t.Errorf("the next revision is %d", got)
	}
}

func TestChangesKeepsEveryPartOfAChange(t *testing.T) {
	s := open(t, t.TempDir())
	want := graph.Change{At: noon, By: "me", Reason: "because", Steps: ops(t, theme("a", ""), `{"remove":"theme:b"}`)}
	for i := range 3 {
		if c, err := s.Apply(t.Context(), graph.FixedWrite(want, nil)); c.Revision != graph.Revision(i+1) || err != nil {
			t.Fatal(c.Revision, err)
		}
	}
	stop := errors.New("stop")
	err := s.Changes(t.Context(), 1, func(c graph.Change) error {
		want.Revision = 2
		if !reflect.DeepEqual(c, want) {
			t.Errorf("got %+v, want %+v", c, want)
		}
		apply(t, s, ops(t, theme("x", ""))...) // f may write
		return stop
	})
	if !errors.Is(err, stop) {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	seen := 0
	if err := s.Changes(ctx, -1, func(graph.Change) error { seen++; cancel(); return nil }); !errors.Is(err, context.Canceled) || seen != 1 {
		t.Error(seen, err)
	}
}

func TestARefusedChangeLeavesNothing(t *testing.T) {
	s := open(t, t.TempDir())
	apply(t, s, ops(t, theme("a", ""), theme("b", ""), partOf("a", "b", ""))...)
	for name, steps := range map[string][]graph.Op{
		"an end is missing":            ops(t, theme("c", ""), partOf("c", "none", "")),
		"an end is removed":            ops(t, theme("c", ""), `{"remove":"theme:b"}`),
		"an end is removed meanwhile":  ops(t, theme("c", ""), partOf("a", "c", ""), `{"remove":"theme:a"}`),
		"an end of itself is missing":  ops(t, partOf("none", "none", "")),
		"all but one of it is removed": ops(t, `{"remove":"theme:b"}`, `{"remove":"theme:a"}`),
	} {
		if _, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: steps}, nil)); graph.CodeOf(err) != graph.CodeConflict {
			t.Errorf("%s: %v", name, err)
		}
	}
	refusal := errors.New("refused")
	_, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: ops(t, theme("c", ""))}, func(ctx context.Context, after graph.Snapshot) error {
		if rows, err := after.Match(ctx, graph.Pattern{Scope: everything, Start: []graph.Start{{IDs: []string{"theme:c"}}}}); len(rows.Rows) != 1 || err != nil {
			t.Error("verify does not see the result", err)
		}
		return refusal
	}))
	if !errors.Is(err, refusal) {
		t.Error(err)
	}
	bad := []graph.Op{{Put: &graph.Theme{Base: graph.Base{ID: "theme:NO"}, Name: "no"}}}
	if _, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: bad}, nil)); graph.CodeOf(err) != graph.CodeInvalid {
		t.Error(err)
	}
	long := []graph.Op{{Put: &graph.Relationship{Type: graph.PartOf, From: "theme:a", To: "theme:b", Key: string(bytes.Repeat([]byte("k"), 40000))}}}
	if _, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: long}, nil)); graph.CodeOf(err) != graph.CodeInvalid {
		t.Error(err)
	}
	canceled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Apply(canceled, graph.FixedWrite(graph.Change{}, nil)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if state, err := agree(t.Context(), s); len(state) != 3 || err != nil {
		t.Error(state, err)
	}
	if got := apply(t, s, ops(t, `{"remove":"theme:b"}`, `{"remove":{"type":"PART_OF","from":"theme:a","to":"theme:b"}}`)...); got != 2 {
		t.Errorf("the next revision is %d", got)
	}
}

func TestAPanicOfVerifyIsItsCallers(t *testing.T) {
	s := open(t, t.TempDir())
	func() {
		defer func() {
			if recover() != "no" {
				t.Error("it did not panic")
			}
		}()
		_, _ = s.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: ops(t, theme("b", ""))}, func(context.Context, graph.Snapshot) error { panic("no") }))
	}()
	apply(t, s, ops(t, theme("a", ""))...)
}

func TestAWaitingChangeIsGivenUpWithItsContext(t *testing.T) {
	s := open(t, t.TempDir())
	inVerify, goOn, first := make(chan bool), make(chan bool), make(chan error)
	go func() {
		_, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: ops(t, theme("a", ""))}, func(context.Context, graph.Snapshot) error {
			close(inVerify)
			<-goOn
			return nil
		}))
		first <- err
	}()
	<-inVerify
	ctx, cancel := context.WithCancel(t.Context())
	second := make(chan error)
	go func() {
		_, err := s.Apply(ctx, graph.FixedWrite(graph.Change{Steps: ops(t, theme("b", ""))}, nil))
		second <- err
	}()
	cancel()
	if err := <-second; !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	close(goOn)
	if err := <-first; err != nil {
		t.Error(err)
	}
	if state, err := agree(t.Context(), s); len(state) != 1 || err != nil {
		t.Error(state, err)
	}
}

func TestWritersAreGroupedAndReadersSeeOneRevision(t *testing.T) {
	s := open(t, t.TempDir())
	const writers, each = 8, 25
	var work, readers sync.WaitGroup
	stop := make(chan bool)
	for range 2 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				// Every change puts a pair, so one revision has twice as many nodes.
				if revision, state, err := stateOf(t.Context(), s); err != nil || len(state) != 3*int(revision) {
					t.Errorf("revision %d has %d elements: %v", revision, len(state), err)
					return
				}
			}
		})
	}
	revisions := make(chan graph.Revision, writers*each)
	for w := range writers {
		work.Go(func() {
			for i := range each {
				a, b := fmt.Sprintf("w%d-%d-a", w, i), fmt.Sprintf("w%d-%d-b", w, i)
				c, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{At: noon, Steps: ops(t, theme(a, ""), theme(b, ""), partOf(a, b, ""))},
					func(ctx context.Context, after graph.Snapshot) error {
						if i%5 == 4 {
							return errors.New("every fifth is refused")
						}
						return nil
					}))
				if (err != nil) != (i%5 == 4) {
					t.Error(err)
				}
				if err == nil {
					revisions <- c.Revision
				}
			}
		})
	}
	work.Wait()
	close(stop)
	readers.Wait()
	close(revisions)
	seen := map[graph.Revision]bool{}
	for r := range revisions {
		if seen[r] {
			t.Errorf("two changes have revision %d", r)
		}
		seen[r] = true
	}
	if state, err := agree(t.Context(), s); err != nil || len(state) != 3*len(seen) || len(seen) != writers*each*4/5 {
		t.Error(len(state), len(seen), err)
	}
}

func TestASnapshotStaysAsItIs(t *testing.T) {
	s := open(t, t.TempDir())
	apply(t, s, ops(t, theme("a", ""), theme("b", ""), partOf("a", "b", ""))...)
	_ = s.Read(t.Context(), func(old graph.Snapshot) error {
		apply(t, s, ops(t, `{"remove":{"type":"PART_OF","from":"theme:a","to":"theme:b"}}`, `{"remove":"theme:a"}`, theme("b", `,"visibility":"MEMBER"`))...)
		rows, err := old.Match(t.Context(), graph.Pattern{Start: []graph.Start{{Label: graph.LabelTheme}}, Fetch: []graph.Fetch{{Hop: graph.Out(graph.PartOf)}}})
		if err != nil || old.Revision() != 1 || len(rows.Rows) != 2 || len(rows.Rows[0].Fetched[0].Rows) != 1 {
			t.Error(rows, err)
		}
		return nil
	})
}

func TestAClosedStoreIsUnavailable(t *testing.T) {
	s := open(t, t.TempDir())
	if err := s.Ready(t.Context()); err != nil {
		t.Error(err)
	}
	if err := errors.Join(s.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	refuses(t, s.Ready(t.Context()), embedded.ErrClosed)
	refuses(t, s.Read(t.Context(), nil), embedded.ErrClosed)
	refuses(t, s.Changes(t.Context(), 0, nil), embedded.ErrClosed)
	_, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{}, nil))
	refuses(t, err, embedded.ErrClosed)
	_, err = s.Backup(t.Context(), &bytes.Buffer{})
	refuses(t, err, embedded.ErrClosed)
}

func TestAFullDiskRefusesAndTheStoreGoesOn(t *testing.T) {
	folder := t.TempDir()
	s, err := embedded.Open(folder, embedded.Options{NoSync: true, MaxBytes: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	apply(t, s, ops(t, theme("a", ""))...)
	big := ops(t, theme("a", fmt.Sprintf(`,"assumption":"%s"`, bytes.Repeat([]byte("x"), 900_000))))
	_, err = s.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: big}, nil))
	if graph.CodeOf(err) != graph.CodeUnavailable {
		t.Fatal(err)
	}
	noPath(t, folder, err)
	if err := s.Ready(t.Context()); err != nil {
		t.Error(err)
	}
	if got := apply(t, s, ops(t, theme("b", ""))...); got != 2 {
		t.Errorf("the next revision is %d", got)
	}
	_ = s.Close()
	if state, err := agree(t.Context(), open(t, folder)); len(state) != 2 || err != nil {
		t.Error(state, err)
	}
}

// noPath checks that what clients of the API read has no path, and what the log says has it.
func noPath(t *testing.T, folder string, err error) {
	t.Helper()
	shown, cause := new(graph.Error), errors.Unwrap(err)
	if !errors.As(err, &shown) || strings.Contains(shown.Message, folder) || cause == nil || !strings.Contains(cause.Error(), folder) {
		t.Errorf("the error %v has a path, or its cause %v has none", err, cause)
	}
}

// attack.md, 10: a log that was damaged under the store is told without the path.
func TestDamageIsToldWithoutThePath(t *testing.T) {
	folder := t.TempDir()
	s := open(t, folder)
	if _, err := s.Apply(t.Context(), graph.FixedWrite(graph.Change{Reason: "a reason to find", Steps: ops(t, theme("a", ""))}, nil)); err != nil {
		t.Fatal(err)
	}
	_ = s.Close()
	s = open(t, folder) // which has no change in memory yet
	at := bytes.Index(read(t, database(folder)), []byte("a reason to find"))
	file, err := os.OpenFile(database(folder), os.O_WRONLY, 0)
	if err == nil {
		_, err = file.WriteAt([]byte("A"), int64(at))
	}
	if err = errors.Join(err, file.Close()); err != nil {
		t.Fatal(err)
	}
	err = s.Changes(t.Context(), 0, func(graph.Change) error { return nil })
	refuses(t, err, embedded.ErrDamaged, "restore a backup")
	noPath(t, folder, err)
}

func TestABackupIsAStore(t *testing.T) {
	s := open(t, t.TempDir())
	apply(t, s, ops(t, theme("a", ""), theme("b", ""), partOf("a", "b", ""))...)
	want, _ := agree(t.Context(), s)
	var copied bytes.Buffer
	n, err := s.Backup(t.Context(), during{&copied, func() { apply(t, s, ops(t, theme("later", ""))...) }})
	if err != nil || n != int64(copied.Len()) {
		t.Fatal(n, err)
	}
	folder := t.TempDir()
	write(t, database(folder), copied.Bytes())
	if got, err := agree(t.Context(), open(t, folder)); err != nil || !maps.Equal(got, want) {
		t.Error(got, err)
	}
	full := errors.New("full")
	if _, err := s.Backup(t.Context(), failing{full}); !errors.Is(err, full) {
		t.Error(err)
	}
}

// during does something at every write.
type during struct {
	*bytes.Buffer
	do func()
}

func (d during) Write(b []byte) (int, error) { d.do(); return d.Buffer.Write(b) }

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestAFileIsNoFolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	write(t, path, nil)
	if _, err := embedded.Open(path, embedded.Options{}); graph.CodeOf(err) != graph.CodeUnavailable {
		t.Error(err)
	}
	if info, err := os.Stat(path); err != nil || info.IsDir() {
		t.Error(err)
	}
}
