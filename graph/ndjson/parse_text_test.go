package ndjson_test

import (
	"fmt"
	"strings"
	"testing"

	"answerable/graph/ndjson"
)

// lone-surrogate, table-control and their brothers: what no reader sees is refused at its line, with its place.
func TestATextHasVisibleCharactersOnly(t *testing.T) {
	named := func(name string) string {
		return `{"label":"Organization","id":"organization:a","properties":{"name":"` + name + `"}}`
	}
	source := func(parts string) string {
		return `{"label":"Organization","id":"organization:a","properties":{"name":"A"},"sources":[{"document":"document:d",` + parts + `}]}`
	}
	for line, want := range map[string]string{
		named(`Half \ud83d`):         `name has \ud83d, which is half a character`,
		named(`\ude00 half`):         `name has \ude00, which`,
		named(`\ud83d\ud83d\ude00`):  `name has \ud83d, which`,
		named(`\ud83d\u0041`):        `name has \ud83d, which`,
		named(`\\ud83d`):             "",
		named(`\"\ud83d\ude00`):      "",
		named(`\ufffd`):              "",
		named(`Red\u001b[31mBody`):   "name has the control character U+001B; leave it out",
		named(`A\u0000`):             "name has the control character U+0000",
		named("A\u007f"):             "name has the control character U+007F",
		named("A\u009b31m"):          "name has the control character U+009B",
		named(`Two\nLine Body`):      "name has a line break or a tab; write a space",
		named(`Tab\tBody`):           "name has a line break or a tab; write a space",
		named(`\u200b`):              "name is blank: it has no visible character",
		named(`\u200f \u00a0\u2060`): "name is blank",
		named(`\u3164`):              "name is blank",
		named(`\u2800`):              "name is blank",
		named(`\ufe0f`):              "name is blank",
		named(`\u034f`):              "name is blank",
		named(`\u0301`):              "", // a combining mark alone is drawn, on a space
		named(`A\u200f`):             "", // copied from an Arabic page; names compare without it

		`{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":["B","\u200b"]}}`:  "aliases[1] is blank",
		`{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":["B","C\ud800"]}}`: `aliases[1] has \ud800`,
		`{"label":"Theme","id":"theme:a","properties":{"name":"A","summary":"One\n\tTwo"}}`:                  "",
		`{"label":"Theme","id":"theme:a","properties":{"name":"A","summary":"One\u0007"}}`:                   "summary has the control character U+0007",
		`{"label":"Theme","id":"theme:a","properties":{"name":"A"},"assumption":"\u200b"}`:                   "assumption is blank",
		`{"type":"MEMBER_OF","from":"person:a","to":"stakeholder-group:b","key":"\u001b","properties":{}}`:   "key has the control character U+001B",
		`{"type":"MEMBER_OF","from":"person:a","to":"stakeholder-group:b","properties":{"role":"a\u0085b"}}`: "role has the control character U+0085",
		source(`"paragraph":"1\u001b"`):      "sources[0].paragraph has the control character U+001B",
		source(`"quote":"One\nTwo"`):         "",
		source(`"quote":"One\udfff"`):        `sources[0].quote has \udfff`,
		source(`"quote":"\u200b\u200b"`):     "sources[0].quote is blank",
		source(`"paragraph":"12\u00adbis"`):  "",
		source(`"page":1,"readOn":"\u200b"`): "sources[0].readOn is blank",

		`{"label":"Theme","id":"theme:a","properties":{"name":"A"},"statements":[{"property":"summary","value":"One\nTwo","sources":[]}]}`: "",
		`{"label":"Theme","id":"theme:a","properties":{"name":"A"},"statements":[{"property":"name","value":"One\nTwo","sources":[]}]}`:    "statements[0].value has a line break",
	} {
		_, problems := ndjson.ParseLine([]byte(line))
		if got := problems.Error(); want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s:\n%q, not %q", line, got, want)
		}
	}
}

// A document's address becomes a link: what a browser would run is none.
func TestAnAddressIsOneOfTheWeb(t *testing.T) {
	for address, right := range map[string]bool{
		"https://example.org/a?b=c#d": true, "http://example.org": true, "HTTPS://EXAMPLE.ORG/%C3%A9": true,
		"javascript:alert(1)": false, "JavaScript:alert(1)": false, " javascript:alert(1)": false, "data:text/html,x": false,
		"vbscript:x": false, "file:///etc/passwd": false, "https:alert(1)": false, "//example.org": false, "example.org": false, "https://": false,
	} {
		_, problems := ndjson.ParseLine(fmt.Appendf(nil, `{"label":"Document","id":"document:a","properties":{"title":"A","url":%q}}`, address))
		if right != (len(problems) == 0) {
			t.Errorf("%q: %v", address, problems)
		}
	}
}

// The errors of a file are bounded: the first thousand, and a count.
func TestTheProblemsOfAFileAreBounded(t *testing.T) {
	const bad = 5000
	_, err := ndjson.ReadFile("bad", strings.NewReader(strings.Repeat("{}\n", bad)))
	lines := strings.Split(fmt.Sprint(err), "\n")
	if len(lines) != 1001 || lines[1000] != "and 4000 more" || !strings.HasPrefix(lines[999], "bad:1000: ") {
		t.Errorf("%d lines, the last is %q", len(lines), lines[len(lines)-1])
	}
	long := `{"label":"` + strings.Repeat("x", 1<<19) + `"}`
	if _, problems := ndjson.ParseLine([]byte(long)); len(problems.Error()) > 5000 {
		t.Errorf("a problem has %d bytes", len(problems.Error()))
	}
}

// second-term: the refusal of a second relationship says that a key tells the two apart.
func TestASecondTermNeedsAKey(t *testing.T) {
	const first, second = `{"type":"MEMBER_OF","from":"person:p","to":"stakeholder-group:b","properties":{},"since":"2010","until":"2014-12-31"}`,
		`{"type":"MEMBER_OF","from":"person:p","to":"stakeholder-group:b",%s"properties":{},"since":"2018"}`
	_, err := ndjson.ReadFile("f", strings.NewReader(first+"\n"+fmt.Sprintf(second, "")))
	if want := `f:2: person:p MEMBER_OF stakeholder-group:b: is given a second time; line 1 has it first; to hold both, give each a key of its own, such as "key":"2018"`; fmt.Sprint(err) != want {
		t.Errorf("%v\nnot %s", err, want)
	}
	if _, err := ndjson.ReadFile("f", strings.NewReader(first+"\n"+fmt.Sprintf(second, `"key":"2018",`))); err != nil {
		t.Error(err)
	}
	theme := `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}` + "\n"
	if _, err := ndjson.ReadFile("f", strings.NewReader(theme+theme)); fmt.Sprint(err) != "f:2: theme:a: is given a second time; line 1 has it first" {
		t.Error(err)
	}
}
