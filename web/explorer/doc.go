// Package explorer serves the page that people open first: who owes an answer, since when and why.
//
// The page is written in TypeScript (src), with one file of texts a language (text). `make page` builds it
// into dist, which is committed: the program needs no Node.js. The page uses the public API and nothing
// else, and a policy in its header lets it talk to its own origin alone.
//
// Imports: the standard library.
package explorer
