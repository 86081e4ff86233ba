package embedded_test

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"answerable/graph"
	"answerable/graph/embedded"
)

// sample returns the bytes of a store with branch pages, free pages, long values and a long log, and
// what it holds.
func sample(t *testing.T) (file []byte, content map[graph.Ref]string) {
	t.Helper()
	folder := t.TempDir()
	s := open(t, folder)
	for i := range 40 {
		var lines []string
		for j := range 5 {
			lines = append(lines, theme(fmt.Sprintf("t%d", (i*7+j*3)%60), fmt.Sprintf(`,"assumption":"%0*d"`, 1+i*j*20, i)))
		}
		apply(t, s, ops(t, lines...)...)
	}
	apply(t, s, ops(t, partOf("t0", "t1", ""), partOf("t1", "t2", ""), theme("long", fmt.Sprintf(`,"assumption":"%09000d"`, 1)))...)
	apply(t, s, ops(t, `{"remove":"theme:t59"}`, `{"remove":"theme:t58"}`)...)
	content, err := agree(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := s.Backup(t.Context(), &out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), content
}

// survives opens a file that may be damaged. It must be refused as damaged or foreign, or the
// content must be right; the log may also say only when it is read that it is damaged.
func survives(t *testing.T, what string, file []byte, content map[graph.Ref]string) (opened bool) {
	t.Helper()
	folder, err := os.MkdirTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	write(t, database(folder), file)
	s, err := embedded.Open(folder, embedded.Options{NoSync: true})
	if err != nil {
		if !errors.Is(err, embedded.ErrDamaged) && !errors.Is(err, embedded.ErrForeign) {
			t.Fatalf("%s: %v", what, err)
		}
		if !bytes.Equal(read(t, database(folder)), file) {
			t.Fatalf("%s: the file was touched", what)
		}
		return false
	}
	defer func() { _ = s.Close() }()
	_, state, err := stateOf(t.Context(), s)
	if err != nil || !maps.Equal(state, content) {
		t.Fatalf("%s: the content is wrong: %v", what, err)
	}
	if _, replayed, err := replay(t.Context(), s); err != nil && !errors.Is(err, embedded.ErrDamaged) {
		t.Fatalf("%s: %v", what, err)
	} else if err == nil && !maps.Equal(replayed, content) {
		t.Fatalf("%s: the log is wrong", what)
	}
	apply(t, s, ops(t, theme("new", ""))...)
	return true
}

func TestATruncatedFileIsDamaged(t *testing.T) {
	file, content := sample(t)
	for size := 0; size < len(file); size += 1 + rand.IntN(700) {
		if survives(t, fmt.Sprintf("%d bytes", size), file[:size], content) {
			t.Errorf("a file of %d bytes of %d was opened", size, len(file))
		}
	}
	if !survives(t, "all", file, content) {
		t.Error("the whole file was not opened")
	}
}

func TestAFlippedBitIsNoticedOrHarmless(t *testing.T) {
	file, content := sample(t)
	flip := func(bit int) {
		torn := bytes.Clone(file)
		torn[bit/8] ^= 1 << (bit % 8)
		survives(t, fmt.Sprintf("bit %d of byte %d", bit%8, bit/8), torn, content)
	}
	tries := 40 * kills(t)
	for i := range tries {
		switch page := i % (len(file) / 4096) * 4096; i % 2 {
		case 0:
			flip(rand.IntN(len(file) * 8))
		default: // the beginnings of pages, where bbolt keeps its order
			flip((page+rand.IntN(200))*8 + rand.IntN(8))
		}
	}
}

func TestOverwrittenPagesAreNoticedOrHarmless(t *testing.T) {
	file, content := sample(t)
	for from := 0; from+4096 <= len(file); from += 4096 {
		torn := bytes.Clone(file)
		clear(torn[from : from+4096])
		survives(t, fmt.Sprintf("page %d of zeros", from/4096), torn, content)
		other := rand.IntN(len(file)/4096) * 4096
		torn = bytes.Clone(file)
		copy(torn[from:from+4096], file[other:])
		survives(t, fmt.Sprintf("page %d over page %d", other/4096, from/4096), torn, content)
	}
}

func TestADamagedFileIsNamedWithWhatToDo(t *testing.T) {
	folder := t.TempDir()
	write(t, database(folder), nil)
	_, err := embedded.Open(folder, embedded.Options{})
	refuses(t, err, embedded.ErrDamaged, database(folder), "restore a backup", "--store")
	if info, err := os.Stat(database(folder)); err != nil || info.Size() != 0 {
		t.Error("it was touched")
	}
}

func TestAForeignFileIsLeftAlone(t *testing.T) {
	other := filepath.Join(t.TempDir(), "other")
	db, err := bolt.Open(other, 0o600, &bolt.Options{NoFreelistSync: true})
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		_, err := tx.CreateBucket([]byte("state"))
		return err
	})
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	for name, file := range map[string][]byte{
		"a text": []byte("hello"), "zeros": make([]byte, 20000), "a file of bbolt": read(t, other),
	} {
		folder := t.TempDir()
		write(t, database(folder), file)
		_, err := embedded.Open(folder, embedded.Options{})
		refuses(t, err, embedded.ErrForeign, database(folder), "is not an Answerable store", "--store")
		if !bytes.Equal(read(t, database(folder)), file) {
			t.Errorf("%s was touched", name)
		}
	}
	folder := t.TempDir()
	if err := os.Mkdir(database(folder), 0o700); err != nil {
		t.Fatal(err)
	}
	_, err = embedded.Open(folder, embedded.Options{})
	refuses(t, err, embedded.ErrForeign)
}

