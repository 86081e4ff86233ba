package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"answerable/graph"
	"answerable/graph/query"
	"answerable/internal/lru"
)

// The answer to a query is a pure function of seven things: the process (its program and its store), the
// view, the document, the operation, the variables when it selects Query.viewer, the viewer, and whether
// the answer is to say what it costs. The cache key is a hash of exactly these. So no
// viewer gets an answer that was computed for another clearance, and a change of the graph invalidates
// nothing. The process is part of the key because revisions are only counted: two stores have revisions
// of the same number.

// cacheKey returns the key under which the process caches the answer to an operation on the view. It
// returns "" for an operation that is not a query.
func cacheKey(process string, v *query.View, o *graphql.OperationContext) string {
	if o.Operation.Operation != ast.Query {
		return ""
	}
	var viewer *graph.Viewer // when the answer says who asked
	if selectsType(o.Operation.SelectionSet, "Viewer") {
		viewer = v.Viewer()
	}
	buffer := make([]byte, 0, len(o.RawQuery)+200) // most keys need no more
	key := graph.AppendCacheKey(buffer, process, v.Identity(), o.RawQuery, o.Operation.Name, o.Variables, viewer, wantsCost(o))
	sum := sha256.Sum256(key)
	return hex.EncodeToString(sum[:16])
}

// cachedResponse is a response without errors and its encoded body. The response's data are a part of
// the body.
type cachedResponse struct {
	response *graphql.Response
	body     []byte
}

func newCachedResponse(r *graphql.Response) (cachedResponse, error) {
	body, err := encoded(r)
	from := len(`{"data":`)
	return cachedResponse{&graphql.Response{Data: body[from : from+len(r.Data)], Extensions: r.Extensions}, append(body, '\n')}, err
}

// newResponseCache returns a cache of responses without errors, which holds at most so many bytes.
func newResponseCache(bytes int) *lru.Cache[cachedResponse] {
	return lru.New(bytes, func(key string, k cachedResponse) int { return len(key) + len(k.body) + 500 })
}

// cached returns the result that is known without running the query: the client's own copy, or a cached
// response. Without either, it returns the result that the response is to be added to.
func (h *Handler) cached(ctx context.Context, info requestInfo, key string) (answered result, found bool) {
	answered = result{ran: true, tag: entityTag(key, info.mediaType)}
	responses := h.Observer.Metrics.QueryResponses
	if answered.unchanged = matchETag(info.known, answered.tag); answered.unchanged != "" {
		responses.WithLabelValues("client").Inc()
		return answered, true
	}
	if r, found := h.cache.Get(ctx, key); found {
		responses.WithLabelValues("cache").Inc()
		answered.response, answered.body = r.response, r.body
		return answered, true
	}
	responses.WithLabelValues("computed").Inc()
	return answered, false
}

// addToCache adds a computed response to the cache. A response with errors is not cached, and has no tag.
func (h *Handler) addToCache(ctx context.Context, key string, answered result) result {
	switch {
	case answered.response == nil: // the client has it
	case len(answered.response.Errors) > 0:
		answered.tag = ""
	case answered.body == nil && key != "" && h.cache != nil:
		if r, err := newCachedResponse(answered.response); err == nil {
			answered.body = r.body
			h.cache.Add(ctx, key, r)
		}
	}
	return answered
}
