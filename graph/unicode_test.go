package graph

import "testing"

func TestHalfAPairIsNoCharacter(t *testing.T) {
	for text, half := range map[string]string{
		`"Half \ud83d"`: `\ud83d`, `"\uDE00\ud83d"`: `\uDE00`, `"\ud83d\ud83d\ude00"`: `\ud83d`, `"\ud83dx\ude00"`: `\ud83d`, `"\ud83d\\ude00"`: `\ud83d`, `\ud83d`: `\ud83d`,
		`"\ud83d\ude00"`: "", `"\\ud83d"`: "", `"\\\\ud83d \n \u00e9"`: "", `"\ud8"`: "", `"\`: "", ``: "", `"\\\ud83d"`: `\ud83d`,
	} {
		if found := LoneSurrogate([]byte(text)); found != half {
			t.Errorf("%s has %q, want %q", text, found, half)
		}
	}
}
