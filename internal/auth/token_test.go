package auth

import (
	"maps"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"answerable/graph"
)

// tests signs with a key of the tests alone.
var tests = NewIssuer([]byte("a key of the tests alone"), time.Now)

func TestATokenSaysWhoItWasGivenTo(t *testing.T) {
	given := graph.Viewer{Name: "amina", Clearance: graph.Member, Role: graph.Respondent, AnswersFor: []string{"organization:x"}}
	token, err := tests.Token(given, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	if read, err := tests.Viewer(token); err != nil || !reflect.DeepEqual(read, given) {
		t.Errorf("read %+v, %v; want %+v", read, err, given)
	}
}

func TestABadTokenIsRefused(t *testing.T) {
	editor := graph.Viewer{Name: "e", Clearance: graph.Secretariat, Role: graph.Editor}
	sign := func(a *Issuer, v graph.Viewer, life time.Duration) string {
		token, err := a.Token(v, life)
		if err != nil {
			t.Fatal(err)
		}
		return token
	}
	good := sign(tests, editor, time.Hour)
	with := func(method jwt.SigningMethod, key any) string {
		token, err := jwt.NewWithClaims(method, jwt.MapClaims{
			"iss": issuer, "sub": "e", "exp": time.Now().Add(time.Hour).Unix(), "clearance": "SECRETARIAT", "role": "EDITOR",
		}).SignedString(key)
		if err != nil {
			t.Fatal(err)
		}
		return token
	}
	head, rest, _ := strings.Cut(good, ".")
	for name, token := range map[string]string{
		"empty":             "",
		"no token":          "abc",
		"another key":       sign(&Issuer{[]byte("another key"), time.Now}, editor, time.Hour),
		"no longer good":    sign(tests, editor, -time.Second),
		"no subject":        sign(tests, graph.Viewer{Role: graph.Reader}, time.Hour),
		"no role":           sign(tests, graph.Viewer{Name: "e"}, time.Hour),
		"unknown role":      sign(tests, graph.Viewer{Name: "e", Role: "OWNER"}, time.Hour),
		"no algorithm":      with(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType),
		"another algorithm": with(jwt.SigningMethodHS512, tests.key),
		"changed":           head + "." + "e30" + rest[strings.Index(rest, "."):],
	} {
		if v, err := tests.Viewer(token); graph.CodeOf(err) != graph.CodeUnauthenticated {
			t.Errorf("%s: %+v, %v; want UNAUTHENTICATED", name, v, err)
		}
	}
	if v, err := tests.Viewer(with(jwt.SigningMethodHS256, tests.key)); err != nil {
		t.Errorf("the same claims under the right algorithm: %+v, %v", v, err)
	}
}

// What RFC 7515 and RFC 8725 refuse, all of it signed with the right key.
func TestASignedTokenThatIsNotOursIsRefused(t *testing.T) {
	for name, test := range map[string]struct {
		header, claims map[string]any
		good           bool
	}{
		"ours":                   {nil, nil, true},
		"for us":                 {nil, map[string]any{"aud": []string{"other", "answerable"}}, true},
		"critical extension":     {map[string]any{"crit": []string{"b64"}, "b64": false}, nil, false},
		"no critical extensions": {map[string]any{"crit": nil}, nil, false},
		"another type":           {map[string]any{"typ": "at+jwt"}, nil, false},
		"another audience":       {nil, map[string]any{"aud": "other"}, false},
		"issued tomorrow":        {nil, map[string]any{"iat": time.Now().Add(24 * time.Hour).Unix()}, false},
		"not before tomorrow":    {nil, map[string]any{"nbf": time.Now().Add(24 * time.Hour).Unix()}, false},
		"a text for a time":      {nil, map[string]any{"exp": "4102444800"}, false},
		"two lines":              {nil, map[string]any{"sub": "e\nx"}, false},
		"a long subject":         {nil, map[string]any{"sub": strings.Repeat("e", 257)}, false},
	} {
		token := jwt.NewWithClaims(signingMethod, jwt.MapClaims{"iss": issuer, "sub": "e", "exp": time.Now().Add(time.Hour).Unix(), "clearance": "MEMBER", "role": "READER"})
		maps.Copy(token.Header, test.header)
		maps.Copy(token.Claims.(jwt.MapClaims), test.claims)
		text, err := token.SignedString(tests.key)
		if err != nil {
			t.Fatal(err)
		}
		if v, err := tests.Viewer(text); (err == nil) != test.good {
			t.Errorf("%s: %+v, %v", name, v, err)
		}
	}
}

// The last character of a signature has bits that decoding may drop.
func TestATokenHasOneSpelling(t *testing.T) {
	token, err := tests.Token(graph.Viewer{Name: "e", Role: graph.Reader}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	accepted := 0
	for _, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_" {
		if _, err := tests.Viewer(token[:len(token)-1] + string(c)); err == nil {
			accepted++
		}
	}
	if accepted != 1 {
		t.Errorf("%d spellings of one token are accepted", accepted)
	}
}

func TestOneAuthorizationHeader(t *testing.T) {
	token, err := tests.Token(graph.Viewer{Name: "e", Role: graph.Reader}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	for _, headers := range [][]string{{"Bearer " + token, "Bearer " + token}, {"", "Bearer " + token}} {
		if v, err := tests.ViewerOfRequest(&http.Request{Header: http.Header{"Authorization": headers}}); graph.CodeOf(err) != graph.CodeUnauthenticated {
			t.Errorf("%d headers: %+v, %v", len(headers), v, err)
		}
	}
}
