package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/ndjson"
	"answerable/internal/auth"
	"answerable/internal/importer"
	"answerable/internal/operation"
	"answerable/internal/spreadsheet"
)

const (
	// ImportPath is where files are imported.
	ImportPath = "/import"
	// importsAtOnce bounds the memory of imports. Two would wait for each other anyway.
	importsAtOnce = 1
	// importRetry is after how many seconds an import that others are in the way of should be tried again.
	importRetry = "10"
)

// serveImport answers POST /import?dryRun=&widen=&reason= by importing the file in the body as one change, and says what it did. It needs a token
// of an EDITOR at full clearance, and obeys the rules of answerable import.
func (h *Handler) serveImport(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	until := time.Now().Add(h.limits.ImportTime)
	response := http.NewResponseController(w)
	_ = response.SetReadDeadline(until) // beyond the time of other requests
	_ = response.SetWriteDeadline(until.Add(limiterWait))
	ctx, cancel := context.WithDeadline(r.Context(), until)
	defer cancel()
	result, err := h.runImport(ctx, w, r)
	if err != nil {
		h.writeImportError(ctx, w, result, err)
		return
	}
	h.Observer.Metrics.CountOperation("import", "OK")
	body, err := json.Marshal(result)
	if err != nil {
		panic(err) // a result has a JSON form
	}
	writeBody(w, JSONType, http.StatusOK, body)
}

func (h *Handler) runImport(ctx context.Context, w http.ResponseWriter, r *http.Request) (_ *importer.Result, err error) {
	defer h.recoverInto(ctx, &err)
	viewer, err := h.issuer.ViewerOfRequest(r)
	if err != nil {
		return nil, err
	}
	writer := mutation.New(h.graph).Writer(viewer)
	defer func() { err = errors.Join(err, writer.Close()) }()
	if err := writer.AuthorizeImport(); err != nil {
		return nil, err
	}
	if h.NoImport != "" {
		return nil, graph.Forbidden("%s", h.NoImport)
	}
	in := mutation.Import{Reason: "import", Key: r.Header.Get("Idempotency-Key")}
	if len(in.Key) > graph.MaxIDLength || len(r.Header.Values("Idempotency-Key")) > 1 {
		return nil, newHTTPError(http.StatusBadRequest, "Idempotency-Key: send one, of at most %d bytes", graph.MaxIDLength)
	}
	dryRun, day, err := importParameters(r.URL.Query(), &in)
	if err != nil {
		return nil, err
	}
	ctx = auth.WithViewer(ctx, viewer)
	release, err := h.imports.acquire(ctx)
	if err != nil {
		return nil, err
	}
	defer release()
	folder, err := os.MkdirTemp("", "answerable-import-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	var tables *importer.Tables
	if in.Steps, tables, err = h.readImport(w, r, folder); err != nil {
		return nil, err
	}
	if tables != nil {
		tables.AsOf, tables.Most = day, h.limits.ImportElements
	}
	return importer.Import(ctx, h.graph, tables, in, dryRun, func(ctx context.Context, in mutation.Import) (graph.Change, error) {
		return writer.Import(ctx, in, dryRun)
	})
}

// importParameters reads the parameters of an import.
func importParameters(parameters url.Values, in *mutation.Import) (dryRun bool, asOf *graph.Date, err error) {
	for _, name := range slices.Sorted(maps.Keys(parameters)) { // so that the error is always of the same one
		switch text := parameters.Get(name); name {
		case "dryRun":
			dryRun, err = flag(text)
		case "widen":
			in.Widen, err = flag(text)
		case "asOf":
			var day graph.Date
			if day, err = graph.ParseDate(text); err == nil {
				asOf = &day
			}
		case "reason":
			if in.Reason = text; text == "" || len(text) > maxReason || graph.WrongText("reason", text) != "" {
				err = graph.Invalid("write a line of text of at most %d bytes", maxReason)
			}
		default:
			err = graph.Invalid("there is no such parameter; write dryRun, widen, reason or asOf")
		}
		if err != nil {
			return false, nil, newHTTPError(http.StatusBadRequest, "%s: %s", graph.Shorten(name), err)
		}
	}
	return dryRun, asOf, nil
}

const maxReason = 1000 // bytes of a reason, or of the name of a file

// readImport reads the elements in the body: a file, or the parts of a form with the name file, each with its filename. With a part mapping
// before it, the file is of tables, which are left in the folder.
func (h *Handler) readImport(w http.ResponseWriter, r *http.Request, folder string) ([]graph.Op, *importer.Tables, error) {
	lines := &limitedLines{from: http.MaxBytesReader(w, r.Body, int64(h.limits.ImportBody)), left: h.limits.ImportElements}
	switch mediaType, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); mediaType {
	case "application/x-ndjson", "application/ndjson", "application/jsonl":
		steps, err := ndjson.ReadFile("", lines)
		return steps, nil, h.readError(err)
	case "multipart/form-data":
		r.Body = io.NopCloser(lines.from)
		form, err := r.MultipartReader()
		if err != nil {
			return nil, nil, newHTTPError(http.StatusBadRequest, "the body is not a form: %s", err)
		}
		return h.readForm(form, lines, folder)
	default:
		return nil, nil, newHTTPError(http.StatusUnsupportedMediaType, "send the elements as application/x-ndjson, or files as multipart/form-data")
	}
}

