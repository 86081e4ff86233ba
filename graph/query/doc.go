// Package query is every read: the graph as one viewer may see it, at one revision.
//
// New wraps a graph.Store. Graph.Read takes a snapshot and gives a View (view.go). Every read is a
// method of View or of what a View returned, and for reads only a View makes the ReadScope that engines
// apply to every node and relationship. So visibility is enforced in one place. The law of visibility:
// the answer is the one that the same question gets from a graph without all that the viewer may not see.
//
// Files are grouped by prefix:
//
//   - view, graph, revision: what a read is of; waiting for a position; views of earlier revisions;
//   - batch, prefetch: a Batch is what one read returned together; the first node of it that is asked for
//     more loads that for all, in one store call;
//   - list, related, order, page, cursor, connection: lists and Relay connections with keyset cursors;
//   - filter: the filters, from input to a condition of a Pattern (filter_compile.go makes it);
//   - ledger, obligation: ledgers of a filter, their counts, facets, respondents and cache;
//   - turns, flights: how many compute at once, and who waits for whom;
//   - obligations_changed, graph_changed: the difference of two ledgers, and of a change's two sides;
//   - network: networks, what is kept of them, and what package network computes, with the nodes and the evidence;
//   - history: pages of changes, and what each did to its elements, by package history;
//   - search, citation, effects, export: searching, sources, what a write did, and the file of a view.
//
// Imports: graph, history, internal/idset, ledger and its loader, ledgercache, ndjson, network, the program's internal/lru.
package query
