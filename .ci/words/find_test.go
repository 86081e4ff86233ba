package words

import (
	"strings"
	"testing"
)

func TestIdiomsAreFound(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Whoever writes sees it.", "Whoever"},
		{"read it\nanew", "anew"},
		{"one stands\n  beside it, two stand beside it", "stands beside, stand beside"},
		{"what is of use", "of use"},
		{"it tells what it was told", "tells, told"},
		{"a page that is none", "is none"},
		{"removing what is not there", "what is not there"},
		{"null when it is no more", "is no more"},
		{"can't be meant here", "be meant here"},
		// Words that hold an idiom, or are like one.
		{"the renewal of the used, as everyone tells it", "tells"},
		{"stand by; besides, nonetheless, it is nonempty", ""},
		{"a page out of use", ""},
		{"the type of user is noted; a bytell, untold", ""},
		{"there is no theme; which is it? none of them", ""},
		{"null when there is none, or there\nare none", ""},
	} {
		var words []string
		for _, f := range Find(c.text) {
			words = append(words, f.Words)
		}
		if got := strings.Join(words, ", "); got != c.want {
			t.Errorf("%q has %q, want %q", c.text, got, c.want)
		}
	}
}

func TestProseIsFoundInItsPlace(t *testing.T) {
	for _, c := range []struct {
		name string
		of   Kind
		text string
		line int // of the only idiom; 0 when there is none
	}{
		{"a name in Go", GoProse, "package p\n\nvar whoever int\n", 0},
		{"a message", GoStrings, "package p\n\nvar s = \"é: read anew\"\n", 3},
		{"a message over two lines", GoStrings, "package p\n\nvar s = \"one stands \" +\n\t\"beside it\"\n", 3},
		{"two messages", GoStrings, "package p\n\nvar s = []string{\"one stands\", \"beside it\"}\n", 0},
		{"a comment, when only messages count", GoStrings, "package p\n\n// anew\nvar s = 1\n", 0},
		{"a comment", GoProse, "package p\n\n// anew\nvar s = 1\n", 3},
		{"a sentence over lines of comment", GoProse, "package p\n\n// one stands\n// beside it\nvar s = 1\n", 3},
		{"a block of comment", GoProse, "package p\n\n/*\n * one stands\n * beside it\n */\nvar s = 1\n", 4},
		{"a page", Markdown, "# A\n\nIt is\nnone.\n", 3},
		{"code in a page", Markdown, "A\n\n```sh\necho anew\n```\n\nand `anew`\n", 0},
		{"after code in a page", Markdown, "A\n\n```sh\nécho\n```\n\nand anew\n", 7},
		{"a comment of a script", Script, "x:\n\n# it is\n# none\n", 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			prose := c.of(c.text)
			if len(prose) != len(c.text) {
				t.Fatalf("%d bytes of %d are left", len(prose), len(c.text))
			}
			found, line := Find(prose), 0
			if len(found) > 0 {
				line = 1 + strings.Count(c.text[:found[0].Offset], "\n")
			}
			if line != c.line || len(found) > 1 {
				t.Errorf("found %v, in line %d; want line %d", found, line, c.line)
			}
		})
	}
}
