// Package graphiql serves GraphiQL, a page to write queries in and to read the schema, from files that are part of the program.
//
// The page loads from no other host, and a policy in its header lets it talk to its own origin alone. The questions of the
// tour (tour/) are its tabs. assets/ holds GraphiQL and React with their licences; the script update
// fetches them again.
//
// Imports: the standard library.
package graphiql
