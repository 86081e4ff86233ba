package api

import (
	"encoding/json"
	"net/http"

	"github.com/coder/websocket"
)

// The WebSocket protocol is graphql-transport-ws, as its PROTOCOL.md says.
const socketProtocol = "graphql-transport-ws"

// protocolHeaderWriter writes the name of the header that says which protocol was taken as RFC 6455 does, and not
// as Go would: gql for Python tells the two apart.
type protocolHeaderWriter struct{ http.ResponseWriter }

// WriteHeader writes the header with the name of RFC 6455.
func (s protocolHeaderWriter) WriteHeader(status int) {
	const name, canonical = "Sec-WebSocket-Protocol", "Sec-Websocket-Protocol"
	taken, ok := s.Header()[canonical]
	if ok {
		delete(s.Header(), canonical)
		s.Header()[name] = taken
	}
	s.ResponseWriter.WriteHeader(status)
	if ok { // package websocket reads it again
		delete(s.Header(), name)
		s.Header()[canonical] = taken
	}
}

func (s protocolHeaderWriter) Unwrap() http.ResponseWriter { return s.ResponseWriter }

// message is any message of the protocol.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// closing is why a socket is to be closed.
type closing struct {
	code   websocket.StatusCode
	reason string
}

func (c *closing) Error() string { return c.reason }

// shortReason cuts a reason to what fits into a frame.
func shortReason(reason string) string {
	const most = 123
	for len(reason) > most {
		cut := []rune(reason)
		reason = string(cut[:len(cut)-1])
	}
	return reason
}
