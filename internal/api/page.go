package api

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// PagePath is the path of the GraphiQL page. "/" redirects to it, and so does the API's path in a browser.
const PagePath = "/graphiql/"

// leadingToPage redirects a browser that opens the API's path without a query to the page.
func leadingToPage(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !asksForPage(r) {
			next.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		w.Header().Add("Vary", "Accept")
		http.Redirect(w, r, PagePath, http.StatusSeeOther)
	})
}

// asksForPage reports whether the request has no parameters and prefers HTML to JSON.
func asksForPage(r *http.Request) bool {
	if r.Method != http.MethodGet && r.Method != http.MethodHead || r.URL.RawQuery != "" || isWebSocket(r) {
		return false
	}
	var html, json, other float64
	for part := range strings.SplitSeq(r.Header.Get("Accept"), ",") {
		mediaType, p, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		q := 1.0
		if text, given := p["q"]; given {
			q, _ = strconv.ParseFloat(text, 64)
		}
		switch mediaType {
		case "text/html":
			html = max(html, q)
		case JSONType, ResponseType:
			json = max(json, q)
		case "*/*", "application/*":
			other = max(other, q)
		}
	}
	return html > json && html >= other && html > 0
}
