package operation

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// limitError returns the error of a request that is over a limit; its code ends in overLimit.
func limitError(limit, format string, args ...any) *gqlerror.Error {
	return CodedError(limit+LimitExceeded, format, args...)
}

// LimitExceeded ends the code of a refusal by a limit.
const LimitExceeded = "_LIMIT_EXCEEDED"

// CodedError returns an error with a code, which clients can act on.
func CodedError(code, format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": code}}
}

// MaxErrors is how many validation errors an answer has; a document can have thousands.
const MaxErrors = 10

// MaxFieldErrors is how many errors of fields an answer has: what is wrong with the arguments of a list
// is so for each item that it is below.
const MaxFieldErrors = 100
