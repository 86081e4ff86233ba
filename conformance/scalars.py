"""The custom scalars of the schema, for schemathesis: good values, and some that are not."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

PARTIAL_DATES = ["2017", "2017-Q3", "2017-02", "2017-02-14", "2017-02-30", "soon", ""]
DURATIONS = ["P90D", "P2W", "P1Y6M", "PT5M", "P", ""]

schemathesis.graphql.scalar("PartialDate", st.sampled_from(PARTIAL_DATES).map(nodes.String))
schemathesis.graphql.scalar("Duration", st.sampled_from(DURATIONS).map(nodes.String))
