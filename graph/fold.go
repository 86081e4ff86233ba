package graph

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Fold returns the key by which texts are compared: by names, filters and the search alike. Texts that
// readers take for one have one key: "Égalité" and "egalite", "Sœur" and "soeur", "d’urgence" and
// "d'urgence", "شؤون" and "شئون". Marks that nobody sees and spaces too many are not part of a key.
// Keys compare bytewise.
//
// Fold escapes runes from U+E000 up, because UTF-16 sorts them differently from UTF-8. Escaped keys have
// the same order in both encodings.
func Fold(text string) string { return strings.Trim(FoldPart(text), " ") }

// FoldStart folds the beginning of a text. A space at its end is between two words.
func FoldStart(text string) string { return strings.TrimLeft(FoldPart(text), " ") }

// FoldPart folds a part of a text. A space at an end of it is between two words.
func FoldPart(text string) string {
	if isPlain(text) {
		return strings.ToLower(text)
	}
	key := make([]byte, 0, len(text))
	for _, r := range cases.Fold().String(norm.NFKD.String(text)) {
		letters, isVariant := variants[r]
		switch {
		case isVariant:
			key = append(key, letters...)
		case unicode.IsSpace(r):
			if !bytes.HasSuffix(key, []byte(" ")) {
				key = append(key, ' ')
			}
		case r == hamzaAbove:
			key = withHamza(key)
		case unicode.In(r, unicode.Mn, unicode.Cc, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point):
		case r >= 0xE000:
			key = fmt.Appendf(key, "\uD7FF%06X", r)
		case r >= '٠' && r <= '٩':
			key = append(key, '0'+byte(r-'٠'))
		case r >= '۰' && r <= '۹':
			key = append(key, '0'+byte(r-'۰'))
		default:
			key = utf8.AppendRune(key, r)
		}
	}
	return string(key)
}

// isPlain reports whether folding a text changes the case of its letters alone.
func isPlain(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] >= unicode.MaxASCII || i > 0 && text[i] == ' ' && text[i-1] == ' ' {
			return false
		}
	}
	return true
}

// variants maps small letters and signs that Unicode does not decompose to what people write for them.
var variants = map[rune]string{
	'œ': "oe", 'æ': "ae", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'ı': "i", 'ȷ': "j", 'þ': "th", 'ħ': "h", 'ŧ': "t", 'ŋ': "n",
	'ɓ': "b", 'ɖ': "d", 'ɗ': "d", 'ɛ': "e", 'ƒ': "f", 'ɣ': "g", 'ɨ': "i", 'ƙ': "k", 'ɔ': "o", 'ƴ': "y", 'ƶ': "z", 'ə': "e", 'ǝ': "e",
	'‘': "'", '’': "'", '‛': "'", 'ʼ': "'", 'ʻ': "'", 'ʾ': "'", 'ʿ': "'", '′': "'",
	'‐': "-", '‒': "-", '–': "-", '−': "-",
	'ٱ': "ا", 'ى': "ي", 'ی': "ي", 'ک': "ك", 'ة': "ه", 'ہ': "ه", 'ھ': "ه", 'ـ': "",
}

const hamzaAbove = 'ٔ'

// withHamza adds a hamza to what a key ends in. The letter under a hamza differs between countries, and on an
// alef it is often left out.
func withHamza(key []byte) []byte {
	for _, seat := range []string{"و", "ي"} {
		if rest, found := bytes.CutSuffix(key, []byte(seat)); found {
			return append(rest, "ء"...)
		}
	}
	return key
}
