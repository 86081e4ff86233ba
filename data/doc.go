// Package data holds the sample graph as a part of the program.
//
// The file gsx.ndjson is embedded here, since a package can embed only what lies in or below its own
// folder. README.md in this folder says where each fact comes from. internal/storage loads the sample
// into a store.
//
// Imports: nothing of this module.
package data
