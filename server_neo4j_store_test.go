package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"answerable/internal/apitest"
)

func waitsForTheServer(t *testing.T, s *neo4jServer) {
	refused(t, "", "no Neo4j server can be reached at bolt://"+s.listen, s.args("check")...)
	bases := []string{s.serving(t, "resident"), s.serving(t, "cypher")}
	for _, base := range bases {
		if answer := mustGet(t, base+"/readyz"); answer.status != http.StatusServiceUnavailable ||
			!strings.Contains(answer.body, "no Neo4j server can be reached at bolt://"+s.listen) {
			t.Errorf("/readyz says %v", answer)
		}
		if answer := mustGet(t, base+"/healthz"); answer.status != http.StatusOK {
			t.Errorf("/healthz says %v", answer)
		}
		if answer := mustGet(t, queryOf(base, countThemes)); !unavailable(answer) || !strings.Contains(answer.body, s.listen) {
			t.Errorf("a question is answered by %v", answer)
		}
	}
	s.start(t)
	for _, base := range bases {
		apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
		if answer := patientGet(t, queryOf(base, countThemes)); answer.body != `{"data":{"themes":{"totalCount":0}},"extensions":{"revision":0}}`+"\n" {
			t.Errorf("the empty graph gives %v", answer)
		}
	}
}

func movesThereAndBack(t *testing.T, s *neo4jServer) {
	for _, file := range []string{"data/gsx.ndjson", "data/fictional-lights.ndjson"} {
		s.wipe(t)
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		out := filepath.Join(t.TempDir(), "out")
		first, last := "file:"+t.TempDir(), "file:"+t.TempDir()
		must(t, "", "import", "--store", first, file)
		must(t, "", "export", "--store", first, "-o", out)
		must(t, "", s.args("import", out)...)
		must(t, "", s.args("export", "-o", out)...)
		must(t, "", "import", "--store", last, out)
		if must(t, "", "export", "--store", last) != string(want) {
			t.Errorf("%s changed on its way through Neo4j", file)
		}
		if says := must(t, "", s.args("import", file)...); !strings.Contains(says, "nothing to change") {
			t.Errorf("the second import of %s says %s", file, says)
		}
		if here, there := must(t, "", "check", "--store", last), must(t, "", s.args("check")...); here != there {
			t.Errorf("check of the file store says\n%s\nand of Neo4j\n%s", here, there)
		}
		for _, clearance := range []string{"PUBLIC", "PARTNER", "MEMBER"} {
			here := must(t, "", "export", "--store", last, "--clearance", clearance)
			if there := must(t, "", s.args("export", "--clearance", clearance)...); here != there {
				t.Errorf("the exports of %s for %s differ", file, clearance)
			}
		}
	}
}

// answersTheReadme asks what the README and the tour ask.
func answersTheReadme(t *testing.T, s *neo4jServer) {
	var pages []byte
	for _, name := range []string{"README.md", "docs/tour.md"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, text...)
	}
	data := t.TempDir()
	file, _ := serving(t, data)
	must(t, "", s.args("import", "data/gsx.ndjson")...)
	bases := map[string]string{"resident": s.serving(t, "resident"), "cypher": s.serving(t, "cypher")}
	queries := []string{countThemes}
	for _, block := range curled.FindAllSubmatch(pages, -1) {
		queries = append(queries, string(block[1]))
	}
	if len(queries) < 5 {
		t.Fatalf("the README and the tour have %d queries; the test does not find them any more", len(queries)-1)
	}
	for reads, base := range bases {
		apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
		for _, query := range queries {
			if want, got := mustGet(t, queryOf(file, query)), patientGet(t, queryOf(base, query)); got.body != want.body || got.status != want.status {
				t.Errorf("%s\nis answered with --reads %s by\n%s\nand by a file store by\n%s", query, reads, got.body, want.body)
			}
		}
	}
	commands := 0
	for _, block := range console.FindAllSubmatch(pages, -1) {
		command := strings.Fields(string(block[1]))
		if command[0] != "ledger" {
			continue
		}
		commands++
		if here, there := must(t, data, command...), must(t, "", s.args("ledger", command[1:]...)...); here != there {
			t.Errorf("%v prints on Neo4j\n%s\nand on a file store\n%s", command, there, here)
		}
	}
	if commands == 0 {
		t.Error("the tour has no ledger; the test does not find it any more")
	}
}

const written = `{ themes(first: 500) { nodes { id } } }`

// themeFile is a file with one theme; the names sort in the order of the numbers.
func themeFile(t *testing.T, number int) string {
	t.Helper()
	return fileOf(t, "theme.ndjson", fmt.Sprintf(`{"label":"Theme","id":"theme:t%03d","properties":{"name":"T%03[1]d"}}`+"\n", number))
}

// seenUntil is what an answer to written says after the first n themes.
func seenUntil(n int) string {
	var nodes []string
	for i := range n {
		nodes = append(nodes, fmt.Sprintf(`{"id":"theme:t%03d"}`, i+1))
	}
	return fmt.Sprintf(`{"data":{"themes":{"nodes":[%s]}},"extensions":{"revision":%d}}`+"\n", strings.Join(nodes, ","), n)
}

