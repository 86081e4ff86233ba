package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"answerable/graph/graphtest/workload"
)

// networkRun holds the figures of one round on the network of the default ties.
type networkRun struct {
	Load        string             `json:"load"`      // the load of the machine in the minute before
	Point       measured           `json:"pointRead"` // one node by id
	Path        measured           `json:"path"`
	Small       measured           `json:"smallHub"` // a page around a node with 50 neighbors
	Hub         measured           `json:"hub"`      // around one with 50,000
	Overlap     measured           `json:"overlap"`  // of 50 groups
	Betweenness float64            `json:"betweenness"`
	Alone       measured           `json:"readers"`
	Beside      measured           `json:"readersBeside"`     // beside betweenness
	During      float64            `json:"betweennessBeside"` // seconds of betweenness beside readers
	Peers       map[string]timings `json:"peers"`
}

// timings are what a peer takes, in its own process and without HTTP. 0 is not measured.
type timings struct {
	P50         float64 `json:"p50"` // milliseconds of a path
	P99         float64 `json:"p99"`
	Overlap     float64 `json:"overlap,omitempty"`     // milliseconds
	Betweenness float64 `json:"betweenness,omitempty"` // seconds
}

// The questions.
var (
	pointRead = workload.Document{Text: `query Point($a: ID!) { node(id: $a) { id ... on GraphNode { displayName } } }`}
	onePath   = workload.Document{Text: `query Path($a: ID!, $b: ID!) {
  network { paths(from: [$a], to: [$b], maxHops: 8, first: 1) {
    distance nodes { since until sameTime nodes { ... on GraphNode { id displayName } } hops { relationships { type since until } } }
  } }
}`}
	around = workload.Document{Text: `query Around($a: ID!) {
  network { neighborhood(of: [$a], first: 50) { nodes { hops node { id displayName } } pageInfo { hasNextPage } } }
}`}
	shared = workload.Document{Text: `query Shared($groups: [ID!]!) {
  network { overlap(groups: $groups) { sharedCount jaccard containmentOfA containmentOfB } }
}`}
	ranked = workload.Document{Text: `query Ranked($without: [ID!]!, $after: String) {
  network(boundary: {exclude: $without}) {
    nodes(orderBy: [{by: BETWEENNESS}], first: 500, after: $after) { nodes { node { id } betweenness } pageInfo { endCursor hasNextPage } }
  }
}`}
)

// shortest is one path by Neo4j, over the same relationships as the viewer without a token sees.
const shortest = `MATCH (a {id: $a}), (b {id: $b})
MATCH p = SHORTEST 1 (a)(()-[r:%s WHERE r.level = 0 AND coalesce(r.status, '') <> 'DECLINED']-(n WHERE n.level = 0))+(b)
RETURN length(p) AS distance`

// neo4jPairs is how many of the pairs Neo4j is asked: many take it seconds.
const neo4jPairs = 40

// readersPace is how many requests a second eight readers send beside an analysis: less than they could, since who
// asks for all that two cores give is slower beside anything.
const readersPace = 200

// networks is what the network of a scale is measured with.
type networks struct {
	*running
	hub      *running
	neo4j    driver.SessionWithContext
	peers    map[string]*networkPeer
	readers  [][]byte
	pairs    [][2]string
	groups   []string // 50, those with most members first
	untied   []string // nodes that nothing ties: without one, a network has another hash and the same numbers
	excluded int
	types    string
}

func (r *result) measureNetwork(ctx context.Context, o options, ws *workspace) error {
	n, err := ws.beginNetworks(ctx, o)
	defer ws.stop()
	if err != nil {
		return err
	}
	for round := range o.rounds {
		run := networkRun{Load: loadAverage(), Peers: map[string]timings{}}
		if err := errors.Join(n.paths(ctx, o, &run), n.overlaps(ctx, o, &run), n.betweenness(ctx, o, &run, round == 0)); err != nil {
			return err
		}
		r.Network = append(r.Network, run)
		ws.say("networks: round %d of %d is done", round+1, o.rounds)
	}
	return nil
}

