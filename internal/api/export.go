package api

import (
	"context"
	"errors"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/auth"
	"answerable/internal/exchange"
)

const (
	// exportsAtOnce is how many files are written at once, half of them for one client, so that slow readers leave the
	// server to others.
	exportsAtOnce = 4
	// exportTime is how long writing one may take.
	exportTime = 10 * time.Minute
)

// serveExport answers GET /export/<file> with what the viewer sees, while it reads the graph: see exchange.Formats for the
// files, and exportQuestion for the parameters. It reads one revision. An error after the beginning cuts the answer off, so that no
// client takes a part for the whole.
func (h *Handler) serveExport(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Authorization")
	w.Header().Set("Cache-Control", "private, no-cache")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	begun, err := h.export(w, r)
	switch {
	case err == nil:
	case begun:
		panic(http.ErrAbortHandler)
	default:
		h.writeReportError(w, r, err)
	}
}

func (h *Handler) export(w http.ResponseWriter, r *http.Request) (begun bool, err error) {
	defer h.recoverInto(r.Context(), &err)
	viewer, err := h.issuer.ViewerOfRequest(r)
	if err != nil {
		return false, err
	}
	format, found := exchange.FormatNamed(r.PathValue("file"))
	if !found {
		return false, graph.NotFound("export", r.PathValue("file"))
	}
	question, err := exportQuestion(r.URL.Query())
	if err != nil {
		return false, err
	}
	question.Licence = h.DataLicence
	ctx, cancel := context.WithTimeout(auth.WithViewer(r.Context(), viewer), exportTime)
	defer cancel()
	release, err := h.exports.acquire(ctx)
	if err != nil {
		return false, err
	}
	defer release()
	err = h.graph.Read(ctx, viewer, func(v *query.View) error {
		if begun {
			return errors.New("the graph changed while a file of it was written")
		}
		tag := contentTag([]byte(graph.CacheKey("export", h.process, format.Name, v.Identity(), question)))
		if held := matchETag(r.Header.Get("If-None-Match"), tag); held != "" {
			w.Header().Set("ETag", held)
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
		export, err := exchange.Begin(ctx, v, question)
		if err != nil {
			return err
		}
		about, err := export.About(ctx)
		if err != nil {
			return err
		}
		w.Header().Set("ETag", tag)
		w.Header().Set("Content-Type", format.MediaType)
		w.Header().Set("Content-Disposition", "attachment; filename="+strconv.Quote(format.Name))
		for _, field := range about.Fields() {
			w.Header().Set("Answerable-"+strings.ToUpper(field[0][:1])+field[0][1:], field[1])
		}
		begun = true
		if r.Method == http.MethodHead {
			return nil
		}
		return export.Write(ctx, format, w)
	})
	return begun, err
}

// unhurried gives the client the time of an export to read the answer.
func unhurried(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(exportTime))
		next.ServeHTTP(w, r)
	})
}

// isExport reports whether the request asks for a file.
func isExport(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, exportPath) }

const exportPath = "/export/"

// exportQuestion reads the parameters of an export.
func exportQuestion(parameters url.Values) (q exchange.Question, err error) {
	q.Assumptions = true
	var (
		labels, ties, exclude []string
		maxDegree             *int32
		network               bool
	)
	for _, name := range slices.Sorted(maps.Keys(parameters)) { // so that the error is always of the same one
		values := parameters[name]
		text := values[len(values)-1]
		switch name {
		case "asOf":
			var day graph.Date
			if day, err = graph.ParseDate(text); err == nil {
				q.AsOf = &day
			}
		case "includeAssumptions":
			q.Assumptions, err = flag(text)
		case "bom":
			q.BOM, err = flag(text)
		case "network":
			network, err = flag(text)
		case "labels":
			labels = splitList(values)
		case "ties":
			ties = splitList(values)
		case "exclude":
			exclude = splitList(values)
		case "maxDegree":
			var n int64
			if n, err = strconv.ParseInt(text, 10, 32); err != nil {
				err = graph.Invalid("%q is not a whole number", graph.Shorten(text))
			}
			maxDegree = new(int32(n))
		default:
			err = graph.Invalid("there is no such parameter; write asOf, includeAssumptions, network, labels, ties, exclude, maxDegree or bom")
		}
		if err != nil {
			return q, newHTTPError(http.StatusBadRequest, "%s: %s", graph.Shorten(name), err)
		}
	}
	if q.Boundary, err = query.ParseBoundary(labels, ties, exclude, maxDegree); q.Boundary == nil && network {
		q.Boundary = &query.NetworkBoundary{}
	}
	return q, err
}

func flag(text string) (bool, error) {
	switch text {
	case "true", "false":
		return text == "true", nil
	default:
		return false, graph.Invalid("%q is neither true nor false", graph.Shorten(text))
	}
}

// splitList returns the parts of values that are separated by commas.
func splitList(values []string) (parts []string) {
	for _, v := range values {
		for part := range strings.SplitSeq(v, ",") {
			if part = strings.TrimSpace(part); part != "" {
				parts = append(parts, part)
			}
		}
	}
	return parts
}
