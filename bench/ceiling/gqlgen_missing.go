//go:build !gqlgenonly

package main

import (
	"errors"
	"net/http"
)

func newGqlgenOnly([]recordedAnswer) (http.Handler, error) {
	return nil, errors.New("this build has no generated code: run go generate, then build with -tags gqlgenonly; or pass -raw")
}
