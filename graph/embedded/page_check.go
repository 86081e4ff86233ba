package embedded

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
)

// bbolt maps the file into memory and trusts it: on a damaged file it panics, faults or loops for ever. So
// checkPages reads the file first, page by page, and checks bbolt's own rules: every used page is reached
// once, has the right type, keeps its bounds and has sorted keys, and no used page is in the list of free
// pages.

// The layout of bbolt's structs, in memory and in the file.
const (
	pageHeader  = 16 // id 8, flags 2, count 2, overflow 4
	elementSize = 16 // branch: pos 4, ksize 4, page 8; leaf: flags 4, pos 4, ksize 4, vsize 4
	bucketSize  = 16 // root 8, sequence 8

	branchPage   = 0x01
	leafPage     = 0x02
	freelistPage = 0x10
	bucketFlag   = 0x01

	noFreelist = ^uint64(0)
)

var native = binary.NativeEndian

// pages checks the pages of one file.
type pages struct {
	meta
	readahead
	used []bool // by id
}

func newPages(file io.ReaderAt, m meta) *pages {
	used := make([]bool, m.high)
	used[0], used[1] = true, true
	return &pages{m, readahead{file: file}, used}
}

// check checks every page that the meta page leads to.
func (p *pages) check() error {
	if err := p.tree(p.root); err != nil {
		return err
	}
	if p.freelist == noFreelist {
		return nil
	}
	return p.free()
}

// span is a page to check and the bounds of its keys: at least min, less than max. Nil is no bound.
type span struct {
	id       uint64
	min, max []byte
}

// tree checks the tree of a bucket and of its nested buckets.
func (p *pages) tree(root uint64) error {
	todo := []span{{id: root}}
	for len(todo) > 0 {
		s := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		page, err := p.read(s.id)
		if err != nil {
			return err
		}
		var next []span
		switch flags := native.Uint16(page[8:]); flags {
		case branchPage:
			next, err = branch(bytes.Clone(page), s) // whose keys are the bounds of its children
		case leafPage:
			next, err = leaf(page, s)
		default:
			err = fmt.Errorf("its kind is %#x", flags)
		}
		if err != nil {
			return fmt.Errorf("page %d: %w", s.id, err)
		}
		slices.Reverse(next) // so that the first is next
		todo = append(todo, next...)
	}
	return nil
}

// read returns a page with its overflow pages, and marks them as used. The slice is valid until the next
// call.
func (p *pages) read(id uint64) ([]byte, error) {
	if id < 2 || id >= p.high {
		return nil, fmt.Errorf("page %d is beyond the end of the file", id)
	}
	page, err := p.bytes(int64(id)*p.size, p.size)
	if err != nil {
		return nil, fmt.Errorf("page %d: %w", id, err)
	}
	overflow := uint64(native.Uint32(page[12:]))
	if native.Uint64(page) != id || overflow >= p.high-id {
		return nil, fmt.Errorf("page %d has a broken header", id)
	}
	for i := id; i <= id+overflow; i++ {
		if p.used[i] {
			return nil, fmt.Errorf("page %d is used twice", i)
		}
		p.used[i] = true
	}
	if overflow > 0 {
		if page, err = p.bytes(int64(id)*p.size, int64(overflow+1)*p.size); err != nil {
			return nil, fmt.Errorf("page %d: %w", id, err)
		}
	}
	return page, nil
}

var errBounds = errors.New("it points outside of itself")

// element returns the header of an element of a page and its data. Two fields of the header give the length
// of the data.
func element(page []byte, i int, length func(header []byte) (pos, size uint64)) (header, data []byte, err error) {
	from := uint64(pageHeader + i*elementSize)
	if from+elementSize > uint64(len(page)) {
		return nil, nil, errBounds
	}
	header = page[from : from+elementSize]
	pos, size := length(header)
	if pos += from; pos+size > uint64(len(page)) {
		return nil, nil, errBounds
	}
	return header, page[pos : pos+size], nil
}

func branch(page []byte, s span) (children []span, err error) {
	count := int(native.Uint16(page[10:]))
	if count == 0 {
		return nil, errors.New("it is an empty branch")
	}
	order := keyOrder{span: s}
	for i := range count {
		header, key, err := element(page, i, func(h []byte) (pos, size uint64) {
			return uint64(native.Uint32(h)), uint64(native.Uint32(h[4:]))
		})
		if err != nil {
			return nil, err
		}
		if err := order.next(key); err != nil {
			return nil, err
		}
		if i > 0 {
			children[i-1].max = key
		}
		children = append(children, span{native.Uint64(header[8:]), key, s.max})
	}
	return children, nil
}

func leaf(page []byte, s span) (buckets []span, err error) {
	order := keyOrder{span: s}
	for i := range int(native.Uint16(page[10:])) {
		header, data, err := element(page, i, func(h []byte) (pos, size uint64) {
			return uint64(native.Uint32(h[4:])), uint64(native.Uint32(h[8:])) + uint64(native.Uint32(h[12:]))
		})
		if err != nil {
			return nil, err
		}
		key, value := data[:native.Uint32(header[8:])], data[native.Uint32(header[8:]):]
		if err := order.next(key); err != nil {
			return nil, err
		}
		if native.Uint32(header)&bucketFlag == 0 {
			continue
		}
		if len(value) < bucketSize {
			return nil, errBounds
		}
		if root := native.Uint64(value); root != 0 {
			buckets = append(buckets, span{id: root})
		} else if err := inline(value[bucketSize:]); err != nil {
			return nil, err
		}
	}
	return buckets, nil
}

// inline checks the page of a small bucket, which its parent holds.
func inline(page []byte) error {
	if len(page) < pageHeader || native.Uint16(page[8:]) != leafPage {
		return errors.New("it holds a broken bucket")
	}
	inner, err := leaf(page, span{})
	if err == nil && len(inner) > 0 {
		err = errors.New("it holds a bucket in a small bucket")
	}
	return err
}

// keyOrder checks that keys are sorted and within their bounds.
type keyOrder struct {
	span
	last  []byte
	begun bool
}

func (o *keyOrder) next(key []byte) error {
	if o.begun && bytes.Compare(o.last, key) >= 0 || bytes.Compare(key, o.min) < 0 || o.max != nil && bytes.Compare(key, o.max) >= 0 {
		return errors.New("its keys are not in order")
	}
	o.last, o.begun = key, true
	return nil
}

// free checks the list of free pages.
func (p *pages) free() error {
	page, err := p.read(p.freelist)
	if err != nil {
		return err
	}
	if native.Uint16(page[8:]) != freelistPage {
		return fmt.Errorf("page %d is not the list of free pages", p.freelist)
	}
	ids, count := page[pageHeader:], uint64(native.Uint16(page[10:]))
	if count == 0xFFFF { // then the number is the first entry
		count, ids = native.Uint64(ids), ids[8:]
	}
	if count > uint64(len(ids))/8 {
		return fmt.Errorf("page %d: %w", p.freelist, errBounds)
	}
	for i := range count {
		id := native.Uint64(ids[i*8:])
		if id < 2 || id >= p.high || p.used[id] {
			return fmt.Errorf("page %d is in use, but listed as free", id)
		}
		p.used[id] = true
	}
	return nil
}