// readForm reads the parts of a form. It returns every problem of all files of elements at once.
func (h *Handler) readForm(form *multipart.Reader, lines *limitedLines, folder string) (steps []graph.Op, tables *importer.Tables, err error) {
	var problems graph.Problems
	for {
		part, err := form.NextPart()
		switch {
		case errors.Is(err, io.EOF) && tables != nil && tables.Path == "":
			return nil, nil, newHTTPError(http.StatusBadRequest, "with a mapping, send one table as file, after it")
		case errors.Is(err, io.EOF):
			return steps, tables, h.readError(problems.ErrOrNil())
		case err == nil && (part.FormName() != "file" || tables != nil):
			err = readTablePart(part, &tables, folder)
		case err == nil:
			lines.from = part
			var read []graph.Op
			read, err = ndjson.ReadFile(fileName(part), lines)
			if bad := graph.Problems(nil); errors.As(err, &bad) {
				problems.Add(bad...)
				err = nil
			}
			steps = append(steps, read...)
		}
		if err != nil {
			return nil, nil, h.readError(err)
		}
	}
}

// readTablePart reads the mapping of a table, the decisions about names, or the table itself.
func readTablePart(part *multipart.Part, tables **importer.Tables, folder string) (err error) {
	t, name := *tables, part.FormName()
	switch {
	case t == nil && name == "mapping":
		text, err := io.ReadAll(io.LimitReader(part, maxMapping))
		if err != nil {
			return err
		}
		mapping, err := spreadsheet.ParseMapping(text)
		if err != nil {
			return newHTTPError(http.StatusBadRequest, "%s: %s", fileName(part), err)
		}
		*tables = &importer.Tables{Mapping: mapping}
		return nil
	case t != nil && name == "names" && t.Names == "":
		t.Names, err = keep(part, folder)
		return err
	case t != nil && name == "file" && t.Path == "":
		t.Name = fileName(part)
		t.Path, err = keep(part, folder)
		return err
	default:
		return newHTTPError(http.StatusBadRequest, "%q is no part of an import here; send files as file; or of a table first mapping, then names if need be, then file", graph.Shorten(name))
	}
}

const maxMapping = 1 << 20 // bytes

// keep writes a part to a file of the folder, whose name says of which kind it is.
func keep(part *multipart.Part, folder string) (path string, err error) {
	path = filepath.Join(folder, part.FormName())
	if strings.HasPrefix(strings.ToLower(filepath.Ext(fileName(part))), ".xls") {
		path += ".xlsx"
	}
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return "", err
	}
	_, err = io.Copy(file, part)
	return path, errors.Join(err, file.Close())
}

