package explorer

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"time"
)

//go:embed dist
var dist embed.FS

// policy lets the page load its own files and send requests to its own origin, and turn no text into markup
// or script, but for the address of the worker that places the nodes of a map. A picture that is copied is a blob. What the page opens beside itself has the page's policy, so the style of reports is allowed too.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' REPORTS; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; " +
	"form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types layout"

// file is one served file, also as gzip compresses it.
type file struct {
	content, compressed []byte
	contentType, etag   string
	policy              string
}

// Mount serves the page at "/" and at the addresses of its views, its files below "/assets/", and every other
// path by next. The day, such as 2017-10-01, is the one with which the page opens; without it, the page opens
// with today. The last argument is the source of a policy that allows the style of reports, such as 'sha256-…'.
func Mount(next http.Handler, day, reports string) http.Handler {
	files, policy := map[string]file{}, strings.Replace(policy, "REPORTS", reports, 1)
	entries, err := fs.ReadDir(dist, "dist")
	if err != nil {
		panic(err) // the embedded folder can always be read
	}
	for _, entry := range entries {
		content, err := dist.ReadFile("dist/" + entry.Name())
		if err != nil {
			panic(err) // an embedded file can always be read
		}
		if entry.Name() == "index.html" {
			content = bytes.ReplaceAll(content, []byte(`data-opens-on=""`), []byte(`data-opens-on="`+html.EscapeString(day)+`"`))
		}
		files[entry.Name()] = newFile(entry.Name(), policy, content)
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, ok := strings.CutPrefix(r.URL.Path, "/assets/")
		if !ok {
			name = "index.html"
		}
		f, found := files[name]
		switch {
		case !ok && !isView(r.URL.Path):
			next.ServeHTTP(w, r)
		case !found:
			http.NotFound(w, r)
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "use GET", http.StatusMethodNotAllowed)
		default:
			f.serve(w, r)
		}
	})
}

// isView reports whether the path is the address of one of the page's views.
func isView(at string) bool {
	return at == "/" || at == "/search" || at == "/lanes" || at == "/map" || at == "/timeline" || at == "/new" || at == "/changes" || strings.HasPrefix(at, "/n/") && len(at) > len("/n/")
}

func newFile(name, policy string, content []byte) file {
	var compressed bytes.Buffer
	w, err := gzip.NewWriterLevel(&compressed, gzip.BestCompression)
	if err != nil {
		panic(err) // the level is constant
	}
	_, _ = w.Write(content) // a buffer takes everything
	_ = w.Close()
	sum := sha256.Sum256(content)
	return file{
		content: content, compressed: compressed.Bytes(),
		contentType: mime.TypeByExtension(path.Ext(name)),
		etag:        base64.RawURLEncoding.EncodeToString(sum[:12]),
		policy:      policy,
	}
}

func (f file) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", f.policy)
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Content-Type", f.contentType)
	h.Set("Cache-Control", "no-cache")
	h.Set("Vary", "Accept-Encoding")
	content, etag := f.content, f.etag
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		content, etag = f.compressed, etag+"-gzip"
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("ETag", `"`+etag+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}
