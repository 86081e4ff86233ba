package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph"
)

// These tests start a real Neo4j server, kill it and start it again. Nothing else uses it; the port
// and the data are its own.

const (
	outage   = 3 * time.Second  // in which a request must say that the server has gone
	patience = 90 * time.Second // for a server to come up on a machine with much else to do
	secret   = "open-sesame-7391"
)

func TestOnANeo4jServer(t *testing.T) {
	if os.Getenv("NEO4J_TESTS") == "" && os.Getenv("NEO4J_URI") == "" {
		t.Skip("left out: the program on a real Neo4j server that is killed and started again; " +
			"set NEO4J_TESTS=1 to run it (needs a JDK from 17 on, and Maven for the first time)")
	}
	s := newNeo4jServer(t)
	if !t.Run("a server that is not up yet is waited for", func(t *testing.T) { waitsForTheServer(t, s) }) {
		return
	}
	for _, test := range []struct {
		name string
		f    func(*testing.T, *neo4jServer)
	}{
		{"a graph moves there and back and stays the same to the byte", movesThereAndBack},
		{"the README's questions are answered as by a file, to the byte", answersTheReadme},
		{"servers see what others write, in order, and soon", seesWhatOthersWrite},
		{"who may not in is told why, and no password is printed", refusesWithReasons},
		{"a graph of somebody else is left alone", leavesOthersAlone},
		{"requests that clients abort leave nothing behind", survivesAborts},
		{"killed while it is read", killedWhileRead},
		{"killed while it is written to", killedWhileWritten},
	} {
		t.Run(test.name, func(t *testing.T) {
			s.start(t)
			s.wipe(t)
			test.f(t, s)
		})
	}
}

// neo4jServer is a server that graph/neo4j/server/run starts, always at one address with one folder.
type neo4jServer struct {
	listen, data string
	passwordFile string
	process      *exec.Cmd
}

func newNeo4jServer(t *testing.T) *neo4jServer {
	t.Helper()
	s := &neo4jServer{listen: freeAddress(t), data: t.TempDir(), passwordFile: fileOf(t, "password", secret+"\n")}
	t.Cleanup(s.kill)
	return s
}

// freeAddress returns an address that nothing listens on, below the ports that the system hands out
// to clients: there, somebody else could get the port while the server is down.
func freeAddress(t *testing.T) string {
	t.Helper()
	for range 100 {
		address := fmt.Sprintf("127.0.0.1:%d", 18000+rand.IntN(14000))
		if l, err := net.Listen("tcp", address); err == nil {
			_ = l.Close()
			return address
		}
	}
	t.Fatal("there is no free port")
	return ""
}

// start starts the server unless it runs, and returns when it listens.
func (s *neo4jServer) start(t *testing.T) {
	t.Helper()
	if s.process != nil {
		return
	}
	var said bytes.Buffer
	c := exec.Command("graph/neo4j/server/run")
	c.Env = append(os.Environ(), "NEO4J_LISTEN="+s.listen, "NEO4J_DATA="+s.data, "NEO4J_PASSWORD="+secret)
	c.Stderr = &said
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	s.process = c
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if strings.Contains(lines.Text(), "is listening") {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return
		}
	}
	s.kill()
	t.Fatalf("the Neo4j server did not start:\n%s", said.String())
}

// kill kills the server with SIGKILL and returns when it is gone.
func (s *neo4jServer) kill() {
	if s.process != nil {
		_ = s.process.Process.Kill()
		_ = s.process.Wait()
		s.process = nil
	}
}

func (s *neo4jServer) url() string { return "bolt://neo4j@" + s.listen }

// args is a command on the server's store.
func (s *neo4jServer) args(command string, more ...string) []string {
	return append([]string{command, "--store", s.url(), "--password-file", s.passwordFile}, more...)
}

// serving starts a server of the API on the store.
func (s *neo4jServer) serving(t *testing.T, reads string) (base string) {
	t.Helper()
	base, _ = serving(t, "", append(s.args("serve")[1:], "--reads", reads)...)
	return base
}

