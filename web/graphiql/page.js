// Shows GraphiQL on the endpoint that the page names, with the page's query in the first tab.
"use strict";

// The page's policy lets style elements in by this; GraphiQL's dialogs look for it under this name.
window.__webpack_nonce__ = document.currentScript.nonce;

const place = document.getElementById("graphiql");
const query = document.getElementById("query").content.textContent;

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

ReactDOM.createRoot(place).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultQuery: query,
  }),
);
