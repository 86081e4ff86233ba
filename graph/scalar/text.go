package scalar

import "github.com/99designs/gqlgen/graphql"

// MarshalText writes a text; one that there is not is null.
func MarshalText(text string) graphql.Marshaler {
	if text == "" {
		return graphql.Null
	}
	return graphql.MarshalString(text)
}

// UnmarshalText reads a text.
func UnmarshalText(v any) (string, error) { return graphql.UnmarshalString(v) }
