// Package listen is what the servers of the process share: the address of a flag, and a graceful end.
//
// Address reads 8080, :8080 or host:port; a port alone means 127.0.0.1 (address.go). TCP listens there.
// Serve answers until its context ends, and then waits for the requests that are under way (serve.go).
//
// Imports: the standard library.
package listen
