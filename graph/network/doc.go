// Package network computes paths, neighborhoods, overlaps, brokers and measures of a network, as pure functions.
//
// New (network.go) packs nodes and relationships into arrays of integers. Two nodes are tied when at least one
// relationship leads from one to the other, in either direction: the network is simple, undirected and
// unweighted. Nodes are numbered in the order of their ids; all that is given is in that order unless it says
// otherwise. Network.Hash (hash.go) names the network: equal hashes give equal answers, to the last bit.
//
//   - paths.go, distance.go: the simple paths between two sets, and how far these are apart;
//   - neighborhood.go: the nodes around some;
//   - overlap.go, spells.go: what two groups share, and when;
//   - brokers.go: who connects two groups;
//   - betweenness.go, closeness.go, pagerank.go, constraint.go, cores.go, cuts.go, components.go: measures;
//   - mixing.go: how often nodes of two values meet.
//
// What makes it repeatable: nothing is summed in the order of a map or of goroutines; sources are taken in
// blocks of a fixed size, whose sums are added in order; a product is rounded by a conversion before it is added,
// so that no machine fuses the two; and measures are given with twelve significant digits (round.go). Method
// changes with a definition.
//
// What would take too long is SCOPE_TOO_WIDE (limits.go), and never an answer that is cut. The package reads no
// store, no clock and no viewer: who calls it gives it what the viewer sees, so that hidden nodes and
// relationships count in no bound, number or hash.
//
// Imports: graph.
package network
