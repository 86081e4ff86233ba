"""gql for Python against the server: lists, pages both ways, writes and subscribes."""

import asyncio
import os
import uuid

from gql import Client, gql
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.exceptions import TransportQueryError
from gql.transport.websockets import WebsocketsTransport

URL = os.environ["URL"]
SIGNED_IN = {"Authorization": "Bearer " + os.environ["TOKEN"]}
SUBJECT, RESPONDENT = "recommendation:r11", "stakeholder-group:states"

PAGE = gql("""query Page($first: Int, $after: String, $last: Int, $before: String) {
  obligations(first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}""")
RECORD = gql("""mutation Record($input: RecordResponseInput!) {
  recordResponse(input: $input) { response { id } obligations { before after } }
}""")
RETRACT = gql("""mutation Retract($input: RetractResponseInput!) {
  retractResponse(input: $input) { obligations { before after } }
}""")
LIVE = gql("""subscription Live($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) { changes { before after } }
}""")


def asked(document, **variables):
    document.variable_values = variables
    return document


async def lists(session):
    data = await session.execute(gql("{ themes { totalCount nodes { id } } }"))
    assert len(data["themes"]["nodes"]) == data["themes"]["totalCount"] > 0


async def pages_both_ways(session):
    forth, after, more = [], None, True
    while more:
        page = (await session.execute(asked(PAGE, first=10, after=after)))["obligations"]
        forth += page["nodes"]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert len(forth) == page["totalCount"] == 28
    backwards, before, more = [], None, True
    while more:
        page = (await session.execute(asked(PAGE, last=10, before=before)))["obligations"]
        backwards = page["nodes"] + backwards
        before, more = page["pageInfo"]["startCursor"], page["pageInfo"]["hasPreviousPage"]
    assert backwards == forth


async def writes_and_hears_of_it(session):
    socket = WebsocketsTransport(url=URL.replace("http", "ws", 1), init_payload=SIGNED_IN)
    async with Client(transport=socket, schema=session.client.schema) as live:
        events = live.subscribe(asked(LIVE, filter={"subject": SUBJECT}))

        async def heard():
            event = await asyncio.wait_for(anext(events), 30)
            return [change["after"] for change in event["obligationsChanged"]["changes"]]

        assert await heard() == []
        now = await session.execute(gql("{ __typename }"), get_execution_result=True)
        said = {"assumption": "an answer that nobody gave, to try a client", "idempotencyKey": str(uuid.uuid4())}
        given = await session.execute(
            asked(RECORD, input=said | {"answers": [{"subject": SUBJECT}], "onBehalfOf": [RESPONDENT], "kind": "ACCEPTED", "submittedOn": "2017-09-20",
                                        "expectedRevision": now.extensions["revision"]}),
            get_execution_result=True)
        assert given.data["recordResponse"]["obligations"] == [{"before": "OVERDUE", "after": "ANSWERED"}]
        assert await heard() == ["ANSWERED"]
        await session.execute(
            asked(RETRACT, input={**said, "idempotencyKey": str(uuid.uuid4()), "response": given.data["recordResponse"]["response"]["id"],
                                  "retractedOn": "2017-09-21", "expectedRevision": given.extensions["revision"]}))
        assert await heard() == ["OVERDUE"]
        await events.aclose()


async def an_error_keeps_its_code(session):
    try:
        await session.execute(gql("{ themes(first: -1) { totalCount } }"))
        raise AssertionError("nothing was refused")
    except TransportQueryError as error:
        assert error.errors[0]["extensions"]["code"] == "BAD_USER_INPUT"


async def main():
    tests = [lists, pages_both_ways, writes_and_hears_of_it, an_error_keeps_its_code]
    # The schema is fetched, and every document is validated by it before it is sent.
    async with Client(transport=AIOHTTPTransport(url=URL, headers=SIGNED_IN), fetch_schema_from_transport=True) as session:
        for test in tests:
            await test(session)
    print(f"gql for Python: {len(tests)} tests passed")


asyncio.run(main())
