package telemetry

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/listen"
)

// Metrics are the Prometheus metrics. Their labels have few values, whatever clients send: names of trusted
// operations, names of patterns and statements, and error codes.
type Metrics struct {
	registry       *prometheus.Registry
	running        prometheus.Gauge
	operations     *prometheus.CounterVec
	seconds        *prometheus.HistogramVec
	steps          *prometheus.HistogramVec
	failures       *prometheus.CounterVec
	QueryResponses *prometheus.CounterVec

	Streams       *prometheus.GaugeVec
	Subscriptions prometheus.Gauge
	events        *prometheus.CounterVec
	eventSeconds  *prometheus.HistogramVec
}

// otherOperation stands for all operations that are not trusted, since clients choose their names.
const otherOperation = "other"

// NewMetrics returns metrics in a registry of their own.
func NewMetrics() *Metrics {
	buckets := []float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		running:  prometheus.NewGauge(prometheus.GaugeOpts{Name: "answerable_operations_running", Help: "Operations that are running."}),
		operations: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "answerable_operations_total", Help: "Operations by the name of their trusted document and the code of their first error; a subscription when it ends.",
		}, []string{"operation", "code"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "answerable_operation_seconds", Help: "Duration of the operations that ran.", Buckets: buckets,
		}, []string{"operation"}),
		steps: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "answerable_step_seconds", Help: "Duration of queries to the store and of statements to its server.", Buckets: buckets,
		}, []string{"call", "name"}),
		failures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "answerable_step_failures_total", Help: "Queries and statements that failed, by code.",
		}, []string{"call", "name", "code"}),
		QueryResponses: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "answerable_query_responses_total", Help: "Responses to queries by source: computed, cached by the server, or cached by the client.",
		}, []string{"source"}),
		Streams: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "answerable_streams_open", Help: "Open WebSockets (websocket) and open streams of server-sent events (sse).",
		}, []string{"transport"}),
		Subscriptions: prometheus.NewGauge(prometheus.GaugeOpts{Name: "answerable_subscriptions_open", Help: "Open subscriptions."}),
		events: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "answerable_events_total", Help: "Events of subscriptions, including the first ones, by the name of the trusted document and the code of their first error.",
		}, []string{"operation", "code"}),
		eventSeconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "answerable_event_seconds", Help: "Duration of each unit of work for subscriptions: to start one, or to compute an event.", Buckets: buckets,
		}, []string{"operation"}),
	}
	for _, transport := range []string{WebSocket, SSE} {
		m.Streams.WithLabelValues(transport) // so that the metric is 0 before the first stream
	}
	m.registry.MustRegister(m.running, m.operations, m.seconds, m.steps, m.failures, m.QueryResponses, m.Streams, m.Subscriptions, m.events, m.eventSeconds,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// CountOperation counts an operation or a request with its error code. Name is the name of a trusted
// document, or "".
func (m *Metrics) CountOperation(name, code string) {
	m.operations.WithLabelValues(cmp.Or(name, otherOperation), code).Inc()
}

// observeDuration records how long an operation took.
func (m *Metrics) observeDuration(name string, took time.Duration) {
	m.seconds.WithLabelValues(cmp.Or(name, otherOperation)).Observe(took.Seconds())
}

// CountEvent counts an event of a subscription.
func (m *Metrics) CountEvent(name, code string) {
	m.events.WithLabelValues(cmp.Or(name, otherOperation), code).Inc()
}

// ObserveEventWork records how long a unit of work for a subscription took.
func (m *Metrics) ObserveEventWork(name string, took time.Duration) {
	m.eventSeconds.WithLabelValues(cmp.Or(name, otherOperation)).Observe(took.Seconds())
}

func (m *Metrics) observeStoreCall(call, name string, err error, took time.Duration) {
	m.steps.WithLabelValues(call, name).Observe(took.Seconds())
	if err != nil {
		m.failures.WithLabelValues(call, name, cmp.Or(string(graph.CodeOf(err)), "INTERNAL_SERVER_ERROR")).Inc()
	}
}

// Handler serves the metrics, and the state of the graph at that moment.
func (m *Metrics) Handler(g *query.Graph) http.Handler {
	m.registry.MustRegister(graphState{g})
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// graphState collects whether the graph can be read, and its revision.
type graphState struct{ graph *query.Graph }

var (
	readyDesc    = prometheus.NewDesc("answerable_ready", "1 when the graph can be read, as /readyz says, else 0.", nil, nil)
	revisionDesc = prometheus.NewDesc("answerable_revision", "The revision of the graph; absent when it can't be read.", nil, nil)
)

// Describe describes the metrics.
func (graphState) Describe(to chan<- *prometheus.Desc) {
	to <- readyDesc
	to <- revisionDesc
}

// Collect reads the state of the graph.
func (s graphState) Collect(to chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	ready := 0.0
	if s.graph.Ready(ctx) == nil {
		ready = 1
	}
	to <- prometheus.MustNewConstMetric(readyDesc, prometheus.GaugeValue, ready)
	var revision graph.Revision
	err := s.graph.Read(ctx, graph.Viewer{}, func(v *query.View) error {
		revision = v.Revision()
		return nil
	})
	if err == nil {
		to <- prometheus.MustNewConstMetric(revisionDesc, prometheus.GaugeValue, float64(revision))
	}
}

// ServeMetrics serves only the metrics at an address, if there is one, until stop is called.
func ServeMetrics(address string, m *Metrics, g *query.Graph) (stop func(), err error) {
	if address == "" {
		return func() {}, nil
	}
	if address, err = listen.Address("--metrics-listen", address); err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("can't listen on %s: %w; choose another address with --metrics-listen", address, errors.Unwrap(err))
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", m.Handler(g))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second}
	go func() { _ = server.Serve(listener) }()
	return func() { _ = server.Close() }, nil
}

// The transports, as labels of metrics.
const (
	WebSocket = "websocket"
	SSE       = "sse"
)
