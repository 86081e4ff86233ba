package api

import (
	"context"
	"errors"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/mutation"
	"answerable/graph/query"
	"answerable/internal/auth"
	"answerable/internal/operation"
	"answerable/resolvers"
)

// requestInfo is how an operation came.
type requestInfo struct {
	method    string // of HTTP; POST for an operation from a WebSocket
	mediaType string // of the response
	known     string // the entity tags of the responses that the client holds, as If-None-Match lists them
}

// result is what a request gets when nothing was wrong with it as HTTP.
type result struct {
	response  *graphql.Response
	body      []byte // the encoded response, when it is in the cache
	ran       bool   // false when the operation was refused before it ran
	tag       string // the entity tag of a response that may be cached
	unchanged string // the entity tag under which the client holds this response already
}

// execute answers a query or a mutation.
func (h *Handler) execute(ctx context.Context, info requestInfo, params *graphql.RawParams) (result, error) {
	op, wrong, err := h.prepare(ctx, params)
	switch {
	case err != nil:
		return result{}, err
	case wrong != nil:
		return result{response: wrong}, nil
	}
	return h.answer(ctx, info, op)
}

// prepare parses and validates an operation. Wrong is the response to an operation that is invalid or
// over a limit.
func (h *Handler) prepare(ctx context.Context, params *graphql.RawParams) (op *graphql.OperationContext, wrong *graphql.Response, err error) {
	defer h.recoverInto(ctx, &err)
	ctx = graphql.StartOperationTrace(ctx)
	op, errs := h.exec.CreateOperationContext(ctx, params)
	errs = truncateErrors(errs, operation.MaxErrors)
	operation.CodeScalars(errs)
	if found := op.Operation; found != nil {
		check := operation.VariableValidator{Schema: h.schema.Schema(), NameFields: h.Suggestions || h.introspection.Allows(ctx)}
		if wrong := check.Validate(found, params.Variables); wrong != nil {
			errs = wrong
		}
	} else if op.Doc != nil && params.OperationName == "" {
		errs = gqlerror.List{operation.CodedError(string(graph.CodeInvalid), "the document has %d operations; name the one to run with operationName", len(op.Doc.Operations))}
	}
	if errs != nil {
		h.Observer.Metrics.CountOperation("", codeOf(errs[0]))
		return nil, h.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs), nil
	}
	return op, nil, nil
}

// answer answers a prepared operation. Its steps are in the order in which they run.
func (h *Handler) answer(ctx context.Context, info requestInfo, op *graphql.OperationContext) (answered result, err error) {
	if err := requireTransport(info, op); err != nil {
		return result{}, err
	}
	if err := h.waitForPosition(ctx, op); err != nil {
		return h.unavailable(ctx, op, err)
	}
	ctx, done, err := h.admit(ctx, op)
	if err != nil {
		return result{}, err
	}
	defer func() { done(answered, err) }()
	return h.run(ctx, info, op)
}

// requireTransport refuses an operation that the transport can't carry.
func requireTransport(info requestInfo, op *graphql.OperationContext) error {
	switch kind := op.Operation.Operation; {
	case info.method != http.MethodPost && kind != ast.Query:
		return newHTTPError(http.StatusMethodNotAllowed, "GET is for queries; POST the %s", kind)
	case kind == ast.Subscription:
		return newHTTPError(http.StatusNotAcceptable, "a subscription needs a WebSocket (%s) or Accept: %s", socketProtocol, eventType)
	default:
		return nil
	}
}

// admit takes a place of the limiter and starts the observation of the operation. Done ends both.
func (h *Handler) admit(ctx context.Context, op *graphql.OperationContext) (observed context.Context, done func(result, error), err error) {
	release, err := h.limiter.acquire(ctx)
	if err != nil {
		return ctx, nil, err
	}
	observed, ended := h.Observer.StartOperation(ctx, op, h.documents.TrustedDocuments.NameOf(op.RawQuery))
	return observed, func(answered result, err error) {
		defer release()
		ended(codeOfReply(answered, err), err == nil)
	}, nil
}

// run runs a query or a mutation. A panic becomes its error, so that the panic is observed too.
func (h *Handler) run(ctx context.Context, info requestInfo, op *graphql.OperationContext) (answered result, err error) {
	defer h.recoverInto(ctx, &err)
	if op.Operation.Operation == ast.Mutation {
		if wrong, err := h.measureAlone(ctx, op); wrong != nil || err != nil {
			return result{response: wrong}, err
		}
		return result{response: h.mutate(ctx, op), ran: true}, nil
	}
	var key string
	err = h.graph.Read(ctx, auth.ViewerOf(ctx), func(v *query.View) (err error) {
		var found bool
		key = cacheKey(h.process, v, op)
		if answered, found = h.cached(ctx, info, key); !found {
			var cost operation.Cost
			if cost, answered.response, err = h.measure(ctx, v, op); answered.response != nil || err != nil {
				answered.ran, answered.tag = false, ""
				return err
			}
			var release func()
			if release, err = h.admitCost(ctx, cost); err != nil {
				return err
			}
			defer release()
			if answered.response, err = h.query(ctx, v, op); err == nil && wantsCost(op) {
				answered.response.Extensions["cost"] = cost
			}
		}
		return err
	})
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return result{}, h.tookTooLong()
	case err != nil:
		return h.unavailable(ctx, op, err)
	default:
		return h.addToCache(ctx, key, answered), nil
	}
}

// mutate runs a mutation, whose fields write one after the other. A mutation runs once, whatever its
// result: a read may be retried, a write may not. extensions.revision is the revision at which the last
// payload was read.
func (h *Handler) mutate(ctx context.Context, operation *graphql.OperationContext) *graphql.Response {
	writer := mutation.New(h.graph).Writer(auth.ViewerOf(ctx))
	handle, ctx := h.exec.DispatchOperation(resolvers.WithWriter(ctx, writer), operation)
	response := handle(ctx)
	if response == nil { // the context ended before anything was done
		err := h.present(graphql.WithOperationContext(ctx, operation), ctx.Err())
		response = &graphql.Response{Errors: gqlerror.List{err}}
	}
	if err := writer.Close(); err != nil {
		response.Errors = append(response.Errors, h.present(graphql.WithOperationContext(ctx, operation), err))
	}
	if revision := writer.Revision(); revision != graph.Revision(0) {
		response.Extensions = map[string]any{"revision": revision}
	}
	return response
}

// query computes the response to a query on the view.
func (h *Handler) query(ctx context.Context, v *query.View, op *graphql.OperationContext) (*graphql.Response, error) {
	h.prefetch(ctx, v, op)
	handle, ctx := h.exec.DispatchOperation(resolvers.WithView(ctx, v), op)
	response := handle(ctx)
	if response == nil { // the context has ended
		return nil, ctx.Err()
	}
	response.Extensions = map[string]any{"revision": v.Revision()}
	response.Errors = truncateErrors(response.Errors, operation.MaxFieldErrors)
	return response, nil
}

// unavailable is the result of an operation for which the graph could not be read. An httpError stays
// the error that it is.
func (h *Handler) unavailable(ctx context.Context, op *graphql.OperationContext, err error) (result, error) {
	if r := new(httpError); errors.As(err, &r) {
		return result{}, err
	}
	ctx = graphql.WithOperationContext(ctx, op)
	return result{response: &graphql.Response{Errors: gqlerror.List{h.present(ctx, err)}}, ran: true}, nil
}