func seesWhatOthersWrite(t *testing.T, s *neo4jServer) {
	const writes = 12
	bases := []string{s.serving(t, "resident"), s.serving(t, "resident"), s.serving(t, "cypher")}
	for _, base := range bases {
		apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
	}
	var newest [writes + 1]atomic.Int64 // when each revision was written, in Unix nanoseconds
	lags := make([][]time.Duration, len(bases))
	ctx, cancel := context.WithTimeout(t.Context(), apitest.Patience)
	defer cancel()
	var watching sync.WaitGroup
	for i, base := range bases {
		watching.Go(func() {
			for seen := 0; seen < writes; time.Sleep(10 * time.Millisecond) {
				answer, err := get(ctx, queryOf(base, written))
				if err != nil {
					t.Errorf("server %d saw %d of %d writes: %v", i, seen, writes, err)
					return
				}
				if i == 2 && unavailable(answer) {
					continue // somebody wrote while it was read
				}
				now := strings.Count(answer.body, `"id"`)
				if now < seen || answer.body != seenUntil(now) {
					t.Errorf("after %d writes server %d answers\n%s", seen, i, answer.body)
					return
				}
				for ; seen < now; seen++ {
					if at := newest[seen+1].Load(); at != 0 { // else it is seen before import has returned
						lags[i] = append(lags[i], max(0, time.Since(time.Unix(0, at))))
					} else {
						lags[i] = append(lags[i], 0)
					}
				}
			}
		})
	}
	for i := range writes {
		must(t, "", s.args("import", themeFile(t, i+1))...)
		newest[i+1].Store(time.Now().UnixNano())
	}
	watching.Wait()
	for i, all := range lags {
		if len(all) == 0 {
			continue // it has been said above
		}
		slices.Sort(all)
		t.Logf("server %d saw writes after %v at best, %v in the middle and %v at worst", i, all[0], all[len(all)/2], all[len(all)-1])
		if middle := all[len(all)/2]; middle > time.Second {
			t.Errorf("server %d sees what others write after %v", i, middle)
		}
	}
}

func refusesWithReasons(t *testing.T, s *neo4jServer) {
	wrong := fileOf(t, "wrong", "wrong-password-4242")
	file := themeFile(t, 1)
	refused(t, "", "refuses the user neo4j", "import", "--store", s.url(), "--password-file", wrong, file)
	refused(t, "", "refuses the user neo4j", "serve", "--listen", "127.0.0.1:0", "--store", s.url(), "--password-file", wrong)
	refused(t, "", "set NEO4J_PASSWORD", "export", "--store", s.url())
	refused(t, "", `no database "elsewhere"`, s.args("import", "--database", "elsewhere", file)...)
	refused(t, "", `no database "elsewhere"`, s.args("serve", "--listen", "127.0.0.1:0", "--database", "elsewhere")...)
	refused(t, "", "Neo4j's own tools", s.args("backup", filepath.Join(t.TempDir(), "copy.db"))...)

	var said lockedBuffer
	getenv := func(name string) string { return map[string]string{"NEO4J_PASSWORD": secret}[name] }
	for _, args := range [][]string{
		{"import", "--store", "bolt://neo4j:" + secret + "@" + s.listen, file},
		{"serve", "--store", "bolt://neo4j:" + secret + "@" + s.listen},
		{"serve", "--store", "bolt://neo4j:" + secret + "%zz@" + s.listen},
		{"import", "--store", s.url(), "--database", "elsewhere", file},
	} {
		if code := run(t.Context(), args, getenv, &said, &said); code == 0 {
			t.Errorf("%v was not refused", args)
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	stopped := make(chan int, 1)
	address := freeAddress(t)
	go func() {
		stopped <- run(ctx, []string{"serve", "--listen", address, "--store", s.url(), "--log-json"}, getenv, &said, &said)
	}()
	base := "http://" + address
	isReady := func() bool {
		answer, err := get(ctx, base+"/readyz")
		return err == nil && answer.status == http.StatusOK
	}
	apitest.Eventually(t, "the server of the API is ready", isReady)
	_ = mustGet(t, queryOf(base, countThemes))
	s.kill()
	apitest.Eventually(t, "/readyz says that Neo4j has gone", func() bool { return !isReady() })
	_ = mustGet(t, queryOf(base, countThemes))
	stop()
	if code := <-stopped; code != 0 {
		t.Errorf("the server stopped with exit code %d", code)
	}
	if text := said.String(); strings.Contains(text, secret) || !strings.Contains(text, `"path":"/graphql"`) {
		t.Errorf("the password was printed, or nothing was:\n%s", text)
	}
}

// lockedBuffer is a buffer for several goroutines.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func leavesOthersAlone(t *testing.T, s *neo4jServer) {
	s.cypher(t, "CREATE (:Theme {name: 'not ours'})-[:PART_OF]->(:Film {title: 'not ours either'})")
	file := themeFile(t, 1)
	for _, args := range [][]string{s.args("import", file), s.args("export"), s.args("serve", "--listen", "127.0.0.1:0")} {
		refused(t, "", "holds 2 nodes that Answerable did not write", args...)
	}
	if n := s.number(t, "MATCH (n) RETURN count(n)"); n != 2 {
		t.Errorf("a refused graph of 2 nodes has %d", n)
	}
	must(t, "", s.args("import", "--adopt", file)...)
	if out := must(t, "", s.args("export")...); strings.Count(out, "\n") != 1 || !strings.Contains(out, "theme:t001") {
		t.Errorf("the export beside another graph is\n%s", out)
	}
	for _, reads := range []string{"resident", "cypher"} {
		base := s.serving(t, reads)
		apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
		if answer := patientGet(t, queryOf(base, written)); answer.body != seenUntil(1) {
			t.Errorf("--reads %s answers %s", reads, answer.body)
		}
	}
	if n := s.number(t, "MATCH (:Theme {name: 'not ours'})-[:PART_OF]->(:Film) RETURN count(*)"); n != 1 {
		t.Error("the other graph was changed")
	}
}

// heavy is a question that takes the server a while.
const heavy = `{ obligations(first: 100, asOf: "2017-10-01") { totalCount nodes { state respondent { id name }
	subject { ... on Recommendation { id text sources { page document { id title } } } } } } }`
