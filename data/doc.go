// Package data holds the sample graphs as a part of the program.
//
// The files are embedded here, since a package can embed only what lies in or below its own folder.
// README.md in this folder says where each fact comes from, and what is invented. internal/storage loads
// a sample into a store.
//
// Imports: nothing of this module.
package data
