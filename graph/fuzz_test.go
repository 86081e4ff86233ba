package graph_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"answerable/graph"
)

// What a line is read as is written as a line that is read as the same.
func FuzzParseLine(f *testing.F) {
	for _, name := range []string{"fictional-harbour.ndjson", "gsx.ndjson"} {
		file, err := os.ReadFile(filepath.Join("..", "data", name))
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
		op, problems := graph.ParseLine(line)
		if problems != nil {
			return
		}
		write := func(op graph.Op) []byte {
			if op.Put == nil {
				return graph.AppendRemoval(nil, op.Remove)
			}
			return graph.AppendLine(nil, op.Put)
		}
		once := write(op)
		again, problems := graph.ParseLine(once)
		if problems != nil || again.Ref() != op.Ref() || !bytes.Equal(write(again), once) {
			t.Errorf("%s\nis written\n%s\nand then\n%s\n%v", line, once, write(again), problems)
		}
		lines := graph.NewLines(nil)
		for range 2 { // what was read is shared
			read, err := lines.Element(once)
			if again.Put != nil && (err != nil || !reflect.DeepEqual(read, again.Put)) {
				t.Errorf("%s\nis read as\n%+v\nand not\n%+v\n%v", once, read, again.Put, err)
			}
		}
	})
}

func FuzzParsePartialDate(f *testing.F) {
	for _, text := range []string{"2017", "2017-Q3", "2017-02", "2017-02-14", "0000", "9999-12-31", "2017-00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := graph.ParsePartialDate(text)
		if err == nil && (p.String() != text || p.First() > p.Last() || p.IsZero()) {
			t.Errorf("%q is %s, from %s to %s", text, p, p.First(), p.Last())
		}
	})
}

func FuzzParsePeriod(f *testing.F) {
	for _, text := range []string{"P1M", "P1Y1M", "P2W", "P90D", "P0D", "P", "P9999Y9999M9999W9999D", "P01D"} {
		f.Add(text, 10000)
	}
	f.Fuzz(func(t *testing.T, text string, from int) {
		p, err := graph.ParsePeriod(text)
		if err != nil {
			return
		}
		again, err := graph.ParsePeriod(p.String())
		if err != nil || again != p {
			t.Errorf("%q is written %q, which is %v, %v", text, p, again, err)
		}
		last := graph.NewDate(9999, 12, 31)
		start := min(max(graph.Date(from%int(last)), 1), last)
		if end := p.After(start); end < start || end > last {
			t.Errorf("%s after %s is %s", p, start, end)
		}
	})
}

// A cursor that this API did not give is an error of the caller, never a failure or a page.
func FuzzCursor(f *testing.F) {
	for _, text := range []string{"", "x", "eyJxIjoxfQ", "eyJxIjozMTI3NzUwNDI2LCJwIjpbIiIsInJlc3BvbnNlOmEiXX0", "bnVsbA"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		view(t, func(v *graph.View) {
			c, err := graph.List[*graph.Theme](t.Context(), v, nil, nil, graph.PageArgs{After: &text})
			if err == nil && c == nil || err != nil && graph.CodeOf(err) != graph.CodeInvalid {
				t.Errorf("%q gives %v", text, err)
			}
			_, err = v.Obligations(t.Context(), nil, graph.PageArgs{Before: &text})
			if err != nil && graph.CodeOf(err) != graph.CodeInvalid {
				t.Errorf("%q gives %v", text, err)
			}
		})
	})
}
