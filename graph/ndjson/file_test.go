package ndjson_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// What is wrong with a line is said with the line, the element, and what would be right.
func TestMalformedLines(t *testing.T) {
	node := func(rest string) string {
		return `{"label":"Theme","id":"theme:a","properties":{"name":"A"}` + rest + `}`
	}
	round := func(text string) string {
		return `{"type":"ANSWERS","from":"response:a","to":"recommendation:r","properties":{"round":` + text + `}}`
	}
	membership := func(rest string) string {
		return `{"type":"MEMBER_OF","from":"person:p","to":"stakeholder-group:g",` + rest + `}`
	}
	coded := func(list string) string {
		return `{"label":"Person","id":"person:p","properties":{"name":"P","identifiers":[` + list + `]}}`
	}
	stated := func(source string) string { return node(`,"sources":[` + source + `]`) }
	for line, want := range map[string]string{
		stated(`{"statedBy":"organization:o"}`):                                     "sources[0].on is missing: the day on which it was stated",
		stated(`{"statedBy":"organization:o","on":"2030"}`):                         `sources[0].on: "2030" is not a date`,
		stated(`{"statedBy":"theme:t","on":"2030-01-01"}`):                          `sources[0].statedBy: "theme:t" is an id of the wrong kind`,
		stated(`{"statedBy":"organization:o","on":"2030-01-01","page":1}`):          "sources[0] is a place in a document or what somebody stated",
		stated(`{"document":"document:d","on":"2030-01-01"}`):                       "sources[0] is a place in a document or what somebody stated",
		stated(`{"on":"2030-01-01"}`):                                               `sources[0].statedBy: "" is not an id`,
		stated(`{"document":"organization:o"}`):                                     "sources[0].document is the id of a Document, not of a Organization",
		node(`,"propertySources":[]`):                                               "propertySources is not a JSON object",
		node(`,"propertySources":{"title":{}}`):                                     "propertySources.title: there is no such property; the properties are name, aliases, summary",
		node(`,"propertySources":{"name":{"reason":"x"}}`):                          `"reason" is not a key of propertySources.name`,
		node(`,"propertySources":{"name":{"sources":[{"document":"theme:t"}]}}`):    "propertySources.name.sources[0].document is the id of a Document",
		membership(`"properties":{},"propertySources":{"role":{"assumption":"x"}}`): "propertySources.role.assumption: only withdrawnOn can be an assumption alone",
		coded(`"doi"`):           `identifiers[0]: "doi" is not an identifier; write scheme:value`,
		coded(`"DOI:1"`):         `identifiers[0]: "DOI:1" is not an identifier`,
		coded(`"doi: 1"`):        `identifiers[0]: "doi: 1" has no value, or spaces around it`,
		coded(`"doi:"`):          `identifiers[0]: "doi:" has no value`,
		coded(`"doi:1","doi:1"`): `identifiers[1]: "doi:1" is given twice`,
		coded(`"doi:1\n"`):       "identifiers[0] has a line break or a tab",
		coded(`"doi:` + strings.Repeat("1", 200) + `"`): "is 204 bytes long; an identifier has at most 200",
		`nonsense`:             "the line is not a JSON object",
		`[]`:                   "the line is not a JSON object",
		`{"label":"Theme"`:     "the line is not a JSON object",
		`{} {}`:                "more than one JSON object",
		`{}`:                   `has none of "label" (a node), "type" (a relationship) and "remove"`,
		"{\"id\":\"\xff\"}":    "is not UTF-8",
		`{"id":"Half \ud83d"}`: `has half a character, \ud83d`,
		`{"label":"Theme","label":"Theme","id":"theme:a","properties":{"name":"A"}}`:                                                       `has "label" twice`,
		`{"label":"Topic","id":"topic:a","properties":{"name":"A"}}`:                                                                       `"Topic" is not a label; the labels are ActionPoint, Document,`,
		`{"label":"Theme","id":"theme:A","properties":{"name":"A"}}`:                                                                       `theme:A: id: "theme:A" is not an id; write label-in-kebab-case:slug`,
		`{"label":"Theme","properties":{"name":"A"}}`:                                                                                      `"" is not an id`,
		`{"label":"Theme","id":"person:a","properties":{"name":"A"}}`:                                                                      `person:a: the id of a Theme begins with "theme:"`,
		`{"label":"Theme","id":"theme:a","properties":{}}`:                                                                                 "theme:a: name is required",
		`{"label":"Theme","id":"theme:a"}`:                                                                                                 "theme:a: name is required",
		`{"label":"Theme","id":"theme:a","properties":{"name":""}}`:                                                                        "name is required",
		`{"label":"Theme","id":"theme:a","properties":{"name":" "}}`:                                                                       "name is blank",
		`{"label":"Theme","id":"theme:a","properties":{"name":7}}`:                                                                         "name: 7 is not a string",
		`{"label":"Theme","id":"theme:a","properties":[]}`:                                                                                 "properties is not a JSON object",
		`{"label":"Theme","id":"theme:a","properties":{"name":"A","title":"A"}}`:                                                           `"title" is not a property of Theme; it has name, aliases, summary`,
		`{"label":"Response","id":"response:a","properties":{}}`:                                                                           "kind is required",
		`{"label":"Response","id":"response:a","properties":{"kind":"MAYBE"}}`:                                                             `kind: "MAYBE" is not one of ACCEPTED, PARTLY_ACCEPTED, REJECTED, NOTED, HOLDING`,
		`{"label":"Meeting","id":"meeting:a","properties":{"name":"A","on":"2030-13"}}`:                                                    `on: "2030-13" is not a date; write 2017, 2017-Q3, 2017-02 or 2017-02-14`,
		`{"label":"Meeting","id":"meeting:a","properties":{"name":"A","days":-1}}`:                                                         "days is -1; it counts from 1",
		`{"label":"Meeting","id":"meeting:a","properties":{"name":"A","days":1.5}}`:                                                        "days: 1.5 is not a whole number",
		`{"label":"WorkingGroup","id":"working-group:a","properties":{"name":"A","pilot":"yes"}}`:                                          `pilot: "yes" is not true or false`,
		`{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":"B"}}`:                                           `aliases: "B" is not a list of strings`,
		`{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":[""]}}`:                                          "aliases holds an empty string",
		`{"label":"Organization","id":"organization:a","properties":{"name":"A","country":"Norway"}}`:                                      `country: "Norway" is not a country of ISO 3166-1`,
		`{"label":"Organization","id":"organization:a","properties":{"name":"A","country":"no"}}`:                                          "write NO",
		`{"label":"Document","id":"document:a","properties":{"title":"A","language":"not a tag"}}`:                                         "is not a language of BCP 47",
		`{"label":"Person","id":"person:a","properties":{"name":"A"},"fieldVisibility":{"id":"MEMBER"}}`:                                   "fieldVisibility.id: no such property of a Person can be restricted",
		`{"label":"Person","id":"person:a","properties":{"name":"A"},"fieldVisibility":{"name":"ALL"}}`:                                    `fieldVisibility.name: "ALL" is not a visibility`,
		node(`,"visibility":"SECRET"`):                                                                                                     `visibility: "SECRET" is not a visibility; it is one of PUBLIC, PARTNER, MEMBER, SECRETARIAT`,
		node(`,"visibility":"public"`):                                                                                                     "is not a visibility",
		node(`,"since":"yesterday"`):                                                                                                       `since: "yesterday" is not a date`,
		node(`,"since":"2031","until":"2030"`):                                                                                             "since 2031 is after until 2030",
		node(`,"colour":"red"`):                                                                                                            `"colour" is not a key of a node`,
		node(`,"from":"theme:b"`):                                                                                                          `"from" is not a key of a node`,
		node(`,"sources":{}`):                                                                                                              "sources is not a list",
		node(`,"sources":[{"document":"theme:a"}]`):                                                                                        "sources[0].document is the id of a Document, not of a Theme",
		node(`,"sources":[{"page":1}]`):                                                                                                    `sources[0].document: "" is not an id`,
		node(`,"sources":[{"document":"document:d","page":-1}]`):                                                                           "sources[0].page is -1; pages count from 1",
		node(`,"sources":[{"document":"document:d","readOn":"2030"}]`):                                                                     `sources[0].readOn: "2030" is not a date; write a day`,
		node(`,"sources":[{"document":"document:d","line":1}]`):                                                                            `"line" is not a key of sources[0]`,
		node(`,"statements":[{"property":"colour","value":"red"}]`):                                                                        `statements[0].property: "colour" is not one of name, aliases, summary`,
		node(`,"statements":[{"property":"name","value":" "}]`):                                                                            "statements[0].value is blank",
		`{"type":"KNOWS","from":"person:a","to":"person:b"}`:                                                                               `"KNOWS" is not a relationship type; the types are ABOUT, ADDRESSED_TO,`,
		`{"type":"ABOUT","from":"person:a","to":"theme:b"}`:                                                                                "person:a ABOUT theme:b: ABOUT does not lead from a Person to a Theme; it leads from WorkingGroup, Recommendation,",
		`{"type":"PART_OF","from":"organization:a","to":"theme:b"}`:                                                                        "PART_OF does not lead from a Organization to a Theme",
		`{"type":"PART_OF","from":"theme:a"}`:                                                                                              `to: "" is not an id`,
		`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a"}`:                                                          "addressedOn is required",
		`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a","properties":{"addressedOn":"2030","respondWithin":"1M"}}`: `respondWithin: "1M" is not a period`,
		membership(`"properties":{"representing":"person:q"}`):                                                                             "representing is the id of an Organization, not of a Person",
		strings.Replace(membership(`"properties":{"representing":"organization:a"}`), "person:p", "organization:b", 1):                     "only a Person represents somebody",
		membership(`"fieldVisibility":{"role":"MEMBER"}`):                                                                                  `"fieldVisibility" is not a key of a relationship`,
		`{"type":"PARTICIPATES_IN","from":"organization:o","to":"meeting:m","properties":{"representing":"organization:a"}}`:               "only a Person represents somebody; a Organization does not",
		`{"type":"PARTICIPATES_IN","from":"person:p","to":"meeting:m","properties":{"representing":"person:q"}}`:                           "representing is the id of an Organization, not of a Person",
		`{"type":"PARTICIPATES_IN","from":"working-group:w","to":"meeting:m"}`:                                                             "PARTICIPATES_IN does not lead from a WorkingGroup to a Meeting",
		`{"type":"PART_OF","from":"organization:a","to":"organization:b","properties":{"position":1}}`:                                     "only a Meeting has a position among the parts of another; a Organization has none",
		`{"type":"PART_OF","from":"meeting:a","to":"meeting:b","properties":{"position":-1}}`:                                              "position is -1; it counts from 1",
		`{"label":"Meeting","id":"meeting:a","properties":{"name":"A","status":"POSTPONED"}}`:                                              `status: "POSTPONED" is not one of PLANNED, HELD, CANCELLED`,
		round(`""`):            "round: a round is not empty; leave it out",
		round(`" 2030"`):       `round: the round " 2030" has spaces at its ends; write "2030"`,
		round(`"20\n30"`):      `round: the round "20\n30" has control characters`,
		round(`"anne\u0301e"`): "is not in Unicode normalization form NFC; write \"ann\u00e9e\"",
		round(`"` + strings.Repeat("é", 33) + `"`): "round: the round is 66 bytes long; at most 64 are allowed",
		round(`2030`):        "round: 2030 is not a string",
		`{"remove":"theme"}`: `"theme" is not an id`,
		`{"remove":7}`:       "remove is not a JSON object",
		`{"remove":{"type":"PART_OF","from":"theme:a"}}`: `to: "" is not an id`,
		`{"remove":"theme:a","why":"x"}`:                 `"why" is not a key of the line`,
	} {
		_, err := ndjson.ReadFile("facts.ndjson", strings.NewReader("\n"+line))
		if graph.CodeOf(err) != graph.CodeInvalid || !strings.HasPrefix(err.Error(), "facts.ndjson:2: ") || !strings.Contains(err.Error(), want) {
			t.Errorf("%s\nis refused with\n%v\nand not with\n%s", line, err, want)
		}
	}
}

