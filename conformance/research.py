"""Runs examples/research.py as its README says, and reads its files again: nothing is lost, and everything says where it was read."""

import re
import shutil
import subprocess
from pathlib import Path

import networkx as nx
import pandas as pd

examples = Path(__file__).parent.parent / "examples"
folder = examples / "network"
shutil.rmtree(folder, ignore_errors=True)
(commands,) = re.findall(r"```sh\n([^`]*research\.py[^`]*)```", (examples / "README.md").read_text())
said = subprocess.run(["bash", "-ec", commands], cwd=examples, check=True, stdout=subprocess.PIPE, text=True).stdout
facts = pd.read_csv(folder / "facts.csv")
network = nx.read_graphml(folder / "network.graphml")

recommendations = facts[facts["type"].isna()]
edges = facts[facts["type"].notna()].drop_duplicates(["from", "type", "to"])
assert recommendations["from"].nunique() == 14, recommendations
assert len(edges) == network.number_of_edges()
assert set(facts["from"]) | set(edges["to"]) == set(network.nodes)
assert (edges["type"] == "ADDRESSED_TO").sum() == 28
assert facts["document"].notna().all(), "a fact without a document"
paged = facts["pages"].notna()
assert paged.any() and facts[paged]["page"].notna().all(), "a fact of a document with pages, without its page"
assert facts[~paged & facts["page"].isna()]["read on"].notna().all(), "a fact of a web page, without the day it was read"
assert facts[facts["type"] == "ADDRESSED_TO"]["assumption"].notna().all()
print("research.py: " + said.strip().splitlines()[-1])
