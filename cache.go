package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph/query"
)

// The answer to a query is a pure function of the process, with its program and its store, the view
// that it is asked of, the document, the operation and the variables. Its key is made of exactly
// these; so nobody gets what another clearance was answered, and nothing has to be thrown away when
// the graph changes. The process is in it since a revision only counts: another store has one of the
// same number.

// keyOf returns the key of the answer that the process gives to an operation on the view; "" when it
// has none, since it is no query.
func keyOf(process string, v *query.View, o *graphql.OperationContext) string {
	if o.Operation.Operation != ast.Query {
		return ""
	}
	variables, err := json.Marshal(o.Variables) // sorted by name, defaults included
	if err != nil {
		return ""
	}
	h := sha256.New()
	for _, part := range []string{process, v.Identity(), o.RawQuery, o.Operation.Name, string(variables)} {
		h.Write(strconv.AppendInt(nil, int64(len(part)), 10)) // so that no part runs into the next
		h.Write([]byte{':'})
		h.Write([]byte(part))
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// kept is an answer without errors and the body that it is sent as, in which its data lie.
type kept struct {
	response *graphql.Response
	body     []byte
}

func newKept(r *graphql.Response) (kept, error) {
	body, err := encoded(r)
	from := len(`{"data":`)
	return kept{&graphql.Response{Data: body[from : from+len(r.Data)], Extensions: r.Extensions}, append(body, '\n')}, err
}

// newAnswers returns a cache of answers without errors, by their keys.
func newAnswers(most int) *lru[kept] {
	return newLRU(most, func(key string, k kept) int { return len(key) + len(k.body) + 500 })
}

// entityTag returns the strong tag of an answer in a media type; "" without a key. A compressed
// answer has the same with compressedTag before its last quote.
func entityTag(key, mediaType string) string {
	switch {
	case key == "":
		return ""
	case mediaType == responseType:
		return `"` + key + `-g"`
	default:
		return `"` + key + `-j"`
	}
}

const compressedTag = "-gzip"

// matched returns which tag of an If-None-Match header is the tag, compressed or not; "" for none.
// A "*" is not matched: it would need an answer to compare with.
func matched(header, tag string) string {
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

// cacheable sets the headers of an answer that may be kept and must be asked about before each use.
// One to a request with a token is never kept in a shared cache. One to nobody holds what everybody
// may see, so that a shared cache that ignores Vary still gives nothing away.
func cacheable(h http.Header, r *http.Request, tag string) {
	h.Set("Etag", tag)
	if r.Header.Get("Authorization") == "" {
		h.Set("Cache-Control", "public, no-cache")
	} else {
		h.Set("Cache-Control", "private, no-cache")
	}
}
