package neo4j

import (
	"errors"
	"fmt"

	"answerable/graph"
)

// Sources are parallel lists, so that an analyst can query 'document:x' IN r.sourceDocuments. A list in
// Neo4j has no nulls: a missing text is "", a missing page 0.

// setSources sets <prefix>Documents, Pages, Paragraphs, Quotes and ReadOn.
func (p properties) setSources(prefix string, sources []graph.Source) {
	if len(sources) == 0 {
		return
	}
	n := len(sources)
	documents, paragraphs, quotes, days := make([]string, n), make([]string, n), make([]string, n), make([]string, n)
	pages := make([]int64, n)
	for i, s := range sources {
		documents[i], pages[i], paragraphs[i], quotes[i] = s.DocumentID, int64(s.Page), s.Paragraph, s.Quote
		days[i] = s.ReadOn.String()
	}
	p[prefix+"Documents"], p[prefix+"Pages"], p[prefix+"Paragraphs"] = documents, pages, paragraphs
	p[prefix+"Quotes"], p[prefix+"ReadOn"] = quotes, days
}

func (p properties) sources(prefix string) ([]graph.Source, error) {
	documents := p.texts(prefix + "Documents")
	paragraphs, quotes, days := p.texts(prefix+"Paragraphs"), p.texts(prefix+"Quotes"), p.texts(prefix+"ReadOn")
	pages, _ := p[prefix+"Pages"].([]any)
	n := len(documents)
	if n == 0 {
		return nil, nil
	}
	if len(pages) != n || len(paragraphs) != n || len(quotes) != n || len(days) != n {
		return nil, fmt.Errorf("the lists of its %s… have different lengths", prefix)
	}
	sources := make([]graph.Source, n)
	for i := range sources {
		page, _ := pages[i].(int64)
		sources[i] = graph.Source{DocumentID: documents[i], Page: graph.Positive(page), Paragraph: paragraphs[i], Quote: quotes[i]}
		if days[i] != "" {
			var err error
			if sources[i].ReadOn, err = graph.ParseDate(days[i]); err != nil {
				return nil, err
			}
		}
	}
	return sources, nil
}

// setAlternatives sets statementProperties, Values and Reasons. The sources of all statements together are
// statementSourceDocuments and so on. The list statementSourceOf gives the statement of each source, counted
// from 0.
func (p properties) setAlternatives(statements []graph.AlternativeValue) {
	if len(statements) == 0 {
		return
	}
	var (
		names, values, reasons []string
		sources                []graph.Source
		of                     []int64
	)
	for i, s := range statements {
		names, values, reasons = append(names, s.Property), append(values, s.Value), append(reasons, s.Reason)
		for _, source := range s.Sources {
			sources, of = append(sources, source), append(of, int64(i))
		}
	}
	p["statementProperties"], p["statementValues"], p["statementReasons"] = names, values, reasons
	p.setSources("statementSource", sources)
	if len(of) > 0 {
		p["statementSourceOf"] = of
	}
}

func (p properties) statements() ([]graph.AlternativeValue, error) {
	names, values, reasons := p.texts("statementProperties"), p.texts("statementValues"), p.texts("statementReasons")
	if len(names) == 0 {
		return nil, nil
	}
	sources, err := p.sources("statementSource")
	of, _ := p["statementSourceOf"].([]any)
	if err != nil || len(values) != len(names) || len(reasons) != len(names) || len(of) != len(sources) {
		return nil, errors.New("the lists of its statements have different lengths")
	}
	statements := make([]graph.AlternativeValue, len(names))
	for i := range statements {
		statements[i] = graph.AlternativeValue{Property: names[i], Value: values[i], Reason: reasons[i]}
	}
	for i, source := range sources {
		if at, ok := of[i].(int64); ok && at >= 0 && int(at) < len(statements) {
			statements[at].Sources = append(statements[at].Sources, source)
		}
	}
	return statements, nil
}

func (p properties) texts(name string) []string {
	list, _ := p[name].([]any)
	return textsOf(list)
}

func textsOf(list []any) []string {
	texts := make([]string, len(list))
	for i, item := range list {
		texts[i], _ = item.(string)
	}
	return texts
}
