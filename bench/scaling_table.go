package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"answerable/graph/graphtest/workload"
)

// grown are the contestants whose growth is drawn, one panel each.
var grown = []string{"file", "resident", "n4g-best"}

// growth draws the CPU time of a request as the graph grows: what grows with the answer alone is
// level. Every contestant has a panel, all on the same scale.
func growth(all []*result, who []string, connections int) string {
	const top, bottom, width = 70.0, 330.0, 290.0
	var times, sizes []float64
	for _, r := range all {
		sizes = append(sizes, float64(r.Nodes))
		for _, q := range workload.Queries {
			for _, name := range who {
				times = append(times, r.milliseconds(q.Name, name, connections))
			}
		}
	}
	if len(all) < 2 || slices.Max(times) == 0 {
		return ""
	}
	d := newDrawing(60+int(width)*len(who), 370, "CPU milliseconds of a request as the graph grows")
	y := newAxis(times, bottom, top)
	for i, name := range who {
		left := 56 + width*float64(i)
		right := left + width - 110
		x := newAxis(sizes, left, right)
		d.text(left, 46, "", "start", titleOf(name))
		for _, t := range y.ticks() {
			d.line(left, y.at(t), right, y.at(t), "grid")
			d.text(left-8, y.at(t)+4, "", "end", tick(t))
		}
		for _, r := range all {
			d.text(x.at(float64(r.Nodes)), bottom+18, "", "middle", r.Scale)
			d.text(x.at(float64(r.Nodes)), bottom+33, "", "middle", tick(math.Round(float64(r.Nodes)/1000)*1000))
		}
		d.panel(all, name, connections, x, y)
	}
	return d.end()
}

// panel draws the lines of a contestant, with the last figure of each beside it.
func (d *drawing) panel(all []*result, name string, connections int, x, y axis) {
	type label struct {
		x, y float64
		text string
	}
	var labels []label
	style := class(contestants[slices.IndexFunc(contestants, func(c contestant) bool { return c.name == name })])
	for _, q := range workload.Queries {
		var points []string
		var last label
		for _, r := range all {
			if ms := r.milliseconds(q.Name, name, connections); ms > 0 && !q.Repeated && q.Most == 0 {
				px, py := x.at(float64(r.Nodes)), y.at(ms)
				points = append(points, fmt.Sprintf("%.1f,%.1f", px, py))
				d.add(`<circle cx="%.1f" cy="%.1f" r="3" class="%s"/>`+"\n", px, py, style)
				last = label{px, py, fmt.Sprintf("(%s) %s", q.Name, number(ms))}
			}
		}
		if len(points) > 0 {
			d.add(`<polyline points="%s" class="line %s" style="fill:none"/>`+"\n", strings.Join(points, " "), style)
			labels = append(labels, last)
		}
	}
	slices.SortFunc(labels, func(a, b label) int { return int(a.y*10) - int(b.y*10) })
	for i, l := range labels {
		if i > 0 && l.y < labels[i-1].y+13 {
			labels[i].y = labels[i-1].y + 13
		}
		d.text(l.x+8, labels[i].y+4, "", "start", l.text)
	}
}

// milliseconds is the CPU time of a request; 0 when it was not measured.
func (r *result) milliseconds(query, contestant string, connections int) float64 {
	c := r.cell(query, contestant, connections)
	if c == nil || len(c.Runs) == 0 {
		return 0
	}
	cpu, _, _ := c.median(func(m measured) float64 { return m.CPU })
	return cpu
}
