"""Exports the network of recommendations: who is asked for what, on which theme, and where it says so.

    python research.py FOLDER        reads http://127.0.0.1:8080/graphql, or the API that URL names

FOLDER/facts.csv has every recommendation and every relationship, one row for each place where it was read: the
document, its page and quote or, for a web page, its address and the day. What is a choice of whoever made
the graph says why it was chosen. FOLDER/network.graphml is the same network for Gephi, igraph or networkx.
"""

import json
import os
import sys
import urllib.request
from pathlib import Path

import networkx as nx
import pandas as pd

URL = os.environ.get("URL", "http://127.0.0.1:8080/graphql")
QUERY = """
query Network($after: String) {
  recommendations(first: 5, after: $after) {
    nodes {
      id displayName ...where
      themes { edges { node { id displayName } ...whereOfTheme } }
      addressees { edges { node { id displayName } addressedOn ...whereOfAddressee } }
      recordedIn { edges { node { id displayName } ...whereOfDocument } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
fragment place on Source { page quote readOn document { title url pages } }
fragment where on Recommendation { assumption sources { ...place } }
fragment whereOfTheme on RelatedThemeEdge { assumption sources { ...place } }
fragment whereOfDocument on RecordEdge { assumption sources { ...place } }
fragment whereOfAddressee on AddresseeEdge { assumption sources { ...place } }
"""


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]


def recommendations():
    after, more = None, True
    while more:
        page = ask(QUERY, after=after)["recommendations"]
        yield from page["nodes"]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]


def places(fact):
    """Each place where a fact was read; one without a place for an assumption."""
    for source in fact["sources"] or [None]:
        document = source["document"] if source else {}
        yield {
            "document": document.get("title"),
            "page": source and source["page"],
            "quote": source and source["quote"],
            "url": document.get("url"),
            "pages": document.get("pages"),
            "read on": source and source["readOn"],
            "assumption": fact["assumption"],
        }


def main(folder):
    network, rows = nx.MultiDiGraph(), []

    def connect(kind, subject, edge):
        other = edge["node"]
        network.add_node(other["id"], name=other["displayName"], label=other["id"].split(":")[0])
        network.add_edge(subject["id"], other["id"], type=kind)
        rows.extend({"from": subject["id"], "type": kind, "to": other["id"], "name": other["displayName"]} | p for p in places(edge))

    for r in recommendations():
        network.add_node(r["id"], name=r["displayName"], label="recommendation")
        rows.extend({"from": r["id"], "type": "", "to": "", "name": r["displayName"]} | place for place in places(r))
        for edge in r["themes"]["edges"]:
            connect("ABOUT", r, edge)
        for edge in r["addressees"]["edges"]:
            connect("ADDRESSED_TO", r, edge)
        for edge in r["recordedIn"]["edges"]:
            connect("RECORDED_IN", r, edge)

    facts = pd.DataFrame(rows).astype({"page": "Int64", "pages": "Int64"})
    placed = facts["document"].notna() & (facts["page"].notna() | facts["read on"].notna())
    untold = facts[~placed & facts["assumption"].isna()]
    if len(untold):
        raise SystemExit(f"these facts have neither a place in a document nor a reason:\n{untold}")
    folder.mkdir(parents=True, exist_ok=True)
    facts.to_csv(folder / "facts.csv", index=False)
    nx.write_graphml(network, folder / "network.graphml")

    asked = facts[facts["type"] == "ADDRESSED_TO"].groupby("name")["from"].nunique().sort_values(ascending=False)
    print(asked.rename("recommendations").rename_axis("asked").to_string(), "\n")
    print(f"{network.number_of_nodes()} nodes, {network.number_of_edges()} relationships; {facts['page'].notna().sum()} places "
          f"with document and page, {(placed & facts['page'].isna()).sum()} with web page and day, {facts['assumption'].notna().sum()} assumed")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