// fileName returns the whole name of the file in a part, for messages alone.
func fileName(part *multipart.Part) string {
	_, parameters, _ := mime.ParseMediaType(part.Header.Get("Content-Disposition"))
	if name := parameters["filename"]; len(name) <= maxReason {
		return name
	}
	return graph.Shorten(parameters["filename"])
}

// readError returns the error of a body that could not be read to its end.
func (h *Handler) readError(err error) error {
	var problems graph.Problems
	switch tooLarge := new(http.MaxBytesError); {
	case errors.As(err, &problems):
		return fmt.Errorf("nothing was written:\n%w", err)
	case err == nil, errors.As(err, new(*httpError)):
		return err
	case errors.As(err, &tooLarge):
		return tooLargeImport("the body is larger than %d bytes; import it in parts", h.limits.ImportBody)
	case errors.Is(err, errManyLines):
		return tooLargeImport("there are more than %d elements; import them in parts", h.limits.ImportElements)
	default:
		return newHTTPError(http.StatusBadRequest, "the body could not be read to its end")
	}
}

func tooLargeImport(format string, most int) error {
	return &httpError{http.StatusRequestEntityTooLarge, "BODY" + operation.LimitExceeded, fmt.Sprintf(format, most)}
}

// limitedLines ends with an error after so many lines.
type limitedLines struct {
	from io.Reader
	left int
}

var errManyLines = errors.New("too many lines")

func (l *limitedLines) Read(p []byte) (int, error) {
	n, err := l.from.Read(p)
	if l.left -= bytes.Count(p[:n], []byte("\n")); l.left < 0 {
		return 0, errManyLines
	}
	return n, err
}

// importProblem is a graph.Problem of an import.
type importProblem struct {
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  string `json:"column,omitempty"`
	Element string `json:"element,omitempty"`
	Message string `json:"message"`
}

// writeImportError says what is wrong, as an answer of GraphQL does, with the problems by line and the result that came with them, if any.
func (h *Handler) writeImportError(ctx context.Context, w http.ResponseWriter, result *importer.Result, err error) {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = &httpError{http.StatusUnprocessableEntity, "TIME" + operation.LimitExceeded, "the import took longer than " + h.limits.ImportTime.String() + "; import it in parts"}
	}
	shown := h.present(ctx, err)
	if result != nil {
		shown.Extensions["result"] = result
	}
	var problems graph.Problems
	if errors.As(err, &problems) {
		shown.Message = err.Error()
		var listed []importProblem
		for _, p := range problems[:min(len(problems), graph.MaxProblems)] {
			if p.Message != "" {
				listed = append(listed, importProblem{p.File, p.Line, p.Column, p.Element, p.Message})
			}
		}
		shown.Extensions["problems"] = listed
	}
	status, refused := http.StatusInternalServerError, new(httpError)
	switch code := graph.CodeOf(err); {
	case errors.As(err, &refused):
		status = refused.status
	case code == graph.CodeUnauthenticated:
		status = http.StatusUnauthorized
		w.Header().Set("WWW-Authenticate", "Bearer")
	case code == graph.CodeForbidden:
		status = http.StatusForbidden
	case code == graph.CodeInvalid:
		status = http.StatusBadRequest
	case code == graph.CodeConflict:
		status = http.StatusConflict
	case codeOf(shown) == string(graph.CodeUnavailable):
		status = http.StatusServiceUnavailable
	}
	if status == http.StatusTooManyRequests || status == http.StatusServiceUnavailable {
		w.Header().Set("Retry-After", importRetry)
	}
	h.Observer.Metrics.CountOperation("import", codeOf(shown))
	write(w, JSONType, status, &graphql.Response{Errors: gqlerror.List{shown}})
}
