package api

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/coder/websocket"

	"answerable/graph"
)

// The codes with which the protocol closes a socket.
const (
	closeInvalid         websocket.StatusCode = 4400
	closeUnauthorized    websocket.StatusCode = 4401 // an operation before the connection was acknowledged
	closeForbidden       websocket.StatusCode = 4403 // an invalid or expired token
	closeNotAcceptable   websocket.StatusCode = 4406 // another protocol
	closeInitTimeout     websocket.StatusCode = 4408
	closeOperationExists websocket.StatusCode = 4409
	closeTooManyInits    websocket.StatusCode = 4429
)

// socket is one WebSocket: this file reads its messages, websocket_operations.go runs its operations.
type socket struct {
	*Streams
	conn    *websocket.Conn
	running sync.WaitGroup

	sending sync.Mutex // held while a message about an operation is sent: a position must not overtake its event, nor a message the client's complete

	mu         sync.Mutex
	initiated  bool
	who        identity // of the upgrade request, until connection_init brings a token
	operations map[string]*socketOperation
}

// webSocket serves a WebSocket until either side closes it.
func (s *Streams) webSocket(w http.ResponseWriter, r *http.Request, who identity) {
	conn, err := websocket.Accept(protocolHeaderWriter{w}, r, &websocket.AcceptOptions{
		Subprotocols: []string{socketProtocol}, InsecureSkipVerify: true, // the origin was checked
	})
	if err != nil {
		return // Accept has sent the error
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

// watch closes the socket when the client sends no connection_init in time, the client is gone, its token
// has expired, or the server stops.
func (c *socket) watch(ctx context.Context) {
	init := time.NewTimer(c.timing.init)
	defer init.Stop()
	keepAlive := time.NewTicker(c.timing.keepAlive)
	defer keepAlive.Stop()
	token := time.NewTicker(c.timing.token)
	defer token.Stop()
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
		case <-token.C:
			if _, err := c.identity()(); err != nil {
				c.closeForbidden(err)
				return
			}
		case <-keepAlive.C:
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

// closeForbidden closes the socket because of an invalid token. The client may connect again with another
// token.
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

// read handles the client's messages, one after the other, until the socket is closed.
func (c *socket) read(ctx context.Context) {
	for {
		kind, text, err := c.conn.Read(ctx)
		if err != nil {
			return
		}
		var m message
		if err = requireUnicode(text); err != nil {
			err = &closing{closeInvalid, "Invalid message received: " + err.Error()}
		} else if err = json.Unmarshal(text, &m); err != nil || kind != websocket.MessageText {
			err = &closing{closeInvalid, "Invalid message received: it is not a JSON object with a type"}
		} else {
			err = c.handle(ctx, m)
		}
		if e := new(closing); errors.As(err, &e) {
			_ = c.conn.Close(e.code, e.reason)
			return
		}
		if err != nil {
			return
		}
	}
}

// handle handles one message. A closing error closes the socket with its code.
func (c *socket) handle(ctx context.Context, m message) error {
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

// initiate acknowledges the connection. The payload may hold the client's token, as
// {"Authorization": "Bearer TOKEN"} or {"token": "TOKEN"}. Without it, the token of the upgrade request
// counts.
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
		who := func() (graph.Viewer, error) { return c.api.issuer.ViewerOfRequest(header) }
		if text == "" {
			who = func() (graph.Viewer, error) { return c.api.issuer.Viewer("") }
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

// send sends a message. It closes the connection of a client that does not receive the message in time;
// the client can connect again and resume.
func (c *socket) send(ctx context.Context, m message) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), c.timing.write)
	defer cancel()
	return c.conn.Write(ctx, websocket.MessageText, text)
}
