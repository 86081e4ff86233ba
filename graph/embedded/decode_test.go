package embedded_test

import (
	"bufio"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// The store reads its own lines with graph.DecodeLine, which must give what graph.ParseLine gives.
func TestALineIsDecodedAsItIsParsed(t *testing.T) {
	files, err := filepath.Glob("../../data/*.ndjson")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	lines := []string{
		`{"label":"Person","id":"person:a","properties":{"name":"\u2028A <b>","contact":"x"},"visibility":"PARTNER","fieldVisibility":{"name":"MEMBER"},"since":"2017-Q3","until":"2018","assumption":"so","sources":[{"document":"document:d","page":2,"quote":"q","readOn":"2026-01-02"}],"statements":[{"property":"name","value":"B","sources":[{"document":"document:d"}],"reason":"r"}]}`,
		`{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":["Égalité","B"],"abbreviation":"AA","kind":"NETWORK","country":"NO"}}`,
		`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a","key":"k\"{","properties":{"addressedOn":"2017-02","respondWithin":"P6M","responsibility":"ITSELF"}}`,
		`{"type":"SUCCEEDED_BY","from":"organization:a","to":"organization:b","properties":{}}`,
		`{"type":"PARTICIPATES_IN","from":"person:a","to":"meeting:b","properties":{"role":"Chair","representing":"organization:a","status":"INVITED"}}`,
		`{"type":"PART_OF","from":"meeting:a","to":"meeting:b","properties":{"position":2}}`,
		`{"label":"Person","id":"person:c","properties":{"name":"C","aliases":["سي","S"]},"fieldVisibility":{"aliases":"MEMBER"}}`,
		`{"type":"MEMBER_OF","from":"person:a","to":"working-group:b","properties":{"representing":"organization:a","status":"CONFIRMED"},"visibility":"SECRETARIAT"}`,
		`{"type":"ABOUT","from":"document:a","to":"theme:b"}`,
	}
	for _, path := range files {
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = f.Close() }()
		for s := bufio.NewScanner(f); s.Scan(); {
			lines = append(lines, s.Text())
		}
	}
	together, read := ndjson.NewLineDecoder(nil), []graph.Element{}
	steps := ops(t, lines...)
	for _, op := range slices.Concat(steps, steps) {
		e, err := together.Element(ndjson.AppendLine(nil, op.Put))
		if err != nil {
			t.Fatal(err)
		}
		read = append(read, e)
	}
	for i, e := range read { // what they share is still right after all were read
		if want := steps[i%len(steps)].Put; !reflect.DeepEqual(e, want) {
			t.Errorf("%+v\nis not\n%+v", e, want)
		}
	}
	for _, op := range steps {
		line := ndjson.AppendLine(nil, op.Put)
		got, err := ndjson.DecodeLine(line)
		if err != nil || !reflect.DeepEqual(got, op.Put) {
			t.Errorf("%s\n%v\n%+v\n%+v", line, err, got, op.Put)
		}
	}
	for _, line := range []string{``, `{"label":"Theme`, `{"label":"X","id":"theme:x"}`, `{"type":"X"}`, `{"remove":"theme:a"}`} {
		if e, err := ndjson.DecodeLine([]byte(line)); err == nil {
			t.Errorf("%s is %v", line, e)
		}
	}
}
