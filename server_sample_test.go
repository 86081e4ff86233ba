package main

import (
	"context"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheHarbourIsASampleOfItsOwn(t *testing.T) {
	data, own := t.TempDir(), "file:"+t.TempDir()
	base, stop := serving(t, data, "--sample", "harbour")
	const counts = `{ recommendations { totalCount } people { totalCount } organizations { totalCount } workingGroups { totalCount } }`
	if said := textOf(t, ask(t, base, counts)["data"]); said !=
		`{"organizations":{"totalCount":24},"people":{"totalCount":53},"recommendations":{"totalCount":78},"workingGroups":{"totalCount":3}}` {
		t.Errorf("the public sees %s", said)
	}
	if out := must(t, data, "ledger", "--sample", "harbour"); !strings.Contains(out, "204 obligations") {
		t.Errorf("the ledger beside the server says\n%s", out)
	}
	stop()
	if out := must(t, data, "ledger", "--as-of", "2017-10-01"); !strings.Contains(out, "28 obligations") {
		t.Errorf("beside the harbour, the ledger of the GSX says\n%s", out)
	}
	refused(t, data, "holds the sample", "import", "--store", "file:"+filepath.Join(data, "answerable", "harbour"), "data/gsx.ndjson")
	_, stop = serving(t, data, "--store", own, "--sample")
	stop()
	refused(t, data, "never mixed", "serve", "--listen", "127.0.0.1:0", "--store", own, "--sample", "harbour")
}

func TestTheHarbourIsCleanAndItsQuotesStandInItsTexts(t *testing.T) {
	out := must(t, t.TempDir(), "check", "data/fictional-harbour.ndjson",
		"--text", "document:les-quais-la-nuit=data/fictional-harbour.fr.txt", "--text", "document:aswat-al-shati=data/fictional-harbour.ar.txt")
	if !strings.Contains(out, "28 quotes (28 compared with their page)") || !strings.Contains(out, "0 errors, 0 warnings") {
		t.Errorf("check says\n%s", out)
	}
}

// The flag alone, and true, which were the whole flag once, name the GSX.
func TestASampleIsNamed(t *testing.T) {
	data := t.TempDir()
	for _, test := range []struct{ args, environment, want string }{
		{"", "", "28 obligations"},
		{"--sample", "", "28 obligations"},
		{"--sample --format csv", "", "Multilaterals"},
		{"--sample=gsx", "harbour", "28 obligations"},
		{"", "true", "28 obligations"},
		{"", "false", "28 obligations"},
		{"", "harbour", "OVERDUE"},
	} {
		t.Setenv("ANSWERABLE_SAMPLE", test.environment)
		if out := must(t, data, append([]string{"ledger"}, strings.Fields(test.args)...)...); !strings.Contains(out, test.want) {
			t.Errorf("with %s and ANSWERABLE_SAMPLE=%s:\n%s", test.args, test.environment, out)
		}
	}
	code, _, errs := answerable(t, data, "ledger", "--sample", "island")
	if code != 2 || !strings.Contains(errs, `"island" is not a sample; write gsx or harbour`) {
		t.Errorf("an unknown sample: exit code %d\n%s", code, errs)
	}
}

func TestTheGreetingSaysWhatTheSampleIs(t *testing.T) {
	for _, test := range []struct{ args, want, not string }{
		{"", "the page opens on 2017-10-01\n", "fictional"},
		{"--sample harbour", "nobody in it exists\n", " 2017"}, // a port may hold 2017
		{"--store file:" + t.TempDir(), "Data", "Sample   "},
	} {
		out, in := io.Pipe()
		ctx, stop := context.WithCancel(t.Context())
		stopped := make(chan int)
		go func() {
			stopped <- run(ctx, append([]string{"serve", "--listen", "127.0.0.1:0"}, strings.Fields(test.args)...), environmentOf(t.TempDir()), in, io.Discard)
		}()
		printed := make([]byte, 4096)
		n, err := out.Read(printed)
		if said := string(printed[:n]); err != nil || !strings.Contains(said, test.want) || strings.Contains(said, test.not) {
			t.Errorf("serve %s prints\n%s%v", test.args, said, err)
		}
		stop()
		<-stopped
	}
}
