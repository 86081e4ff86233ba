package graph

import (
	"errors"
	"fmt"
	"strings"
)

// Code classifies an Error. API clients see it in extensions.code.
type Code string

// The codes. An error without a code is internal: the server logs it and shows one neutral sentence.
const (
	CodeNotFound        Code = "NOT_FOUND"       // it does not exist, or the viewer may not see it
	CodeInvalid         Code = "BAD_USER_INPUT"  // the input is wrong; the message says what would be right
	CodeConflict        Code = "CONFLICT"        // the graph has changed since the caller read it
	CodeUnauthenticated Code = "UNAUTHENTICATED" // the caller's credentials are not valid
	CodeForbidden       Code = "FORBIDDEN"       // the viewer may see it but not write it
	CodeUnavailable     Code = "UNAVAILABLE"     // the store can't answer now; try again later
	CodeGone            Code = "POSITION_GONE"   // the server no longer holds the position; query again and resume from the new one
	CodeTooWide         Code = "SCOPE_TOO_WIDE"  // the query reads too much at once; the message says how to narrow it
)

// Error is a failure with a message for API users. The message says what is wrong, where, and what would
// be right. It never holds text from a database driver.
type Error struct {
	Code    Code
	Message string
	cause   error
}

func (e *Error) Error() string { return e.Message }

// Unwrap returns the cause, which is for logs and never shown to users.
func (e *Error) Unwrap() error { return e.cause }

// CodeOf returns the code of err, or "" for an internal error.
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

// Refusal is a refused write, with details for client programs.
type Refusal struct {
	Code    Code
	Message string
	// Details become extensions of the GraphQL error: the "problems" of the input, or the "current" element.
	Details map[string]any
}

func (r *Refusal) Error() string { return r.Message }

// DetailsOf returns the Details of a Refusal, or nil for another error.
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

// NotFound returns a NOT_FOUND error for the id at a path of the input. An absent id and an invisible
// one give the same error.
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

// TooWide returns a SCOPE_TOO_WIDE error. The message says how to narrow the query; cause is for the log.
func TooWide(message string, cause error) error {
	return &Error{Code: CodeTooWide, Message: message, cause: cause}
}

// Problem is one thing that is wrong with one element of a graph or a file.
type Problem struct {
	File    string // the file's name; "" when the input is no file
	Line    int    // in the file, from 1; of a table, the row
	Column  string // of a table: its heading and letters
	Element string // the element's reference, as Ref.String writes it
	Message string // what is wrong and what would be right

	more int // how many problems it stands for, which were only counted; 0 for a problem
}

func (p Problem) String() string {
	if p.more > 0 {
		return fmt.Sprintf("and %d more", p.more)
	}
	text := p.Message
	if p.Element != "" {
		text = p.Element + ": " + text
	}
	if p.Column != "" {
		text = "column " + p.Column + ": " + text
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

// Problems holds the problems of one input. As an error its code is BAD_USER_INPUT.
type Problems []Problem

// MaxProblems is the number of problems of one input that are kept and shown. Those after it are counted.
const MaxProblems = 1000

// Add appends problems. After the first MaxProblems, it only counts them.
func (p *Problems) Add(problems ...Problem) {
	for _, problem := range problems {
		switch {
		case len(*p) < MaxProblems && problem.more == 0:
			*p = append(*p, problem)
		case len(*p) == 0 || (*p)[len(*p)-1].more == 0:
			*p = append(*p, Problem{more: max(problem.more, 1)})
		default:
			(*p)[len(*p)-1].more += max(problem.more, 1)
		}
	}
}

// Error writes the first MaxProblems, and how many more there are.
func (p Problems) Error() string {
	var bounded Problems
	bounded.Add(p...)
	lines := make([]string, len(bounded))
	for i, problem := range bounded {
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
