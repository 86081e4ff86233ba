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
	"strings"
	"testing"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/internal/apitest"
)

// These tests start a real Neo4j server, kill it and start it again. Nothing else uses it; the port
// and the data are its own.

const (
	outage = 3 * time.Second // in which a request must say that the server has gone
	secret = "open-sesame-7391"
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
		{"the time zone is that of the graph, for all servers", remembersTheTimeZone},
		{"the questions of the README and the tour are answered as by a file, to the byte", answersTheReadme},
		{"servers see what others write, in order, and soon", seesWhatOthersWrite},
		{"a stream that was cut off is resumed on another server", resumesElsewhere},
		{"what the API promises of writes holds on all servers", writesAsItPromises},
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
	s.kill()
	t.Run("a server that is too old is refused", refusesAnOldServer)
}

// neo4jServer is a server that graph/neo4j/server/run starts, always at one address with one folder.
type neo4jServer struct {
	listen, data string
	passwordFile string
	run          string   // what starts it
	environment  []string // of run, beside the address, the folder and the password
	process      *exec.Cmd
}

func newNeo4jServer(t *testing.T) *neo4jServer {
	t.Helper()
	s := &neo4jServer{
		listen: freeAddress(t), data: t.TempDir(), passwordFile: fileOf(t, "password", secret+"\n"), run: "graph/neo4j/server/run",
	}
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
	c := exec.Command(s.run)
	c.Env = append(append(os.Environ(), s.environment...), "NEO4J_LISTEN="+s.listen, "NEO4J_DATA="+s.data, "NEO4J_PASSWORD="+secret)
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
	ctx, cancel := context.WithTimeout(context.Background(), apitest.Patience)
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
	apitest.Eventually(t, "the server answers", func() bool {
		answer = mustGet(t, address)
		return !unavailable(answer) && !strings.Contains(answer.body, `"code":"TIME_LIMIT_EXCEEDED"`) // a cold server plans for long
	})
	return answer
}

func unavailable(answer fetched) bool { return strings.Contains(answer.body, `"code":"UNAVAILABLE"`) }

func queryOf(base, query string) string {
	return base + "/graphql?" + url.Values{"query": {query}}.Encode()
}

// eventually tries until it is so.
func ready(t *testing.T, base string) bool {
	t.Helper()
	return mustGet(t, base+"/readyz").status == http.StatusOK
}

const countThemes = `{ themes { totalCount } }`
