// Package apitest is what tests of the API share: reading answers and event streams over HTTP.
//
// The tests of internal/api use it on a handler, those of the root on the whole program.
//
// Imports: the standard library. Only tests import it.
package apitest
