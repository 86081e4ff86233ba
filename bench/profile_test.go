package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/http/pprof"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/pprof/profile"
)

// frameOf reads "file of a package: function", as "runtime/malloc.go: mallocgc".
func frameOf(text string) frame {
	file, function, _ := strings.Cut(text, ": ")
	pkg, name := filepath.Split(file)
	return frame{strings.TrimSuffix(pkg, "/") + "." + function, "/some/where/" + name}
}

func TestTheSubjectOfAStackIsThatOfTheFrameNextToItsLeafThatHasOne(t *testing.T) {
	for _, c := range []struct {
		subject string
		stack   []string // from the leaf on
	}{
		{"allocator", []string{"runtime/memclr_amd64.s: memclrNoHeapPointers", "runtime/malloc.go: mallocgc", "answerable/graph/query/batch.go: (*Batch).add"}},
		{"collector", []string{"runtime/mgcmark.go: gcDrainN", "runtime/mgcmark.go: gcAssistAlloc", "runtime/malloc.go: mallocgc", "answerable/graph/node.go: Clone"}},
		{"collector", []string{"runtime/mheap.go: (*mheap).freeSpan", "runtime/mgcsweep.go: sweepone", "runtime/mgcsweep.go: bgsweep"}},
		{"scheduler", []string{"runtime/os_linux.go: futexsleep", "runtime/proc.go: findRunnable", "runtime/proc.go: schedule", "runtime/asm_amd64.s: mcall"}},
		{"matching", []string{"internal/runtime/maps/map.go: (*Map).getWithKey", "answerable/graph/embedded/match.go: (*reader).match", "answerable/graph/query/batch.go: (*Batch).related"}},
		{"handing out", []string{"runtime/memmove_amd64.s: memmove", "answerable/graph/query/related.go: (*relatedQuery).add", "answerable/graph/embedded/match.go: (*snapshot).Match"}},
		{"ledger", []string{"runtime/alg.go: strhash", "answerable/graph/query/ledger_batch.go: (*ledgerSet).facet.func4", "answerable/graph/generated/jsonwriter.generated.go: (*executionContext).rowsObligation"}},
		{"answer", []string{"time/format.go: Time.AppendFormat", "answerable/graph/date.go: Date.MarshalGQL", "answerable/internal/jsonwriter/writer.go: (*Writer).Leaf"}},
		{"matching", []string{"answerable/graph/date.go: Date.String", "answerable/graph/query/order.go: Pattern.Position"}},
		{"answer", []string{"github.com/99designs/gqlgen/graphql/executor/extensions.go: processExtensions.func2", "net/http/server.go: (*conn).serve"}},
		{"question", []string{"encoding/json/decode.go: (*decodeState).object", "answerable/internal/api/request.go: fromBody", "answerable/internal/api/handler.go: (*Handler).ServeHTTP"}},
		{"question", []string{"github.com/99designs/gqlgen/graphql/executor/executor.go: (*Executor).CreateOperationContext", "answerable/internal/api/execute.go: (*Handler).run"}},
		{"log", []string{"syscall/syscall.go: write", "internal/poll/fd_unix.go: (*FD).Write", "os/file.go: (*File).Write", "log/slog/text_handler.go: (*TextHandler).Handle", "answerable/internal/telemetry/observer.go: (*Observer).traced"}},
		{"sockets", []string{"syscall/syscall.go: write", "internal/poll/fd_unix.go: (*FD).Write", "net/fd_posix.go: (*netFD).Write", "net/http/server.go: checkConnErrorWriter.Write"}},
		{"HTTP", []string{"bufio/bufio.go: (*Reader).ReadSlice", "net/textproto/reader.go: readMIMEHeader", "net/http/server.go: (*conn).readRequest"}},
		{"Neo4j's client", []string{"bytes/buffer.go: (*Buffer).Write", "github.com/neo4j/neo4j-go-driver/v5/neo4j/internal/packstream/packer.go: (*Packer).Int64"}},
		{"storing", []string{"syscall/syscall.go: fdatasync", "go.etcd.io/bbolt/bolt_linux.go: fdatasync", "answerable/graph/embedded/commit.go: (*Store).commit"}},
		{other, []string{"runtime/sys_linux_amd64.s: nanotime1", "time/time.go: Now"}},
		{other, nil},
	} {
		var stack []frame
		for _, text := range c.stack {
			stack = append(stack, frameOf(text))
		}
		if got := subjectOf(stack); got != c.subject {
			t.Errorf("%v: %s, and not %s", c.stack, got, c.subject)
		}
	}
}

