package neo4j

import (
	"embed"
	"strings"
)

//go:embed cypher/*.cypher
var files embed.FS

// file returns a statement of the folder cypher. Labels and types can't be parameters; so each of
// the names given as pairs, such as "LABEL", is replaced by one, which must be from the tables of
// package graph.
func file(name string, pairs ...string) string {
	text, err := files.ReadFile("cypher/" + name + ".cypher")
	if err != nil {
		panic(err) // it is part of the program
	}
	return strings.NewReplacer(pairs...).Replace(string(text))
}
