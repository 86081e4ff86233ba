package api

import (
	"context"
	"net"
	"net/netip"

	"answerable/internal/auth"
)

// clientID is who shares the server with others: the subject of a token, or else the address of the connection. All who
// come through one proxy without a token are one client.
type clientID struct {
	subject string
	address netip.Prefix
}

type addressKey struct{}

// WithAddress returns a context of a connection that knows from which address it comes.
func WithAddress(ctx context.Context, connection net.Conn) context.Context {
	at, err := netip.ParseAddrPort(connection.RemoteAddr().String())
	if err != nil {
		return ctx
	}
	address, bits := at.Addr().Unmap().WithZone(""), 32
	if address.Is6() {
		bits = 64 // a network has as many addresses as it wants
	}
	prefix, _ := address.Prefix(bits)
	return context.WithValue(ctx, addressKey{}, prefix)
}

// clientOf returns the client of a request.
func clientOf(ctx context.Context) clientID {
	if name := auth.ViewerOf(ctx).Name; name != "" {
		return clientID{subject: name}
	}
	address, _ := ctx.Value(addressKey{}).(netip.Prefix)
	return clientID{address: address}
}
