package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"answerable/graph"
	"answerable/internal/auth"
	"answerable/internal/cli"
	"answerable/internal/storage"
)

func TestTokensSayWhatWasAsked(t *testing.T) {
	data := t.TempDir()
	token := tokenOf(t, data, "--subject", "amina", "--clearance", "MEMBER", "--role", "RESPONDENT",
		"--answers-for", "organization:a", "--answers-for", "stakeholder-group:b", "--lifetime", "90m")
	path := filepath.Join(data, "answerable", "sample", auth.KeyFile)
	key, err := auth.ReadKey(path)
	if err != nil {
		t.Fatal(err)
	}
	viewer, err := auth.NewIssuer(key, time.Now).Viewer(token)
	want := graph.Viewer{Name: "amina", Clearance: graph.Member, Role: graph.Respondent, AnswersFor: []string{"organization:a", "stakeholder-group:b"}}
	if err != nil || !reflect.DeepEqual(viewer, want) {
		t.Errorf("%+v, %v", viewer, err)
	}
	later := func() time.Time { return time.Now().Add(91 * time.Minute) }
	if _, err := auth.NewIssuer(key, later).Viewer(token); graph.CodeOf(err) != graph.CodeUnauthenticated {
		t.Errorf("after its lifetime the token gives %v", err)
	}
	for says, args := range map[string][]string{
		"--subject":                       {},
		"--role RESPONDENT: say":          {"--subject", "a", "--role", "RESPONDENT"},
		"only a RESPONDENT answers for":   {"--subject", "a", "--answers-for", "organization:a"},
		"not the id of an organization":   {"--subject", "a", "--role", "RESPONDENT", "--answers-for", "person:p"},
		"--subject: write a name":         {"--subject", " "},
		"--lifetime: write a duration":    {"--subject", "a", "--lifetime", "0s"},
		"there is no store in":            {"--subject", "a", "--store", "file:" + filepath.Join(data, "none")},
		"must be one of":                  {"--subject", "a", "--role", "OWNER"},
		"--lifetime: write a duration fr": {"--subject", "a", "--lifetime", "99999h"},
	} {
		refused(t, data, says, append([]string{"token"}, args...)...)
	}
}

func TestTheKeyOfTokensIsItsOwnersAlone(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("files have no such permissions")
	}
	data := t.TempDir()
	first := tokenOf(t, data, "--subject", "a")
	path := filepath.Join(data, "answerable", "sample", auth.KeyFile)
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("%v, %v", info, err)
	}
	key, _ := os.ReadFile(path)
	tokenOf(t, data, "--subject", "a")
	if again, _ := os.ReadFile(path); string(again) != string(key) {
		t.Error("the key is another the second time")
	}
	if strings.Contains(first, strings.TrimSpace(string(key))) {
		t.Error("the key stands in the token")
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	refused(t, data, "other users can read", "token", "--subject", "a")
	refused(t, data, "other users can read", "serve", "--listen", "127.0.0.1:0")
	_ = os.Chmod(path, 0o600)
	if err := os.WriteFile(path, []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	refused(t, data, "a key has at least 32", "token", "--subject", "a")
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".token.key*")); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
}

// Servers that share a store share the key by --token-key; two that start at once have one key.
func TestTheKeyOfTokensCanBeNamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "keys", "shared.key")
	made := make(chan string, 8)
	at := time.Now()
	for range cap(made) {
		go func() {
			by, err := cli.TokenKeyFlag{TokenKey: path}.Issuer(&cli.Environment{Env: storage.Env{Context: t.Context(), Getenv: environmentOf(""), Now: func() time.Time { return at }}, Out: io.Discard, Errors: io.Discard}, storage.Flags{})
			if err != nil {
				t.Error(err)
				made <- ""
				return
			}
			token, err := by.Token(graph.Viewer{Name: "a"}, time.Hour)
			if err != nil {
				t.Error(err)
			}
			made <- token
		}()
	}
	first := <-made
	for range cap(made) - 1 {
		if key := <-made; key != first {
			t.Error("two who made a key at once have two")
		}
	}
	data := t.TempDir()
	base, _ := serving(t, data, "--token-key", path)
	token := tokenOf(t, data, "--token-key", path, "--subject", "amina", "--role", "EDITOR")
	if answer, _ := send(t, base, token, recordR7, inputR7(nil)); answer != answeredR7 {
		t.Error(answer)
	}
	if answer, status := send(t, base, tokenOf(t, data, "--subject", "a"), "{ __typename }", nil); status != 401 {
		t.Errorf("a token of another key: %d %s", status, answer)
	}
}

// A newcomer's token is printed for the sample alone, and never logged.
func TestANewcomerCanWriteAtOnce(t *testing.T) {
	var log strings.Builder
	printed, stop := greeted(t, &log)
	found := regexp.MustCompile(`(?m)^API +(\S+)/graphql$(?s:.*)^Token +(\S+)$`).FindStringSubmatch(printed)
	if found == nil || !strings.Contains(printed, "\nSign in   "+found[1]+"/#token="+found[2]+"\n") {
		t.Fatalf("printed\n%s", printed)
	}
	base, token := found[1], found[2]
	input := inputR7(nil)
	answer, _ := send(t, base, token, recordR7, input)
	if want := strings.Replace(answeredR7, "amina", "newcomer", 1); answer != want {
		t.Errorf("%s\nwant\n%s", answer, want)
	}
	if code := stop(); code != 0 || strings.Contains(log.String(), token) || !strings.Contains(log.String(), "status=200") {
		t.Errorf("exit code %d; the log is\n%s", code, log.String())
	}
	printed, stop = greeted(t, io.Discard, "--store", filepath.Join(t.TempDir(), "own"))
	if strings.Contains(printed, "Token") || strings.Contains(printed, "token=") {
		t.Errorf("for a store of the user's own:\n%s", printed)
	}
	if code := stop(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// greeted serves with these arguments, and returns what is printed first, and what stops the server and
// returns its exit code.
func greeted(t *testing.T, log io.Writer, args ...string) (printed string, stop func() int) {
	t.Helper()
	out, in := io.Pipe()
	ctx, end := context.WithCancel(t.Context())
	stopped := make(chan int)
	go func() {
		stopped <- run(ctx, append([]string{"serve", "--listen", "127.0.0.1:0"}, args...), environmentOf(t.TempDir()), in, log)
	}()
	first := make([]byte, 4096)
	n, err := out.Read(first)
	if err != nil {
		t.Fatal(err)
	}
	return string(first[:n]), func() int { end(); return <-stopped }
}
