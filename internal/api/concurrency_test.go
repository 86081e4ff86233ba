package api

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"answerable/graph"
	"answerable/internal/auth"
)

func as(ctx context.Context, name string) context.Context {
	return auth.WithViewer(ctx, graph.Viewer{Name: name})
}

// attack.md, 4: a client that sends many operations leaves places to others.
func TestOneClientHasAtMostHalfOfThePlaces(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newLimiter(5)
		for range 3 {
			if _, err := s.acquire(as(t.Context(), "busy")); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := s.acquire(as(t.Context(), "busy")); !errors.Is(err, errNoPlace) {
			t.Errorf("a fourth place of five: %v", err)
		}
		began := time.Now()
		for range 2 {
			if _, err := s.acquire(as(t.Context(), "other")); err != nil || time.Since(began) > 0 {
				t.Errorf("another client: %v after %v", err, time.Since(began))
			}
		}
		if _, err := s.acquire(as(t.Context(), "third")); !errors.Is(err, errNoPlace) || time.Since(began) != limiterWait {
			t.Errorf("when all are taken: %v after %v, want a refusal after %v", err, time.Since(began), limiterWait)
		}
	})
}

// Of those that wait, the client with the fewest places is next; equals come in their order.
func TestAFreePlaceGoesToTheClientWithTheFewest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newLimiter(4)
		s.wait = time.Hour
		var order []string
		wait := func(name string) {
			go func() {
				if _, err := s.acquire(as(t.Context(), name)); err == nil {
					order = append(order, name)
				}
			}()
			synctest.Wait()
		}
		var releases []func()
		for _, name := range []string{"a", "a", "b", "b"} {
			release, err := s.acquire(as(t.Context(), name))
			if err != nil {
				t.Fatal(err)
			}
			releases = append(releases, release)
		}
		for _, name := range []string{"a", "b", "c", "d"} {
			wait(name)
		}
		for _, release := range releases { // first of a, which has none left when its turn comes
			release()
			synctest.Wait()
		}
		if got, want := order, []string{"c", "a", "d", "b"}; !slices.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
	})
}

// Whatever comes, waits, gives up and goes, no place is lost or given twice, and none is free while somebody waits who
// may have it.
func TestNoPlaceIsLost(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		synctest.Test(t, func(t *testing.T) {
			most := rapid.IntRange(1, 5).Draw(r, "most")
			s := newLimiter(most)
			s.wait = time.Hour
			type holder struct {
				places  int
				release func()
			}
			var held []holder // guarded by the lock of s, which the goroutines below share with it
			locked := func(do func()) {
				s.mu.Lock()
				defer s.mu.Unlock()
				do()
			}
			releaseFirst := func() {
				var first holder
				locked(func() { first, held = held[0], held[1:] })
				first.release()
				synctest.Wait()
			}
			for _, step := range rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c", "release", "give up"}), 1, 40).Draw(r, "steps") {
				switch step {
				case "release":
					if len(held) > 0 {
						releaseFirst()
					}
				case "give up":
					time.Sleep(time.Hour)
				default:
					places := rapid.IntRange(1, most+1).Draw(r, "places")
					go func() {
						if release, err := s.acquireMany(as(t.Context(), step), places); err == nil {
							locked(func() { held = append(held, holder{min(places, most), release}) })
						}
					}()
				}
				synctest.Wait()
				locked(func() {
					places := 0
					for _, h := range held {
						places += h.places
					}
					if s.taken != places || s.taken > most {
						r.Fatalf("%d of %d places are taken, and %d held", s.taken, most, places)
					}
					for _, w := range s.waiting {
						if s.admits(w) {
							r.Fatalf("%v waits for a free place", w.client)
						}
					}
				})
			}
			for len(held) > 0 {
				releaseFirst()
			}
			locked(func() {
				if s.taken != 0 || len(s.of) != 0 || len(s.waiting) != 0 {
					r.Fatalf("at the end %d are taken, by %v, and %d wait", s.taken, s.of, len(s.waiting))
				}
			})
		})
	})
}

func TestAClientIsASubjectOrAnAddress(t *testing.T) {
	from := func(address string) clientID {
		return clientOf(WithAddress(t.Context(), connectionFrom(address)))
	}
	for address, want := range map[string]string{
		"192.0.2.7:80": "192.0.2.7/32", "[::ffff:192.0.2.7]:80": "192.0.2.7/32", "[2001:db8::1]:80": "2001:db8::/64", "[fe80::1%eth0]:80": "fe80::/64",
	} {
		if got := from(address); got != (clientID{address: netip.MustParsePrefix(want)}) {
			t.Errorf("%s: %v, want %s", address, got, want)
		}
	}
	if got := from("@"); got != (clientID{}) {
		t.Errorf("a socket without an address: %v", got)
	}
	if got := clientOf(as(WithAddress(t.Context(), connectionFrom("192.0.2.7:80")), "ada")); got != (clientID{subject: "ada"}) {
		t.Errorf("with a token: %v", got)
	}
}

// connectionFrom returns a connection from an address.
func connectionFrom(address string) net.Conn { return connection{from: text(address)} }

type connection struct {
	net.Conn
	from net.Addr
}

func (c connection) RemoteAddr() net.Addr { return c.from }

type text string

func (text) Network() string  { return "tcp" }
func (t text) String() string { return string(t) }

// attack.md, 4 and 5: what costs much takes turns, and what costs little does not wait for it.
func TestWhatCostsMuchTakesTurns(t *testing.T) {
	api, _, _ := sampleAPI(t)
	api.heavy = newLimiter(15_000)
	api.heavy.wait = 0
	days := "{"
	for i := range 40 {
		days += fmt.Sprintf(` d%d: ledgerSeries(from: "2016-01-01", to: "2016-12-%02d", every: DAY) { totalCount }`, i, i%28+1)
	}
	days += " }"
	if answer := posted(days).to(api); answer.Code != http.StatusOK {
		t.Fatalf("alone it is answered with %d %s", answer.Code, answer.Body)
	}
	release, err := api.heavy.acquireMany(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	if answer := posted(days + " # again").to(api); answer.Code != http.StatusTooManyRequests {
		t.Errorf("beside another it is answered with %d", answer.Code)
	}
	if answer := posted("{ themes { totalCount } }").to(api); answer.Code != http.StatusOK {
		t.Errorf("what costs little is answered with %d", answer.Code)
	}
	release()
	if answer := posted(days + " # at last").to(api); answer.Code != http.StatusOK {
		t.Errorf("after the other it is answered with %d", answer.Code)
	}
}
