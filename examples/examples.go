package examples

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"net/http"
	"time"
)

//go:embed plain.html
var page []byte

// Handler serves the page, which asks the API of the server that it comes from. The page may run its own
// script and ask that server, and nothing else.
func Handler() http.Handler {
	policy := fmt.Sprintf("default-src 'none'; script-src '%s'; style-src '%s'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		hashOf("<script type=\"module\">", "</script>"), hashOf("<style>", "</style>"))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "use GET", http.StatusMethodNotAllowed)
			return
		}
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("Content-Type", "text/html; charset=utf-8")
		h.Set("Cache-Control", "no-cache")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Content-Type-Options", "nosniff")
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(page))
	})
}

// Mount serves the page at /examples/, and every other path by next.
func Mount(next http.Handler) http.Handler {
	page := Handler()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/examples/":
			page.ServeHTTP(w, r)
		case "/examples":
			http.Redirect(w, r, "/examples/", http.StatusMovedPermanently)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// hashOf returns the source of a policy for the one element between two tags of the page.
func hashOf(begin, end string) string {
	_, rest, _ := bytes.Cut(page, []byte(begin))
	content, _, found := bytes.Cut(rest, []byte(end))
	if !found {
		panic("the page has no " + begin) // an embedded page is as it was built
	}
	sum := sha256.Sum256(content)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
