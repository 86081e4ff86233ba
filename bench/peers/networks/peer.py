"""Answers questions of networks with networkx or igraph: `peer.py LIBRARY relationships.csv`. Each line of the standard input
asks something as JSON; each line of the standard output is the answer, with the milliseconds that each part of it took."""

import csv
import json
import sys
import time
import warnings


class Networkx:
    def __init__(self, ties):
        import networkx

        self.library, self.graph = networkx, networkx.Graph(ties)

    def distance(self, a, b):
        try:
            return len(self.library.shortest_path(self.graph, a, b)) - 1
        except self.library.NetworkXNoPath:
            return None

    def neighbors(self, group):
        return set(self.graph[group])

    def betweenness(self):
        return self.library.betweenness_centrality(self.graph, normalized=False)


class Igraph:
    def __init__(self, ties):
        import igraph

        self.graph = igraph.Graph.TupleList(sorted(ties), directed=False)

    def distance(self, a, b):
        found = self.graph.get_shortest_paths(a, b)[0]
        return len(found) - 1 if found else None

    def neighbors(self, group):
        return set(self.graph.vs[self.graph.neighbors(group)]["name"])

    def betweenness(self):
        return dict(zip(self.graph.vs["name"], self.graph.betweenness(directed=False)))


def timed(ask, *what):
    began = time.perf_counter()
    answer = ask(*what)
    return answer, 1000 * (time.perf_counter() - began)


def overlap(library, groups):
    members = {group: library.neighbors(group) for group in groups}
    return [len(members[a] & members[b]) for i, a in enumerate(groups) for b in groups[i + 1 :]]


def answers(library, asked):
    if "pairs" in asked:
        return [timed(library.distance, a, b) for a, b in asked["pairs"]]
    if "groups" in asked:
        return [timed(overlap, library, asked["groups"])]
    return [timed(library.betweenness)]


warnings.simplefilter("ignore")  # igraph warns of each pair that nothing connects
with open(sys.argv[2], newline="", encoding="utf-8") as file:
    tied = {tuple(sorted((row["From"], row["To"]))) for row in csv.DictReader(file)}
peer = {"networkx": Networkx, "igraph": Igraph}[sys.argv[1]](tied)
for line in sys.stdin:
    said = answers(peer, json.loads(line))
    print(json.dumps({"answers": [answer for answer, _ in said], "ms": [ms for _, ms in said]}), flush=True)
