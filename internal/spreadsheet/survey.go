package spreadsheet

import (
	"fmt"
	"iter"
	"maps"
	"reflect"
	"slices"

	"answerable/graph"
)

// columnOrder is what the rows of a column of dates say of their order.
type columnOrder struct {
	order     dateOrder
	row       int // that settles it
	text      string
	conflict  int // the first row of the other order
	ambiguous int // rows
}

// survey goes over the rows to learn the order of dates, and the names of the nodes that they give.
func (s *sheetReader) survey() error {
	s.orders, s.silent = map[int]*columnOrder{}, true
	defer func() { s.silent = false }()
	return s.eachRow(func(r row) {
		looked := map[int]bool{} // several properties may be of one column
		for c := range s.dateCells() {
			column, has := s.columns[graph.Fold(c.Column)]
			if !has || looked[column] {
				continue
			}
			looked[column] = true
			if s.orders[column] == nil {
				s.orders[column] = &columnOrder{}
			}
			for _, text := range s.texts(r, c) {
				s.orders[column].add(r.number, text)
			}
		}
		for _, name := range sortedKeys(s.Nodes) {
			if rule := s.Nodes[name]; rule.Name == nil && rule.Label != "" {
				s.surveyNames(r, rule)
			}
		}
	})
}

func (s *sheetReader) surveyNames(r row, rule *NodeRule) {
	spec := graph.LabelSpecOf(graph.Label(rule.Label))
	ids := s.own(r, rule)
	if spec == nil || len(ids) == 0 {
		return
	}
	for _, property := range spec.Names {
		if c := rule.Properties[property]; c != nil && property != "text" {
			for _, name := range s.texts(r, c) {
				s.names.add(spec.Label, name, ids[0])
			}
		}
	}
}

func (o *columnOrder) add(number int, text string) {
	order, ambiguous := evidence(text)
	switch {
	case ambiguous:
		o.ambiguous++
	case order == unknownOrder:
	case o.order == unknownOrder:
		o.order, o.row, o.text = order, number, text
	case o.order != order && o.conflict == 0:
		o.conflict = number
	}
}

// settle reports columns whose rows contradict each other, and says which row settled the others.
func (s *sheetReader) settle() {
	names := map[dateOrder]string{dayFirst: "the day", monthFirst: "the month"}
	for _, column := range slices.Sorted(maps.Keys(s.orders)) {
		o := s.orders[column]
		if stated := orderNames[s.Dates]; stated != unknownOrder {
			o.order = stated
			continue
		}
		switch {
		case o.conflict > 0:
			s.report(o.conflict, column, `has %s first, and row %d (%s) has %s first; write "dates" in the mapping, and correct the others`,
				names[3-o.order], o.row, o.text, names[o.order])
		case o.ambiguous > 0 && o.order != unknownOrder:
			s.Notes = append(s.Notes, fmt.Sprintf("%s: column %s: dates have %s first, which row %d (%s) settles for %d that may be read in two ways",
				s.where, s.place(0, column).Column, names[o.order], o.row, o.text, o.ambiguous))
		}
	}
}

// rules returns the rules of the sheet with the properties of what they make.
func (s *Sheet) rules() iter.Seq2[*Rule, []graph.PropertySpec] {
	return func(yield func(*Rule, []graph.PropertySpec) bool) {
		for _, name := range sortedKeys(s.Nodes) {
			rule, fields := s.Nodes[name], []graph.PropertySpec(nil)
			if spec := graph.LabelSpecOf(rule.labels()[0]); spec != nil {
				fields = spec.Fields
			}
			if !yield(&rule.Rule, fields) {
				return
			}
		}
		for _, rule := range s.Relationships {
			if !yield(&rule.Rule, graph.TypeSpecOf(graph.RelationshipType(rule.Type)).Fields) {
				return
			}
		}
	}
}

// dateCells returns the cells that hold dates.
func (s *Sheet) dateCells() iter.Seq[*Cell] {
	return func(yield func(*Cell) bool) {
		for rule, fields := range s.rules() {
			cells := []*Cell{rule.Since, rule.Until}
			for _, f := range fields {
				if f.Type == reflect.TypeFor[graph.PartialDate]() {
					cells = append(cells, rule.Properties[f.Name])
				}
			}
			for _, c := range cells {
				if c != nil && c.Column != "" && !yield(c) {
					return
				}
			}
		}
	}
}

// headings returns every heading that the sheet uses.
func (s *Sheet) headings() iter.Seq[string] {
	return func(yield func(string) bool) {
		all := []string{}
		cell := func(cells ...*Cell) {
			for _, c := range cells {
				if c != nil {
					all = append(all, c.Column)
				}
			}
		}
		for rule := range s.rules() {
			all = append(all, rule.When)
			cell(rule.Since, rule.Until)
			cell(slices.Collect(maps.Values(rule.Properties))...)
		}
		for _, rule := range s.Nodes {
			all = append(append(all, rule.Key...), rule.ID)
			cell(rule.Name)
		}
		for _, rule := range s.Relationships {
			all = append(all, rule.Key...)
		}
		for _, rule := range s.States {
			cell(&rule.Cell)
		}
		for _, heading := range all {
			if heading != "" && !yield(heading) {
				return
			}
		}
	}
}
