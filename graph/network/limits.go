package network

import "answerable/graph"

// maxVisits is how many links an analysis may look at, some seconds of one core. It is a variable so that tests can lower it.
var maxVisits = 300_000_000

// affordable returns SCOPE_TOO_WIDE when looking at all links that many times would take too long.
func (n *Network) affordable(what string, times int) error {
	if times > maxVisits/max(1, len(n.ids)+len(n.neighbors)) {
		return graph.TooWide("the network is too large for "+what+": name fewer labels or ties in the boundary, or leave hubs out", nil)
	}
	return nil
}
