package operation

import (
	"github.com/vektah/gqlparser/v2/ast"
)

// documentSize holds the static sizes of a document. A fragment counts as often as it is spread. A document
// is measured before validation, since validation takes more than linear time. So the measurement must not
// rely on a valid document.
type documentSize struct {
	depth      int // nesting of fields
	fields     int
	aliases    int
	directives int
	together   int // the most directives in one place
	repeated   int // the most fields of one response name in one selection
}

// Ceiling is where counting stops.
const Ceiling = 1 << 30

// add adds the sizes of a sibling.
func (s *documentSize) add(o documentSize) {
	s.depth, s.together, s.repeated = max(s.depth, o.depth), max(s.together, o.together), max(s.repeated, o.repeated)
	s.fields = min(s.fields+o.fields, Ceiling)
	s.aliases = min(s.aliases+o.aliases, Ceiling)
	s.directives = min(s.directives+o.directives, Ceiling)
}

// documentMeter measures a document.
type documentMeter struct {
	document  *ast.QueryDocument
	most      int // counting stops at this number of fields
	fragments map[*ast.FragmentDefinition]fragmentShape
}

// fragmentShape holds the sizes of a fragment and its own fields by response name. It is empty while the
// fragment is measured: only a cycle reads it then, and validation refuses cycles.
type fragmentShape struct {
	documentSize
	names map[string]int
}

// measureDocument returns the sizes of a document: of each size, the maximum over its operations and
// fragments. It stops at most fields.
func measureDocument(document *ast.QueryDocument, most int) (whole documentSize) {
	s := documentMeter{document, most, map[*ast.FragmentDefinition]fragmentShape{}}
	measured := func(set ast.SelectionSet, directives ast.DirectiveList) {
		one := s.place(directives)
		one.add(s.selection(set, nil))
		whole.depth, whole.fields = max(whole.depth, one.depth), max(whole.fields, one.fields)
		whole.aliases, whole.directives = max(whole.aliases, one.aliases), max(whole.directives, one.directives)
		whole.together, whole.repeated = max(whole.together, one.together), max(whole.repeated, one.repeated)
	}
	for _, o := range document.Operations {
		measured(o.SelectionSet, o.Directives)
		for _, v := range o.VariableDefinitions {
			whole.add(s.place(v.Directives))
		}
	}
	for _, f := range document.Fragments {
		measured(f.SelectionSet, f.Directives)
	}
	return whole
}

func (s *documentMeter) place(directives ast.DirectiveList) documentSize {
	return documentSize{directives: len(directives), together: len(directives)}
}

// selection measures a selection, and counts its own fields by response name in names.
func (s *documentMeter) selection(set ast.SelectionSet, names map[string]int) (sum documentSize) {
	if names == nil {
		names = map[string]int{}
	}
	for _, selection := range set {
		if sum.fields > s.most {
			return sum
		}
		switch selection := selection.(type) {
		case *ast.Field:
			sum.add(s.place(selection.Directives))
			below := s.selection(selection.SelectionSet, nil)
			if below.depth++; isIntrospection(selection) {
				below.depth = 0 // a rule of its own limits the depth of introspection
			}
			below.fields = min(below.fields+1, Ceiling)
			if selection.Alias != selection.Name {
				below.aliases = min(below.aliases+1, Ceiling)
			}
			sum.add(below)
			names[selection.Alias]++
		case *ast.InlineFragment:
			sum.add(s.place(selection.Directives))
			sum.add(s.selection(selection.SelectionSet, names))
		case *ast.FragmentSpread:
			sum.add(s.place(selection.Directives))
			fragment := s.fragment(selection.Name)
			sum.add(fragment.documentSize)
			for name, n := range fragment.names {
				names[name] = min(names[name]+n, Ceiling)
			}
		}
	}
	for _, n := range names {
		sum.repeated = max(sum.repeated, n)
	}
	return sum
}

func (s *documentMeter) fragment(name string) fragmentShape {
	definition := s.document.Fragments.ForName(name)
	if definition == nil {
		return fragmentShape{}
	}
	measured, known := s.fragments[definition]
	if !known {
		s.fragments[definition] = fragmentShape{}
		measured.names = map[string]int{}
		measured.documentSize = s.selection(definition.SelectionSet, measured.names)
		s.fragments[definition] = measured
	}
	return measured
}
