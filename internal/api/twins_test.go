package api

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

// twins returns an operation beside others that differ from it in one part of its input only: it is absent, null,
// an empty list or an empty object, as far as its type allows. What is taken for another question's
// answer is most of all an answer to a twin.
func (a *asker) twins(text string) []string {
	all := []string{text}
	at := a.place(a.parsed(text))
	if at == nil {
		return all
	}
	for _, value := range at.values() {
		document := a.parsed(text)
		at.put(document, value)
		var b strings.Builder
		formatter.NewFormatter(&b, formatter.WithIndent("")).FormatQueryDocument(document)
		if twin := strings.ReplaceAll(b.String(), "\n", " "); !slices.Contains(all, twin) {
			all = append(all, twin)
		}
	}
	return all
}

func (a *asker) parsed(text string) *ast.QueryDocument {
	document, err := gqlparser.LoadQueryWithRules(a.schema, text, nil)
	if err != nil {
		a.Fatalf("%s is no operation: %v", text, err)
	}
	return document
}

// inputPlace is an argument of a field of a document, or a part of it at a path.
type inputPlace struct {
	field     int // among those that the document has
	path      []string
	of        *ast.Type
	isInput   bool // an input object
	mustExist bool
}

// place draws a place, of an argument that takes a list or an input object where there is one.
func (a *asker) place(document *ast.QueryDocument) *inputPlace {
	var places []inputPlace
	for i, f := range fieldsOf(document) {
		for _, argument := range f.Definition.Arguments {
			if isInput := a.schema.Types[argument.Type.Name()].Kind == ast.InputObject; isInput || argument.Type.Elem != nil {
				places = append(places, inputPlace{i, []string{argument.Name}, argument.Type, isInput, argument.Type.NonNull})
			}
		}
	}
	if len(places) == 0 {
		return nil
	}
	at := places[a.upTo(len(places)-1)]
	for at.isInput && at.of.Elem == nil && len(at.path) < 4 && a.upTo(4) > 0 {
		fields := a.schema.Types[at.of.Name()].Fields
		lists := slices.DeleteFunc(slices.Clone(fields), func(f *ast.FieldDefinition) bool { return f.Type.Elem == nil })
		if len(lists) > 0 && a.upTo(2) > 0 {
			fields = lists
		}
		f := fields[a.upTo(len(fields)-1)]
		at.path = append(at.path, f.Name)
		at.of, at.isInput, at.mustExist = f.Type, a.schema.Types[f.Type.Name()].Kind == ast.InputObject, f.Type.NonNull
	}
	return &at
}

// values returns what may stand at the place; nil for nothing.
func (p *inputPlace) values() (values []*ast.Value) {
	if !p.mustExist {
		values = append(values, nil, &ast.Value{Kind: ast.NullValue, Raw: "null"})
	}
	if p.of.Elem != nil {
		values = append(values, &ast.Value{Kind: ast.ListValue})
	} else if p.isInput {
		values = append(values, &ast.Value{Kind: ast.ObjectValue})
	}
	return values
}

// put puts the value at the place, and makes the objects on the way.
func (p *inputPlace) put(document *ast.QueryDocument, value *ast.Value) {
	f := fieldsOf(document)[p.field]
	if len(p.path) > 1 {
		root := &ast.Value{Kind: ast.ObjectValue}
		if given := f.Arguments.ForName(p.path[0]); given != nil && given.Value.Kind == ast.ObjectValue {
			root = given.Value
		}
		putChild(root, p.path[1:], value)
		value = root
	}
	f.Arguments = slices.DeleteFunc(f.Arguments, func(g *ast.Argument) bool { return g.Name == p.path[0] })
	if value != nil {
		f.Arguments = append(f.Arguments, &ast.Argument{Name: p.path[0], Value: value})
	}
}

func putChild(object *ast.Value, path []string, value *ast.Value) {
	if len(path) > 1 {
		inner := object.Children.ForName(path[0])
		if inner == nil || inner.Kind != ast.ObjectValue {
			inner = &ast.Value{Kind: ast.ObjectValue}
		}
		putChild(inner, path[1:], value)
		value = inner
	}
	object.Children = slices.DeleteFunc(object.Children, func(c *ast.ChildValue) bool { return c.Name == path[0] })
	if value != nil {
		object.Children = append(object.Children, &ast.ChildValue{Name: path[0], Value: value})
	}
}

// fieldsOf returns the fields of a document in their order.
func fieldsOf(document *ast.QueryDocument) (fields []*ast.Field) {
	var visit func(ast.SelectionSet)
	visit = func(set ast.SelectionSet) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				fields = append(fields, s)
				visit(s.SelectionSet)
			case *ast.InlineFragment:
				visit(s.SelectionSet)
			}
		}
	}
	for _, o := range document.Operations {
		visit(o.SelectionSet)
	}
	return fields
}
