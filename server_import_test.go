package main

import (
	"strings"
	"testing"
)

// hidden is a graph of which each part is hidden in another way.
const hidden = `{"label":"Organization","id":"organization:hidden","properties":{"name":"Hidden"},"visibility":"SECRETARIAT","assumption":"made up"}
{"label":"Organization","id":"organization:open","properties":{"name":"Open"},"assumption":"made up"}
{"label":"Person","id":"person:n","properties":{"name":"Naem Nobody","contact":"n@example.org"},"visibility":"PARTNER","fieldVisibility":{"contact":"SECRETARIAT","name":"MEMBER"},"assumption":"made up"}
{"label":"StakeholderGroup","id":"stakeholder-group:g","properties":{"name":"G"},"assumption":"made up"}
{"type":"AFFILIATED_WITH","from":"person:n","to":"organization:open","properties":{},"visibility":"MEMBER","assumption":"made up"}
{"type":"MEMBER_OF","from":"person:n","to":"stakeholder-group:g","properties":{"representing":"organization:hidden"},"visibility":"PARTNER","assumption":"made up"}
`

// An element that is given again replaces the old one whole. What it would show to more people than
// before is named, and refused unless the import says that it may.
func TestAnImportDoesNotShowMoreInSilence(t *testing.T) {
	const (
		corrected = `{"label":"Person","id":"person:n","properties":{"name":"Naim Nobody","contact":"n@example.org"},"assumption":"made up"`
		whole     = `,"visibility":"PARTNER","fieldVisibility":{"contact":"SECRETARIAT","name":"MEMBER"}}`
		works     = `{"type":"AFFILIATED_WITH","from":"person:n","to":"organization:open","properties":{"role":"Clerk"},"assumption":"made up"`
		sits      = `{"type":"MEMBER_OF","from":"person:n","to":"stakeholder-group:g","assumption":"made up","visibility":"PARTNER","properties":{`
		name      = "a0.ndjson:1: person:n: more people would see it: "
	)
	for _, test := range []struct {
		name  string
		files []string
		want  []string // what is refused; nothing for what is written
	}{
		{"a correction without visibility", []string{corrected + "}"}, []string{
			name + "visibility PARTNER → PUBLIC", name + "fieldVisibility.contact SECRETARIAT → PUBLIC", name + "fieldVisibility.name MEMBER → PUBLIC",
		}},
		{"a correction with all that it had", []string{corrected + whole}, nil},
		{"a dropped level of a field", []string{corrected + `,"visibility":"PARTNER","fieldVisibility":{"name":"MEMBER"}}`}, []string{name + "fieldVisibility.contact SECRETARIAT → PARTNER"}},
		{"a lower level of a field", []string{corrected + `,"visibility":"PARTNER","fieldVisibility":{"contact":"MEMBER","name":"MEMBER"}}`}, []string{name + "fieldVisibility.contact SECRETARIAT → MEMBER"}},
		{"a field that is hidden with its element", []string{corrected + `,"visibility":"SECRETARIAT"}`}, nil},
		{"higher levels", []string{corrected + `,"visibility":"MEMBER","fieldVisibility":{"contact":"SECRETARIAT"}}`}, nil},
		{"a relationship without visibility", []string{works + "}"}, []string{"a0.ndjson:1: person:n AFFILIATED_WITH organization:open: more people would see it: visibility MEMBER → PUBLIC"}},
		{"a relationship with it", []string{works + `,"visibility":"MEMBER"}`}, nil},
		{"removed and put again", []string{`{"remove":"person:n"}`, corrected + `,"visibility":"PARTNER","fieldVisibility":{"contact":"SECRETARIAT"}}`}, []string{"a1.ndjson:1: person:n: more people would see it: fieldVisibility.name MEMBER → PARTNER"}},
		{"given twice, and at last as it was", []string{corrected + "}", corrected + whole}, nil},
		{"whom a member represents", []string{sits + "}}"}, []string{"person:n MEMBER_OF stakeholder-group:g: more people would see it: representing SECRETARIAT → PARTNER"}},
		{"somebody else is represented", []string{sits + `"representing":"organization:open"}}`}, []string{"representing SECRETARIAT → PARTNER"}},
		{"the same is represented", []string{sits + `"representing":"organization:hidden","role":"Chair"}}`}, nil},
		{"new elements", []string{`{"label":"Person","id":"person:new","properties":{"name":"New"},"assumption":"made up"}`}, nil},
		{
			"what an earlier file of the same import hides",
			[]string{`{"label":"Person","id":"person:new","properties":{"name":"Nwe"},"visibility":"MEMBER","assumption":"made up"}`, `{"remove":"person:new"}`, `{"label":"Person","id":"person:new","properties":{"name":"New"},"assumption":"made up"}`},
			[]string{"a2.ndjson:1: person:new: more people would see it: visibility MEMBER → PUBLIC"},
		},
		{"removals", []string{`{"remove":{"type":"AFFILIATED_WITH","from":"person:n","to":"organization:open"}}`}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			store := "file:" + t.TempDir()
			must(t, "", "import", "--store", store, fileOf(t, "hidden.ndjson", hidden))
			before := must(t, "", "export", "--store", store)
			args := []string{"import", "--store", store}
			for i, text := range test.files {
				args = append(args, fileOf(t, "a"+string(rune('0'+i))+".ndjson", text+"\n"))
			}
			code, _, errs := answerable(t, "", args...)
			dryCode, _, dryErrs := answerable(t, "", append(args, "--dry-run")...)
			if test.want == nil {
				if code != 0 || dryCode != 0 {
					t.Fatalf("it is refused:\n%s%s", errs, dryErrs)
				}
				return
			}
			if code != 1 || dryCode != 1 || dryErrs != errs {
				t.Fatalf("exit code %d, and %d for the dry run\n%s\n%s", code, dryCode, errs, dryErrs)
			}
			for _, want := range append(test.want, "--widen") {
				if !strings.Contains(errs, want) {
					t.Errorf("the refusal does not say %q:\n%s", want, errs)
				}
			}
			if n := strings.Count(errs, "→"); n != len(test.want) {
				t.Errorf("%d parts are named, want %d:\n%s", n, len(test.want), errs)
			}
			if now := must(t, "", "export", "--store", store); now != before {
				t.Errorf("a refused import has written:\n%s", now)
			}
			must(t, "", append(args, "--widen")...)
			if now := must(t, "", "export", "--store", store); now == before {
				t.Error("--widen has written nothing")
			}
		})
	}
}

