package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"answerable/graph"
	"answerable/internal/auth"
	"answerable/internal/storage"
)

func TestABackupOfAServedStoreIsRestored(t *testing.T) {
	first, second := t.TempDir(), filepath.Join(t.TempDir(), "restored")
	must(t, "", "import", "--store", "file:"+first, "--reason", "the first reason", "data/fictional-lights.ndjson")
	later := fileOf(t, "later.ndjson", `{"label":"Theme","id":"theme:later","properties":{"name":"Later"}}`+"\n")
	must(t, "", "import", "--store", "file:"+first, "--reason", "the second reason", later)
	_, stop := serving(t, "", "--store", "file:"+first)
	backup := filepath.Join(t.TempDir(), "backup.db")
	must(t, "", "backup", "--store", "file:"+first, backup)
	before := must(t, "", "export", "--store", "file:"+first)
	refused(t, "", "is there already", "restore", "--store", "file:"+first, backup)
	stop()

	said := must(t, "", "restore", "--store", "file:"+second, backup)
	if !strings.Contains(said, "restored revision 2 to "+second) || !strings.Contains(said, auth.KeyFile) {
		t.Errorf("restore says\n%s", said)
	}
	if after := must(t, "", "export", "--store", "file:"+second); after != before {
		t.Error("the restored graph is another")
	}
	s, err := storage.Flags{Store: "file:" + second}.Open(&storage.Env{Context: t.Context()}, false)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	if whys := reasonsIn(t, s); whys != "the first reason, the second reason" {
		t.Errorf("the log has %s", whys)
	}
}

func TestTokensNeedTheKeyThatABackupLeavesOut(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	must(t, "", "import", "--store", "file:"+first, "data/fictional-lights.ndjson")
	token := tokenOf(t, "", "--store", "file:"+first, "--subject", "amina", "--clearance", "MEMBER")
	backup := filepath.Join(t.TempDir(), "backup.db")
	must(t, "", "backup", "--store", "file:"+first, backup)
	must(t, "", "restore", "--store", "file:"+second, backup)
	status := func() int {
		t.Helper()
		base, stop := serving(t, "", "--store", "file:"+second)
		defer stop()
		return signedIn(t, base, token)
	}
	if got := status(); got != 401 {
		t.Errorf("with another key, the token is answered by %d; want 401", got)
	}
	key, err := os.ReadFile(filepath.Join(first, auth.KeyFile))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(second, auth.KeyFile), key, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := status(); got != 200 {
		t.Errorf("with the old key, the token is answered by %d; want 200", got)
	}
}

func TestRestoreSaysWhatIsWrong(t *testing.T) {
	folder, none := t.TempDir(), filepath.Join(t.TempDir(), "none")
	refused(t, "", "--store file:FOLDER", "restore", none)
	refused(t, "", "file store", "restore", "--store", "neo4j://neo4j@127.0.0.1", none)
	refused(t, "", "no such file", "restore", "--store", "file:"+folder, none)
	refused(t, "", "not a backup", "restore", "--store", "file:"+folder, fileOf(t, "text", "hello"))
	refused(t, "", "not a store", "restore", "--store", "file", none)
}

// reasonsIn returns the reasons of all changes of a store, in order.
func reasonsIn(t *testing.T, s graph.Store) string {
	t.Helper()
	var whys []string
	err := s.Changes(t.Context(), 0, func(c graph.Change) error {
		whys = append(whys, c.Reason)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(whys, ", ")
}

// signedIn returns the status of a query with the token.
func signedIn(t *testing.T, base, token string) int {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, base+"/graphql?query=%7B__typename%7D", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+token)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	return response.StatusCode
}