func loadAverage() string {
	text, _ := os.ReadFile("/proc/loadavg")
	load, _, _ := strings.Cut(string(text), " ")
	return load
}

// beginNetworks starts the servers and peers, and draws what they are asked.
func (ws *workspace) beginNetworks(ctx context.Context, o options) (*networks, error) {
	file, err := ws.begin(ctx, contestants[0], nil)
	if err != nil {
		return nil, err
	}
	n := &networks{running: file, peers: map[string]*networkPeer{}}
	if n.hub, err = ws.beginHub(ctx); err != nil {
		return nil, err
	}
	ties := ws.file("ties") + ".csv"
	if err := n.draw(ties); err != nil {
		return nil, err
	}
	if err := n.drawReaders(ws); err != nil {
		return nil, err
	}
	if err := ws.preparePython(ctx); err != nil {
		return nil, err
	}
	for _, library := range []string{"igraph", "networkx"} {
		if n.peers[library], err = ws.beginPeer(ctx, library, ties); err != nil {
			return nil, err
		}
	}
	if slices.ContainsFunc(o.contestants, func(c contestant) bool { return c.neo4j }) {
		d, err := driver.NewDriverWithContext(ws.bolt(), driver.BasicAuth("neo4j", password, ""))
		if err != nil {
			return nil, err
		}
		n.neo4j = d.NewSession(ctx, driver.SessionConfig{AccessMode: driver.AccessModeRead})
	}
	return n, nil
}

// paths compares the distances that all say, and measures paths beside point reads, and pages around hubs.
func (n *networks) paths(ctx context.Context, o options, run *networkRun) error {
	var points, asked [][]byte
	var distances []any
	for _, pair := range n.pairs {
		v := map[string]any{"a": pair[0], "b": pair[1]}
		points, asked = append(points, rawPOST(n.path, body(pointRead, v))), append(asked, rawPOST(n.path, body(onePath, v)))
		distance, err := n.at(onePath, v, "network", "paths", "distance")
		if err != nil {
			return err
		}
		distances = append(distances, distance)
	}
	for name, peer := range n.peers {
		said, err := peer.ask(map[string]any{"pairs": n.pairs})
		if err != nil {
			return err
		}
		if at, different := difference("distances of "+name, distances, said.Answers); different {
			return errors.New(at)
		}
		run.Peers[name] = timings{P50: quantile(said.MS, 0.5), P99: quantile(said.MS, 0.99)}
	}
	if err := n.pathsByNeo4j(ctx, distances, run); err != nil {
		return err
	}
	d := time.Duration(o.seconds * float64(time.Second))
	for _, m := range []struct {
		who      *running
		requests [][]byte
		measured *measured
	}{
		{n.running, points, &run.Point},
		{n.running, asked, &run.Path},
		{n.hub, [][]byte{rawPOST(n.path, body(around, map[string]any{"a": hubID(50)}))}, &run.Small},
		{n.hub, [][]byte{rawPOST(n.path, body(around, map[string]any{"a": hubID(hubSize)}))}, &run.Hub},
	} {
		if err := answered(ctx, m.who, m.requests, 1, d, m.measured); err != nil {
			return err
		}
	}
	return nil
}

// answered measures requests of which none may fail.
func answered(ctx context.Context, who *running, requests [][]byte, connections int, d time.Duration, m *measured) (err error) {
	if _, err = load(ctx, who.address, requests, connections, d/6); err != nil {
		return err
	}
	if *m, err = load(ctx, who.address, requests, connections, d); err == nil && m.Errors > 0 {
		err = errors.New(m.Failure)
	}
	return err
}

