package auth

import (
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
