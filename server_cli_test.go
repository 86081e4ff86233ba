package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"answerable/data"
	"answerable/internal/cli"
)

// sampleText is the file of the sample graph.
var sampleText = string(data.GSX)

func fileOf(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestTheSampleIsCleanAndCanonical(t *testing.T) {
	data := t.TempDir()
	if out := must(t, data, "check"); !strings.Contains(out, "0 errors, 0 warnings") {
		t.Errorf("check says\n%s", out)
	}
	if must(t, data, "export") != sampleText {
		t.Error("the sample's file is not what export writes")
	}
}

func TestExportWipeImportExportIsByteIdentical(t *testing.T) {
	for _, file := range []string{"data/gsx.ndjson", "data/fictional-lights.ndjson", "data/fictional-harbour.ndjson"} {
		first, second, out := t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "out")
		must(t, "", "import", "--store", "file:"+first, file)
		must(t, "", "export", "--store", "file:"+first, "-o", out)
		must(t, "", "import", "--store", "file:"+second, out)
		again := must(t, "", "export", "--store", "file:"+second)
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if again != string(want) {
			t.Errorf("%s changed on its way through two stores", file)
		}
	}
}

func TestImportIsAllOrNothingAndSaysEveryError(t *testing.T) {
	store := "file:" + t.TempDir()
	bad := fileOf(t, "bad.ndjson", `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}
{"label":"Theme","id":"theme:B","properties":{"name":"B","colour":"red"}}
{"type":"PART_OF","from":"theme:a","to":"theme:a","properties":{},"since":"2017-13"}
{"label":"Nonsense"}
`)
	code, _, errs := answerable(t, "", "import", "--store", store, bad)
	for _, want := range []string{"bad.ndjson:2:", "colour", "bad.ndjson:3:", "2017-13", "bad.ndjson:4:", "Nonsense"} {
		if code != 1 || !strings.Contains(errs, want) {
			t.Errorf("exit code %d, %q is not in\n%s", code, want, errs)
		}
	}
	dangling := fileOf(t, "dangling.ndjson", `{"label":"Theme","id":"theme:a","properties":{"name":"A"},"sources":[{"document":"document:no"}]}
{"type":"PART_OF","from":"theme:a","to":"theme:nowhere","properties":{}}
`)
	code, _, errs = answerable(t, "", "import", "--store", store, dangling)
	for _, want := range []string{"dangling.ndjson:1:", "document:no", "dangling.ndjson:2:", "theme:nowhere"} {
		if code != 1 || !strings.Contains(errs, want) {
			t.Errorf("exit code %d, %q is not in\n%s", code, want, errs)
		}
	}
	if out := must(t, "", "export", "--store", store); out != "" {
		t.Errorf("something was written:\n%s", out)
	}
}

func TestDryRunSaysWhatWouldChange(t *testing.T) {
	store := "file:" + t.TempDir()
	file := fileOf(t, "theme.ndjson", `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}`+"\n")
	if out := must(t, "", "import", "--store", store, "--dry-run", file); !strings.Contains(out, "put     theme:a") {
		t.Errorf("the dry run says\n%s", out)
	}
	if out := must(t, "", "export", "--store", store); out != "" {
		t.Errorf("the dry run wrote\n%s", out)
	}
	must(t, "", "import", "--store", store, file)
	if out := must(t, "", "import", "--store", store, file); !strings.Contains(out, "nothing to change") {
		t.Errorf("the second import says\n%s", out)
	}
	remove := fileOf(t, "remove.ndjson", `{"remove":"theme:a"}`+"\n")
	must(t, "", "import", "--store", store, remove)
	if out := must(t, "", "export", "--store", store); out != "" {
		t.Errorf("the removal left\n%s", out)
	}
}

func TestTheSampleIsNeverMixedWithOtherData(t *testing.T) {
	data, own := t.TempDir(), "file:"+t.TempDir()
	file := fileOf(t, "theme.ndjson", `{"label":"Theme","id":"theme:a","properties":{"name":"A"}}`+"\n")
	refused(t, data, "--store file:FOLDER", "import", file)
	must(t, data, "ledger")
	refused(t, data, "holds the sample", "import", "--store", "file:"+filepath.Join(data, "answerable", "sample"), file)
	must(t, data, "import", "--store", own, file)
	refused(t, data, "never mixed", "serve", "--listen", "127.0.0.1:0", "--store", own, "--sample")
}

func TestOtherCommandsWorkBesideAServer(t *testing.T) {
	data := t.TempDir()
	base, stop := serving(t, data)
	if out := must(t, data, "ledger", "--as-of", "2017-07-01"); !strings.Contains(out, "28 obligations as of 2017-07-01: 28 OPEN") {
		t.Errorf("the ledger beside the server says\n%s", out)
	}
	folder := t.TempDir()
	must(t, data, "backup", filepath.Join(folder, "graph.db"))
	refused(t, data, "already exists", "backup", filepath.Join(folder, "graph.db"))
	refused(t, data, "in use by process", "serve", "--listen", "127.0.0.1:0")
	if answer := ask(t, base, "{ themes { totalCount } }"); answer["data"] == nil {
		t.Errorf("the server answers %v", answer)
	}
	stop()
	if out := must(t, "", "export", "--store", "file:"+folder); out != sampleText {
		t.Error("the backup holds something else")
	}
}

func TestLedgerFormatsAgree(t *testing.T) {
	data := t.TempDir()
	args := []string{"ledger", "--as-of", "2017-10-01", "--theme", "theme:promoting-effective-policing"}
	table := must(t, data, args...)
	csv := must(t, data, append(args, "--format", "csv")...)
	var asJSON struct {
		Obligations []cli.LedgerRow
		AsOf        string
	}
	if err := json.Unmarshal([]byte(must(t, data, append(args, "--format", "json")...)), &asJSON); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(csv, "\n") - 1; n != 7 || len(asJSON.Obligations) != n || strings.Count(table, "OVERDUE ") != n || asJSON.AsOf != "2017-10-01" {
		t.Errorf("%d rows in CSV, %d in JSON, want 7 everywhere; the table is\n%s", n, len(asJSON.Obligations), table)
	}
	for _, text := range []string{table, csv} {
		if nine, ten := strings.Index(text, "R9 "), strings.Index(text, "R10 "); nine < 0 || ten < nine {
			t.Errorf("R9 is not before R10 in\n%s", text)
		}
	}
	refused(t, data, "2017-02-14", "ledger", "--as-of", "yesterday")
	refused(t, data, "there is no", "ledger", "--theme", "theme:unknown")
}

func TestStoresThatAreNotThere(t *testing.T) {
	missing := "file:" + filepath.Join(t.TempDir(), "missing")
	for _, command := range [][]string{{"ledger"}, {"export"}, {"check"}, {"backup", filepath.Join(t.TempDir(), "x")}} {
		refused(t, "", "there is no store", append(command, "--store", missing)...)
	}
	refused(t, "", "is not a store", "ledger", "--store", "nonsense://user:secret@host")
	if code, _, errs := answerable(t, "", "nonsense"); code != 2 || !strings.Contains(errs, "answerable -h") {
		t.Errorf("exit code %d\n%s", code, errs)
	}
}

func TestServeRefusesFlagsThatCannotBe(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "a.graphql"), []byte("query A { no }"), 0o600); err != nil {
		t.Fatal(err)
	}
	refused(t, t.TempDir(), "a.graphql", "serve", "--trusted", folder)
	refused(t, t.TempDir(), "--trusted", "serve", "--trusted-only")
	refused(t, t.TempDir(), "at least 1", "serve", "--limit-depth=0")
}
