package api

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/subscription"
	"answerable/internal/operation"
)

// socketOperation is one operation under way on a WebSocket.
type socketOperation struct {
	cancel     context.CancelFunc
	subscriber *subscription.Subscriber // nil before the subscription began, and for other operations
	position   string                   // that was last sent in a ping
}

// subscribe starts an operation.
func (c *socket) subscribe(ctx context.Context, m message) error {
	var sent requestBody
	err := decode(m.Payload, &sent)
	params, wrong := sent.parameters(nil)
	if err != nil || wrong != nil || m.ID == "" {
		return &closing{closeInvalid, "Invalid message received: subscribe needs an id and a payload with a query or what names one"}
	}
	if !c.isInitiated() {
		return &closing{closeUnauthorized, "Unauthorized"}
	}
	viewer, err := c.identity()()
	if err != nil {
		c.closeForbidden(err)
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	o := &socketOperation{cancel: cancel}
	c.mu.Lock()
	_, exists := c.operations[m.ID]
	full := len(c.operations) >= maxOnSocket
	if !exists && !full {
		c.operations[m.ID] = o
	}
	c.mu.Unlock()
	switch {
	case exists:
		cancel()
		return &closing{closeOperationExists, shortReason("Subscriber for " + m.ID + " already exists")}
	case full:
		cancel()
		return c.sendErrors(ctx, m.ID, gqlerror.List{operation.CodedError("TOO_MANY_OPERATIONS", "a connection has at most %d operations at a time", maxOnSocket)})
	}
	c.running.Go(func() { c.operate(ctx, m.ID, o, params, viewer) })
	return nil
}

// operate runs an operation and sends its events, its errors and its end.
func (c *socket) operate(ctx context.Context, id string, o *socketOperation, params *graphql.RawParams, viewer graph.Viewer) {
	defer o.cancel()
	failed := false
	err := c.run(ctx, streamOperation{
		method: http.MethodPost, params: params, viewer: viewer,
		onSubscribe: func(s *subscription.Subscriber) {
			c.mu.Lock()
			defer c.mu.Unlock()
			o.subscriber = s
		},
		send: func(response *graphql.Response, ran bool) error {
			c.sending.Lock()
			defer c.sending.Unlock()
			if !stampRevision(response, o.subscriber) {
				return nil
			}
			if !ran {
				failed = true
				if !c.finish(id, o) {
					return nil
				}
				return c.sendErrors(ctx, id, response.Errors)
			}
			if !c.isUnderWay(id, o) {
				return nil
			}
			payload, err := encoded(response)
			if err != nil {
				return err
			}
			return c.send(ctx, message{id, "next", payload})
		},
	})
	c.sending.Lock()
	defer c.sending.Unlock()
	if c.finish(id, o) && !failed && err == nil {
		_ = c.send(ctx, message{ID: id, Type: "complete"})
	}
}

// finish removes the operation, so that its id can be used again. It reports false when the client has
// ended the operation already, and so waits for no message about it.
func (c *socket) finish(id string, o *socketOperation) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.operations[id] != o {
		return false
	}
	delete(c.operations, id)
	return true
}

// isUnderWay reports whether the client still waits for messages of the operation.
func (c *socket) isUnderWay(id string, o *socketOperation) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.operations[id] == o
}

// complete ends an operation at the client's wish. When it returns, nothing more is sent for the id: it waits
// for a message that is being sent.
func (c *socket) complete(m message) error {
	if m.ID == "" {
		return &closing{closeInvalid, "Invalid message received: complete needs an id"}
	}
	c.sending.Lock()
	defer c.sending.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	if o := c.operations[m.ID]; o != nil {
		delete(c.operations, m.ID)
		o.cancel()
	}
	return nil
}

func (c *socket) sendErrors(ctx context.Context, id string, errs gqlerror.List) error {
	payload, err := json.Marshal(errs)
	if err != nil {
		return err
	}
	return c.send(context.WithoutCancel(ctx), message{id, "error", payload})
}

// sendPositions sends the new positions of the subscriptions, by the ids of their operations, in the payload
// of a ping: {"positions": {"1": "17@2026-11-24"}}. A subscription whose viewer may see none of the changes
// gets no event; the ping gives its client a position to resume from that the server still holds.
func (c *socket) sendPositions(ctx context.Context) error {
	c.sending.Lock()
	defer c.sending.Unlock()
	positions := map[string]string{}
	c.mu.Lock()
	for id, o := range c.operations {
		if o.subscriber == nil {
			continue
		}
		if at := o.subscriber.Position(); at != "" && at != o.position {
			o.position, positions[id] = at, at
		}
	}
	c.mu.Unlock()
	if len(positions) == 0 {
		return nil
	}
	payload, err := json.Marshal(map[string]any{"positions": positions})
	if err != nil {
		return err
	}
	return c.send(ctx, message{Type: "ping", Payload: payload})
}
