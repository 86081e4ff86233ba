package main

import (
	"regexp"
	"strings"
	"testing"
)

// When a change was written is no matter here.
var timesOfChanges = regexp.MustCompile(`\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-][0-9:]+)`)

func TestAChangeIsToldAndTakenBack(t *testing.T) {
	data := t.TempDir()
	base, stop := serving(t, data)
	editor := tokenOf(t, data, "--subject", "amina", "--role", "EDITOR", "--clearance", "SECRETARIAT")
	before := must(t, data, "export")
	if answer, _ := send(t, base, editor, recordR7, inputR7(nil)); strings.Contains(answer, "errors") {
		t.Fatal(answer)
	}
	const changes = `{ changes(filter: {subject: "recommendation:r7"}, first: 1) { pageInfo { hasNextPage } nodes { revision by reason
		elements(first: 2) { totalCount nodes { operation nodeId type node { id } fromNode { id } properties { property before after } } } } } }`
	const told = `{"data":{"changes":{"pageInfo":{"hasNextPage":true},"nodes":[{"revision":2,"by":"amina","reason":"they wrote to us",` +
		`"elements":{"totalCount":3,"nodes":[{"operation":"CREATED","nodeId":"response:ID","type":null,"node":{"id":"response:ID"},"fromNode":null,` +
		`"properties":[{"property":"assumption","before":null,"after":"made up"},{"property":"kind","before":null,"after":"ACCEPTED"},` +
		`{"property":"submittedOn","before":null,"after":"2017-09-01"},{"property":"text","before":null,"after":"We will."},{"property":"visibility","before":null,"after":"PUBLIC"}]},` +
		`{"operation":"CREATED","nodeId":null,"type":"ANSWERS","node":null,"fromNode":{"id":"response:ID"},` +
		`"properties":[{"property":"assumption","before":null,"after":"made up"},{"property":"visibility","before":null,"after":"PUBLIC"}]}]}}]}},"extensions":{"revision":2}}`
	id := regexp.MustCompile(`response:[0-9a-f]{20}`)
	answer, _ := send(t, base, editor, changes, nil)
	if got := id.ReplaceAllString(answer, "response:ID"); got != told {
		t.Errorf("%s\nwant\n%s", got, told)
	}
	public, _ := send(t, base, "", changes, nil)
	if got, want := id.ReplaceAllString(public, "response:ID"), strings.Replace(told, `"by":"amina","reason":"they wrote to us"`, `"by":null,"reason":null`, 1); got != want {
		t.Errorf("the public reads %s\nwant\n%s", got, want)
	}
	history := `{ node(id: "recommendation:r7") { ... on GraphNode { own: history { nodes { revision } } all: history(includeRelationships: true) { nodes { revision } } } } }`
	if got, _ := send(t, base, "", history, nil); got != `{"data":{"node":{"own":{"nodes":[{"revision":1}]},"all":{"nodes":[{"revision":2},{"revision":1}]}}},"extensions":{"revision":2}}` {
		t.Error(got)
	}
	const undo = `mutation { revertChange(input: {revision: 2, reason: "a slip", idempotencyKey: "u", expectedRevision: 2}) { change { revision reason } revision obligations { obligationId before after } } }`
	const undone = `{"data":{"revertChange":{"change":{"revision":3,"reason":"revert of change 2: a slip"},"revision":3,"obligations":[` +
		`{"obligationId":"obligation:recommendation:r7~stakeholder-group:ministries-of-the-interior","before":"ANSWERED","after":"OVERDUE"}]}},"extensions":{"revision":3}}`
	for range 2 { // the second is the first again
		if got, _ := send(t, base, editor, undo, nil); got != undone {
			t.Errorf("%s\nwant\n%s", got, undone)
		}
	}
	if got, _ := send(t, base, tokenOf(t, data, "--subject", "b", "--role", "EDITOR"), undo, nil); !strings.Contains(got, `"code":"FORBIDDEN"`) {
		t.Errorf("an editor who does not see all reads %s", got)
	}
	if got, _ := send(t, base, editor, strings.Replace(undo, `"u"`, `"v"`, 1), nil); !strings.Contains(got, `"code":"CONFLICT"`) {
		t.Errorf("who has not seen the reversion reads %s", got)
	}
	if after := must(t, data, "export"); after != before {
		t.Error("the reversion did not make the graph what it was")
	}
	stop()

	log := timesOfChanges.ReplaceAllString(must(t, data, "log", "--first", "2"), "TIME")
	const lines = `change 3, TIME, by amina: revert of change 2: a slip
  removed  response:ID
  removed  response:ID ANSWERS recommendation:r7
  removed  response:ID ON_BEHALF_OF stakeholder-group:ministries-of-the-interior
change 2, TIME, by amina: they wrote to us
  created  response:ID
  created  response:ID ANSWERS recommendation:r7
  created  response:ID ON_BEHALF_OF stakeholder-group:ministries-of-the-interior

2 changes; there are more: see --first, --since and --until.
`
	if got := id.ReplaceAllString(log, "response:ID"); got != lines {
		t.Errorf("the log is\n%s\nand should be\n%s", got, lines)
	}
	if got := must(t, data, "log", "--element", "theme:absent", "--format", "json"); got != "{\n  \"changes\": [],\n  \"more\": false,\n  \"revision\": 3\n}\n" {
		t.Error(got)
	}
	if got := must(t, data, "diff", "1", "3"); got != "\n0 elements differ between revision 1 and revision 3.\n" {
		t.Error(got)
	}
	if got := must(t, data, "diff", "2", "today", "--format", "json"); strings.Count(got, `"REMOVED"`) != 3 || !strings.Contains(got, `"from": 2`) || !strings.Contains(got, `"to": 3`) {
		t.Error(got)
	}
	refused(t, data, "give the earlier one first", "diff", "3", "1")
	refused(t, data, "there is no revision 7", "diff", "3", "7")
	refused(t, data, "neither a revision nor a day", "diff", "3", "yesterday")
	refused(t, data, "only the secretariat", "log", "--by", "amina", "--clearance", "MEMBER")
}
