package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A table is imported as a file of elements is: whole or not at all, into the user's own store, and as one change.
func TestImportOfATable(t *testing.T) {
	folder := t.TempDir()
	store, names := "file:"+filepath.Join(folder, "store"), filepath.Join(folder, "names.csv")
	table, mapping := "data/fictional-tracker.csv", "data/fictional-tracker.json"
	must(t, "", "import", "--store", store, "data/fictional-lights.ndjson")
	before := must(t, "", "export", "--store", store)

	refused(t, "", "is a table: say what its columns are with --mapping FILE", "import", "--store", store, table)
	refused(t, "", "1 names to decide are in "+names, "import", "--store", store, "--mapping", mapping, "--names", names, table)
	decided, err := os.ReadFile(names)
	if err != nil || !strings.Contains(string(decided), "Organization,Ministry of Tides (fictional),,organization:fictional-harbour-ministry-of-tides (Fictional Harbour Ministry of Tides)") {
		t.Fatalf("the names to decide are\n%s\n%v", decided, err)
	}
	if after := must(t, "", "export", "--store", store); after != before {
		t.Error("a refused table changed the store")
	}
	known := strings.Replace(string(decided), "(fictional),,", "(fictional),organization:fictional-harbour-ministry-of-tides,", 1)
	if err := os.WriteFile(names, []byte(known), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"import", "--store", store, "--mapping", mapping, "--names", names}
	must(t, "", append(args, "--dry-run", table)...)
	if after := must(t, "", "export", "--store", store); after != before {
		t.Error("a dry run changed the store")
	}
	if out := must(t, "", append(args, table)...); !strings.Contains(out, "revision 2: 16 of 16 elements changed") {
		t.Errorf("the import prints\n%s", out)
	}
	imported := must(t, "", "export", "--store", store)

	text, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	for i, j := 1, len(lines)-1; i < j; i, j = i+1, j-1 {
		lines[i], lines[j] = lines[j], lines[i]
	}
	turned := fileOf(t, "turned.csv", strings.Join(lines, "\n"))
	if out := must(t, "", append(args, turned)...); !strings.Contains(out, "nothing to change") {
		t.Errorf("the rows in another order print\n%s", out)
	}

	// What was kept by hand stays: a wider name and who may see it.
	kept := strings.Replace(lineWith(t, imported, `"id":"recommendation:fictional-tracker-t1"`), `"visibility":"PUBLIC"`, `"visibility":"PUBLIC","fieldVisibility":{"identifiers":"MEMBER"}`, 1)
	must(t, "", "import", "--store", store, fileOf(t, "kept.ndjson", kept))
	if out := must(t, "", append(args, table)...); !strings.Contains(out, "nothing to change") {
		t.Errorf("the table over what was kept by hand prints\n%s", out)
	}

	// People get random ids, and are found again by their names and identifiers.
	staff := fileOf(t, "staff.csv", "No,Name,Deputy\n7,Ann (fictional),Bo (fictional)\n")
	people := []string{"import", "--store", store, staff, "--mapping", fileOf(t, "staff.json", `{"sheets":[{"assumption":"x","nodes":{
		"a":{"label":"Person","scheme":"staff","key":"No","properties":{"name":"Name"},"fieldVisibility":{"name":"MEMBER"}},
		"b":{"label":"Person","name":"Deputy","unknown":"create","fieldVisibility":{"name":"MEMBER"}}}}]}`)}
	if out := must(t, "", people...); !strings.Contains(out, "2 of 2 elements changed") {
		t.Errorf("people are imported so:\n%s", out)
	}
	if out := must(t, "", people...); !strings.Contains(out, "nothing to change") {
		t.Errorf("the same people again print\n%s", out)
	}

	refused(t, "", "import one file at a time", append(args, table, table)...)
	guessed := fileOf(t, "guess.json", must(t, "", "import", "--guess", table))
	refused(t, "", `"Ministry of Tides (fictional)" is the name of no known Organization`, "import", "--store", store, "--mapping", guessed, table)
	refused(t, "", `unknown field "sheet"`, "import", "--store", store, "--mapping", fileOf(t, "wrong.json", `{"sheet":{}}`), table)
	refused(t, "", `is not an id, create, or none`, "import", "--store", store, "--mapping", mapping, "--names", fileOf(t, "wrong.csv", "name,id\na,b\n"), table)

	book := filepath.Join(folder, "new.xlsx")
	must(t, "", "template", book, "Organization", "MEMBER_OF")
	if out := must(t, "", "import", "--store", store, "--mapping", filepath.Join(folder, "new.json"), book); !strings.Contains(out, "1 of 1 elements changed") {
		t.Errorf("an empty template prints\n%s", out)
	}
	refused(t, "", "new.xlsx already exists", "template", book)
	refused(t, "", "give the workbook a name that ends in .xlsx", "template", filepath.Join(folder, "new.csv"))
}

func lineWith(t *testing.T, text, part string) string {
	t.Helper()
	for line := range strings.Lines(text) {
		if strings.Contains(line, part) {
			return line
		}
	}
	t.Fatalf("there is no %s", part)
	return ""
}
