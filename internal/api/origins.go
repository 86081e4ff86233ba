package api

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
)

// ValidateOrigin refuses an origin in a form that no browser sends, and names the form that browsers send. An
// origin is a scheme, a host and, if it is not the scheme's own, a port (RFC 6454, 6.2).
func ValidateOrigin(origin string) error {
	switch right := sentOrigin(origin); right {
	case origin:
		return nil
	case "":
		return fmt.Errorf("--cors-origin: %q is not the origin of a web page; write a scheme, a host in ASCII and, if need be, a port, such as https://dashboard.example", origin)
	default:
		return fmt.Errorf("--cors-origin: browsers do not send the origin %q; write %s", origin, right)
	}
}

// sentOrigin returns the origin that a browser sends for the pages of an address, or "" when there is no such origin. So it is for an
// empty text, and for null, which pages of files and of sandboxes send: any page can send it.
func sentOrigin(address string) string {
	address = strings.TrimSpace(address)
	if address == "*" || address == "" || strings.EqualFold(address, "null") {
		return map[bool]string{true: "*"}[address == "*"]
	}
	if !strings.Contains(address, "://") {
		scheme := "https://"
		if host, _, _ := strings.Cut(address, ":"); host == "localhost" || host == "127.0.0.1" {
			scheme = "http://"
		}
		address = scheme + address
	}
	at, err := url.Parse(strings.ToLower(address))
	if err != nil || at.Hostname() == "" || strings.ContainsFunc(at.Hostname(), func(r rune) bool { return r > '~' }) {
		return ""
	}
	host, port := at.Hostname(), at.Port()
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	if port == "" || port == map[string]string{"http": "80", "https": "443"}[at.Scheme] {
		return at.Scheme + "://" + host
	}
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%s://%s:%d", at.Scheme, host, n)
}
