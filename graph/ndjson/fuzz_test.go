package ndjson_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// What a line is read as is written as a line that is read as the same.
func FuzzParseLine(f *testing.F) {
	for _, name := range []string{"fictional-lights.ndjson", "gsx.ndjson"} {
		file, err := os.ReadFile(filepath.Join("..", "..", "data", name))
		if err != nil {
			continue // the package may stand alone
		}
		for i, line := range bytes.Split(file, []byte("\n")) {
			if i%7 == 0 {
				f.Add(line)
			}
		}
	}
	f.Add([]byte(`{"remove":"theme:a"}`))
	f.Add([]byte(`{"remove":{"type":"PART_OF","from":"theme:a","to":"theme:b","key":"é"}}`))
	f.Add([]byte(`{"label":"Theme","id":"theme:a","properties":{"name":"\ud800"}}`))
	for _, line := range []string{
		`{"label":"Person","id":"person:a","properties":{"name":"\u2028A <b>","contact":"x"},"visibility":"PARTNER","fieldVisibility":{"name":"MEMBER","contact":"SECRETARIAT"},"since":"2017-Q3","until":"2018","assumption":"s\\o","sources":[{"document":"document:d","page":2,"quote":"q","readOn":"2026-01-02"},{"document":"document:e","paragraph":"}"}],"statements":[{"property":"name","value":"B"}]}`,
		`{"label":"Organization","id":"organization:a","properties":{"name":"A","aliases":["Égalité","\"B]"],"kind":"NETWORK","country":"NO"},"sources":[]}`,
		`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:a","key":"k\u0000\"{","properties":{"addressedOn":"2017-02","respondWithin":"P6M","responsibility":"ITSELF"},"sources":[{"document":"document:d","page":2}]}`,
		`{"type":"AFFILIATED_WITH","from":"person:a","to":"organization:a","properties":{"role":"a}","focalPoint":true}}`,
		`{"type":"MEMBER_OF","from":"person:a","to":"working-group:b","properties":{"representing":"organization:a","status":"CONFIRMED"}}`,
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		op, problems := ndjson.ParseLine(line)
		if problems != nil {
			return
		}
		write := func(op graph.Op) []byte {
			if op.Put == nil {
				return ndjson.AppendRemoval(nil, op.Remove)
			}
			return ndjson.AppendLine(nil, op.Put)
		}
		once := write(op)
		again, problems := ndjson.ParseLine(once)
		if problems != nil || again.Ref() != op.Ref() || !bytes.Equal(write(again), once) {
			t.Errorf("%s\nis written\n%s\nand then\n%s\n%v", line, once, write(again), problems)
		}
		lines := ndjson.NewLineDecoder(nil)
		for range 2 { // what was read is shared
			read, err := lines.Element(once)
			if again.Put != nil && (err != nil || !reflect.DeepEqual(read, again.Put)) {
				t.Errorf("%s\nis read as\n%+v\nand not\n%+v\n%v", once, read, again.Put, err)
			}
		}
	})
}
