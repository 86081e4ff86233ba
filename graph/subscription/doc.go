// Package subscription computes the events of subscribers: how obligations change, by writes and when the day turns, and how the graph does.
//
// A Hub (hub.go) asks every 250 ms, once for all subscribers, for the newest revision and the day. When
// one of them is new it computes each watched ledger once, however many subscribers watch it
// (ledger_topic.go), and each change once for a clearance (change_topic.go). An event is the difference of
// two ledgers, or of the graph before and after a change, as package query computes it.
//
// There is no queue. A Subscriber (subscriber.go) remembers the position that it sent last, and
// sends the difference to the newest when its reader is ready. So a slow subscriber delays nobody and
// takes no memory; it gets fewer and larger events. A client resumes at a position that it has seen.
//
// It knows no transport: internal/api carries its events over WebSockets and server-sent events.
//
// Imports: graph and query.
package subscription
