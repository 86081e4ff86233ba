package report

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"answerable/graph"
	"answerable/graph/query"
)

// builder makes one document of what a view shows. The first error that a read gives ends it: the methods then
// return nothing, and Review and Letter return the error.
type builder struct {
	*texts
	ctx      context.Context
	firm     bool // whether nothing that is an assumption may be said
	document *Document
	sources  map[string]int // the number of each source, by the node that it names and the day of a statement
	assumed  map[string]int // the number of each assumption, by its text
	err      error
}

func newBuilder(ctx context.Context, languageName string) (*builder, error) {
	t := textsOf[languageName]
	if t == nil {
		return nil, graph.Invalid("there are no reports in %q; write %s", languageName, strings.Join(Languages(), ", "))
	}
	d := &Document{Language: languageName, Direction: "ltr", SourcesTitle: t.word("sources.title"), AssumptionsTitle: t.word("assumptions.title"), AssumptionsNote: t.word("assumptions.note")}
	if languageName == "ar" {
		d.Direction = "rtl"
	}
	return &builder{texts: t, ctx: ctx, document: d, sources: map[string]int{}, assumed: map[string]int{}}, nil
}

// failed notes an error and reports whether there is one.
func (b *builder) failed(err error) bool {
	if b.err == nil {
		b.err = err
	}
	return b.err != nil
}

// add adds a section, unless there is nothing in it.
func (b *builder) add(s Section) {
	if len(s.Before)+len(s.Items)+len(s.After) > 0 {
		b.document.Sections = append(b.document.Sections, s)
	}
}

// name returns the name of a node, or words for one that has none for this viewer.
func (b *builder) name(n graph.Node) Line {
	if n == nil {
		return b.words("name.missing")
	}
	if name := datum(plainName(n)); name != nil {
		return name
	}
	return b.line("name.hidden", args{"id": datum(graph.BaseOf(n).ID)})
}

// subject returns how a line names what was asked: by its reference, or by the beginning of its text.
func (b *builder) subject(s graph.Subject) Line {
	if r, ok := s.(*graph.Recommendation); ok && r.Reference != "" {
		return datum(r.Reference)
	}
	return b.line("quoted", args{"text": datum(shortened(plainName(s), 60))})
}

// wholeSubject returns the reference and the text of what was asked.
func (b *builder) wholeSubject(s graph.Subject) Line {
	text := datum(plainName(s))
	if r, ok := s.(*graph.Recommendation); ok && r.Reference != "" {
		return slices.Concat(datum(r.Reference), Line{{Text: " "}}, text)
	}
	return text
}

// unsaid reports whether an element is an assumption, and these are not said.
func (b *builder) unsaid(e graph.Element) bool { return b.firm && graph.FactOf(e).Assumption != "" }

// list joins lines as a list of the language, each once.
func (b *builder) list(lines []Line) Line {
	var distinct []Line
	for _, l := range lines {
		if !slices.ContainsFunc(distinct, func(d Line) bool { return slices.Equal(d, l) }) {
			distinct = append(distinct, l)
		}
	}
	return join(b.word("list.comma"), distinct)
}

// proof is what a line rests on: places in sources, and assumptions.
type proof struct {
	b           *builder
	sources     []int
	pages       map[int][]int
	assumptions []int
}

func (b *builder) proof() *proof { return &proof{b: b, pages: map[int][]int{}} }

// cite adds sources, and the assumption unless it is empty.
func (p *proof) cite(sources []graph.Citation, assumption string) *proof {
	for _, c := range sources {
		n := p.b.source(c)
		if n == 0 {
			continue
		}
		if !slices.Contains(p.sources, n) {
			p.sources = append(p.sources, n)
		}
		if page := int(c.Page); page > 0 && !slices.Contains(p.pages[n], page) {
			p.pages[n] = append(p.pages[n], page)
		}
	}
	if assumption = cleaned(assumption); assumption != "" {
		n := p.b.assumed[assumption]
		if n == 0 {
			p.b.document.Assumptions = append(p.b.document.Assumptions, datum(assumption))
			n = len(p.b.document.Assumptions)
			p.b.assumed[assumption] = n
		}
		if !slices.Contains(p.assumptions, n) {
			p.assumptions = append(p.assumptions, n)
		}
	}
	return p
}

// node adds what a node rests on.
func (p *proof) node(n graph.Node) *proof {
	base := graph.BaseOf(n)
	return p.cite(base.Sources(), base.Assumption)
}

// edge adds what a relationship rests on.
func edge[T graph.Node](p *proof, e query.RelatedEdge[T]) *proof {
	return p.cite(e.Sources(), e.Assumption)
}

// source returns the number of a source, which it lists when it is new, or 0 after an error.
func (b *builder) source(c graph.Citation) int {
	key := c.NodeID() + " " + c.On.String()
	if n := b.sources[key]; n > 0 {
		return n
	}
	var line Line
	if c.StatedByID != "" {
		who, err := c.StatedBy(b.ctx)
		if b.failed(err) || who == nil {
			return 0
		}
		line = b.line("source.stated", args{"who": b.name(who), "day": b.date(c.On)})
	} else {
		d, err := c.Document(b.ctx)
		if b.failed(err) || d == nil {
			return 0
		}
		if line = datum(d.Title); !d.PublishedOn.IsZero() {
			line = b.line("source.published", args{"title": line, "on": b.partial(d.PublishedOn)})
		}
	}
	b.document.Sources = append(b.document.Sources, line)
	b.sources[key] = len(b.document.Sources)
	return b.sources[key]
}

// with returns the line followed by its references, such as [1 p. 3, 4; A2].
func (p *proof) with(l Line) Line {
	if p.b.err != nil {
		return l
	}
	var references []Line
	slices.Sort(p.sources)
	for _, n := range p.sources {
		text := strconv.Itoa(n)
		if pages := p.pages[n]; len(pages) > 0 {
			slices.Sort(pages)
			text += " " + p.b.line("source.page", args{"page": strings.Trim(strings.ReplaceAll(fmt.Sprint(pages), " ", ", "), "[]")}).String()
		}
		references = append(references, Line{{Text: text, Target: "s" + strconv.Itoa(n)}})
	}
	slices.Sort(p.assumptions)
	for _, n := range p.assumptions {
		references = append(references, Line{{Text: "A" + strconv.Itoa(n), Target: "a" + strconv.Itoa(n)}})
	}
	if len(references) == 0 {
		references = append(references, p.b.words("source.none"))
	}
	return slices.Concat(l, Line{{Text: " ["}}, join(p.b.word("list.semicolon"), references), Line{{Text: "]"}})
}

// related returns all nodes to which a hop leads from the node, with what leads to them.
func related[T graph.Node](b *builder, n graph.Node, hop graph.Hop) (edges []query.RelatedEdge[T]) {
	page := query.PageArgs{First: new(int32(query.MaxPage))}
	for b.err == nil {
		c, err := query.Related[T](b.ctx, n, hop, nil, nil, nil, page)
		if b.failed(err) {
			return nil
		}
		edges = append(edges, c.Edges...)
		if !c.PageInfo.HasNextPage {
			break
		}
		page.After = new(c.PageInfo.EndCursor())
	}
	return edges
}
