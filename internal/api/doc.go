// Package api is GraphQL over HTTP, WebSockets and server-sent events.
//
// Handler (handler.go) answers POST and GET: request.go reads the operation, execute.go runs it on one
// revision, response.go and errors.go write the result. Around it are the response cache and ETags,
// the limit of concurrent operations (concurrency.go), and waiting for a position (consistency.go).
// Streams (stream.go) carries subscriptions by either protocol: websocket.go is graphql-transport-ws
// with the close codes of websocket_protocol.go, sse.go is graphql-sse. Routes (routes.go) puts all
// paths together with their middleware. report.go serves the report of a working group.
//
// It holds no rule of the graph: resolvers answer the fields.
//
// Imports: graph, generated, query, mutation, subscription, resolvers; internal/auth, graphiql, jsonwriter,
// importer, lru, operation, report, spreadsheet, telemetry; gqlgen, gqlparser, and libraries for WebSockets, CORS and gzip. It knows no
// engine.
package api
