package exchange

import (
	"bufio"
	"context"
	"fmt"
	"io"

	"answerable/graph"
)

// writeGEXF writes a dynamic graph of GEXF 1.3. Relationships of one type between the same nodes are one edge, since Gephi would
// merge them, with a spell for each: the days from the first of since to the last of until. Its attributes are those of the first.
func writeGEXF(ctx context.Context, out io.Writer, s *source) error {
	about, err := s.describe(ctx)
	if err != nil {
		return err
	}
	w := xmlWriter{bufio.NewWriter(out)}
	w.print(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Answerable</creator><description>`)
	for i, field := range about.Fields() {
		if i > 0 {
			w.print("; ")
		}
		w.print("%s: %s", field[0], field[1])
	}
	w.print("</description></meta>\n" + `<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">` + "\n")
	w.attributes("node", nodeAttributes)
	w.attributes("edge", edgeAttributes)
	w.print("<nodes>\n")
	err = s.nodes(ctx, func(n graph.Node) error {
		b := graph.BaseOf(n)
		w.print(`<node id="%s" label="%s">`, b.ID, graph.NameOf(n))
		w.values(attributesOfNode(n))
		if days := b.ValidDays(); days != (graph.Days{}) {
			w.spells([]graph.Days{days})
		}
		w.print("</node>\n")
		return nil
	})
	if err != nil {
		return err
	}
	w.print("</nodes>\n<edges>\n")
	edges := edgeWriter{xmlWriter: w}
	if err := s.relationships(ctx, edges.add); err != nil {
		return err
	}
	edges.flush()
	w.print("</edges>\n</graph>\n</gexf>\n")
	return w.Flush()
}

func (w xmlWriter) attributes(class string, names []string) {
	w.print(`<attributes class="%s">`, class)
	for i, name := range names {
		w.print(`<attribute id="%s" title="%s" type="string"/>`, fmt.Sprint(i), name)
	}
	w.print("</attributes>\n")
}

func (w xmlWriter) values(values []string) {
	w.print("<attvalues>")
	for i, value := range values {
		if value != "" {
			w.print(`<attvalue for="%s" value="%s"/>`, fmt.Sprint(i), value)
		}
	}
	w.print("</attvalues>")
}

// spells writes days on which something holds. An open end has no date.
func (w xmlWriter) spells(days []graph.Days) {
	w.print("<spells>")
	for _, d := range days {
		w.print("<spell")
		if d.First != 0 {
			w.print(` start="%s"`, d.First.String())
		}
		if d.Last != 0 {
			w.print(` end="%s"`, d.Last.String())
		}
		w.print("/>")
	}
	w.print("</spells>")
}

// edgeWriter writes edges. It holds the relationships of one edge, which come one after the other.
type edgeWriter struct {
	xmlWriter
	edge  []*graph.Relationship
	count int
}

func (w *edgeWriter) add(r *graph.Relationship) error {
	if len(w.edge) > 0 && (w.edge[0].Type != r.Type || w.edge[0].From != r.From || w.edge[0].To != r.To) {
		w.flush()
	}
	w.edge = append(w.edge, r)
	return nil
}

// flush writes the edge.
func (w *edgeWriter) flush() {
	if len(w.edge) == 0 {
		return
	}
	w.count++
	first, dated := w.edge[0], false
	w.print(`<edge id="%s" source="%s" target="%s" kind="%s" label="%s">`, fmt.Sprint("r", w.count), first.From, first.To, string(first.Type), string(first.Type))
	w.values(attributesOfRelationship(first))
	days := make([]graph.Days, len(w.edge))
	for i, r := range w.edge {
		days[i] = r.ValidDays()
		dated = dated || days[i] != (graph.Days{})
	}
	if dated {
		w.spells(days)
	}
	w.print("</edge>\n")
	w.edge = w.edge[:0]
}