func (n *networks) pathsByNeo4j(ctx context.Context, distances []any, run *networkRun) error {
	if n.neo4j == nil {
		return nil
	}
	var took []float64
	for again := range 2 { // the first time is a warm-up
		for i, pair := range n.pairs[:neo4jPairs] {
			began := time.Now()
			found, err := n.neo4j.Run(ctx, fmt.Sprintf(shortest, n.types), map[string]any{"a": pair[0], "b": pair[1]})
			if err != nil {
				return err
			}
			rows, err := found.Collect(ctx)
			if err != nil {
				return err
			}
			if again == 1 {
				took = append(took, time.Since(began).Seconds()*1000)
			}
			var distance any
			if len(rows) > 0 {
				distance = float64(rows[0].Values[0].(int64))
			}
			if distance != distances[i] {
				return fmt.Errorf("the distance of %v is %v by Neo4j and not %v", pair, distance, distances[i])
			}
		}
	}
	run.Peers["neo4j"] = timings{P50: quantile(took, 0.5), P99: quantile(took, 0.99)}
	return nil
}

func (n *networks) overlaps(ctx context.Context, o options, run *networkRun) error {
	v := map[string]any{"groups": n.groups}
	list, err := n.at(shared, v, "network", "overlap")
	if err != nil {
		return err
	}
	var counts []any
	for _, each := range list.([]any) {
		counts = append(counts, each.(map[string]any)["sharedCount"])
	}
	for name, peer := range n.peers {
		said, err := peer.ask(v)
		if err != nil {
			return err
		}
		if at, different := difference("overlaps of "+name, counts, said.Answers[0]); different {
			return errors.New(at)
		}
		t := run.Peers[name]
		t.Overlap = said.MS[0]
		run.Peers[name] = t
	}
	return answered(ctx, n.running, [][]byte{rawPOST(n.path, body(shared, v))}, 1, time.Duration(o.seconds*float64(time.Second)), &run.Overlap)
}

// betweenness measures the betweenness of all nodes, of a network that nothing was computed of: alone and beside readers.
func (n *networks) betweenness(ctx context.Context, o options, run *networkRun, first bool) (err error) {
	values, seconds, err := n.rank()
	if err != nil {
		return err
	}
	run.Betweenness = seconds
	for name, peer := range n.peers {
		if name == "networkx" && !first { // it takes minutes
			continue
		}
		said, err := peer.ask(map[string]any{})
		if err != nil {
			return err
		}
		for id, theirs := range said.Answers[0].(map[string]any) {
			if x := theirs.(float64); math.Abs(values[id]-x) > 1e-9*max(1, math.Abs(x)) {
				return fmt.Errorf("betweenness of %s is %v by %s and not %v", id, x, name, values[id])
			}
		}
		t := run.Peers[name]
		t.Betweenness = said.MS[0] / 1000
		run.Peers[name] = t
	}
	readers := roundRobin(n.address, n.readers, 8)
	readers.every = 8 * time.Second / readersPace
	d := max(time.Duration(o.seconds*float64(time.Second)), time.Duration(seconds*float64(time.Second)))
	alone, err := loads(ctx, d, readers)
	if err != nil {
		return err
	}
	ended := make(chan error)
	go func() {
		var err error
		_, run.During, err = n.rank()
		ended <- err
	}()
	beside, err := loads(ctx, d, readers)
	if err := errors.Join(err, <-ended); err != nil {
		return err
	}
	run.Alone, run.Beside = alone[0], beside[0]
	return nil
}

// rank asks for the betweenness of all nodes, and returns it with the seconds until the first page came.
func (n *networks) rank() (values map[string]float64, seconds float64, err error) {
	v := map[string]any{"without": []string{n.untied[n.excluded]}, "after": nil}
	n.excluded++
	values = map[string]float64{}
	for began := time.Now(); ; {
		page, err := n.at(ranked, v, "network", "nodes")
		if err != nil {
			return nil, 0, err
		}
		if seconds == 0 {
			seconds = time.Since(began).Seconds()
		}
		for _, each := range page.(map[string]any)["nodes"].([]any) {
			node := each.(map[string]any)
			values[node["node"].(map[string]any)["id"].(string)] = node["betweenness"].(float64)
		}
		info := page.(map[string]any)["pageInfo"].(map[string]any)
		if info["hasNextPage"] != true {
			return values, seconds, nil
		}
		v["after"] = info["endCursor"]
	}
}

func quantile(values []float64, q float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[int(q*float64(len(sorted)-1))]
}
