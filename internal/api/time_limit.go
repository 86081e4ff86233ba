package api

import (
	"maps"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/internal/operation"
)

// lateness is how long after the limit an answer may still come. Work looks at its context, but not each loop does
// so at once, and a busy machine is slow.
const lateness = time.Second

// inTime sends what late returns in place of an answer that has not begun when the time is over. The work goes on to its
// end and keeps its place of the limiter until then; what it writes is dropped. Streams have no such time. Late reads the
// request before the work, which may change its header.
func inTime(most time.Duration, next http.Handler, late func(*http.Request) func(http.ResponseWriter)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isStream(r) {
			next.ServeHTTP(w, r)
			return
		}
		answer := &timelyWriter{to: w, header: w.Header().Clone()}
		inItsPlace := late(r)
		timer := time.AfterFunc(most, func() {
			answer.mu.Lock()
			defer answer.mu.Unlock()
			if answer.begun {
				return
			}
			answer.begun, answer.dropped = true, true
			w.Header().Set("Connection", "close") // until the work ends, it can't carry another request
			inItsPlace(w)
			_ = http.NewResponseController(w).Flush()
		})
		defer func() {
			timer.Stop()
			answer.begin()
			answer.mu.Unlock()
		}()
		next.ServeHTTP(answer, r)
	})
}

// timelyWriter writes an answer, unless another one was sent because it was late.
type timelyWriter struct {
	to     http.ResponseWriter
	header http.Header // of the answer, copied when it begins

	mu             sync.Mutex
	begun, dropped bool
}

// begin takes the lock, and writes the header when the answer begins. It reports whether the answer is wanted.
func (a *timelyWriter) begin() bool {
	a.mu.Lock()
	if !a.begun {
		a.begun = true
		clear(a.to.Header())
		maps.Copy(a.to.Header(), a.header)
	}
	return !a.dropped
}

// Header returns the header of the answer.
func (a *timelyWriter) Header() http.Header { return a.header }

// WriteHeader begins the answer.
func (a *timelyWriter) WriteHeader(status int) {
	if a.begin() {
		a.to.WriteHeader(status)
	}
	a.mu.Unlock()
}

func (a *timelyWriter) Write(body []byte) (int, error) {
	defer a.mu.Unlock()
	if !a.begin() {
		return 0, http.ErrHandlerTimeout
	}
	return a.to.Write(body)
}

// FlushError sends what was written.
func (a *timelyWriter) FlushError() error {
	defer a.mu.Unlock()
	if !a.begin() {
		return http.ErrHandlerTimeout
	}
	return http.NewResponseController(a.to).Flush()
}

// tookTooLong is the error of an operation that has not ended in time.
func (h *Handler) tookTooLong() *httpError {
	return &httpError{http.StatusUnprocessableEntity, "TIME" + operation.LimitExceeded, "the answer took longer than " + h.limits.Time.String() + "; ask for less"}
}

// writeLate is the answer to an operation that has not ended a moment after its time. Whether a mutation has
// written is not known.
func (h *Handler) writeLate(r *http.Request) func(http.ResponseWriter) {
	method, accept := r.Method, r.Header.Get("Accept")
	return func(w http.ResponseWriter) {
		late := h.tookTooLong()
		if method == http.MethodPost {
			late.message += ", and send a mutation again with its idempotencyKey to see what became of it"
		}
		mediaType, err := negotiateContentType(accept)
		if err != nil {
			mediaType = JSONType
		}
		w.Header().Add("Vary", "Authorization, Accept")
		write(w, mediaType, late.status, &graphql.Response{Errors: gqlerror.List{operation.CodedError(late.code, "%s", late.message)}})
	}
}

// writeLateReport is the answer to a report that has not ended a moment after its time.
func (h *Handler) writeLateReport(r *http.Request) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) { h.writeReportError(w, r, h.tookTooLong()) } // of which it reads the context
}
