package main

import "math"

// scaling computes docs/scaling.md from the runs that are kept. What was not measured is "not measured",
// and so is what follows from it.
type scaling struct{ M, L *result }

const unmeasured = "not measured"

func newScaling(all []*result) scaling {
	return scaling{ofScale(all, "M"), ofScale(all, "L")}
}

// said writes a number of the text.
func said(f float64) string {
	if f == 0 || math.IsNaN(f) || math.IsInf(f, 0) {
		return unmeasured
	}
	return number(f)
}

// cpu is the CPU milliseconds of a request at scale M with eight connections.
func (s scaling) cpu(who, query string) float64 { return s.M.cell(query, who, 8).cpu() }

// CPU returns the CPU milliseconds of a request.
func (s scaling) CPU(who, query string) string { return said(s.cpu(who, query)) }

// Core returns how many requests a second one core answers: 1000 by the milliseconds.
func (s scaling) Core(who, query string) string { return said(1000 / s.cpu(who, query)) }

// Cores returns how many requests a second some cores answer.
func (s scaling) Cores(who, query string, cores int) string {
	return said(1000 * float64(cores) / s.cpu(who, query))
}

// Writes returns the commits a second of eight writers at scale M.
func (s scaling) Writes(who string) string { return said(s.writes(who)) }

func (s scaling) writes(who string) float64 {
	x := s.M.mix(who, mode{0, 8, 0})
	if len(x.Runs) == 0 {
		return 0
	}
	return x.writes(measured.rate)
}

// ADay returns the writes of a day at that pace, in millions.
func (s scaling) ADay(who string) string { return said(s.writes(who) * 86_400 / 1e6) }

func elements(r *result) float64 { return float64(r.Nodes + r.Links) }

// slope is how much a fact grows with one element, from M to L.
func (s scaling) slope(f func(storeCosts) float64) float64 {
	m, l := s.M.storeCost(f), s.L.storeCost(f)
	if m == 0 || l == 0 {
		return 0
	}
	return (l - m) / (elements(s.L) - elements(s.M))
}

func opened(f storeCosts) float64     { return f.Open }
func openMemory(f storeCosts) float64 { return f.OpenMemory }
func disk(f storeCosts) float64       { return f.Disk }

// mostMemory returns the most MiB that the file store's server held: opened, indexed, or under load.
func (r *result) mostMemory() float64 {
	most := r.storeCost(func(f storeCosts) float64 { return max(f.OpenMemory, f.IndexedPeak) })
	for _, c := range r.Cells {
		if c.Contestant == "file" {
			_, _, held := c.median(func(m measured) float64 { return m.Memory })
			most = max(most, held)
		}
	}
	return most
}

// Bytes returns the bytes of memory of one node or relationship.
func (s scaling) Bytes() string { return said(s.slope(openMemory) * (1 << 20)) }

// Opening returns the seconds to open a million nodes and relationships.
func (s scaling) Opening() string { return said(s.slope(opened) * 1e6) }

// GiB returns the memory of so many millions of nodes and relationships.
func (s scaling) GiB(millions int) string {
	return said(s.slope(openMemory) * 1e6 * float64(millions) / (1 << 10))
}

// Minutes returns how long opening so many millions takes.
func (s scaling) Minutes(millions int) string {
	return said(s.slope(opened) * 1e6 * float64(millions) / 60)
}

// Holds returns how many millions of nodes and relationships so many GiB hold, two thirds of them used.
func (s scaling) Holds(gib int) string {
	return said(float64(gib) * 2 / 3 * (1 << 10) / (s.slope(openMemory) * 1e6))
}

// Fact returns a fact at L.
func (s scaling) Fact(name string) string {
	return said(s.L.storeCost(map[string]func(storeCosts) float64{"open": opened, "memory": openMemory, "disk": disk}[name]))
}

// Elements returns the nodes and relationships of L in millions.
func (s scaling) Elements() string { return said(elements(s.L) / 1e6) }
