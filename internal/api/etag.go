package api

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"
)

// entityTag returns the strong entity tag of an answer in a media type, or "" without a key. The compressed
// answer's tag has compressedTag before its last quote.
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

// contentTag returns the entity tag of what is not GraphQL, from its content or from all that this depends on.
func contentTag(content []byte) string {
	sum := sha256.Sum256(content)
	return `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
}

const compressedTag = "-gzip"

// matchETag returns the tag in an If-None-Match header that matches, compressed or not, or "". It does not
// match "*", for which it would need an answer to compare with.
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

// setCacheHeaders sets the headers of an answer that caches may store and must revalidate before each use. A
// shared cache never stores the answer to a request with a token. The answer to an anonymous request is
// public, so that even a shared cache that ignores Vary reveals nothing.
func setCacheHeaders(h http.Header, r *http.Request, tag string) {
	h.Set("Etag", tag)
	if r.Header.Get("Authorization") == "" {
		h.Set("Cache-Control", "public, no-cache")
	} else {
		h.Set("Cache-Control", "private, no-cache")
	}
}
