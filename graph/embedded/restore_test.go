package embedded_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"answerable/graph/embedded"
)

// backupOf writes a backup to a file and returns its path.
func backupOf(t *testing.T, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "backup")
	write(t, path, data)
	return path
}

func TestARestoredBackupIsTheStore(t *testing.T) {
	file, content := sample(t)
	folder := filepath.Join(t.TempDir(), "new", "folder")
	revision, err := embedded.Restore(t.Context(), backupOf(t, file), folder)
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, folder)
	got, err := agree(t.Context(), s)
	if err != nil || !maps.Equal(got, content) {
		t.Error("the content is another", err)
	}
	if next := apply(t, s, ops(t, theme("later", ""))...); next != revision+1 {
		t.Errorf("restored revision %d, and the next change is %d", revision, next)
	}
	if names := namesIn(t, folder); len(names) != 2 {
		t.Errorf("the folder has %v; want the store and its lock", names)
	}
}

func TestRestoreLeavesAStoreAsItIs(t *testing.T) {
	file, _ := sample(t)
	backup, folder := backupOf(t, file), t.TempDir()
	s := open(t, folder)
	refusesRestore(t, backup, folder, embedded.ErrExists) // while it is in use
	apply(t, s, ops(t, theme("mine", ""))...)
	_ = s.Close()
	before := read(t, database(folder))
	refusesRestore(t, backup, folder, embedded.ErrExists, database(folder), "was not changed", "empty folder")
	write(t, database(folder), []byte("not even a store"))
	refusesRestore(t, backup, folder, embedded.ErrExists)
	write(t, database(folder), before)
	if state, err := agree(t.Context(), open(t, folder)); err != nil || len(state) != 1 {
		t.Error(state, err)
	}
}

func TestADamagedBackupRestoresNothing(t *testing.T) {
	file, content := sample(t)
	for name, broken := range map[string][]byte{"nothing": nil, "half of it": file[:len(file)/2]} {
		t.Run(name, func(t *testing.T) {
			backup, folder := backupOf(t, broken), t.TempDir()
			refusesRestore(t, backup, folder, embedded.ErrDamaged, backup, "nothing was restored", "older backup")
		})
	}
	refusesRestore(t, backupOf(t, []byte("a text")), t.TempDir(), embedded.ErrForeign, "answerable backup")
	noticed := 0
	for range 40 * kills(t) {
		torn, folder := bytes.Clone(file), t.TempDir()
		bit := rand.IntN(len(file) * 8)
		torn[bit/8] ^= 1 << (bit % 8)
		if _, err := embedded.Restore(t.Context(), backupOf(t, torn), folder); err != nil {
			noticed++
			if !errors.Is(err, embedded.ErrDamaged) && !errors.Is(err, embedded.ErrForeign) {
				t.Fatalf("bit %d: %v", bit, err)
			}
			if _, err := os.Lstat(database(folder)); !errors.Is(err, fs.ErrNotExist) {
				t.Fatalf("bit %d: a store was left", bit)
			}
			continue
		}
		s := open(t, folder) // whose log is checked, too: agree replays it
		if got, err := agree(t.Context(), s); err != nil || !maps.Equal(got, content) {
			t.Fatalf("bit %d was not noticed: %v", bit, err)
		}
		_ = s.Close()
	}
	if noticed == 0 {
		t.Error("no flipped bit was noticed")
	}
}

func TestARestoreThatIsCutOffLeavesNoStore(t *testing.T) {
	file, content := sample(t)
	backup, folder := backupOf(t, file), t.TempDir()
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := embedded.Restore(ended, backup, folder); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := os.Lstat(database(folder)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a store was left")
	}
	left := filepath.Join(folder, embedded.RestoringName) // by a restore that was killed
	if err := os.MkdirAll(left, 0o700); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(left, "graph.db"), file[:100])
	if _, err := embedded.Restore(t.Context(), backup, folder); err != nil {
		t.Fatal(err)
	}
	if got, err := agree(t.Context(), open(t, folder)); err != nil || !maps.Equal(got, content) {
		t.Error("the content is another", err)
	}
}

func TestAFolderThatIsInUseIsNotRestoredTo(t *testing.T) {
	file, _ := sample(t)
	folder := t.TempDir()
	s := open(t, folder)
	if err := os.Remove(database(folder)); err != nil { // the lock is still held
		t.Skip("this system does not remove open files")
	}
	refusesRestore(t, backupOf(t, file), folder, embedded.ErrInUse, fmt.Sprint(os.Getpid()))
	_ = s.Close()
}

func refusesRestore(t *testing.T, backup, folder string, want error, says ...string) {
	t.Helper()
	_, err := embedded.Restore(t.Context(), backup, folder)
	refuses(t, err, want, says...)
}

func namesIn(t *testing.T, folder string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}
