package data

import (
	_ "embed"
)

//go:embed gsx.ndjson
var GSX []byte
