"""Reads networks as JSON from the standard input, and writes what networkx says of each: the test TestNetworkxSaysTheSame of graph/network asks."""

import json
import math
import sys

import networkx as nx
import numpy as np


def page_rank(network):
    """The stationary vector, solved for: nx.pagerank stops earlier, and needs SciPy."""
    if not network:
        return []
    moves = np.asarray(nx.google_matrix(network, alpha=0.85)).T
    return np.linalg.solve(np.eye(len(network)) - moves + 1 / len(network), np.full(len(network), 1 / len(network))).tolist()


def paths(network, start, end, hops):
    return sorted(nx.all_simple_paths(network, start, end, cutoff=hops), key=lambda path: (len(path), path))


def answer(asked):
    network = nx.Graph()
    network.add_nodes_from(range(asked["Nodes"]))
    network.add_edges_from(asked["Ties"])
    constraint, cuts, core = nx.constraint(network), set(nx.articulation_points(network)), nx.core_number(network)
    said = {
        "Density": nx.density(network),
        "Betweenness": [each for _, each in sorted(nx.betweenness_centrality(network, normalized=False).items())],
        "Closeness": [each for _, each in sorted(nx.closeness_centrality(network).items())],
        "PageRank": page_rank(network),
        "Constraint": [None if math.isnan(constraint[v]) else float(constraint[v]) for v in network],
        "Cores": [core[v] for v in network],
        "Cuts": [v in cuts for v in network],
        "Components": [min(nx.node_connected_component(network, v)) for v in network],
    }
    if asked["Nodes"] > 1:
        a, b = asked["Pair"]
        sides = set(network[a]) - set(network[b]) - {b}, set(network[b]) - set(network[a]) - {a}
        share = nx.betweenness_centrality_subset(network, *map(sorted, sides), normalized=False)
        said["Share"] = [0 if v in (a, b) else 2 * share[v] for v in network]  # networkx halves an undirected network
        said["Paths"] = paths(network, a, b, asked["Hops"])
        said["Shortest"] = len(list(nx.all_shortest_paths(network, a, b))) if nx.has_path(network, a, b) else 0
    return said


json.dump([answer(asked) for asked in json.load(sys.stdin)], sys.stdout)
