// Command gen prints docs/format.md, the reference of the file format. What there is comes from the
// vocabulary of package graph, and what it means from the descriptions of schema.graphql, which it
// reads in the current folder. The template page.gotpl holds the rest of the text, and examples.ndjson
// one line for each label and relationship type.
//
// Imports: graph, and gqlparser for the descriptions. Nothing imports it.
package main
