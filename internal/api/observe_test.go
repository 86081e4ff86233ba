package api

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"go.opentelemetry.io/otel/trace/noop"

	"answerable/graph/query"
	"answerable/internal/operation"
	"answerable/internal/telemetry"
)

// watchedAPI returns an API with its observer, whose log is written to the builder.
func watchedAPI(t *testing.T, slow time.Duration, set ...func(*Config)) (*Handler, *query.Graph, *strings.Builder) {
	t.Helper()
	_, store, _ := sampleAPI(t)
	var written strings.Builder
	log := slog.New(slog.NewTextHandler(&written, nil))
	g := query.New(telemetry.InstrumentedStore{Store: store}, time.Now)
	o := &telemetry.Observer{Metrics: telemetry.NewMetrics(), Tracer: noop.Tracer{}, Log: log, Slow: slow}
	return New(g, nobody, log, append(set, func(s *Config) { s.Observer = o })...), g, &written
}

func TestMetricsCountWhatHappenedUnderBoundedLabels(t *testing.T) {
	known, err := operation.ReadTrusted(folderOf(t, map[string]string{"a.graphql": trustedText}), operation.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	api, g, _ := watchedAPI(t, 0, func(s *Config) { s.trusted, s.cacheBytes = known, 1<<20 })
	handler := Routes(NewStreams(api, nil), api.log, nil, false, true)
	request{body: `{"documentId":"ThemeCount"}`}.to(handler)
	for _, query := range []string{"query ChosenByAClient { themes { totalCount } }", "query ChosenByAClient { themes { totalCount } }", "{ nonsense }", "{ themes(first: 501) { totalCount } }"} {
		posted(query).to(handler)
	}
	request{body: "x"}.to(handler)
	posted(`{ themes(first: -1) { totalCount } }`).to(handler)
	scraped := request{path: "/metrics"}.to(handler).Body.String()
	for _, line := range []string{
		`answerable_operations_total{code="OK",operation="ThemeCount"} 1`,
		`answerable_operations_total{code="OK",operation="other"} 2`,
		`answerable_operations_total{code="GRAPHQL_VALIDATION_FAILED",operation="other"} 1`,
		`answerable_operations_total{code="PAGE_LIMIT_EXCEEDED",operation="other"} 1`,
		`answerable_operations_total{code="BAD_USER_INPUT",operation="other"} 2`, // no JSON, and a page that is none
		`answerable_query_responses_total{source="cache"} 1`,
		`answerable_step_seconds_count{call="count",name="list Theme"} 2`,
		`answerable_operations_running 0`,
		`answerable_ready 1`,
		`answerable_revision 1`,
	} {
		if !strings.Contains(scraped, line+"\n") {
			t.Errorf("there is no %s in\n%s", line, scraped)
		}
	}
	if strings.Contains(scraped, "ChosenByAClient") {
		t.Error("a client chose a label")
	}
	if answer := (request{path: "/metrics"}).to(Routes(NewStreams(New(g, nobody, api.log), nil), api.log, nil, false, false)); answer.Code != 404 {
		t.Errorf("/metrics is there though it is served elsewhere: %d", answer.Code)
	}
}

func TestMetricsAndReadinessTellTheTruth(t *testing.T) {
	api, store, _ := sampleAPI(t)
	g := query.New(store, time.Now)
	handler := Routes(NewStreams(New(g, nobody, api.log), nil), api.log, nil, false, true)
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if ready := (request{path: "/readyz"}).to(handler); ready.Code != 503 {
		t.Errorf("/readyz of a closed store: %d %s", ready.Code, ready.Body)
	}
	scraped := request{path: "/metrics"}.to(handler).Body.String()
	if !strings.Contains(scraped, "answerable_ready 0\n") || strings.Contains(scraped, "\nanswerable_revision ") {
		t.Errorf("of a closed store the metrics are\n%s", scraped)
	}
	answer := request{body: posted("{ themes { totalCount } }").body, header: map[string]string{"Accept": ResponseType}}.to(handler)
	if answer.Code != 503 || errorCodes(t, answer) != "UNAVAILABLE" {
		t.Errorf("a query of a closed store: %d %s", answer.Code, answer.Body)
	}
}

func TestMetricsCanHaveAnAddressOfTheirOwn(t *testing.T) {
	_, _, g := sampleAPI(t)
	stop, err := telemetry.ServeMetrics("127.0.0.1:0", telemetry.NewMetrics(), g)
	if err != nil {
		t.Fatal(err)
	}
	stop()
	if _, err := telemetry.ServeMetrics("127.0.0.1:none", telemetry.NewMetrics(), g); err == nil || !strings.Contains(err.Error(), "--metrics-listen") {
		t.Errorf("an invalid address: %v", err)
	}
}

func TestASlowOperationIsLoggedWithItsPatternsAndPlanAndNoValues(t *testing.T) {
	api, _, written := watchedAPI(t, time.Nanosecond)
	body := `{"query":"query Q($t: ID!, $n: String) { obligations(filter: {theme: $t}) { totalCount } organizations(filter: {name: {startsWith: $n}}) { nodes { id } } }","variables":{"t":"theme:promoting-effective-policing","n":"zzsecretzz"}}`
	if answer := (request{body: body}).to(api); answer.Code != 200 {
		t.Fatal(answer.Body)
	}
	log := written.String()
	for _, says := range []string{"slow operation", "match ledger cases: 1 in", "match list Organization: 1 in", "plan=", "document="} {
		if !strings.Contains(log, says) {
			t.Errorf("there is no %q in %s", says, log)
		}
	}
	for _, value := range []string{"zzsecretzz", "promoting-effective-policing"} {
		if strings.Contains(log, value) {
			t.Errorf("the log says %q: %s", value, log)
		}
	}
	quiet, _, nothing := watchedAPI(t, time.Hour)
	request{body: body}.to(quiet)
	if strings.Contains(nothing.String(), "slow") {
		t.Errorf("a quick operation is logged: %s", nothing)
	}
}

// collector is a collector of traces as OpenTelemetry has it.
type collector struct {
	mu    sync.Mutex
	spans []map[string]any
	keys  []string
}

func (c *collector) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	var sent struct {
		ResourceSpans []struct {
			ScopeSpans []struct{ Spans []map[string]any }
		}
	}
	_ = json.Unmarshal(data, &sent)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keys = append(c.keys, r.URL.Path+" "+r.Header.Get("Content-Type")+" "+r.Header.Get("X-Key"))
	for _, resource := range sent.ResourceSpans {
		for _, scope := range resource.ScopeSpans {
			c.spans = append(c.spans, scope.Spans...)
		}
	}
}

