package graphiql

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"time"
)

//go:embed index.html page.css page.js tour assets
var files embed.FS

// policy lets the page load its own files and send requests to its own origin only. The editor measures and
// places its text with style attributes. The dialogs use style elements, which need the page's nonce. The
// images in the style sheet are data URLs.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; style-src-attr 'unsafe-inline'; " +
	"img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// contentTypes maps extensions to content types. A licence has no extension.
var contentTypes = map[string]string{
	".css": "text/css; charset=utf-8",
	".js":  "text/javascript; charset=utf-8",
	"":     "text/plain; charset=utf-8",
}

// file is one served file.
type file struct {
	content     []byte
	contentType string
	etag        string
	cache       string
}

// Handler serves the page at "/" and its files below. Endpoint is the URL of the API on the same origin: an
// absolute path, or a path relative to the page. To mount the handler at a path, strip the path without its
// last slash: the page names its files relative to itself.
//
// A link to the page may hold a query, in the parameters query, variables (JSON) and operationName.
func Handler(endpoint string) http.Handler {
	served := assets()
	page := template.Must(template.ParseFS(files, "index.html"))
	tour := Tour()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, found := served[r.URL.Path]
		if !found && r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "use GET", http.StatusMethodNotAllowed)
			return
		}
		nonce := rand.Text()
		h := w.Header()
		h.Set("Content-Security-Policy", fmt.Sprintf(policy, nonce))
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Content-Type-Options", "nosniff")
		if found {
			h.Set("Content-Type", f.contentType)
			h.Set("ETag", f.etag)
			h.Set("Cache-Control", f.cache)
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.content))
			return
		}
		h.Set("Content-Type", "text/html; charset=utf-8")
		h.Set("Cache-Control", "no-store") // a nonce is valid once
		_ = page.Execute(w, struct {
			Endpoint, Nonce string
			Tour            []string
		}{endpoint, nonce, tour})
	})
}

// Tour returns the queries with which the page opens, one in each tab, in order. Each is a document with one
// named operation on the sample graph.
func Tour() (questions []string) {
	names, err := fs.Glob(files, "tour/*.graphql")
	if err != nil {
		panic(err) // the pattern is constant
	}
	for _, name := range names { // sorted by name
		questions = append(questions, string(read(name)))
	}
	return questions
}

// assets returns the files that the page loads, by path. The path of a file under assets has its version, so
// browsers may cache it.
func assets() map[string]file {
	served := map[string]file{}
	for _, name := range []string{"page.css", "page.js"} {
		served["/"+name] = newFile(name, read(name), "no-cache")
	}
	err := fs.WalkDir(files, "assets", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !d.IsDir() {
			served["/"+name] = newFile(name, read(name), "public, max-age=31536000, immutable")
		}
		return nil
	})
	if err != nil {
		panic(err) // an embedded folder can always be walked
	}
	return served
}

func read(name string) []byte {
	content, err := files.ReadFile(name)
	if err != nil {
		panic(err) // an embedded file can always be read
	}
	return content
}

func newFile(name string, content []byte, cache string) file {
	contentType := contentTypes[path.Ext(name)]
	sum := sha256.Sum256(content)
	return file{content, contentType, `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`, cache}
}
