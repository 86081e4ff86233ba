package workload

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"answerable/graph"
)

// World draws the facts of a graph. Each is a function of the scale and a number alone, so nothing
// is kept but who belongs to which group.
//
// The shape is the domain's: a few bodies are asked about everything and most about little; groups
// are nested; some of all that there is may be seen by few. What the ledger also knows and Cypher of
// a rival would need a page for is left out or has no effect: successions lead to bodies that nobody
// asks, reviews fix no date, and a period is of days. So the rival's shorter rule gives the same
// answers; ours applies the whole rule to find them.
type World struct {
	Scale
	members [][]member // of each group
}

// member is an organization in a group, or the group that is nested in it.
type member struct {
	organization, group int // one of them; the other is -1
	level               graph.Clearance
	status              graph.MembershipStatus
	until               string
}

// AsOf is the day on which the benchmark looks at the ledger.
const AsOf = "2026-06-30"

var firstDay = graph.NewDate(2023, time.January, 1)

const seed = 20261124

// random returns the source of what belongs to the i-th of a kind.
func random(kind uint64, i int) *rand.Rand { return rand.New(rand.NewPCG(seed, kind<<32|uint64(i))) }

// The kinds that random facts are drawn for.
const (
	ofBody uint64 = iota
	ofPerson
	ofGroup
	ofSubject
	ofDocument
	ofMeeting
	ofWorkingGroup
)

// New returns the world of a scale.
func New(s Scale) *World {
	w := &World{Scale: s, members: make([][]member, s.groups)}
	for g := range w.members {
		w.members[g] = w.membersOf(g)
	}
	return w
}

// skewed draws a number below n; low ones come far more often: of 6,000 bodies the first gets 3 % of
// all addressings and half of them get a tenth.
func skewed(r *rand.Rand, n int) int { return int(math.Pow(r.Float64(), 2.5) * float64(n)) }

// active is how many organizations are asked anything; those after them are gone, with their successors.
func (s Scale) active() int { return s.organizations * 98 / 100 }

func chance(r *rand.Rand, percent float64) bool { return r.Float64()*100 < percent }

// bodyLevel is who may see an organization. The first bodies, which most is asked of, are public.
func bodyLevel(i int) graph.Clearance {
	if i > 20 && chance(random(ofBody, i), 2) {
		return graph.Secretariat
	}
	return graph.Public
}

// membersOf draws the members of a group. Its first three are public and stay, so that nobody sees an
// empty group, which would owe in its own name.
func (w *World) membersOf(g int) []member {
	r := random(ofGroup, g)
	var all []member
	if g%4 >= 2 {
		all = append(all, member{organization: -1, group: g - 1, status: graph.MembershipConfirmed})
	}
	size := 3 + skewed(r, 22)
	for met := map[int]bool{}; len(met) < size; {
		o := r.IntN(w.active())
		if met[o] || len(met) < 3 && bodyLevel(o) != graph.Public {
			continue
		}
		m := member{organization: o, group: -1, status: graph.MembershipConfirmed}
		if len(met) >= 3 {
			switch {
			case chance(r, 5):
				m.level = graph.Member
			case chance(r, 5):
				m.status = "INVITED"
			case chance(r, 5):
				m.until = "2021"
			}
		}
		met[o] = true
		all = append(all, m)
	}
	return all
}

