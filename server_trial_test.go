package main

import (
	"encoding/json"
	"net"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"answerable/internal/graphiql"
	"answerable/internal/storage"
)

func TestNamesAreSuggestedForTheSampleOnLoopback(t *testing.T) {
	base, _ := serving(t, t.TempDir())
	own, _ := serving(t, t.TempDir(), "--store", "file:"+t.TempDir(), "--sample")
	const misspelt = "{ recomendations { totalCount } }"
	if said := textOf(t, ask(t, base, misspelt)); !strings.Contains(said, "Did you mean") || !strings.Contains(said, "recommendations") {
		t.Errorf("the sample on loopback suggests nothing: %s", said)
	}
	if said := textOf(t, ask(t, own, misspelt)); strings.Contains(said, "Did you mean") {
		t.Errorf("a store of the user's own tells what there is: %s", said)
	}
	for _, test := range []struct {
		store string
		ip    net.IP
		want  bool
	}{
		{"", net.IPv4(127, 0, 0, 1), true},
		{"", net.IPv6loopback, true},
		{"", net.IPv4zero, false},
		{"", net.IPv6zero, false},
		{"", net.IPv4(192, 0, 2, 1), false},
		{"file:folder", net.IPv4(127, 0, 0, 1), false},
		{"bolt://127.0.0.1", net.IPv4(127, 0, 0, 1), false},
	} {
		c := serveCommand{Storage: storage.Flags{Store: test.store}}
		if got := c.isTriedOut(&net.TCPAddr{IP: test.ip, Port: 8080}); got != test.want {
			t.Errorf("store %q at %s: %t, want %t", test.store, test.ip, got, test.want)
		}
	}
}

func TestEveryQuestionOfTheTourIsAnswered(t *testing.T) {
	base, _ := serving(t, t.TempDir())
	for _, question := range graphiql.Tour() {
		answer := ask(t, base, question)
		if answer["errors"] != nil || emptyList.MatchString(textOf(t, answer["data"])) {
			t.Errorf("the question\n%s\nis answered by\n%v", question, answer)
		}
	}
}

// emptyList matches the data of a question whose first list has nothing in it.
var emptyList = regexp.MustCompile(`^\{"\w+":(null|\{[^\[]*"(nodes|edges)":\[\])`)

func textOf(t *testing.T, answer any) string {
	t.Helper()
	text, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTheExamplePageIsServedWithTheSampleAlone(t *testing.T) {
	base, _ := serving(t, t.TempDir())
	own, _ := serving(t, t.TempDir(), "--store", "file:"+t.TempDir())
	for address, want := range map[string]int{
		base + "/examples/": 200, base + "/examples": 200, base + "/examples/README.md": 404,
		own + "/examples/": 404,
	} {
		response, err := http.Get(address)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		if response.StatusCode != want {
			t.Errorf("%s: %s, want %d", address, response.Status, want)
		}
	}
}
