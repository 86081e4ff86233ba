package report

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	htmltemplate "html/template"
	"regexp"
	"strings"
	texttemplate "text/template"
)

//go:embed document.html.tmpl document.md.tmpl document.css
var templates embed.FS

var (
	style        = mustRead("document.css")
	htmlTemplate = htmltemplate.Must(htmltemplate.New("document.html.tmpl").Funcs(htmltemplate.FuncMap{
		"style": func() htmltemplate.CSS { return htmltemplate.CSS(style) }, //nolint:gosec // our own file
		"add":   add,
	}).ParseFS(templates, "document.html.tmpl"))
	markdownTemplate = texttemplate.Must(texttemplate.New("document.md.tmpl").Funcs(texttemplate.FuncMap{"md": markdown, "add": add}).ParseFS(templates, "document.md.tmpl"))
)

func add(a, b int) int { return a + b }

func mustRead(name string) string {
	file, err := templates.ReadFile(name)
	if err != nil {
		panic(err) // an embedded file can always be read
	}
	return string(file)
}

// StylePolicy is the source of a Content-Security-Policy that allows the style of HTML, and no other.
func StylePolicy() string {
	sum := sha256.Sum256([]byte(style))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// HTML returns the document as a page that needs no other file.
func (d *Document) HTML() ([]byte, error) {
	var b bytes.Buffer
	err := htmlTemplate.Execute(&b, d)
	return b.Bytes(), err
}

// Markdown returns the document as Markdown, in which no text of the graph is markup.
func (d *Document) Markdown() ([]byte, error) {
	var b bytes.Buffer
	err := markdownTemplate.Execute(&b, d)
	return b.Bytes(), err
}

// Write returns the document in a format: html or markdown.
func (d *Document) Write(format string) ([]byte, error) {
	if format == "html" {
		return d.HTML()
	}
	return d.Markdown()
}

// markdown writes a line. In a document from right to left, names, dates and references stand between the marks that
// isolate their direction.
func markdown(direction string, l Line) string {
	var b strings.Builder
	for i, s := range l {
		text := s.Text
		if s.Name {
			text = escapeMarkdown(text)
			if i == 0 {
				text = blockStart.ReplaceAllString(text, `$1\$2`)
			}
		}
		if direction == "rtl" && (s.Name || s.Date != "" || s.Target != "") {
			text = "\u2068" + text + "\u2069"
		}
		b.WriteString(text)
	}
	return b.String()
}

var (
	inline     = regexp.MustCompile("[\\\\`*_\\[\\]<>|~$@]|&([#A-Za-z])|://|www\\.")
	blockStart = regexp.MustCompile(`^(\d*)([#+=:.)-])`)
)

// escapeMarkdown writes a text so that nothing in it is markup, a link included.
func escapeMarkdown(text string) string {
	return inline.ReplaceAllStringFunc(text, func(found string) string {
		if found == "www." {
			return `www\.`
		}
		return `\` + found
	})
}