func TestADryRunSaysWhoWouldSeeWhat(t *testing.T) {
	store := "file:" + t.TempDir()
	file := fileOf(t, "hidden.ndjson", hidden)
	if out := must(t, "", "import", "--store", store, "--dry-run", file); !strings.Contains(out,
		"put     person:n  (visibility PARTNER, fieldVisibility.contact SECRETARIAT, fieldVisibility.name MEMBER)\n") {
		t.Errorf("for a new store it says\n%s", out)
	}
	must(t, "", "import", "--store", store, file)
	again := fileOf(t, "again.ndjson", `{"label":"Person","id":"person:n","properties":{"name":"Naim"},"visibility":"MEMBER"}
{"remove":{"type":"AFFILIATED_WITH","from":"person:n","to":"organization:open"}}
{"label":"Theme","id":"theme:new","properties":{"name":"New"}}
`)
	code, out, _ := answerable(t, "", "import", "--store", store, "--dry-run", again)
	want := `replace person:n  (visibility PARTNER → MEMBER, fieldVisibility.contact SECRETARIAT → MEMBER, fieldVisibility.name MEMBER)
put     theme:new  (visibility PUBLIC)
remove  person:n AFFILIATED_WITH organization:open
3 of 3 elements would change; nothing was written
2 of 2 elements have no source and no assumption; answerable check lists them
`
	if code != 1 || out != want {
		t.Errorf("exit code %d\n%s\nwant\n%s", code, out, want)
	}
	if out := must(t, "", "import", "--store", store, "--dry-run", "--widen", again); out != want {
		t.Errorf("with --widen it says\n%s", out)
	}
}

func TestNullIsNoVisibility(t *testing.T) {
	store := "file:" + t.TempDir()
	file := fileOf(t, "null.ndjson", `{"label":"Person","id":"person:n","properties":{"name":"Secret"},"fieldVisibility":{"name":null}}
{"label":"Organization","id":"organization:h","properties":{"name":"hid"},"visibility":null}
{"type":"AFFILIATED_WITH","from":"person:n","to":"organization:h","properties":{},"visibility":null}
{"label":"Person","id":"person:m","properties":{"name":"Secret"},"fieldVisibility":null}
`)
	for _, args := range [][]string{{"import", "--store", store, file}, {"import", "--store", store, file, "--widen"}} {
		code, _, errs := answerable(t, "", args...)
		for _, want := range []string{
			"null.ndjson:1: person:n: fieldVisibility.name: null is not a visibility; it is one of PUBLIC, PARTNER, MEMBER, SECRETARIAT",
			"null.ndjson:2: organization:h: visibility: null is not a visibility; it is one of",
			"null.ndjson:3: person:n AFFILIATED_WITH organization:h: visibility: null is not",
			`null.ndjson:4: person:m: fieldVisibility: null is not an object; write one such as {"name": "MEMBER"}`,
		} {
			if code != 1 || !strings.Contains(errs, want) {
				t.Errorf("exit code %d, %q is not in\n%s", code, want, errs)
			}
		}
	}
	if out := must(t, "", "export", "--store", store); out != "" {
		t.Errorf("something was written:\n%s", out)
	}
}

func TestTheRefusalOfAnImportIsBounded(t *testing.T) {
	store, before, after := "file:"+t.TempDir(), "", ""
	for i := range 100 {
		e := `{"label":"Theme","id":"theme:t` + strings.Repeat("x", i) + `","properties":{"name":"T"}`
		before, after = before+e+`,"visibility":"MEMBER"}`+"\n", after+e+"}\n"
	}
	must(t, "", "import", "--store", store, fileOf(t, "before.ndjson", before))
	_, _, errs := answerable(t, "", "import", "--store", store, fileOf(t, "after.ndjson", after))
	if lines := strings.Count(errs, "\n"); lines > 25 || !strings.Contains(errs, "and 80 more") || !strings.Contains(errs, "--widen") {
		t.Errorf("it is refused with %d lines:\n%s", lines, errs)
	}
}
