package auth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/golang-jwt/jwt/v5"

	"answerable/graph"
)

// Issuer signs and verifies bearer tokens: JSON Web Tokens with one key and one algorithm.
type Issuer struct {
	key []byte
	now func() time.Time
}

// NewIssuer returns an issuer with the key.
func NewIssuer(key []byte, now func() time.Time) *Issuer { return &Issuer{key, now} }

// claims are the claims of a token about its bearer.
type claims struct {
	jwt.RegisteredClaims
	Clearance  graph.Clearance `json:"clearance"`
	Role       graph.Role      `json:"role"`
	AnswersFor []string        `json:"answersFor,omitempty"` // ids of the organizations and groups of a respondent
}

// audience is the only audience of a token that names one. A token for another program with the same key is
// refused (RFC 8725, 3.9).
const audience = "answerable"

// maxSubject is the maximum number of bytes of a subject, which histories and logs hold.
const maxSubject = 256

// UnmarshalJSON reads the claims. It refuses a text where RFC 7519 has a number, which jwt takes.
func (c *claims) UnmarshalJSON(text []byte) error {
	var times struct{ Exp, Iat, Nbf *float64 }
	type plain claims
	return errors.Join(json.Unmarshal(text, &times), json.Unmarshal(text, (*plain)(c)))
}

// check refuses the claims of a token that is signed and in time, and yet not one of ours.
func (c *claims) check() error {
	if c.Subject == "" || !c.Role.Valid() {
		return errors.New("claims are missing")
	}
	if len(c.Audience) > 0 && !slices.Contains(c.Audience, audience) {
		return errors.New("the token is for another audience")
	}
	if len(c.Subject) > maxSubject || !utf8.ValidString(c.Subject) || strings.ContainsFunc(c.Subject, unicode.IsControl) {
		return errors.New("the subject is too long, or no line of text")
	}
	return nil
}

// refuseHeader refuses a header with critical extensions, of which we understand none (RFC 7515, 4.1.11), and
// one that says that the token is of another type (RFC 8725, 3.11). jwt ignores both.
func refuseHeader(header map[string]any) error {
	if _, critical := header["crit"]; critical {
		return errors.New("the token has critical extensions")
	}
	if kind, given := header["typ"]; given && !strings.EqualFold(fmt.Sprint(kind), "JWT") {
		return errors.New("the token is of another type")
	}
	return nil
}

// signingMethod is the only algorithm. A token that names another is invalid.
var signingMethod = jwt.SigningMethodHS256

const issuer = "answerable"

// Token returns a token for the viewer that expires after the lifetime.
func (a *Issuer) Token(v graph.Viewer, lifetime time.Duration) (string, error) {
	now := a.now()
	return jwt.NewWithClaims(signingMethod, claims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer: issuer, Subject: v.Name, IssuedAt: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(now.Add(lifetime)),
		},
		Clearance: v.Clearance, Role: v.Role, AnswersFor: v.AnswersFor,
	}).SignedString(a.key)
}

// Viewer returns the viewer of a token. The error does not say what is wrong with the token, only where to
// get a valid one.
func (a *Issuer) Viewer(token string) (graph.Viewer, error) {
	var c claims
	_, err := jwt.ParseWithClaims(token, &c, func(t *jwt.Token) (any, error) { return a.key, refuseHeader(t.Header) },
		jwt.WithValidMethods([]string{signingMethod.Alg()}), jwt.WithIssuer(issuer), jwt.WithExpirationRequired(), jwt.WithIssuedAt(),
		jwt.WithLeeway(0), jwt.WithStrictDecoding(), jwt.WithTimeFunc(a.now))
	if err == nil {
		err = c.check()
	}
	if err != nil {
		return graph.Viewer{}, graph.Unauthenticated("the token is invalid or has expired; answerable token prints a new one", err)
	}
	return graph.Viewer{Name: c.Subject, Clearance: c.Clearance, Role: c.Role, AnswersFor: c.AnswersFor}, nil
}

type viewerKey struct{}

// WithViewer returns a context with the viewer.
func WithViewer(ctx context.Context, v graph.Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// ViewerOf returns the viewer of a context: the anonymous reader when it has none.
func ViewerOf(ctx context.Context) graph.Viewer {
	v, _ := ctx.Value(viewerKey{}).(graph.Viewer)
	return v
}

// ViewerOfRequest returns the viewer of the request's Authorization header: the anonymous reader without
// one, and an UNAUTHENTICATED error for an invalid token.
func (a *Issuer) ViewerOfRequest(r *http.Request) (graph.Viewer, error) {
	given := r.Header.Values("Authorization")
	if len(given) > 1 {
		return graph.Viewer{}, graph.Unauthenticated("the request has several Authorization headers; send one", nil)
	}
	header := r.Header.Get("Authorization")
	if header == "" {
		return graph.Viewer{}, nil
	}
	scheme, token, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return graph.Viewer{}, graph.Unauthenticated("the Authorization header must be: Bearer TOKEN", nil)
	}
	return a.Viewer(strings.TrimSpace(token))
}
