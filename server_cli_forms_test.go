package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/internal/cli"
	"answerable/internal/listen"
	"answerable/internal/storage"
)

// The command line takes what people type, and says what would be right where it can't be meant.

func TestAPortAloneIsOfThisMachine(t *testing.T) {
	for text, want := range map[string]string{
		"8080": "127.0.0.1:8080", ":8080": "127.0.0.1:8080", "0": "127.0.0.1:0", "0.0.0.0:8080": "0.0.0.0:8080", "[::1]:80": "[::1]:80",
		"localhost:8080": "localhost:8080", "[::]:8080": "[::]:8080",
		"": "", "localhost": "", "70000": "", ":": "", "127.0.0.1": "", "127.0.0.1:": "", "-1": "", "080": "", "http://127.0.0.1:8080": "", "8080/tcp": "", "::1": "",
	} {
		got, err := listen.Address("--listen", text)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, %v; want %q", text, got, err, want)
		}
		if err != nil && !strings.Contains(err.Error(), "write HOST:PORT, or a port such as 8080") {
			t.Errorf("%q is refused with %v", text, err)
		}
	}
	for _, flag := range []string{"--listen", "--admin", "--metrics-listen"} {
		args := []string{"serve", "--listen", "127.0.0.1:0"}
		refused(t, t.TempDir(), flag+` "here" is not an address`, append(args, flag, "here")...)
	}
}

func TestAFolderIsAStore(t *testing.T) {
	t.Chdir(t.TempDir())
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"./my-graph": "my-graph", "my-graph": "my-graph", "file:my-graph": "my-graph", "file:./my-graph": "my-graph", ".": ".", "../x": "../x",
		"a/b": "a/b", "./a:b": "a:b", "./neo4j": "neo4j", "./~": "~",
		"file:": "", "file": "", "nonsense://user:secret@host": "", "localhost:7687": "", "my:graph": "", "~/my-graph": "", "file:~/my-graph": "",
	} {
		got, err := storage.Flags{Store: text}.Folder(func(string) string { return "" })
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("the error shows a password: %v", err)
		}
		if want == "" {
			if err == nil || !strings.Contains(err.Error(), "write ") {
				t.Errorf("%q is %q, %v", text, got, err)
			}
		} else if got != filepath.Join(here, want) || err != nil {
			t.Errorf("%q is %q, %v; want %q", text, got, err, want)
		}
	}
	for _, text := range []string{"neo4j", "neo4j+s", "bolt", "neo4j:host"} {
		refused(t, "", "write neo4j://USER@HOST, or ./neo4j for a folder", "ledger", "--store", text)
	}
	file := fileOf(t, "theme.ndjson", `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}`+"\n")
	must(t, "", "import", "--store", "./my-graph", file)
	if out := must(t, "", "export", "--store", "file:my-graph"); !strings.Contains(out, "theme:a") {
		t.Errorf("the folder holds %q", out)
	}
}

func TestTodayIsADay(t *testing.T) {
	data := t.TempDir()
	if out := must(t, data, "ledger", "--as-of", "today", "--due-by", "today", "--format", "json"); !strings.Contains(out, `"asOf": "2`) {
		t.Errorf("the ledger of today is\n%s", out)
	}
	now := graph.Clock{Now: time.Now}.Today()
	for text, want := range map[string]string{"": "none", "today": now.String(), "2017-02-14": "2017-02-14", "Today": "", "yesterday": "", "2017": ""} {
		got, err := cli.OptionalDate("--as-of", text, now)
		switch {
		case want == "" && (err == nil || !strings.Contains(err.Error(), "write a day such as 2017-02-14, or today")):
			t.Errorf("%q is %v, %v", text, got, err)
		case want == "none" && (got != nil || err != nil), want != "" && want != "none" && (err != nil || got.String() != want):
			t.Errorf("%q is %v, %v; want %s", text, got, err, want)
		}
	}
}

func TestALifetimeHasDaysAndWeeks(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"7d": 7 * cli.Day, "2w": 14 * cli.Day, "1w2d": 9 * cli.Day, "1d12h": 36 * time.Hour, "1w30m": 7*cli.Day + 30*time.Minute, "12h": 12 * time.Hour, "90m": 90 * time.Minute, "1.5h": 90 * time.Minute,
		"": 0, "7": 0, "d": 0, "1.5d": 0, "1d-2h": 0, "2d1w": 0, "-7d": 0, "99999w": 0, "99999999999999999999d": 0, "1y": 0, "7 d": 0,
	} {
		var got cli.Lifetime
		err := got.UnmarshalText([]byte(text))
		if time.Duration(got) != want || (err == nil) != (want != 0) {
			t.Errorf("%q is %v, %v; want %v", text, time.Duration(got), err, want)
		}
	}
	data := t.TempDir()
	must(t, data, "token", "--subject", "a", "--lifetime", "366d")
	for text, says := range map[string]string{"367d": "--lifetime: write a duration from 1s to 366d", "1y": "such as 7d, 2w, 12h or 1d12h"} {
		refused(t, data, says, "token", "--subject", "a", "--lifetime", text)
	}
}

