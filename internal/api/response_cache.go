package api

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/lru"
)

// The answer to a query is a pure function of the process, with its program and its store, the view
// that it is asked of, the document, the operation and the variables. Its key is made of exactly
// these; so nobody gets what another clearance was answered, and nothing has to be thrown away when
// the graph changes. The process is in it since a revision only counts: another store has one of the
// same number. Of the key only half of its SHA-256 is kept: nobody can find another document, or other
// variables, with the same one.

// cacheKey returns the digest of the key of the answer that the process gives to an operation on the view; "" when it
// has none, since it is no query.
func cacheKey(process string, v *query.View, o *graphql.OperationContext) string {
	if o.Operation.Operation != ast.Query {
		return ""
	}
	room := make([]byte, 0, len(o.RawQuery)+200)                                                        // most keys need no more
	key := graph.AppendCacheKey(room, process, v.Identity(), o.RawQuery, o.Operation.Name, o.Variables) // with defaults
	sum := sha256.Sum256(key)
	return hex.EncodeToString(sum[:16])
}

// cachedResponse is an answer without errors and the body that it is sent as, in which its data lie.
type cachedResponse struct {
	response *graphql.Response
	body     []byte
}

func newCachedResponse(r *graphql.Response) (cachedResponse, error) {
	body, err := encoded(r)
	from := len(`{"data":`)
	return cachedResponse{&graphql.Response{Data: body[from : from+len(r.Data)], Extensions: r.Extensions}, append(body, '\n')}, err
}

// newAnswers returns a cache of answers without errors, by their keys.
func newAnswers(most int) *lru.Cache[cachedResponse] {
	return lru.New(most, func(key string, k cachedResponse) int { return len(key) + len(k.body) + 500 })
}
