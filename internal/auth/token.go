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

// Issuer signs and reads bearer tokens: JSON Web Tokens under one key and one algorithm.
type Issuer struct {
	key []byte
	now func() time.Time
}

// NewIssuer returns who signs and verifies tokens with a key.
func NewIssuer(key []byte, now func() time.Time) *Issuer { return &Issuer{key, now} }

// claims are what a token says of whoever carries it.
type claims struct {
	jwt.RegisteredClaims
	Clearance  graph.Clearance `json:"clearance"`
	Role       graph.Role      `json:"role"`
	AnswersFor []string        `json:"answersFor,omitempty"` // ids of organizations, for a respondent
}

// signingMethod is the one algorithm; a token that names another is no good.
var signingMethod = jwt.SigningMethodHS256

const issuer = "answerable"

// Token returns a token for the viewer that is good for a while.
func (a *Issuer) Token(v graph.Viewer, lifetime time.Duration) (string, error) {
	now := a.now()
	return jwt.NewWithClaims(signingMethod, claims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer: issuer, Subject: v.Name, IssuedAt: jwt.NewNumericDate(now), ExpiresAt: jwt.NewNumericDate(now.Add(lifetime)),
		},
		Clearance: v.Clearance, Role: v.Role, AnswersFor: v.AnswersFor,
	}).SignedString(a.key)
}

// Viewer returns whoever the token was given to. The error says neither what is wrong with a token
// nor what would be right, beyond where to get a good one.
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

// WithViewer returns a context in which the viewer asks.
func WithViewer(ctx context.Context, v graph.Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// ViewerOf returns who asks: the anonymous reader when nobody has signed in.
func ViewerOf(ctx context.Context) graph.Viewer {
	v, _ := ctx.Value(viewerKey{}).(graph.Viewer)
	return v
}

// ViewerOfRequest returns who asks by the request's Authorization header: the anonymous reader
// without one, and an UNAUTHENTICATED error with one that is no good.
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
