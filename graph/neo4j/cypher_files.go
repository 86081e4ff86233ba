package neo4j

import (
	"embed"
	"strings"
)

//go:embed cypher/*.cypher
var files embed.FS

// file returns a statement of the folder cypher. Labels and types can't be parameters. So each pair gives a
// placeholder, such as "LABEL", and its replacement, which must be from the tables of package graph.
func file(name string, pairs ...string) string {
	text, err := files.ReadFile("cypher/" + name + ".cypher")
	if err != nil {
		panic(err) // the files are embedded
	}
	return strings.NewReplacer(pairs...).Replace(string(text))
}
