package telemetry

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"

	"go.opentelemetry.io/otel/attribute"
	otelcodes "go.opentelemetry.io/otel/codes"
	sdk "go.opentelemetry.io/otel/sdk/trace"
)

// exporter sends spans to a collector, as OTLP over HTTP in JSON.
type exporter struct {
	endpoint string
	headers  http.Header
	client   *http.Client
}

// Shutdown does nothing.
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

// otlp returns spans in OTLP's JSON: ids in hexadecimal, times and integers as strings.
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
