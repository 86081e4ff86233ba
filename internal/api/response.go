package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"answerable/graph"
	"answerable/internal/operation"
)

// status returns the HTTP status of a result. For application/json, by the older custom, an invalid
// operation has status 200; an operation that is refused for another reason has not.
func (n result) status(mediaType string) int {
	switch {
	case n.response.Data == nil && n.ran && mediaType == ResponseType && codeOf(n.response.Errors[0]) == string(graph.CodeUnavailable):
		return http.StatusServiceUnavailable
	case n.ran:
		return http.StatusOK
	}
	for _, e := range n.response.Errors {
		switch code := codeOf(e); {
		case strings.HasSuffix(code, operation.LimitExceeded):
			return http.StatusBadRequest
		case code == operation.CodeNotTrusted, code == operation.CodeNoIntrospection:
			return http.StatusForbidden
		}
	}
	if mediaType == ResponseType {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

// encoded returns a response as encode encodes it.
func encoded(response *graphql.Response) ([]byte, error) {
	body := bytes.NewBuffer(make([]byte, 0, len(response.Data)+512))
	err := encode(body, response)
	return body.Bytes(), err
}

// encode encodes a response as JSON on one line, with its data unchanged.
func encode(body *bytes.Buffer, response *graphql.Response) error {
	encoder := json.NewEncoder(body)
	encoder.SetEscapeHTML(false)
	var err error
	member := func(name string, value any) {
		body.WriteString(map[bool]string{true: `{"`, false: `,"`}[body.Len() == 0] + name + `":`)
		if raw, made := value.(json.RawMessage); made {
			body.Write(raw)
			return
		}
		err = errors.Join(err, encoder.Encode(value))
		body.Truncate(body.Len() - 1) // the encoder's newline
	}
	if len(response.Errors) > 0 {
		member("errors", response.Errors)
	}
	if response.Data != nil {
		member("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		member("extensions", response.Extensions)
	}
	body.WriteByte('}')
	return err
}

// bodies are buffers for responses. A buffer that has grown large is not used again.
var bodies = sync.Pool{New: func() any { return new(bytes.Buffer) }}

const largestBody = 1 << 20 // bytes

// write sends a response. The errors of an operation that ran are in the order of the document.
func write(w http.ResponseWriter, mediaType string, status int, response *graphql.Response) {
	if response.Data != nil {
		sortErrors(response.Errors)
	}
	body := bodies.Get().(*bytes.Buffer)
	defer func() {
		if body.Reset(); body.Cap() <= largestBody {
			bodies.Put(body)
		}
	}()
	if err := encode(body, response); err != nil {
		status = http.StatusInternalServerError
		body.Reset()
		body.WriteString(`{"errors":[{"message":"internal error","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}`)
	}
	body.WriteByte('\n')
	writeBody(w, mediaType, status, body.Bytes())
}

// writeBody sends the body of a response.
func writeBody(w http.ResponseWriter, mediaType string, status int, body []byte) {
	w.Header().Set("Content-Type", mediaType+"; charset=utf-8")
	if w.Header().Get("Cache-Control") == "" {
		w.Header().Set("Cache-Control", "no-store")
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body)
}
