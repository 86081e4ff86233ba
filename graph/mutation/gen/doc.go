// Command gen prints graph/schema/changes.graphqls: the inputs of applyChanges. What can be written comes from the
// vocabulary of package graph, and what it means from the descriptions of the other files of graph/schema, which it reads
// in the current folder. The forms that are mutations of their own have the fields of these.
//
// Imports: graph, and gqlparser for the descriptions. Nothing imports it.
package main
