package embedded

import (
	"bytes"
	"fmt"
	"slices"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// lines holds consecutive entries of the state.
type lines struct {
	text []byte
	ends [][2]int // of the key and of the line
}

func (l *lines) add(key, text []byte) {
	l.text = append(l.text, key...)
	l.ends = append(l.ends, [2]int{len(l.text), len(l.text) + len(text)})
	l.text = append(l.text, text...)
}

// batch is a part of the state: first its lines, then the parsed elements.
type batch struct {
	lines         *lines
	nodes         []graph.Node
	names         [][]entry // of each node, in the index of names
	relationships []arrival
	err           error
}

// arrival is a relationship with the numbers of the nodes at its ends.
type arrival struct {
	content  *graph.Relationship
	from, to uint32
	kind     uint8 // the number of its type
}

// ids numbers the nodes in the order of their ids. All elements share one copy of each id.
type ids struct {
	numbers map[string]uint32
	names   []name
}

var noIDs = &ids{}

func idsOf(batches []*batch) *ids {
	n := 0
	for _, b := range batches {
		n += len(b.nodes)
	}
	known := &ids{make(map[string]uint32, n), make([]name, 0, n)}
	for _, b := range batches {
		for _, node := range b.nodes {
			id := graph.BaseOf(node).ID
			known.numbers[id] = uint32(len(known.names))
			known.names = append(known.names, newName(id))
		}
	}
	return known
}

// parser parses batches. It knows the ids of the nodes once the nodes are parsed.
type parser struct {
	*ids
	lines *ndjson.LineDecoder
	key   []byte
	// The numbers of the nodes that the first and the second id of the last lines named.
	from, to uint32
	named    int // in the line, so far
}

func newParser(known *ids) *parser {
	p := &parser{ids: known}
	p.lines = ndjson.NewLineDecoder(p.id)
	return p
}

// id returns the shared copy of an id, or "" when no node has it yet.
func (p *parser) id(text []byte) string {
	p.named++
	if p.named == 1 && int(p.from) < len(p.names) && p.names[p.from].id == string(text) {
		return p.names[p.from].id // most relationships have the near end of the one before
	}
	n, known := p.numbers[string(text)]
	if !known {
		return ""
	}
	switch p.named {
	case 1:
		p.from = n
	case 2:
		p.to = n
	}
	return p.names[n].id
}

// arrival returns the relationship with the numbers of its ends. Both nodes must exist.
func (p *parser) arrival(content *graph.Relationship, ref graph.Ref) (arrival, error) {
	from, leaves := p.number(ref.From, p.from)
	to, arrives := p.number(ref.To, p.to)
	switch {
	case !leaves:
		return arrival{}, fmt.Errorf("the state has %v, but no %s", ref, ref.From)
	case !arrives:
		return arrival{}, fmt.Errorf("the state has %v, but no %s", ref, ref.To)
	}
	return arrival{content, from, to, uint8(slices.Index(types, ref.Type))}, nil
}

// number returns the number of a node. It tries the guess first.
func (p *parser) number(id string, guess uint32) (n uint32, known bool) {
	if int(guess) < len(p.names) && p.names[guess].id == id {
		return guess, true
	}
	n, known = p.numbers[id]
	return n, known
}

func (p *parser) parse(b *batch) error {
	from := 0
	for _, ends := range b.lines.ends {
		key, text := b.lines.text[from:ends[0]], b.lines.text[ends[0]:ends[1]]
		from, p.named = ends[1], 0
		e, start, end, err := p.lines.Parts(text)
		if err != nil {
			return fmt.Errorf("an element of the state cannot be read: %w", err)
		}
		ref := e.Ref()
		ref.From, ref.To = start, end
		if p.key = appendStateKey(p.key[:0], ref); !bytes.Equal(key, p.key) {
			return fmt.Errorf("the state has %v under another key", ref)
		}
		switch e := e.(type) {
		case graph.Node:
			b.nodes = append(b.nodes, e)
			b.names = append(b.names, entries(e, graph.KeyName))
		case *graph.Relationship:
			a, err := p.arrival(e, ref)
			if err != nil {
				return err
			}
			b.relationships = append(b.relationships, a)
		}
	}
	return nil
}