// cypher runs a statement past the program.
func (s *neo4jServer) cypher(t *testing.T, text string) []*driver.Record {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	d, err := driver.NewDriverWithContext("bolt://"+s.listen, driver.BasicAuth("neo4j", secret, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = d.Close(ctx) }()
	session := d.NewSession(ctx, driver.SessionConfig{DatabaseName: "neo4j"})
	defer func() { _ = session.Close(ctx) }()
	result, err := session.Run(ctx, text, nil)
	if err != nil {
		t.Fatal(err)
	}
	records, err := result.Collect(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return records
}

func (s *neo4jServer) wipe(t *testing.T) {
	t.Helper()
	s.cypher(t, "MATCH (n) DETACH DELETE n")
}

// number is the only value that a statement returns.
func (s *neo4jServer) number(t *testing.T, text string) int {
	t.Helper()
	n, _ := s.cypher(t, text)[0].Values[0].(int64)
	return int(n)
}

// fetched is an answer as it came.
type fetched struct {
	status      int
	body        string
	began, came time.Time
}

func (f fetched) took() time.Duration { return f.came.Sub(f.began) }

func get(ctx context.Context, address string) (fetched, error) {
	began := time.Now()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return fetched{}, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fetched{}, err
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body)
	return fetched{response.StatusCode, string(body), began, time.Now()}, err
}

func mustGet(t *testing.T, address string) fetched {
	t.Helper()
	answer, err := get(context.Background(), address)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

// patientGet asks again while the answer is that it takes too long, as it may on a server that has
// just been started: Neo4j plans each statement when it is first asked.
func patientGet(t *testing.T, address string) (answer fetched) {
	t.Helper()
	eventually(t, "the server answers", func() bool {
		answer = mustGet(t, address)
		return !unavailable(answer)
	})
	return answer
}

func unavailable(answer fetched) bool { return strings.Contains(answer.body, `"code":"UNAVAILABLE"`) }

func asked(base, query string) string {
	return base + "/graphql?" + url.Values{"query": {query}}.Encode()
}

// eventually tries until it is so.
func eventually(t *testing.T, what string, so func() bool) {
	t.Helper()
	for deadline := time.Now().Add(patience); !so(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%v passed, and it is still not so that %s", patience, what)
		}
	}
}

func ready(t *testing.T, base string) bool {
	t.Helper()
	return mustGet(t, base+"/readyz").status == http.StatusOK
}

const countThemes = `{ themes { totalCount } }`

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
		if answer := mustGet(t, asked(base, countThemes)); !unavailable(answer) || !strings.Contains(answer.body, s.listen) {
			t.Errorf("a question is answered by %v", answer)
		}
	}
	s.start(t)
	for _, base := range bases {
		eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
		if answer := patientGet(t, asked(base, countThemes)); answer.body != `{"data":{"themes":{"totalCount":0}},"extensions":{"revision":0}}`+"\n" {
			t.Errorf("the empty graph gives %v", answer)
		}
	}
}

