package neo4j_test

import (
	"testing"

	"answerable/graph/ndjson"
	"answerable/graph/neo4j"
)

// What is written is read back to the byte, on paper; the contract suite proves it on a server.
func TestRoundTrip(t *testing.T) {
	steps := sample(t)
	for _, line := range []string{
		`{"label":"Person","id":"person:p","properties":{"name":"Zoë 😀","contact":"z@example.org"},"visibility":"MEMBER","fieldVisibility":{"contact":"SECRETARIAT","name":"PUBLIC"}}`,
		`{"label":"Organization","id":"organization:o","properties":{"name":"O","aliases":["é","b"]},"since":"2017-Q3","until":"2018","assumption":"so it seems"}`,
		`{"type":"ADDRESSED_TO","from":"recommendation:r","to":"organization:o","key":"\ue000😀","properties":{"addressedOn":"2017","respondWithin":"P90D"},` +
			`"sources":[{"document":"document:d"},{"document":"document:e","page":3,"quote":"so","readOn":"2020-02-29"}],` +
			`"statements":[{"property":"addressedOn","value":"2018"},{"property":"dueOn","value":"2018-02","sources":[{"document":"document:d","paragraph":"7"}],"reason":"later"}]}`,
	} {
		op, problems := ndjson.ParseLine([]byte(line))
		if problems != nil {
			t.Fatal(problems)
		}
		steps = append(steps, op)
	}
	for _, op := range steps {
		for _, listed := range []bool{true, false} {
			e, err := neo4j.RoundTrip(op.Put, listed)
			if err != nil {
				t.Fatal(err)
			}
			if got, want := string(ndjson.AppendLine(nil, e)), string(ndjson.AppendLine(nil, op.Put)); got != want {
				t.Errorf("listed %t: got %sand wrote %s", listed, got, want)
			}
		}
	}
}
