// Package graphtest is the contract that every engine fulfils. An engine passes it with one line:
//
//	func TestStore(t *testing.T) { graphtest.TestStore(t, open) }
//
// where open returns an empty store, and closes it when the test that it is for ends.
//
// The suite has three parts. The contract (contract*.go) pins what the comments of graph.Store and
// graph.Pattern promise. The scenarios (testdata/scenarios) say the rules of the ledger one by one,
// in words and with facts that nobody has to be a programmer to read. The laws (law*.go) hold for
// every graph, and are tried on graphs made at random:
//
//   - the engine answers every pattern as Naive does, which holds slices and loops over them;
//   - the ledger is what a second, naive telling of its rule over the raw facts says (oracle.go);
//   - whatever a viewer asks, the answer is the one of the graph from which all that the viewer may
//     not see was cut by hand (redaction_oracle.go, render.go);
//   - pages concatenate to the whole, in a total order;
//   - and the laws at the end of the ledger rule.
//
// The ordinary run makes ten graphs for each law, always the same ones, so that it never fails by
// chance. Set ANSWERABLE_CHECKS=1000 for more, and new ones each time, or the same ones each time with
// ANSWERABLE_SEED; a failure prints its seed, to be given with -rapid.seed. CI draws 30 with the seed 1.
//
// Imports: graph, integrity, ledger, mutation, ndjson, query and subscription, of which it checks that they keep
// the laws on every engine; rapid and a reader of YAML. It imports no engine; only tests import it.
package graphtest
