package integrity

import (
	"regexp"
	"strconv"
	"strings"
)

// Text holds the pages of a document, from page 1. When the text does not mark where later pages begin,
// the last page holds the rest of the document.
type Text []string

var pageMark = regexp.MustCompile(`(?m)^\s*page (\d+) of \d+\s*$|\f`)

// Pages splits a text into pages. A line "page N of M" ends page N; a form feed ends the current page.
func Pages(text string) Text {
	var pages Text
	for {
		mark := pageMark.FindStringSubmatchIndex(text)
		if mark == nil {
			return append(pages, collapseSpace(text))
		}
		if mark[2] >= 0 {
			number, _ := strconv.Atoi(text[mark[2]:mark[3]])
			for len(pages)+1 < number {
				pages = append(pages, "")
			}
		}
		pages = append(pages, collapseSpace(text[:mark[0]]))
		text = text[mark[1]:]
	}
}

// Has reports whether the page holds the quote, ignoring differences of white space.
func (t Text) Has(page int, quote string) bool {
	return page >= 1 && len(t) > 0 && strings.Contains(t[min(page, len(t))-1], collapseSpace(quote))
}

func collapseSpace(text string) string { return strings.Join(strings.Fields(text), " ") }
