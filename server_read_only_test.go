//go:build linux

package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"answerable/graph"
	"answerable/graph/embedded"
)

// asReader calls f as somebody who may write only what everybody may write. The superuser may write anything, so the
// thread gives up its rights to files meanwhile.
func asReader(t *testing.T, f func()) {
	t.Helper()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if os.Geteuid() == 0 {
		const nobody = 65534
		if err := syscall.Setfsuid(nobody); err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := syscall.Setfsuid(0); err != nil {
				t.Fatal(err)
			}
		}()
	}
	f()
}

// readOnlyStore returns the folder of a store of the sample, which readers may not write.
func readOnlyStore(t *testing.T) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "store")
	must(t, "", "import", "--store", "file:"+folder, fileOf(t, "sample.ndjson", sampleText))
	for path, mode := range map[string]os.FileMode{
		filepath.Dir(filepath.Dir(folder)): 0o755, filepath.Dir(folder): 0o777, filepath.Join(folder, embedded.FileName): 0o444, folder: 0o555,
	} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// attack.md, 17: a store that may not be written can be read by each command that only reads, and be served.
func TestAReadOnlyStoreCanBeRead(t *testing.T) {
	folder := readOnlyStore(t)
	store := "file:" + folder
	theme := filepath.Join(filepath.Dir(folder), "theme.ndjson")
	if err := os.WriteFile(theme, []byte(`{"label":"Theme","id":"theme:a","properties":{"name":"A"}}`+"\n"), 0o644); err != nil { //nolint:gosec // readers read it
		t.Fatal(err)
	}
	asReader(t, func() {
		if os.WriteFile(filepath.Join(folder, "x"), nil, 0o600) == nil {
			t.Fatal("the folder can be written")
		}
		if out := must(t, "", "export", "--store", store); out != sampleText {
			t.Errorf("the export has %d bytes, not %d", len(out), len(sampleText))
		}
		must(t, "", "check", "--store", store)
		must(t, "", "ledger", "--store", store)
		refused(t, "", "read-only", "import", "--store", store, theme)
	})
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	out, in := io.Pipe()
	go func() {
		defer stop()
		readStoreThatIsServed(t, store, out)
	}()
	asReader(t, func() {
		args := []string{"serve", "--listen", "127.0.0.1:0", "--store", store, "--token-key", filepath.Join(filepath.Dir(folder), "key")}
		var logged lockedBuffer
		if code := run(ctx, args, environmentOf(""), in, &logged); code != 0 {
			t.Errorf("exit code %d\n%s", code, logged.String())
		}
		_ = in.Close()
	})
}

func readStoreThatIsServed(t *testing.T, store string, out io.Reader) {
	base := ""
	for lines := bufio.NewScanner(out); base == "" && lines.Scan(); {
		if name, value, _ := strings.Cut(lines.Text(), " "); name == "API" {
			base = strings.TrimSuffix(strings.TrimSpace(value), "/graphql")
		}
	}
	if base == "" {
		t.Error("the server did not say where it is")
		return
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	if answer := ask(t, base, "{ themes { totalCount } }"); answer["data"] == nil {
		t.Errorf("the server answers %v", answer)
	}
	if response, err := http.Get(base + "/readyz"); err != nil || response.StatusCode != http.StatusOK {
		t.Errorf("/readyz: %v %v", response, err)
	}
	if code, out, errs := answerable(t, "", "export", "--store", store); code != 0 || out != sampleText {
		t.Errorf("beside the server, an export by the owner ends with %d\n%s", code, errs)
	}
}

// Who reads keeps out who writes, and the other way round; readers share.
func TestReadersOfAStoreKeepWritersOut(t *testing.T) {
	folder := readOnlyStore(t)
	opened := func(what string, want error) *embedded.Store {
		s, err := embedded.Open(folder, embedded.Options{})
		if !errors.Is(err, want) {
			t.Fatalf("%s: %v, not %v", what, err, want)
		}
		return s
	}
	writer := opened("the owner", nil)
	asReader(t, func() { opened("a reader beside a writer", embedded.ErrInUse) })
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	asReader(t, func() {
		defer func() { _ = opened("a reader", nil).Close() }()
		second := opened("a second reader", nil)
		_, err := second.Apply(t.Context(), graph.FixedWrite(graph.Change{Steps: []graph.Op{{Remove: graph.Ref{ID: "theme:a"}}}}, nil))
		if graph.CodeOf(err) != graph.CodeUnavailable || !strings.Contains(err.Error(), "read-only") || strings.Contains(err.Error(), folder) {
			t.Errorf("a write gives %v", err)
		}
		if err := second.Close(); err != nil {
			t.Error(err)
		}
	})
	reader, err := embedded.Open(folder, embedded.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	opened("the owner beside a reader", embedded.ErrInUse)
	if err := reader.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(folder, 0o777); err != nil { //nolint:gosec // the file alone is read-only
		t.Fatal(err)
	}
	_ = os.Remove(filepath.Join(folder, "lock"))
	asReader(t, func() { _ = opened("a reader of the file in a folder that they may write", nil).Close() })
}
