package listen

import (
	"fmt"
	"net"
	"strconv"
)

// Address reads an address to listen on: HOST:PORT, or a port alone. A port alone is on this machine only.
// Other machines can connect only when the host names their side, such as 0.0.0.0 for all.
func Address(flag, text string) (string, error) {
	host, port, err := net.SplitHostPort(text)
	if err != nil {
		host, port = "", text
	}
	if n, wrong := strconv.ParseUint(port, 10, 16); wrong != nil || strconv.FormatUint(n, 10) != port {
		return "", fmt.Errorf("%s %q is not an address; write HOST:PORT, or a port such as 8080 for this machine alone", flag, text)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port), nil
}
