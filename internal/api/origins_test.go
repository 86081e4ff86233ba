package api

import (
	"strings"
	"testing"
)

// http-22: an origin that would match no browser's is refused, and the right one is named.
func TestOriginsThatNeverMatchAreRefused(t *testing.T) {
	for origin, right := range map[string]string{
		"https://dashboard.example": "", "http://localhost:3000": "", "http://[::1]:8080": "", "https://*.example": "", "*": "", "capacitor://localhost": "",
		"https://dashboard.example/":          "write https://dashboard.example",
		"https://dashboard.example/app?x#y":   "write https://dashboard.example",
		" https://dashboard.example":          "write https://dashboard.example",
		"dashboard.example":                   "write https://dashboard.example",
		"localhost:3000":                      "write http://localhost:3000",
		"HTTPS://Dashboard.Example":           "write https://dashboard.example",
		"https://dashboard.example:443":       "write https://dashboard.example",
		"http://dashboard.example:80":         "write http://dashboard.example",
		"http://dashboard.example:08080":      "write http://dashboard.example:8080",
		"https://user:pw@dashboard.example":   "write https://dashboard.example",
		"https://dashboard.example:70000":     "is not the origin",
		"https://überblick.example":           "is not the origin",
		"null":                                "is not the origin",
		"https://":                            "is not the origin",
		"https://a.example https://b.example": "is not the origin",
	} {
		switch err := ValidateOrigin(origin); {
		case right == "" && err != nil:
			t.Errorf("%q: %v", origin, err)
		case right != "" && (err == nil || !strings.HasSuffix(err.Error(), right) && !strings.Contains(err.Error(), right+" of a")):
			t.Errorf("%q: %v, want %s", origin, err, right)
		}
	}
}
