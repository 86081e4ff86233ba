package graph

import (
	"errors"
	"fmt"
	"strings"
)

// Code says what kind of failure an Error is; API clients see it in extensions.code.
type Code string

// The codes. An error without one is internal: it is logged and shown as one neutral sentence.
const (
	CodeNotFound        Code = "NOT_FOUND"       // it does not exist, or the viewer may not see it
	CodeInvalid         Code = "BAD_USER_INPUT"  // the input is wrong; the message says what would be right
	CodeConflict        Code = "CONFLICT"        // the graph has moved on since the caller looked
	CodeUnauthenticated Code = "UNAUTHENTICATED" // the caller's credentials are no good
	CodeForbidden       Code = "FORBIDDEN"       // the viewer may see it but not write it
	CodeUnavailable     Code = "UNAVAILABLE"     // the store can't answer now; try again later
	CodeGone            Code = "POSITION_GONE"   // the position is no longer remembered; read anew, and go on from there
	CodeTooWide         Code = "SCOPE_TOO_WIDE"  // too much is asked for at once; the message says how to narrow it
)

// Error is a failure with a message for people who do not see the code: what, where, and what would
// be right. It never holds text from a driver.
type Error struct {
	Code    Code
	Message string
	cause   error
}

func (e *Error) Error() string { return e.Message }

// Unwrap returns the private half of the failure, for logs.
func (e *Error) Unwrap() error { return e.cause }

// CodeOf returns the code of err, or "" when it has none and so is internal.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	var p Problems
	if errors.As(err, &p) {
		return CodeInvalid
	}
	var r *Refusal
	if errors.As(err, &r) {
		return r.Code
	}
	return ""
}

// Refusal is a failure of a write, with details for programs.
type Refusal struct {
	Code    Code
	Message string
	// Details stand in the extensions of the error: "problems" of the input, or what is "current".
	Details map[string]any
}

func (r *Refusal) Error() string { return r.Message }

// DetailsOf returns the details of err for programs, or none.
func DetailsOf(err error) map[string]any {
	if r := new(Refusal); errors.As(err, &r) {
		return r.Details
	}
	return nil
}

// Forbidden returns a FORBIDDEN error.
func Forbidden(format string, args ...any) error {
	return &Error{Code: CodeForbidden, Message: fmt.Sprintf(format, args...)}
}

// Invalid returns a BAD_USER_INPUT error.
func Invalid(format string, args ...any) error {
	return &Error{Code: CodeInvalid, Message: fmt.Sprintf(format, args...)}
}

// NotFound returns a NOT_FOUND error for the id at a path of the input: the same one whether it is
// absent or invisible.
func NotFound(path, id string) error {
	return &Error{Code: CodeNotFound, Message: fmt.Sprintf("%s: there is no %q", path, Shorten(id))}
}

// Unauthenticated returns an UNAUTHENTICATED error that shows message and keeps cause for the log.
func Unauthenticated(message string, cause error) error {
	return &Error{Code: CodeUnauthenticated, Message: message, cause: cause}
}

// Unavailable returns an UNAVAILABLE error that shows message and keeps cause for the log.
func Unavailable(message string, cause error) error {
	return &Error{Code: CodeUnavailable, Message: message, cause: cause}
}

// TooWide returns a SCOPE_TOO_WIDE error whose message says how to narrow the question.
func TooWide(message string, cause error) error {
	return &Error{Code: CodeTooWide, Message: message, cause: cause}
}

// Problem is one thing that is wrong with one element of a graph or a file.
type Problem struct {
	File    string // that was read; "" when there is none
	Line    int    // in the file, from 1
	Element string // the element's reference, as Ref.String writes it
	Message string // what is wrong and what would be right
}

func (p Problem) String() string {
	text := p.Message
	if p.Element != "" {
		text = p.Element + ": " + text
	}
	switch {
	case p.File != "":
		return fmt.Sprintf("%s:%d: %s", p.File, p.Line, text)
	case p.Line > 0:
		return fmt.Sprintf("line %d: %s", p.Line, text)
	default:
		return text
	}
}

// Problems is every problem of an input at once. As an error its code is BAD_USER_INPUT.
type Problems []Problem

func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, problem := range p {
		lines[i] = problem.String()
	}
	return strings.Join(lines, "\n")
}

// ErrOrNil returns p as an error, or nil when there is no problem.
func (p Problems) ErrOrNil() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// Shorten returns a text of users for a message: at most its first 40 bytes.
func Shorten(text string) string {
	if len(text) > 40 {
		return text[:40] + "…"
	}
	return text
}
