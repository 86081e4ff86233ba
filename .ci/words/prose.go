package words

import (
	"go/scanner"
	"go/token"
	"regexp"
	"slices"
)

// Kind says what of a file is prose.
type Kind func(text string) string

// Each kind returns the text of a file in which everything but the prose is blank, so that every
// byte keeps its place. The marks of comments are blank too: a sentence may go on in the next line.
var (
	// Whole is for files that are prose, or in which names can't be mistaken for it.
	Whole Kind = func(text string) string { return text }
	// Markdown is without code: fenced blocks and code spans quote programs.
	Markdown Kind = func(text string) string { return code.ReplaceAllStringFunc(text, spaces) }
	// GoStrings is what a program says: its string literals.
	GoStrings Kind = func(text string) string { return goTokens(text, token.STRING) }
	// GoProse is what a program says, and its comments.
	GoProse Kind = func(text string) string { return goTokens(text, token.STRING, token.COMMENT) }
	// Script is for shell, make and YAML: the marks of comments are blank.
	Script Kind = func(text string) string { return marks.ReplaceAllStringFunc(text, spaces) }
)

var (
	code  = regexp.MustCompile("(?ms)^[ \t]*```.*?^[ \t]*```[ \t]*$|`[^`\n]+`")
	marks = regexp.MustCompile(`(?m)^\s*#+`)
	slash = regexp.MustCompile(`(?m)^\s*(//|\*|/\*)`)
)

// spaces blanks a text, and keeps its lines.
func spaces(text string) string {
	b := []byte(text)
	for i := range b {
		if b[i] != '\n' {
			b[i] = ' '
		}
	}
	return string(b)
}

// goTokens blanks all of a Go file but the tokens of the kinds, without the quotes of strings: a
// message may be put together from several. What separates messages stays.
func goTokens(text string, kinds ...token.Token) string {
	out := []byte(spaces(text))
	file := token.NewFileSet().AddFile("", -1, len(text))
	var s scanner.Scanner
	s.Init(file, []byte(text), nil, scanner.ScanComments)
	for {
		pos, kind, literal := s.Scan()
		if kind == token.EOF {
			return string(out)
		}
		switch at := file.Offset(pos); {
		case kind == token.COMMA || kind == token.COLON:
			out[at] = ','
		case !slices.Contains(kinds, kind):
		case kind == token.STRING:
			copy(out[at+1:], literal[1:len(literal)-1])
		default:
			copy(out[at:], slash.ReplaceAllStringFunc(literal, spaces))
		}
	}
}
