package network

// maxShortest is how many shortest paths are counted.
const maxShortest = 1_000_000

// Distance returns how many hops the nearest two nodes of two sets are apart, and how many shortest paths lead
// from one set to the other: at most 1,000,000 are counted. Without a path it is -1 and 0. No node is in both sets.
func (n *Network) Distance(from, to []Node) (hops, shortest int) {
	s := n.bfs()
	s.from(from, -1)
	hops = -1
	for _, v := range to {
		if d := int(s.distance[v]); d >= 0 && (hops < 0 || d < hops) {
			hops = d
		}
	}
	if hops < 0 {
		return hops, 0
	}
	ways := make([]int, len(n.ids))
	for _, v := range s.order {
		if s.distance[v] == 0 {
			ways[v] = 1
			continue
		}
		if int(s.distance[v]) > hops {
			break
		}
		for _, w := range n.Neighbors(v) {
			if s.distance[w] == s.distance[v]-1 {
				ways[v] = min(ways[v]+ways[w], maxShortest)
			}
		}
	}
	counted := make([]bool, len(n.ids))
	for _, v := range to {
		if int(s.distance[v]) == hops && !counted[v] {
			counted[v] = true
			shortest = min(shortest+ways[v], maxShortest)
		}
	}
	return hops, shortest
}
