// Package ndjson is the file format: one element of the graph a line, as JSON.
//
// ReadFile (file.go) reads a file strictly and reports every problem with its line; AppendLine writes
// an element in the one canonical form. parse.go is the strict parser for what people write. LineDecoder
// (decode.go) is the fast decoder for what a store wrote itself: it accepts canonical lines and passes all
// others to the strict one. docs/format.md describes the format and is generated from the vocabulary.
//
// Imports: graph.
package ndjson
