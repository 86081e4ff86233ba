// Package search is the index of a graph's texts: graph.Index, by bleve.
//
// The text of a node becomes words, and a word becomes terms (analyzer.go): the word as it is, folded,
// and its stems. No language is marked, so every word is read in each language that its
// script may be: Latin ones as English and as French, Arabic ones as Arabic. bleve gives the tokenizer and
// the inverted index, which it keeps in memory. A query (query.go) becomes a plan over
// terms (plan.go), in which the names of an organization stand for one another (aliases.go).
//
// There is one index for each clearance, made when it is first needed, and it holds what the
// clearance sees and nothing else. So nothing that a viewer may not see can move a score, complete a
// prefix or lend a name: it is not there.
//
// The plan is run by this package (match.go) and not by bleve's searchers. Those expand prefixes by
// terms of nodes that are removed, and add up scores in the order in which documents were written.
// Here a score is a function of the texts that the clearance sees at the revision, to the last digit,
// whatever was written before, in whichever order, and to whichever store.
//
// Imports: graph, bleve, a B-tree and golang.org/x/text. It knows neither an engine nor the rules.
package search
