package api

import (
	"encoding/json"
	"net/http"

	"github.com/coder/websocket"
)

// socketProtocol is graphql-transport-ws; see its PROTOCOL.md.
const socketProtocol = "graphql-transport-ws"

// protocolHeaderWriter writes the name of the header with the chosen protocol as RFC 6455 spells it, not as
// Go does: gql for Python distinguishes the two.
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
	if ok { // package websocket reads the header again
		delete(s.Header(), name)
		s.Header()[canonical] = taken
	}
}

func (s protocolHeaderWriter) Unwrap() http.ResponseWriter { return s.ResponseWriter }

// message is a message of the protocol.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// closing is the error that closes a socket, with its code.
type closing struct {
	code   websocket.StatusCode
	reason string
}

func (c *closing) Error() string { return c.reason }

// shortReason truncates a reason to the length of a close frame.
func shortReason(reason string) string {
	const most = 123
	for len(reason) > most {
		cut := []rune(reason)
		reason = string(cut[:len(cut)-1])
	}
	return reason
}
