package api

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph/query"
	"answerable/internal/lru"
)

// The answer to a query is a pure function of the process, with its program and its store, the view
// that it is asked of, the document, the operation and the variables. Its key is made of exactly
// these; so nobody gets what another clearance was answered, and nothing has to be thrown away when
// the graph changes. The process is in it since a revision only counts: another store has one of the
// same number.

// cacheKey returns the key of the answer that the process gives to an operation on the view; "" when it
// has none, since it is no query.
func cacheKey(process string, v *query.View, o *graphql.OperationContext) string {
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
