package api

import (
	"net/http"
	"strings"
)

// entityTag returns the strong tag of an answer in a media type; "" without a key. A compressed
// answer has the same with compressedTag before its last quote.
func entityTag(key, mediaType string) string {
	switch {
	case key == "":
		return ""
	case mediaType == ResponseType:
		return `"` + key + `-g"`
	default:
		return `"` + key + `-j"`
	}
}

const compressedTag = "-gzip"

// matchETag returns which tag of an If-None-Match header is the tag, compressed or not; "" for none.
// A "*" is not matched: it would need an answer to compare with.
func matchETag(header, tag string) string {
	if tag == "" {
		return ""
	}
	for candidate := range strings.SplitSeq(header, ",") {
		candidate = strings.TrimSpace(candidate)
		plain := strings.TrimPrefix(candidate, "W/")
		if strings.Replace(plain, compressedTag+`"`, `"`, 1) == tag {
			return plain
		}
	}
	return ""
}

// setCacheHeaders sets the headers of an answer that may be kept and must be asked about before each use.
// One to a request with a token is never kept in a shared cache. One to nobody holds what everybody
// may see, so that a shared cache that ignores Vary still gives nothing away.
func setCacheHeaders(h http.Header, r *http.Request, tag string) {
	h.Set("Etag", tag)
	if r.Header.Get("Authorization") == "" {
		h.Set("Cache-Control", "public, no-cache")
	} else {
		h.Set("Cache-Control", "private, no-cache")
	}
}
