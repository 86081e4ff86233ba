package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"answerable/graph"
	"answerable/graph/graphtest"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/graph/query"
	"answerable/internal/apitest"
	"answerable/internal/storage"
)

func survivesAborts(t *testing.T, s *neo4jServer) {
	must(t, "", s.args("import", "data/gsx.ndjson")...)
	base := s.serving(t, "cypher")
	apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
	inParallel := func(n, atOnce int, one func()) {
		var all sync.WaitGroup
		turns := make(chan struct{}, atOnce)
		for range n {
			turns <- struct{}{}
			all.Go(func() { one(); <-turns })
		}
		all.Wait()
	}
	want := patientGet(t, queryOf(base, heavy)).body
	if !strings.Contains(want, `"totalCount":28`) {
		t.Fatalf("the answer is %s", want)
	}
	var wrong atomic.Int64
	answered := func() {
		if answer, err := get(context.Background(), queryOf(base, heavy)); err != nil || answer.body != want {
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
		if _, err := get(ctx, queryOf(base, heavy)); err != nil {
			aborted.Add(1)
		}
	})
	if aborted.Load() < 100 {
		t.Errorf("%d of 500 requests were aborted; they should be more for this to mean something", aborted.Load())
	}
	apitest.Eventually(t, "no goroutine is left of the aborted requests", func() bool { return goroutines() <= before })
	apitest.Eventually(t, "no transaction is left of them", func() bool {
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
		apitest.Eventually(t, "the server of the API is ready", func() bool { return ready(t, base) })
	}
	want := patientGet(t, queryOf(cypher, heavy)).body
	if !strings.Contains(want, `"totalCount":28`) {
		t.Fatalf("the answer is %s", want)
	}
	for range graphtest.Kills(t, 1) {
		slowest := readThroughKill(t, s, resident, cypher, want)
		t.Logf("who asked was told after %v at worst", slowest)
		if slowest > outage {
			t.Errorf("a request was told after %v that Neo4j is gone", slowest)
		}
		apitest.Eventually(t, "/readyz of a resident server says since when", func() bool {
			answer := mustGet(t, resident+"/readyz")
			return answer.status == http.StatusServiceUnavailable && strings.Contains(answer.body, "has had no contact with the store")
		})
		if answer := mustGet(t, cypher+"/readyz"); answer.status != http.StatusServiceUnavailable || answer.took() > outage {
			t.Errorf("/readyz says %v", answer)
		}
		if answer := mustGet(t, queryOf(resident, heavy)); answer.body != want {
			t.Errorf("a resident server answers %s", answer.body)
		}
		began := time.Now()
		if code, _, errs := answerable(t, "", s.args("import", themeFile(t, 1))...); code == 0 || time.Since(began) > outage {
			t.Errorf("an import while Neo4j is away took %v:\n%s", time.Since(began), errs)
		}
		s.start(t)
		for _, base := range []string{resident, cypher} {
			apitest.Eventually(t, "the server of the API is ready again", func() bool { return ready(t, base) })
			if answer := patientGet(t, queryOf(base, heavy)); answer.body != want {
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
	ctx, cancel := context.WithTimeout(t.Context(), apitest.Patience)
	defer cancel()
	var gone sync.WaitGroup
	for range 6 {
		gone.Go(func() {
			for refused := 0; refused < 2; {
				after := killed.Load() != nil
				answer, err := get(ctx, queryOf(cypher, heavy))
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
				if answer, err := get(ctx, queryOf(resident, heavy)); err != nil || answer.body != want {
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
	opened, err := storage.Flags{Store: s.url(), Database: "neo4j", PasswordFile: s.passwordFile}.Open(&storage.Env{
		Context: t.Context(), Getenv: os.Getenv, Now: time.Now,
	}, true)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = opened.Close() }()
	g := query.New(opened, time.Now)
	var acknowledged []tried
	for kill := range graphtest.Kills(t, 2) {
		acknowledged = append(acknowledged, writeThroughKill(t, s, g, kill)...)
	}
	replayed := checkWritten(t, opened, acknowledged)
	for _, base := range []string{resident, cypher} {
		apitest.Eventually(t, "the server of the API is ready again", func() bool { return ready(t, base) })
		want := fmt.Sprintf(`{"data":{"themes":{"totalCount":%d}},"extensions":{"revision":%d}}`+"\n", 2*len(acknowledged), len(acknowledged))
		apitest.Eventually(t, "the server shows what was written", func() bool { return mustGet(t, queryOf(base, countThemes)).body == want })
	}
	if must(t, "", "export", "--store", replayed) != must(t, "", s.args("export")...) {
		t.Error("the graph is not what its log leads to")
	}
}

// writeThroughKill writes from several goroutines, kills Neo4j, starts it again, and returns what was
// acknowledged. Each change is tried until it is.
func writeThroughKill(t *testing.T, s *neo4jServer, g *query.Graph, round int) (acknowledged []tried) {
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
				for deadline := time.Now().Add(apitest.Patience); ; {
					w.tries++
					began := time.Now()
					_, err := mutation.New(g).Apply(context.Background(), graph.Viewer{Name: "test"}, w.name, pair(t, w.name))
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
	for deadline := time.Now().Add(apitest.Patience); refused.Load() < 3 && time.Now().Before(deadline); {
		time.Sleep(10 * time.Millisecond)
	}
	killed.Store(nil)
	s.start(t)
	count := func() int { mu.Lock(); defer mu.Unlock(); return len(acknowledged) }
	enough := count() + 10
	apitest.Eventually(t, "writes go on after the restart", func() bool { return count() >= enough })
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
		op, problems := ndjson.ParseLine([]byte(line))
		if len(problems) > 0 {
			t.Error(problems)
		}
		steps = append(steps, op)
	}
	return steps
}

// checkWritten fails unless the log has every acknowledged change once and whole, and nothing else. It
// returns a file store that the log was replayed into.
func checkWritten(t *testing.T, s *storage.Store, acknowledged []tried) (replayed string) {
	t.Helper()
	replayed = "file:" + t.TempDir()
	file, err := storage.Flags{Store: replayed}.Open(&storage.Env{Context: t.Context(), Getenv: os.Getenv, Now: time.Now}, true)
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
		times[c.Reason]++
		_, err := file.Apply(t.Context(), graph.FixedWrite(c, nil))
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
