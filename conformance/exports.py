"""Reads the files that GET /export writes with pandas and networkx, and counts what is in them: nothing is lost."""

import hashlib
import io
import json
import os
import urllib.request

import networkx as nx
import pandas as pd

base = os.environ["URL"].removesuffix("/graphql")


def get(path):
    request = urllib.request.Request(base + path, headers={"Authorization": "Bearer " + os.environ["TOKEN"]})
    with urllib.request.urlopen(request) as answer:
        return answer.read(), answer.headers


for question in ["", "?network=true", "?network=true&asOf=2017-05-01&includeAssumptions=false", "?ties=MEMBER_OF,PART_OF&maxDegree=20"]:
    text, about = get("/export/graph.ndjson" + question)
    elements = [json.loads(line) for line in text.splitlines()]
    nodes = {e["id"] for e in elements if "id" in e}
    relationships = [(e["from"], e["type"], e["to"]) for e in elements if "type" in e]
    assert all(r[0] in nodes and r[2] in nodes for r in relationships), question
    if not question:
        assert hashlib.sha256(text).hexdigest() == about["Answerable-Hash"]

    table = pd.read_csv(io.BytesIO(get("/export/nodes.csv" + question)[0]), dtype=str)
    assert set(table["Id"]) == nodes and len(table) == len(nodes), question
    table = pd.read_csv(io.BytesIO(get("/export/relationships.csv" + question)[0]), dtype=str)
    assert sorted(zip(table["From"], table["relationshipType"], table["To"])) == sorted(relationships), question

    graphml = nx.read_graphml(io.BytesIO(get("/export/graph.graphml" + question)[0]))
    assert set(graphml.nodes) == nodes, question
    edges = sorted((a, of["relationshipType"], b) for a, b, of in graphml.edges(data=True))
    assert edges == sorted(relationships), question
    assert graphml.graph["hash"] == about["Answerable-Hash"], question

    gexf = nx.read_gexf(io.BytesIO(get("/export/graph.gexf" + question)[0]))
    assert set(gexf.nodes) == nodes, question
    assert sorted((a, of["relationshipType"], b) for a, b, of in gexf.edges(data=True)) == sorted(set(relationships)), question
    print(f"exports: {question or 'the whole'}: {len(nodes)} nodes and {len(relationships)} relationships in each of five files")

ledger = pd.read_csv(io.BytesIO(get("/export/recommendations.csv?asOf=2017-10-01")[0]))
assert len(ledger) == 28 and (ledger["state"] == "OVERDUE").all() and ledger["assumed"].all(), ledger
assert ledger["themes"].notna().all() and ledger["reference"].nunique() == 14, ledger
print(f"exports: recommendations.csv has {len(ledger)} obligations to {ledger['subjectId'].nunique()} recommendations")
