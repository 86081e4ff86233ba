package data

import (
	_ "embed"
)

// Licence is that of the samples.
const Licence = "CC BY 4.0"

// GSX is the sample graph from public documents, a file in the format of package ndjson.
//
//go:embed gsx.ndjson
var GSX []byte

// Harbour is the fictional sample graph. Its dates are around May 2031, and move when it is loaded.
//
//go:embed fictional-harbour.ndjson
var Harbour []byte
