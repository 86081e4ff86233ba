package operation

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// limitError returns the error of a request that exceeds a limit. Its code ends in LimitExceeded.
func limitError(limit, format string, args ...any) *gqlerror.Error {
	return CodedError(limit+LimitExceeded, format, args...)
}

// LimitExceeded ends the code of a refusal by a limit.
const LimitExceeded = "_LIMIT_EXCEEDED"

// CodedError returns an error with a code, which clients can act on.
func CodedError(code, format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": code}}
}

// MaxErrors is the maximum number of validation errors in a response. A document can have thousands.
const MaxErrors = 10

// MaxFieldErrors is the maximum number of field errors in a response. A wrong argument of a nested list
// gives an error for each item above it.
const MaxFieldErrors = 100
