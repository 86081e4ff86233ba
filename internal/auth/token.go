package auth

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

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
	_, err := jwt.ParseWithClaims(token, &c, func(*jwt.Token) (any, error) { return a.key, nil },
		jwt.WithValidMethods([]string{signingMethod.Alg()}), jwt.WithIssuer(issuer), jwt.WithExpirationRequired(), jwt.WithTimeFunc(a.now))
	if err == nil && (c.Subject == "" || !c.Role.Valid()) {
		err = errors.New("claims are missing")
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
