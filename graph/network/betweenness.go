package network

import (
	"context"
	"runtime"
	"sync"
)

// block is how many sources are summed before their sums are added to the others'. It decides how numbers are rounded, so it is part of Method.
const block = 64

// Betweenness returns, for each node, the sum over all pairs of others of the share of their shortest paths that
// lead through it (Freeman 1977, by Brandes 2001). It is not normalized.
func (n *Network) Betweenness(ctx context.Context) ([]float64, error) {
	if err := n.affordable("betweenness", len(n.ids)); err != nil {
		return nil, err
	}
	sums := make([]float64, len(n.ids))
	err := n.inBlocks(ctx, func(s *dependencies, source Node, sums []float64) {
		s.from(source)
		s.add(sums, func(Node) float64 { return 1 })
	}, sums)
	for v := range sums {
		sums[v] /= 2 // each pair was counted from both ends
	}
	return roundAll(sums), err
}

// inBlocks calls do for each source. Blocks run side by side on half of the processors, each with sums of its own, which are
// added in order. After each source other goroutines run first: a request would else wait for the ten milliseconds of Go's
// time slice.
func (n *Network) inBlocks(ctx context.Context, do func(s *dependencies, source Node, sums []float64), total []float64) error {
	workers := min(max(1, runtime.GOMAXPROCS(0)/2), (len(n.ids)+block-1)/block)
	parts, searches := make([][]float64, workers), make([]*dependencies, workers)
	for i := range workers {
		parts[i], searches[i] = make([]float64, len(n.ids)), n.dependencies()
	}
	for begin := 0; begin < len(n.ids); begin += workers * block {
		var running sync.WaitGroup
		for i := range workers {
			running.Go(func() {
				clear(parts[i])
				for source := begin + i*block; source < min(begin+(i+1)*block, len(n.ids)) && ctx.Err() == nil; source++ {
					do(searches[i], Node(source), parts[i])
					runtime.Gosched()
				}
			})
		}
		running.Wait()
		if err := ctx.Err(); err != nil {
			return err
		}
		for i := range parts {
			if begin+i*block >= len(n.ids) {
				break
			}
			for v, x := range parts[i] {
				total[v] += x
			}
		}
	}
	return nil
}

// dependencies are how much the shortest paths from one source depend on each node.
type dependencies struct {
	*bfs
	ways  []float64 // how many shortest paths lead to a node
	share []float64
}

func (n *Network) dependencies() *dependencies {
	return &dependencies{n.bfs(), make([]float64, len(n.ids)), make([]float64, len(n.ids))}
}

// from counts the shortest paths from the source.
func (d *dependencies) from(source Node) {
	d.bfs.from([]Node{source}, -1)
	for _, v := range d.order {
		d.ways[v], d.share[v] = 0, 0
	}
	d.ways[source] = 1
	for _, v := range d.order {
		for _, w := range d.network.Neighbors(v) {
			if d.distance[w] == d.distance[v]+1 {
				d.ways[w] += d.ways[v]
			}
		}
	}
}

// add adds, to the sum of each node but the source, the share of the shortest paths to each target that lead
// through it, times the weight of the target.
func (d *dependencies) add(sums []float64, weight func(target Node) float64) {
	for i := len(d.order) - 1; i > 0; i-- {
		w := d.order[i]
		each := (weight(w) + d.share[w]) / d.ways[w]
		for _, v := range d.network.Neighbors(w) {
			if d.distance[v] == d.distance[w]-1 {
				d.share[v] += float64(d.ways[v] * each)
			}
		}
		sums[w] += d.share[w]
	}
}
