package workload

import (
	"bufio"
	"bytes"
	"cmp"
	"io"
	"os"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// inStoreOrder calls f with the elements of a canonical file in the order in which the file store keeps
// them: nodes, then relationships by the node that they lead from. Written in any other order, every
// part of a large graph would rewrite most of the file. It merges the types, which are in that order
// each, and so holds one line of each.
func inStoreOrder(file *os.File, f func(graph.Element) error) error {
	info, err := file.Stat()
	if err != nil {
		return err
	}
	types, err := typesOf(file, info.Size(), f)
	if err != nil {
		return err
	}
	for {
		var least *ofType
		for _, r := range types {
			if r.next != nil && (least == nil || before(r.next, least.next)) {
				least = r
			}
		}
		if least == nil {
			return nil
		}
		if err := f(least.next); err != nil {
			return err
		}
		if err := least.advance(); err != nil {
			return err
		}
	}
}

func before(a, b *graph.Relationship) bool {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Type, b.Type)) < 0
}

// ofType is the relationships of one type that have not been read.
type ofType struct {
	kind  graph.RelationshipType
	lines *bufio.Scanner
	next  *graph.Relationship
}

func (r *ofType) advance() error {
	r.next = nil
	if !r.lines.Scan() {
		return r.lines.Err()
	}
	e, err := ndjson.DecodeLine(r.lines.Bytes())
	if next, is := e.(*graph.Relationship); err == nil && is && (r.kind == "" || next.Type == r.kind) {
		r.kind, r.next = next.Type, next
	}
	return err
}

// typesOf calls f with the nodes, and returns where each type begins.
func typesOf(file io.ReaderAt, size int64, f func(graph.Element) error) (types []*ofType, err error) {
	var (
		at    int64
		last  []byte
		lines = scanner(io.NewSectionReader(file, 0, size))
	)
	for lines.Scan() {
		line := lines.Bytes()
		if bytes.HasPrefix(line, []byte(`{"label"`)) {
			e, err := ndjson.DecodeLine(line)
			if err == nil {
				err = f(e)
			}
			if err != nil {
				return nil, err
			}
		} else if kind, _, _ := bytes.Cut(line, []byte(`,`)); !bytes.Equal(kind, last) {
			r := &ofType{lines: scanner(io.NewSectionReader(file, at, size-at))}
			if err := r.advance(); err != nil {
				return nil, err
			}
			types, last = append(types, r), bytes.Clone(kind)
		}
		at += int64(len(line)) + 1
	}
	return types, lines.Err()
}

func scanner(r io.Reader) *bufio.Scanner {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	return lines
}
