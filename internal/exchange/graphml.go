package exchange

import (
	"bufio"
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"slices"

	"answerable/graph"
)

// xmlWriter writes text of XML. An error comes at the end, from bufio.
type xmlWriter struct{ *bufio.Writer }

// print writes a format whose arguments are texts, which it escapes.
func (w xmlWriter) print(format string, texts ...string) {
	escaped := make([]any, len(texts))
	for i, text := range texts {
		escaped[i] = escape(text)
	}
	_, _ = fmt.Fprintf(w.Writer, format, escaped...)
}

// escape escapes a text for content and attributes. What XML does not allow becomes U+FFFD.
func escape(text string) string {
	var b escapedText
	_ = xml.EscapeText(&b, []byte(text))
	return string(b)
}

type escapedText []byte

func (t *escapedText) Write(p []byte) (int, error) { *t = append(*t, p...); return len(p), nil }

// The names of attributes. None is key, id, source, target or type: readers take these for their own.
var (
	nodeAttributes = slices.Concat([]string{"name", "nodeLabel"}, factColumns, without(nodeProperties, "name"))
	edgeAttributes = slices.Concat([]string{"relationshipType", "relationshipKey"}, factColumns, relationshipProperties)
)

func without(names []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == name })
}

// attributesOf returns the values of a node or a relationship by the order of its attributes.
func attributesOf(e graph.Element) []string {
	switch e := e.(type) {
	case *graph.Relationship:
		values := append([]string{string(e.Type), e.Key}, factCells(&e.Fact)...)
		for _, name := range relationshipProperties {
			text := ""
			if e.Properties != nil {
				text = propertyText(graph.TypeSpecOf(e.Type).Fields, name, e.Properties)
			}
			values = append(values, text)
		}
		return values
	case graph.Node:
		b := graph.BaseOf(e)
		values := append([]string{graph.NameOf(e), string(e.Label())}, factCells(&b.Fact)...)
		for _, name := range nodeAttributes[len(values):] {
			values = append(values, propertyText(graph.LabelSpecOf(e.Label()).Fields, name, e))
		}
		return values
	}
	return nil
}

// writeGraphML writes a directed graph with one edge for each relationship. All values are texts.
func writeGraphML(ctx context.Context, out io.Writer, s *source) error {
	about, err := s.describe(ctx)
	if err != nil {
		return err
	}
	w := xmlWriter{bufio.NewWriter(out)}
	w.print(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`)
	for i, field := range about.Fields() {
		w.print(`<key id="%s" for="graph" attr.name="%s" attr.type="string"/>`+"\n", fmt.Sprint("g", i), field[0])
	}
	for i, name := range nodeAttributes {
		w.print(`<key id="%s" for="node" attr.name="%s" attr.type="string"/>`+"\n", fmt.Sprint("n", i), name)
	}
	for i, name := range edgeAttributes {
		w.print(`<key id="%s" for="edge" attr.name="%s" attr.type="string"/>`+"\n", fmt.Sprint("e", i), name)
	}
	w.print(`<graph id="answerable" edgedefault="directed">` + "\n")
	for i, field := range about.Fields() {
		w.print(`<data key="%s">%s</data>`+"\n", fmt.Sprint("g", i), field[1])
	}
	err = s.nodes(ctx, func(n graph.Node) error {
		w.print(`<node id="%s">`, graph.BaseOf(n).ID)
		w.data("n", attributesOf(n))
		w.print("</node>\n")
		return nil
	})
	if err != nil {
		return err
	}
	edges := 0
	err = s.relationships(ctx, func(r *graph.Relationship) error {
		edges++
		w.print(`<edge id="%s" source="%s" target="%s">`, fmt.Sprint("r", edges), r.From, r.To)
		w.data("e", attributesOf(r))
		w.print("</edge>\n")
		return nil
	})
	if err != nil {
		return err
	}
	w.print("</graph>\n</graphml>\n")
	return w.Flush()
}

// data writes the attributes that have a value.
func (w xmlWriter) data(prefix string, values []string) {
	for i, value := range values {
		if value != "" {
			w.print(`<data key="%s">%s</data>`, fmt.Sprint(prefix, i), value)
		}
	}
}