func movesThereAndBack(t *testing.T, s *neo4jServer) {
	for _, file := range []string{"data/gsx.ndjson", "data/fictional-harbour.ndjson"} {
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

func answersTheReadme(t *testing.T, s *neo4jServer) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	data := t.TempDir()
	file, _ := serving(t, data)
	must(t, "", s.args("import", "data/gsx.ndjson")...)
	bases := map[string]string{"resident": s.serving(t, "resident"), "cypher": s.serving(t, "cypher")}
	queries := []string{countThemes}
	for _, block := range curled.FindAllSubmatch(readme, -1) {
		queries = append(queries, string(block[1]))
	}
	if len(queries) < 5 {
		t.Fatalf("the README has %d queries; the test does not find them any more", len(queries)-1)
	}
	for reads, base := range bases {
		eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
		for _, query := range queries {
			if want, got := mustGet(t, asked(file, query)), patientGet(t, asked(base, query)); got.body != want.body || got.status != want.status {
				t.Errorf("%s\nis answered with --reads %s by\n%s\nand by a file store by\n%s", query, reads, got.body, want.body)
			}
		}
	}
	commands := 0
	for _, block := range console.FindAllSubmatch(readme, -1) {
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
		t.Error("the README has no ledger; the test does not find it any more")
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
		eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
	}
	var newest [writes + 1]atomic.Int64 // when each revision was written, in Unix nanoseconds
	lags := make([][]time.Duration, len(bases))
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	var watching sync.WaitGroup
	for i, base := range bases {
		watching.Go(func() {
			for seen := 0; seen < writes; time.Sleep(10 * time.Millisecond) {
				answer, err := get(ctx, asked(base, written))
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
	refused(t, "", "refuses the user neo4j", "export", "--store", s.url())
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
	eventually(t, "the server of the API is ready", isReady)
	_ = mustGet(t, asked(base, countThemes))
	s.kill()
	eventually(t, "/readyz says that Neo4j has gone", func() bool { return !isReady() })
	_ = mustGet(t, asked(base, countThemes))
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
		eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
		if answer := patientGet(t, asked(base, written)); answer.body != seenUntil(1) {
			t.Errorf("--reads %s answers %s", reads, answer.body)
		}
	}
	if n := s.number(t, "MATCH (:Theme {name: 'not ours'})-[:PART_OF]->(:Film) RETURN count(*)"); n != 1 {
		t.Error("the other graph was changed")
	}
}

// heavy is a question that takes the server a while.
const heavy = `{ obligations(first: 100, asOf: "2017-10-01") { totalCount nodes { state debtor { id name }
	subject { ... on Recommendation { id text sources { page document { id title } } } } } } }`

func survivesAborts(t *testing.T, s *neo4jServer) {
	must(t, "", s.args("import", "data/gsx.ndjson")...)
	base := s.serving(t, "cypher")
	eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
	inParallel := func(n, atOnce int, one func()) {
		var all sync.WaitGroup
		turns := make(chan struct{}, atOnce)
		for range n {
			turns <- struct{}{}
			all.Go(func() { one(); <-turns })
		}
		all.Wait()
	}
	want := patientGet(t, asked(base, heavy)).body
	if !strings.Contains(want, `"totalCount":28`) {
		t.Fatalf("the answer is %s", want)
	}
	var wrong atomic.Int64
	answered := func() {
		if answer, err := get(context.Background(), asked(base, heavy)); err != nil || answer.body != want {
			wrong.Add(1)
			t.Logf("the answer is %v: %v", answer, err)
		}
	}
	goroutines := func() int {
		http.DefaultClient.CloseIdleConnections()
		return runtime.NumGoroutine()
	}
	inParallel(100, 4, answered)
	before := goroutines()
	for settled := 0; settled < 20; settled++ { // until what the requests above left is gone
		time.Sleep(50 * time.Millisecond)
		if now := goroutines(); now < before {
			before, settled = now, 0
		}
	}
	var aborted atomic.Int64
	inParallel(500, 24, func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Duration(rand.Int64N(int64(20*time.Millisecond))))
		defer cancel()
		if _, err := get(ctx, asked(base, heavy)); err != nil {
			aborted.Add(1)
		}
	})
	if aborted.Load() < 100 {
		t.Errorf("%d of 500 requests were aborted; they should be more for this to mean something", aborted.Load())
	}
	eventually(t, "no goroutine is left of the aborted requests", func() bool { return goroutines() <= before })
	eventually(t, "no transaction is left of them", func() bool {
		return s.number(t, "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'answerable' RETURN count(*)") == 0
	})
	inParallel(100, 4, answered)
	if wrong.Load() > 0 || !ready(t, base) {
		t.Errorf("%d of 200 requests before and after were not answered as they should", wrong.Load())
	}
}

func killedWhileRead(t *testing.T, s *neo4jServer) {
	must(t, "", s.args("import", "data/gsx.ndjson")...)
	resident, cypher := s.serving(t, "resident"), s.serving(t, "cypher")
	for _, base := range []string{resident, cypher} {
		eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
	}
	want := patientGet(t, asked(cypher, heavy)).body
	if !strings.Contains(want, `"totalCount":28`) {
		t.Fatalf("the answer is %s", want)
	}
	for range 3 {
		slowest := readThroughKill(t, s, resident, cypher, want)
		t.Logf("who asked was told after %v at worst", slowest)
		if slowest > outage {
			t.Errorf("a request was told after %v that Neo4j is gone", slowest)
		}
		eventually(t, "/readyz of a resident server says since when", func() bool {
			answer := mustGet(t, resident+"/readyz")
			return answer.status == http.StatusServiceUnavailable && strings.Contains(answer.body, "has not heard from the store")
		})
		if answer := mustGet(t, cypher+"/readyz"); answer.status != http.StatusServiceUnavailable || answer.took() > outage {
			t.Errorf("/readyz says %v", answer)
		}
		if answer := mustGet(t, asked(resident, heavy)); answer.body != want {
			t.Errorf("a resident server answers %s", answer.body)
		}
		began := time.Now()
		if code, _, errs := answerable(t, "", s.args("import", themeFile(t, 1))...); code == 0 || time.Since(began) > outage {
			t.Errorf("an import while Neo4j is away took %v:\n%s", time.Since(began), errs)
		}
		s.start(t)
		for _, base := range []string{resident, cypher} {
			eventually(t, "the server of the API is ready again", func() bool { return ready(t, base) })
			if answer := patientGet(t, asked(base, heavy)); answer.body != want {
				t.Errorf("after the restart the answer is %s", answer.body)
			}
		}
	}
}

// readThroughKill asks both servers all the time, kills Neo4j, and goes on until each who asks the
// server that reads by cypher was told twice that it is gone. It returns how long after the kill, or
// after the question when that came later, the slowest was told.
func readThroughKill(t *testing.T, s *neo4jServer, resident, cypher, want string) (slowest time.Duration) {
	t.Helper()
	var (
		asking sync.WaitGroup
		killed atomic.Pointer[time.Time]
		done   atomic.Bool
		mu     sync.Mutex
	)
	note := func(answer fetched) {
		mu.Lock()
		defer mu.Unlock()
		if at := killed.Load(); at != nil && at.After(answer.began) {
			answer.began = *at
		}
		slowest = max(slowest, answer.took())
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	var gone sync.WaitGroup
	for range 6 {
		gone.Go(func() {
			for refused := 0; refused < 2; {
				after := killed.Load() != nil
				answer, err := get(ctx, asked(cypher, heavy))
				if err != nil {
					t.Errorf("a request was not answered: %v", err)
					return
				}
				switch {
				case answer.body == want && !after:
				case unavailable(answer):
					if killed.Load() != nil {
						note(answer)
						refused++
					}
				case answer.body != want:
					t.Errorf("the answer while Neo4j is killed is %s", answer.body)
					return
				case time.Since(*killed.Load()) > outage:
					t.Errorf("Neo4j is gone, and the answer is %s", answer.body)
					return
				}
			}
		})
	}
	for range 2 {
		asking.Go(func() {
			for !done.Load() {
				if answer, err := get(ctx, asked(resident, heavy)); err != nil || answer.body != want {
					t.Errorf("a resident server answers %v: %v", answer, err)
					return
				}
				time.Sleep(time.Millisecond)
			}
		})
	}
	time.Sleep(200*time.Millisecond + rand.N(300*time.Millisecond))
	now := time.Now()
	killed.Store(&now)
	s.kill()
	gone.Wait()
	done.Store(true)
	asking.Wait()
	return slowest
}

// tried is a change on its way: how often it was tried until it was acknowledged.
type tried struct {
	name  string
	tries int
}

func killedWhileWritten(t *testing.T, s *neo4jServer) {
	resident, cypher := s.serving(t, "resident"), s.serving(t, "cypher")
	opened, err := storeFlag{Store: s.url(), Database: "neo4j", PasswordFile: s.passwordFile}.open(&environment{
		t.Context(), os.Getenv, io.Discard, io.Discard, time.Now,
	}, true)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	g := graph.New(opened, time.Now)
	var acknowledged []tried
	for kill := range 4 {
		acknowledged = append(acknowledged, writeThroughKill(t, s, g, kill)...)
	}
	replayed := checkWritten(t, opened, acknowledged)
	for _, base := range []string{resident, cypher} {
		eventually(t, "the server of the API is ready again", func() bool { return ready(t, base) })
		want := fmt.Sprintf(`{"data":{"themes":{"totalCount":%d}},"extensions":{"revision":%d}}`+"\n", 2*len(acknowledged), len(acknowledged))
		eventually(t, "the server shows what was written", func() bool { return mustGet(t, asked(base, countThemes)).body == want })
	}
	if must(t, "", "export", "--store", replayed) != must(t, "", s.args("export")...) {
		t.Error("the graph is not what its log leads to")
	}
}

// writeThroughKill writes from several goroutines, kills Neo4j, starts it again, and returns what was
// acknowledged. Each change is tried until it is.
func writeThroughKill(t *testing.T, s *neo4jServer, g *graph.Graph, round int) (acknowledged []tried) {
	t.Helper()
	var (
		writing sync.WaitGroup
		mu      sync.Mutex
		stop    atomic.Bool
		refused atomic.Int64
		killed  atomic.Pointer[time.Time] // while Neo4j is away
	)
	for writer := range 3 {
		writing.Go(func() {
			for number := 0; !stop.Load(); number++ {
				w := tried{name: fmt.Sprintf("r%d-w%d-n%d", round, writer, number)}
				for deadline := time.Now().Add(patience); ; {
					w.tries++
					began := time.Now()
					_, err := g.Apply(context.Background(), graph.Viewer{Name: "test"}, w.name, pair(t, w.name))
					if err == nil {
						mu.Lock()
						acknowledged = append(acknowledged, w)
						mu.Unlock()
						break
					}
					if graph.CodeOf(err) != graph.CodeUnavailable || time.Now().After(deadline) {
						t.Errorf("a write while Neo4j was killed gave %v", err)
						return
					}
					if at := killed.Load(); at != nil {
						refused.Add(1)
						if took := min(time.Since(began), time.Since(*at)); took > outage {
							t.Errorf("a write was refused after %v, with %v", took, err)
						}
					}
					time.Sleep(100 * time.Millisecond)
				}
			}
		})
	}
	time.Sleep(300*time.Millisecond + rand.N(time.Second))
	now := time.Now()
	killed.Store(&now)
	s.kill()
	for deadline := time.Now().Add(patience); refused.Load() < 3 && time.Now().Before(deadline); {
		time.Sleep(10 * time.Millisecond)
	}
	killed.Store(nil)
	s.start(t)
	count := func() int { mu.Lock(); defer mu.Unlock(); return len(acknowledged) }
	enough := count() + 10
	eventually(t, "writes go on after the restart", func() bool { return count() >= enough })
	stop.Store(true)
	writing.Wait()
	if refused.Load() == 0 {
		t.Error("no write noticed that Neo4j was killed")
	}
	t.Logf("%d changes were acknowledged, %d tries were refused while Neo4j was away", len(acknowledged), refused.Load())
	return acknowledged
}

// pair is two themes with a relationship.
func pair(t *testing.T, name string) (steps []graph.Op) {
	for _, line := range []string{
		fmt.Sprintf(`{"label":"Theme","id":"theme:%s","properties":{"name":%s}}`, name, strconv.Quote(name)),
		fmt.Sprintf(`{"label":"Theme","id":"theme:%s-part","properties":{"name":%s}}`, name, strconv.Quote(name)),
		fmt.Sprintf(`{"type":"PART_OF","from":"theme:%s-part","to":"theme:%[1]s","properties":{}}`, name),
	} {
		op, problems := graph.ParseLine([]byte(line))
		if len(problems) > 0 {
			t.Error(problems)
		}
		steps = append(steps, op)
	}
	return steps
}

// checkWritten fails unless the log has every acknowledged change once and whole, and nothing else. It
// returns a file store that the log was replayed into.
func checkWritten(t *testing.T, s *store, acknowledged []tried) (replayed string) {
	t.Helper()
	replayed = "file:" + t.TempDir()
	file, err := storeFlag{Store: replayed}.open(&environment{t.Context(), os.Getenv, io.Discard, io.Discard, time.Now}, true)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	times := map[string]int{}
	last := graph.Revision(0)
	err = s.Changes(t.Context(), 0, func(c graph.Change) error {
		if c.Revision != last+1 || len(c.Steps) != 3 {
			return fmt.Errorf("change %d of %d steps comes after %d", c.Revision, len(c.Steps), last)
		}
		last = c.Revision
		times[c.Why]++
		_, err := file.Apply(t.Context(), c, nil)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	retried := 0
	for _, w := range acknowledged {
		if times[w.name] != 1 {
			t.Errorf("%s was acknowledged after %d tries, and is in the log %d times", w.name, w.tries, times[w.name])
		}
		if w.tries > 1 {
			retried++
		}
	}
	if len(times) != len(acknowledged) {
		t.Errorf("%d changes were acknowledged, and the log has %d", len(acknowledged), len(times))
	}
	if retried == 0 {
		t.Error("no change had to be tried again; the test shows nothing")
	}
	if err := s.Ready(t.Context()); err != nil {
		t.Error(err)
	}
	return replayed
}