func TestANewerFormatAsksForANewerProgram(t *testing.T) {
	folder := t.TempDir()
	_ = open(t, folder).Close()
	db, err := bolt.Open(database(folder), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) error {
		return tx.Bucket([]byte("meta")).Put([]byte("format"), embedded.SealFormat(4))
	})
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	_, err = embedded.Open(folder, embedded.Options{})
	refuses(t, err, embedded.ErrNewer, database(folder), "newer version", "format 4")
}

// A store of an older format is brought to this one, and nothing of it is lost: of format 1, which had
// no keys, and of format 2, which is as this one.
func TestAnOlderFormatIsMigrated(t *testing.T) {
	for _, format := range []int{1, 2} {
		t.Run(strconv.Itoa(format), func(t *testing.T) { migrates(t, format) })
	}
}

func migrates(t *testing.T, format int) {
	folder := t.TempDir()
	s := open(t, folder)
	apply(t, s, ops(t, theme("a", ""))...)
	_ = s.Close()
	db, err := bolt.Open(database(folder), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bolt.Tx) (err error) {
		if format == 1 {
			err = tx.DeleteBucket([]byte("keys"))
		}
		return errors.Join(err, tx.Bucket([]byte("meta")).Put([]byte("format"), embedded.SealFormat(format)))
	})
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	for i := range 2 {
		s := open(t, folder)
		if state, err := agree(t.Context(), s); err != nil || len(state) != 1+i {
			t.Fatalf("it holds %d elements, %v", len(state), err)
		}
		c := graph.Change{At: noon, By: "me", Key: "k", Steps: ops(t, theme("b", ""))}
		if written, err := s.Apply(t.Context(), graph.FixedWrite(c, nil)); err != nil || written.Revision != 2 {
			t.Fatal(written, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// A key that is missing, or that stands in the place of another, shows when the store is opened.
func TestADamagedKeyShows(t *testing.T) {
	for name, damage := range map[string]func(*bolt.Bucket) error{
		"missing": func(keys *bolt.Bucket) error { first, _ := keys.Cursor().First(); return keys.Delete(first) },
		"another's": func(keys *bolt.Bucket) error {
			first, value := keys.Cursor().First()
			last, _ := keys.Cursor().Last()
			return errors.Join(keys.Put(last, bytes.Clone(value)), keys.Put(first, bytes.Clone(value)))
		},
	} {
		folder := t.TempDir()
		s := open(t, folder)
		for _, key := range []string{"k", "l"} {
			c := graph.Change{At: noon, By: "me", Key: key, Steps: ops(t, theme(key, ""))}
			if _, err := s.Apply(t.Context(), graph.FixedWrite(c, nil)); err != nil {
				t.Fatal(err)
			}
		}
		_ = s.Close()
		db, err := bolt.Open(database(folder), 0o600, nil)
		if err == nil {
			err = errors.Join(db.Update(func(tx *bolt.Tx) error { return damage(tx.Bucket([]byte("keys"))) }), db.Close())
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := embedded.Open(folder, embedded.Options{}); !errors.Is(err, embedded.ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAFileThatAnotherProgramHasOpenIsInUse(t *testing.T) {
	folder := t.TempDir()
	_ = open(t, folder).Close()
	db, err := bolt.Open(database(folder), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	begun := time.Now()
	_, err = embedded.Open(folder, embedded.Options{})
	refuses(t, err, embedded.ErrInUse)
	if took := time.Since(begun); took > time.Second {
		t.Errorf("it took %v to say so", took)
	}
}
