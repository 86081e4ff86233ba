package data

import (
	_ "embed"
)

// GSX is the sample graph, a file in the format of package ndjson.
//
//go:embed gsx.ndjson
var GSX []byte
