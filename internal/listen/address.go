package listen

import (
	"fmt"
	"net"
	"strconv"
)

// Address reads where to listen: HOST:PORT, or a port alone, which is of this machine alone.
// Other machines are let in only where their side is named, such as 0.0.0.0:8080 for all.
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
