// Package listen reads the address of a flag that says where to listen: 8080, :8080 or host:port.
//
// A port alone means 127.0.0.1.
//
// Imports: the standard library.
package listen
