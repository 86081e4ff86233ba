package main

import (
	"encoding/json"
	"testing"
)

// The sample dates its review 2017-Q3, and no fact of it ends. Days say the first and the last day, and null
// where there is none.
func TestDaysOfPartialDates(t *testing.T) {
	base, _ := serving(t, t.TempDir())
	answer := ask(t, base, `{
		meetings(filter: {ids: ["meeting:gsx-review-of-progress-2017"]}) { nodes { on onDays { first last } validDays { first last } } }
		recommendations(orderBy: [{by: REFERENCE}], first: 3) { nodes { reference addressees(first: 1) { edges { withdrawnOnDays { first last } } } } }
	}`)
	text, err := json.Marshal(answer["data"])
	if err != nil {
		t.Fatal(err)
	}
	const none = `{"edges":[{"withdrawnOnDays":{"first":null,"last":null}}]}`
	const want = `{"meetings":{"nodes":[{"on":"2017-Q3","onDays":{"first":"2017-07-01","last":"2017-09-30"},"validDays":{"first":null,"last":null}}]},` +
		`"recommendations":{"nodes":[{"addressees":` + none + `,"reference":"R1"},{"addressees":` + none + `,"reference":"R2"},{"addressees":` + none + `,"reference":"R3"}]}}`
	if string(text) != want {
		t.Errorf("the answer is\n%s\nand should be\n%s", text, want)
	}
}
