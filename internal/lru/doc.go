// Package lru is a cache that drops the least recently used entries and is bounded by bytes, not by number.
//
// Parsed documents, persisted documents and responses are kept in it: a thousand large ones would
// otherwise take a gigabyte. It is safe for concurrent use.
//
// Share is how many bytes a cache may hold where memory is short.
//
// Imports: the standard library.
package lru
