// Package telemetry is what an operator sees of the server: metrics, traces and logs.
//
// An Observer (observer.go) follows one operation: its duration, its store calls (store.go wraps a Store),
// its code. From that come Prometheus metrics (metrics.go), OpenTelemetry traces (tracing.go, otlp.go) and
// a log of slow operations (slow_log.go). access_log.go gives each request an id. buffered_log.go
// batches log lines. pprof.go serves profiles on an address of their own.
//
// Labels are few, and no variable, parameter or text of a document goes into any of it.
//
// Imports: graph and query; internal/listen; gqlgen, Prometheus, OpenTelemetry.
package telemetry
