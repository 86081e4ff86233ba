package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"

	"go.opentelemetry.io/otel/attribute"
	otelcodes "go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdk "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

// newTracer returns a tracer that sends spans to the collector that the standard variables of
// OpenTelemetry name, and what ends it; without a collector, one that does nothing.
func newTracer(ctx context.Context, getenv func(string) string) (trace.Tracer, func(context.Context) error, error) {
	endpoint := getenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
	if base := getenv("OTEL_EXPORTER_OTLP_ENDPOINT"); endpoint == "" && base != "" {
		endpoint = strings.TrimRight(base, "/") + "/v1/traces"
	}
	if endpoint == "" || getenv("OTEL_SDK_DISABLED") == "true" {
		return noop.Tracer{}, func(context.Context) error { return nil }, nil
	}
	at, err := url.Parse(endpoint)
	if err != nil || at.Scheme != "http" && at.Scheme != "https" || at.Host == "" {
		return nil, nil, fmt.Errorf("OTEL_EXPORTER_OTLP_ENDPOINT is not an address such as http://127.0.0.1:4318")
	}
	headers, err := headersOf(cmp.Or(getenv("OTEL_EXPORTER_OTLP_TRACES_HEADERS"), getenv("OTEL_EXPORTER_OTLP_HEADERS")))
	if err != nil {
		return nil, nil, err
	}
	about, err := resource.New(ctx, resource.WithTelemetrySDK(), resource.WithAttributes(
		attribute.String("service.name", cmp.Or(getenv("OTEL_SERVICE_NAME"), "answerable")), attribute.String("service.version", build())))
	if err != nil {
		return nil, nil, err
	}
	provider := sdk.NewTracerProvider(sdk.WithBatcher(&exporter{endpoint, headers, &http.Client{Timeout: 10 * time.Second}}), sdk.WithResource(about))
	return provider.Tracer("answerable"), provider.Shutdown, nil
}

// headersOf reads name=value,name=value with the values percent-encoded.
func headersOf(text string) (http.Header, error) {
	headers := http.Header{}
	for pair := range strings.SplitSeq(text, ",") {
		if strings.TrimSpace(pair) == "" {
			continue
		}
		name, value, given := strings.Cut(pair, "=")
		value, err := url.PathUnescape(strings.TrimSpace(value))
		if !given || err != nil {
			return nil, fmt.Errorf("OTEL_EXPORTER_OTLP_HEADERS is not a list such as name=value,name=value")
		}
		headers.Add(strings.TrimSpace(name), value)
	}
	return headers, nil
}

// traced makes a span of each request, under the caller's when it names one, as W3C Trace Context says.
func (o *observer) traced(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := propagation.TraceContext{}.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
		ctx, span := o.tracer.Start(ctx, r.Method+" "+r.URL.Path, trace.WithSpanKind(trace.SpanKindServer), trace.WithAttributes(
			attribute.String("http.request.method", r.Method), attribute.String("url.path", r.URL.Path), attribute.String("answerable.request", requestOf(ctx))))
		recorder := &statusRecorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(recorder, r.WithContext(ctx))
		span.SetAttributes(attribute.Int("http.response.status_code", recorder.status))
		span.End()
	})
}

// exporter sends spans to a collector: OTLP over HTTP, in JSON.
type exporter struct {
	endpoint string
	headers  http.Header
	client   *http.Client
}

// Shutdown has nothing to free.
func (*exporter) Shutdown(context.Context) error { return nil }

// ExportSpans sends the spans in one request.
func (e *exporter) ExportSpans(ctx context.Context, spans []sdk.ReadOnlySpan) error {
	body, err := json.Marshal(otlp(spans))
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.endpoint, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header = e.headers.Clone()
	request.Header.Set("Content-Type", "application/json")
	response, err := e.client.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	_, _ = io.Copy(io.Discard, io.LimitReader(response.Body, 64<<10))
	if response.StatusCode >= 300 {
		return fmt.Errorf("the collector of traces answered %s", response.Status)
	}
	return nil
}

// jsonObject is a JSON object.
type jsonObject = map[string]any

// otlp is the form of spans in OTLP's JSON: ids in hexadecimal, times and whole numbers as strings.
func otlp(spans []sdk.ReadOnlySpan) jsonObject {
	made := make([]jsonObject, len(spans))
	for i, s := range spans {
		span := jsonObject{
			"traceId": s.SpanContext().TraceID().String(), "spanId": s.SpanContext().SpanID().String(),
			"name": s.Name(), "kind": int(s.SpanKind()),
			"startTimeUnixNano": strconv.FormatInt(s.StartTime().UnixNano(), 10), "endTimeUnixNano": strconv.FormatInt(s.EndTime().UnixNano(), 10),
			"attributes": attributesOf(s.Attributes()),
		}
		if s.Parent().SpanID().IsValid() {
			span["parentSpanId"] = s.Parent().SpanID().String()
		}
		if s.Status().Code == otelcodes.Error {
			span["status"] = jsonObject{"code": 2, "message": s.Status().Description}
		}
		made[i] = span
	}
	if len(spans) == 0 {
		return jsonObject{}
	}
	return jsonObject{"resourceSpans": []jsonObject{{
		"resource":   jsonObject{"attributes": attributesOf(spans[0].Resource().Attributes())},
		"scopeSpans": []jsonObject{{"scope": jsonObject{"name": "answerable"}, "spans": made}},
	}}}
}

func attributesOf(all []attribute.KeyValue) []jsonObject {
	made := make([]jsonObject, 0, len(all))
	for _, a := range all {
		value := jsonObject{"stringValue": a.Value.String()}
		switch a.Value.Type() {
		case attribute.INT64:
			value = jsonObject{"intValue": strconv.FormatInt(a.Value.AsInt64(), 10)}
		case attribute.BOOL:
			value = jsonObject{"boolValue": a.Value.AsBool()}
		}
		made = append(made, jsonObject{"key": string(a.Key), "value": value})
	}
	return made
}

// build names the program.
var build = sync.OnceValue(func() string {
	info, _ := debug.ReadBuildInfo()
	name := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" || s.Key == "vcs.time" || s.Key == "vcs.modified" {
			name += " " + s.Value
		}
	}
	return name
})
