package main

import (
	"encoding/json"
	"testing"
)

func TestAnswersAreComparedInOneShape(t *testing.T) {
	const want = `{"name": "x", "list": [{"on": "2026", "node": {"id": "a"}}], "none": null}`
	for _, c := range []struct{ got, at string }{
		{`{"name": "x", "list": {"edges": [{"on": "2026", "node": {"id": "a"}}]}}`, ""},
		{`{"name": "x", "list": {"edges": [{"properties": {"on": "2026"}, "node": {"id": "a", "name": null}}]}}`, ""},
		{`{"name": "x", "list": {"nodes": [{"on": "2026", "node": {"id": "a"}}]}}`, ""},
		{`{"name": "y", "list": [{"on": "2026", "node": {"id": "a"}}]}`, ".name is y and not x"},
		{`{"name": "x", "list": []}`, ".list has 0 items and not 1"},
		{`{"name": "x", "list": [{"on": "2026", "node": {"id": "b"}}]}`, ".list[0].node.id is b and not a"},
		{`{"name": "x", "list": [{"on": "2026", "node": {"id": "a"}}], "more": 1}`, ".more is 1 and not null"},
		{`{"list": [{"on": "2026", "node": {"id": "a"}}]}`, ".name is <nil> and not x"},
	} {
		var a, b any
		for text, to := range map[string]*any{want: &a, c.got: &b} {
			if err := json.Unmarshal([]byte(text), to); err != nil {
				t.Fatal(err)
			}
		}
		at, different := difference("", plain(a), plain(b))
		if different != (c.at != "") || different && at != c.at {
			t.Errorf("%s: %q, %v", c.got, at, different)
		}
	}
}
