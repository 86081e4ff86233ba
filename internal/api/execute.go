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

// mutate runs a mutation, whose fields write one after the other. It is run once, whatever comes of it:
// a read may be tried again, a write may not. extensions.revision names the revision that the last
// payload was read at.
func (a *Handler) mutate(ctx context.Context, operation *graphql.OperationContext) *graphql.Response {
	desk := mutation.New(a.graph).Writer(auth.ViewerOf(ctx))
	handle, ctx := a.exec.DispatchOperation(resolvers.WithWriter(ctx, desk), operation)
	response := handle(ctx)
	if response == nil { // the context had ended before anything was done
		err := a.present(graphql.WithOperationContext(ctx, operation), ctx.Err())
		response = &graphql.Response{Errors: gqlerror.List{err}}
	}
	if err := desk.Close(); err != nil {
		response.Errors = append(response.Errors, a.present(graphql.WithOperationContext(ctx, operation), err))
	}
	if revision := desk.Revision(); revision != graph.Revision(0) {
		response.Extensions = map[string]any{"revision": revision}
	}
	return response
}

// result is what a request gets when nothing was wrong with it as HTTP.
type result struct {
	response  *graphql.Response
	body      []byte // of an answer that is kept: the response, encoded
	ran       bool   // else it was refused before it ran
	tag       string // of an answer that may be kept
	unchanged string // the tag under which the client has the answer already
}

// requestInfo is how an operation came.
type requestInfo struct {
	method    string // of HTTP; POST for what comes by a WebSocket
	mediaType string // that the answer is to have
	known     string // the entity tags that the client has answers under, as If-None-Match names them
}

// execute answers one operation that does not go on.
func (a *Handler) execute(ctx context.Context, asked requestInfo, params *graphql.RawParams) (result, error) {
	op, wrong, err := a.prepare(ctx, params)
	switch {
	case err != nil:
		return result{}, err
	case wrong != nil:
		return result{response: wrong}, nil
	}
	return a.run(ctx, asked, op)
}

// prepare reads an operation. Wrong is the answer to one that is wrong in itself or over a limit.
func (a *Handler) prepare(ctx context.Context, params *graphql.RawParams) (op *graphql.OperationContext, wrong *graphql.Response, err error) {
	defer a.recoverInto(ctx, &err)
	ctx = graphql.StartOperationTrace(ctx)
	op, errs := a.exec.CreateOperationContext(ctx, params)
	errs = truncateErrors(errs, operation.MaxErrors)
	if found := op.Operation; found != nil {
		check := operation.VariableValidator{Schema: a.schema.Schema(), NameFields: a.Suggestions || a.introspection.Allows(ctx)}
		if wrong := check.Validate(found, params.Variables); wrong != nil {
			errs = wrong
		}
	} else if op.Doc != nil && params.OperationName == "" {
		errs = gqlerror.List{operation.CodedError(string(graph.CodeInvalid), "the document has %d operations; name the one to run with operationName", len(op.Doc.Operations))}
	}
	if errs != nil {
		a.Observer.Metrics.CountOperation("", codeOf(errs[0]))
		return nil, a.exec.DispatchError(graphql.WithOperationContext(ctx, op), errs), nil
	}
	return op, nil, nil
}

// run answers an operation that was opened.
func (a *Handler) run(ctx context.Context, asked requestInfo, op *graphql.OperationContext) (answered result, err error) {
	if asked.method != http.MethodPost && op.Operation.Operation != ast.Query {
		return result{}, newHTTPError(http.StatusMethodNotAllowed, "GET is for queries; POST the %s", op.Operation.Operation)
	}
	if op.Operation.Operation == ast.Subscription {
		return result{}, newHTTPError(http.StatusNotAcceptable, "a subscription needs a WebSocket (%s) or Accept: %s", socketProtocol, eventType)
	}
	if op.Operation.Operation == ast.Query { // what is written is written to the newest
		if err := a.waitForPosition(ctx, op.Headers); err != nil {
			return a.unavailable(ctx, op, err)
		}
	}
	release, err := a.slots.acquire(ctx)
	if err != nil {
		return result{}, err
	}
	defer release()
	ctx, ended := a.Observer.StartOperation(ctx, op, a.documents.TrustedDocuments.NameOf(op.RawQuery))
	defer func() { ended(codeOfReply(answered, err), err == nil) }()
	defer a.recoverInto(ctx, &err) // before it ends, so that it is counted as what it was
	if op.Operation.Operation == ast.Mutation {
		return result{response: a.mutate(ctx, op), ran: true}, nil
	}
	var key string
	err = a.graph.Read(ctx, auth.ViewerOf(ctx), func(v *query.View) error {
		answered = result{ran: true}
		key = cacheKey(a.process, v, op)
		answered.tag = entityTag(key, asked.mediaType)
		if answered.unchanged = matchETag(asked.known, answered.tag); answered.unchanged != "" {
			a.Observer.Metrics.Answers.WithLabelValues("client").Inc()
			return nil
		}
		if kept, found := a.answers.Get(ctx, key); found {
			a.Observer.Metrics.Answers.WithLabelValues("kept").Inc()
			answered.response, answered.body = kept.response, kept.body
			return nil
		}
		a.Observer.Metrics.Answers.WithLabelValues("computed").Inc()
		a.prefetch(ctx, v, op)
		handle, ctx := a.exec.DispatchOperation(resolvers.WithView(ctx, v), op)
		answered.response = handle(ctx)
		if answered.response == nil { // the context has ended
			return ctx.Err()
		}
		answered.response.Extensions = map[string]any{"revision": v.Revision()}
		answered.response.Errors = truncateErrors(answered.response.Errors, operation.MaxFieldErrors)
		return nil
	})
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded) && op.Operation.Operation == ast.Query:
		return result{}, &httpError{http.StatusUnprocessableEntity, "TIME" + operation.LimitExceeded, "the answer took longer than " + a.limits.Time.String() + "; ask for less"}
	case err != nil:
		return a.unavailable(ctx, op, err)
	case answered.response != nil && len(answered.response.Errors) > 0:
		answered.tag = ""
	case answered.response != nil && answered.body == nil && key != "" && a.answers != nil:
		if kept, err := newCachedResponse(answered.response); err == nil {
			answered.body = kept.body
			a.answers.Add(ctx, key, kept)
		}
	}
	return answered, nil
}

// unavailable is the answer to an operation for which the graph could not be read; a refusal stays one.
func (a *Handler) unavailable(ctx context.Context, op *graphql.OperationContext, err error) (result, error) {
	if r := new(httpError); errors.As(err, &r) {
		return result{}, err
	}
	ctx = graphql.WithOperationContext(ctx, op)
	return result{response: &graphql.Response{Errors: gqlerror.List{a.present(ctx, err)}}, ran: true}, nil
}
