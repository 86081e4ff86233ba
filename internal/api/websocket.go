package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"answerable/graph"
	"answerable/graph/subscription"
	"answerable/internal/operation"
)

// What the protocol closes a socket with.
const (
	closeInvalid         websocket.StatusCode = 4400
	closeUnauthorized    websocket.StatusCode = 4401 // an operation before the connection was acknowledged
	closeForbidden       websocket.StatusCode = 4403 // a token that is no good, or no longer
	closeNotAcceptable   websocket.StatusCode = 4406 // another protocol
	closeInitTimeout     websocket.StatusCode = 4408
	closeOperationExists websocket.StatusCode = 4409
	closeTooManyInits    websocket.StatusCode = 4429
)

// socket is one WebSocket.
type socket struct {
	*Streams
	conn    *websocket.Conn
	running sync.WaitGroup

	sending sync.Mutex // so that no position is told before the event that leads to it

	mu         sync.Mutex
	initiated  bool
	who        identity // the upgrade's, until the client says another
	operations map[string]*socketOperation
}

// socketOperation is an operation under way.
type socketOperation struct {
	cancel     context.CancelFunc
	subscriber *subscription.Subscriber // of a subscription that has begun
	position   string                   // that the client was told beside its events
}

// webSocket serves a WebSocket until either side closes it.
func (s *Streams) webSocket(w http.ResponseWriter, r *http.Request, who identity) {
	conn, err := websocket.Accept(protocolHeaderWriter{w}, r, &websocket.AcceptOptions{
		Subprotocols: []string{socketProtocol}, InsecureSkipVerify: true, // the origin was checked
	})
	if err != nil {
		return // Accept has answered
	}
	c := &socket{Streams: s, conn: conn, who: who, operations: map[string]*socketOperation{}}
	conn.SetReadLimit(int64(s.api.limits.Body))
	ctx, cancel := context.WithCancel(context.WithoutCancel(r.Context()))
	if conn.Subprotocol() != socketProtocol {
		_ = conn.Close(closeNotAcceptable, "Subprotocol not acceptable")
	} else {
		c.running.Go(func() { c.watch(ctx) })
		c.read(ctx)
	}
	cancel()
	c.running.Wait()
	_ = conn.CloseNow()
}

// watch closes the socket when the client does not introduce itself, is gone, has a token that ended,
// or the server stops.
func (c *socket) watch(ctx context.Context) {
	init := time.NewTimer(c.timing.init)
	defer init.Stop()
	beat := time.NewTicker(c.timing.keepAlive)
	defer beat.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-c.hub.Stopping():
			_ = c.conn.Close(websocket.StatusGoingAway, "the server is stopping")
			return
		case <-init.C:
			if !c.isInitiated() {
				_ = c.conn.Close(closeInitTimeout, "Connection initialisation timeout")
				return
			}
		case <-beat.C:
			if _, err := c.identity()(); err != nil {
				c.closeForbidden(err)
				return
			}
			alive, cancel := context.WithTimeout(ctx, c.timing.write)
			err := c.conn.Ping(alive)
			cancel()
			if err != nil || c.sendPositions(ctx) != nil {
				_ = c.conn.CloseNow()
				return
			}
		}
	}
}

// sendPositions tells, in the payload of a ping, where the subscriptions stand, by the ids of their
// operations: {"positions": {"1": "17@2026-11-24"}}. So a client that sees nothing of what happens can resume from
// a position that is not forgotten.
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

// closeForbidden closes the socket for a token that is no good. The protocol lets clients try again with
// another one.
func (c *socket) closeForbidden(err error) {
	_ = c.conn.Close(closeForbidden, "Forbidden: "+string(graph.CodeOf(err))+": "+err.Error())
}

func (c *socket) isInitiated() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.initiated
}

func (c *socket) identity() identity {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.who
}

// read takes messages until the socket ends.
func (c *socket) read(ctx context.Context) {
	for {
		kind, text, err := c.conn.Read(ctx)
		if err != nil {
			return
		}
		var m message
		if err = json.Unmarshal(text, &m); err != nil || kind != websocket.MessageText {
			err = &closing{closeInvalid, "Invalid message received: it is not a JSON object with a type"}
		} else {
			err = c.take(ctx, m)
		}
		if why := new(closing); errors.As(err, &why) {
			_ = c.conn.Close(why.code, why.reason)
			return
		}
		if err != nil {
			return
		}
	}
}

// take acts on a message.
func (c *socket) take(ctx context.Context, m message) error {
	switch m.Type {
	case "connection_init":
		return c.initiate(ctx, m)
	case "ping":
		return c.send(ctx, message{Type: "pong", Payload: m.Payload})
	case "pong":
		return nil
	case "subscribe":
		return c.subscribe(ctx, m)
	case "complete":
		return c.complete(m)
	default:
		return &closing{closeInvalid, "Invalid message received: its type is not one that clients send"}
	}
}

// initiate lets the client in. Its token stands in the payload, as {"Authorization": "Bearer TOKEN"}
// or {"token": "TOKEN"}; without one, the upgrade's header says who it is.
func (c *socket) initiate(ctx context.Context, m message) error {
	c.mu.Lock()
	again := c.initiated
	c.initiated = true
	c.mu.Unlock()
	if again {
		return &closing{closeTooManyInits, "Too many initialisation requests"}
	}
	var payload map[string]json.RawMessage
	if m.Payload != nil && json.Unmarshal(m.Payload, &payload) != nil {
		return &closing{closeInvalid, "Invalid message received: the payload of connection_init is not an object"}
	}
	for name, value := range payload {
		var text string
		isToken := strings.EqualFold(name, "token")
		if !isToken && !strings.EqualFold(name, "Authorization") || string(value) == "null" {
			continue
		}
		_ = json.Unmarshal(value, &text)
		if isToken {
			text = "Bearer " + text
		}
		header := &http.Request{Header: http.Header{"Authorization": {text}}}
		who := func() (graph.Viewer, error) { return c.api.authority.ViewerOfRequest(header) }
		if text == "" {
			who = func() (graph.Viewer, error) { return c.api.authority.Viewer("") }
		}
		if _, err := who(); err != nil {
			c.closeForbidden(err)
			return err
		}
		c.mu.Lock()
		c.who = who
		c.mu.Unlock()
	}
	return c.send(ctx, message{Type: "connection_ack"})
}

// subscribe begins an operation.
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

// operate runs an operation and tells the client what comes of it.
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
			payload, err := encoded(response)
			if err != nil {
				return err
			}
			return c.send(ctx, message{id, "next", payload})
		},
	})
	if c.finish(id, o) && !failed && err == nil {
		_ = c.send(ctx, message{ID: id, Type: "complete"})
	}
}

// finish forgets the operation, so that its id can be used again, and reports whether the client is
// still to be told that it ended.
func (c *socket) finish(id string, o *socketOperation) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.operations[id] != o {
		return false
	}
	delete(c.operations, id)
	return true
}

// complete ends an operation that the client wants no more of.
func (c *socket) complete(m message) error {
	if m.ID == "" {
		return &closing{closeInvalid, "Invalid message received: complete needs an id"}
	}
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

// send sends a message. A client that does not take it in time is cut off; it can resume.
func (c *socket) send(ctx context.Context, m message) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), c.timing.write)
	defer cancel()
	return c.conn.Write(ctx, websocket.MessageText, text)
}
