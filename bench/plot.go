package main

import (
	"fmt"
	"math"
	"strings"

	"answerable/graph/graphtest/workload"
)

// The plots are SVG with their own colours for light and dark pages.

const plotStyle = `<style>
  text { font: 12px system-ui, sans-serif; fill: #24292f; }
  .title { font-weight: 600; font-size: 14px; }
  .grid { stroke: #d0d7de; }
  .ours { fill: #1a7f37; stroke: #1a7f37; } .rival { fill: #bc4c00; stroke: #bc4c00; } .limit { fill: #6e7781; stroke: #6e7781; }
  .line { fill: none; stroke-width: 2; }
  .spread { stroke: #24292f; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .grid { stroke: #30363d; } .spread { stroke: #e6edf3; }
    .ours { fill: #3fb950; stroke: #3fb950; } .rival { fill: #f0883e; stroke: #f0883e; } .limit { fill: #8b949e; stroke: #8b949e; }
  }
</style>
`

// drawing is an SVG in the making.
type drawing struct {
	strings.Builder
	width, height int
}

func newDrawing(width, height int, title string) *drawing {
	d := &drawing{width: width, height: height}
	d.add(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%[1]d" height="%[2]d" role="img" aria-label="%s">`, width, height, escaped(title))
	d.WriteString("\n" + plotStyle)
	d.text(10, 22, "title", "start", title)
	return d
}

func (d *drawing) add(format string, values ...any) { _, _ = fmt.Fprintf(d, format, values...) }

func (d *drawing) text(x, y float64, class, anchor, text string) {
	d.add(`<text x="%.1f" y="%.1f" class="%s" text-anchor="%s">%s</text>`+"\n", x, y, class, anchor, escaped(text))
}

func (d *drawing) line(x1, y1, x2, y2 float64, class string) {
	d.add(`<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" class="%s"/>`+"\n", x1, y1, x2, y2, class)
}

func (d *drawing) end() string { return d.String() + "</svg>\n" }

func escaped(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace(text)
}

// axis maps values to places on a logarithmic scale of whole decades.
type axis struct{ least, most, from, to float64 }

func newAxis(values []float64, from, to float64) axis {
	least, most := math.Inf(1), math.Inf(-1)
	for _, v := range values {
		if v > 0 {
			least, most = min(least, v), max(most, v)
		}
	}
	least, most = math.Floor(math.Log10(least)), math.Ceil(math.Log10(most))
	if least == most {
		most++
	}
	return axis{least, most, from, to}
}

func (a axis) at(v float64) float64 {
	return a.from + (math.Log10(v)-a.least)/(a.most-a.least)*(a.to-a.from)
}

// ticks returns the decades.
func (a axis) ticks() (all []float64) {
	for e := a.least; e <= a.most; e++ {
		all = append(all, math.Pow(10, e))
	}
	return all
}

func tick(v float64) string {
	switch {
	case v >= 1e6:
		return fmt.Sprintf("%gM", v/1e6)
	case v >= 1e3:
		return fmt.Sprintf("%gk", v/1e3)
	}
	return fmt.Sprintf("%g", v)
}

func class(c contestant) string {
	switch {
	case c.isCeiling():
		return "limit"
	case c.form == workload.Ours:
		return "ours"
	}
	return "rival"
}

// throughput draws the requests that each contestant answers a second, for every query of a run.
func (r *result) throughput(connections int) string {
	const left, right, height = 250.0, 700.0, 20.0
	var rates []float64
	bars := 0
	for _, c := range r.Cells {
		if c.Connections == connections && len(c.Runs) > 0 {
			rates = append(rates, c.rate())
			bars++
		}
	}
	if bars == 0 {
		return ""
	}
	d := newDrawing(780, 60+30*len(r.Asked())+bars*int(height), fmt.Sprintf("Requests a second, scale %s, %d connections", r.Scale, connections))
	a := newAxis(rates, left, right)
	for _, t := range a.ticks() {
		d.line(a.at(t), 34, a.at(t), float64(d.height)-24, "grid")
		d.text(a.at(t), float64(d.height)-8, "", "middle", tick(t))
	}
	y := 50.0
	for _, q := range r.Asked() {
		d.text(10, y+2, "title", "start", "("+q.Name+") "+shortened(q.Title, 90))
		y += 12
		for _, who := range contestants {
			c := r.cell(q.Name, who.name, connections)
			if c == nil || len(c.Runs) == 0 {
				continue
			}
			rate, least, most := c.median(measured.rate)
			d.text(left-8, y+12, "", "end", who.title)
			d.add(`<rect x="%.1f" y="%.1f" width="%.1f" height="14" class="%s"/>`+"\n", left, y+1, max(a.at(rate)-left, 1), class(who))
			d.line(a.at(least), y+8, a.at(most), y+8, "spread")
			d.text(max(a.at(rate), a.at(most))+6, y+12, "", "start", number(rate))
			y += height
		}
		y += 18
	}
	return d.end()
}

func shortened(text string, most int) string {
	if len(text) > most {
		return text[:most-1] + "…"
	}
	return text
}
