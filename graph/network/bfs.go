package network

// bfs is a breadth-first search that can be used again.
type bfs struct {
	network  *Network
	distance []int32 // -1 for who is not reached
	order    []Node  // those who are, the nearer first
}

func (n *Network) bfs() *bfs {
	s := &bfs{network: n, distance: make([]int32, len(n.ids)), order: make([]Node, 0, len(n.ids))}
	for v := range s.distance {
		s.distance[v] = -1
	}
	return s
}

// from searches around some nodes, to at most so many hops; -1 is without end.
func (s *bfs) from(sources []Node, hops int32) {
	for _, v := range s.order {
		s.distance[v] = -1
	}
	s.order = s.order[:0]
	for _, v := range sources {
		if s.distance[v] < 0 {
			s.distance[v], s.order = 0, append(s.order, v)
		}
	}
	for i := 0; i < len(s.order); i++ {
		v := s.order[i]
		if s.distance[v] == hops {
			break
		}
		for _, w := range s.network.Neighbors(v) {
			if s.distance[w] < 0 {
				s.distance[w], s.order = s.distance[v]+1, append(s.order, w)
			}
		}
	}
}
