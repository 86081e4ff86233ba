// Shows GraphiQL on the endpoint that the page names, with the page's query in the first tab.
"use strict";

// The page's policy lets style elements in by this; GraphiQL's dialogs look for it under this name.
window.__webpack_nonce__ = document.currentScript.nonce;

const place = document.getElementById("graphiql");
const query = document.getElementById("query").content.textContent;

ReactDOM.createRoot(place).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: place.dataset.endpoint }),
    defaultQuery: query,
  }),
);
