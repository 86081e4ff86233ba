package api

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/auth"
	"answerable/internal/report"
)

// serveReport answers GET /report/<working group>?from=&to=&language=&format= with the report of the working group, as
// HTML or Markdown. It is the report for whom the token in the Authorization header names; opened by its address alone,
// it is the public one. A token in the URL is nothing: it would end up in histories and logs.
func (h *Handler) serveReport(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Authorization, Accept-Language")
	w.Header().Set("Cache-Control", "private, no-cache")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Referrer-Policy", "no-referrer")
	content, contentType, err := h.report(r)
	if err != nil {
		h.writeReportError(w, r, err)
		return
	}
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("Content-Security-Policy", reportPolicy)
	w.Header().Set("Cross-Origin-Opener-Policy", "same-origin")
	w.Header().Set("ETag", contentTag(content))
	r.Header.Set("If-None-Match", strings.ReplaceAll(r.Header.Get("If-None-Match"), compressedTag+`"`, `"`))
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}

// reportPolicy lets a report have its own style, and load, run and send nothing.
var reportPolicy = "default-src 'none'; style-src " + report.StylePolicy() + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
	"require-trusted-types-for 'script'; trusted-types 'none'"

// report writes the report that a request asks for, in the place of an operation.
func (h *Handler) report(r *http.Request) (content []byte, contentType string, err error) {
	defer h.recoverInto(r.Context(), &err)
	viewer, err := h.issuer.ViewerOfRequest(r)
	if err != nil {
		return nil, "", err
	}
	parameters := r.URL.Query()
	request := report.ReviewRequest{WorkingGroup: r.PathValue("group"), Language: parameters.Get("language")}
	for name, day := range map[string]*graph.Date{"from": &request.From, "to": &request.To} {
		if text := parameters.Get(name); text != "" {
			if *day, err = graph.ParseDate(text); err != nil {
				return nil, "", newHTTPError(http.StatusBadRequest, "%s: %s", name, err)
			}
		}
	}
	if request.Language == "" {
		request.Language = report.Match(r.Header.Get("Accept-Language"))
	}
	format := parameters.Get("format")
	switch format {
	case "", "html":
		format, contentType = "html", "text/html; charset=utf-8"
	case "markdown":
		contentType = "text/markdown; charset=utf-8"
	default:
		return nil, "", newHTTPError(http.StatusBadRequest, "there is no format %q; write html or markdown", graph.Shorten(format))
	}
	ctx := auth.WithViewer(r.Context(), viewer)
	release, err := h.limiter.acquire(ctx)
	if err != nil {
		return nil, "", err
	}
	defer release()
	err = h.graph.Read(ctx, viewer, func(v *query.View) error {
		d, err := report.Review(ctx, v, h.graph.Clock().Today(), request)
		if err == nil {
			content, err = d.Write(format)
		}
		return err
	})
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = h.tookTooLong()
	}
	return content, contentType, err
}

// writeReportError says in one line what is wrong. What is not the client's to know is logged, and said as an internal
// error.
func (h *Handler) writeReportError(w http.ResponseWriter, r *http.Request, err error) {
	code := http.StatusInternalServerError
	refused := new(httpError)
	switch of := graph.CodeOf(err); {
	case errors.As(err, &refused):
		code = refused.status
	case of == graph.CodeUnauthenticated:
		code = http.StatusUnauthorized
		w.Header().Set("WWW-Authenticate", "Bearer")
	case of == graph.CodeNotFound:
		code = http.StatusNotFound
	case of == graph.CodeInvalid:
		code = http.StatusBadRequest
	case of != "":
		code = http.StatusServiceUnavailable
	}
	if code == http.StatusTooManyRequests || code == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", "1")
	}
	status(w, code, h.present(r.Context(), err).Message)
}