func TestTheNameOfAFrameIsReadPastItsTypeParameters(t *testing.T) {
	f := frame{"github.com/tidwall/btree.(*BTreeG[go.shape.struct { answerable/graph/embedded.key }]).Ascend", "/x/btreeg.go"}
	if at := f.at(); at != "github.com/tidwall/btree/btreeg.go" {
		t.Error(at)
	}
}

func TestAProfileIsCondensedToShares(t *testing.T) {
	graph := &profile.Function{ID: 1, Name: "answerable/graph/embedded.(*reader).match", Filename: "/x/match.go"}
	allocator := &profile.Function{ID: 2, Name: "runtime.mallocgc", Filename: "/x/malloc.go"}
	inlined := &profile.Location{ID: 1, Line: []profile.Line{{Function: allocator}, {Function: graph}}} // the innermost comes first
	plain := &profile.Location{ID: 2, Line: []profile.Line{{Function: graph}}}
	p := &profile.Profile{
		SampleType: []*profile.ValueType{{Type: "samples", Unit: "count"}, {Type: "cpu", Unit: "nanoseconds"}},
		Function:   []*profile.Function{graph, allocator}, Location: []*profile.Location{inlined, plain},
		Sample: []*profile.Sample{
			{Location: []*profile.Location{plain}, Value: []int64{9, 30}}, {Location: []*profile.Location{inlined}, Value: []int64{1, 10}},
		},
	}
	var data bytes.Buffer
	if err := p.Write(&data); err != nil {
		t.Fatal(err)
	}
	shares, err := sharesOf(data.Bytes())
	if err != nil || len(shares) != 2 || shares["matching"] != 0.75 || shares["allocator"] != 0.25 {
		t.Errorf("%v, %v", shares, err)
	}
	if shares, err := sharesOf(nil); err == nil {
		t.Errorf("nothing is a profile: %v", shares)
	}
}

func TestWhatAServerCountsIsReadFromItsAdminAddress(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(pprof.Index))
	defer server.Close()
	p := &process{pid: os.Getpid(), admin: server.Listener.Addr().String()}
	c, err := p.counted()
	if err != nil || c.bytes < c.objects || c.objects == 0 {
		t.Errorf("%+v, %v", c, err)
	}
}

// A file that is renamed would count for another subject, silently.
func TestTheRulesNameFilesOfThisModuleThatThereAre(t *testing.T) {
	for _, r := range rules {
		for files := range strings.FieldsSeq(r.files) {
			name, ours := strings.CutPrefix(files, "answerable/")
			if found, err := filepath.Glob(filepath.Join("..", name+"*")); ours && (err != nil || len(found) == 0) {
				t.Errorf("%s: there is no %s", r.subject, files)
			}
		}
	}
}

func TestAProfileStaysWithItsCellAndGoesWithIt(t *testing.T) {
	folder := t.TempDir()
	first := runOf("one", 100, "a file", "b file")
	for i, c := range first.Cells {
		c.Profile = &profiled{Shares: map[string]float64{"matching": 1}, CPU: float64(i + 1)}
	}
	first.Mixes = []*mix{{Contestant: "file", Writers: 8, Profile: &profiled{CPU: 3}}}
	second := runOf("two", 200, "a file", "c file")
	second.Cells[0].Profile = &profiled{CPU: 10}
	for _, r := range []*result{first, second, runOf("three", 300, "c file")} {
		if err := r.save(folder); err != nil {
			t.Fatal(err)
		}
	}
	all, err := readResults(folder)
	if err != nil {
		t.Fatal(err)
	}
	for query, want := range map[string]float64{"a": 10, "b": 2, "c": 0} { // (c) was measured again without one
		c := all[0].cell(query, "file", 8)
		if p := c.Profile; (p != nil) != (want > 0) || p != nil && p.CPU != want {
			t.Errorf("(%s): %+v, and not %v ms", query, p, want)
		}
	}
	if p := all[0].Mixes[0].Profile; p == nil || p.CPU != 3 {
		t.Errorf("(f): %+v", p)
	}
	if table := markdown(all[0].profileRows()); strings.Count(table, "\n") != 2+3 || !strings.Contains(table, "| (b) | 8 | 2.00 |  |  |  |  | matching 100 |") {
		t.Error(table)
	}
}

func TestARunFromBeforeThereWereProfilesIsRead(t *testing.T) {
	folder := t.TempDir()
	old := `{"scale": "M", "versions": {}, "cells": [{"query": "a", "contestant": "file", "connections": 8, "runs": [{"requests": 3, "seconds": 1, "p99": 2}]}]}`
	if err := os.WriteFile(filepath.Join(folder, "M.json"), []byte(old), 0o600); err != nil {
		t.Fatal(err)
	}
	all, err := readResults(folder)
	if err != nil || all[0].profileRows() != nil || all[0].cell("a", "file", 8).p99() != 2 {
		t.Errorf("%+v, %v", all, err)
	}
}