// membersNow returns the organizations that are members of a group through all its levels.
func (w *World) membersNow(g int) (all []int) {
	for _, m := range w.members[g] {
		switch {
		case m.group >= 0:
			all = append(all, w.membersNow(m.group)...)
		case m.status == graph.MembershipConfirmed && m.until == "":
			all = append(all, m.organization)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// subject is a recommendation or an action point with all that lies around it.
type subject struct {
	i           int
	level       graph.Clearance
	text        string
	issuedOn    graph.Date
	themes      []string
	documents   []int
	review      int // a meeting, or -1
	addressings []addressing
	responses   []response
}

type addressing struct {
	to         string
	level      graph.Clearance
	assumed    bool
	properties graph.Addressing
}

type response struct {
	by, behalf string // by is an organization or a person; behalf may be ""
	kind       graph.ResponseKind
	submitted  string
	retracted  string
	restricted bool // whether few may read its text
}

func (w *World) subject(i int) subject {
	r := random(ofSubject, i)
	s := subject{i: i, review: -1, text: sentence(r, i), issuedOn: firstDay + graph.Date(r.IntN(1200))}
	if chance(r, 4) {
		s.level = graph.Partner + graph.Clearance(r.IntN(2))
	}
	block := i / subjectsOfBlock
	s.themes = []string{themeID(block, part(r))}
	if chance(r, 10) {
		other := themeID(r.IntN(w.blocks), part(r))
		if other != s.themes[0] {
			s.themes = append(s.themes, other)
		}
	}
	s.documents = []int{r.IntN(w.documents)}
	if w.issued && chance(r, 60) {
		s.documents = append(s.documents, (s.documents[0]+1)%w.documents)
	}
	if chance(r, 10) {
		s.review = r.IntN(w.meetings)
	}
	w.address(r, &s)
	slices.Sort(s.themes)
	slices.Sort(s.documents)
	slices.SortFunc(s.addressings, func(a, b addressing) int { return strings.Compare(a.to, b.to) })
	return s
}

// part draws a part of a theme, or the theme itself.
func part(r *rand.Rand) int {
	return []int{0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4}[r.IntN(11)]
}

// address draws whom a subject is addressed to, and who answered.
func (w *World) address(r *rand.Rand, s *subject) {
	if chance(r, 3) { // to any member of a group; any member answers on behalf of the group
		g := r.IntN(w.groups)
		a := w.addressing(r, s, groupID(g))
		a.properties.Responsibility, a.level = graph.AnyMember, graph.Public
		s.addressings = append(s.addressings, a)
		if chance(r, 50) {
			for _, o := range w.membersNow(g)[:1] {
				w.respond(r, s, a, organizationID(o), groupID(g))
			}
		}
		return
	}
	answered := map[string]bool{}
	answer := func(a addressing, o int, percent float64) {
		if id := organizationID(o); chance(r, percent) && !answered[id] {
			answered[id] = true
			if chance(r, 5) { // somebody of theirs signed
				w.respond(r, s, a, personID(r.IntN(w.people)), id)
				return
			}
			w.respond(r, s, a, id, "")
		}
	}
	asked := map[string]bool{}
	for range 1 + r.IntN(3) + r.IntN(4)/3 {
		switch {
		case chance(r, 6):
			g := r.IntN(w.groups)
			a := w.addressing(r, s, groupID(g))
			a.properties.Responsibility = graph.EachMember
			if asked[a.to] {
				continue
			}
			asked[a.to] = true
			s.addressings = append(s.addressings, a)
			for _, o := range w.membersNow(g) {
				answer(a, o, 20)
			}
		case chance(r, 3):
			a := w.addressing(r, s, workingGroupID(r.IntN(w.workingGroups)))
			a.properties.Responsibility = graph.NotRequired
			if !asked[a.to] {
				asked[a.to] = true
				s.addressings = append(s.addressings, a)
			}
		default:
			o := skewed(r, w.active())
			a := w.addressing(r, s, organizationID(o))
			if asked[a.to] {
				continue
			}
			asked[a.to] = true
			s.addressings = append(s.addressings, a)
			answer(a, o, 41)
		}
	}
}

func (w *World) addressing(r *rand.Rand, s *subject, to string) addressing {
	a := addressing{to: to, assumed: chance(r, 1)}
	if chance(r, 3) {
		a.level = graph.Partner
	}
	on := s.issuedOn + graph.Date(r.IntN(90))
	a.properties.AddressedOn = graph.On(on)
	switch n := r.IntN(100); {
	case n < 88 || s.review >= 0: // so that no review fixes a date
		a.properties.DueOn = precise(r, on+graph.Date(90+r.IntN(700)))
	case n < 96:
		a.properties.RespondWithin = must(graph.ParseDuration([]string{"P90D", "P180D", "P365D"}[r.IntN(3)]))
	}
	if chance(r, 2) {
		a.properties.WithdrawnOn = graph.On(on + graph.Date(30+r.IntN(300)))
	}
	return a
}

func (w *World) respond(r *rand.Rand, s *subject, a addressing, by, behalf string) {
	x := response{by: by, behalf: behalf, kind: "ACCEPTED", restricted: chance(r, 10)}
	switch n := r.IntN(100); {
	case n < 8:
		x.kind = graph.ResponseHolding
	case n < 30:
		x.kind = "PARTLY_ACCEPTED"
	case n < 40:
		x.kind = "REJECTED"
	case n < 50:
		x.kind = "NOTED"
	}
	on := a.properties.AddressedOn.Last() + graph.Date(120+r.IntN(500))
	if !chance(r, 5) {
		x.submitted = precise(r, on).String()
		if chance(r, 3) {
			x.retracted = (on + 120).String()
		}
	}
	s.responses = append(s.responses, x)
}

// precise returns a date as precise as sources are: most are days, some months, some quarters.
func precise(r *rand.Rand, d graph.Date) graph.PartialDate {
	t := d.Time()
	switch n := r.IntN(10); {
	case n < 7:
		return graph.On(d)
	case n < 9:
		return must(graph.ParsePartialDate(t.Format("2006-01")))
	default:
		return must(graph.ParsePartialDate(fmt.Sprintf("%d-Q%d", t.Year(), (int(t.Month())+2)/3)))
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err) // what the generator writes down itself
	}
	return v
}
