package main

import (
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	codeBlock = regexp.MustCompile("(?ms)^[ ]*```.*?^[ ]*```[ ]*$")
	codeSpan  = regexp.MustCompile("`[^`\n]*`")
	linkTo    = regexp.MustCompile(`\]\(([^()\s]+)\)`)
	heading   = regexp.MustCompile(`(?m)^#{1,6} +(.+?) *$`)
	linkText  = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)
	notInSlug = regexp.MustCompile(`[^\p{L}\p{N}_ -]`)
)

func TestLinksBetweenDocumentsLeadSomewhere(t *testing.T) {
	links := 0
	for name, text := range markdown(t) {
		for _, m := range linkTo.FindAllStringSubmatch(prose(text), -1) {
			target, err := url.Parse(m[1])
			if err != nil || target.IsAbs() || strings.HasPrefix(m[1], "/") {
				if err != nil || !target.IsAbs() {
					t.Errorf("%s links to %s; a link is relative to the page, or has a scheme", name, m[1])
				}
				continue
			}
			links++
			file := name
			if target.Path != "" {
				file = filepath.Join(filepath.Dir(name), filepath.FromSlash(target.Path))
			}
			if _, err := os.Stat(file); err != nil {
				t.Errorf("%s links to %s, which is missing", name, m[1])
				continue
			}
			if target.Fragment != "" && !anchors(t, file)[target.Fragment] {
				t.Errorf("%s links to %s, but %s has no such heading", name, m[1], file)
			}
		}
	}
	if links < 40 {
		t.Errorf("the documents have %d links; the test does not find them any more", links)
	}
}

// markdown returns the text of every Markdown file of the project, by its path.
func markdown(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{}
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "node_modules" || path != "." && strings.HasPrefix(entry.Name(), ".")):
			return filepath.SkipDir
		case entry.IsDir() || filepath.Ext(path) != ".md":
			return nil
		}
		text, err := os.ReadFile(path)
		texts[path] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// prose returns a document without its code.
func prose(text string) string {
	return codeSpan.ReplaceAllString(codeBlock.ReplaceAllString(text, ""), "")
}

// anchors returns what a link into a Markdown file may name, as GitHub makes it of the headings.
func anchors(t *testing.T, file string) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, m := range heading.FindAllStringSubmatch(codeBlock.ReplaceAllString(string(text), ""), -1) {
		title := strings.ToLower(linkText.ReplaceAllString(m[1], "$1"))
		found[strings.ReplaceAll(notInSlug.ReplaceAllString(title, ""), " ", "-")] = true
	}
	return found
}
