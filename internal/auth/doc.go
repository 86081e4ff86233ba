// Package auth is who asks: bearer tokens, and the key that signs them.
//
// An Issuer (token.go) signs tokens for the token command, and verifies the one of a request: a JSON
// Web Token by HS256, which carries a graph.Viewer. No token is the public viewer; an invalid one is an error. LoadKey
// (key.go) reads the key from a file that only its owner may read, or creates it.
//
// Imports: graph, and the library for JSON Web Tokens.
package auth
