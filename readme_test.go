package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is answered into README.md, docs/tour.md and docs/api.md")

// Blocks of a document: a console block with a command and, for a command line, its output; a curl
// is followed by a JSON block with its answer. A write signs in with a token that a command prints.
var (
	console     = regexp.MustCompile("(?s)```console\n\\$ go run \\. (.*?)\n(.*?)```")
	postCommand = regexp.MustCompile("(?s)go run \\. token (.*?)\\)\n[^`]*?-d '(.*?)'\n```\n(.*?)```json\n(.*?)```")
	curled      = regexp.MustCompile("(?s)--data-urlencode 'query=(.*?)'\n```\n(.*?)```json\n(.*?)```")
)

func TestTheReadmeSaysWhatIsAnswered(t *testing.T) {
	if _, queries, _ := answered(t, "README.md"); queries != 1 {
		t.Errorf("the README has %d queries; the test does not find its one question any more", queries)
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if lines := bytes.Count(text, []byte("\n")); lines > 150 {
		t.Errorf("the README has %d lines; 150 are the most: move examples to docs/tour.md", lines)
	}
}

func TestTheTourSaysWhatIsAnswered(t *testing.T) {
	commands, queries, writes := answered(t, "docs/tour.md")
	if writes != 1 || commands < 4 || queries < 6 {
		t.Errorf("the tour has %d commands, %d queries and %d writes; the test does not find them any more", commands, queries, writes)
	}
}

func TestTheWalkThroughTheAPISaysWhatIsAnswered(t *testing.T) {
	if _, queries, writes := answered(t, "docs/api.md"); queries != 7 || writes != 1 {
		t.Errorf("the walk has %d queries and %d writes; the test does not find them any more", queries, writes)
	}
	text, err := os.ReadFile("docs/api.md")
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("examples/plain.html")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(text, slices.Concat([]byte("```html\n"), page, []byte("```\n"))) {
		t.Error("docs/api.md does not show examples/plain.html, which the conformance suite opens in a browser")
	}
	settings, err := os.ReadFile("conformance/cache-settings.mjs")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(text, slices.Concat([]byte("```js\n"), settings, []byte("```\n"))) {
		t.Error("docs/api.md does not show conformance/cache-settings.mjs, whose settings the conformance suite tries")
	}
}

func TestTheQuestionsOfAnAnalystAreAnsweredAsThePageSays(t *testing.T) {
	store := t.TempDir()
	must(t, "", "import", "--store", store, "data/fictional-harbour.ndjson")
	if commands, queries, _ := answered(t, "docs/analysis.md", "--store", store); commands != 2 || queries != 4 {
		t.Errorf("the page has %d commands and %d queries; the test does not find them any more", commands, queries)
	}
}

// answered holds a document to a new server, and counts what it found there. Without arguments of serve, it serves the sample;
// the last of them is the store that the document calls ./harbour.
func answered(t *testing.T, document string, serve ...string) (commands, queries, writes int) {
	t.Helper()
	data := t.TempDir()
	base, _ := serving(t, data, serve...)
	text, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	now := console.ReplaceAllFunc(text, func(block []byte) []byte {
		commands++
		m := console.FindSubmatch(block)
		command := strings.Fields(string(m[1]))
		if i := slices.Index(command, "./harbour"); i > 0 {
			command[i] = serve[len(serve)-1]
		}
		out := must(t, data, command...)
		if !*update && out != string(m[2]) {
			t.Errorf("answerable %s\nprints\n%s\n%s says\n%s", m[1], out, document, m[2])
		}
		return []byte("```console\n$ go run . " + string(m[1]) + "\n" + out + "```")
	})
	now = curled.ReplaceAllFunc(now, func(block []byte) []byte {
		queries++
		m := curled.FindSubmatch(block)
		response, err := http.Get(base + "/graphql?" + url.Values{"query": {string(m[1])}}.Encode())
		if err != nil {
			t.Fatal(err)
		}
		answer, err := io.ReadAll(response.Body)
		_ = response.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		if shown := folded(answer); !*update && shown != string(m[3]) {
			t.Errorf("the query\n%s\nis answered by\n%s\n%s says\n%s", m[1], shown, document, m[3])
		}
		return []byte("--data-urlencode 'query=" + string(m[1]) + "'\n```\n" + string(m[2]) + "```json\n" + folded(answer) + "```")
	})
	now = postCommand.ReplaceAllFunc(now, func(block []byte) []byte { // last, since it changes what is asked above
		writes++
		m := postCommand.FindSubmatch(block)
		answer := posted(t, base, tokenOf(t, data, strings.Fields(string(m[1]))...), m[2])
		if shown := folded(answer); !*update && shown != string(m[4]) {
			t.Errorf("the write\n%s\nis answered by\n%s\n%s says\n%s", m[2], shown, document, m[4])
		}
		return slices.Concat(block[:len(block)-len(m[4])-len("```")], []byte(folded(answer)+"```"))
	})
	for block, compared := range map[string]int{
		"```console\n": commands + bytes.Count(text, []byte("```console\n$ curl")), "```json\n": queries + writes,
	} {
		if shown := bytes.Count(text, []byte(block)); shown != compared {
			t.Errorf("%s has %d blocks that begin with %q, of which %d are run and compared", document, shown, block, compared)
		}
	}
	if *update {
		if err := os.WriteFile(document, now, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return commands, queries, writes
}

// posted returns the answer to a request with a token.
func posted(t *testing.T, base, token string, body []byte) []byte {
	t.Helper()
	request, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, base+"/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+token)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(response.Body)
	_ = response.Body.Close()
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

// folded indents JSON, with whatever fits on a line of 110 columns on one.
func folded(data []byte) string {
	var indented bytes.Buffer
	_ = json.Indent(&indented, bytes.TrimSpace(data), "", "  ")
	lines := strings.Split(indented.String(), "\n")
	for i := len(lines) - 1; i >= 0; i-- {
		if !strings.HasSuffix(lines[i], "{") && !strings.HasSuffix(lines[i], "[") {
			continue
		}
		indent := len(lines[i]) - len(strings.TrimLeft(lines[i], " "))
		end := i + 1
		for len(lines[end])-len(strings.TrimLeft(lines[end], " ")) > indent {
			end++
		}
		one := strings.TrimRight(lines[i], " ")
		for j, line := range lines[i+1 : end+1] {
			if j > 0 && j < end-i-1 {
				one += " "
			}
			one += strings.TrimSpace(line)
		}
		if len(one) <= 110 {
			lines = slices.Replace(lines, i, end+1, one)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}
