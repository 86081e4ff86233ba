package api

import (
	"context"
	"net"
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
		if _, err := s.acquire(as(t.Context(), "busy")); err != error(errNoPlace) {
			t.Errorf("a fourth place of five: %v", err)
		}
		began := time.Now()
		for range 2 {
			if _, err := s.acquire(as(t.Context(), "other")); err != nil || time.Since(began) > 0 {
				t.Errorf("another client: %v after %v", err, time.Since(began))
			}
		}
		if _, err := s.acquire(as(t.Context(), "third")); err != error(errNoPlace) || time.Since(began) != limiterWait {
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
			var held []func()
			for _, step := range rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "c", "release", "give up"}), 1, 40).Draw(r, "steps") {
				switch step {
				case "release":
					if len(held) > 0 {
						held[0]()
						held = held[1:]
					}
				case "give up":
					time.Sleep(time.Hour)
				default:
					go func() {
						if release, err := s.acquire(as(t.Context(), step)); err == nil {
							held = append(held, release)
						}
					}()
				}
				synctest.Wait()
				if s.taken != len(held) || s.taken > most {
					r.Fatalf("%d of %d places are taken, and %d held", s.taken, most, len(held))
				}
				for _, w := range s.waiting {
					if s.admits(w.client) {
						r.Fatalf("%v waits for a free place", w.client)
					}
				}
			}
			for len(held) > 0 {
				held[0]()
				held = held[1:]
				synctest.Wait()
			}
			if s.taken != 0 || len(s.of) != 0 || len(s.waiting) != 0 {
				r.Fatalf("at the end %d are taken, by %v, and %d wait", s.taken, s.of, len(s.waiting))
			}
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