func TestReadFileSaysEveryProblem(t *testing.T) {
	_, err := ndjson.ReadFile("", strings.NewReader("\ufeff"+`{"label":"Theme","id":"theme:a","properties":{"name":"A"}}
{"label":"Theme","id":"theme:b","properties":{"colour":1},"x":1}

{"label":"Theme","id":"theme:a","properties":{"name":"Again"}}
{"remove":"theme:a"}
nonsense`))
	var problems graph.Problems
	if !errors.As(err, &problems) {
		t.Fatal(err)
	}
	var lines []int
	for _, p := range problems {
		lines = append(lines, p.Line)
	}
	if got := len(lines); got != 6 || lines[0] != 2 || lines[2] != 2 || lines[3] != 4 || lines[4] != 5 || lines[5] != 6 {
		t.Errorf("the problems are in lines %v:\n%v", lines, err)
	}
	if !strings.Contains(err.Error(), "line 4: theme:a: is given a second time; line 1 has it first") {
		t.Errorf("a second element is refused with\n%v", err)
	}
}

func TestReadFile(t *testing.T) {
	ops, err := ndjson.ReadFile("f", strings.NewReader("\r\n"+`{"remove":{"type":"PART_OF","from":"theme:a","to":"theme:b"}}`+"\r\n"+`{"remove":{"id":"theme:c"}}`))
	if err != nil || len(ops) != 2 || ops[0].Line != 2 || ops[0].Remove.Type != graph.PartOf || ops[1].Remove.ID != "theme:c" {
		t.Errorf("two removals are read as %+v, %v", ops, err)
	}
	if ops, err := ndjson.ReadFile("f", strings.NewReader("")); err != nil || len(ops) != 0 {
		t.Errorf("an empty file is read as %v, %v", ops, err)
	}
	long := strings.NewReader(`{"x":"` + strings.Repeat("x", 2<<20) + `"}`)
	if _, err := ndjson.ReadFile("f", long); graph.CodeOf(err) != graph.CodeInvalid || !strings.Contains(err.Error(), "f:1: is longer than 1048576 bytes") {
		t.Errorf("a long line is refused with %v", err)
	}
	if _, err := ndjson.ReadFile("f", iotest.ErrReader(io.ErrClosedPipe)); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("a broken reader gives %v", err)
	}
}
