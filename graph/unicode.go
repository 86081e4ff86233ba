package graph

import "strconv"

// LoneSurrogate returns the first escape in a JSON text, such as \ud83d, that is half of a pair and so no
// character, or "". Readers of JSON replace it silently.
func LoneSurrogate(text []byte) string {
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		half := surrogate(text[i:])
		switch {
		case half == 0:
			i++ // the escaped character
		case half < 0xdc00 && surrogate(text[i+6:]) >= 0xdc00:
			i += 11
		default:
			return string(text[i : i+6])
		}
	}
	return ""
}

// surrogate returns the surrogate whose escape begins the text, or 0.
func surrogate(text []byte) uint64 {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0
	}
	if n, err := strconv.ParseUint(string(text[2:6]), 16, 16); err == nil && n >= 0xd800 && n < 0xe000 {
		return n
	}
	return 0
}
