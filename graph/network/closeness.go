package network

import "context"

// Closeness returns, for each node, how near the others are: how many it reaches by the sum of their distances, times
// the share of all others that it reaches (Wasserman and Faust 1994). It is 0 for who has no tie.
func (n *Network) Closeness(ctx context.Context) ([]float64, error) {
	if err := n.affordable("closeness", len(n.ids)); err != nil {
		return nil, err
	}
	closeness := make([]float64, len(n.ids))
	err := n.inBlocks(ctx, func(s *dependencies, source Node, closeness []float64) {
		s.bfs.from([]Node{source}, -1)
		sum := 0
		for _, v := range s.order {
			sum += int(s.distance[v])
		}
		if reached := float64(len(s.order) - 1); sum > 0 {
			closeness[source] = reached / float64(sum) * (reached / float64(len(n.ids)-1))
		}
	}, closeness)
	return roundAll(closeness), err
}
