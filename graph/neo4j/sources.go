package neo4j

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"answerable/graph"
)

// Sources are parallel lists, so that an analyst can query 'document:x' IN r.sourceDocuments. A list in
// Neo4j has no nulls: a missing text is "", a missing page 0. A source that is a statement has the id of who
// stated it in place of a document's, and the day of the statement in place of the day of reading.

// setSources sets <prefix>Documents, Pages, Paragraphs, Quotes and ReadOn.
func (p properties) setSources(prefix string, sources []graph.Source) {
	if len(sources) == 0 {
		return
	}
	n := len(sources)
	documents, paragraphs, quotes, days := make([]string, n), make([]string, n), make([]string, n), make([]string, n)
	pages := make([]int64, n)
	for i, s := range sources {
		documents[i], pages[i], paragraphs[i], quotes[i] = s.NodeID(), int64(s.Page), s.Paragraph, s.Quote
		days[i] = max(s.ReadOn, s.On).String()
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
		var day graph.Date
		if days[i] != "" {
			var err error
			if day, err = graph.ParseDate(days[i]); err != nil {
				return nil, err
			}
		}
		if label, _, _ := graph.SplitID(documents[i]); label == graph.LabelDocument {
			sources[i] = graph.Source{DocumentID: documents[i], Page: graph.Positive(page), Paragraph: paragraphs[i], Quote: quotes[i], ReadOn: day}
		} else {
			sources[i] = graph.Source{StatedByID: documents[i], On: day}
		}
	}
	return sources, nil
}

// setPropertySources sets propertySourceNames and Assumptions, and the sources of all as setAlternatives does:
// propertySourceDocuments and so on, with propertySourceOf.
func (p properties) setPropertySources(of map[string]graph.Provenance) {
	names := slices.Sorted(maps.Keys(of))
	assumptions, lists := make([]string, len(names)), make([][]graph.Source, len(names))
	for i, name := range names {
		assumptions[i], lists[i] = of[name].Assumption, of[name].Sources
	}
	if len(names) > 0 {
		p["propertySourceNames"], p["propertySourceAssumptions"] = names, assumptions
		p.setSourceLists("propertySource", lists)
	}
}

func (p properties) propertySources() (map[string]graph.Provenance, error) {
	names, assumptions := p.texts("propertySourceNames"), p.texts("propertySourceAssumptions")
	if len(names) == 0 {
		return nil, nil
	}
	lists, err := p.sourceLists("propertySource", len(names))
	if err != nil || len(assumptions) != len(names) {
		return nil, errors.New("the lists of its propertySource… have different lengths")
	}
	of := map[string]graph.Provenance{}
	for i, name := range names {
		of[name] = graph.Provenance{Assumption: assumptions[i], Sources: lists[i]}
	}
	return of, nil
}

// setSourceLists sets the sources of all lists together, and <prefix>Of: the list of each source, counted
// from 0.
func (p properties) setSourceLists(prefix string, lists [][]graph.Source) {
	var of []int64
	for i, list := range lists {
		of = append(of, slices.Repeat([]int64{int64(i)}, len(list))...)
	}
	p.setSources(prefix, slices.Concat(lists...))
	if len(of) > 0 {
		p[prefix+"Of"] = of
	}
}

func (p properties) sourceLists(prefix string, n int) ([][]graph.Source, error) {
	sources, err := p.sources(prefix)
	of, _ := p[prefix+"Of"].([]any)
	if err != nil || len(of) != len(sources) {
		return nil, fmt.Errorf("the lists of its %s… have different lengths", prefix)
	}
	lists := make([][]graph.Source, n)
	for i, source := range sources {
		if at, ok := of[i].(int64); ok && at >= 0 && int(at) < n {
			lists[at] = append(lists[at], source)
		}
	}
	return lists, nil
}

// setAlternatives sets statementProperties, Values and Reasons. The sources of all statements together are
// statementSourceDocuments and so on, with statementSourceOf.
func (p properties) setAlternatives(statements []graph.AlternativeValue) {
	if len(statements) == 0 {
		return
	}
	var (
		names, values, reasons []string
		sources                [][]graph.Source
	)
	for _, s := range statements {
		names, values, reasons = append(names, s.Property), append(values, s.Value), append(reasons, s.Reason)
		sources = append(sources, s.Sources)
	}
	p["statementProperties"], p["statementValues"], p["statementReasons"] = names, values, reasons
	p.setSourceLists("statementSource", sources)
}

func (p properties) statements() ([]graph.AlternativeValue, error) {
	names, values, reasons := p.texts("statementProperties"), p.texts("statementValues"), p.texts("statementReasons")
	if len(names) == 0 {
		return nil, nil
	}
	sources, err := p.sourceLists("statementSource", len(names))
	if err != nil || len(values) != len(names) || len(reasons) != len(names) {
		return nil, errors.New("the lists of its statements have different lengths")
	}
	statements := make([]graph.AlternativeValue, len(names))
	for i := range statements {
		statements[i] = graph.AlternativeValue{Property: names[i], Value: values[i], Reason: reasons[i], Sources: sources[i]}
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
