package neo4j

import (
	"context"

	"answerable/graph"
)

// Statement is what a pattern is compiled to, for tests.
type Statement struct {
	Name, Text string
	Params     map[string]any
}

// Match returns what Match asks for the pattern.
func Match(p graph.Pattern) (Statement, bool, error) {
	return exported(compileMatch(p, mostOf(p.Bounded, standardWidest)))
}

// Count returns what Count asks for the pattern.
func Count(p graph.Pattern) (Statement, bool, error) { return exported(compileCount(p)) }

// Degrees returns what Degrees asks.
func Degrees(scope graph.ReadScope, ids []string) (Statement, bool, error) {
	st, ok := compileDegrees(scope, ids)
	return exported(st, ok, nil)
}

// Step returns what Reach asks for one level of the closure.
func Step(r graph.Reach) (Statement, bool, error) {
	return exported(compileMatch(reachLevel(r, r.IDs), mostOf(r.Bounded, standardWidest)))
}

func exported(st statement, ok bool, err error) (Statement, bool, error) {
	return Statement{st.name, st.text, st.params}, ok, err
}

// RoundTrip returns the element that is read back, as a list or whole, when an element is written.
func RoundTrip(e graph.Element, listed bool) (graph.Element, error) {
	p, err := toProperties(e)
	if err != nil {
		return nil, err
	}
	read := properties{}
	for name, v := range p { // as the driver gives lists back
		switch v := v.(type) {
		case []string:
			read[name] = anyOf(v)
		case []int64:
			read[name] = anyOf(v)
		default:
			read[name] = v
		}
	}
	form := func(c *projection) any {
		if listed {
			return c.listOf(read)
		}
		return map[string]any(read)
	}
	if n, ok := e.(graph.Node); ok {
		return nodeOf(form(columnsOfLabel[n.Label()]))
	}
	r := e.Ref()
	return relationshipOf(form(columnsOfType[r.Type]), r)
}

func anyOf[T any](list []T) (all []any) {
	for _, item := range list {
		all = append(all, item)
	}
	return all
}

// NewEnough reports whether a server can be used.
var NewEnough = newEnough

// Explain returns the plan of a text, as Config.Observed gets it.
func (s *Store) Explain(ctx context.Context, text string) (string, error) {
	return s.explain(ctx, text)
}
