// Shows GraphiQL on the endpoint that the page names, with the page's questions as tabs, and before them the
// question of the link: ?query=, &variables= and &operationName=.
"use strict";

// The page's policy lets style elements in by this; GraphiQL's dialogs look for it under this name.
window.__webpack_nonce__ = document.currentScript.nonce;

const place = document.getElementById("graphiql");
const tour = [...document.querySelectorAll("template.question")].map(({ content }) => ({ query: content.textContent }));
const link = new URLSearchParams(location.search);
const asked = link.has("query") ? { query: link.get("query"), variables: link.get("variables") ?? undefined } : undefined;

const answer = GraphiQL.createFetcher({ url: place.dataset.endpoint });

// What is a subscription comes as server-sent events, read by fetch: an EventSource sends no headers, and
// so no token.
const fetcher = (params, options = {}) => {
  const operation = options.documentAST?.definitions.find(
    ({ kind, name }) => kind === "OperationDefinition" && (!params.operationName || name?.value === params.operationName),
  );
  return operation?.operation === "subscription" ? subscribe(params, options.headers) : answer(params, options);
};

function subscribe(params, headers) {
  const stopped = new AbortController();
  const results = read(params, headers, stopped.signal);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => results.next(),
    return: () => {
      stopped.abort(); // while the next event is waited for
      return results.return();
    },
  };
}

async function* read(params, headers, signal) {
  try {
    const response = await fetch(place.dataset.endpoint, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify(params),
      signal,
    });
    if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) {
      yield await response.json(); // why it is refused
      return;
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let text = ""; ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      const events = (text + value).split("\n\n");
      text = events.pop();
      for (const event of events) {
        if (/^event: complete$/m.test(event)) return;
        const data = event.match(/^data: (.+)$/m);
        if (data) yield JSON.parse(data[1]);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

// Page keeps the tabs of the last visit, as GraphiQL does, and opens the link's question in one of its own. The
// name of the link's operation is for that tab alone: it chooses among several operations.
function Page() {
  const [operationName, choose] = React.useState(asked && (link.get("operationName") ?? undefined));
  return React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: asked ? [asked, ...tour] : tour,
    ...asked,
    operationName,
    onTabChange: ({ tabs, activeTabIndex }) => {
      if (tabs[activeTabIndex].query !== asked?.query) choose(undefined);
    },
  });
}

ReactDOM.createRoot(place).render(React.createElement(Page));
