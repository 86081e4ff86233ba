package network

// maxShortest is how many shortest paths are counted.
const maxShortest = 1_000_000

// Distance returns how many hops the nearest two nodes of two sets are apart, and how many shortest paths lead
// from one set to the other: at most 1,000,000 are counted. Without a path it is -1 and 0. No node is in both sets.
func (n *Network) Distance(from, to []Node) (hops, shortest int) {
	a, b := n.shortestFrom(from), n.shortestFrom(to)
	defer n.shortest.Put(a)
	defer n.shortest.Put(b)
	for {
		if len(b.edge) < len(a.edge) {
			a, b = b, a
		}
		if len(a.edge) == 0 {
			return -1, 0
		}
		a.grow()
		// Every shortest path has one node at this distance from a, which is at the edge of b.
		for _, v := range a.edge {
			if b.distance[v] >= 0 {
				shortest = min(shortest+int(a.ways[v])*int(b.ways[v]), maxShortest)
			}
		}
		if shortest > 0 {
			return int(a.hops + b.hops), shortest
		}
	}
}

// shortestPaths are the shortest paths from some nodes, as far as a search has come.
type shortestPaths struct {
	*bfs
	ways []int32 // how many lead to a node, at most maxShortest
	hops int32   // how far it has come
	edge []Node  // who is that far away
}

func (n *Network) shortestFrom(nodes []Node) *shortestPaths {
	s, used := n.shortest.Get().(*shortestPaths)
	if !used {
		s = &shortestPaths{bfs: n.bfs(), ways: make([]int32, len(n.ids))}
	}
	s.from(nodes, 0)
	for _, v := range s.order {
		s.ways[v] = 1
	}
	s.hops, s.edge = 0, s.order
	return s
}

// grow goes one hop further.
func (s *shortestPaths) grow() {
	s.hops++
	known := len(s.order)
	for _, v := range s.edge {
		for _, w := range s.network.Neighbors(v) {
			if s.distance[w] < 0 {
				s.distance[w], s.ways[w], s.order = s.hops, 0, append(s.order, w)
			}
			if s.distance[w] == s.hops {
				s.ways[w] = min(s.ways[w]+s.ways[v], maxShortest)
			}
		}
	}
	s.edge = s.order[known:]
}