func TestTracesShowRequestOperationAndPattern(t *testing.T) {
	var seen collector
	server := httptest.NewServer(&seen)
	defer server.Close()
	environment := map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": server.URL, "OTEL_EXPORTER_OTLP_HEADERS": "x-key=a%20b"}
	tracer, end, err := telemetry.NewTracer(t.Context(), func(name string) string { return environment[name] })
	if err != nil {
		t.Fatal(err)
	}
	api, _, _ := watchedAPI(t, 0)
	api.Observer.Tracer = tracer
	r := posted(`{ organizations(filter: {name: {startsWith: "zzsecretzz"}}) { nodes { id } } }`)
	r.header = map[string]string{"Traceparent": "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01"}
	r.to(Routes(NewStreams(api, nil), api.log, nil, false, false))
	if err := end(t.Context()); err != nil {
		t.Fatal(err)
	}
	parent := "0123456789abcdef"
	for _, name := range []string{"POST /graphql", "operation", "match list Organization"} {
		found := false
		for _, s := range seen.spans {
			if s["name"] == name && s["parentSpanId"] == parent && s["traceId"] == "0123456789abcdef0123456789abcdef" {
				parent, found = s["spanId"].(string), true
				break
			}
		}
		if !found {
			t.Fatalf("there is no span %q below %s in %v", name, parent, seen.spans)
		}
	}
	if len(seen.keys) != 1 || seen.keys[0] != "/v1/traces application/json a b" {
		t.Errorf("the collector was asked %q", seen.keys)
	}
	if text, _ := json.Marshal(seen.spans); strings.Contains(string(text), "zzsecretzz") {
		t.Errorf("a span says who is asked about: %s", text)
	}
}

func TestTracesAreOffUnlessAnEndpointIsSet(t *testing.T) {
	for name, environment := range map[string]map[string]string{
		"nothing":  {},
		"disabled": {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:1", "OTEL_SDK_DISABLED": "true"},
	} {
		tracer, _, err := telemetry.NewTracer(t.Context(), func(name string) string { return environment[name] })
		if _, off := tracer.(noop.Tracer); !off || err != nil {
			t.Errorf("%s: %T, %v", name, tracer, err)
		}
	}
	for _, wrong := range []map[string]string{
		{"OTEL_EXPORTER_OTLP_ENDPOINT": "collector:4318"}, {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://x", "OTEL_EXPORTER_OTLP_HEADERS": "none"},
	} {
		if _, _, err := telemetry.NewTracer(t.Context(), func(name string) string { return wrong[name] }); err == nil {
			t.Errorf("%v is taken", wrong)
		}
	}
}
