package operation

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"

	"answerable/graph"
)

// This file mends where gqlgen and gqlparser differ from the GraphQL specification of September 2025. When
// an issue is closed, its mend can go.

// SpecifiedSchema returns the schema with the directives of the specification. gqlparser adds @defer, which
// gqlgen carries out for a multipart answer alone: elsewhere what is deferred is null and never comes
// (99designs/gqlgen#3008). gqlparser lets @deprecated stand at a directive's definition, with a reason that
// may be null; tools that read introspection fail on that location (vektah/gqlparser#155,
// graphql-python/graphql-core#268).
func SpecifiedSchema(s *ast.Schema) *ast.Schema {
	mended := *s
	mended.Directives, mended.Types = maps.Clone(s.Directives), maps.Clone(s.Types)
	delete(mended.Directives, "defer")
	const draft = "DIRECTIVE_DEFINITION"
	deprecated := *s.Directives["deprecated"]
	deprecated.Locations = slices.DeleteFunc(slices.Clone(deprecated.Locations), func(l ast.DirectiveLocation) bool { return l == draft })
	deprecated.Arguments = slices.Clone(deprecated.Arguments)
	for i, a := range deprecated.Arguments {
		required, of := *a, *a.Type
		of.NonNull, required.Type = true, &of
		deprecated.Arguments[i] = &required
	}
	mended.Directives["deprecated"] = &deprecated
	locations := *s.Types["__DirectiveLocation"]
	locations.EnumValues = slices.DeleteFunc(slices.Clone(locations.EnumValues), func(v *ast.EnumValueDefinition) bool { return v.Name == draft })
	mended.Types["__DirectiveLocation"] = &locations
	return &mended
}

// MergingCache is a cache of validated documents. It prepares each document for gqlgen's CollectFields, which
// merges two fields of one response name only when the type on which one is selected implements that of the
// other (99designs/gqlgen#3636, #2379). By validation all fields of one response name that meet in an object
// are one field. So the fields that are selected on an interface or a union get one parent type, of which
// gqlgen believes that each object implements it.
type MergingCache struct {
	graphql.Cache[*ast.QueryDocument]
	parent *ast.Definition
}

// NewMergingCache returns the cache for documents of a schema.
func NewMergingCache(c graphql.Cache[*ast.QueryDocument], s *ast.Schema) MergingCache {
	parent := &ast.Definition{Kind: ast.Interface}
	for _, t := range s.Types {
		if t.Kind == ast.Object {
			parent.Interfaces = append(parent.Interfaces, t.Name)
		}
	}
	return MergingCache{c, parent}
}

// Add prepares the document, which nobody else holds yet, and keeps it.
func (c MergingCache) Add(ctx context.Context, text string, document *ast.QueryDocument) {
	for _, o := range document.Operations {
		c.prepare(o.SelectionSet)
	}
	for _, f := range document.Fragments {
		c.prepare(f.SelectionSet)
	}
	c.Cache.Add(ctx, text, document)
}

func (c MergingCache) prepare(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if s.ObjectDefinition != nil && s.ObjectDefinition.IsAbstractType() {
				s.ObjectDefinition = c.parent
			}
			c.prepare(s.SelectionSet)
		case *ast.InlineFragment:
			c.prepare(s.SelectionSet)
		}
	}
}

// refuseNullConditions refuses null for the argument of @skip or @include, on which gqlgen panics
// (99designs/gqlgen#208). Validation allows it for a variable with a default, as the specification says.
func refuseNullConditions(o *graphql.OperationContext) *gqlerror.Error {
	c := nullConditions{variables: o.Variables, visited: map[string]bool{}}
	return c.selection(o.Operation.SelectionSet)
}

type nullConditions struct {
	variables map[string]any
	visited   map[string]bool // fragments
}

func (c nullConditions) selection(set ast.SelectionSet) *gqlerror.Error {
	for _, s := range set {
		var directives ast.DirectiveList
		var below ast.SelectionSet
		switch s := s.(type) {
		case *ast.Field:
			directives, below = s.Directives, s.SelectionSet
		case *ast.InlineFragment:
			directives, below = s.Directives, s.SelectionSet
		case *ast.FragmentSpread:
			directives, below = s.Directives, s.Definition.SelectionSet
		}
		leftOut := false // what is left out has no conditions to read
		for _, d := range directives {
			condition := d.Arguments.ForName("if")
			if condition == nil {
				continue
			}
			value, err := condition.Value.Value(c.variables)
			if err == nil && value == nil {
				wrong := CodedError(string(graph.CodeInvalid), "the argument if of @%s is null; it must be true or false", d.Name)
				wrong.Locations = []gqlerror.Location{{Line: d.Position.Line, Column: d.Position.Column}}
				return wrong
			}
			leftOut = leftOut || value == (d.Name == "skip")
		}
		if leftOut {
			continue
		}
		if spread, isSpread := s.(*ast.FragmentSpread); isSpread {
			if c.visited[spread.Name] {
				continue
			}
			c.visited[spread.Name] = true
		}
		if wrong := c.selection(below); wrong != nil {
			return wrong
		}
	}
	return nil
}

// refuseSurrogates refuses strings of a document with the escape of half a pair, as 2.9.4 of the specification
// does. gqlparser reads it as U+FFFD; we found no issue of it that says so.
func refuseSurrogates(document string) *gqlerror.Error {
	if !strings.Contains(document, `\u`) {
		return nil
	}
	tokens, characters := lexer.New(&ast.Source{Input: document}), []rune(document) // positions count characters
	for {
		token, err := tokens.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			return nil // the parser reports the error
		}
		if token.Kind != lexer.String {
			continue
		}
		if half := graph.LoneSurrogate([]byte(string(characters[token.Pos.Start:token.Pos.End]))); half != "" {
			wrong := CodedError(string(graph.CodeInvalid), "a string has half a character, %s; write both halves, or the character itself", half)
			wrong.Locations = []gqlerror.Location{{Line: token.Pos.Line, Column: token.Pos.Column}}
			return wrong
		}
	}
}
