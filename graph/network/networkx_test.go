package network

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"answerable/graph"
	"answerable/graph/ndjson"
)

// asked is a network as conformance/network.py reads it.
type asked struct {
	Nodes int
	Ties  [][2]Node
	Pair  [2]Node
	Hops  int
}

// said is what networkx says of it, by the numbers of nodes.
type said struct {
	Density                                             float64
	Betweenness, Closeness, PageRank, Constraint, Share []*float64
	Cores                                               []int
	Cuts                                                []bool
	Components                                          []Node
	Paths                                               []Path
	Shortest                                            int
}

func TestNetworkxSaysTheSame(t *testing.T) {
	python := os.Getenv("ANSWERABLE_NETWORKX")
	if python == "" {
		t.Skip("conformance/run networkx runs it; alone it needs, in ANSWERABLE_NETWORKX, the path of a Python that has networkx")
	}
	networks := randomNetworks(300)
	networks = append(networks, samples(t)...)
	var questions []asked
	for i, n := range networks {
		size := n.NodeCount()
		question := asked{Nodes: size, Ties: append([][2]Node{}, n.ties...), Hops: 5}
		if size > 100 {
			question.Hops = 3 // networkx lists paths slowly
		}
		if size > 1 {
			first := Node(i % size)
			question.Pair = [2]Node{first, (first + 1 + Node(i%(size-1))) % Node(size)}
		}
		questions = append(questions, question)
	}
	text, err := json.Marshal(questions)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), python, "../../conformance/network.py")
	command.Stdin, command.Stderr = bytes.NewReader(text), os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var answers []said
	if err := json.Unmarshal(out, &answers); err != nil || len(answers) != len(networks) {
		t.Fatalf("%d answers to %d questions: %v", len(answers), len(networks), err)
	}
	worst, paths, ties := 0.0, 0, 0
	for i, n := range networks {
		worst = max(worst, compareWithNetworkx(t, n, questions[i], answers[i]))
		paths, ties = paths+len(answers[i].Paths), ties+n.TieCount()
	}
	fmt.Printf("networkx: 300 random networks and %d of the samples, %d ties, %d paths; measures differ by at most %.1g of themselves\n",
		len(networks)-300, ties, paths, worst)
}

// compareWithNetworkx returns by how much of themselves numbers differ.
func compareWithNetworkx(t *testing.T, n *Network, question asked, want said) float64 {
	worst := 0.0
	numbers := func(name string, got []float64, want []*float64) {
		if len(got) != len(want) {
			t.Fatalf("%s of %+v: %v", name, question, got)
		}
		for v, x := range got {
			if want[v] == nil {
				if !math.IsNaN(x) {
					t.Errorf("%s of %d in %+v: %v, and networkx has none", name, v, question, x)
				}
				continue
			}
			if differ := math.Abs(x-*want[v]) / max(math.Abs(*want[v]), 1e-300); x != *want[v] {
				worst = max(worst, differ)
				if !(differ <= 1e-9) {
					t.Errorf("%s of %d in %+v: %v, and networkx says %v", name, v, question, x, *want[v])
				}
			}
		}
	}
	density, _ := n.Density()
	numbers("density", []float64{density}, []*float64{&want.Density})
	numbers("betweenness", must[[]float64](t)(n.Betweenness(t.Context())), want.Betweenness)
	numbers("closeness", must[[]float64](t)(n.Closeness(t.Context())), want.Closeness)
	numbers("PageRank", must[[]float64](t)(n.PageRank(t.Context())), want.PageRank)
	numbers("constraint", must[[]float64](t)(n.Constraint(t.Context())), want.Constraint)
	component, _ := n.Components()
	for name, each := range map[string][2]any{"cores": {n.Cores(), want.Cores}, "cuts": {n.CutVertices(), want.Cuts}, "components": {component, want.Components}} {
		if !reflect.DeepEqual(each[0], each[1]) {
			t.Errorf("%s of %+v: %v, and networkx says %v", name, question, each[0], each[1])
		}
	}
	if question.Nodes < 2 {
		return worst
	}
	share := make([]float64, question.Nodes)
	for _, each := range must[Brokers](t)(n.Brokers(t.Context(), question.Pair[0], question.Pair[1])).Nodes {
		share[each.Node] = each.Share
	}
	numbers("share", share, want.Share)
	paths := must[[]Path](t)(n.Paths(t.Context(), question.Pair[:1], question.Pair[1:], question.Hops, 1_000_000, nil))
	if !slices.EqualFunc(paths, want.Paths, slices.Equal) {
		t.Errorf("paths in %+v: %v, and networkx says %v", question, paths, want.Paths)
	}
	if _, shortest := n.Distance(question.Pair[:1], question.Pair[1:]); shortest != want.Shortest {
		t.Errorf("shortest paths in %+v: %d, and networkx says %d", question, shortest, want.Shortest)
	}
	return worst
}

// randomNetworks returns trees, two-mode networks, caves with few ties between them, dense and sparse networks, in turn.
func randomNetworks(count int) []*Network {
	random := rand.New(rand.NewPCG(16, 1))
	var networks []*Network
	for i := range count {
		size := random.IntN(40)
		var d drawn
		for v := range size {
			d.ids = append(d.ids, fmt.Sprintf("organization:%02d", v))
		}
		tie := func(v, w int) {
			d.relationships = append(d.relationships, Relationship{Ref: graph.Ref{Type: "PART_OF", From: d.ids[v], To: d.ids[w]}})
		}
		for v := 1; v < size; v++ {
			switch i % 5 {
			case 0: // a tree
				tie(v, random.IntN(v))
			case 1: // members and groups
				if v > size/4 {
					for range random.IntN(4) {
						tie(v, random.IntN(size/4+1))
					}
				}
			case 2: // caves
				for w := v - v%6; w < v; w++ {
					tie(v, w)
				}
				if random.IntN(6) == 0 {
					tie(v, random.IntN(v))
				}
			case 3:
				for range v / 3 {
					tie(v, random.IntN(v))
				}
			case 4: // in pieces
				if random.IntN(2) == 0 {
					tie(v, random.IntN(v))
				}
			}
		}
		networks = append(networks, d.network())
	}
	return networks
}

// samples returns each sample whole, and its affiliations alone.
func samples(t *testing.T) []*Network {
	files, err := filepath.Glob("../../data/*.ndjson")
	if err != nil || len(files) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	affiliations := []graph.RelationshipType{
		"AFFILIATED_WITH", "CONVENES", "COORDINATES", "HELD_BY", "HOSTED_BY", "LEADS", "MEMBER_OF", "PART_OF", "PARTICIPATES_IN", "SUCCEEDED_BY", "SUPPORTS",
	}
	var networks []*Network
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		ops, err := ndjson.ReadFile(name, file)
		_ = file.Close()
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		var all, some []Relationship
		for _, op := range ops {
			switch e := op.Put.(type) {
			case graph.Node:
				ids = append(ids, e.Ref().ID)
			case *graph.Relationship:
				r := Relationship{e.Ref(), e.ValidDays()}
				all = append(all, r)
				if slices.Contains(affiliations, r.Type) {
					some = append(some, r)
				}
			}
		}
		networks = append(networks, New(ids, all), New(ids, some))
	}
	return networks
}
