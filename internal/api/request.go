package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"answerable/graph"
	"answerable/internal/operation"
)

// negotiateContentType chooses the media type of the response.
func negotiateContentType(accept string) (string, error) {
	if accept == "" {
		return JSONType, nil
	}
	best, weight := "", 0.0
	for part := range strings.SplitSeq(accept, ",") {
		mediaType, p, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		if charset := p["charset"]; charset != "" && !strings.EqualFold(charset, "utf-8") {
			continue
		}
		q := 1.0
		if text, given := p["q"]; given {
			q, _ = strconv.ParseFloat(text, 64)
		}
		switch mediaType {
		case "*/*", "application/*":
			mediaType = JSONType
		case JSONType, ResponseType:
		default:
			continue
		}
		if q > weight {
			best, weight = mediaType, q
		}
	}
	if best == "" {
		return "", newHTTPError(http.StatusNotAcceptable, "the Accept header allows neither media type of an answer: %s or %s", ResponseType, JSONType)
	}
	return best, nil
}

// parseRequest reads the operation from the URL of a GET or the body of a POST. Most is the maximum number
// of bytes.
func parseRequest(w http.ResponseWriter, r *http.Request, most int) (*graphql.RawParams, error) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		return fromURL(r, most)
	case http.MethodPost:
		return fromBody(w, r, most)
	default:
		w.Header().Set("Allow", "GET, HEAD, POST")
		return nil, newHTTPError(http.StatusMethodNotAllowed, "use GET or POST")
	}
}

func fromURL(r *http.Request, most int) (*graphql.RawParams, error) {
	if len(r.URL.RawQuery) > most {
		return nil, &httpError{http.StatusRequestURITooLong, "BODY" + operation.LimitExceeded, fmt.Sprintf("the URL is longer than %d bytes; use POST", most)}
	}
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, newHTTPError(http.StatusBadRequest, "the query string of the URL is not form-encoded")
	}
	for name, texts := range values {
		if !utf8.ValidString(name + strings.Join(texts, "")) {
			return nil, newHTTPError(http.StatusBadRequest, "the query string of the URL is not UTF-8")
		}
	}
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName"), Headers: r.Header}
	if err := object(values.Get("variables"), "variables", &params.Variables); err != nil {
		return nil, err
	}
	if err := object(values.Get("extensions"), "extensions", &params.Extensions); err != nil {
		return nil, err
	}
	return requireDocument(params, values.Get(operation.DocumentID))
}

// object parses a JSON object in a parameter of the URL, if the parameter is set.
func object(text, name string, to *map[string]any) error {
	if text == "" {
		return nil
	}
	if err := decode([]byte(text), to); err != nil {
		if r := new(httpError); errors.As(err, &r) {
			return newHTTPError(r.status, "%s: %s", name, r.message)
		}
		return newHTTPError(http.StatusBadRequest, "%s is not a JSON object", name)
	}
	return nil
}

// decode parses one JSON value, and refuses text after it. Package json replaces what is no Unicode; decode
// refuses it by an httpError.
func decode(data []byte, to any) error {
	if err := requireUnicode(data); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := d.Decode(to); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("something follows the value")
	}
	return nil
}

// requireUnicode refuses a JSON text with bytes or escapes that are no characters.
func requireUnicode(data []byte) error {
	if !utf8.Valid(data) {
		return newHTTPError(http.StatusBadRequest, "the text is not UTF-8")
	}
	if half := graph.LoneSurrogate(data); half != "" {
		return newHTTPError(http.StatusBadRequest, "the text has half a character, %s; send both halves, or the character itself", half)
	}
	return nil
}

func fromBody(w http.ResponseWriter, r *http.Request, most int) (*graphql.RawParams, error) {
	mediaType, p, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || mediaType != JSONType || p["charset"] != "" && !strings.EqualFold(p["charset"], "utf-8") {
		return nil, newHTTPError(http.StatusUnsupportedMediaType, "send the body as %s in UTF-8", JSONType)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(most)))
	if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
		return nil, &httpError{http.StatusRequestEntityTooLarge, "BODY" + operation.LimitExceeded, fmt.Sprintf("the body is larger than %d bytes", most)}
	}
	if err != nil {
		return nil, newHTTPError(http.StatusBadRequest, "the body could not be read")
	}
	var sent requestBody
	if err := decode(body, &sent); err != nil {
		if r := new(httpError); errors.As(err, &r) {
			return nil, r
		}
		return nil, newHTTPError(http.StatusBadRequest, `the body is not a JSON object with a "query" string and, if need be, "variables" and "operationName"`)
	}
	return sent.parameters(r.Header)
}

// requestBody is an operation in the body of a POST or in a WebSocket message.
type requestBody struct {
	Query         string         `json:"query"`
	DocumentID    string         `json:"documentId"`
	OperationName string         `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"`
}

func (s requestBody) parameters(header http.Header) (*graphql.RawParams, error) {
	return requireDocument(&graphql.RawParams{
		Query: s.Query, OperationName: s.OperationName, Variables: s.Variables, Extensions: s.Extensions, Headers: header,
	}, s.DocumentID)
}

// requireDocument refuses parameters without a document. It adds a documentId to the extensions.
func requireDocument(params *graphql.RawParams, id string) (*graphql.RawParams, error) {
	if id != "" {
		if params.Extensions == nil {
			params.Extensions = map[string]any{}
		}
		params.Extensions[operation.DocumentID] = id
	}
	if strings.TrimSpace(params.Query) == "" && params.Extensions[operation.DocumentID] == nil && params.Extensions["persistedQuery"] == nil {
		return nil, newHTTPError(http.StatusBadRequest, `there is no "query"`)
	}
	return params, nil
}
