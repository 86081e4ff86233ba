package spreadsheet_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// A table is read in at most 1.5 KiB for each element that it makes, all that is kept included.
func TestMemoryOfATable(t *testing.T) {
	var table strings.Builder
	table.WriteString(trackerHeadings)
	for i := range 5_000 {
		_, _ = fmt.Fprintf(&table, "R%d,Light the fictional pier of the number %d.,FML; Fictional users,2030-01-31,2030-03-31,agree,2030-02-14,,\n", i, i)
	}
	m, names := mapping(t, tracker), known(t)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	read, err := readText(t, "t.csv", table.String(), m, names)
	runtime.GC()
	runtime.ReadMemStats(&after)
	if err != nil {
		t.Fatal(err)
	}
	kept := int64(after.HeapAlloc) - int64(before.HeapAlloc)
	if each := kept / int64(len(read.Steps)); each > 1536 {
		t.Errorf("%d elements take %d bytes each", len(read.Steps), each)
	} else {
		t.Logf("%d elements take %d bytes each", len(read.Steps), each)
	}
	runtime.KeepAlive(names)
}