func TestHelpAndVersionAsPeopleAskForThem(t *testing.T) {
	for _, same := range [][][]string{
		{{"help"}, {"--help"}, {"-h"}},
		{{"help", "import"}, {"import", "--help"}},
		{{"help", "serve"}, {"serve", "-h"}},
		{{"--version"}, {"version"}},
	} {
		want := must(t, "", same[0]...)
		for _, args := range same[1:] {
			if out := must(t, "", args...); out != want || out == "" {
				t.Errorf("answerable %s prints\n%s\nand answerable %s\n%s", strings.Join(same[0], " "), want, strings.Join(args, " "), out)
			}
		}
	}
	refused(t, "", `there is no command "nonsense"; answerable help names them all`, "help", "nonsense")
	if out := must(t, "", "help", "serve"); !strings.Contains(strings.Join(strings.Fields(out), " "), "8080 or :8080, is that port of this machine only (127.0.0.1); 0.0.0.0:8080 lets other machines in") {
		t.Errorf("the help of serve does not say what a port alone means:\n%s", out)
	}
}

func TestAnImportSaysWhatCheckWillObjectTo(t *testing.T) {
	const (
		bare    = `{"label":"Theme","id":"theme:%s","properties":{"name":"T"}}` + "\n"
		assumed = `{"label":"Theme","id":"theme:%s","properties":{"name":"T"},"assumption":"made up"}` + "\n"
		sourced = `{"label":"Document","id":"document:d","properties":{"title":"D"},"sources":[{"document":"document:d"}]}` + "\n"
	)
	for _, test := range []struct{ name, first, second, want string }{
		{"none", sourced + fmt.Sprintf(assumed, "a"), "", ""},
		{"two of four", fmt.Sprintf(bare+bare+assumed, "a", "b", "c") + sourced, "", "2 of 4 elements have no source and no assumption; answerable check lists them\n"},
		{"the last counts", fmt.Sprintf(bare+bare, "a", "b"), fmt.Sprintf(assumed, "a"), "1 of 2 elements have no source"},
		{"what is removed again", fmt.Sprintf(bare+assumed, "a", "b"), `{"remove":"theme:a"}`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			store := "file:" + t.TempDir()
			args := []string{"import", "--store", store, fileOf(t, "first.ndjson", test.first), fileOf(t, "second.ndjson", test.second)}
			for _, out := range []string{must(t, "", append(args, "--dry-run")...), must(t, "", args...), must(t, "", args...)} {
				if !strings.Contains(out, test.want) || strings.Contains(out, "no source") != (test.want != "") {
					t.Errorf("it says\n%s\nwant %q", out, test.want)
				}
			}
			_, out, _ := answerable(t, "", "check", "--store", store)
			if n := strings.Count(out, "has neither a source nor an assumption"); n > 0 && !strings.HasPrefix(test.want, fmt.Sprint(n)) || n == 0 && test.want != "" {
				t.Errorf("check objects to %d:\n%s", n, out)
			}
		})
	}
}

func TestServeNamesThePageFirst(t *testing.T) {
	for _, test := range []struct{ flags, want string }{
		{"--page --graphiql", "Page GraphiQL API Data"}, {"--no-graphiql", "Page API Data"}, {"--no-page", "GraphiQL API Data"}, {"--no-page --no-graphiql", "API Data"},
	} {
		ctx, cancel := context.WithCancel(t.Context())
		out, in := io.Pipe()
		exit := make(chan int, 1)
		go func() {
			exit <- run(ctx, append([]string{"serve", "--listen", "0"}, strings.Fields(test.flags)...), environmentOf(t.TempDir()), in, io.Discard)
			_ = in.Close()
		}()
		var names []string
		at := map[string]string{"Page": "/", "GraphiQL": "/graphiql/", "API": "/graphql"}
		for lines := bufio.NewScanner(out); len(names) < len(strings.Fields(test.want)) && lines.Scan(); {
			fields := strings.Fields(lines.Text())
			if names = append(names, fields[0]); at[fields[0]] != "" && !regexp.MustCompile(`^http://127\.0\.0\.1:\d+`+at[fields[0]]+`$`).MatchString(fields[1]) {
				t.Errorf("%s is at %s", fields[0], fields[1])
			}
		}
		cancel()
		_, _ = io.Copy(io.Discard, out)
		if got := strings.Join(names, " "); got != test.want || <-exit != 0 {
			t.Errorf("%s: it names %s, want %s", test.flags, got, test.want)
		}
	}
}
