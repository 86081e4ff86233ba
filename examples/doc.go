// Package examples serves the example that needs no build, one page that shows the overdue obligations live.
//
// The page is plain.html, as it lies in this folder. The server shows it at /examples/ when it serves
// the sample. The other examples in this folder are not part of the program; README.md says how to run
// each.
//
// Imports: the standard library. The page talks to the API only, as any other client does.
package examples
