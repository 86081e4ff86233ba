package exchange

import (
	"bufio"
	"context"
	"encoding/xml"
	"fmt"
	"io"

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
		w.data("n", attributesOfNode(n))
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
		w.data("e", attributesOfRelationship(r))
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
