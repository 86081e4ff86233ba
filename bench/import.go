package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
)

// partLines is how many elements are imported as one change, which is checked as a whole.
const partLines = 50_000

// importParts imports a file in parts: first stakeholders with who belongs to whom, since a change of
// those checks every subject that there is; then the rest, in the order of the file.
func (a *arena) importParts(ctx context.Context, graph, store string) error {
	folder, err := os.MkdirTemp(a.cache, "parts-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	parts, err := split(graph, folder)
	if err != nil {
		return err
	}
	for i, part := range parts {
		if err := run(ctx, "", []string{"NEO4J_PASSWORD=" + password}, a.binary("answerable"), "import", "--store", store, part); err != nil {
			return err
		}
		if len(parts) > 20 && i%10 == 9 {
			a.say("%d of %d parts are imported", i+1, len(parts))
		}
	}
	return nil
}

// split writes the parts of a file into a folder.
func split(graph, folder string) (parts []string, err error) {
	first := &partWriter{folder: folder, name: "first"}
	rest := &partWriter{folder: folder, name: "rest"}
	file, err := os.Open(graph)
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		to := first
		for _, later := range [][]byte{[]byte(`{"label":"ActionPoint"`), []byte(`{"label":"Re`), []byte(`{"type":`)} {
			if bytes.HasPrefix(lines.Bytes(), later) {
				to = rest
			}
		}
		for _, early := range [][]byte{[]byte(`{"type":"MEMBER_OF"`), []byte(`{"type":"SUCCEEDED_BY"`)} {
			if bytes.HasPrefix(lines.Bytes(), early) {
				to = first
			}
		}
		if err := to.write(lines.Bytes()); err != nil {
			return nil, err
		}
	}
	if lines.Err() != nil {
		return nil, lines.Err()
	}
	for _, w := range []*partWriter{first, rest} {
		if err := w.end(); err != nil {
			return nil, err
		}
		parts = append(parts, w.parts...)
	}
	return parts, nil
}

// count counts the nodes and relationships of a file.
func count(graph string) (nodes, links int, err error) {
	file, err := os.Open(graph)
	if err != nil {
		return 0, 0, err
	}
	defer func() { _ = file.Close() }()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if bytes.HasPrefix(lines.Bytes(), []byte(`{"label"`)) {
			nodes++
		} else {
			links++
		}
	}
	return nodes, links, lines.Err()
}

// partWriter writes lines into one file after the other.
type partWriter struct {
	folder, name string
	parts        []string
	file         *os.File
	buffer       *bufio.Writer
	lines        int
}

func (w *partWriter) write(line []byte) (err error) {
	if w.file == nil {
		name := filepath.Join(w.folder, fmt.Sprintf("%s-%04d.ndjson", w.name, len(w.parts)))
		if w.file, err = os.Create(name); err != nil {
			return err
		}
		w.buffer = bufio.NewWriterSize(w.file, 1<<20)
		w.parts = append(w.parts, name)
	}
	_, _ = w.buffer.Write(line)
	if err := w.buffer.WriteByte('\n'); err != nil {
		return err
	}
	if w.lines++; w.lines%partLines == 0 {
		return w.end()
	}
	return nil
}

func (w *partWriter) end() error {
	if w.file == nil {
		return nil
	}
	if err := w.buffer.Flush(); err != nil {
		return err
	}
	err := w.file.Close()
	w.file = nil
	return err
}
